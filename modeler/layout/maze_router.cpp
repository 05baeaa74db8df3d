// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/maze_router.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <queue>

namespace millrace::layout {

namespace {

constexpr double berth = 14; ///< kept around obstacles
constexpr double bendCost = 60;
constexpr double coverCost = 20; ///< for each pixel upon or right beside a line that is there
constexpr double sidewaysCost = 120; ///< for a side that is not the preferred one
constexpr double everywhere = 1e6;
constexpr double large = 400; ///< width of what is gone around even where it is far away
constexpr double largeCost = 3; ///< for each pixel of a way across it, where there is none around
constexpr std::size_t mostLines = 220; ///< of the grid, each way

enum Direction { Right, Down, Left, Up };
constexpr std::array<QPointF, 4> unitSteps {QPointF(1, 0), QPointF(0, 1), QPointF(-1, 0), QPointF(0, -1)};

/// A place where a line can leave or arrive.
struct Dock {
    QPointF at; ///< on the border
    QPointF out; ///< berth away from it
    Direction away = Right;
    double cost = 0;
};

Direction opposite(Direction direction)
{
    return Direction((direction + 2) % 4);
}

/// Where between its corners a pool's side is beside the middle of what the line leads to.
double besideMiddle(double middle, double low, double high)
{
    const double size = high - low;
    return std::clamp(middle, low + std::min(40.0, size / 2), high - std::min(20.0, size / 2));
}

/// The middle of each side; of wide shapes also above and below (of upright ones beside) what the line leads to.
std::vector<Dock> docksOf(
    const Outline& outline, bool isWide, const QRectF& other, bool prefersVertical, bool isUpright)
{
    const QRectF& r = outline.bounds;
    std::vector<Dock> docks;
    const auto add = [&](QPointF at, Direction away, double cost) {
        docks.push_back({at, at + unitSteps[away] * berth, away, cost});
    };
    if (isUpright)
        prefersVertical = false;
    const double side = prefersVertical ? sidewaysCost : 0;
    const double upright = prefersVertical ? 0 : isUpright ? sidewaysCost : sidewaysCost / 4;
    if (isWide && isUpright) {
        const double y = besideMiddle(other.center().y(), r.top(), r.bottom());
        add({r.left(), y}, Left, 0);
        add({r.right(), y}, Right, 0);
        add({r.center().x(), r.bottom()}, Down, sidewaysCost);
        return docks;
    }
    if (isWide) {
        const double x = besideMiddle(other.center().x(), r.left(), r.right());
        add({x, r.top()}, Up, 0);
        add({x, r.bottom()}, Down, 0);
        add({r.right(), r.center().y()}, Right, sidewaysCost);
        return docks;
    }
    add({r.right(), r.center().y()}, Right, side);
    add({r.left(), r.center().y()}, Left, side);
    add({r.center().x(), r.top()}, Up, upright);
    add({r.center().x(), r.bottom()}, Down, upright);
    // More room for several lines at one side of a rectangle.
    if (prefersVertical && outline.shape == Outline::Shape::Rectangle && r.width() >= 80)
        for (const double share : {0.25, 0.75})
            for (const bool top : {true, false})
                add({r.left() + share * r.width(), top ? r.top() : r.bottom()}, top ? Up : Down, 15);
    return docks;
}

/// The lines along which ways are searched.
class Grid {
public:
    std::vector<double> xs, ys;

    void add(QPointF p)
    {
        xs.push_back(p.x());
        ys.push_back(p.y());
    }
    /// Leaves the lines nearest to the middle, where there are too many.
    void thin(const QRectF& middle)
    {
        thin(xs, middle.center().x());
        thin(ys, middle.center().y());
    }
    void sort()
    {
        sort(xs);
        sort(ys);
    }
    int column(double x) const { return nearest(xs, x); }
    int row(double y) const { return nearest(ys, y); }

private:
    static void sort(std::vector<double>& lines)
    {
        std::sort(lines.begin(), lines.end());
        lines.erase(std::unique(lines.begin(), lines.end(), isSame), lines.end());
    }
    static bool isSame(double a, double b) { return std::abs(a - b) < 0.001; }
    static void thin(std::vector<double>& lines, double middle)
    {
        sort(lines);
        if (lines.size() <= mostLines)
            return;
        std::nth_element(lines.begin(), lines.begin() + mostLines, lines.end(),
            [middle](double a, double b) { return std::abs(a - middle) < std::abs(b - middle); });
        lines.resize(mostLines);
    }
    static int nearest(const std::vector<double>& lines, double value)
    {
        const auto it = std::lower_bound(lines.begin(), lines.end(), value - 0.001);
        return it == lines.end() ? int(lines.size()) - 1 : int(it - lines.begin());
    }
};

/// A* over the grid; a state is a crossing of lines and the direction of arrival.
class Search {
public:
    using Cost = std::function<double(QPointF, QPointF)>; ///< of a stretch beyond its length; negative: blocked

