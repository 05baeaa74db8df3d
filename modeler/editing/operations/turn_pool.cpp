// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/turn_pool.h"

#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/place_names.h"
#include "modeler/editing/operations/pool_room.h"
#include "modeler/editing/plane.h"
#include "modeler/editing/routing.h"
#include "modeler/layout/obstacles.h"
#include "modeler/layout/turning.h"

#include <algorithm>
#include <map>
#include <set>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Key;

namespace {

constexpr double eventOverhang = 18; ///< of an event on a border

bool isFrame(const Element& element)
{
    return element.is(type::Lane) || element.is(type::Group);
}

QPointF crossed(QPointF p, const QSizeF& from, const QSizeF& to)
{
    return {from.height() > 0 ? p.y() / from.height() * to.width() : 0,
        from.width() > 0 ? p.x() / from.width() * to.height() : 0};
}

class PoolTurner {
public:
    PoolTurner(Edit& edit, const Element& shape)
        : edit_(edit)
        , plane_(planeOf(shape)->key())
        , pool_(shape.key())
    {
        collect(shape);
    }

    void run()
    {
        const layout::Turned turned(turnable_);
        collectLines();
        const Element& pool = *tree().find(pool_);
        const bool isUpright = pool.attribute(u"isHorizontal") == QLatin1String("false");
        makeRoomForPool(edit_, pool, turned.frames().front());
        for (std::size_t i = 0; i < frames_.size(); ++i)
            setBounds(edit_, frames_[i], turned.frames()[i]);
        for (std::size_t i = 0; i < boxes_.size(); ++i)
            place(i, turned.boxes()[i]);
        setDirection(isUpright ? QStringLiteral("true") : QStringLiteral("false"));
        drawLines(turned);
        placeNames(edit_, plane_, named());
    }

private:
    struct Line {
        Key edge;
        bpmn::Waypoints points;
        layout::Outline source, target;
        int from, to; ///< box that the end is or stands in; -1: neither
        bool isRigid; ///< within a box
    };

    const Tree& tree() const { return edit_.tree(); }

    void collect(const Element& shape)
    {
        const QRectF bounds = *bpmn::bounds(shape);
        const Element* pool = bpmn::shown(tree(), shape);
        const Element* process = bpmn::referred(tree(), *pool, u"processRef");
        frames_.push_back(pool_);
        turnable_.frames.push_back(bounds);
        for (const Element* other : shapesOn(*planeOf(shape))) {
            const Element* element = bpmn::shown(tree(), *other);
            const auto box = bpmn::bounds(*other);
            if (!element || !box || !bounds.contains(box->center()) || !turns(*element, process, *pool))
                continue;
            if (isFrame(*element)) {
                frames_.push_back(other->key());
                turnable_.frames.push_back(*box);
            } else {
                boxOf_.emplace(other->key(), int(boxes_.size()));
                boxes_.push_back(other->key());
                turnable_.boxes.push_back(*box);
            }
        }
        for (std::size_t i = 0; i < boxes_.size(); ++i)
            collectRiders(i);
    }

    /// What stands in the pool by itself, not on or in another thing there.
    static bool turns(const Element& element, const Element* process, const Element& pool)
    {
        if (element.is(type::Lane))
            return process && laneScopeOf(element) == process;
        if (element.is(type::DataInput) || element.is(type::DataOutput))
            return process && element.parent()->parent() == process;
        return (process && element.parent() == process && !element.is(type::BoundaryEvent))
            || (element.is(type::Artifact) && element.parent() == pool.parent());
    }

    void collectRiders(std::size_t box)
    {
        const Element& shape = *tree().find(boxes_[box]);
        const Element* host = bpmn::shown(tree(), shape);
        bool hasEvents = false;
        for (const Element* rider : shapesMovingWith(tree(), shape)) {
            const Element* element = bpmn::shown(tree(), *rider);
            const bool isOnBorder = bpmn::referred(tree(), *element, u"attachedToRef") == host;
            hasEvents = hasEvents || isOnBorder;
            riders_.push_back({rider->key(), int(box), isOnBorder});
            boxOf_.emplace(rider->key(), int(box));
        }
        turnable_.margins.push_back(hasEvents ? eventOverhang : 0);
    }

