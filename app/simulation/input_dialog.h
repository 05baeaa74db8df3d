// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace millrace::app::simulation {

/// The frame of what asks for more than a field holds: a heading, words, what is asked for, what that comes to, what is
/// wrong with it, and buttons. Does not stop the window behind it.
class InputDialog : public QDialog {
    Q_OBJECT
public:
    /// What is wrong with what was entered; empty: it can be used.
    virtual QString problem() const = 0;
    void accept() final;

protected:
    InputDialog(const QString& title, const QSize& size, const QString& use, QWidget* parent);
    /// Where what is asked for stands.
    QVBoxLayout& content() { return *content_; }
    void addWords(const QString& words);
    /// Left of those that end it.
    QPushButton* addButton(const QString& text, const QString& why);
    /// What it comes to.
    void setSum(const QString& words);
    QString sum() const;
    /// What is wrong is said by what is asked for itself.
    void leaveProblemToContent() { saysProblem_ = false; }
    /// Enter uses it where nothing else takes the key; not where it goes down in a table.
    void useOnReturn();
    /// After each change.
    void check();
    void say(const QString& problem);
    /// Gives it to who asked; only where there is no problem.
    virtual void give() = 0;

private:
    QVBoxLayout* content_;
    QLabel* sum_;
    QLabel* wrong_;
    QHBoxLayout* buttons_;
    QPushButton* use_;
    bool saysProblem_ = true;
};

} // namespace millrace::app::simulation
