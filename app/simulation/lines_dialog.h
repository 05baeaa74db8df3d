// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/input_dialog.h"

#include <functional>

class QPlainTextEdit;

namespace millrace::app::simulation {

/// A list that is typed or pasted, a thing a line.
class LinesDialog : public InputDialog {
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
    QString problem() const override { return problem_; }

Q_SIGNALS:
    void chosen(const QString& text);

private:
    void refresh();
    void give() override;

    Judge judge_;
    QString problem_;
    QPlainTextEdit* lines_;
};

} // namespace millrace::app::simulation
