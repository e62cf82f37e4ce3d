"""The main job without a window: separate the bundled duet and say where the stems are."""

from pathlib import Path

from engine.cli.delivery import Delivery
from engine.cli.networks import NetworkLoader
from engine.cli.output import ConsoleOutput
from engine.cli.separate import BatchRequest, separate_all
from engine.demo import demo_card
from engine.errors import InstrumentError, MediaError
from engine.language import tr

TARGET = Path("soloist-demo")


def run_demo() -> int:
    """Separate the demo into ./soloist-demo (replacing an earlier run's stems). Returns the exit status."""
    output = ConsoleOutput(as_json=False)
    try:
        media, instruments = demo_card()
    except (MediaError, InstrumentError) as error:
        output.fail("", str(error))
        return 1
    output.note(tr("There is no display to open the window on, so the demo is separated here."))
    job = BatchRequest(TARGET, instruments, Delivery(), overwrite=True)
    status = separate_all([str(media)], job, NetworkLoader(None, "auto", output.note), output)
    if status == 0:
        output.show(tr("The stems are in {target}", target=(TARGET / media.stem).absolute()))
    return status
