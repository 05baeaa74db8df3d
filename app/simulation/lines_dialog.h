// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace millrace::app::simulation {

/// A list that is typed or pasted, a thing a line. Does not stop the window behind it.
class LinesDialog : public QDialog {
    Q_OBJECT
public:
    struct Judgement {
        QString problem; ///< empty: the list can be used
        QString words; ///< what it comes to
    };
    using Judge = std::function<Judgement(const QString& text)>;

    /// `title`: what the lines are; `why`: what they are good for; `example`: how to write one.
    LinesDialog(const QString& title, const QString& why, const QString& example, Judge judge, QWidget* parent);
    void setText(const QString& text);
    QString problem() const { return problem_; }
    void accept() override;

Q_SIGNALS:
    void chosen(const QString& text);

private:
    void refresh();

    Judge judge_;
    QString problem_;
    QPlainTextEdit* lines_;
    QLabel* words_;
    QLabel* wrong_;
    QPushButton* use_;
};

} // namespace millrace::app::simulation
