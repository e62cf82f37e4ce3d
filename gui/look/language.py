"""The language of the window and of the command line: catalogues of Qt's (`resources/languages`), Qt's own texts,
numbers and the direction of writing. QtCore alone: the command line needs no more."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

from engine.errors import LanguageError
from engine.language import ENGLISH, PSEUDO, Language, Translate, speak, tr
from gui.look.pseudo import pseudo

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "languages"
CONTEXT = "Soloist"
"""All texts stand in one context: the same English text means the same everywhere."""


def language(name: str) -> Language:
    """A language by the name it has in `engine.language`. Raises `LanguageError` where its catalogue is missing or
    broken."""
    if name == ENGLISH.name:
        return ENGLISH
    if name in PSEUDO:
        return Language(name, pseudo, ",", ".", right_to_left=name.endswith("rtl"))
    catalogue = QTranslator()
    if not catalogue.load(str(FOLDER / f"{name}.qm")):
        raise LanguageError(tr("The texts in “{name}” are missing or cannot be read.", name=name))
    numbers = QLocale(name)
    right_to_left = numbers.textDirection() == Qt.LayoutDirection.RightToLeft
    return Language(name, _finder(catalogue), numbers.decimalPoint(), numbers.groupSeparator(), right_to_left)


def _finder(catalogue: QTranslator) -> Translate:
    @cache
    def translate(text: str, count: int | None = None) -> str:
        return catalogue.translate(CONTEXT, text, None, -1 if count is None else count) or text

    return translate


def use(name: str) -> None:
    """Say everything in a language from now on, outside of Qt's own texts. Raises `LanguageError`."""
    speak(language(name))


def dress(app: QCoreApplication, spoken: Language) -> None:
    """Qt's own texts, its numbers and its direction of writing in a language, for windows that are built after."""
    if spoken.name in PSEUDO:
        numbers = QLocale("de")
    else:
        numbers = QLocale(spoken.name)
        own = QTranslator(app)
        if own.load(f"qtbase_{spoken.name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(own)
    # Fields take what is typed without dots between thousands.
    numbers.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    QLocale.setDefault(numbers)
    direction = Qt.LayoutDirection.RightToLeft if spoken.right_to_left else Qt.LayoutDirection.LeftToRight
    app.setProperty("layoutDirection", direction)
