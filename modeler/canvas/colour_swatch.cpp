// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/colour_swatch.h"

#include <QPainter>

namespace millrace::canvas {
namespace {

constexpr int swatchSize = 22;

} // namespace

ColourSwatch::ColourSwatch(const QString& colours, const QString& name, QWidget* parent)
    : QAbstractButton(parent)
    , colours_(colours.split(QLatin1Char(' '), Qt::SkipEmptyParts))
{
    setFixedSize(swatchSize, swatchSize);
    setCheckable(true);
    setToolTip(name);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
}

void ColourSwatch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(rect()).adjusted(4, 4, -4, -4);
    const QColor line = colours_.size() > 1 ? QColor(colours_[1]) : palette().color(QPalette::Mid);
    painter.setPen(QPen(line, 1.5));
    painter.setBrush(colours_.isEmpty() ? QBrush(Qt::NoBrush) : QBrush(QColor(colours_[0])));
    painter.drawEllipse(circle);
    if (colours_.isEmpty())
        painter.drawLine(circle.bottomLeft() + QPointF(2, -2), circle.topRight() + QPointF(-2, 2));
    if (!isChecked() && !hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::WindowText), 1.5));
    painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
}

} // namespace millrace::canvas
