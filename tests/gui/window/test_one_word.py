"""What no instrument owns has one word for people: Other. Its file and its key in JSON keep the name `residual`."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

SAID = re.compile(
    r"(?<![\w/“\"'.])residuals?\b(?![”.\"'])|\bwhat (remains|is left)\b|\bthe rest of the (sound|mix)\b", re.I
)


def _sentences(tree: ast.AST) -> Iterator[str]:
    """All text with a space or a capital, apart from docstrings: what a person may read."""
    bare = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        text = node.value if isinstance(node, ast.Constant) and id(node) not in bare else None
        if isinstance(text, str) and (" " in text or text[:1].isupper()):
            yield text


@pytest.mark.parametrize(("text", "found"), [
    ("With the residual", True), ("Residual", True), ("what remains of it", True), ("a.residual.wav b", False),
    ("its file is called “residual”.", False), ("and DIR/<input>/residual (Other: no", False),
])  # fmt: skip
def test_the_words_that_are_looked_for(text: str, found: bool) -> None:
    assert bool(SAID.search(text)) is found


def test_no_sentence_has_another_word_for_other(repository: Path) -> None:
    said = [
        f"{path.relative_to(repository)}: {text}"
        for room in ("engine", "gui")
        for path in sorted((repository / room).rglob("*.py"))
        for text in _sentences(ast.parse(path.read_text("utf-8")))
        if SAID.search(text)
    ]
    assert said == []
