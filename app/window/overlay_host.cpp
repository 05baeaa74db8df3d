// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/overlay_host.h"

#include <QEvent>
#include <algorithm>

namespace millrace::app::window {

namespace {
constexpr int overlayMargin = 14;
}

OverlayHost::OverlayHost(QWidget* content, QWidget* parent)
    : QWidget(parent)
    , content_(content)
{
    content_->setParent(this);
}

void OverlayHost::setOverlays(const std::vector<Overlay>& overlays)
{
    for (const Overlay& old : overlays_) {
        old.widget->removeEventFilter(this);
        old.widget->hide();
    }
    overlays_ = overlays;
    for (const Overlay& overlay : overlays_) {
        overlay.widget->setParent(this);
        overlay.widget->installEventFilter(this);
        overlay.widget->show();
        overlay.widget->raise();
    }
    place();
}

void OverlayHost::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    content_->setGeometry(rect());
    place();
}

bool OverlayHost::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::eventFilter(watched, event);
}

void OverlayHost::place()
{
    const int wide = std::max(0, width() - 2 * overlayMargin), tall = std::max(0, height() - 2 * overlayMargin);
    for (const Overlay& overlay : overlays_) {
        QWidget* widget = overlay.widget;
        const QSize size = widget->sizeHint().boundedTo(QSize(wide, tall));
        switch (overlay.anchor) {
        case Anchor::Left:
        case Anchor::TopLeft:
            widget->setGeometry(QRect(QPoint(overlayMargin, overlayMargin), size));
            break;
        case Anchor::TopRight:
            widget->setGeometry(QRect(QPoint(width() - overlayMargin - size.width(), overlayMargin), size));
            break;
        case Anchor::Bottom:
            widget->setGeometry(overlayMargin, height() - overlayMargin - size.height(), wide, size.height());
            break;
        }
    }
}

} // namespace millrace::app::window
