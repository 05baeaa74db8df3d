// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/lint/overlaps.h"

#include "modeler/bpmn/geometry.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/lint/affected.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <set>

namespace millrace::lint {

using metamodel::Element;
using metamodel::Key;
using metamodel::Tree;
namespace type = bpmn::type;

namespace {

constexpr double cell = 250; // px; a few shapes each
constexpr double mostCells = 64; // cells of one shape
constexpr double slack = 2; // px that may lie over without anybody seeing it
constexpr const char* ruleName = "no-overlapping-elements";

bool isLookedAt(const Element& element)
{
    return element.is(type::FlowNode) || element.is(type::Participant) || element.is(type::DataObjectReference);
}

bool lieOver(const QRectF& a, const QRectF& b)
{
    const QRectF both = a.intersected(b);
    return both.width() > slack && both.height() > slack;
}

} // namespace

template <class Use> void Overlaps::forCells(const QRectF& bounds, Use use)
{
    const auto index = [](double at) { return static_cast<qint64>(std::floor(at / cell)); };
    for (qint64 x = index(bounds.left()); x <= index(bounds.right()); ++x)
        for (qint64 y = index(bounds.top()); y <= index(bounds.bottom()); ++y)
            use((x << 32) ^ (y & 0xffffffff));
}

namespace {

bool isLarge(const QRectF& bounds)
{
    return (bounds.width() / cell + 2) * (bounds.height() / cell + 2) > mostCells;
}

} // namespace

void Overlaps::check(const Tree& tree)
{
    shapes_.clear();
    cells_.clear();
    large_.clear();
    findings_.clear();
    for (const Element* diagram : bpmn::diagrams(tree))
        for (const Element* plane : diagram->children())
            for (const Element* shape : plane->children())
                if (shape->is(type::BPMNShape))
                    place(tree, shape->key());
    for (const auto& [key, shape] : shapes_)
        judge(tree, key);
}

void Overlaps::follow(const Tree& tree, const Affected& affected)
{
    std::set<Key> again;
    const auto takeAround = [&](Key key) {
        const auto found = shapes_.find(key);
        if (found == shapes_.end())
            return;
        again.insert(key);
        for (const Key neighbour : near(found->second))
            again.insert(neighbour);
    };
    std::set<Key> moved(affected.shapes.begin(), affected.shapes.end());
    for (const Key key : affected.steps) // into another scope, onto another activity
        if (const Element* element = tree.find(key))
            for (const Element* shape : bpmn::diagramElements(tree, *element))
                moved.insert(shape->key());
    for (const Key key : affected.renamed) // findings call it by its name
        if (const Element* element = tree.find(key))
            for (const Element* shape : bpmn::diagramElements(tree, *element))
                takeAround(shape->key());
    for (const Key key : moved) {
        takeAround(key);
        forget(key);
    }
    for (const Key key : moved)
        place(tree, key);
    for (const Key key : moved) {
        takeAround(key);
        const auto now = shapes_.find(key);
        const Element* element = now == shapes_.end() ? nullptr : tree.find(now->second.element);
        if (!element || !(element->is(type::SubProcess) || element->is(type::Participant)))
            continue;
        for (const Key other : near(now->second)) // what it holds lies in it, or did
            again.insert(other);
        const Element* scope = element->is(type::Participant) ? bpmn::referred(tree, *element, u"processRef") : element;
        if (scope)
            for (const auto& [other, shape] : shapes_)
                if (shape.scope == scope->key())
                    again.insert(other);
    }
    for (const Key key : again) {
        findings_.erase(key);
        if (shapes_.count(key) > 0)
            judge(tree, key);
    }
}

void Overlaps::place(const Tree& tree, Key key)
{
    const Element* element = tree.find(key);
    const Element* shown = element ? bpmn::shown(tree, *element) : nullptr;
    if (!shown || !isLookedAt(*shown))
        return;
    const auto bounds = bpmn::bounds(*element);
    // The partners of a choreography task are bands of its shape.
    if (!bounds || bounds->isEmpty() || element->hasAttribute(u"choreographyActivityShape"))
        return;
    Shape shape {*bounds, shown->key(), shown->parent()->key(), metamodel::noKey, element->parent()->key()};
    if (const Element* host = bpmn::referred(tree, *shown, u"attachedToRef"))
        shape.host = host->key();
    shapes_.insert_or_assign(key, shape);
    if (isLarge(shape.bounds))
        large_.push_back(key);
    else
        forCells(shape.bounds, [&](qint64 at) { cells_[at].push_back(key); });
}

void Overlaps::forget(Key key)
{
    findings_.erase(key);
    const auto found = shapes_.find(key);
    if (found == shapes_.end())
        return;
    if (isLarge(found->second.bounds))
        std::erase(large_, key);
    else
        forCells(found->second.bounds, [&](qint64 at) { std::erase(cells_[at], key); });
    shapes_.erase(found);
}

std::vector<Key> Overlaps::near(const Shape& shape) const
{
    std::vector<Key> found = large_;
    if (isLarge(shape.bounds)) {
        for (const auto& [key, other] : shapes_)
            if (other.plane == shape.plane && other.bounds.intersects(shape.bounds))
                found.push_back(key);
    } else {
        forCells(shape.bounds, [&](qint64 at) {
            const auto here = cells_.constFind(at);
            if (here != cells_.constEnd())
                found.insert(found.end(), here->begin(), here->end());
        });
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

/// The shape, on the same plane, of the pool or expanded sub-process around it.
const Overlaps::Shape* Overlaps::holderOf(const Tree& tree, const Shape& shape) const
{
    const Element* scope = tree.find(shape.scope);
    if (!scope)
        return nullptr;
    const auto shapeOn = [&](const Element& holder) -> const Shape* {
        for (const Element* drawn : bpmn::diagramElements(tree, holder)) {
            const auto found = shapes_.find(drawn->key());
            if (found != shapes_.end() && found->second.plane == shape.plane
                && (holder.is(type::Participant) || bpmn::isTrue(*drawn, u"isExpanded")))
                return &found->second;
        }
        return nullptr;
    };
    if (scope->is(type::SubProcess))
        return shapeOn(*scope);
    for (const metamodel::Reference& reference : tree.referencesTo(scope->id())) {
        const Element* from = tree.find(reference.from);
        if (from->is(type::Participant) && reference.property == QLatin1String("processRef"))
            return shapeOn(*from);
    }
    return nullptr;
}

void Overlaps::judge(const Tree& tree, Key key)
{
    const Shape& shape = shapes_.at(key);
    const Element* element = tree.find(shape.element);
    const auto report = [&](const QString& message, Key other) {
        Finding finding;
        finding.problem.severity = base::Severity::Warning;
        finding.problem.message = message;
        finding.element = shape.element;
        if (other != metamodel::noKey)
            finding.path = {other};
        wellformed::fillIn(finding, ruleName, tree, *element);
        findings_[key].push_back(std::move(finding));
    };
    for (const Key otherKey : near(shape)) {
        const Shape& other = shapes_.at(otherKey);
        if (otherKey >= key || other.plane != shape.plane || other.scope != shape.scope || other.host == shape.element
            || shape.host == other.element || other.element == shape.element || !lieOver(shape.bounds, other.bounds))
            continue; // of a pair, the one drawn later says it
        report(QCoreApplication::translate("lint", "'%1' lies over '%2'. Move them apart.")
                   .arg(bpmn::title(*element), bpmn::title(*tree.find(other.element))),
            other.element);
    }
    const Shape* holder = shape.host == metamodel::noKey ? holderOf(tree, shape) : nullptr;
    if (holder && !holder->bounds.adjusted(-slack, -slack, slack, slack).contains(shape.bounds)) {
        report(QCoreApplication::translate("lint", "'%1' reaches out of '%2'. Move it in, or make '%2' larger.")
                   .arg(bpmn::title(*element), bpmn::title(*tree.find(holder->element))),
            holder->element);
    }
}

} // namespace millrace::lint
