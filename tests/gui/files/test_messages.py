from pytestqt.qtbot import QtBot

from engine.errors import MediaError, PlaybackError, SaveFailed, WouldOverwrite
from gui.files.messages import MOST_SHOWN, Message, MessageArea, message_for


def test_the_engines_sentence_is_shown_as_it_is_with_what_was_kept() -> None:
    message = message_for(MediaError("“a.mp4” cannot be read"))
    assert message.text == "“a.mp4” cannot be read. What was open before is unchanged."
    assert message.tone == "error"
    assert message_for(WouldOverwrite("“a.wav” exists.")).text == "“a.wav” exists. Nothing was written."


def test_an_unexpected_error_names_itself_and_the_log() -> None:
    text = message_for(KeyError("x"), "soloist.log").text
    assert "KeyError" in text
    assert "soloist.log" in text


def test_the_newest_stands_first_and_old_ones_give_way(qtbot: QtBot) -> None:
    area = MessageArea()
    qtbot.addWidget(area)
    area.show()
    for n in range(MOST_SHOWN + 2):
        area.show_message(Message(f"message {n}", "error"))
    assert area.texts() == [f"message {n}" for n in reversed(range(2, MOST_SHOWN + 2))]


def test_the_same_words_are_not_shown_twice(qtbot: QtBot) -> None:
    area = MessageArea()
    qtbot.addWidget(area)
    area.show()
    for _ in range(2):
        area.show_message(Message("The disk is full.", "error"))
    assert area.texts() == ["The disk is full."]


def test_the_button_does_its_work_and_dismisses(qtbot: QtBot) -> None:
    area = MessageArea()
    qtbot.addWidget(area)
    area.show()
    pressed: list[int] = []
    area.show_message(Message("Exported.", "error", "Show folder", lambda: pressed.append(1)))
    button = next(b for b in area.cards()[0].children() if getattr(b, "text", str)() == "Show folder")
    button.click()  # type: ignore[attr-defined]  # found by its text
    assert pressed == [1]
    assert area.texts() == []


def test_information_goes_by_itself_and_bad_news_stays(qtbot: QtBot) -> None:
    area = MessageArea(passes_ms=20)
    qtbot.addWidget(area)
    # Not under the pointer, for which it would wait.
    area.move(400, 300)
    area.show()
    area.show_message(Message("The disk is full.", "error"))
    area.show_message(Message("Exported.", "success"))
    assert area.texts() == ["Exported.", "The disk is full."]
    qtbot.waitUntil(lambda: area.texts() == ["The disk is full."])


def test_information_does_not_stack_up(qtbot: QtBot) -> None:
    area = MessageArea()
    qtbot.addWidget(area)
    area.show()
    for n in range(5):
        area.show_message(Message(f"note {n}"))
    assert area.texts() == ["note 4"]


def test_an_error_goes_when_its_cause_has_gone(qtbot: QtBot) -> None:
    area = MessageArea()
    qtbot.addWidget(area)
    area.show()
    area.show_message(message_for(SaveFailed("It could not be saved.")))
    area.show_message(message_for(PlaybackError("There is no sound device.")))
    area.settle("playback")
    assert area.texts() == ["It could not be saved."]
    area.settle("export")
    assert area.texts() == ["It could not be saved."]
    area.settle("save")
    assert area.texts() == []


def test_nothing_is_said_of_what_was_open_where_nothing_was() -> None:
    assert message_for(MediaError("“a.mp4” cannot be read"), opened=False).text == "“a.mp4” cannot be read."
