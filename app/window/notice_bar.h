// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"

#include <QFrame>
#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace millrace::app::window {

class DocumentView;

struct NoticeAction {
    QString text;
    std::function<void()> run;
};

/// What happened, and what can be done about it: the first action is the one that is most likely wanted.
struct Notice {
    base::Severity severity = base::Severity::Note;
    QString words;
    std::vector<NoticeAction> actions;
    /// Shown only while that document is in front, and gone with it; null: whatever is in front.
    DocumentView* about = nullptr;
};

/// A line above the diagram that says what happened and offers what to do about it, instead of a modal box. A notice
/// waits beneath a newer one and comes back when that is gone; but mere words make way for newer words for good, and
/// notes without actions for anything. Notes that are about no document go away by themselves after eight seconds.
class NoticeBar : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);
    void say(Notice notice);
    /// Takes back all that was said about it.
    void forget(const DocumentView* about);
    void setFront(DocumentView* document);
    /// What it says now; empty when it says nothing.
    QString words() const;

private:
    struct Waiting {
        Notice notice;
        int turn = 0;
    };
    const Waiting* shown() const;
    void drop(int turn);
    void refresh();

    QHBoxLayout* row_;
    QLabel* sign_;
    QLabel* words_;
    QWidget* actions_ = nullptr; ///< made anew for each notice
    std::vector<Waiting> waiting_; ///< the newest last
    DocumentView* front_ = nullptr;
    int turn_ = 0;
    int painted_ = 0; ///< the turn that is shown
};

} // namespace millrace::app::window
