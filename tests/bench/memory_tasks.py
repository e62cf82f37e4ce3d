"""A person's day with a long recording: `python -m tests.bench.memory_tasks memory PATH` prints one JSON object of
resident megabytes."""

import json
import os
import sys
from dataclasses import replace
from pathlib import Path

from engine import threads
from engine.project.shapes import time_range
from gui.session.recording.networks import NetworkEngine
from tests.bench.paint_tasks import Hand
from tests.bench.usage import peak_mb, resident_mb
from tests.bench.window_tasks import CHOSEN, WindowStage

ADDED = "flute"
PLACES = 40
SEEN_S = 30.0


def task_memory(path: Path) -> dict[str, float]:
    """Megabytes of the whole application after each thing that is done with the recording, and the most there were."""
    stage = WindowStage(NetworkEngine())
    session = stage.session
    result = {"started": resident_mb()}
    session.separation.warm_up()
    session.open(path, CHOSEN)
    stage.until(lambda: session.current is not None and session.current.audio_ready)
    result["decoded"] = resident_mb()
    _settle(stage)
    result["separated"] = resident_mb()
    session.toggle_instrument(ADDED, True)
    _settle(stage)
    result["again"] = resident_mb()
    _edit(stage)
    result["edited"] = resident_mb()
    _play(stage)
    result["played"] = resident_mb()
    result["peak"] = peak_mb()
    folder = Path(os.environ["SOLOIST_CACHE"])
    result["disk"] = sum(f.stat().st_size for f in folder.rglob("*") if f.is_file()) / 1e6
    stage.close()
    return result


def _settle(stage: WindowStage) -> None:
    """Until the mask is there, everywhere, and drawn."""
    stage.until(lambda: stage.session.separation.complete and not stage.window.views.feed.pending)
    stage.until(lambda: not stage.session.board.running())


def _edit(stage: WindowStage) -> None:
    """All along the recording: look at the picture, paint a stroke, give a minute away, take one in two back."""
    session, state, hand = stage.session, stage.view.state, Hand(stage)
    session.select(CHOSEN[0])
    for number in range(PLACES):
        place = state.duration * number / PLACES
        session.playback.seek(place)
        state.set_span(replace(state.span, start=place, stop=place + SEEN_S))
        stage.until(lambda: session.playback.frames.shown is not None)
        session.editing.settings.choose("brush")
        for _ in hand.stroke(number):
            pass
        assert state.grid is not None
        assert session.editing.give(time_range(state.grid, place, place + 60.0), CHOSEN[1])
        if number % 2:
            session.editing.undo()
        stage.paint()
    assert session.editing.project is not None
    assert len(session.editing.project.history.entries) > PLACES


def _play(stage: WindowStage) -> None:
    """What the feeder does while it plays: a second of every twenty, through the mask."""
    session = stage.session
    player, buffer = session.playback.player, session.buffer
    assert player is not None
    assert buffer is not None
    for second in range(0, round(stage.view.state.duration * 0.98), 20):
        player._source.read(session.mix, second * buffer.rate, (second + 1) * buffer.rate)


if __name__ == "__main__":
    threads.share_heaps()  # as main.py does
    print(json.dumps({"memory": task_memory}[sys.argv[1]](Path(sys.argv[2]))), flush=True)
