// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/element.h"

#include <QTextEdit>

namespace millrace::canvas {

class View;
using metamodel::Key;

/// The name, edited where it stands. Enter or a click elsewhere keeps it, Escape does not, Shift+Enter breaks the line.
class InlineEditor : public QTextEdit {
    Q_OBJECT

public:
    explicit InlineEditor(View& view);

    void open(Key shape);
    void accept(); ///< writes the name, as one undo step; nothing when it is the same or the editor is not open
    void abandon();
    void place(); ///< after the viewport moved
    void applyTheme();
    Key shape() const { return shape_; } ///< whose name is being edited; noKey while it is closed
    QRect kept() const; ///< the room that it takes or will soon, as a name of usual length is typed; empty while closed

Q_SIGNALS:
    void openChanged(); ///< or what it keeps

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void close();
    double heightOf(int lines) const;
    int lines() const; ///< as they are broken

    View& view_;
    Key shape_ = metamodel::noKey;
    QString before_;
    Qt::Alignment fixed_; ///< the side that stays as it grows
    QRect announced_; ///< kept, as told last
};

} // namespace millrace::canvas
