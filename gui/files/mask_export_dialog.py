"""The mask as a file for other programs: a picture, data with axes, or labels; never over a file unasked."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from engine.language import mark, tr
from gui.files.write_dialog import WriteDialog
from gui.look.controls import ComboBox
from gui.session.saving.mask_export import MaskFormat

_FORMATS: tuple[tuple[MaskFormat, str, str, str], ...] = (
    ("png", mark("Picture, as you see it (PNG)"), ".png",
     mark("The spectrogram and the mask in the colours of the window.")),
    ("npz", mark("Data with axes (NumPy NPZ)"), ".npz",
     mark("Shares of every instrument, with seconds, hertz and names.")),
    ("labels", mark("Labels (Audacity, TXT)"), ".txt",
     mark("A label per connected region: start, end, lowest and highest frequency, instrument. "
          "Audacity: File > Import > Labels.")),
)  # fmt: skip


@dataclass(frozen=True)
class MaskExportChoice:
    """What a person asked for. `on_screen`: only what is on screen, else the whole recording."""

    format: MaskFormat
    path: Path
    on_screen: bool
    overwrite: bool


class MaskExportDialog(WriteDialog):
    """Collects a `MaskExportChoice`. `name`: of the files to suggest; `shown`: the seconds on screen."""

    chosen = Signal(MaskExportChoice)

    def __init__(
        self, name: str, folder: Path, shown: tuple[float, float], note: str = "", parent: QWidget | None = None
    ) -> None:
        suggested = str(folder / f"{name} mask{_FORMATS[0][2]}")
        super().__init__(tr("Export mask"), suggested, tr("Replace the file of that name"), note, parent)
        self.format, self.part = ComboBox(), ComboBox()
        for value, text, _, _ in _FORMATS:
            self.format.addItem(tr(text), value)
        self.part.addItem(tr("The whole recording, a pixel a cell"), False)
        self.part.addItem(
            tr("What is on screen ({start:.2f} to {end:.2f} s), as large as on screen", start=shown[0], end=shown[1]),
            True,
        )
        self.lay_out(
            [(tr("Format"), self.format, self.format), (tr("Part"), self.part, self.part)],
            tr("File"),
        )
        self.format.currentIndexChanged.connect(self._format_changed)
        self._format_changed()

    def _format_changed(self) -> None:
        value, _, suffix, about = _FORMATS[self.format.currentIndex()]
        self.part.setEnabled(value == "png")
        if value != "png":
            self.part.setCurrentIndex(0)
        self.about.setText(tr(about))
        path = Path(self.place.text().strip())
        if path.name:
            self.place.setText(str(path.with_suffix(suffix)))
        self.look()

    def choose(self) -> None:
        """Ask the system for the file."""
        _, text, suffix, _ = _FORMATS[self.format.currentIndex()]
        options = QFileDialog.Option.DontConfirmOverwrite
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Export the mask to"), self.place.text(), f"{tr(text).split(' (')[0]} (*{suffix})", options=options
        )
        if chosen:
            self.place.setText(chosen if Path(chosen).suffix else chosen + suffix)

    def look(self) -> None:
        """Whether the mask can be written there."""
        target = self.path()
        problem = ""
        if not target.name:
            problem = tr("Choose a file.")
        elif target.is_dir():
            problem = tr("{target} is a folder; give the file a name.", target=target)
        elif not target.parent.is_dir():
            problem = tr("There is no folder {parent}.", parent=target.parent)
        self.tell(problem, [target])

    def decide(self) -> None:
        """As it is chosen."""
        kind, part = self.format.currentData(), self.part.currentData()
        choice = MaskExportChoice(kind, self.path(), part, self.replace.isChecked())
        self.accept()
        self.chosen.emit(choice)
