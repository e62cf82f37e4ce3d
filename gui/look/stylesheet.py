"""The style sheet: what Fusion and the palette alone do not give. Kept small; colours come from the tokens.

A widget picks a part by the dynamic property `role`: buttons `primary`, `danger`, `flat`; labels `title`,
`heading`, `secondary`, `danger`; frames `panel`, `card`.
"""

from gui.look.tokens import Tokens

_SHEET = """
QToolTip {{ background: {tip}; color: {tip_text}; border: 1px solid {border_strong}; padding: {half}px; }}
QMainWindow::separator {{ background: {window}; width: {half}px; height: {half}px; }}
QMainWindow::separator:hover {{ background: {accent}; }}
QFrame[role="panel"], QWidget[role="panel"] {{ background: {panel}; }}
QFrame[role="card"] {{ background: {panel}; border: 1px solid {border}; border-radius: {large}px; }}
QFrame[role="rule"] {{ background: {border_strong}; border: none; max-width: 1px; min-width: 1px; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QLabel[role="title"] {{ font-size: 20pt; font-weight: 600; }}
QLabel[role="heading"] {{ font-weight: 600; }}
QLabel[role="secondary"] {{ color: {text_secondary}; }}
QLabel[role="danger"] {{ color: {danger}; }}

QPushButton {{ background: {raised}; color: {text}; border: 1px solid {border_strong};
    border-radius: {radius}px; padding: 0 {two}px; min-height: 30px; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed, QPushButton:checked {{ background: {pressed}; }}
QPushButton:focus {{ border: 1px solid {accent}; }}
QPushButton:disabled {{ color: {text_disabled}; border-color: {border}; background: {panel}; }}
QPushButton[role="primary"] {{ background: {accent}; color: {accent_text}; border-color: {accent};
    font-weight: 600; }}
QPushButton[role="primary"]:hover {{ background: {accent_hover}; border-color: {accent_hover}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {text}; }}
QPushButton[role="primary"]:disabled {{ background: {raised}; color: {text_disabled};
    border-color: {border}; }}
QPushButton[role="danger"] {{ color: {danger}; }}
QPushButton[role="flat"] {{ background: transparent; border-color: transparent; }}
QPushButton[role="flat"]:hover {{ background: {hover}; }}
QPushButton[role="flat"]:focus {{ border-color: {accent}; }}

QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: {radius}px;
    padding: 5px; }}
QToolButton:hover {{ background: {hover}; }}
QToolButton:pressed {{ background: {pressed}; }}
QToolButton:checked {{ background: {selection}; border-color: {accent}; color: {accent}; }}
QToolButton:focus {{ border-color: {accent}; }}
QToolButton::menu-indicator {{ image: none; }}

QToolBar {{ background: {window}; border: none; spacing: {half}px; padding: {half}px {one}px; }}
QToolBar#palette QToolButton {{ padding: 2px; }}
QToolButton#qt_toolbar_ext_button {{ image: url("{art}/arrow-{name}.svg"); padding: 0; min-width: 14px; }}
QToolBar::separator {{ background: {border}; width: 1px; margin: {half}px {half}px; }}
QStatusBar {{ background: {window}; color: {text_secondary}; }}
QStatusBar::item {{ border: none; }}
QDockWidget {{ color: {text_secondary}; font-weight: 600; }}
QDockWidget::title {{ background: {panel}; padding: {one}px; text-align: left; }}

QMenuBar {{ background: {window}; padding: 2px {half}px; }}
QMenuBar::item {{ padding: {half}px {one}px; border-radius: {radius}px; background: transparent; }}
QMenuBar::item:selected {{ background: {hover}; }}
QMenu {{ background: {panel}; border: 1px solid {border_strong}; padding: {half}px; }}
QMenu::item {{ padding: 6px 28px 6px {one}px; border-radius: {radius}px; }}
QMenu::item:selected {{ background: {selection}; color: {text}; }}
QMenu::item:disabled {{ color: {text_disabled}; }}
QMenu::icon {{ padding-left: {half}px; }}
QMenu::separator {{ height: 1px; background: {border}; margin: {half}px {one}px; }}

QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox {{ background: {field}; border: 1px solid {border_strong};
    border-radius: {radius}px; padding: 0 {one}px; min-height: 28px;
    selection-background-color: {accent}; selection-color: {accent_text}; }}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus {{ border-color: {accent}; }}
QLineEdit:disabled, QComboBox:disabled {{ color: {text_disabled}; border-color: {border}; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ image: url("{art}/arrow-{name}.svg"); width: 14px; height: 14px; }}
QComboBox QAbstractItemView {{ background: {panel}; border: 1px solid {border_strong};
    selection-background-color: {selection}; selection-color: {text}; }}

QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 20px; background: none; }}
QAbstractSpinBox::up-arrow {{ image: url("{art}/arrow-up-{name}.svg"); width: 10px; height: 10px; }}
QAbstractSpinBox::down-arrow {{ image: url("{art}/arrow-{name}.svg"); width: 10px; height: 10px; }}

QCheckBox, QRadioButton {{ spacing: {one}px; min-height: 24px; }}
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator {{ width: 14px; height: 14px;
    background: {field}; border: 1px solid {text_secondary}; border-radius: 3px; }}
QRadioButton::indicator {{ border-radius: 8px; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ background: {hover}; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border: 1px solid {accent}; }}
QCheckBox::indicator:checked, QListView::indicator:checked {{ background: {accent};
    border: 1px solid {accent}; image: url("{art}/arrow-check-{name}.svg"); }}
QCheckBox::indicator:checked:focus {{ border: 1px solid {text}; }}
QRadioButton::indicator:checked {{ background: qradialgradient(cx:0.5, cy:0.5, radius:0.5, fx:0.5, fy:0.5,
    stop:0 {accent}, stop:0.5 {accent}, stop:0.6 {field}, stop:1 {field}); border: 1px solid {accent}; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {border};
    background: {panel}; }}

.QProgressBar {{ background: {groove}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px;
    text-align: center; }}
.QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}

QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {border_strong}; }}
QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {accent}; }}
QSlider::handle:horizontal {{ width: 12px; height: 12px; margin: -5px 0; border-radius: 7px;
    background: {text}; border: 1px solid {window}; }}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus {{ background: {accent}; }}
QSlider::sub-page:horizontal:disabled, QSlider::groove:horizontal:disabled {{ background: {border}; }}
QSlider::handle:horizontal:disabled {{ background: {text_disabled}; }}

QScrollBar:horizontal {{ height: 12px; background: transparent; margin: 0; }}
QScrollBar:vertical {{ width: 12px; background: transparent; margin: 0; }}
QScrollBar::handle {{ background: {border_strong}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:hover {{ background: {text_secondary}; }}
QScrollBar::handle:disabled {{ background: transparent; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

QListView, QTreeView, QTableView {{ background: {field}; border: 1px solid {border};
    selection-background-color: {selection}; selection-color: {text}; }}
QHeaderView::section {{ background: {panel}; color: {text_secondary}; border: none;
    border-bottom: 1px solid {border}; padding: {half}px {one}px; }}
QScrollArea {{ border: none; background: transparent; }}
QSplitter::handle {{ background: {window}; }}
QSplitter::handle:hover {{ background: {accent}; }}
QGroupBox {{ border: 1px solid {border}; border-radius: {large}px; margin-top: {two}px; padding: {one}px; }}
QGroupBox::title {{ subcontrol-origin: margin; left: {one}px; color: {text_secondary}; }}
"""

# What only stands out by its ground has a line round it, and the focus two points.
_SHARP = """
QToolButton:hover, QMenu::item:selected, QMenuBar::item:selected {{ border: 1px solid {text}; }}
QToolButton:focus, QPushButton:focus, QPushButton[role="flat"]:focus {{ border: 2px solid {accent}; }}
QPushButton[role="primary"]:focus {{ border: 3px solid {text}; }}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus {{ border: 2px solid {accent}; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border: 2px solid {accent}; }}
QFrame[role="card"] {{ border: 2px solid {text}; }}
"""


def stylesheet(tokens: Tokens, space: int, radius: int, art: str) -> str:
    """The sheet for a theme; `space` and `radius` in points, `art` the folder of the icons."""
    values = {name: getattr(tokens, name) for name in tokens.__dataclass_fields__}
    sheet = _SHEET + (_SHARP if tokens.sharp else "")
    return sheet.format(**values, one=space, half=space // 2, two=space * 2, radius=radius, large=radius * 2, art=art)
