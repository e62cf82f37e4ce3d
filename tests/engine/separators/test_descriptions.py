"""What a file in the plug-in folder may say, and that whatever else it says is one sentence."""

from pathlib import Path

import pytest

from engine.errors import SeparatorError
from engine.separators.descriptions import OURS, find_separators, read_separator, separator_named

GOOD = """
[separator]
title = "Good"
command = ["good", "-o", "{output}", "{input}"]
[stems]
"*/vocals.wav" = "voice=Vocals"
"*/drums.wav" = "drum"
"*/rest.wav" = "other"
"""


def written(folder: Path, text: str | bytes, name: str = "good.toml") -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_a_description_says_how_to_call_a_program_and_whose_its_stems_are(tmp_path: Path) -> None:
    separator = read_separator(written(tmp_path, GOOD))
    assert (separator.name, separator.title) == ("good", "Good")
    assert separator.instruments == ("voice", "drum")
    assert separator.roster.name("voice") == "Vocals"
    sound, output = Path("/w/$(rm -rf x)/input.wav"), Path("/w/a b; c")
    assert separator.arguments(sound, output) == ["good", "-o", str(output), str(sound)]


def test_those_that_come_with_it_make_sense_and_one_s_own_come_first(tmp_path: Path) -> None:
    found, wrong = find_separators(tmp_path / "none")
    assert set(found) == {"demucs", "audio-separator", "openunmix"}
    assert wrong == []
    assert all(s.licence and s.progress and "voice" in s.instruments for s in found.values())
    assert {p.stem for p in OURS.glob("*.toml")} == set(found)
    written(tmp_path, GOOD, "demucs.toml")
    written(tmp_path, "[separator", "broken.toml")
    found, wrong = find_separators(tmp_path)
    assert (found["demucs"].title, separator_named("demucs", tmp_path).title) == ("Good", "Good")
    assert len(wrong) == 1
    with pytest.raises(SeparatorError, match=r"There is no separator “\.\./x”; there are audio-separator, demucs"):
        separator_named("../x", tmp_path)


def stems(lines: str) -> str:
    return GOOD.split("[stems]")[0] + "[stems]\n" + lines


def about(lines: str) -> str:
    return GOOD.replace('title = "Good"', lines)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"\xff\xfe", "is no TOML"), ("x = " + "[" * 60_000, "is no TOML"), ("[separator", "is no TOML"),
        ("#" * 70_000, "larger than 64 KB"), ("", r"needs a table \[separator\]"), ("separator = 3", "needs a table"),
        ("[separator]\n", r"needs a table \[stems\]"), (GOOD + "\n[more]\n", "says “more”, which means nothing"),
        (about('shell = "rm"'), "says “separator.shell”, which means nothing"),
        (about("title = 3"), "“title” that is no text"), (about(f'title = "{"x" * 81}"'), "“title” that is no text"),
        (about('title = "a\\u001b[2Jb"'), "cannot be shown"), (about('licence = "a\\u202eb"'), "cannot be shown"),
        (about("timeout_s = true"), "“timeout_s” that is no whole number"),
        (about("disk_mb = -1"), "“disk_mb” that is no whole"), (about("memory_mb = 1.5"), "“memory_mb” that is no"),
        (about('cancel = "politely"'), "“cancel” that is none of"), (about("cancel = [1]"), "“cancel” that is none of"),
        (about('progress = "(a+)+$"'), r"needs \{percent\} once"), (about('progress = "{percent}{percent}"'), "once"),
        (GOOD.replace('"good", ', "3, "), "something is no text"),
        (GOOD.replace('"{input}"', '"x"'), r"without \{input"),
        (GOOD.replace('["good", "-o", "{output}", "{input}"]', '"good {input} {output}"'), "that is a list"),
        (GOOD.replace("{output}", "{home}"), r"with \{home\}"),
        (GOOD.replace('"good"', '"{input}"'), "to be filled in"),
        (GOOD.replace('"good"', '"go\\u0000od"'), "something is no text"),
        (stems(""), "needs 1 to 30"), (stems('"a.wav" = "other"'), "gives no instrument a stem"),
        (stems('"/etc/passwd" = "drum"'), "no file below the output"), (stems('"../a.wav" = "drum"'), "no file below"),
        (stems('"C:/a.wav" = "drum"'), "no file below"), (stems('"**/a.wav" = "drum"'), "no file below"),
        (stems('"a\\\\b.wav" = "drum"'), "no file below"), (stems('"a\\u0007.wav" = "drum"'), "no file below"),
        (stems('"a.wav" = 3'), "that is no instrument"),
        (stems('"a.wav" = "kazoo"'), "names an instrument that is none"),
        (stems('"a.wav" = "drum,flute"'), "gives one stem to several"),
        (stems('"a.wav" = "voice=A"\n"b.wav" = "voice=B"'), "named twice"),
        (stems("\n".join(f'"{n}.wav" = "v{n}=V {n}"' for n in range(500))), "needs 1 to 30"),
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_one_sentence(tmp_path: Path, text: str | bytes, said: str) -> None:
    with pytest.raises(SeparatorError, match=said) as told:
        read_separator(written(tmp_path, text))
    sentence = str(told.value)
    assert "good.toml" in sentence
    assert sentence.isprintable()
    assert len(sentence) < 700


def test_what_is_no_file_or_has_no_name_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "folder.toml").mkdir()
    for path, said in ((tmp_path / "folder.toml", "cannot be read"), (tmp_path / "gone.toml", "cannot be read")):
        with pytest.raises(SeparatorError, match=said):
            read_separator(path)
    with pytest.raises(SeparatorError, match="is no name to call a separator by"):
        read_separator(written(tmp_path, GOOD, "Good One.toml"))
