// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <functional>

class QLineEdit;

namespace millrace::app::window {

/// A small card that asks for a line (a version's note, an alternative's name) and goes away on Escape or a click
/// elsewhere: nothing waits for it.
class NotePopup : public QFrame {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString placeholder;
        QString button;
        QString explanation; ///< under the line; may be empty
    };
    using Accepted = std::function<void(const QString& text, const QString& author)>;
    /// Shown under the top of `anchor`, or above it where the window ends too soon. `asksAuthor`: who does it is asked
    /// as well, and remembered.
    static void ask(QWidget& anchor, const Words& words, bool asksAuthor, Accepted accepted);

    /// As last given, else the account's name.
    static QString author();

private:
    NotePopup(QWidget& anchor, const Words& words, bool asksAuthor, Accepted accepted);
    void accept();

    Accepted accepted_;
    QLineEdit* text_;
    QLineEdit* author_ = nullptr;
};

} // namespace millrace::app::window
