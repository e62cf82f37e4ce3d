import pytest

from engine.delivery.mixes import heard_words, parse_mix
from engine.errors import ExportError
from engine.project.mix import MixState

MIX = MixState({"violin": 0.5, "other": 2.0}, mute=frozenset({"cello"}))


@pytest.mark.parametrize(
    ("text", "words", "weights"),
    [
        ("heard", "as heard", {"violin": 0.5, "cello": 0.0, "other": 2.0}),
        ("all-but:violin", "all but violin", {"violin": 0.0, "cello": 1.0, "other": 1.0}),
        ("all-but:Violin + residual", "all but violin and other", {"violin": 0.0, "cello": 1.0, "other": 0.0}),
        ("only:cello+violin", "only cello and violin", {"violin": 1.0, "cello": 1.0, "other": 0.0}),
        ("only:other", "only other", {"violin": 0.0, "cello": 0.0, "other": 1.0}),
    ],
)
def test_which_mix_is_meant(text: str, words: str, weights: dict[str, float]) -> None:
    wish = parse_mix(text)
    assert (wish.words, wish.weights(("violin", "cello"), MIX)) == (words, weights)
    assert parse_mix(str(wish)) == wish


def test_names_as_people_write_them() -> None:
    assert parse_mix("all-but:Acoustic guitar+electric-bass+drum").words == (
        "all but acoustic guitar, electric bass and drums"
    )


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "is no mix"), ("loud", "is no mix"), ("heard:violin", "is no mix"), ("all-but", "not an instrument"),
        ("all-but:", "not an instrument"), ("only:violin+", "not an instrument"), ("only:kazoo", "“kazoo” in"),
    ],
)  # fmt: skip
def test_what_is_no_mix_is_said(text: str, sentence: str) -> None:
    with pytest.raises(ExportError, match=sentence):
        parse_mix(text)


def test_a_name_without_a_mask_is_said() -> None:
    with pytest.raises(
        ExportError, match="no tuba and no pipa in this recording's mask; there is violin, cello, other"
    ):
        parse_mix("only:tuba+violin+pipa").weights(("violin", "cello"), MIX)


@pytest.mark.parametrize(
    ("weights", "words"),
    [
        ({"violin": 1.0, "other": 0.5}, "mix"), ({"violin": 0.0, "other": 0.0}, "silence"),
        ({"violin": 0.0, "flute": 1.0, "other": 1.0}, "all but violin"),
        ({"violin": 0.0, "flute": 1.0, "other": 0.0}, "only flute"),
        ({"violin": 1.0, "flute": 1.0, "cello": 0.0, "other": 0.0}, "all but cello and other"),
        ({**dict.fromkeys(("violin", "flute", "cello", "piano"), 0.0), **dict.fromkeys("abcd", 1.0)}, "4 of 8"),
    ],
)  # fmt: skip
def test_what_is_heard_in_words(weights: dict[str, float], words: str) -> None:
    assert heard_words(weights) == words
