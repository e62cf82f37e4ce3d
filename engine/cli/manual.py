"""`manual`: docs/ as pages to click through, built by MkDocs. They are read from the disk and fetch nothing.

What MkDocs would only warn of (a link or an anchor that leads nowhere, a page that no menu has) is an error here.
"""

from __future__ import annotations

import argparse
import logging
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from engine.cli.output import ConsoleOutput
from engine.errors import EngineError
from engine.files import reason
from engine.language import tr
from engine.version import MANUAL, ROOT

if TYPE_CHECKING:
    from argparse import _SubParsersAction

CONFIG = ROOT / "mkdocs.yml"
MARK = ".soloist-manual"
"""An empty file that says: what is in this folder was built here, and may be replaced."""


class ManualError(EngineError):
    """The manual cannot be built, or not there."""


def add_to(commands: _SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "manual",
        help=tr("build the manual: a page a task, with a search, to open in a browser"),
        description=tr(
            "Build the manual from docs/ as a folder of pages that need no server and no network. Help > "
            "Manual opens those that were built without -o."
        ),
        allow_abbrev=False,
    )
    parser.add_argument(
        "-o", "--output", type=Path, default=MANUAL, metavar="DIR", help=tr("a new folder, or a manual built before")
    )
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    output = ConsoleOutput(as_json=False)
    try:
        build_manual(arguments.output)
    except EngineError as error:
        output.fail("", str(error))
        return 1
    output.show(tr("The manual is in {path}", path=(arguments.output / "index.html").absolute()))
    return 0


def build_manual(target: Path, config: Path = CONFIG) -> None:
    """Put the pages into `target`, all of them or none. Raises `ManualError` for a fault in the pages, without MkDocs,
    and where anything else lies in `target`.
    """
    target = target.absolute()
    if not config.is_file():
        raise ManualError(tr("The pages of the manual are not in this copy of Soloist."))
    _check_target(target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        # Beside it, so that the finished folder takes its place in one step.
        with tempfile.TemporaryDirectory(prefix=".manual-", dir=target.parent) as room:
            pages = Path(room) / "pages"
            _build(config, pages)
            if target.exists():
                target.rename(Path(room) / "before")
            pages.rename(target)
    except OSError as error:
        why = reason(error, target.parent)
        raise ManualError(tr("The manual cannot be written to {target}: {why}.", target=target, why=why)) from error


def _check_target(target: Path) -> None:
    if target.is_symlink() or (target.exists() and not target.is_dir()):
        raise ManualError(tr("{target} is no folder; the manual needs a folder of its own.", target=target))
    if target.is_dir() and any(target.iterdir()) and not (target / MARK).is_file():
        raise ManualError(tr("Something else is in {target}; the manual needs a folder of its own.", target=target))


def _build(config: Path, pages: Path) -> None:
    try:
        from mkdocs.commands.build import build
        from mkdocs.config import load_config
        from mkdocs.exceptions import MkDocsException
    except ImportError as error:
        text = tr("MkDocs, which builds the manual, is not installed: ./soloist manual installs it.")
        raise ManualError(text) from error
    with _faults() as faults:
        try:
            build(load_config(str(config), site_dir=str(pages)))
        except MkDocsException as error:
            raise ManualError(tr("MkDocs cannot build the manual: {error}", error=error)) from error
    if faults:
        raise ManualError(tr("The manual has faults, so it was not built: {faults}", faults=" ".join(faults)))
    # From the disk a browser loads scripts and fetches nothing else (resources/manual/search/main.js).
    index = pages / "search" / "search_index.json"
    (pages / "search" / "search_index.js").write_text(f"const search_index = {index.read_text('utf-8')};\n", "utf-8")
    # These are for servers.
    for name in ("404.html", "sitemap.xml", "sitemap.xml.gz", "search/search_index.json", "search/worker.js"):
        (pages / name).unlink(missing_ok=True)
    (pages / MARK).touch()


@contextmanager
def _faults() -> Iterator[list[str]]:
    """What MkDocs warns of meanwhile."""
    found: list[str] = []

    class Keeper(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            found.append(record.getMessage())

    log, keeper = logging.getLogger("mkdocs"), Keeper(logging.WARNING)
    before = log.propagate
    log.addHandler(keeper)
    log.propagate = False
    try:
        yield found
    finally:
        log.propagate = before
        log.removeHandler(keeper)
