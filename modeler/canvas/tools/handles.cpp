// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/tools/handles.h"

#include "modeler/bpmn/types.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/rules.h"

#include <QCoreApplication>
#include <QLineF>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <optional>

namespace millrace::canvas {
namespace {

using drawing::Figure;

constexpr double gripReach = 7; ///< widget pixels
constexpr double labelGripGap = 3;

const Figure* onlySelected(const View& view)
{
    if (view.isReadOnly() || view.selection().size() != 1)
        return nullptr;
    return view.figures().find(view.selection().front());
}

bool isResizable(const View& view, const Figure& figure)
{
    const metamodel::Element* element = view.document()->tree().find(figure.element);
    return !figure.isEdge() && element != nullptr && editing::canResize(*element);
}

QPointF gripAt(const Figure& figure, QPoint handle)
{
    const QRectF box = figure.box.adjusted(-gripGap, -gripGap, gripGap, gripGap);
    return box.center() + QPointF(handle.x() * box.width() / 2, handle.y() * box.height() / 2);
}

std::vector<QPoint> gripsOf(const Figure& figure)
{
    std::vector<QPoint> grips {{-1, -1}, {1, -1}, {-1, 1}, {1, 1}};
    if (figure.isContainer || figure.isBare)
        for (const QPoint side : {QPoint(-1, 0), QPoint(1, 0), QPoint(0, -1), QPoint(0, 1)})
            grips.push_back(side);
    return grips;
}

/// A lane does not move: all of its border is there to be pulled.
std::optional<QPoint> sideUnder(const View& view, const Figure& lane, const Pointer& pointer)
{
    const double near = gripReach / view.zoom();
    const QPointF at = pointer.point;
    if (!lane.box.adjusted(-near, -near, near, near).contains(at))
        return std::nullopt;
    for (const int way : {-1, 1}) {
        if (std::abs(at.y() - (way < 0 ? lane.box.top() : lane.box.bottom())) <= near)
            return QPoint(0, way);
        if (std::abs(at.x() - (way < 0 ? lane.box.left() : lane.box.right())) <= near)
            return QPoint(way, 0);
    }
    return std::nullopt;
}

std::optional<QPoint> gripUnder(const View& view, const Figure& figure, const Pointer& pointer)
{
    if (!isResizable(view, figure))
        return std::nullopt;
    for (const QPoint grip : gripsOf(figure))
        if (QLineF(gripAt(figure, grip), pointer.point).length() * view.zoom() <= gripReach)
            return grip;
    return figure.type == bpmn::type::Lane ? sideUnder(view, figure, pointer) : std::nullopt;
}

int bendUnder(const View& view, const Figure& figure, const Pointer& pointer)
{
    for (int i = 0; i < figure.route.size(); ++i)
        if (QLineF(figure.route[i], pointer.point).length() * view.zoom() <= gripReach)
            return i;
    return -1;
}

int stretchUnder(const View& view, const Figure& figure, const Pointer& pointer)
{
    for (int i = 0; i + 1 < figure.route.size(); ++i)
        if (drawing::distance(QPolygonF {figure.route[i], figure.route[i + 1]}, pointer.point) * view.zoom() <= 5)
            return i;
    return -1;
}

bool isLevelOrUpright(const Figure& figure, int stretch)
{
    const QPointF along = figure.route[stretch + 1] - figure.route[stretch];
    return std::abs(along.x()) < 0.5 || std::abs(along.y()) < 0.5;
}

/// -1 or 1 over the left or right side of the name outside of the shape, 0 elsewhere.
int labelSideUnder(const View& view, const Figure& figure, const Pointer& pointer)
{
    if (figure.label.isNull() || pointer.point.y() < figure.label.top() || pointer.point.y() > figure.label.bottom())
        return 0;
    for (const int side : {-1, 1}) {
        const double x = side < 0 ? figure.label.left() - labelGripGap : figure.label.right() + labelGripGap;
        if (std::abs(pointer.point.x() - x) * view.zoom() <= 4)
            return side;
    }
    return 0;
}

void paintLabelFrame(const View& view, const Figure& figure, QPainter& painter)
{
    if (figure.label.isNull())
        return;
    QColor faint = view.theme().accent;
    faint.setAlphaF(0.55F);
    painter.setPen(QPen(faint, 1 / view.zoom(), Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    const QRectF frame = figure.label.adjusted(-labelGripGap, 0, labelGripGap, 0);
    painter.drawRoundedRect(frame, 2, 2);
    const QSizeF grip(3 / view.zoom(), std::min(8 / view.zoom(), frame.height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(view.theme().accent);
    for (const double x : {frame.left(), frame.right()})
        painter.drawRoundedRect(
            QRectF(QPointF(x, frame.center().y()) - QPointF(grip.width(), grip.height()) / 2, grip), 1, 1);
}

} // namespace

std::unique_ptr<Drag> dragOfHandle(View& view, const Pointer& pointer)
{
    const Figure* figure = onlySelected(view);
    if (figure == nullptr)
        return nullptr;
    if (const auto grip = gripUnder(view, *figure, pointer))
        return resizeDrag(view, figure->shape, *grip);
    if (const int side = labelSideUnder(view, *figure, pointer); side != 0)
        return labelDrag(view, figure->shape, pointer.point, side);
    if (!figure->isEdge())
        return nullptr;
    if (const int bend = bendUnder(view, *figure, pointer); bend >= 0) {
        if (bend == 0 || bend + 1 == figure->route.size())
            return endDrag(view, figure->shape, bend == 0);
        return bendDrag(view, figure->shape, bend, false);
    }
    const int stretch = stretchUnder(view, *figure, pointer);
    if (stretch < 0)
        return nullptr;
    if (isLevelOrUpright(*figure, stretch) && !(pointer.modifiers & Qt::ControlModifier))
        return stretchDrag(view, figure->shape, stretch, pointer.point);
    return bendDrag(view, figure->shape, stretch, true);
}

void paintHandles(const View& view, QPainter& painter)
{
    const Figure* figure = onlySelected(view);
    if (figure == nullptr)
        return;
    paintLabelFrame(view, *figure, painter);
    const double half = 2.6 / view.zoom();
    painter.setPen(QPen(view.theme().accent, 1.2 / view.zoom()));
    painter.setBrush(view.theme().canvas);
    if (figure->isEdge()) {
        for (const QPointF& bend : figure->route)
            painter.drawEllipse(bend, half, half);
    } else if (isResizable(view, *figure)) {
        for (const QPoint grip : gripsOf(*figure)) {
            const QPointF at = gripAt(*figure, grip);
            painter.drawRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half));
        }
    }
}

Qt::CursorShape cursorOfHandle(const View& view, const Pointer& pointer)
{
    const Figure* figure = onlySelected(view);
    if (figure == nullptr)
        return Qt::ArrowCursor;
    if (const auto grip = gripUnder(view, *figure, pointer)) {
        if (grip->x() == 0 || grip->y() == 0)
            return grip->x() == 0 ? Qt::SizeVerCursor : Qt::SizeHorCursor;
        return grip->x() == grip->y() ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
    }
    if (labelSideUnder(view, *figure, pointer) != 0)
        return Qt::SizeHorCursor;
    if (!figure->isEdge())
        return Qt::ArrowCursor;
    if (bendUnder(view, *figure, pointer) >= 0)
        return Qt::SizeAllCursor;
    if (const int stretch = stretchUnder(view, *figure, pointer);
        stretch >= 0 && isLevelOrUpright(*figure, stretch) && !figure->label.contains(pointer.point))
        return std::abs(figure->route[stretch + 1].y() - figure->route[stretch].y()) < 0.5 ? Qt::SizeVerCursor
                                                                                           : Qt::SizeHorCursor;
    return Qt::ArrowCursor;
}

QString tipOfHandle(const View& view, const Pointer& pointer)
{
    const Figure* figure = onlySelected(view);
    if (figure == nullptr || !figure->isEdge() || figure->label.contains(pointer.point))
        return {};
    const int bend = bendUnder(view, *figure, pointer);
    if (bend == 0 || (bend > 0 && bend + 1 == figure->route.size()))
        return QCoreApplication::translate("Canvas", "Drag to lead it elsewhere");
    if (bend > 0)
        return QCoreApplication::translate("Canvas", "Drag to move the bend, onto the line to take it away");
    const int stretch = stretchUnder(view, *figure, pointer);
    if (stretch < 0)
        return {};
    return isLevelOrUpright(*figure, stretch)
        ? QCoreApplication::translate("Canvas", "Drag to move this stretch; hold Ctrl to make a bend")
        : QCoreApplication::translate("Canvas", "Drag to make a bend");
}

} // namespace millrace::canvas
