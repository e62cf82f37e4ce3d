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

from engine.delivery.containers import MOVIES, ContainerRequest, container_form, parse_parts, parts_for
from engine.delivery.mixdown import MixFormat, mix_form
from engine.delivery.sessions import session_files
from engine.errors import EngineError
from engine.export import MOST_LEAD_S, StemRequest, check_targets, stem_paths, tags_of
from engine.language import mark, tr, trn
from engine.media.layout import layout_text
from engine.media.loudness import Loudness
from engine.media.probe import Clip
from engine.media.writer import BitDepth, StemFormat
from engine.roster import Roster
from engine.text import plain
from gui.files.export_what import ExportKind, ExportWhat
from gui.look import settings as keys
from gui.look.controls import ComboBox
from gui.look.settings import Key, Settings
from gui.look.theme import CONTROL_HEIGHT, SPACE
from gui.look.words import plain_label
from gui.session.saving.export_plan import ExportPlan, MixPlan

_FORMATS: dict[ExportKind, tuple[tuple[str, str], ...]] = {
    "stems": (("wav", "WAV"), ("flac", "FLAC")),
    "mix": (("wav", "WAV"), ("flac", "FLAC"), ("mp3", "MP3"), ("m4a", "M4A (AAC)")),
    "tracks": (
        ("mka", mark("Matroska audio (.mka)")), ("mov", mark("Movie with the picture (.mov)")),
        ("mkv", mark("Movie with the picture (.mkv)")), ("stem.mp4", mark("Stem file with four parts (.stem.mp4)")),
    ),
}  # fmt: skip
_REMEMBERED: dict[ExportKind, Key[str]] = {
    "stems": keys.EXPORT_FORMAT, "mix": keys.EXPORT_MIX_FORMAT, "tracks": keys.EXPORT_CONTAINER,
}  # fmt: skip
_DEPTHS = (
    ("source", mark("Like the source")),
    ("16", mark("16 bit")),
    ("24", mark("24 bit")),
    ("32f", mark("32 bit float")),
)
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


def _four_parts(instruments: tuple[str, ...], roster: Roster) -> str:
    """A proposal for a stem file: the first three alone, the others together with Other."""
    alone = [f"{roster.name(i).replace(';', ',').replace('=', '-')}={i}" for i in instruments[:3]]
    return "; ".join([*alone, f"{tr('Rest')}={','.join((*instruments[3:], 'other'))}"])


