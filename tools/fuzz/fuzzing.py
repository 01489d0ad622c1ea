"""What the fuzzers of this folder share: arguments, inputs to begin with, and atheris.

Each takes a folder of inputs, which it fills with those that reach new code, and a time. It ends at the first one that
breaks a rule, that takes more than ten seconds or a gigabyte, and writes that one into the working directory:

    python tools/fuzz/readers.py /tmp/inputs --seconds 300

atheris (the dependency group "fuzz") finds its way by the branches that inputs take through ``bot``.
"""

import argparse
import sys
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from pathlib import Path

import atheris

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
_TIMEOUT, _MEGABYTES = 10, 1024


def instrumented() -> AbstractContextManager[object]:
    """Within it, modules of ``bot`` are imported so that their branches are seen."""
    return atheris.instrument_imports(include=["bot"])


def fuzz(about: str | None, try_one: Callable[[bytes], None], beginnings: Iterable[bytes], longest: int) -> None:
    """Try inputs up to ``longest`` bytes until the time is over; ``beginnings`` are put into an empty folder first."""
    parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("inputs", type=Path, help="a folder")
    parser.add_argument("--seconds", type=int, default=300)
    parser.add_argument("--dictionary", type=Path, default=None, help="words to put in, as libFuzzer takes them")
    given = parser.parse_args()
    given.inputs.mkdir(parents=True, exist_ok=True)
    if not any(given.inputs.iterdir()):
        for number, content in enumerate(beginnings):
            (given.inputs / f"begin-{number:04}").write_bytes(content)
    options = [f"-max_total_time={given.seconds}", f"-timeout={_TIMEOUT}", f"-rss_limit_mb={_MEGABYTES}"]
    options += [f"-dict={given.dictionary}"] if given.dictionary else []
    atheris.Setup([sys.argv[0], *options, f"-max_len={longest}", "-print_final_stats=1", str(given.inputs)], try_one)
    atheris.Fuzz()
