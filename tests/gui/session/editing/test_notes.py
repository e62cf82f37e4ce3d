"""Notes under the pointer: asked in a lane that others use too, and never silent for good."""

from functools import partial
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from engine.dsp.harmonics import HarmonicFinder, HarmonicNote
from engine.errors import MediaError
from engine.media.frames import Frame
from gui.session.editing.notes import NoteAnswer, Question
from tests.gui.conftest import MakeSession
from tests.gui.editing import opened
from tests.gui.stand_ins import FakeEngine

PICTURE = np.zeros((9, 16, 3), np.uint8)


def is_answered(answers: list[NoteAnswer], question: Question | None) -> bool:
    return bool(answers) and answers[-1].question is question


def test_after_an_error_and_beside_pictures_every_last_question_is_answered(
    make_session: MakeSession, sound: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = opened(make_session(FakeEngine()), sound, qtbot)
    answers, told, look = list[NoteAnswer](), list[Exception](), HarmonicFinder.note_at
    session.notes.answered.connect(answers.append)
    session.failed.connect(told.append)

    def fail(*_: object) -> HarmonicNote:
        raise MediaError("The disk is gone.")

    monkeypatch.setattr(HarmonicFinder, "note_at", fail)
    session.notes.ask(1.0, 440.0)
    qtbot.waitUntil(lambda: [str(error) for error in told] == ["The disk is gone."])
    monkeypatch.setattr(HarmonicFinder, "note_at", look)
    for number in range(5):
        session.picture.look(Frame(number, number + 0.5, PICTURE))
        question = session.notes.ask(1.0, 440.0 + number)
        session.picture.look(Frame(number + 0.5, number + 1, PICTURE))
        qtbot.waitUntil(partial(is_answered, answers, question))
