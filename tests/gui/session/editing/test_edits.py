"""Edits, strokes, history and the mixer through the session, without a window."""

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from engine.project.mix import MixState
from engine.region import Box, Region
from gui.session.editing.strokes import Correction
from gui.session.session import Session
from tests.gui.conftest import MakeSession
from tests.gui.editing import opened, plane, selected_box
from tests.gui.stand_ins import FakeEngine

BOX = Box(10, 20, 100, 120)
HERE = Region.full(BOX)
# The engine's shares: violin 40, flute 80 of 255 in every cell.


@pytest.fixture
def session(make_session: MakeSession, sound: Path, qtbot: QtBot) -> Session:
    return opened(make_session(FakeEngine()), sound, qtbot)


def entries(session: Session) -> tuple[str, ...]:
    project = session.editing.project
    assert project is not None
    return project.history.entries[: project.history.index]


def test_a_selection_is_given_to_the_chosen_instrument_and_only_that(session: Session) -> None:
    session.select("violin")
    session.editing.selecting.select(HERE)
    assert session.editing.give()
    violin, flute = plane(session, "violin"), plane(session, "flute")
    assert (violin[100:120, 10:20] == 255).all()
    assert (flute[100:120, 10:20] == 0).all()
    assert violin[99, 15] == violin[110, 9] == 40
    assert entries(session) == ("Give 0:00 to the violin",)


def test_half_strength_moves_half(session: Session) -> None:
    session.editing.settings.set_strength(0.5)
    session.select("violin")
    session.editing.selecting.select(HERE)
    session.editing.give()
    assert plane(session, "flute")[110, 15] == pytest.approx(40, abs=1)
    assert plane(session, "violin")[110, 15] == pytest.approx(40 + 215 / 2, abs=1)


def test_giving_to_other_and_back_to_the_network(session: Session) -> None:
    session.editing.selecting.select(HERE)
    session.editing.give(target="other")
    assert not plane(session, "violin")[110, 15]
    assert not plane(session, "flute")[110, 15]
    session.editing.give_back()
    assert plane(session, "violin")[110, 15] == 40
    mask = session.segmentation
    assert mask is not None
    assert not mask.has_touched


def test_nobody_chosen_is_said_and_nothing_happens(session: Session, qtbot: QtBot) -> None:
    session.editing.selecting.select(HERE)
    with qtbot.waitSignal(session.noted) as told:
        assert not session.editing.give()
    assert "Choose an instrument" in told.args[0]
    assert entries(session) == ()


def test_without_a_recording_the_obstacle_has_words(make_session: MakeSession) -> None:
    session = make_session(FakeEngine())
    assert "Open a recording" in session.editing.obstacle
    assert not session.editing.strokes.begin_stroke(erase=False)


def test_a_protected_instrument_keeps_its_share(session: Session, qtbot: QtBot) -> None:
    session.editing.toggle_protection("flute")
    session.select("violin")
    session.editing.selecting.select(HERE)
    session.editing.give()
    assert (plane(session, "flute") == 80).all()
    assert plane(session, "violin")[110, 15] == 175
    with qtbot.waitSignal(session.failed) as told:
        session.editing.give(target="flute")
    assert "protected" in str(told.args[0])


def test_a_stroke_is_one_item_and_passing_twice_counts_once(session: Session) -> None:
    session.select("flute")
    session.editing.settings.set_strength(0.5)
    strokes = session.editing.strokes
    assert strokes.begin_stroke(erase=False)
    strokes.extend_stroke(HERE)
    once = plane(session, "flute")
    strokes.extend_stroke(HERE)
    strokes.extend_stroke(Region.full(Box(18, 30, 100, 120)))
    strokes.end_stroke()
    assert np.array_equal(plane(session, "flute")[:, :18], once[:, :18])
    assert list(entries(session)) == ["Brush: Flute"]
    session.editing.undo()
    assert (plane(session, "flute") == 80).all()
    session.editing.redo()
    assert plane(session, "flute")[110, 25] > 80


def test_a_stroke_given_up_leaves_nothing(session: Session) -> None:
    session.select("flute")
    strokes = session.editing.strokes
    strokes.begin_stroke(erase=False)
    strokes.extend_stroke(HERE)
    strokes.abort_stroke()
    assert (plane(session, "flute") == 80).all()
    assert entries(session) == ()
    strokes.end_stroke()
    assert entries(session) == ()


def test_painting_while_one_is_soloed_means_that_one(session: Session) -> None:
    session.select("violin")
    session.set_solo("flute", True)
    strokes = session.editing.strokes
    strokes.begin_stroke(erase=False)
    strokes.extend_stroke(HERE)
    strokes.end_stroke()
    assert (plane(session, "flute")[100:120, 10:20] == 255).all()
    strokes.begin_stroke(erase=True)
    strokes.extend_stroke(HERE)
    strokes.end_stroke()
    assert (plane(session, "flute")[100:120, 10:20] == 0).all()
    assert entries(session)[-2:] == ("Brush: Flute", "Eraser: Flute")


def test_the_eraser_hands_over_to_who_sounds_there_or_back_to_the_network(session: Session) -> None:
    session.select("flute")
    strokes, settings = session.editing.strokes, session.editing.settings
    strokes.begin_stroke(erase=True)
    strokes.extend_stroke(HERE)
    strokes.end_stroke()
    assert (plane(session, "violin")[100:120, 10:20] == 120).all()
    settings.set_erase_to_network(True)
    strokes.begin_stroke(erase=True)
    strokes.extend_stroke(HERE)
    strokes.end_stroke()
    assert (plane(session, "violin") == 40).all()


