// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/canvas/view.h"

#include <QWidget>

class QLabel;

namespace millrace::canvas {

/// Only the diagram, over the whole screen, to show it to others: arrows walk the flow and the words say what stands
/// there; Home begins again, 0 shows all, Escape leaves. Nothing can be changed. Deletes itself when closed.
class Presentation : public QWidget {
    Q_OBJECT

public:
    /// Shows the document (which may go before this does) from that element on, or all of it.
    Presentation(editing::Document& document, Key diagram, const drawing::Theme& theme, Key from);

    View& view() { return *view_; }
    QString words() const; ///< what is said at the foot

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool key(int code);
    void walk(QPoint direction);
    void begin();
    void tell();

    View* view_;
    QLabel* words_;
};

} // namespace millrace::canvas