    void place(std::size_t box, const QRectF& to)
    {
        const QRectF from = *bpmn::bounds(*tree().find(boxes_[box]));
        setBounds(edit_, boxes_[box], to);
        moveLabel(edit_, boxes_[box], to.center() - from.center());
        for (const Rider& rider : riders_) {
            if (rider.box != int(box))
                continue;
            const QRectF old = *bpmn::bounds(*tree().find(rider.shape));
            QRectF now = old.translated(to.center() - from.center());
            if (rider.isOnBorder)
                now.moveCenter(to.center() + crossed(old.center() - from.center(), from.size(), to.size()));
            setBounds(edit_, rider.shape, now);
            moveLabel(edit_, rider.shape, now.center() - old.center());
        }
    }

    /// The lanes follow their pool (behaviors/lane_orientation.cpp).
    void setDirection(const QString& isHorizontal)
    {
        for (const Key key : frames_)
            if (const Element* element = bpmn::shown(tree(), *tree().find(key)); !element->is(type::Group))
                edit_.set(key, u"isHorizontal", isHorizontal);
    }

    int boxAt(const Element* shape) const
    {
        const auto found = shape ? boxOf_.find(shape->key()) : boxOf_.end();
        return found == boxOf_.end() ? -1 : found->second;
    }

    void collectLines()
    {
        for (const Element* edge : edgesOn(*tree().find(plane_))) {
            const auto [source, target] = endShapesOf(tree(), *edge);
            if (!bpmn::shown(tree(), *edge) || !source || !target)
                continue;
            const int from = boxAt(source), to = boxAt(target);
            const bool isAtPool = source->key() == pool_ || target->key() == pool_;
            const bool isLineToLine = source->is(type::BPMNEdge) || target->is(type::BPMNEdge);
            if ((from < 0 && to < 0 && !isAtPool) || (isLineToLine && from < 0 && to < 0))
                continue;
            const bool isRigid = from >= 0 && from == to && source->key() != boxes_[std::size_t(from)]
                && target->key() != boxes_[std::size_t(from)] && !isOnBorder(source->key())
                && !isOnBorder(target->key());
            lines_.push_back(
                {edge->key(), bpmn::waypoints(*edge), outline(*source), outline(*target), from, to, isRigid});
        }
    }

    bool isOnBorder(Key shape) const
    {
        return std::any_of(riders_.begin(), riders_.end(),
            [shape](const Rider& rider) { return rider.shape == shape && rider.isOnBorder; });
    }

    layout::Outline outline(const Element& end) const
    {
        if (end.is(type::BPMNShape))
            return outlineOf(tree(), end);
        const bpmn::Waypoints line = bpmn::waypoints(end);
        const QPointF middle = line.isEmpty() ? QPointF() : line[line.size() / 2];
        return {QRectF(middle, QSizeF(1, 1)), layout::Outline::Shape::Rectangle};
    }

    void drawLines(const layout::Turned& turned)
    {
        std::vector<const Line*> open;
        for (const Line& line : lines_) {
            bpmn::Waypoints points = line.points;
            if (line.isRigid) {
                const QPointF by = turned.boxes()[std::size_t(line.from)].center()
                    - turnable_.boxes[std::size_t(line.from)].center();
                for (QPointF& point : points)
                    point += by;
            } else {
                points = line.from >= 0 && line.to >= 0 ? turnedLine(line, turned) : bpmn::Waypoints();
            }
            if (points.size() < 2)
                open.push_back(&line);
            else
                replaceWaypoints(edit_, line.edge, points);
        }
        for (const Line* line : open)
            drawAnew(line->edge);
    }

    void drawAnew(Key key)
    {
        const Element& edge = *tree().find(key);
        const auto [from, to] = endShapesOf(tree(), edge);
        const Element& connection = *bpmn::shown(tree(), edge);
        if (from->is(type::BPMNShape) && to->is(type::BPMNShape))
            replaceWaypoints(edit_, key, freshLine(edit_, connection.type(), *from, *to, &edge));
        else
            replaceWaypoints(edit_, key, layout::routeStraight(outline(*from), outline(*to)));
    }

