"""Python's cyclic garbage collector, kept to the UI thread.

Left to itself it runs on whatever thread happens to allocate. A widget's Python half that it frees on a worker thread
while Qt deletes the widget ends the program: Qt's destructor looks that half up before it holds Python's lock. So
collections are made here, between two events.
"""

import gc

from PySide6.QtCore import QObject, QTimer

from engine.threads import give_back_memory

INTERVAL_MS = 200
FULL_EVERY = 10
"""Middle collections to a whole one, where Python has no threshold for that (3.14: it is 0)."""


class Collector(QObject):
    """Collects when Python itself would, but on the thread of the event loop alone.

    What survives a whole collection is set aside (`gc.freeze`): the next one has only what is newer to look through.
    With the networks loaded it would take a tenth of a second, in which nothing could be drawn or played. `sweep` looks
    at what was set aside, too.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.collect_due)
        self._middle = 0

    def start(self) -> None:
        """From now on nothing is collected elsewhere."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """As it was before."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def collect_due(self) -> None:
        """Collect the oldest generation that has reached its threshold, if one has."""
        due = [count > limit > 0 for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        whole = due[2] or (due[1] and gc.get_threshold()[2] == 0 and self._middle >= FULL_EVERY)
        if whole:
            self._middle = 0
            gc.collect()
            gc.freeze()
        elif due[1]:
            self._middle += 1
            gc.collect(1)
        elif due[0]:
            gc.collect(0)

    def sweep(self) -> None:
        """Collect everything, also what was set aside, and give the memory back: when a recording is closed and much is
        done with."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        give_back_memory()
