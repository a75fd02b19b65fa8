"""The one stylesheet, at 100 % text; theme.py fills in the colours and lengths.

A border of 3 px is the focus ring. Where it appears, padding and height give back what it takes, so that nothing
jumps.
"""

TEMPLATE = """
* { outline: none; }
QDialog, QMainWindow { background: $canvas; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }

/* labels */
QLabel { background: transparent; }
QLabel:disabled { color: $muted; }
QLabel[look="title"] { font-size: 20px; font-weight: 600; }
QLabel[look="heading"] { font-weight: 600; }
QLabel[look="strong"] { font-weight: 500; }
QLabel[look="muted"] { color: $muted; }
QLabel[look="small"] { font-size: 14px; color: $muted; }
QLabel[look="caption"] { font-size: 13px; font-weight: 600; color: $muted; }
QLabel[look="lead"] { font-size: 22px; font-weight: 600; }
QLabel[look="sub"] { font-size: 17px; color: $muted; }
QLabel[look="topic"] { font-size: 24px; font-weight: 600; }
QLabel[look="big"] { font-size: 28px; font-weight: 500; }
QLabel[look="question"] { font-size: 32px; font-weight: 600; }
QLabel[look="hint"] { font-size: 20px; }
QLabel[look="error"] { color: $error; }
QLabel[look="attention"] { color: $attention; }
QLabel[look="ok"] { color: $ok; }
QLabel[look="brand"] { font-size: 18px; font-weight: 600; }
QLabel[look="group"] { font-size: 17px; font-weight: 600; }
QLabel[look="chip"] { font-size: 14px; font-weight: 500; color: $info; background: $info_soft;
  border-radius: 8px; padding: 3px 10px; }

/* frames */
QFrame[look="header"] { background: $surface; border: none; border-bottom: 1px solid $line; min-height: [48-1]px; }
QFrame[look="footer"] { background: $surface; border: none; border-top: 1px solid $line; min-height: [48-1]px; }
QFrame[look="side"] { background: $surface; border: none; border-right: 1px solid $line; }
QFrame[look="panel"] { background: $surface; border: none; border-left: 1px solid $line; }
QFrame[look="surface"] { background: $surface; border: none; }
QFrame[look="card"] { background: $surface; border: 1px solid $line; border-radius: 12px; }
QFrame[look="card-strong"] { background: $surface; border: 2px solid $primary; border-radius: 12px; }
QFrame[look="row"] { background: $surface; border: none; border-bottom: 1px solid $row_line; }
QFrame[look="row-last"] { background: $surface; border: none; }
QFrame[look="list-line"] { background: $surface; border: 3px solid transparent; border-radius: 8px; }
QFrame[look="list-line-active"] { background: $primary_soft; border: 3px solid transparent; border-radius: 8px; }
QFrame[look="list-line"]:focus, QFrame[look="list-line-active"]:focus { border-color: $focus; }
QFrame[look="row-active"] { background: $primary_soft; border: none; border-bottom: 1px solid $row_line; }
QFrame[look="block"] { background: transparent; border: none; border-radius: 8px; }
QFrame[look="block-active"] { background: $primary_soft; border: none; border-radius: 8px; }
QFrame[look="drop"] { background: $canvas; border: 2px dashed $control; border-radius: 12px; }
QFrame[look="toast"] { background: $surface; border: 1px solid $control; border-radius: 8px;
  min-height: [40-2]px; }
QFrame[look="phases"] { background: $sunken; border: none; border-radius: 10px; }
QFrame[look="band"] { background: $attention_soft; border: 1px solid $attention; border-radius: 6px; }
QFrame[look="band-error"] { background: $error_soft; border: 1px solid $error; border-radius: 6px; }
QFrame[look="keycap"] { background: $sunken; border: 1px solid $control; border-bottom: 3px solid $control;
  border-radius: 8px; }
QFrame[look="bar"] { background: $info_soft; border: none; border-bottom: 1px solid $info; }
QFrame[look="bar"] QLabel { color: $info; }
QFrame[look="band-info"] { background: $info_soft; border: 1px solid $info; border-radius: 6px; }
QFrame[look="line"] { background: $line; border: none; min-height: 1px; max-height: 1px; }

/* buttons */
QPushButton { background: $surface; color: $text; border: 1px solid $control; border-radius: 8px;
  padding: 0 14px; min-height: [36-2]px; font-weight: 500; }
QPushButton:hover { background: $sunken; }
QPushButton:pressed { background: $primary_soft; }
QPushButton:focus { border: 3px solid $focus; padding: 0 [14-2]px; min-height: [36-6]px; }
QPushButton:disabled { background: $sunken; color: $muted; border-color: $line; }
QPushButton[look="primary"] { background: $primary; color: $on_primary; border-color: $primary;
  padding: 0 20px; min-height: [38-2]px; font-weight: 600; }
QPushButton[look="primary"]:focus { border-color: $focus; padding: 0 [20-2]px; min-height: [38-6]px; }
QPushButton[look="primary-large"] { background: $primary; color: $on_primary; border-color: $primary;
  padding: 0 20px; min-height: [48-2]px; font-size: 18px; font-weight: 600; }
QPushButton[look="primary-large"]:focus { border-color: $focus; padding: 0 [20-2]px; min-height: [48-6]px; }
QPushButton[look="primary-huge"] { background: $primary; color: $on_primary; border-color: $primary;
  padding: 0 46px; min-height: [56-2]px; font-size: 22px; font-weight: 600; }
QPushButton[look="primary-huge"]:focus { border-color: $focus; padding: 0 [46-2]px; min-height: [56-6]px; }
QPushButton[look^="primary"]:hover, QPushButton[look^="primary"]:pressed { background: $primary_hover; }
QPushButton[look^="primary"]:disabled { background: $sunken; color: $muted; border-color: $control; }
QPushButton[look="large"] { min-height: [48-2]px; font-size: 18px; }
QPushButton[look="large"]:focus { min-height: [48-6]px; }
QPushButton[look="key"] { min-height: [84-2]px; min-width: [128-2]px; padding: 0; border-radius: 12px;
  font-size: 32px; font-weight: 600; }
QPushButton[look="key"]:focus { min-height: [84-6]px; min-width: [128-6]px; padding: 0; }
QPushButton[look="key-word"] { min-height: [84-2]px; min-width: [128-2]px; padding: 0; border-radius: 12px;
  font-size: 20px; font-weight: 600; }
QPushButton[look="key-word"]:focus { min-height: [84-6]px; min-width: [128-6]px; padding: 0; }
QPushButton[look="quiet"] { background: transparent; color: $primary; border-color: transparent; }
QPushButton[look="quiet"]:focus { border-color: $focus; }
QPushButton[look="link"] { background: transparent; color: $primary; border-color: transparent; padding: 0 6px; }
QPushButton[look="link"]:focus { border-color: $focus; padding: 0 [6-2]px; }
QPushButton[look="small"] { padding: 0 10px; min-height: [28-2]px; font-size: 14px; }
QPushButton[look="small"]:focus { padding: 0 [10-2]px; min-height: [28-6]px; }
QPushButton[look="small-quiet"] { background: transparent; color: $primary; border-color: transparent;
  padding: 0 10px; min-height: [28-2]px; font-size: 14px; }
QPushButton[look="small-quiet"]:focus { border-color: $focus; padding: 0 [10-2]px; min-height: [28-6]px; }
QFrame[look="bar"] QPushButton { font-size: 13px; color: $info; min-height: [24-2]px; }
QFrame[look="bar"] QPushButton:focus { min-height: [24-6]px; }
QPushButton[look="icon"] { background: transparent; border-color: transparent; padding: 0;
  min-width: [30-2]px; min-height: [28-2]px; }
QPushButton[look="icon"]:focus { border-color: $focus; padding: 0; min-width: [30-6]px; min-height: [28-6]px; }
QPushButton[look="quiet"]:hover, QPushButton[look="link"]:hover, QPushButton[look="small-quiet"]:hover,
QPushButton[look="icon"]:hover { background: $primary_soft; }
QPushButton[look="quiet"]:disabled, QPushButton[look="link"]:disabled, QPushButton[look="small-quiet"]:disabled,
QPushButton[look="icon"]:disabled { background: transparent; color: $muted; border-color: transparent; }
QPushButton[look="list"] { background: $plum_soft; color: $plum; border-color: $plum_soft; padding: 0 [12-1]px;
  min-height: [29-2]px; font-weight: 600; }
QPushButton[look="list"]:hover { border-color: $plum; }
QPushButton[look="list"]:focus { border-color: $focus; padding: 0 [12-3]px; min-height: [29-6]px; }
QPushButton[look="tab"] { background: transparent; color: $muted; border-color: transparent;
  padding: 0 [14-1]px; min-height: [31-2]px; }
QPushButton[look="tab"]:hover { color: $text; }
QPushButton[look="tab"]:checked { background: $surface; color: $primary; border-color: $line; font-weight: 600; }
QPushButton[look="tab"]:focus { border-color: $focus; padding: 0 [14-3]px; min-height: [31-6]px; }
QPushButton[look="pill"] { background: $sunken; color: $text; border: 1px solid $sunken; border-radius: 12px;
  padding: 0 [10-1]px; min-height: [26-2]px; font-size: 14px; font-weight: 400; }
QPushButton[look="pill-open"] { background: transparent; color: $muted; border: 1px solid transparent;
  border-radius: 12px; padding: 0 [10-1]px; min-height: [26-2]px; font-size: 14px; font-weight: 400; }
QPushButton[look="pill"]:hover { border-color: $control; }
QPushButton[look="pill-open"]:hover { color: $text; }
QPushButton[look="pill"]:focus, QPushButton[look="pill-open"]:focus { border: 3px solid $focus;
  padding: 0 [10-3]px; min-height: [26-6]px; }
QPushButton::menu-indicator { image: none; width: 0; }

/* fields */
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox { background: $surface; color: $text;
  border: 1px solid $control; border-radius: 6px; selection-background-color: $primary;
  selection-color: $on_primary; placeholder-text-color: $muted; }
QLineEdit, QComboBox, QAbstractSpinBox { padding: 0 [10-2]px; min-height: [36-2]px; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 3px solid $focus; padding: 0 [10-4]px;
  min-height: [36-6]px; }
QPlainTextEdit, QTextEdit { padding: 4px 6px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 3px solid $focus; padding: [4-2]px [6-2]px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
  background: $sunken; color: $muted; border-color: $line; }
QLineEdit:read-only { background: $sunken; }
QLineEdit[look="number"] { min-height: [30-2]px; padding: 0 [8-2]px; font-weight: 600;
  qproperty-alignment: "AlignRight | AlignVCenter"; }
QLineEdit[look="number"]:focus { min-height: [30-6]px; padding: 0 [8-4]px; }
QLineEdit[look="closed"], QLineEdit[look="closed"]:read-only { min-height: [30-2]px;
  padding: 0 [8-2]px; background: transparent; border: 1px solid transparent;
  qproperty-alignment: "AlignRight | AlignVCenter"; }
QLineEdit[look="closed"]:focus { border: 3px solid $focus; min-height: [30-6]px; padding: 0 [8-4]px; }
QLineEdit[look="cell"] { min-height: [28-2]px; padding: 0 [8-2]px; }
QLineEdit[look="cell"]:focus { min-height: [28-6]px; padding: 0 [8-4]px; }
QLineEdit[look="answer"] { min-height: [76-4]px; padding: 0 [10-3]px; border: 2px solid $primary;
  border-radius: 12px; font-size: 32px; font-weight: 600; qproperty-alignment: "AlignHCenter | AlignVCenter"; }
QLineEdit[look="answer"]:focus { min-height: [76-6]px; padding: 0 [10-4]px; border: 3px solid $focus; }
QLineEdit[problem="true"], QLineEdit[problem="true"]:focus { border-color: $error; }
QLineEdit[problem="asks"], QLineEdit[problem="asks"]:focus { border-color: $attention; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; padding: 0; min-height: 0;
  background: transparent; }
QComboBox::drop-down { border: none; width: 24px; }
QAbstractSpinBox { min-height: [33-2]px; }
QAbstractSpinBox:focus { min-height: [33-6]px; }
/* Not buttons: they only keep the text off the left edge, which padding does not do here. */
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 8px; subcontrol-position: left; }

/* choices */
QCheckBox, QRadioButton { spacing: 8px; min-height: [28-6]px; border: 3px solid transparent; border-radius: 6px;
  padding-right: 4px;
  background: transparent; }
QCheckBox:focus, QRadioButton:focus { border-color: $focus; }
QCheckBox:disabled, QRadioButton:disabled { color: $muted; }
QCheckBox::indicator, QRadioButton::indicator { width: [18-2]px; height: [18-2]px; border: 1px solid $control;
  border-radius: 4px; background: $surface; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked { background: $primary; border-color: $primary; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 6px solid $primary; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $sunken; border-color: $line; }
QCheckBox::indicator:checked:disabled { background: $muted; border-color: $muted; }

/* lists and tables */
QAbstractItemView { background: $surface; color: $text; border: 1px solid $line; border-radius: 6px; padding: 2px;
  selection-background-color: $primary_soft; selection-color: $text; alternate-background-color: $sunken; }
QAbstractItemView:focus { border: 3px solid $focus; padding: 0; }
QAbstractItemView::item { min-height: 30px; padding: 0 8px; border-bottom: 1px solid $row_line; }
QAbstractItemView::item:selected { background: $primary_soft; color: $text; }
QHeaderView { background: $surface; border: none; border-radius: 6px; }
QHeaderView::section { background: $surface; color: $muted; border: none; border-bottom: 1px solid $line;
  padding: 4px 8px; font-size: 13px; font-weight: 600; }
QProgressBar { background: $sunken; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $primary; border-radius: 4px; }

/* things that float */
QMenu { background: $surface; color: $text; border: 1px solid $control; padding: 4px; }
QMenu::item { padding: 7px 24px 7px 12px; border-radius: 6px; }
QMenu::indicator { width: 8px; height: 8px; border-radius: 4px; margin-left: 10px; }
QMenu::indicator:checked { background: $primary; }
QMenu::item:selected { background: $primary_soft; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QToolTip { background: $surface; color: $text; border: 1px solid $control; padding: 4px; }

/* scroll bars */
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $control; border: 3px solid transparent; border-radius: 6px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $text; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
