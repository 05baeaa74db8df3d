// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tile.h"

#include "app/window/icons.h"
#include "app/window/theme.h"

#include <QPainter>

namespace millrace::app::window {

namespace {
constexpr int tileRowHeight = 58;
constexpr int tilePictureWidth = 200;
constexpr int tilePictureHeight = 112;
constexpr int tileTextHeight = 52;
} // namespace

Tile::Tile(Shape shape, const QString& title, const QString& note, const QString& iconName, QWidget* parent)
    : QAbstractButton(parent)
    , shape_(shape)
    , note_(note)
    , iconName_(iconName)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(note);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    if (shape == Shape::Row)
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    else
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Tile::pictureSize()
{
    return {tilePictureWidth, tilePictureHeight};
}

void Tile::setPicture(const QImage& picture)
{
    picture_ = picture;
    update();
}

QSize Tile::sizeHint() const
{
    return shape_ == Shape::Row ? QSize(220, tileRowHeight)
                                : QSize(tilePictureWidth, tilePictureHeight + tileTextHeight);
}

void Tile::paintPicture(QPainter& painter) const
{
    const Colors& c = colors();
    const QRect area(1, 1, width() - 2, tilePictureHeight);
    painter.setPen(QPen(c.line, 1));
    painter.drawLine(QPointF(1, area.bottom() + 0.5), QPointF(width() - 1, area.bottom() + 0.5));
    if (picture_.isNull()) {
        window::icon(iconName_, c.muted).paint(&painter, QRect(area.center() - QPoint(14, 14), QSize(28, 28)));
        return;
    }
    const QSizeF fitted = QSizeF(picture_.size()).scaled(area.adjusted(8, 8, -8, -8).size(), Qt::KeepAspectRatio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(
        QRectF(QPointF(area.center()) - QPointF(fitted.width() / 2, fitted.height() / 2), fitted), picture_);
}

void Tile::paintEvent(QPaintEvent*)
{
    const Colors& c = colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(c.accent, 2) : QPen(underMouse() ? c.accent : c.line, 1));
    painter.setBrush(isDown() ? c.accentSoft : underMouse() && shape_ == Shape::Row ? c.hover : c.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    int left = 14, top = 12;
    if (shape_ == Shape::Row) {
        window::icon(iconName_, c.accent).paint(&painter, QRect(14, (height() - 22) / 2, 22, 22));
        left = 48;
    } else {
        paintPicture(painter);
        left = 12;
        top = tilePictureHeight + 8;
    }
    const int room = width() - left - 12;
    const QFont strong = uiFont(12.5, QFont::Medium), small = uiFont(11);
    painter.setPen(c.text);
    painter.setFont(strong);
    painter.drawText(QRect(left, top, room, 18), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(strong).elidedText(text(), Qt::ElideMiddle, room));
    painter.setPen(c.muted);
    painter.setFont(small);
    painter.drawText(QRect(left, top + 18, room, 16), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(small).elidedText(note_, Qt::ElideMiddle, room));
}

void Tile::enterEvent(QEnterEvent*)
{
    update();
}

void Tile::leaveEvent(QEvent*)
{
    update();
}

} // namespace millrace::app::window
