"""What an entity of a message marks."""

from telegram import MessageEntity


def written(text: str, entity: MessageEntity) -> str:
    """The words of ``entity``. What begins inside a surrogate pair, as no honest client sends it, is no error."""
    raw = text.encode("utf-16-le", "surrogatepass")[2 * entity.offset : 2 * (entity.offset + entity.length)]
    return raw.decode("utf-16-le", "replace")
