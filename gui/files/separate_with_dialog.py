"""Which other separator, and whose share counts for each of its instruments."""

import shutil
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from engine.language import mark, tr
from engine.project.joining import Source
from engine.roster import Roster
from engine.separators.descriptions import OtherSeparator
from engine.separators.licences import licence_was_shown, unread_licence
from engine.text import plain
from gui.look.controls import ComboBox
from gui.look.theme import SPACE
from gui.look.words import plain_label

_SOURCES: tuple[tuple[str, Source], ...] = (
    (mark("Theirs"), "theirs"),
    (mark("Mean of both"), "mean"),
    (mark("Ours"), "ours"),
)


@dataclass(frozen=True)
class SeparateWithChoice:
    """What a person asked for. `choice`: by instrument, of those that both can have."""

    separator: OtherSeparator
    choice: Mapping[str, Source]


class SeparateWithDialog(QDialog):
    """`chosen(SeparateWithChoice)`: run it."""

    chosen = Signal(SeparateWithChoice)

    def __init__(
        self,
        found: Mapping[str, OtherSeparator],
        wrong: Collection[str],
        folder: Path,
        listed: Collection[str],
        roster: Roster,
        parent: QWidget | None = None,
    ) -> None:
        """`wrong`: sentences on descriptions that make no sense; `folder`: where a person's own lie; `listed`: who is
        in the mask now."""
        super().__init__(parent)
        self.setWindowTitle(tr("Separate with another program"))
        self.setMinimumWidth(560)
        self._found, self._listed, self._roster = dict(found), frozenset(listed), roster
        self.program = ComboBox()
        self.program.setAccessibleName(tr("Program"))
        installed = {name: shutil.which(one.command[0]) is not None for name, one in self._found.items()}
        for name, one in sorted(self._found.items(), key=lambda item: (not installed[item[0]], item[0])):
            self.program.addItem(
                plain(one.title if installed[name] else tr("{title} – not installed", title=one.title)), name
            )
        self._installed = installed
        self.licence, self.problem = plain_label(wraps=True), plain_label(wraps=True)
        self.problem.setProperty("role", "danger")
        self.sources: dict[str, ComboBox] = {}
        self._form = QFormLayout()
        more = plain_label(tr("Descriptions of other programs go into {folder}.", folder=folder), wraps=True)
        more.setProperty("role", "secondary")
        self._wrong = " ".join(wrong)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.start_button = buttons.addButton(tr("Separate"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.start_button.setProperty("role", "primary")
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        layout.addWidget(self.program)
        layout.addLayout(self._form)
        for part in (self.licence, more, self.problem, buttons):
            layout.addWidget(part)
        self.program.currentIndexChanged.connect(self._show)
        self._show()

    @property
    def separator(self) -> OtherSeparator | None:
        """The one that is chosen."""
        return self._found.get(str(self.program.currentData()))

    def _show(self) -> None:
        """What is asked about the chosen one."""
        while self._form.rowCount():
            self._form.removeRow(0)
        self.sources.clear()
        one = self.separator
        names = self._roster.joined(one.roster) if one is not None else self._roster
        for instrument_id in one.instruments if one is not None else ():
            combo = self.sources[instrument_id] = ComboBox()
            combo.setAccessibleName(plain(tr("Share of {name}", name=names.name(instrument_id))))
            for shown, source in _SOURCES if instrument_id in self._listed else _SOURCES[:1]:
                combo.addItem(tr(shown), source)
            self._form.addRow(plain_label(names.name(instrument_id)), combo)
        unread = unread_licence(one) if one is not None else ""
        self.licence.setText(plain(tr("Before it is used first: {licence}", licence=unread)) if unread else "")
        self.licence.setVisible(bool(unread))
        missing = one is not None and not self._installed[one.name]
        lacks = (
            tr("There is no program “{command}” on this computer.", command=one.command[0])
            if one is not None and missing
            else ""
        )
        self.problem.setText(plain(f"{lacks} {self._wrong}".strip()))
        self.problem.setVisible(bool(self.problem.text()))
        self.start_button.setEnabled(one is not None and not missing)

    def _accept(self) -> None:
        one = self.separator
        if one is None:
            return
        licence_was_shown(one)
        choice: dict[str, Source] = {name: combo.currentData() for name, combo in self.sources.items()}
        self.accept()
        self.chosen.emit(SeparateWithChoice(one, choice))
