"""What is exported: stems, the mix, or stems as tracks of one file; which instruments; and how loud each of them is."""

from collections.abc import Mapping
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QGroupBox, QHBoxLayout, QLabel, QPushButton

from engine.delivery.mixes import MixKind, MixWish
from engine.instruments import OTHER
from engine.language import mark, number, tr
from engine.media.loudness import Loudness
from engine.passage import Passage
from engine.roster import Roster
from engine.text import plain
from gui.look.controls import ComboBox
from gui.look.theme import SPACE
from gui.session.saving.export_plan import MIX

ExportKind = Literal["stems", "mix", "tracks"]
_KINDS: tuple[tuple[ExportKind, str], ...] = (
    ("stems", mark("Stems, a file each")), ("mix", mark("The mix, one file")),
    ("tracks", mark("Stems as tracks of one file")),
)  # fmt: skip
_MIXES: tuple[tuple[MixKind, str], ...] = (
    ("heard", mark("As you hear it now")), ("all-but", mark("All but the chosen")), ("only", mark("Only the chosen")),
)  # fmt: skip


class ExportWhat(QGroupBox):
    """`changed`: another choice. `measure_wanted`: somebody wants to know how loud it is."""

    changed = Signal()
    measure_wanted = Signal()

    def __init__(
        self, instruments: tuple[str, ...], favourite: str | None = None, roster: Roster | None = None
    ) -> None:
        """`favourite`: the one that a mix is first thought to be without; `roster`: what they are called."""
        super().__init__(tr("What"))
        self.kind, self.mix, self.passage = ComboBox(), ComboBox(), ComboBox()
        for value, text in _KINDS:
            self.kind.addItem(tr(text), value)
        for mix, text in _MIXES:
            self.mix.addItem(tr(text), mix)
        for combo, name in (
            (self.kind, tr("What to write")),
            (self.mix, tr("Which mix")),
            (self.passage, tr("How much of it")),
        ):
            combo.setAccessibleName(name)
            combo.currentIndexChanged.connect(self._choose)
        self.passage.currentIndexChanged.connect(self.forget_loudness)
        names = (roster or Roster()).names(instruments)
        self.stems = {i: QCheckBox(plain(n).replace("&", "&&")) for i, n in zip(instruments, names, strict=True)}
        self.residual = QCheckBox(OTHER.shown)
        self.residual.setToolTip(
            tr("What no instrument owns; its file is “residual”. With all stems it adds up to the recording.")
        )
        without = [i for i in instruments if i == favourite] or instruments[:1]
        # Who is ticked for stems is not who is left out of a mix.
        self._ticked: dict[ExportKind, frozenset[str]] = {"mix": frozenset(without)}
        self._kind: ExportKind = "stems"
        self.measure = QPushButton(tr("Measure loudness"))
        self.measure.setToolTip(tr("EBU R 128: integrated loudness, range, true peak. Nothing is changed by it."))
        self.measure.clicked.connect(self.measure_wanted)
        self.loudness = {name: QLabel() for name in (*instruments, OTHER.id, MIX)}
        self.measured: dict[str, Loudness] = {}
        self._lay_out()
        for box in (*self.stems.values(), self.residual):
            box.toggled.connect(self.changed)

    def offer_passage(self, selected: tuple[float, float] | None) -> None:
        """Let the selected span (seconds) be chosen instead of the whole."""
        self.passage.addItem(tr("The whole recording"), Passage())
        if selected is not None:
            start, stop = selected
            self.passage.addItem(
                tr("What is selected: {start} – {stop}", start=_clock(start), stop=_clock(stop)), Passage(start, stop)
            )

    @property
    def chosen_kind(self) -> ExportKind:
        """Stems, mix or tracks."""
        kind: ExportKind = self.kind.currentData()
        return kind

    @property
    def chosen_passage(self) -> Passage:
        """The whole where there is no choice."""
        return self.passage.currentData() or Passage()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The instruments that are ticked."""
        return tuple(i for i, box in self.stems.items() if box.isChecked())

    def wish(self) -> MixWish | None:
        """Which mix is meant; None where nobody is chosen for it."""
        kind: MixKind = self.mix.currentData()
        if kind == "heard":
            return MixWish("heard")
        names = (*self.chosen, *([OTHER.id] if self.residual.isChecked() else []))
        return MixWish(kind, names) if names else None

    def sounding(self) -> tuple[str, ...]:
        """What is written, by the names in `loudness`."""
        if self.chosen_kind == "mix":
            return (MIX,) if self.mix.currentData() == "heard" else ()
        if self.chosen_kind == "tracks":
            return (*self.stems, OTHER.id)
        return (*self.chosen, *([OTHER.id] if self.residual.isChecked() else []))

    def show_loudness(self, measured: Mapping[str, Loudness]) -> None:
        """What was measured, beside what it is of."""
        self.measured = dict(measured)
        for name, label in self.loudness.items():
            label.setText(_words(self.measured.get(name)))
        self.changed.emit()

    def forget_loudness(self) -> None:
        """Another passage: what was measured does not hold for it."""
        self.show_loudness({})

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setColumnStretch(0, 1)
        rows: list[tuple[QCheckBox | ComboBox, str | None]] = [
            (self.kind, None),
            (self.mix, None),
            (self.passage, None),
        ]
        rows += [*((box, name) for name, box in self.stems.items()), (self.residual, OTHER.id)]
        for row, (part, name) in enumerate(rows):
            grid.addWidget(part, row, 0, 1, 2 if name is None else 1)
            if name is not None:
                label = self.loudness[name]
                label.setProperty("role", "secondary")
                grid.addWidget(label, row, 1, Qt.AlignmentFlag.AlignRight)
        last = QHBoxLayout()
        self.loudness[MIX].setProperty("role", "secondary")
        last.addWidget(self.loudness[MIX])
        last.addStretch(1)
        last.addWidget(self.measure)
        grid.addLayout(last, len(rows), 0, 1, 2)

    def _choose(self) -> None:
        kind = self.chosen_kind
        if kind != self._kind:
            self._tick(kind)
        self.mix.setVisible(kind == "mix")
        heard = kind == "mix" and self.mix.currentData() == "heard"
        for box in (*self.stems.values(), self.residual):
            # Tracks of one file are all of them: together they are the recording.
            box.setEnabled(kind != "tracks" and not heard)
        self.loudness[MIX].setVisible(heard)
        self.changed.emit()

    def _tick(self, kind: ExportKind) -> None:
        """The boxes as they were when this kind was last chosen."""
        boxes = {**self.stems, OTHER.id: self.residual}
        self._ticked[self._kind] = frozenset(name for name, box in boxes.items() if box.isChecked())
        self._kind = kind
        ticked = frozenset(boxes) if kind == "tracks" else self._ticked.get(kind, frozenset(boxes))
        for name, box in boxes.items():
            box.blockSignals(True)
            box.setChecked(name in ticked)
            box.blockSignals(False)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds * 10), 600)
    return f"{minutes}:{number(rest / 10, '04.1f')}"


def _words(loudness: Loudness | None) -> str:
    if loudness is None:
        return ""
    if loudness.true_peak is None:
        return tr("silence")
    parts = [] if loudness.integrated is None else [tr("{integrated:.1f} LUFS", integrated=loudness.integrated)]
    parts += [] if loudness.range is None else [tr("{range:.1f} LU", range=loudness.range)]
    return " · ".join([*parts, tr("{peak:.1f} dBTP", peak=loudness.true_peak)]).replace("-", "−")