    Search(Grid grid, Cost cost)
        : grid_(std::move(grid))
        , cost_(std::move(cost))
        , best_(grid_.xs.size() * grid_.ys.size() * 4, unreached)
        , from_(best_.size(), -1)
        , known_(grid_.xs.size() * grid_.ys.size() * 2, unreached)
    { }

    bpmn::Waypoints run(const std::vector<Dock>& sources, const std::vector<Dock>& targets)
    {
        for (const Dock& dock : sources)
            open(stateAt(dock.out, dock.away), dock.cost, -1, targets);
        while (!open_.empty()) {
            const auto [estimate, state] = open_.top();
            open_.pop();
            if (state >= int(best_.size()))
                return wayTo(state - int(best_.size()), sources, targets);
            if (estimate > best_[std::size_t(state)] + guess(state, targets) + 1e-6)
                continue;
            expand(state, targets);
        }
        return {};
    }

private:
    static constexpr double unreached = 1e18;

    int stateAt(QPointF p, Direction direction) const
    {
        return (grid_.row(p.y()) * int(grid_.xs.size()) + grid_.column(p.x())) * 4 + direction;
    }
    int columnOf(int state) const { return state / 4 % int(grid_.xs.size()); }
    int rowOf(int state) const { return state / 4 / int(grid_.xs.size()); }
    QPointF pointOf(int state) const
    {
        return {grid_.xs[std::size_t(columnOf(state))], grid_.ys[std::size_t(rowOf(state))]};
    }

    double guess(int state, const std::vector<Dock>& targets) const
    {
        const QPointF p = pointOf(state);
        double least = unreached;
        for (const Dock& dock : targets)
            least = std::min(least, (dock.out - p).manhattanLength() + dock.cost);
        return least;
    }

    void open(int state, double cost, int from, const std::vector<Dock>& targets)
    {
        if (cost >= best_[std::size_t(state)])
            return;
        best_[std::size_t(state)] = cost;
        from_[std::size_t(state)] = from;
        open_.emplace(cost + guess(state, targets), state);
    }

    void expand(int state, const std::vector<Dock>& targets)
    {
        const auto direction = Direction(state % 4);
        const double cost = best_[std::size_t(state)];
        for (std::size_t i = 0; i < targets.size(); ++i) {
            const Direction into = opposite(targets[i].away);
            if (direction == opposite(into) || stateAt(targets[i].out, direction) != state)
                continue;
            const double total = cost + targets[i].cost + (direction == into ? 0 : bendCost);
            if (total < goal_) {
                goal_ = total;
                goalDock_ = i;
                open_.emplace(total, int(best_.size()) + state);
            }
        }
        for (int turn = 0; turn < 4; ++turn) {
            const auto next = Direction(turn);
            if (next == opposite(direction))
                continue;
            const int column = columnOf(state) + int(unitSteps[next].x()),
                      row = rowOf(state) + int(unitSteps[next].y());
            if (column < 0 || row < 0 || column >= int(grid_.xs.size()) || row >= int(grid_.ys.size()))
                continue;
            const double extra = stretchCost(state, next);
            if (extra < 0)
                continue;
            const int to = (row * int(grid_.xs.size()) + column) * 4 + next;
            const double length = (pointOf(to) - pointOf(state)).manhattanLength();
            open(to, cost + length + extra + (next == direction ? 0 : bendCost), state, targets);
        }
    }

