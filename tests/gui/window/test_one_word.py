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
    """Everything in quotation marks that has a space or a capital, apart from docstrings: what can be read by a person."""
    bare = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in bare
            and " " in node.value
        ):
            yield node.value


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
