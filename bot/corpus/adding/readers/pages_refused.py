"""Pages that hold no article, or only the beginning of one."""

import re
from typing import Any

from bot.corpus.adding.draft import Refused, words_in
from bot.corpus.adding.readers.page_data import PageData
from bot.corpus.adding.reason import because

# What pages say where the article is cut off: English, Russian, Japanese, German, French, Spanish. That a site has
# subscribers is no sign: most say so at the top of every page.
_PAYWALL = re.compile(
    r"\b(?:subscribe|sign up|log ?in|sign in|register|become a (?:member|subscriber))\b[^.]{0,40}\bto "
    r"(?:continue|keep reading|unlock|finish reading|read (?:the (?:full|rest|whole)|this))"
    r"|\bto (?:continue|keep) reading\b[^.]{0,60}\b(?:subscri|log ?in|sign|regist|account)"
    r"|\b(?:article|story|content) is (?:for|available (?:only )?to|reserved for|exclusive to)[^.]{0,20}\bsubscribers"
    r"|(?:чтобы|для того, чтобы) (?:прочитать|продолжить|дочитать)[^.]{0,40}(?:подпи|войдите)"
    r"|(?:полный текст|материал|статья)[^.]{0,30}доступ\w+[^.]{0,20}подписчик"
    r"|この記事は(?:有料|会員)|続き(?:を読むには|は(?:有料|会員|ログイン))|残り\d+文字"
    r"|um weiterzulesen|nur für abonnenten|réservé aux abonnés|abonnez-vous pour lire|solo para suscriptores",
    re.IGNORECASE,
)
_LOGIN = re.compile(
    r"\b(log ?in|sign ?in|log ?on)\b|\bвход\b|\bвойти\b|авторизаци|ログイン|サインイン|\banmelden\b|\bconnexion\b",
    re.IGNORECASE,
)
_ROBOTS = re.compile(
    r"(enable|turn on|activate|requires?) javascript|checking your browser|just a moment|are you (?:a )?(?:human|robot)"
    r"|verify (?:that )?you are (?:a )?human|captcha|включите javascript|javascriptを有効",
    re.IGNORECASE,
)
_MISSING = re.compile(r"\b(404|page not found|not found|страница не найдена)\b|ページが見つかりません", re.IGNORECASE)

_LOG_IN = because("it is a page to log in: log in with a browser, save the article there and add the file.")
# A brief of a news agency has forty words. Fewer, and it is a teaser, a caption, or the words around an article.
_FEWEST_WORDS = 25
# What stands before a wall is two or three paragraphs.
_STUB_WORDS = 250
# What is said to programs and to those who took a wrong address is short; an article may well talk of such things.
_SHORT = 50
_NOT_SEEN = "ancestor::script or ancestor::style or ancestor::noscript or ancestor::nav or ancestor::footer"


def refuse_what_is_no_article(name: str, tree: Any, text: str, data: PageData) -> None:
    """Look at a page's ``tree``, the ``text`` of the article on it, and at what it says of itself.

    Raises:
        Refused: if the page asks to log in or to pay, or if no article is on it.
    """
    words = words_in(text)
    seen = _seen(tree)
    if words < _FEWEST_WORDS and _asks_to_log_in(tree, seen):
        raise Refused(name, _LOG_IN)
    if words < _STUB_WORDS and (not data.is_free or _PAYWALL.search(seen)):
        raise Refused(
            name, because("only the beginning of the article, before a paywall: save the page where you can read it.")
        )
    if words < _SHORT and _ROBOTS.search(seen):
        raise Refused(
            name, because("the site shows programs no article: save the page with a browser and add the file.")
        )
    if words < _SHORT and _MISSING.search(_title(tree)):
        raise Refused(name, because("the page says that there is no such article: check the address."))
    if words < _FEWEST_WORDS:
        raise Refused(name, because("no article was found on the page: copy its text into a text file and add that."))


def _asks_to_log_in(tree: Any, seen: str) -> bool:
    return tree is not None and bool(tree.xpath("//input[@type='password']")) and bool(_LOGIN.search(seen))


def _title(tree: Any) -> str:
    return " ".join(tree.xpath("//title//text() | //h1//text()")) if tree is not None else ""


def _seen(tree: Any) -> str:
    """The text of the page without what isn't shown, and without what stands on every page of a site."""
    if tree is None:
        return ""
    return " ".join(tree.xpath(f"//text()[not({_NOT_SEEN})]"))
