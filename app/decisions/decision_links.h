// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <functional>

namespace millrace::app::design {
class DiagramView;
class FileView;
} // namespace millrace::app::design
namespace millrace::app::window {
class DocumentView;
class MainWindow;
} // namespace millrace::app::window

namespace millrace::app::decisions {

class DecisionView;

/// From a business rule task to the decision that it asks, and from a decision to the task that asks it: among the open
/// files first, then in the folder of the file in front.
class DecisionLinks : public QObject {
    Q_OBJECT

public:
    using Opener = std::function<design::FileView*(const QString& path)>;
    DecisionLinks(window::MainWindow& window, Opener open);

private:
    void follow(window::DocumentView* document);
    void refresh();
    void go();
    void goToDecision(const design::DiagramView& view);
    void goToTask(const DecisionView& view);
    /// What the selected task asks; empty where none is selected.
    static QString askedBy(const design::DiagramView& view);

    window::MainWindow& window_;
    Opener open_;
    QPointer<window::DocumentView> front_;
};

} // namespace millrace::app::decisions
