"""Soloist's door: `main.py [FILE…]` opens the window, `main.py COMMAND …` works without one."""

import errno
import io
import logging
import os
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TextIO

from engine import cli, logs, threads
from engine.cli import interrupts
from engine.cli.display import has_display
from engine.errors import LanguageError
from engine.language import ENGLISH, VARIABLE, chosen_language, system_language
from engine.temporary import is_full
from engine.version import packaged

log = logging.getLogger("soloist")


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """The last word on a failure that nobody expected: into the log, with where it happened."""
    log.critical("Something went wrong that Soloist did not expect.", exc_info=(kind, error, trace))


def language_in(argv: list[str]) -> str | None:
    """The language that was asked for, by `--language` (which is taken out of `argv`, and handed on to processes that
    are started) or by the environment. Raises `LanguageError`."""
    for n, word in enumerate(argv):
        if word == "--":
            break
        if word == "--language" or word.startswith("--language="):
            name = word.partition("=")[2] if "=" in word else next(iter(argv[n + 1 : n + 2]), "")
            del argv[n : n + (1 if "=" in word else 2)]
            os.environ[VARIABLE] = chosen_language(name)
            break
    wanted = os.environ.get(VARIABLE, "")
    return chosen_language(wanted) if wanted else None


def speak(name: str) -> None:
    """Say everything in a language, without a window. English needs nothing, and so neither does whoever has no Qt."""
    if name != ENGLISH.name:
        try:
            from gui.look.language import use
        except ImportError as error:
            log.info("Everything is said in English, because Qt cannot be loaded (%s).", error)
            return
        use(name)


def window(argv: list[str], language: str | None) -> int:
    """Open the window on a file, on the demo, or on its welcome page."""
    parser = cli.Parser(prog="soloist", usage="%(prog)s [FILE…]", add_help=False, allow_abbrev=False)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--demo", action="store_true")
    arguments = parser.parse_args(argv)
    if not has_display():
        speak(language or system_language())
        if not arguments.files:
            from engine.cli.demo import run_demo

            return run_demo()
        first = arguments.files[0]
        command = "export" if first.suffix.lower() == ".soloist" else "separate"
        log.error("There is no display for the window; set DISPLAY, or use: %s %s -o DIR", command, first)
        return 1
    try:
        from gui.app.start import run
    except ImportError as error:
        remedy = "install Soloist again" if packaged() else "./soloist installs what is missing"
        log.error("The window cannot open because Qt cannot be loaded (%s); %s.", error, remedy)
        return 1
    interrupts.remove()
    return run(arguments.files, arguments.demo, str(logs.to_file() or ""), language)


def _check_window() -> int:
    """What `doctor` asks in a process of its own: can Qt be loaded? The reason stands last on standard error."""
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _free_library_path() -> None:
    """A packaged program finds its own libraries through LD_LIBRARY_PATH; programs that it starts (other separators)
    must find theirs."""
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before


def main(argv: list[str]) -> int:
    """Set up logging and signals, then do what `argv` asks for. Returns the exit status."""
    # Before torch loads: OpenMP threads that spin while they wait take the core that plays the sound.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    threads.share_heaps()
    logs.to_terminal()
    sys.excepthook = report
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A file's name may hold bytes, and a terminal speak an encoding, in which not everything can be said.
            stream.reconfigure(errors="backslashreplace")
    interrupts.install()
    if packaged():
        _free_library_path()
    try:
        if argv == ["--check-window"]:
            return _check_window()
        language = language_in(argv)
        if argv and (argv[0] in cli.COMMANDS or argv[0] in ("-h", "--help", "--version")):
            # What programs read is English.
            speak(ENGLISH.name if "--json" in argv else language or system_language())
            return cli.run(argv)
        return window(argv, language)
    except LanguageError as error:
        log.error("%s", error)
        return 2
    except KeyboardInterrupt as stop:
        log.error("Stopped.")
        return interrupts.exit_status(stop)
    except OSError as error:
        if not _is_of_output(error):
            raise
        if not isinstance(error, BrokenPipeError):
            log.error("The results cannot be printed: %s.", error.strerror)
        _give_up(sys.stdout)
        return 1
    finally:
        # What goes wrong at the very end, Python would only complain of.
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except OSError:
                _give_up(stream)


def _is_of_output(error: OSError) -> bool:
    """Whether results cannot be printed: whoever read them has gone, or the disk they go to is full. Errors about files
    carry the file's name and are told where they happen.
    """
    return error.filename is None and (isinstance(error, BrokenPipeError) or is_full(error) or error.errno == errno.EIO)


def _give_up(stream: TextIO) -> None:
    """Let what is still to be printed go nowhere."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
