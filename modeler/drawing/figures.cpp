// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/drawing/figures.h"

#include "modeler/bpmn/geometry.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/drawing/figure_builder.h"
#include "modeler/drawing/line_jumps.h"
#include "modeler/drawing/touched.h"

#include <algorithm>
#include <boost/geometry.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <boost/iterator/function_output_iterator.hpp>
#include <map>

namespace millrace::drawing {
namespace {

namespace type = bpmn::type;
namespace bg = boost::geometry;
namespace bgi = boost::geometry::index;
using metamodel::Change;
using metamodel::Element;
using metamodel::Tree;

using IndexPoint = bg::model::point<double, 2, bg::cs::cartesian>;
using IndexBox = bg::model::box<IndexPoint>;
using IndexEntry = std::pair<IndexBox, const Figure*>;
using Index = bgi::rtree<IndexEntry, bgi::quadratic<16>>;

IndexBox indexBox(const QRectF& area)
{
    return {IndexPoint(area.left(), area.top()), IndexPoint(area.right(), area.bottom())};
}

/// Points, bounds and texts come and go with every bend; what is drawn, and what is shown by that, rarely.
bool takesAwayElements(const Change& change)
{
    const auto* remove = std::get_if<metamodel::Remove>(&change);
    return remove != nullptr && !remove->subtree->is(type::Point) && !remove->subtree->is(type::Bounds)
        && remove->subtree->type() != metamodel::textType;
}

bool isFromTopToBottom(const Figure* a, const Figure* b)
{
    return b->order < a->order;
}

} // namespace

struct Figures::Data {
    Key diagram = metamodel::noKey;
    Key plane = metamodel::noKey;
    std::map<Order, Figure> figures;
    FigureIndex byShape;
    ShapeIndex byElement; ///< also of what has no figure, for want of bounds
    Index index;
    bool hasJumps = true;
    std::unordered_map<Key, std::vector<QPointF>> jumps; ///< of edges that were asked for

    void clear()
    {
        jumps.clear();
        figures.clear();
        byShape.clear();
        byElement.clear();
        index.clear();
    }

    std::vector<const Element*> drawn(const Tree& tree) const
    {
        std::vector<const Element*> elements;
        if (const Element* holder = tree.find(plane))
            for (const Element* child : holder->children())
                if (child->is(type::BPMNShape) || child->is(type::BPMNEdge))
                    elements.push_back(child);
        return elements;
    }

    /// Nothing else to do with the index until pack(), where so much changes that it is made anew.
    bool isRepacking = false;

    void pack()
    {
        std::vector<IndexEntry> entries;
        entries.reserve(figures.size());
        for (const auto& [order, figure] : figures)
            entries.emplace_back(indexBox(figure.extent), &figure);
        index = Index(entries); // packed: far faster than one by one
        isRepacking = false;
    }

    QRectF drop(Key shape)
    {
        const Figure* figure = byShape[shape];
        if (figure == nullptr)
            return {};
        const QRectF extent = figure->extent;
        if (!isRepacking)
            index.remove({indexBox(extent), figure});
        byShape.set(shape, nullptr);
        figures.erase(Order(figure->order));
        return extent;
    }

    Figure& add(Figure figure)
    {
        const Order order = figure.order;
        Figure& kept = figures.insert_or_assign(order, std::move(figure)).first->second;
        byShape.set(kept.shape, &kept);
        return kept;
    }

    /// In the place of what showed the same before, if anything did.
    QRectF put(Figure figure)
    {
        Figure* present = byShape[figure.shape];
        if (present != nullptr && present->order == figure.order)
            return alter(*present, [&] { *present = std::move(figure); });
        const QRectF before = drop(figure.shape);
        const Figure& kept = add(std::move(figure));
        if (!isRepacking)
            index.insert({indexBox(kept.extent), &kept});
        return before.united(kept.extent);
    }

    /// False where more than the place of a shape is another: containers hold, and names stay where the file says.
    bool move(const Element& shape, QRectF& dirty)
    {
        Figure* present = byShape[shape.key()];
        const auto box = bpmn::bounds(shape);
        if (present == nullptr || !box || shape.childOfType(type::BPMNLabel) != nullptr)
            return false;
        Figure& figure = *present;
        if (figure.isContainer || figure.box.size() != box->size())
            return false;
        dirty = dirty.united(alter(figure, [&] {
            figure.translate(box->topLeft() - figure.box.topLeft());
            figure.box = *box;
        }));
        return true;
    }