class ExportDialog(QDialog):
    """Collects an `ExportPlan`; `accepted_plan` is emitted with it. Not modal: one can go on listening."""

    accepted_plan = Signal(ExportPlan)

    def __init__(
        self,
        clip: Clip,
        instruments: tuple[str, ...],
        note: str,
        settings: Settings,
        parent: QWidget | None = None,
        selected: tuple[float, float] | None = None,
        favourite: str | None = None,
        heard: str = "mix",
        roster: Roster | None = None,
    ) -> None:
        """`selected`: the span that can be exported instead of the whole, in seconds. `favourite`: the instrument that
        is chosen. `heard`: what the video is called after. `roster`: what the instruments are called."""
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.setMinimumWidth(560)
        self._clip, self._settings, self._heard, self._roster = clip, settings, heard, roster or Roster()
        self.what = ExportWhat(instruments, favourite, self._roster)
        self.stems, self.residual = self.what.stems, self.what.residual
        self.residual.setChecked(settings.get(keys.EXPORT_RESIDUAL))
        self.what.offer_passage(selected)
        begin = tr("Begin with the picture: {late:.2f} s of silence in front of the stems", late=clip.late_s)
        self.with_picture = QCheckBox(begin)
        self.video = QCheckBox(tr("Video with the mix as you hear it now"))
        self.video.setChecked(clip.video is not None and settings.get(keys.EXPORT_VIDEO))
        self.reaper = QCheckBox(tr("Reaper project with the stems on its tracks"))
        self.reaper.setChecked(settings.get(keys.EXPORT_REAPER))
        self.format, self.bit_depth = ComboBox(), ComboBox()
        self.dither = QCheckBox(tr("Dither (TPDF)"))
        self.dither.setChecked(settings.get(keys.EXPORT_DITHER))
        self.folder = QLineEdit(str(self._default_folder()))
        self.browse = QPushButton(tr("Choose…"))
        self.pattern = QLineEdit(settings.get(keys.EXPORT_PATTERN))
        self.parts = QLineEdit(_four_parts(instruments, self._roster))
        self.example = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignTop)
        self.example.setProperty("role", "secondary")
        self.problem, self.clips = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.in_float = QPushButton(tr("Write 32-bit float instead"))
        self.replace = QCheckBox()
        self._asked_about: list[Path] = []
        self.note = QLabel(note, wordWrap=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export_button = self.buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._fill()
        self._lay_out()
        self._connect()
        self.what.kind.setCurrentIndex(max(0, self.what.kind.findData(settings.get(keys.EXPORT_KIND))))
        self._show_kind()

    def _fill(self) -> None:
        for label in (self.problem, self.clips):
            label.setProperty("role", "danger")
        self.note.setVisible(bool(self.note.text()))
        self.pattern.setToolTip(tr("{instrument}, {input} and {index} are filled in"))
        self.parts.setToolTip(tr("NAME=INSTRUMENT,INSTRUMENT; … Each instrument and “other” in one of four parts"))
        for box in self.stems.values():
            box.setChecked(True)
        for part, name in (
            (self.format, tr("Format")),
            (self.bit_depth, tr("Bit depth")),
            (self.folder, tr("Folder")),
            (self.pattern, tr("Naming pattern")),
            (self.parts, tr("Parts")),
        ):
            part.setAccessibleName(name)
        for value, text in _DEPTHS:
            same = dict(_DEPTHS)[source_depth(self._clip)]
            self.bit_depth.addItem(f"{tr(text)} ({tr(same)})" if value == "source" else tr(text), value)
        self.bit_depth.setCurrentIndex(max(0, self.bit_depth.findData(self._settings.get(keys.EXPORT_DEPTH))))
        self.export_button.setProperty("role", "primary")

    def _lay_out(self) -> None:
        audio = self._clip.audio
        how = QGroupBox(tr("How and where"))
        self._form = form = QFormLayout(how)
        form.setSpacing(SPACE)
        kind = QHBoxLayout()
        kind.addWidget(self.format)
        kind.addWidget(self.bit_depth, 1)
        kind.addWidget(self.dither)
        form.addRow(_label(tr("Format")), kind)
        form.addRow(
            _label(tr("Sound")),
            _label(
                tr(
                    "{sample_rate} Hz, {layout}, as in the source",
                    sample_rate=audio.sample_rate,
                    layout=layout_text(audio.layout),
                )
            ),
        )
        where = QHBoxLayout()
        where.addWidget(self.folder, 1)
        where.addWidget(self.browse)
        form.addRow(_label(tr("Folder")), where)
        form.addRow(_label(tr("Names")), self.pattern)
        form.addRow(_label(tr("Parts")), self.parts)
        form.addRow("", self.example)
        clipping = QHBoxLayout()
        clipping.addWidget(self.clips, 1)
        clipping.addWidget(self.in_float)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        for part in (self.what, self.with_picture, self.video, self.reaper, how, self.note, self.problem):
            layout.addWidget(part)
        layout.addLayout(clipping)
        layout.addWidget(self.replace)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        for box in (self.with_picture, self.video, self.reaper, self.dither, self.replace):
            box.toggled.connect(self._update)
        self.what.kind.currentIndexChanged.connect(self._show_kind)
        self.what.changed.connect(self._update)
        for combo in (self.format, self.bit_depth):
            combo.currentIndexChanged.connect(self._update)
        for edit in (self.folder, self.pattern, self.parts):
            edit.textChanged.connect(self._update)
        self.browse.clicked.connect(self._choose_folder)
        self.in_float.clicked.connect(lambda: self.bit_depth.setCurrentIndex(self.bit_depth.findData("32f")))
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)

    def _show_kind(self) -> None:
        """What goes with the kind that is chosen."""
        kind = self.what.chosen_kind
        self.format.blockSignals(True)
        self.format.clear()
        for value, text in _FORMATS[kind]:
            if self._clip.video is not None or value not in MOVIES:
                self.format.addItem(text, value)
        self.format.setCurrentIndex(max(0, self.format.findData(self._settings.get(_REMEMBERED[kind]))))
        self.format.blockSignals(False)
        self.with_picture.setVisible(kind == "stems" and MOST_LEAD_S >= self._clip.late_s > 0)
        self.video.setVisible(kind == "stems" and self._clip.video is not None)
        self.reaper.setVisible(kind == "stems")
        self.dither.setVisible(kind == "mix")
        self._form.setRowVisible(self.pattern, kind == "stems")
        self._update()

    def _default_folder(self) -> Path:
        last = self._settings.get(keys.EXPORT_FOLDER)
        base = Path(last) if last else self._clip.path.parent
        if not last and "resources" in base.parts:
            base = Path.home()
        return base / f"{self._clip.path.stem} stems"

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Export into"), str(Path(self.folder.text()).parent))
        if chosen:
            self.folder.setText(chosen)

    @property
    def _place(self) -> Path:
        return Path(self.folder.text().strip()).expanduser()

    def _depth(self) -> BitDepth:
        """The one chosen; the source's, as far as the format can hold it."""
        depth: str = self.bit_depth.currentData()
        if depth != "source":
            return "16" if depth == "16" else "24" if depth == "24" else "32f"
        own = source_depth(self._clip)
        return "24" if own == "32f" and self.format.currentData() in ("flac", "stem.mp4") else own

    def request(self) -> StemRequest | None:
        """The stems that are ticked, or None. Raises `EngineError` for an impossible combination."""
        chosen = self.what.chosen
        if self.what.chosen_kind != "stems" or (not chosen and not self.residual.isChecked()):
            return None
        return StemRequest(
            instruments=chosen,
            include_residual=self.residual.isChecked(),
            format=StemFormat(self.format.currentData(), self._depth()),
            pattern=self.pattern.text().strip(),
            overwrite=self.replace.isChecked(),
            name=self._clip.path.stem,
            layout=self._clip.audio.layout,
            tags=tags_of(self._clip),
            lead=round(self._clip.late_s * self._clip.audio.sample_rate) if self.with_picture.isChecked() else 0,
        )

    def mix_plan(self) -> MixPlan | None:
        """The mix, or None. Raises `EngineError` for an impossible combination."""
        wish = self.what.wish()
        if self.what.chosen_kind != "mix" or wish is None:
            return None
        kind = self.format.currentData()
        lossy = kind in ("mp3", "m4a")
        depth = None if lossy else self._depth()
        form = MixFormat(kind, depth, self.dither.isChecked() and depth in ("16", "24"))
        audio = self._clip.audio
        mix_form(form, audio.sample_rate, audio.channels, audio.layout)
        return MixPlan(self._place / f"{self._clip.path.stem} ({wish.words}).{kind}", wish, form)

    def container(self) -> ContainerRequest | None:
        """The stems as tracks, or None. Raises `EngineError` for an impossible combination."""
        if self.what.chosen_kind != "tracks":
            return None
        kind = self.format.currentData()
        groups = parse_parts(self.parts.text(), tuple(self.stems)) if kind == "stem.mp4" else ()
        name = f"{self._clip.path.stem}{'.stem.mp4' if kind == 'stem.mp4' else f' (stems).{kind}'}"
        request = ContainerRequest(
            self._place / name, kind, parts_for(kind, tuple(self.stems), groups, self._roster), self._clip,
            mix=None if kind == "mka" else {}, bit_depth=self._depth(), tags=tags_of(self._clip),
            start=0 if self.what.chosen_passage.is_whole else 1,
        )  # fmt: skip
        container_form(request)
        return request

    def plan(self) -> ExportPlan:
        """All that is asked for. Raises `EngineError` for an impossible combination."""
        return ExportPlan(
            self._place, self.request(), self.video_path(), self.replace.isChecked(), self.mix_plan(),
            self.container(), self.what.chosen_passage, self._sessions(),
        )  # fmt: skip

    def _sessions(self) -> tuple[Path, ...]:
        wanted = self.reaper.isChecked() and self.request() is not None
        return tuple(session_files(self._place, self._clip.path.stem, wanted, otio=False))

    def video_path(self) -> Path | None:
        """Where the video goes, or None."""
        if not self.video.isChecked() or self.what.chosen_kind != "stems":
            return None
        suffix = self._clip.path.suffix.lower()
        name = f"{self._clip.path.stem} ({self._heard}){suffix if suffix in _COPYABLE else '.mkv'}"
        return self._place / name

    def paths(self) -> tuple[Path, ...]:
        """All files that would be written. Raises `EngineError`."""
        plan = self.plan()
        stems = stem_paths(plan.folder, plan.stems) if plan.stems is not None else ()
        mix = () if plan.mix is None else (plan.mix.path,)
        container = () if plan.container is None else (plan.container.path,)
        return (*stems, *plan.sessions, *mix, *container, *(() if plan.video is None else (plan.video,)))

    def show_loudness(self, measured: dict[str, Loudness]) -> None:
        """What was measured, and what would clip."""
        self.what.show_loudness(measured)

    def _update(self) -> None:
        problem = ""
        existing: list[Path] = []
        try:
            paths = self.paths()
            existing = [path for path in paths if path.exists()]
            check_targets(paths, overwrite=True, recording=self._clip.path)
            self.example.setText(plain(", ".join(p.name for p in paths)))
            if not paths:
                problem = tr("Choose something to export.")
            elif not self.folder.text().strip():
                problem = tr("Choose a folder.")
        except EngineError as error:
            problem = str(error)
            self.example.clear()
        self.problem.setText(plain(problem))
        self.problem.setVisible(bool(problem))
        self._update_format()
        self._ask_about(existing)
        self.export_button.setEnabled(not problem and (not existing or self.replace.isChecked()))

    def _update_format(self) -> None:
        """What goes with the format that is chosen, and what would not fit into it."""
        form = self.format.currentData()
        self.bit_depth.setEnabled(form not in ("mp3", "m4a"))
        self.dither.setEnabled(form in ("wav", "flac") and self._depth() != "32f")
        self._form.setRowVisible(self.parts, form == "stem.mp4")
        measured = self.what.measured
        loud = [name for name in self.what.sounding() if name in measured and measured[name].clips]
        can_float = form in ("wav", "mka", "mkv", "mov")
        names = ", ".join(tr("The mix") if name == "mix" else self._roster.name(name) for name in loud)
        self.clips.setText(
            tr("{names}: louder than full scale; what is above it would be cut off.", names=names) if loud else ""
        )
        self.clips.setVisible(bool(loud) and self._depth() != "32f")
        self.in_float.setVisible(self.clips.isVisibleTo(self) and can_float)

    def _ask_about(self, existing: list[Path]) -> None:
        names = ", ".join(path.name for path in existing[:3]) + (" …" if len(existing) > 3 else "")
        asked = trn(
            "Replace the file that exists already: {names}",
            "Replace the {n} files that exist already: {names}",
            len(existing),
            names=names,
        )
        self.replace.setText(plain(asked).replace("&", "&&"))
        self.replace.setVisible(bool(existing))
        if existing != self._asked_about:
            # A yes holds for the files it was given for, not for those of another folder.
            self._asked_about = existing
            self.replace.setChecked(False)

    def _accept(self) -> None:
        save = self._settings.set
        save(keys.EXPORT_FOLDER, str(self._place.parent))
        save(keys.EXPORT_KIND, self.what.chosen_kind)
        save(_REMEMBERED[self.what.chosen_kind], self.format.currentData())
        save(keys.EXPORT_DEPTH, self.bit_depth.currentData())
        save(keys.EXPORT_DITHER, self.dither.isChecked())
        save(keys.EXPORT_PATTERN, self.pattern.text().strip())
        if self.what.chosen_kind == "stems":
            save(keys.EXPORT_RESIDUAL, self.residual.isChecked())
        save(keys.EXPORT_REAPER, self.reaper.isChecked())
        save(keys.EXPORT_VIDEO, self.video.isChecked())
        plan = self.plan()
        self.accept()
        self.accepted_plan.emit(plan)
