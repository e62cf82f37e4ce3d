"""Ctrl-C and a polite kill close the window as its button does.

Qt's event loop is C++: Python's own handlers would wait there until some Python code happens to run. The system's
signal writes a byte into a socket instead, which wakes the loop.
"""

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal

WATCHED = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))


class StopSignals(QObject):
    """Emits `received` on the UI thread for each signal that asks the program to stop."""

    received = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.number: int | None = None
        """The signal that came."""
        self._inner, self._outer = socket.socketpair()
        for end in (self._inner, self._outer):
            end.setblocking(False)
        # A hang-up that is ignored stays ignored: `nohup` asks for that.
        self._before = {
            number: handler
            for number in WATCHED
            if (handler := signal.getsignal(number)) is not signal.SIG_IGN or number == signal.SIGINT
        }
        self._fd_before = signal.set_wakeup_fd(self._outer.fileno())
        for number in self._before:
            # A handler of Python's must be there for the wake-up to be written; the notifier does the work.
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._inner.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def _read(self) -> None:
        numbers = [number for number in self._inner.recv(64) if number in WATCHED]
        if numbers:
            self.number = numbers[0]
            self.received.emit()

    def close(self) -> None:
        """Give the signals back to whoever had them. One that came is passed on: the program ends by it, as whoever
        sent it expects to be told."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._fd_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._inner.close()
        self._outer.close()
        if self.number is not None:
            signal.raise_signal(self.number)
