// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/drafts.h"

#include "modeler/bpmn/types.h"
#include "modeler/editing/edit.h"

#include <QLineF>
#include <algorithm>
#include <limits>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Draft;
using metamodel::Element;
using metamodel::Key;

namespace {

Draft pointDraft(QPointF point)
{
    Draft draft;
    draft.type = type::Point;
    draft.role = QStringLiteral("waypoint");
    draft.set(u"x", bpmn::formatCoordinate(point.x())).set(u"y", bpmn::formatCoordinate(point.y()));
    return draft;
}

/// The point halfway along the line.
QPointF middle(const bpmn::Waypoints& points)
{
    double rest = 0;
    for (qsizetype i = 1; i < points.size(); ++i)
        rest += QLineF(points[i - 1], points[i]).length();
    rest /= 2;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QLineF segment(points[i - 1], points[i]);
        if (segment.length() >= rest)
            return segment.length() > 0 ? segment.pointAt(rest / segment.length()) : points[i];
        rest -= segment.length();
    }
    return points.isEmpty() ? QPointF() : points.last();
}

QPointF nearestOn(const QLineF& stretch, QPointF point)
{
    const QPointF along = stretch.p2() - stretch.p1();
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? QPointF::dotProduct(point - stretch.p1(), along) / length : 0;
    return stretch.pointAt(std::clamp(share, 0.0, 1.0));
}

/// Whether a name stands beside an end or bend of the line that is where it was, with the stretch there: it says
/// something of that place ("no", where the branches part), and not of the middle.
bool isBesideWhatStays(const bpmn::Waypoints& old, const bpmn::Waypoints& now, QPointF name)
{
    constexpr double near = 0.4; ///< of a stretch
    QLineF beside;
    double least = std::numeric_limits<double>::infinity();
    for (qsizetype i = 1; i < old.size(); ++i) {
        const QLineF stretch(old[i - 1], old[i]);
        const double away = QLineF(nearestOn(stretch, name), name).length();
        if (away < least) {
            least = away;
            beside = stretch;
        }
    }
    const QPointF at = nearestOn(beside, name);
    const double toFirst = QLineF(beside.p1(), at).length(), toLast = QLineF(beside.p2(), at).length();
    const QPointF end = toFirst < toLast ? beside.p1() : beside.p2();
    if (old.size() < 2 || std::min(toFirst, toLast) > near * beside.length() || !now.contains(end))
        return false;
    for (qsizetype i = 1; i < now.size(); ++i)
        if (QLineF(nearestOn(QLineF(now[i - 1], now[i]), at), at).length() < 1)
            return true;
    return false;
}

/// "30.0" stays as it is written while it means the same.
void setNumber(Edit& edit, Key key, QStringView name, double value)
{
    bool ok = false;
    if (edit.tree().find(key)->attribute(name).toDouble(&ok) != value || !ok)
        edit.set(key, name, bpmn::formatCoordinate(value));
}

} // namespace

Draft draftOf(metamodel::TypeId type, const QString& id)
{
    Draft draft;
    draft.type = type;
    draft.set(u"id", id);
    return draft;
}

Draft textChild(const QString& role, const QString& text)
{
    Draft draft;
    draft.type = metamodel::textType;
    draft.role = role;
    draft.text = text;
    return draft;
}

Draft boundsDraft(const QRectF& bounds)
{
    Draft draft;
    draft.type = type::Bounds;
    draft.set(u"x", bpmn::formatCoordinate(bounds.x()))
        .set(u"y", bpmn::formatCoordinate(bounds.y()))
        .set(u"width", bpmn::formatCoordinate(bounds.width()))
        .set(u"height", bpmn::formatCoordinate(bounds.height()));
    return draft;
}

Draft shapeDraft(const metamodel::Tree& tree, const QString& element, const QRectF& bounds)
{
    Draft draft = draftOf(type::BPMNShape, tree.unusedId(element + QStringLiteral("_di")));
    draft.set(u"bpmnElement", element).add(boundsDraft(bounds));
    return draft;
}

Draft edgeDraft(const metamodel::Tree& tree, const QString& element, const bpmn::Waypoints& waypoints)
{
    Draft draft = draftOf(type::BPMNEdge, tree.unusedId(element + QStringLiteral("_di")));
    draft.set(u"bpmnElement", element);
    for (const QPointF& point : waypoints)
        draft.add(pointDraft(point));
    return draft;
}

void setBounds(Edit& edit, Key shapeOrLabel, const QRectF& bounds)
{
    const Element* shape = edit.tree().find(shapeOrLabel);
    const Element* old = shape ? shape->childOfType(type::Bounds) : nullptr;
    if (!old) {
        edit.insert(boundsDraft(bounds), shapeOrLabel);
        return;
    }
    const Key key = old->key();
    setNumber(edit, key, u"x", bounds.x());
    setNumber(edit, key, u"y", bounds.y());
    setNumber(edit, key, u"width", bounds.width());
    setNumber(edit, key, u"height", bounds.height());
}

void moveLabel(Edit& edit, Key shapeOrEdge, QPointF delta)
{
    const Element* shown = edit.tree().find(shapeOrEdge);
    const Element* label = shown ? shown->childOfType(type::BPMNLabel) : nullptr;
    const auto bounds = label ? bpmn::bounds(*label) : std::nullopt;
    if (bounds)
        setBounds(edit, label->key(), bounds->translated(delta));
}

void replaceWaypoints(Edit& edit, Key edge, const bpmn::Waypoints& waypoints)
{
    const Element* element = edit.tree().find(edge);
    if (!element)
        return;
    const bpmn::Waypoints old = bpmn::waypoints(*element);
    if (old == waypoints)
        return;
    std::vector<Key> keys;
    for (const Element* point : element->children(u"waypoint"))
        keys.push_back(point->key());
    // What a point says besides its place stays, and so do the bytes of points that did not move; one that was no point
    // (without numbers) becomes one.
    const auto kept = std::min(keys.size(), std::size_t(waypoints.size()));
    for (std::size_t i = 0; i < kept; ++i) {
        setNumber(edit, keys[i], u"x", waypoints[qsizetype(i)].x());
        setNumber(edit, keys[i], u"y", waypoints[qsizetype(i)].y());
    }
    // From the end, where nothing has to move up: some files draw lines of many thousand points.
    for (std::size_t i = keys.size(); i > kept; --i)
        edit.remove(keys[i - 1]);
    for (qsizetype i = qsizetype(kept); i < waypoints.size(); ++i)
        edit.insert(pointDraft(waypoints[i]), edge);
    const Element* label = edit.tree().find(edge)->childOfType(type::BPMNLabel);
    const auto name = label ? bpmn::bounds(*label) : std::nullopt;
    if (!old.isEmpty() && name && !isBesideWhatStays(old, waypoints, name->center()))
        moveLabel(edit, edge, middle(waypoints) - middle(old));
}

} // namespace millrace::editing