    /// Asked once for each stretch of the grid.
    double stretchCost(int state, Direction direction)
    {
        int column = columnOf(state), row = rowOf(state);
        if (direction == Left)
            --column;
        if (direction == Up)
            --row;
        const bool isUpright = direction == Up || direction == Down;
        double& known = known_[std::size_t((row * int(grid_.xs.size()) + column) * 2 + (isUpright ? 1 : 0))];
        if (known == unreached) {
            const QPointF a(grid_.xs[std::size_t(column)], grid_.ys[std::size_t(row)]);
            const QPointF b = isUpright ? QPointF(a.x(), grid_.ys[std::size_t(row + 1)])
                                        : QPointF(grid_.xs[std::size_t(column + 1)], a.y());
            known = cost_(a, b);
        }
        return known;
    }

    bpmn::Waypoints wayTo(int state, const std::vector<Dock>& sources, const std::vector<Dock>& targets) const
    {
        bpmn::Waypoints points {targets[goalDock_].at};
        int first = state;
        for (int at = state; at >= 0; at = from_[std::size_t(at)]) {
            points.prepend(pointOf(at));
            first = at;
        }
        const Dock* start = &sources.front();
        for (const Dock& dock : sources)
            if (stateAt(dock.out, dock.away) == first)
                start = &dock;
        points.prepend(start->at);
        return simplified(points);
    }

    Grid grid_;
    Cost cost_;
    std::vector<double> best_;
    std::vector<int> from_;
    std::vector<double> known_;
    std::priority_queue<std::pair<double, int>, std::vector<std::pair<double, int>>, std::greater<>> open_;
    double goal_ = unreached;
    std::size_t goalDock_ = 0;
};

bool crosses(const QLineF& line, QPointF a, QPointF b)
{
    QPointF at;
    return line.intersects(QLineF(a, b), &at) == QLineF::BoundedIntersection;
}

/// The length along which two stretches lie upon each other or closer than 4.
double covered(const QLineF& line, QPointF a, QPointF b)
{
    const bool isUpright = std::abs(a.x() - b.x()) < 0.5;
    if (isUpright ? std::abs(line.dx()) > 0.5 : std::abs(line.dy()) > 0.5)
        return 0;
    if (std::abs(isUpright ? line.x1() - a.x() : line.y1() - a.y()) > 4)
        return 0;
    const auto [low, high] = isUpright ? std::minmax({line.y1(), line.y2()}) : std::minmax({line.x1(), line.x2()});
    const auto [from, to] = isUpright ? std::minmax({a.y(), b.y()}) : std::minmax({a.x(), b.x()});
    return std::max(0.0, std::min(high, to) - std::max(low, from));
}

} // namespace

void MazeRouter::addObstacle(int number, const QRectF& rect)
{
    index_.add(int(rects_.size()), rect);
    rects_.push_back(rect);
    numbers_.push_back(number);
}

void MazeRouter::addLine(const bpmn::Waypoints& line)
{
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF stretch(line[i - 1], line[i]);
        lines_.add(int(stretches_.size()), QRectF(stretch.p1(), stretch.p2()));
        stretches_.push_back(stretch);
    }
}

bool MazeRouter::isBlocked(const bpmn::Waypoints& line, const std::vector<int>& ignored) const
{
    bool blocked = false;
    for (qsizetype i = 1; i < line.size() && !blocked; ++i)
        index_.visit(QRectF(line[i - 1], line[i]).normalized(), [&](int found) {
            const int number = numbers_[std::size_t(found)];
            blocked = std::find(ignored.begin(), ignored.end(), number) == ignored.end()
                && passesThrough(line[i - 1], line[i], rects_[std::size_t(found)]);
            return !blocked;
        });
    return blocked;
}

bool MazeRouter::covers(const bpmn::Waypoints& line) const
{
    bool found = false;
    for (qsizetype i = 1; i < line.size() && !found; ++i)
        lines_.visit(QRectF(line[i - 1], line[i]).normalized().adjusted(-4, -4, 4, 4), [&](int other) {
            found = covered(stretches_[std::size_t(other)], line[i - 1], line[i]) > 1;
            return !found;
        });
    return found;
}

int MazeRouter::crossings(const bpmn::Waypoints& line) const
{
    int count = 0;
    const auto isEnd = [&line](QPointF at) {
        return (at - line.first()).manhattanLength() < 1 || (at - line.last()).manhattanLength() < 1;
    };
    for (qsizetype i = 1; i < line.size(); ++i)
        lines_.visit(QRectF(line[i - 1], line[i]).normalized(), [&](int other) {
            QPointF at;
            const bool meets = stretches_[std::size_t(other)].intersects(QLineF(line[i - 1], line[i]), &at)
                == QLineF::BoundedIntersection;
            count += meets && !isEnd(at) ? 1 : 0;
            return true;
        });
    return count;
}