    /// The same bends mirrored, docked on the sides that were the mirrored ones before; empty where that would not do.
    bpmn::Waypoints turnedLine(const Line& line, const layout::Turned& turned) const
    {
        const auto [from, to] = endShapesOf(tree(), *tree().find(line.edge));
        if (line.points.size() < 2 || !from->is(type::BPMNShape) || !to->is(type::BPMNShape))
            return {};
        const layout::Outline source = outline(*from), target = outline(*to);
        bpmn::Waypoints points;
        for (const QPointF& point : line.points)
            points.append(turned.map(point));
        if (runsStraight(tree(), *bpmn::shown(tree(), *tree().find(line.edge))) && points.size() == 2)
            return layout::routeStraight(source, target);
        const qsizetype last = points.size() - 1;
        points[0] = docked(line.points[0], line.source, source);
        points[last] = docked(line.points[last], line.target, target);
        straighten(points, line.points);
        return isGood(points, line, source, target) ? points : bpmn::Waypoints();
    }

    static QPointF docked(QPointF old, const layout::Outline& before, const layout::Outline& now)
    {
        const QPointF dock
            = now.bounds.center() + crossed(old - before.bounds.center(), before.bounds.size(), now.bounds.size());
        return dock;
    }

    /// The first and the last bend give way to the docks.
    static void straighten(bpmn::Waypoints& points, const bpmn::Waypoints& old)
    {
        const qsizetype last = points.size() - 1;
        const auto align = [](QPointF& bend, QPointF dock, QPointF oldBend, QPointF oldDock) {
            if (std::abs(oldBend.y() - oldDock.y()) < 1) // it was level, it is upright
                bend.setX(dock.x());
            else if (std::abs(oldBend.x() - oldDock.x()) < 1)
                bend.setY(dock.y());
        };
        if (points.size() > 2) {
            align(points[1], points[0], old[1], old[0]);
            align(points[last - 1], points[last], old[last - 1], old[last]);
        } else {
            align(points[1], points[0], old[1], old[0]);
        }
    }

    bool isGood(const bpmn::Waypoints& points, const Line& line, const layout::Outline& source,
        const layout::Outline& target) const
    {
        const qsizetype last = points.size() - 1;
        if (last == 1 && points[1] != docked(line.points[1], line.target, target))
            return false;
        for (qsizetype i = 1; i < last; ++i)
            if (source.bounds.contains(points[i]) || target.bounds.contains(points[i]))
                return false;
        for (const Key box : boxes_) {
            const QRectF inner = bpmn::bounds(*tree().find(box))->adjusted(1, 1, -1, -1);
            if (boxAtIs(box, line))
                continue;
            for (qsizetype i = 1; i <= last; ++i)
                if (layout::passesThrough(points[i - 1], points[i], inner))
                    return false;
        }
        return true;
    }

    bool boxAtIs(Key box, const Line& line) const
    {
        const int index = boxOf_.at(box);
        return index == line.from || index == line.to;
    }

    std::set<Key> named() const
    {
        std::set<Key> drawn;
        for (const auto& [shape, box] : boxOf_)
            drawn.insert(shape);
        for (const Line& line : lines_)
            if (!line.isRigid)
                drawn.insert(line.edge);
        return drawn;
    }

    struct Rider {
        Key shape;
        int box;
        bool isOnBorder; ///< of the box itself
    };

    Edit& edit_;
    Key plane_, pool_;
    layout::Turnable turnable_;
    std::vector<Key> frames_, boxes_; ///< as in turnable_
    std::vector<Rider> riders_;
    std::map<Key, int> boxOf_; ///< of boxes and riders
    std::vector<Line> lines_;
};

} // namespace

void turnPool(Edit& edit, Key shape)
{
    const Element* drawn = edit.tree().find(shape);
    const Element* pool = drawn && bpmn::bounds(*drawn) ? bpmn::shown(edit.tree(), *drawn) : nullptr;
    if (pool && isPool(*drawn, *pool))
        PoolTurner(edit, *drawn).run();
}

} // namespace millrace::editing
