"""I: choose the instrument that owns what is under the pointer."""

from collections.abc import Callable

from gui.spectrogram.tool import Pointer, Surface, Tool


class PickTool(Tool):
    """Press, or drag across the colours. `owner_at(seconds, band)`: the id of the owner there, `other` included."""

    def __init__(
        self, surface: Surface, owner_at: Callable[[float, float], str | None], choose: Callable[[str], object]
    ) -> None:
        super().__init__(surface)
        self._owner_at, self._choose = owner_at, choose

    def press(self, at: Pointer) -> None:
        """Choose."""
        super().press(at)
        self._pick(at)

    def drag(self, at: Pointer) -> None:
        """Choose as the pointer goes."""
        self._pick(at)

    def _pick(self, at: Pointer) -> None:
        owner = self._owner_at(at.seconds, at.band)
        if owner is not None:
            self._choose(owner)
