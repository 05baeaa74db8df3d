// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/plane_index.h"

#include "modeler/bpmn/geometry.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"

#include <algorithm>
#include <boost/geometry.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <boost/iterator/function_output_iterator.hpp>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace millrace::editing {

namespace type = bpmn::type;
namespace bg = boost::geometry;
namespace bgi = boost::geometry::index;
using metamodel::Key;

namespace {

using PlanePoint = bg::model::point<double, 2, bg::cs::cartesian>;
using PlaneBox = bg::model::box<PlanePoint>;
using PlaneEntry = std::pair<PlaneBox, Key>;
using PlaneTree = bgi::rtree<PlaneEntry, bgi::quadratic<16>>;

PlaneBox planeBox(const QRectF& area)
{
    return {PlanePoint(area.left(), area.top()), PlanePoint(area.right(), area.bottom())};
}

bool isDrawn(const Element& element)
{
    return element.is(type::BPMNShape) || element.is(type::BPMNEdge);
}

/// Nothing for what has no place.
std::optional<QRectF> drawnBox(const Element& drawn)
{
    std::optional<QRectF> place;
    if (drawn.is(type::BPMNShape)) {
        place = bpmn::bounds(drawn);
    } else if (const bpmn::Waypoints line = bpmn::waypoints(drawn); !line.isEmpty()) {
        QPointF low = line.front(), high = line.front();
        for (const QPointF& point : line) {
            low = {std::min(low.x(), point.x()), std::min(low.y(), point.y())};
            high = {std::max(high.x(), point.x()), std::max(high.y(), point.y())};
        }
        place = QRectF(low, high);
    }
    return place;
}

} // namespace

struct PlaneIndex::Data {
    explicit Data(const Tree& of)
        : tree(of)
    { }

    const Tree& tree;
    bool isMade = false;
    std::unordered_set<Key> touched; ///< shapes and edges to look at again before the next answer
    std::unordered_map<Key, PlaneBox> places;
    PlaneTree index;

    /// The shape or edge that something in it belongs to.
    void touch(const Element* element)
    {
        for (; element; element = element->parent()) {
            if (isDrawn(*element)) {
                touched.insert(element->key());
                return;
            }
        }
    }

    void touchSubtree(const Element& root, Key parent)
    {
        if (root.is(type::BPMNPlane) || root.is(type::BPMNDiagram))
            isMade = false;
        else if (isDrawn(root))
            touched.insert(root.key());
        else
            touch(tree.find(parent));
    }

    void make()
    {
        places.clear();
        for (const Element* diagram : bpmn::diagrams(tree)) {
            const Element* plane = diagram->childOfType(type::BPMNPlane);
            if (!plane)
                continue;
            for (const Element* drawn : plane->children()) {
                if (const auto place = isDrawn(*drawn) ? drawnBox(*drawn) : std::nullopt)
                    places.emplace(drawn->key(), planeBox(*place));
            }
        }
        pack();
        isMade = true;
    }

    /// Far faster than one by one.
    void pack()
    {
        std::vector<PlaneEntry> entries;
        entries.reserve(places.size());
        for (const auto& [key, box] : places)
            entries.emplace_back(box, key);
        index = PlaneTree(entries);
    }

    void catchUp()
    {
        constexpr std::size_t few = 4; // of which one by one is cheaper than all anew
        if (!isMade) {
            make();
        } else if (touched.size() > places.size() / few + few) {
            for (Key key : touched) {
                places.erase(key);
                look(key);
            }
            pack();
        } else {
            for (Key key : touched) {
                if (const auto old = places.find(key); old != places.end()) {
                    index.remove({old->second, key});
                    places.erase(old);
                }
                if (const PlaneBox* place = look(key))
                    index.insert({*place, key});
            }
        }
        touched.clear();
    }

    /// Where something is now, if it is drawn.
    const PlaneBox* look(Key key)
    {
        const Element* drawn = tree.find(key);
        const auto place = drawn ? drawnBox(*drawn) : std::nullopt;
        return place ? &places.insert_or_assign(key, planeBox(*place)).first->second : nullptr;
    }
};

PlaneIndex::PlaneIndex(const Tree& tree)
    : d_(std::make_unique<Data>(tree))
{ }

PlaneIndex::~PlaneIndex() = default;

void PlaneIndex::follow(const metamodel::Change& change)
{
    if (!d_->isMade)
        return;
    if (const auto* insert = std::get_if<metamodel::Insert>(&change)) {
        d_->touchSubtree(*insert->subtree, insert->parent);
    } else if (const auto* remove = std::get_if<metamodel::Remove>(&change)) {
        d_->touchSubtree(*remove->subtree, remove->parent);
    } else {
        d_->touch(d_->tree.find(metamodel::subject(change)));
        if (const auto* move = std::get_if<metamodel::Move>(&change))
            d_->touch(d_->tree.find(move->oldParent));
    }
}

std::vector<const Element*> PlaneIndex::in(const Element& plane, const QRectF& area)
{
    d_->catchUp();
    std::vector<const Element*> found;
    d_->index.query(bgi::intersects(planeBox(area)),
        boost::make_function_output_iterator([this, &plane, &found](const PlaneEntry& entry) {
            const Element* drawn = d_->tree.find(entry.second);
            if (drawn && drawn->parent() == &plane)
                found.push_back(drawn);
        }));
    std::sort(found.begin(), found.end(), [](const Element* a, const Element* b) { return a->key() < b->key(); });
    return found;
}

} // namespace millrace::editing
