"""How large and how old the documents are that are asked."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

from prometheus_client import Metric
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from bot.archive.archive import Archive
from bot.corpus.corpus_names import ONLY
from bot.service.corpora.shelf import Shelf

_UNNAMED = "default"  # a label without a value is none


class CorpusCollector(Collector):
    """Tells of the corpora of ``shelf`` as they are whenever metrics are asked for."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def collect(self) -> Iterator[Metric]:
        """A gauge for each measure, labelled with the corpus; times are seconds since 1970, days begin in UTC."""
        documents = _gauge("documents", "Documents of a corpus")
        passages = _gauge("passages", "Passages that can be quoted")
        read = _gauge("read_timestamp_seconds", "When the corpus was read")
        printed = _gauge("printed_timestamp_seconds", "The day its newest document was printed")
        for name in self._shelf.names:
            shelved, labels = self._shelf[name], [_UNNAMED if name == ONLY else name]
            archive = shelved.ask.archive
            documents.add_metric(labels, len(archive.documents))
            passages.add_metric(labels, len(archive.passages))
            read.add_metric(labels, shelved.since.timestamp())
            if newest := _newest(archive):
                printed.add_metric(labels, datetime(newest.year, newest.month, newest.day, tzinfo=UTC).timestamp())
        yield from (documents, passages, read, printed)


def _gauge(name: str, told: str) -> GaugeMetricFamily:
    return GaugeMetricFamily(f"dateline_corpus_{name}", told, labels=["corpus"])


def _newest(archive: Archive) -> date | None:
    return max((one.published for one in archive.documents if one.published), default=None)
