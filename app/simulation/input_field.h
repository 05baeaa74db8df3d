// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;

namespace millrace::app::simulation {

/// A captioned line for one value. What the user enters goes to `enter`, which gives words where it cannot be: then the
/// field turns red, says them, and keeps the text to be mended.
class InputField : public QWidget {
    Q_OBJECT
public:
    using Enter = std::function<QString(const QString& text)>;
    InputField(const QString& caption, Enter enter, QWidget* parent = nullptr);

    /// Shows a value, unless the user is in the middle of another.
    void setText(const QString& text);
    QString text() const;
    void setReadOnly(bool readOnly);
    void setPlaceholder(const QString& words);
    /// For those who do not see what stands beside it; where there is no caption.
    void setName(const QString& name);
    QString problem() const { return problem_; }
    /// As if typed and left.
    void type(const QString& text);

Q_SIGNALS:
    /// Words of what is wrong; empty when it is right again.
    void problemChanged(const QString& words);

private:
    void finish();
    void setProblem(const QString& words);

    QLineEdit* edit_;
    Enter enter_;
    QString shown_;
    QString problem_;
};

} // namespace millrace::app::simulation