    template <class Change> QRectF alter(Figure& kept, const Change& change)
    {
        const QRectF before = kept.extent;
        if (!isRepacking)
            index.remove({indexBox(before), &kept});
        change();
        if (!isRepacking)
            index.insert({indexBox(kept.extent), &kept});
        return before.united(kept.extent);
    }
};

Figures::Figures()
    : d_(std::make_unique<Data>())
{ }
Figures::~Figures() = default;
Figures::Figures(Figures&&) noexcept = default;
Figures& Figures::operator=(Figures&&) noexcept = default;

void Figures::rebuild(const Tree& tree, Key diagram)
{
    d_->clear();
    const std::vector<const Element*> diagrams = bpmn::diagrams(tree);
    const auto wanted = std::find_if(
        diagrams.begin(), diagrams.end(), [diagram](const Element* candidate) { return candidate->key() == diagram; });
    const Element* chosen = wanted != diagrams.end() ? *wanted : diagrams.empty() ? nullptr : diagrams.front();
    const Element* plane = chosen != nullptr ? chosen->childOfType(type::BPMNPlane) : nullptr;
    d_->diagram = chosen != nullptr ? chosen->key() : metamodel::noKey;
    d_->plane = plane != nullptr ? plane->key() : metamodel::noKey;

    const std::vector<const Element*> drawn = d_->drawn(tree);
    for (const Element* shape : drawn)
        if (const Element* element = bpmn::shown(tree, *shape))
            d_->byElement.add(element->key(), shape->key());
    const Surroundings around {tree, d_->byElement, d_->byShape};
    for (const bool isEdge : {false, true})
        for (const Element* shape : drawn)
            if (shape->is(type::BPMNEdge) == isEdge)
                if (std::optional<Figure> figure = buildFigure(around, *shape))
                    d_->add(std::move(*figure));
    d_->pack();
}

QRectF Figures::update(const Tree& tree, const metamodel::Changes& changes)
{
    d_->jumps.clear();
    // The index of what shows what comes first: new shapes must be found by what connects to them.
    const auto isAnywhere
        = [this](const Element& shape) { return shape.parent() != nullptr && shape.parent()->key() == d_->plane; };
    const auto remember = [this](const Element& element, const Element& shape) {
        bool isKnown = false;
        d_->byElement.forAll(element.key(), [&](Key known) { isKnown = isKnown || known == shape.key(); });
        if (!isKnown)
            d_->byElement.add(element.key(), shape.key());
    };
    for (const Change& change : changes)
        if (const auto* insert = std::get_if<metamodel::Insert>(&change)) {
            const Element* inserted = tree.find(insert->subtree->key());
            if (inserted == nullptr)
                continue;
            if (const Element* element = isAnywhere(*inserted) ? bpmn::shown(tree, *inserted) : nullptr)
                remember(*element, *inserted);
            // What takes the place of another one is shown by shapes that have been there before it.
            if (inserted->is(type::BaseElement))
                for (const Element* shape : bpmn::diagramElements(tree, *inserted))
                    if (isAnywhere(*shape))
                        remember(*inserted, *shape);
        }
    const Surroundings around {tree, d_->byElement, d_->byShape};
    Touched touched(around, d_->plane);
    for (const Change& change : changes)
        touched.follow(change);
    if (touched.everything() || tree.find(d_->plane) == nullptr) {
        const QRectF before = extent();
        rebuild(tree, d_->diagram);
        return before.united(extent());
    }
    if (std::any_of(changes.begin(), changes.end(), takesAwayElements))
        d_->byElement.eraseIf([&](Key element, Key shape) { //
            return tree.find(shape) == nullptr || tree.find(element) == nullptr;
        });
    constexpr std::size_t part = 4; // of all: more than that is faster packed anew
    d_->isRepacking = touched.shapes().size() + touched.moved().size() > d_->figures.size() / part;
    QRectF dirty;
    const auto makeAnew = [&](Key key, const Element* shape) {
        std::optional<Figure> figure;
        if (shape != nullptr && isAnywhere(*shape))
            figure = buildFigure(around, *shape);
        dirty = dirty.united(figure ? d_->put(std::move(*figure)) : d_->drop(key));
    };
    for (const Key key : touched.moved())
        if (const Element* shape = tree.find(key);
            !touched.shapes().contains(key) && (shape == nullptr || !d_->move(*shape, dirty)))
            makeAnew(key, shape);
    std::vector<const Element*> edges; // once the shapes are there at which they end
    for (const Key key : touched.shapes())
        if (const Element* shape = tree.find(key); shape != nullptr && shape->is(type::BPMNEdge))
            edges.push_back(shape);
        else
            makeAnew(key, shape);
    for (const Element* edge : edges)
        makeAnew(edge->key(), edge);
    if (d_->isRepacking)
        d_->pack();
    return dirty;
}

Key Figures::diagram() const
{
    return d_->diagram;
}

Key Figures::plane() const
{
    return d_->plane;
}

bool Figures::isEmpty() const
{
    return d_->figures.empty();
}

std::size_t Figures::size() const
{
    return d_->figures.size();
}

QRectF Figures::extent() const
{
    if (isEmpty())
        return {};
    const IndexBox box = d_->index.bounds();
    const auto& low = box.min_corner();
    const auto& high = box.max_corner();
    return {QPointF(low.get<0>(), low.get<1>()), QPointF(high.get<0>(), high.get<1>())};
}

const Figure* Figures::find(Key shape) const
{
    return d_->byShape[shape];
}

const Figure* Figures::ofElement(Key element) const
{
    const Figure* first = nullptr;
    d_->byElement.forAll(element, [&](Key shape) { first = first != nullptr ? first : find(shape); });
    return first;
}

std::vector<const Figure*> Figures::all() const
{
    std::vector<const Figure*> list;
    list.reserve(d_->figures.size());
    for (const auto& [order, figure] : d_->figures)
        list.push_back(&figure);
    return list;
}

std::vector<const Figure*> Figures::in(const QRectF& area) const
{
    if (area.contains(extent()))
        return all();
    std::vector<const Figure*> list;
    d_->index.query(bgi::intersects(indexBox(area)),
        boost::make_function_output_iterator([&list](const IndexEntry& entry) { list.push_back(entry.second); }));
    std::sort(list.begin(), list.end(), [](const Figure* a, const Figure* b) { return a->order < b->order; });
    return list;
}

std::vector<const Figure*> Figures::within(const QRectF& area) const
{
    std::vector<const Figure*> list = in(area);
    std::erase_if(list, [&area](const Figure* figure) {
        // A straight level edge has a box without height, which QRectF calls empty.
        const QRectF& box = figure->box;
        return box.left() < area.left() || box.right() > area.right() || box.top() < area.top()
            || box.bottom() > area.bottom();
    });
    return list;
}

const Figure* Figures::at(QPointF point, double tolerance) const
{
    const QRectF around(point.x() - tolerance, point.y() - tolerance, 2 * tolerance, 2 * tolerance);
    std::vector<const Figure*> candidates = in(around);
    std::sort(candidates.begin(), candidates.end(), isFromTopToBottom);
    // Flows lie under the nodes that they touch, yet their ends must not take a click meant for the node's rim.
    for (const Figure* figure : candidates)
        if (figure->hit(point, figure->isEdge() || figure->isContainer ? tolerance : 0))
            return figure;
    return nullptr;
}

const std::vector<QPointF>& Figures::jumps(const Figure& figure) const
{
    static const std::vector<QPointF> none;
    const auto hops
        = [](const Figure& one) { return one.isEdge() && !one.paths.empty() && isLineOf(one.paths.front(), one); };
    if (!d_->hasJumps || !hops(figure))
        return none;
    const auto [found, isNew] = d_->jumps.try_emplace(figure.shape);
    if (!isNew)
        return found->second;
    for (int i = 1; i < figure.route.size(); ++i) {
        const QPolygonF stretch {figure.route[i - 1], figure.route[i]};
        d_->index.query(bgi::intersects(indexBox(stretch.boundingRect())),
            boost::make_function_output_iterator([&](const IndexEntry& entry) {
                if (entry.second != &figure && hops(*entry.second))
                    addJumps(found->second, stretch, entry.second->route);
            }));
    }
    return found->second;
}

void Figures::setLineJumps(bool on)
{
    d_->hasJumps = on;
}

bool Figures::hasLineJumps() const
{
    return d_->hasJumps;
}

const Figure* Figures::containerAt(QPointF point, const std::vector<Key>& except) const
{
    std::vector<const Figure*> candidates = in(QRectF(point, QSizeF(0.1, 0.1)));
    std::sort(candidates.begin(), candidates.end(), isFromTopToBottom);
    for (const Figure* figure : candidates)
        if (figure->isContainer && !figure->isBare && figure->covers(point)
            && std::find(except.begin(), except.end(), figure->shape) == except.end())
            return figure;
    return nullptr;
}

const Figure* Figures::nodeAt(QPointF point) const
{
    std::vector<const Figure*> candidates = in(QRectF(point, QSizeF(0.1, 0.1)));
    std::sort(candidates.begin(), candidates.end(), isFromTopToBottom);
    for (const Figure* figure : candidates)
        if (!figure->isContainer && figure->covers(point))
            return figure;
    return nullptr;
}

} // namespace millrace::drawing
