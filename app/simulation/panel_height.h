// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSplitter;
class QWidget;

namespace millrace::app::simulation {

/// Leaves the diagram a good part of a low window: the panel below it gives way until the window is high enough again,
/// or until somebody drags the border between the two, which is then left alone.
class PanelHeight : public QObject {
    Q_OBJECT
public:
    /// `panel` may not have its place in the window yet; all are borrowed.
    PanelHeight(QWidget& window, QWidget& panel, QObject* parent = nullptr);
    /// Looks at the heights anew: the panel was shown.
    void fit();

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    QSplitter* splitter();

    QWidget& window_;
    QWidget& panel_;
    QSplitter* splitter_ = nullptr;
    int given_ = 0; ///< px that the panel had before it gave way
    bool wasDragged_ = false;
};

} // namespace millrace::app::simulation
