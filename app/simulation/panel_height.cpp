// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/panel_height.h"

#include <QEvent>
#include <QSplitter>
#include <QTimer>
#include <algorithm>

namespace millrace::app::simulation {

namespace {
constexpr double diagramPart = 0.44; ///< of the window's height, for diagram and tabs
constexpr int leastPanel = 150;
} // namespace

PanelHeight::PanelHeight(QWidget& window, QWidget& panel, QObject* parent)
    : QObject(parent)
    , window_(window)
    , panel_(panel)
{
    window_.installEventFilter(this);
}

QSplitter* PanelHeight::splitter()
{
    if (splitter_)
        return splitter_;
    QWidget* above = panel_.parentWidget();
    while (above && !qobject_cast<QSplitter*>(above))
        above = above->parentWidget();
    splitter_ = qobject_cast<QSplitter*>(above);
    if (splitter_)
        connect(splitter_, &QSplitter::splitterMoved, this, [this] { wasDragged_ = panel_.isVisible(); });
    return splitter_;
}

void PanelHeight::fit()
{
    QSplitter* split = splitter();
    if (!split || wasDragged_ || !panel_.isVisible() || split->count() != 2)
        return;
    const QList<int> sizes = split->sizes();
    const int whole = sizes[0] + sizes[1], tabs = 36;
    const int most = std::max(leastPanel, whole - int(window_.height() * diagramPart) - tabs);
    int wanted = sizes[1];
    if (wanted > most) {
        given_ = std::max(given_, wanted);
        wanted = most;
    } else {
        wanted = std::max(wanted, std::min(given_, most));
    }
    if (wanted != sizes[1])
        split->setSizes({whole - wanted, wanted});
}

bool PanelHeight::eventFilter(QObject* watched, QEvent* event)
{
    // Its parts have their new places a moment later.
    if (watched == &window_ && event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, &PanelHeight::fit);
    return QObject::eventFilter(watched, event);
}

} // namespace millrace::app::simulation
