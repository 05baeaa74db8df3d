// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/execution/attempt.h"

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;

namespace millrace::app::window {
class Actions;
}

namespace millrace::app::execution {

class Desk;
struct TestControl;

/// Over the diagram, left: start, start again, and the test controls.
class RunBar : public QFrame {
    Q_OBJECT
public:
    RunBar(Desk& desk, window::Actions& actions, Attempt attempt, QWidget* parent = nullptr);
    void refresh();
    /// With fewer words, where there is little room.
    void setShort(bool isShort);
    /// What waits for a message or signal, as a menu at the button.
    void offerMessages();

Q_SIGNALS:
    void runAgainWanted();
    /// The chosen instance is to be cancelled, once the user has confirmed it.
    void cancelWanted();

private:
    void fillMenu();
    void offer(QMenu& menu, const TestControl& control);

    Desk& desk_;
    Attempt attempt_;
    QPushButton* again_;
    QPushButton* controls_;
    QMenu* menu_;
    QMenu* messages_;
};

/// Over the diagram, right: "12 running  1 incident  431 finished".
class CountsBar : public QFrame {
    Q_OBJECT
public:
    explicit CountsBar(const Desk& desk, QWidget* parent = nullptr);
    void refresh();
    /// With what runs and what is stuck alone.
    void setShort(bool isShort);

private:
    const Desk& desk_;
    QLabel* running_;
    QLabel* incidents_;
    QLabel* finished_;
};

} // namespace millrace::app::execution
