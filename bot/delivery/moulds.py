"""Objects of the library's, made as it makes them, only sooner."""

from typing import Generic, TypeVar

from telegram import TelegramObject

Made = TypeVar("Made", bound=TelegramObject)


class Mould(Generic[Made]):
    """Makes objects that are like ``model`` but for a few attributes.

    The library's constructors set up to a hundred attributes, each through a method that asks whether it may still be
    set. Here they are copied past it, a tenth of the time for a message.
    """

    def __init__(self, model: Made) -> None:
        kind = type(model)
        slots = {name for one in kind.__mro__ for name in getattr(one, "__slots__", ()) if hasattr(model, name)}
        self._kind = kind
        self._put = {name: getattr(kind, name).__set__ for name in slots}
        self._usual = [(put, getattr(model, name)) for name, put in self._put.items()]

    def __call__(self, **own: object) -> Made:
        """One that has the attributes ``own``, and else the model's."""
        made = self._kind.__new__(self._kind)
        for put, value in self._usual:
            put(made, value)
        for name, value in own.items():
            self._put[name](made, value)
        return made
