"""`./soloist languages`: finds the texts in the code, keeps the catalogues in `resources/languages`, and builds them.

update              catalogues hold what the code says, no more and no less
missing LANGUAGE    what is not translated yet, as JSON: {"English": ""}, or a list of forms where a number decides
fill LANGUAGE FILE  takes such JSON with translations in; what does not fit is named and left out
build               .ts → .qm
check [LANGUAGE]    what does not fit, or is not translated
"""

import argparse
import ast
import json
import re
import string
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "languages"
FORMS = {"de": 2, "es": 2, "fi": 2, "fr": 2, "ja": 1, "zh_CN": 1}
"""How many forms a text has that depends on a number, by Qt's rules: one and many, or a single one."""
UNFINISHED = frozenset[str]()
"""Languages in which not every text need be translated yet."""
CONTEXT = "Soloist"
UNREVIEWED = " Not reviewed by people who grew up with the language. "

_LOGGED = ("warning", "error", "critical", "exception")
_OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]+")
_PERCENT = re.compile(r"%(?:\(\w+\))?(?:\.\d+)?[sdr](?![a-z])")
_TAG = re.compile(r"</?(?:a|b|br|code|em|h\d|hr|i|img|kbd|li|ol|p|pre|small|span|strong|table|td|th|tr|u|ul)\b[^>]*>")
_SPACES = " \n\t"
"""French has a narrow one of its own before ; and the like, also where the English text begins with it."""
_NO_WORDS = re.compile(r"\{[^}]*\}|%(?:\(\w+\))?[\w.]*")
_MNEMONIC = re.compile(r"&(?!&)\w")

Said = str | list[str]
"""A translation, or its forms."""


@dataclass(frozen=True)
class Source:
    """A text in the code. `one`: what it is for a single thing, empty where no number decides; `files`: where it is."""

    text: str
    one: str = ""
    files: tuple[str, ...] = ()


@lru_cache
def sources(root: Path = ROOT) -> list[Source]:
    """Every text that people read, in the order of their files."""
    found: dict[str, Source] = {}
    for path in (root / "main.py", *sorted((root / "engine").rglob("*.py")), *sorted((root / "gui").rglob("*.py"))):
        name = path.relative_to(root).as_posix()
        for text, one in _texts(ast.parse(path.read_text("utf-8"))):
            if not re.search(r"[^\W\d]", _NO_WORDS.sub("", text)):
                continue
            before = found.get(text, Source(text))
            files = before.files if name in before.files else (*before.files, name)
            found[text] = Source(text, one or before.one, files)
    return list(found.values())


def _texts(tree: ast.AST) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name, words = _called(node.func), [_literal(argument) for argument in node.args]
        if name == "trn" and len(words) > 1 and words[0] and words[1]:
            yield words[1], words[0]
        elif name == "ActionSpec":
            keywords = [_literal(k.value) for k in node.keywords if k.arg in ("text", "tip")]
            yield from ((word, "") for word in (*words[2:3], *words[5:6], *keywords) if word)
        elif (name in ("tr", "mark") or _logs(node.func)) and words and words[0]:
            yield words[0], ""