def test_the_list_goes_through_the_history_and_the_mixer_does_not(session: Session) -> None:
    session.set_mute("flute", True)
    session.set_solo("violin", True)
    session.toggle_instrument("flute", False)
    assert list(session.instruments) == ["violin"]
    assert entries(session) == ("Leave out the flute",)
    session.editing.undo()
    assert list(session.instruments) == ["violin", "flute"]
    assert session.mix.mute == {"flute"}
    assert session.mix.solo == {"violin"}


def test_the_mixer_has_an_undo_of_its_own_and_a_drag_is_one_step_of_it(session: Session) -> None:
    session.select("violin")
    session.editing.selecting.select(HERE)
    session.editing.give()
    session.editing.undo()
    moment = [0.0]
    session.mixer._now = lambda: moment[0]
    for db in (-1.0, -3.0, -6.0):
        moment[0] += 0.1
        session.set_gain("flute", db)
    session.set_solo("violin", True)
    moment[0] += 5
    session.set_gain("flute", 2.0)
    project = session.editing.project
    assert project is not None
    assert project.history.can_redo, "listening takes nothing away that can be done again"
    assert len(project.history.entries) == 1
    for gain, solo in ((-6.0, {"violin"}), (-6.0, set()), (0.0, set())):
        session.mixer.undo()
        assert session.mixer.gain_db("flute") == pytest.approx(gain)
        assert session.mix.solo == solo
    assert not session.mixer.can_undo
    session.editing.redo()
    assert (plane(session, "violin")[100:120, 10:20] == 255).all()


def test_everything_as_the_network_had_it_is_one_step(session: Session) -> None:
    session.select("violin")
    session.editing.selecting.select(HERE)
    session.editing.give()
    session.editing.give_all_back()
    assert entries(session)[-1] == "As the network had it"
    assert (plane(session, "violin") == 40).all()
    session.editing.undo()
    assert (plane(session, "violin")[100:120, 10:20] == 255).all()


def test_separating_again_keeps_what_a_person_did(session: Session, qtbot: QtBot) -> None:
    session.select("violin")
    session.editing.selecting.select(HERE)
    session.editing.give()
    session.separation.start()
    qtbot.waitUntil(lambda: session.separation.complete, timeout=60_000)
    assert (plane(session, "violin")[100:120, 10:20] == 255).all()
    assert plane(session, "violin")[99, 15] == 40


def test_comparing_goes_round_mix_original_network(session: Session) -> None:
    player = session.player
    assert player is not None
    session.set_solo("violin", True)
    seen = []
    for _ in range(3):
        session.mixer.compare_next()
        seen.append((session.mixer.compared, player.mix == MixState(), player.network))
    assert seen == [("original", True, False), ("network", False, True), ("mix", False, False)]


def test_the_last_correction_is_known_for_similar_notes(session: Session) -> None:
    session.select("flute")
    session.editing.strokes.begin_stroke(erase=False)
    session.editing.strokes.extend_stroke(HERE)
    session.editing.strokes.end_stroke()
    correction = session.editing.last_correction
    assert isinstance(correction, Correction)
    assert correction.target == "flute"
    assert correction.region.box == BOX


def test_closing_forgets_selection_and_tool(session: Session) -> None:
    session.editing.settings.choose("brush")
    session.editing.selecting.select(HERE)
    session.close()
    assert session.editing.selection is None
    assert session.editing.settings.tool == "playhead"
    assert session.editing.project is None


def test_selections_combine(session: Session) -> None:
    selecting = session.editing.selecting
    selecting.select(HERE)
    selecting.select(Region.full(Box(15, 30, 100, 120)), "add")
    assert selecting.region is not None
    assert selecting.region.box == Box(10, 30, 100, 120)
    selecting.select(Region.full(Box(0, 12, 0, 256)), "subtract")
    assert selecting.region.box.first == 12
    selecting.select(Region.full(Box(12, 14, 0, 256)), "intersect")
    assert selecting.region.box == Box(12, 14, 100, 120)
    selecting.invert()
    assert selecting.region.at(13, 110) == 0
    assert selecting.region.at(13, 99) == 255
    selecting.drop()
    assert selected_box(session) is None
    selecting.select_all()
    assert session.segmentation is not None
    assert selected_box(session) == Box.all(session.segmentation.grid)


def test_typed_numbers_make_a_rectangle_and_cut_other_shapes(session: Session) -> None:
    selecting = session.editing.selecting
    selecting.set_bounds(0.5, 1.0, 400.0, 500.0)
    now = selecting.describe()
    assert now is not None
    assert now.start_s == pytest.approx(0.5, abs=0.02)
    assert now.high_hz == pytest.approx(500.0, rel=0.03)
    round_shape = Region(Box(10, 13, 50, 52), np.array([[255, 0, 255], [255, 255, 255]], np.uint8))
    selecting.select(round_shape)
    assert session.current is not None
    selecting.set_bounds(0.0, session.current.grid.seconds_at(11.5), 1.0, 1e5)
    assert selecting.region is not None
    assert selecting.region.box.stop == 12
