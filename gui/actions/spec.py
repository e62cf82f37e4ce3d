"""What an action of the window is; the table of all of them is `gui.actions.table`."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol

from gui.look.theme import ThemeChoice
from gui.session.session import Session

Needs = Literal[
    "nothing", "clip", "picture", "mask", "chosen", "work", "edit", "selection", "proposal", "undo", "redo",
    "sound", "project", "save", "listed", "mixed",
]  # fmt: skip
"""What must be there for an action to be possible: an open clip, its picture, instruments, a chosen one, a job, a
mask to edit, selected cells, a proposal to answer, something to undo or redo, its whole sound, a mask to
save, a file to save it in, a chosen one that is not Other, a
change of the mix."""


class Projects(Protocol):
    """What actions ask about projects."""

    def save(self) -> None: ...
    def save_as(self) -> None: ...


class Exchange(Protocol):
    """What actions ask about masks and stems of other programs."""

    def export_mask(self) -> None: ...
    def import_stems(self) -> None: ...
    def save_repairs(self) -> None: ...
    def take_repairs(self) -> None: ...


class Window(Protocol):
    """What actions ask of the window."""

    @property
    def projects(self) -> Projects: ...
    @property
    def exchange(self) -> Exchange: ...

    def open_file(self) -> None: ...
    def open_demo(self) -> None: ...
    def close_clip(self) -> None: ...
    def export(self) -> None: ...
    def add_instrument(self) -> None: ...
    def play_here(self) -> None: ...
    def show_guide(self) -> None: ...
    def forget_kept(self) -> None: ...
    def quit(self) -> None: ...
    def fit(self) -> None: ...
    def zoom(self, factor: float) -> None: ...
    def show_mask(self, on: bool) -> None: ...
    def mask_shown(self) -> bool: ...
    def show_practice(self, on: bool) -> None: ...
    def practises(self) -> bool: ...
    def set_theme(self, choice: ThemeChoice) -> None: ...
    def theme_choice(self) -> ThemeChoice: ...
    def reset_layout(self) -> None: ...
    def show_shortcuts(self) -> None: ...
    def show_about(self) -> None: ...


@dataclass(frozen=True)
class Targets:
    """What an action may act on."""

    session: Session
    window: Window


Run = Callable[[Targets], object]


@dataclass(frozen=True)
class ActionSpec:
    """One action. `menu`: where it stands (`View/Theme` is a submenu). `keys`: default shortcuts in Qt's portable
    words, the first one is shown. `checked`: its state, for actions that are on or off. `in_menu`: False for
    actions that are only keys.
    """

    id: str
    menu: str
    text: str
    run: Run
    keys: tuple[str, ...] = ()
    tip: str = ""
    icon: str = ""
    needs: Needs = "nothing"
    checked: Callable[[Targets], bool] | None = None
    in_menu: bool = True
    separated: bool = False
