"""A: click and drag move the playhead, Shift+drag draws a loop."""

from gui.spectrogram.tool import Pointer, Surface, Tool


class PlayheadTool(Tool):
    """Changes nothing but where one listens."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._looping = False
        self._loop_before: tuple[float, float] | None = None

    def press(self, at: Pointer) -> None:
        """Go there; with Shift, begin a loop."""
        super().press(at)
        self._looping, self._loop_before = at.shift, self.surface.state.loop
        if not self._looping:
            self.surface.ask_seek(at.seconds)

    def drag(self, at: Pointer) -> None:
        """Scrub, or draw the loop."""
        if self.origin is None:
            return
        if not self._looping:
            self.surface.ask_seek(at.seconds)
        elif self.moved_from_origin(at):
            first, last = sorted((self.origin.seconds, at.seconds))
            self.surface.state.set_loop((first, last))

    def release(self, at: Pointer) -> None:
        """A drawn loop is wished for."""
        loop = self.surface.state.loop
        if self._looping and loop is not None and self.moved_from_origin(at):
            self.surface.ask_loop(*loop)
        super().release(at)

    def cancel(self) -> None:
        """The loop as it was."""
        if self._looping:
            self.surface.state.set_loop(self._loop_before)
        super().cancel()
