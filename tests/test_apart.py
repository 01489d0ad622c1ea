"""Files of others can't keep the bot: they are read in a process that is ended in time."""

import os
import subprocess
import sys
from copy import copy
from pathlib import Path

import pytest
from files_to_add import PARAGRAPHS, page, pdf

from bot.corpus.adding.draft import Draft, Raw, Refused
from bot.corpus.adding.reason import because
from bot.service.adding.apart import Apart, read_apart
from bot.service.adding.outcomes import of_file

LARGE = b" " * 100_000


def tell_process(raw):
    return [Draft(raw.name, str(os.getpid()))]


def go_on_for_ever(raw):
    while True:
        pass


def take_all_memory(raw):
    return [bytearray(10**10)]


def refuse(raw):
    raise Refused(raw.name, because("it is a picture."))


def end(raw):
    os._exit(1)


def test_what_is_small_and_not_packed_is_read_in_this_process():
    assert read_apart(tell_process, Raw("a.txt", b"Words."))[0].text == str(os.getpid())


@pytest.mark.slow
@pytest.mark.parametrize("content", [LARGE, b"%PDF-1.4", b"PK\x03\x04", b"\x1f\x8b"])
def test_what_is_large_or_packed_is_read_in_another_process(content):
    assert read_apart(tell_process, Raw("a", content))[0].text != str(os.getpid())


@pytest.mark.slow
@pytest.mark.parametrize("content", [pdf((PARAGRAPHS,)), page() + LARGE])
def test_another_process_makes_the_same_of_it(content):
    assert read_apart(of_file, Raw("a", content)) == of_file(Raw("a", content))


@pytest.mark.slow
@pytest.mark.parametrize(
    "read",
    [
        go_on_for_ever,
        end,
        pytest.param(take_all_memory, marks=pytest.mark.skipif(os.name != "posix", reason="memory has no limit here")),
    ],
)
def test_what_takes_too_long_or_too_much_memory_is_refused(read):
    with pytest.raises(Refused, match="takes too long, or too much memory"):
        read_apart(read, Raw("a.html", LARGE), seconds=3)


@pytest.mark.slow
def test_a_refusal_comes_from_another_process_as_it_was():
    with pytest.raises(Refused, match=r"a\.png: it is a picture"):
        read_apart(refuse, Raw("a.png", LARGE))


@pytest.mark.slow
def test_one_process_reads_all_files_until_one_takes_too_long():
    with Apart(3) as apart:
        first, second = (apart.read(tell_process, Raw(name, LARGE))[0].text for name in "ab")
        with pytest.raises(Refused):
            apart.read(go_on_for_ever, Raw("c", LARGE))
        third = apart.read(tell_process, Raw("d", LARGE))[0].text
    assert first == second != third
    for process in first, third:
        with pytest.raises(ProcessLookupError):
            os.kill(int(process), 0)


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="a process that is killed takes no other with it")
def test_the_process_ends_with_the_one_that_began_it():
    program = """
from test_apart import LARGE, Apart, Raw, go_on_for_ever, tell_process
if __name__ == "__main__":
    apart = Apart(200)
    print(apart.read(tell_process, Raw("a", LARGE))[0].text, flush=True)
    apart.read(go_on_for_ever, Raw("b", LARGE))
"""
    paths = os.pathsep.join(map(str, (Path(__file__).parent, Path(__file__).parents[1])))
    environment = os.environ | {"PYTHONPATH": paths}
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, env=environment) as parent:
        assert parent.stdout
        parent.stdout.readline()
        parent.kill()
        assert parent.stdout.read() == b""  # both have it open


def test_a_refusal_can_be_packed():
    refused = copy(Refused("a.png", because("it is a picture.")))  # by the way in which it is packed
    assert (refused.where, str(refused.why), str(refused)) == ("a.png", "it is a picture.", "a.png: it is a picture.")
