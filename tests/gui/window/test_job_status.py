import time

import pytest
from pytestqt.qtbot import QtBot

from gui.window.job_status import SHOW_AFTER_MS, JobStatus, time_left
from gui.work.jobs import Activity, Kind


def job(age: float = 0.0) -> Activity:
    return Activity(Kind.SEPARATE, "Separating", started=time.monotonic() - age)


@pytest.fixture
def status(qtbot: QtBot) -> JobStatus:
    status = JobStatus()
    qtbot.addWidget(status)
    return status


def test_short_work_shows_nothing(status: JobStatus) -> None:
    work = job()
    status.report(work, 0.5, 1.0, "")
    assert not status.isVisible()
    status.ended(work)
    assert not status._delay.isActive()


def test_longer_work_shows_progress_and_time_left(status: JobStatus, qtbot: QtBot) -> None:
    work = job()
    status.report(work, 0.25, 90.0, "Separating")
    qtbot.waitUntil(status.isVisible, timeout=SHOW_AFTER_MS + 2000)
    assert status.label.text() == "Separating, 2 min left"
    assert status.bar.value() == 250
    with qtbot.waitSignal(status.cancel_requested):
        status.cancel_button.click()
    status.ended(work)
    assert not status.isVisible()


def test_hidden_work_stays_hidden(status: JobStatus) -> None:
    work = job()
    work.shown = False
    status.report(work, 0.1, 60.0, "")
    assert not status._delay.isActive()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.2, "1 s left"), (12.3, "13 s left"), (61, "2 min left"), (7200, "2.0 h left"), (float("inf"), "")],
)
def test_time_left_in_words(seconds: float, words: str) -> None:
    assert time_left(seconds) == words


def test_what_has_taken_long_already_shows_at_its_first_report(status: JobStatus) -> None:
    status.report(job(age=1.0), 0.1, float("inf"), "")
    assert status.isVisible()
    assert status.label.text() == "Separating, 10%"
