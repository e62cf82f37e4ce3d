"""Which mask is on screen: as it sounds now, as the network had it, or only what a person changed."""

from PySide6.QtCore import QObject, Signal

from engine.project.layers import PersonPiece
from engine.project.segmentation import Segmentation
from engine.project.tiles import Planes
from engine.region import Box


class ShownMask(QObject):
    """`network`: as the network had it, in picture and sound. `only_changed`: everything else without colour.
    `proposed`: instead of the present mask, while it is looked at and heard.
    `changed` follows each change of either: the whole mask is to be drawn again."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.network = False
        self.only_changed = False
        self.proposed: Segmentation | None = None

    @property
    def plain(self) -> bool:
        """Whether the mask is shown as it is."""
        return not self.network and not self.only_changed and self.proposed is None

    def show_network(self, on: bool) -> None:
        """As the network had it, or as it is."""
        if on != self.network:
            self.network = on
            self.changed.emit()

    def show_only_changed(self, on: bool) -> None:
        """Colour the touched cells alone, or all."""
        if on != self.only_changed:
            self.only_changed = on
            self.changed.emit()

    def propose(self, mask: Segmentation | None) -> None:
        """Another mask, or the present one again."""
        if mask is not self.proposed:
            self.proposed = mask
            self.changed.emit()

    def planes(self, mask: Segmentation, box: Box, decided: PersonPiece | None = None) -> Planes:
        """The shares (K, bands, columns) that are on screen in a box of cells. `decided`: what a person decided there,
        from whoever knows it already."""
        if self.proposed is not None and self.proposed.instruments == mask.instruments:
            mask = self.proposed
            decided = None
        planes, touched = mask.read(box) if decided is None else mask.below(decided)
        if self.network:
            planes = mask.base_shares(box.first, box.stop)[:, box.low : box.high]
        if self.only_changed:
            planes[:, ~touched] = 0
        return planes