def _called(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else ""


def _logs(function: ast.expr) -> bool:
    """What is logged as a warning or worse is said on the terminal, too."""
    owner = function.value if isinstance(function, ast.Attribute) else None
    return isinstance(function, ast.Attribute) and function.attr in _LOGGED and ast.unparse(owner or function) == "log"


def _literal(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


# --- catalogues -----------------------------------------------------------------------------------------------


def read(language: str, folder: Path = FOLDER) -> dict[str, Said]:
    """The translations of a catalogue; empty texts where there is none yet."""
    path = folder / f"{language}.ts"
    if not path.exists():
        return {}
    found: dict[str, Said] = {}
    for message in ElementTree.parse(path).iter("message"):
        said = message.find("translation")
        assert said is not None
        forms = [form.text or "" for form in said.iter("numerusform")]
        found[message.findtext("source", "")] = forms if message.get("numerus") == "yes" else said.text or ""
    return found


def write(language: str, texts: list[Source], said: Mapping[str, Said], folder: Path = FOLDER) -> None:
    """A catalogue of exactly these texts."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    root.append(ElementTree.Comment(UNREVIEWED))
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for source in texts:
        message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if source.one else {})
        for file in source.files:
            ElementTree.SubElement(message, "location", filename=file)
        ElementTree.SubElement(message, "source").text = source.text
        if source.one:
            ElementTree.SubElement(message, "extracomment").text = f"One: {source.one}"
        forms = said.get(source.text, empty(source, language))
        done = all(forms)
        translation = ElementTree.SubElement(message, "translation", {} if done else {"type": "unfinished"})
        if isinstance(forms, list):
            for form in forms:
                ElementTree.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms
    ElementTree.indent(root, " ")
    body = ElementTree.tostring(root, "unicode", short_empty_elements=False)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{language}.ts").write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8", newline="\n"
    )


def empty(source: Source, language: str) -> Said:
    """No translation yet, in its shape."""
    return [""] * FORMS[language] if source.one else ""


def faults(source: Source, said: Said, language: str) -> list[str]:
    """What is wrong with a translation; nothing where it fits."""
    forms = said if isinstance(said, list) else [said]
    if isinstance(said, list) != bool(source.one) or (source.one and len(forms) != FORMS[language]):
        return [f"needs {FORMS[language] if source.one else 'no'} forms"]
    return [fault for form in forms for fault in _faults(source, form)]


def _faults(source: Source, said: str) -> Iterator[str]:
    text = source.text
    if not said.strip():
        yield "is empty"
        return
    optional = {("n", "", None)} | {field for field in _fields(text) if field[0] == "n"} if source.one else set()
    try:
        theirs = _fields(said)
    except ValueError:
        yield "has a brace without a partner"
        return
    if theirs - optional != _fields(text) - optional or not theirs <= _fields(text):
        yield f"has other fields than {sorted(re.findall(r'{[^}]*}', text))}"
    for what, pattern in (("%-marks", _PERCENT), ("options", _OPTION), ("tags", _TAG)):
        if sorted(pattern.findall(said)) != sorted(pattern.findall(text)):
            yield f"has other {what} than {pattern.findall(text)}"
    if _PERCENT.findall(said) != _PERCENT.findall(text):
        yield "has its %-marks in another order"
    if len(_MNEMONIC.findall(said.replace("&&", ""))) != len(_MNEMONIC.findall(text.replace("&&", ""))):
        yield "has another number of marked letters (&)"
    for end in (str.lstrip, str.rstrip):
        if len(said) - len(end(said, _SPACES)) != len(text) - len(end(text, _SPACES)):
            yield "begins or ends with other spaces"
    if text.endswith("…") != said.endswith(("…", "…)")) and not re.search(r"…\(&\w\)$", said):
        yield "ends with … where the English does not, or the other way round"
    if any((ord(c) < 32 and c not in "\n\t") or unicodedata.category(c) == "Cf" for c in said):
        yield "holds characters that cannot be seen"


def _fields(text: str) -> set[tuple[str, str, str | None]]:
    return {(name, spec or "", how) for _, name, spec, how in string.Formatter().parse(text) if name is not None}


def compile_to(language: str, target: Path, folder: Path = FOLDER) -> None:
    """Build a catalogue with Qt's `lrelease`, which comes with PySide6."""
    spec = find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    program = Path(spec.origin).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    source = folder / f"{language}.ts"
    subprocess.run(
        [program, "-silent", "-nounfinished", source, "-qm", target], check=True, capture_output=True, text=True
    )


# --- the command ----------------------------------------------------------------------------------------------


def update() -> None:
    """Bring every catalogue to what the code says."""
    texts = sources()
    for language in FORMS:
        before = read(language)
        write(language, texts, {s.text: before[s.text] for s in texts if before.get(s.text)})


def missing(language: str) -> dict[str, Said]:
    """What is not translated yet."""
    said = read(language)
    return {s.text: empty(s, language) for s in sources() if not _complete(said.get(s.text, ""))}


def _complete(said: Said) -> bool:
    return bool(said) and all(said)


def fill(language: str, given: Mapping[str, Said], folder: Path = FOLDER) -> list[str]:
    """Take translations in. Returns what does not fit, a line each; the rest is kept."""
    texts, said, wrong = sources(), read(language, folder), []
    known = {source.text: source for source in texts}
    for text, translation in given.items():
        if text not in known:
            wrong.append(f"{text!r} is no text of Soloist's")
        elif not _complete(translation):
            continue
        elif found := faults(known[text], translation, language):
            wrong += [f"{text!r}: {translation!r} {fault}" for fault in found]
        else:
            said[text] = translation
    write(language, texts, {s.text: said[s.text] for s in texts if s.text in said}, folder)
    compile_to(language, folder / f"{language}.qm", folder)
    return wrong


def check(language: str) -> list[str]:
    """What is wrong with a catalogue and its build, a line each."""
    texts, said, wrong = sources(), read(language), []
    for text in said.keys() - {source.text for source in texts}:
        wrong.append(f"{text!r} is not in the code any more: ./soloist languages update")
    for source in texts:
        translation = said.get(source.text, "")
        found = faults(source, translation, language) if _complete(translation) else ["is not translated"]
        wrong += [f"{source.text!r} {fault}" for fault in found]
    with tempfile.TemporaryDirectory() as folder:
        built = Path(folder) / "built.qm"
        compile_to(language, built)
        kept = FOLDER / f"{language}.qm"
        if not kept.exists() or kept.read_bytes() != built.read_bytes():
            wrong.append(f"{language}.qm is not built from {language}.ts: ./soloist languages build")
    return wrong


def main(argv: list[str]) -> int:
    """Returns the exit status."""
    parser = argparse.ArgumentParser(prog="soloist languages", description=__doc__.split("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update")
    commands.add_parser("build")
    commands.add_parser("missing").add_argument("language", choices=FORMS)
    filled = commands.add_parser("fill")
    filled.add_argument("language", choices=FORMS)
    filled.add_argument("file", type=Path)
    commands.add_parser("check").add_argument("language", choices=FORMS, nargs="?")
    arguments = parser.parse_args(argv)
    wrong: list[str] = []
    if arguments.command == "update":
        update()
    elif arguments.command == "missing":
        print(json.dumps(missing(arguments.language), ensure_ascii=False, indent=1))
    elif arguments.command == "fill":
        wrong = fill(arguments.language, json.loads(arguments.file.read_text("utf-8")))
    elif arguments.command == "build":
        for language in FORMS:
            compile_to(language, FOLDER / f"{language}.qm")
    else:
        chosen = [arguments.language] if arguments.language else list(FORMS)
        wrong = [f"{language}: {fault}" for language in chosen for fault in check(language)]
    print("".join(f"{line}\n" for line in wrong), end="", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
