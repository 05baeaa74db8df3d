// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QSplitter>
#include <QTabBar>
#include <functional>

class QAbstractButton;
class QAction;
class QButtonGroup;
class QPushButton;

namespace millrace::app::window {

/// A command's text as it stands outside of menus: without mnemonic and without the dots at its end, in any language.
QString menuWords(QString text);

/// Small pieces that every panel is made of, so that all look alike. Roles and kinds are those of style_sheet.h.
QLabel* label(const QString& text, const char* role, QWidget* parent = nullptr);
QPushButton* primaryButton(const QString& text, QWidget* parent = nullptr);
QPushButton* plainButton(const QString& text, QWidget* parent = nullptr);
QPushButton* linkButton(const QString& text, QWidget* parent = nullptr);
/// A button that runs the action, with its words, icon, tooltip and state.
QPushButton* buttonFor(QAction* action, bool primary, QWidget* parent = nullptr);
/// Lets Return press the button while it has the focus, as Space does; in a dialog too, before the default button.
void clickOnReturn(QAbstractButton& button);
/// Paints the widget's ground in the colour of that name (style_sheet.h).
void setGround(QWidget* widget, const char* ground);
/// Of that size, or as much of it as the screen has room for: for dialogs that show much.
void resizeWithin(QWidget& dialog, const QSize& wanted);
/// A hairline across.
QWidget* horizontalLine(QWidget* parent = nullptr);

/// A few exclusive choices in one rounded row, as in "General | Data | Rules". Left and Right move the choice.
class SegmentedControl : public QFrame {
    Q_OBJECT
public:
    explicit SegmentedControl(const QStringList& choices, QWidget* parent = nullptr);
    int current() const;
    void setCurrent(int index);
    void setText(int index, const QString& text);

Q_SIGNALS:
    void currentChanged(int index);
    /// By mouse or key, also where it was the current one already.
    void chosen(int index);

private:
    QButtonGroup* group_;
};

/// Words as tabs over a panel, without boxes: "History  Variables  Incidents".
class TextTabs : public QTabBar {
    Q_OBJECT
public:
    explicit TextTabs(QWidget* parent = nullptr);
};

/// What an empty panel shows: what belongs there, and the button that brings it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    /// `action` may be null where nothing can be done from here.
    EmptyState(const QString& iconName, const QString& title, const QString& words, QAction* action = nullptr,
        QWidget* parent = nullptr);

private:
    void changeEvent(QEvent* event) override;
    void paintIcon();

    QString iconName_;
    QLabel* picture_;
};

/// A splitter with a hairline that is easy to grab.
class HairlineSplitter : public QSplitter {
    Q_OBJECT
public:
    explicit HairlineSplitter(Qt::Orientation orientation, QWidget* parent = nullptr);
};

} // namespace millrace::app::window
