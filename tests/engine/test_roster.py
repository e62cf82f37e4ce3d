import pytest

from engine.errors import InstrumentError
from engine.instruments import CLASS_IDS, INSTRUMENTS, OTHER, PALETTE
from engine.roster import LONGEST_NAME, MOST, Roster, id_from, is_id, known_among, parse_listed


def test_the_21_are_what_they_were_without_a_record() -> None:
    roster = Roster()
    assert [roster.of(i) for i in CLASS_IDS] == list(INSTRUMENTS)
    assert roster.of("other") == OTHER
    assert {i.kind for i in INSTRUMENTS} == set(CLASS_IDS)
    assert sorted(roster.colours(CLASS_IDS).values()) == sorted(PALETTE)


def test_one_of_any_name_is_added_with_an_id_a_colour_and_a_mark_of_its_own() -> None:
    listed = ["violin", "cello"]
    roster = Roster()
    for name in ("Voice", "Violin 2", "Click track", "声", "Vokal", "a/b"):
        roster, made = roster.added(name, listed)
        assert roster.name(made) == name
        listed.append(made)
    assert listed[2:] == ["voice", "violin_2", "click_track", "声", "vokal", "a_b"]
    assert all(is_id(i) for i in listed)
    colours = roster.colours(listed)
    assert len(set(colours.values())) == len(listed)
    marks = [roster.of(i).letter for i in (*CLASS_IDS, *listed[2:])]
    assert len(set(marks)) == len(marks)
    assert all(1 <= len(m) <= 2 for m in marks)
    assert known_among(listed) == ("violin", "cello")


def test_a_name_that_is_taken_by_an_id_gets_another_id() -> None:
    roster, first = Roster().added("Voice")
    roster = roster.renamed(first, "Anna", [first])
    roster, second = roster.added("Voice", [first])
    assert (first, second) == ("voice", "voice_2")
    assert roster.names([first, second]) == ["Anna", "Voice"]
    _, third = Roster().added("Violin")
    assert third == "violin_2", "a class's own id is the class's"


def test_names_and_colours_change_and_ids_stay() -> None:
    roster = Roster().renamed("violin", "Anna", ["violin"]).recoloured("violin", "#00ff7f")
    assert (roster.name("violin"), roster.of("violin").colour, roster.of("violin").kind) == (
        "Anna", "#00FF7F", "violin",
    )  # fmt: skip
    assert roster.renamed("violin", "Violin").of("violin").letter == "Vn"
    assert roster.name("cello") == "Cello"
    assert roster.numbered("violin", ["violin"]) == "Anna 2"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("", "needs a name"), ("  \n ", "needs a name"), ("x" * (LONGEST_NAME + 1), "61 characters is too long"),
        ("evil\x1b[2J", "cannot be shown"), ("a\u202eb", "cannot be shown"), ("CELLO", "There is a “CELLO” already"),
        ("other", "There is a “other” already"),
    ],
)  # fmt: skip
def test_a_name_that_is_none_is_refused_in_a_sentence(name: str, said: str) -> None:
    with pytest.raises(InstrumentError, match=said):
        Roster().added(name, ["cello"])
    with pytest.raises(InstrumentError, match=said):
        Roster().renamed("violin", name, ["violin", "cello"])


def test_there_are_at_most_30() -> None:
    roster, listed = Roster(), list[str]()
    for number in range(MOST):
        roster, made = roster.added(f"Voice {number}", listed)
        listed.append(made)
    with pytest.raises(InstrumentError, match="at most 30 instruments"):
        roster.added("One more", listed)


def test_other_keeps_its_name_and_colour() -> None:
    with pytest.raises(InstrumentError, match="no instrument owns"):
        Roster().renamed("other", "Rest")
    with pytest.raises(InstrumentError, match="is no colour"):
        Roster().recoloured("violin", "red")


@pytest.mark.parametrize(("name", "made"), [
    ("CON", "con_1"), ("com1", "com1_1"), ("residual", "residual_1"), ("…", "instrument"), ("../..", "instrument"),
    ("\uff36oice", "voice"), ("a\u0301", "á"), ("x" * 60, "x" * 40),
])  # fmt: skip
def test_an_id_can_name_a_file_anywhere(name: str, made: str) -> None:
    assert id_from(name) == made
    assert is_id(made)


def test_a_list_as_typed_names_and_adds() -> None:
    ids, roster = parse_listed("violin, Acoustic guitar, cello=Anna, voice= Voice 1 ")
    assert ids == ("violin", "acoustic_guitar", "cello", "voice")
    assert roster.names(ids) == ["Violin", "Acoustic guitar", "Anna", "Voice 1"]
    assert len(set(roster.colours(ids).values())) == 4


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("violinn", "“violinn” is not an instrument.*write violinn=NAME"), ("", "is empty"), ("voice=", "needs a name"),
        ("voice=A,voice=B", "named twice"), ("violin=Anna,voice=ANNA", "already"), ("other=Rest", "cannot name files"),
        ("../x=Y", "cannot name files"), ("=Y", "cannot name files"), ("other", "no instrument owns"),
        (",".join(f"v{n}=Voice {n}" for n in range(31)), "these are 31"),
    ],
)  # fmt: skip
def test_a_list_that_makes_no_sense_gets_a_sentence(text: str, said: str) -> None:
    with pytest.raises(InstrumentError, match=said):
        parse_listed(text)
