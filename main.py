"""Soloist's door: `main.py [FILE]` opens the window, `main.py COMMAND …` works without one."""

import argparse
import io
import logging
import os
import sys
from pathlib import Path
from types import TracebackType

from engine import cli, logs
from engine.cli import interrupts
from engine.cli.display import has_display

log = logging.getLogger("soloist")


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """The last word on a failure that nobody expected: into the log, with where it happened."""
    log.critical("Something went wrong that Soloist did not expect.", exc_info=(kind, error, trace))


def window(argv: list[str]) -> int:
    """Open the window on a file, on the demo, or on its welcome page."""
    parser = argparse.ArgumentParser(prog="soloist", usage="%(prog)s [FILE]", add_help=False, allow_abbrev=False)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--demo", action="store_true")
    arguments = parser.parse_args(argv)
    if not has_display():
        if arguments.file is None:
            from engine.cli.demo import run_demo

            return run_demo()
        command = "export" if arguments.file.suffix.lower() == ".soloist" else "separate"
        log.error("There is no display for the window; set DISPLAY, or use: %s %s -o DIR", command, arguments.file)
        return 1
    try:
        from gui.app.start import run
    except ImportError as error:
        log.error("The window cannot open because Qt cannot be loaded (%s); ./soloist installs what is missing.", error)
        return 1
    interrupts.remove()
    return run(arguments.file, demo=arguments.demo, log_file=str(logs.to_file() or ""))


def main(argv: list[str]) -> int:
    """Set up logging and signals, then do what `argv` asks for. Returns the exit status."""
    # Before torch loads: OpenMP threads that spin while they wait take the core that plays the sound.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    logs.to_terminal()
    sys.excepthook = report
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A file's name may hold bytes, and a terminal speak an encoding, in which not everything can be said.
            stream.reconfigure(errors="backslashreplace")
    interrupts.install()
    try:
        if argv and (argv[0] in cli.COMMANDS or argv[0] in ("-h", "--help", "--version")):
            return cli.run(argv)
        return window(argv)
    except KeyboardInterrupt as stop:
        log.error("Stopped.")
        return interrupts.exit_status(stop)
    except BrokenPipeError:
        # Whoever read the results has gone; Python would complain again when it flushes at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
