// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/execution/attempt.h"
#include "app/execution/row_list.h"
#include "engine/runtime/store.h"
#include "engine/runtime/task_form.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace millrace::app::window {
class Actions;
class SegmentedControl;
} // namespace millrace::app::window

namespace millrace::app::execution {

class Desk;
class FormEditor;

/// Right of the diagram: my tasks and the instances as lists, and below them the chosen task's form, the chosen
/// instance, or what the start of a case asks for.
class WorkPanel : public QWidget {
    Q_OBJECT
public:
    WorkPanel(Desk& desk, window::Actions& actions, Attempt attempt, QWidget* parent = nullptr);

    /// Follows the desk. What was typed stays while the same task is chosen.
    void refresh();
    /// Completes the chosen task, or starts the case, with what the form says, if that is right.
    void complete();
    /// Asks for what a case is started with; `start` gets it.
    void askForStart(std::function<void(const feel::Context&)> start);
    /// Cancels the chosen instance, if the user confirms it.
    void cancelInstance();
    FormEditor& form() { return *form_; }

private:
    enum class Detail { Nothing, Task, Instance, Start };

    QWidget* makeLists();
    QWidget* makeDetail();
    void refreshTasks();
    void refreshInstances();
    void refreshDetail();
    void showForm(runtime::Form form);
    void showTask();
    void showInstance();
    void showWords(const QString& title, const QString& note, const QString& hint);
    void fitList();
    void submitStart();
    void resizeEvent(QResizeEvent* event) override;

    Desk& desk_;
    window::Actions& actions_;
    Attempt attempt_;
    window::SegmentedControl* segments_ = nullptr;
    QStackedWidget* lists_ = nullptr;
    RowList* tasks_ = nullptr;
    RowList* instances_ = nullptr;
    QLabel* elsewhere_ = nullptr;
    QWidget* emptyTasks_ = nullptr;
    QScrollArea* scroll_ = nullptr;
    QLabel* title_ = nullptr;
    QLabel* note_ = nullptr;
    QLabel* hint_ = nullptr;
    QLabel* trouble_ = nullptr;
    FormEditor* form_ = nullptr;
    QPushButton* complete_ = nullptr;
    QPushButton* start_ = nullptr;
    QPushButton* giveUp_ = nullptr; ///< starting
    QPushButton* cancel_ = nullptr; ///< the instance
    QTimer* clock_ = nullptr;
    Detail detail_ = Detail::Nothing;
    std::optional<runtime::TaskSummary> shown_; ///< whose form stands there
    std::function<void(const feel::Context&)> startWith_;
};

} // namespace millrace::app::execution
