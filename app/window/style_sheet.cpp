// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/style_sheet.h"

#include "app/window/theme.h"

namespace millrace::app::window {

namespace {

// @name@ stands for a colour of the theme.
const char* const groundsAndText = R"(
QWidget[ground="panel"] { background: @panel@; }
QWidget[ground="window"] { background: @window@; }
QWidget[ground="tabs"] { background: @window@; border-bottom: 1px solid @line@; }
QWidget[ground="canvas"] { background: @canvas@; }
QFrame[ground="card"] { background: @panel@; border: 1px solid @line@; border-radius: 8px; }
QLabel { background: transparent; }
QLabel[role="heading"] { font-weight: 600; font-size: 10pt; }
QLabel[role="title"] { font-weight: 600; font-size: 15.75pt; }
QLabel[role="section"] { font-weight: 600; }
QLabel[role="caption"] { color: @muted@; font-size: 8.25pt; }
QLabel[role="muted"] { color: @muted@; }
QLabel#caption { color: @muted@; font-size: 8.25pt; }
QLabel#panelTitle { font-weight: 600; font-size: 10pt; }
QLabel[role="warning"] { color: @warning@; }
QLabel[role="error"] { color: @error@; }
QLabel[role="good"] { color: @good@; }
QLabel[role="product"] { color: @accent@; font-weight: 600; }
QToolTip { background: @panel@; color: @text@; border: 1px solid @line@; padding: 4px 6px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QSplitter::handle { background: @line@; }
QMainWindow, QDialog { background: @window@; }
QMainWindow::separator { background: @line@; width: 1px; height: 1px; }
)";

const char* const menus = R"(
QMenuBar { background: transparent; border: none; padding: 0; }
QMenuBar::item { background: transparent; padding: 5px 10px; border-radius: 5px; color: @text@; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @accentSoft@; }
QMenu { background: @panel@; border: 1px solid @line@; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 8px; border-radius: 4px; color: @text@; }
QMenu::icon { padding-left: 6px; }
QMenu::item:selected { background: @accentSoft@; color: @text@; }
QMenu::item:disabled { color: @muted@; }
QMenu::separator { height: 1px; background: @line@; margin: 4px 6px; }
)";

const char* const buttons = R"(
QPushButton { background: @panel@; color: @text@; border: 1px solid @line@; border-radius: 6px; padding: 5px 12px;
  min-height: 16px; font-weight: 500; outline: none; }
QPushButton:hover { background: @hover@; }
QPushButton:pressed { background: @accentSoft@; }
QPushButton:checked { background: @accentSoft@; color: @accent@; border-color: @accentSoft@; }
QPushButton:disabled { color: @muted@; background: @window@; }
QPushButton:focus { border: 2px solid @accent@; padding: 4px 11px; }
QPushButton::menu-indicator { image: url(:/style/chevron-down.svg); width: 12px; height: 12px;
  subcontrol-origin: border; subcontrol-position: right center; right: 4px; }
QPushButton[kind="primary"] { background: @accent@; color: @onAccent@; border: 1px solid @accent@; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accentHover@; border-color: @accentHover@; }
QPushButton[kind="primary"]:disabled { background: @line@; border-color: @line@; color: @muted@; }
QPushButton[kind="primary"]:focus { border: 2px solid @text@; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: @accent@; padding: 2px 0px;
  text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 1px solid @accent@; padding: 2px 0px; }
QPushButton[kind="disclosure"] { background: transparent; border: 1px solid transparent; color: @muted@; font-weight: 400;
  padding: 3px 2px; text-align: left; }
QPushButton[kind="disclosure"]:focus { border: 1px solid @accent@; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; color: @text@; }
QToolButton:hover { background: @hover@; }
QToolButton:pressed, QToolButton:checked { background: @accentSoft@; color: @accent@; }
QToolButton:focus { border: 1px solid @accent@; }
QToolButton:disabled { color: @muted@; }
QToolButton::menu-indicator { image: none; }
QFrame[kind="segments"] { border: 1px solid @line@; border-radius: 6px; background: @panel@; }
QToolButton[kind="segment"] { border: 1px solid transparent; border-radius: 5px; padding: 3px 7px; color: @muted@; }
QToolButton[kind="segment"]:checked { background: @accentSoft@; color: @accent@; font-weight: 600; }
QToolButton[kind="segment"]:focus { border: 1px solid @accent@; }
)";