bpmn::Waypoints MazeRouter::route(const Request& request) const
{
    const QRectF& s = request.source.bounds;
    const QRectF& t = request.target.bounds;
    const auto coverOf = [&](QPointF a, QPointF b) {
        double cost = 0;
        lines_.visit(QRectF(a, b).normalized().adjusted(-4, -4, 4, 4), [&](int found) {
            cost += coverCost * covered(stretches_[std::size_t(found)], a, b);
            return true;
        });
        return cost;
    };
    const auto reachable = [&](std::vector<Dock> docks) {
        std::vector<Dock> free;
        for (Dock& dock : docks) {
            if (request.keepsApart)
                dock.cost += coverOf(dock.at, dock.out);
            if (!isBlocked({dock.at, dock.out}, request.ignored))
                free.push_back(dock);
        }
        return free.empty() ? docks : free;
    };
    const auto sources
        = reachable(docksOf(request.source, request.isSourceWide, t, request.prefersVertical, request.isSourceUpright));
    const auto targets
        = reachable(docksOf(request.target, request.isTargetWide, s, request.prefersVertical, request.isTargetUpright));
    const auto isIgnored = [&](int number) {
        return std::find(request.ignored.begin(), request.ignored.end(), number) != request.ignored.end();
    };
    // Where there is no way around a pool, there is one across it that leaves at least its tasks alone.
    bool passesLarge = false;
    const auto stretchCost = [&](QPointF a, QPointF b) {
        double cost = 0;
        const QRectF stretch = QRectF(a, b).normalized();
        index_.visit(stretch, [&](int found) {
            const QRectF& rect = rects_[std::size_t(found)];
            // A line does not run through its own ends either.
            const bool isEnd = rect == s || rect == t;
            const bool counts = isEnd || !isIgnored(numbers_[std::size_t(found)]);
            if (!counts || !passesThrough(a, b, rect.adjusted(-2, -2, 2, 2)))
                return true;
            if (passesLarge && !isEnd && rect.width() >= large)
                cost += largeCost * (b - a).manhattanLength();
            else
                cost = -1;
            return cost >= 0;
        });
        if (cost < 0)
            return cost;
        lines_.visit(stretch.adjusted(-4, -4, 4, 4), [&](int found) {
            const QLineF& line = stretches_[std::size_t(found)];
            const double length = covered(line, a, b);
            cost += length > 0 ? coverCost * length : crosses(line, a, b) ? request.crossCost : 0;
            return true;
        });
        return cost;
    };
    const auto gridAround = [this](const QRectF& from, const QRectF& to, double around) {
        // Far away only what is large (pools, sub-processes) is worth going around.
        const bool isFar = around == everywhere;
        const QRectF area = (from | to).adjusted(-around, -around, around, around);
        Grid grid;
        for (const int found : index_.at(area)) {
            const QRectF& rect = rects_[std::size_t(found)];
            const auto isNear
                = [&rect](const QRectF& end) { return rect.intersects(end.adjusted(-300, -300, 300, 300)); };
            if (isFar && rect.width() < large && !isNear(from) && !isNear(to))
                continue;
            grid.add(rect.topLeft() - QPointF(berth, berth));
            grid.add(rect.bottomRight() + QPointF(berth, berth));
        }
        for (const int found : lines_.at(isFar ? QRectF(from) : area)) {
            const QLineF& line = stretches_[std::size_t(found)];
            grid.add(line.p1() + QPointF(12, 12));
            grid.add(line.p1() - QPointF(12, 12));
        }
        grid.thin(from | to);
        return grid;
    };
    for (const auto& [around, soft] : {std::pair(120.0, false), std::pair(400.0, false), std::pair(everywhere, false),
             std::pair(400.0, true), std::pair(everywhere, true)}) {
        passesLarge = soft;
        Grid grid = gridAround(s, t, around);
        for (const auto* docks : {&sources, &targets})
            for (const Dock& dock : *docks)
                grid.add(dock.out);
        grid.sort();
        const bpmn::Waypoints way = Search(std::move(grid), stretchCost).run(sources, targets);
        if (way.size() >= 2)
            return way;
    }
    return routeOrthogonal(request.source, request.target, request.prefersVertical);
}

} // namespace millrace::layout
