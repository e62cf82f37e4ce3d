"""A tiny typed signal without Qt.

Listeners are called in the order they were connected, on the thread that emits. The engine emits; the window
listens and hands over to its own thread.
"""

from collections.abc import Callable
from typing import Generic, ParamSpec

P = ParamSpec("P")


class Signal(Generic[P]):
    """An event others can listen to: `signal.connect(f)`, then `signal.emit(...)` calls `f(...)`."""

    def __init__(self) -> None:
        self._listeners: list[Callable[P, object]] = []

    def connect(self, listener: Callable[P, object]) -> Callable[[], None]:
        """Add a listener. Returns a function that removes it again (calling that twice is harmless)."""
        self._listeners.append(listener)

        def disconnect() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return disconnect

    def emit(self, *args: P.args, **kwargs: P.kwargs) -> None:
        """Call every listener. A listener that disconnects itself meanwhile does not disturb the others."""
        for listener in tuple(self._listeners):
            listener(*args, **kwargs)