const char* const inputs = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox { background: @field@; color: @text@;
  border: 1px solid @line@; border-radius: 6px; padding: 4px 9px; selection-background-color: @accent@;
  selection-color: @onAccent@; }
QLineEdit, QAbstractSpinBox, QComboBox { min-height: 20px; }
QPlainTextEdit, QTextEdit { padding: 3px 5px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { border-color: @lineStrong@; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border: 2px solid @accent@; padding: 3px 8px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent@; padding: 2px 4px; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled, QPlainTextEdit:disabled { color: @muted@;
  background: @window@; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: @window@; }
QLineEdit[invalid="true"] { border-color: @error@; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/style/chevron-down.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @panel@; border: 1px solid @line@; selection-background-color: @accentSoft@;
  selection-color: @text@; outline: none; padding: 2px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 18px; }
QAbstractSpinBox::up-arrow { image: url(:/style/chevron-up.svg); width: 9px; height: 9px; }
QAbstractSpinBox::down-arrow { image: url(:/style/chevron-down.svg); width: 9px; height: 9px; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; padding: 2px; border: 1px solid transparent;
  border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid @accent@; }
QCheckBox::indicator, QTableView::indicator, QListView::indicator { width: 14px; height: 14px; border: 1px solid @lineStrong@; border-radius: 4px; background: @field@; }
QCheckBox::indicator:checked, QTableView::indicator:checked, QListView::indicator:checked { background: @accent@; border-color: @accent@; image: url(:/style/check-on-@accentTone@-accent.svg); }
QCheckBox::indicator:indeterminate, QTableView::indicator:indeterminate, QListView::indicator:indeterminate { background: @accent@; border-color: @accent@; image: url(:/style/mixed-on-@accentTone@-accent.svg); }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @lineStrong@; border-radius: 8px; background: @field@; }
QRadioButton::indicator:checked { border: 5px solid @accent@; width: 6px; height: 6px; background: @onAccent@; }
QSlider:horizontal { min-height: 18px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @line@; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: @accent@; }
QSlider::handle:horizontal { width: 12px; height: 12px; margin: -6px 0; border: 2px solid @accent@; border-radius: 8px;
  background: @panel@; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { background: @accentSoft@; }
QProgressBar { border: none; border-radius: 3px; background: @line@; max-height: 6px; text-align: right; color: transparent; }
QProgressBar::chunk { border-radius: 3px; background: @accent@; }
QGroupBox { border: none; margin: 0; padding: 22px 0 0 0; font-weight: 600; }
QGroupBox::title { subcontrol-origin: padding; subcontrol-position: top left; padding: 2px 0; color: @text@; }
)";

const char* const listsAndTabs = R"(
QAbstractItemView { background: @panel@; color: @text@; border: none; outline: none;
  selection-background-color: @accentSoft@; selection-color: @text@; }
QTreeView::item, QListView::item { padding: 3px 6px; border: none; }
QTreeView::item:hover, QListView::item:hover, QTableView::item:hover { background: @hover@; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected { background: @accentSoft@; color: @text@; }
QTreeView::branch { background: transparent; }
QTreeView::branch:selected { background: @accentSoft@; }
QTreeView::branch:has-children:closed { image: url(:/style/chevron-right.svg); }
QTreeView::branch:has-children:open { image: url(:/style/chevron-down.svg); }
QTableView { gridline-color: @line@; }
QTableView::item { border: none; border-bottom: 1px solid @line@; padding: 4px 8px; }
QTableView::item:focus, QTreeView::item:focus, QListView::item:focus { border: 1px solid @accent@; }
QHeaderView { background: @panel@; border: none; }
QHeaderView::section { background: @panel@; color: @muted@; border: none; border-bottom: 1px solid @line@;
  padding: 5px 11px; font-size: 8.25pt; font-weight: 500; }
QTableCornerButton::section { background: @panel@; border: none; border-bottom: 1px solid @line@; }
QTabWidget::pane { border: none; border-top: 1px solid @line@; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @muted@; border: none; border-right: 1px solid @line@;
  border-top: 2px solid transparent; border-bottom: 1px solid @line@; padding: 8px 15px 8px 15px; height: 17px; }
QTabBar::tab:hover { color: @text@; }
QTabBar::tab:selected { background: @canvas@; color: @text@; border-top: 2px solid @accent@; border-bottom: 1px solid @canvas@;
  font-weight: 500; }
QTabBar::tab:focus { color: @accent@; }
QTabBar::close-button { image: url(:/style/close.svg); subcontrol-position: right; width: 12px; height: 12px; }
QTabBar::scroller { width: 44px; }
QTabBar::tear { width: 0; image: none; }
QTabBar QToolButton { background: @panel@; border: 1px solid @line@; border-radius: 4px; margin: 7px 1px 5px 1px; padding: 0; }
QTabBar QToolButton:hover { border-color: @lineStrong@; }
QTabBar QToolButton::left-arrow { image: url(:/style/chevron-left.svg); width: 11px; height: 11px; }
QTabBar QToolButton::right-arrow { image: url(:/style/chevron-right.svg); width: 11px; height: 11px; }
QTabBar QToolButton:disabled { background: transparent; border-color: transparent; }
QTabBar QToolButton::left-arrow:disabled, QTabBar QToolButton::right-arrow:disabled { image: none; }
QTabBar[kind="text"]::tab { border: none; border-bottom: 2px solid transparent; background: transparent; padding: 9px 7px 6px 7px; margin-right: 3px; }
QTabBar[kind="text"]::tab:selected { color: @accent@; font-weight: 600; background: transparent; }
QTabBar[kind="text"]::tab:focus { border-bottom: 2px solid @accent@; }
)";

const char* const scrolling = R"(
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget[ground="panel"] { background: @panel@; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: @lineStrong@; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @muted@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; background: none; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
)";

QColor mixed(const QColor& a, const QColor& b, double part)
{
    const auto mix = [part](int x, int y) { return static_cast<int>(x + (y - x) * part); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

} // namespace

QString styleSheet(const Colors& c)
{
    QString sheet;
    for (const char* part : {groundsAndText, menus, buttons, inputs, listsAndTabs, scrolling})
        sheet += QLatin1String(part);
    const std::pair<const char*, QColor> names[] = {{"@panel@", c.panel}, {"@window@", c.window},
        {"@canvas@", c.canvas}, {"@line@", c.line}, {"@text@", c.text}, {"@muted@", c.muted}, {"@accent@", c.accent},
        {"@accentSoft@", c.accentSoft}, {"@onAccent@", c.onAccent}, {"@field@", c.field}, {"@hover@", c.hover},
        {"@warning@", c.warning}, {"@error@", c.error}, {"@good@", c.good},
        {"@accentHover@", mixed(c.accent, c.dark ? QColor(Qt::white) : QColor(Qt::black), 0.12)},
        {"@lineStrong@", mixed(c.line, c.muted, 0.4)}};
    for (const auto& [name, color] : names)
        sheet.replace(QLatin1String(name), color.name());
    sheet.replace(QLatin1String("@accentTone@"), c.dark ? QStringLiteral("dark") : QStringLiteral("light"));
    return sheet;
}

} // namespace millrace::app::window
