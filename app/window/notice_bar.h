// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"

#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;

namespace millrace::app::window {

/// A line above the diagram that says what happened and offers what to do about it, instead of a modal box.
class NoticeBar : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);
    /// Replaces what it said before. Without an action it has only the words and a way to close it. Notes go away by
    /// themselves after eight seconds; warnings and errors stay.
    void say(base::Severity severity, const QString& words, const QString& actionText = {},
        std::function<void()> action = {});
    QString words() const;

private:
    QLabel* sign_;
    QLabel* words_;
    QPushButton* action_;
    std::function<void()> run_;
    int turn_ = 0;
};

} // namespace millrace::app::window
