// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QLineEdit>
#include <QPointer>
#include <functional>
#include <vector>

class QListView;
class QStandardItemModel;

namespace millrace::app::window {

class Actions;

/// Something that can be found and run.
struct Finding {
    QString text;
    QString place; ///< where it belongs: a menu's name, "Recent files"
    QString words; ///< not shown: what else it is found by
    QString shortcut; ///< as shown; empty for none
    QIcon icon;
    bool enabled = true;
    std::function<void()> run;
};

/// The box at the top right that finds and runs every command, and whatever other sources bring. Opens a list under
/// itself while it has the focus; Up and Down choose, Return runs, Escape goes back to where the focus was.
class CommandFinder : public QLineEdit {
    Q_OBJECT
public:
    using Source = std::function<std::vector<Finding>()>;

    explicit CommandFinder(QWidget* parent = nullptr);

    void addActions(const Actions& actions);
    /// Asked each time the list opens.
    void addSource(Source source);
    /// Takes the focus and shows everything.
    void open();
    /// Takes the focus and shows only what this source brings, until it closes; `question` says what is to be chosen.
    void openWith(Source source, const QString& question = {});
    /// What is listed for the typed text now, best first.
    QStringList listed() const;
    bool isOpen() const;

Q_SIGNALS:
    void opened();

private:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void refill();
    void showList();
    void closeList(bool returnFocus);
    void runChosen();
    void moveChoice(int by);

    std::vector<Source> sources_;
    Source only_;
    std::vector<Finding> findings_; ///< all, while the list is open
    QPointer<QListView> list_;
    QStandardItemModel* model_;
    QPointer<QWidget> focusBefore_;
};

} // namespace millrace::app::window
