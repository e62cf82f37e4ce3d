"""What to write, how, and where: with a live example, and never over an existing file without being told to."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from engine.errors import EngineError
from engine.export import MOST_LEAD_S, StemRequest, stem_paths
from engine.instruments import instrument
from engine.media.probe import Clip
from engine.media.writer import BitDepth, StemFormat
from engine.text import plain
from gui.look import settings as keys
from gui.look.controls import ComboBox
from gui.look.settings import Settings
from gui.look.theme import CONTROL_HEIGHT, SPACE
from gui.look.words import plain_label
from gui.session.saving.stem_export import ExportPlan

_FORMATS = (("wav", "WAV"), ("flac", "FLAC"))
_DEPTHS = (("source", "Like the source"), ("16", "16 bit"), ("24", "24 bit"), ("32f", "32 bit float"))
_COPYABLE = {".mp4", ".m4v", ".mov", ".mkv"}


def source_depth(clip: Clip) -> BitDepth:
    """The depth that keeps all of the source: its own; 24 for lossy codecs, which have none."""
    depth = clip.audio.bit_depth
    if depth is None:
        return "24"
    return "16" if depth <= 16 else "24" if depth <= 24 else "32f"


def _label(text: str) -> QLabel:
    """As high as a field, so that words and fields stand in one row."""
    label = plain_label(text)
    label.setMinimumHeight(CONTROL_HEIGHT)
    return label


class ExportDialog(QDialog):
    """Collects an `ExportPlan`; `accepted_plan` is emitted with it. Not modal: one can go on listening."""

    accepted_plan = Signal(object)

    def __init__(
        self,
        clip: Clip,
        instruments: tuple[str, ...],
        note: str,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Export stems")
        self.setMinimumWidth(520)
        self._clip = clip
        self._settings = settings
        self.stems = {i: QCheckBox(instrument(i).name) for i in instruments}
        self.residual = QCheckBox("Residual (what remains; with all stems it adds up to the recording)")
        self.residual.setChecked(settings.get(keys.EXPORT_RESIDUAL))
        self.with_picture = QCheckBox(f"Begin with the picture: {clip.late_s:.2f} s of silence in front of the stems")
        self.with_picture.setVisible(MOST_LEAD_S >= clip.late_s > 0)
        self.video = QCheckBox("Video with the mix as you hear it now")
        self.video.setVisible(clip.video is not None)
        self.video.setChecked(clip.video is not None and settings.get(keys.EXPORT_VIDEO))
        self.format, self.bit_depth = ComboBox(), ComboBox()
        self.folder = QLineEdit(str(self._default_folder()))
        self.browse = QPushButton("Choose…")
        self.pattern = QLineEdit(settings.get(keys.EXPORT_PATTERN))
        self.pattern.setToolTip("{instrument}, {input} and {index} are filled in")
        self.example = QLabel(wordWrap=True)
        self.example.setProperty("role", "secondary")
        self.example.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.problem = QLabel(wordWrap=True)
        self.problem.setProperty("role", "danger")
        self.replace = QCheckBox()
        self._asked_about: list[Path] = []
        self.note = QLabel(note, wordWrap=True)
        self.note.setVisible(bool(note))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export_button = self.buttons.addButton("Export", QDialogButtonBox.ButtonRole.AcceptRole)
        self._fill()
        self._lay_out()
        self._connect()
        self._update()

    def _fill(self) -> None:
        for box in self.stems.values():
            box.setChecked(True)
        for part, name in (
            (self.format, "Format"),
            (self.bit_depth, "Bit depth"),
            (self.folder, "Folder"),
            (self.pattern, "Naming pattern"),
        ):
            part.setAccessibleName(name)
        for value, text in _FORMATS:
            self.format.addItem(text, value)
        for value, text in _DEPTHS:
            extra = f" ({source_depth(self._clip).replace('32f', '32 float')} bit)" if value == "source" else ""
            self.bit_depth.addItem(text + extra, value)
        self.format.setCurrentIndex(max(0, self.format.findData(self._settings.get(keys.EXPORT_FORMAT))))
        self.bit_depth.setCurrentIndex(max(0, self.bit_depth.findData(self._settings.get(keys.EXPORT_DEPTH))))
        self.export_button.setProperty("role", "primary")

    def _lay_out(self) -> None:
        what = QGroupBox("What")
        chosen = QVBoxLayout(what)
        for box in (*self.stems.values(), self.residual, self.with_picture, self.video):
            chosen.addWidget(box)
        audio = self._clip.audio
        how = QGroupBox("How and where")
        form = QFormLayout(how)
        form.setSpacing(SPACE)
        kind = QHBoxLayout()
        kind.addWidget(self.format)
        kind.addWidget(self.bit_depth, 1)
        form.addRow(_label("Format"), kind)
        form.addRow(_label("Sound"), _label(f"{audio.sample_rate} Hz, {audio.layout}, as in the source"))
        where = QHBoxLayout()
        where.addWidget(self.folder, 1)
        where.addWidget(self.browse)
        form.addRow(_label("Folder"), where)
        form.addRow(_label("Names"), self.pattern)
        form.addRow("", self.example)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        for part in (what, how, self.note, self.problem, self.replace, self.buttons):
            layout.addWidget(part)

    def _connect(self) -> None:
        for box in (*self.stems.values(), self.residual, self.video, self.replace):
            box.toggled.connect(self._update)
        for combo in (self.format, self.bit_depth):
            combo.currentIndexChanged.connect(self._update)
        for edit in (self.folder, self.pattern):
            edit.textChanged.connect(self._update)
        self.browse.clicked.connect(self._choose_folder)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)

    def _default_folder(self) -> Path:
        last = self._settings.get(keys.EXPORT_FOLDER)
        base = Path(last) if last else self._clip.path.parent
        if not last and "resources" in base.parts:
            base = Path.home()
        return base / f"{self._clip.path.stem} stems"

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, "Export into", str(Path(self.folder.text()).parent))
        if chosen:
            self.folder.setText(chosen)

    def request(self) -> StemRequest | None:
        """The stems that are ticked, or None. Raises `EngineError` for an impossible combination."""
        chosen = tuple(i for i, box in self.stems.items() if box.isChecked())
        if not chosen and not self.residual.isChecked():
            return None
        depth = self.bit_depth.currentData()
        if depth == "source":
            depth = source_depth(self._clip)
            if self.format.currentData() == "flac" and depth == "32f":
                depth = "24"
        return StemRequest(
            instruments=chosen,
            include_residual=self.residual.isChecked(),
            format=StemFormat(self.format.currentData(), depth),
            pattern=self.pattern.text().strip(),
            overwrite=self.replace.isChecked(),
            name=self._clip.path.stem,
            layout=self._clip.audio.layout,
            tags=self._clip.tags,
            lead=round(self._clip.late_s * self._clip.audio.sample_rate) if self.with_picture.isChecked() else 0,
        )

    def video_path(self) -> Path | None:
        """Where the video goes, or None."""
        if not self.video.isChecked():
            return None
        suffix = self._clip.path.suffix.lower()
        name = f"{self._clip.path.stem} (mix){suffix if suffix in _COPYABLE else '.mkv'}"
        return Path(self.folder.text().strip()).expanduser() / name

    def paths(self) -> tuple[Path, ...]:
        """All files that would be written. Raises `EngineError`."""
        folder = Path(self.folder.text().strip()).expanduser()
        request, video = self.request(), self.video_path()
        stems = stem_paths(folder, request) if request is not None else ()
        return (*stems, video) if video is not None else stems

    def _update(self) -> None:
        problem = ""
        existing: list[Path] = []
        try:
            paths = self.paths()
            existing = [path for path in paths if path.exists()]
            self.example.setText(plain(", ".join(p.name for p in paths)))
            if not paths:
                problem = "Choose something to export."
            elif not self.folder.text().strip():
                problem = "Choose a folder."
        except EngineError as error:
            problem = str(error)
            self.example.clear()
        self.problem.setText(plain(problem))
        self.problem.setVisible(bool(problem))
        names = ", ".join(path.name for path in existing[:3]) + (" …" if len(existing) > 3 else "")
        count = "the file that exists" if len(existing) == 1 else f"the {len(existing)} files that exist"
        self.replace.setText(plain(f"Replace {count} already: {names}").replace("&", "&&"))
        self.replace.setVisible(bool(existing))
        if existing != self._asked_about:
            # A yes holds for the files it was given for, not for those of another folder.
            self._asked_about = existing
            self.replace.setChecked(False)
        self.export_button.setEnabled(not problem and (not existing or self.replace.isChecked()))

    def _accept(self) -> None:
        folder = Path(self.folder.text().strip()).expanduser()
        save = self._settings.set
        save(keys.EXPORT_FOLDER, str(folder.parent))
        save(keys.EXPORT_FORMAT, self.format.currentData())
        save(keys.EXPORT_DEPTH, self.bit_depth.currentData())
        save(keys.EXPORT_PATTERN, self.pattern.text().strip())
        save(keys.EXPORT_RESIDUAL, self.residual.isChecked())
        save(keys.EXPORT_VIDEO, self.video.isChecked())
        plan = ExportPlan(folder, self.request(), self.video_path(), self.replace.isChecked())
        self.accept()
        self.accepted_plan.emit(plan)
