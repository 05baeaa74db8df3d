// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/element.h"

#include <QPlainTextEdit>

namespace millrace::canvas {

class View;
using metamodel::Key;

/// The name, edited where it stands. Enter or a click elsewhere keeps it, Escape does not, Shift+Enter breaks the line.
class InlineEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit InlineEditor(View& view);

    void open(Key shape);
    void accept(); ///< writes the name, as one undo step; nothing when it is the same or the editor is not open
    void abandon();
    void place(); ///< after the viewport moved
    void applyTheme();
    Key shape() const { return shape_; } ///< whose name is being edited; noKey while it is closed

Q_SIGNALS:
    void openChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void close();
    int lines() const; ///< as they are broken

    View& view_;
    Key shape_ = metamodel::noKey;
    QString before_;
};

} // namespace millrace::canvas
