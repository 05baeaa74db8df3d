// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/drawing/touched.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"

namespace millrace::drawing {
namespace {

namespace type = bpmn::type;
using metamodel::Element;

const Element* ownDiagramElement(const Element* element)
{
    for (; element != nullptr; element = element->parent())
        if (element->is(type::BPMNShape) || element->is(type::BPMNEdge))
            return element;
    return nullptr;
}

/// What says who belongs where and is not drawn itself.
bool isSilent(const Element& element)
{
    const QString name = element.type() == metamodel::textType ? element.localName() : QString();
    return name == QLatin1String("flowNodeRef") || name == QLatin1String("incoming")
        || name == QLatin1String("outgoing");
}

} // namespace

Touched::Touched(const Surroundings& around, Key plane)
    : tree_(around.tree)
    , index_(around.shapes)
    , figures_(around.figures)
    , plane_(plane)
{ }

void Touched::follow(const metamodel::Change& change)
{
    if (const auto* set = std::get_if<metamodel::Set>(&change)) {
        const Element* changed = tree_.find(set->key);
        if (changed != nullptr && isSilent(*changed))
            return;
        if (changed != nullptr && place(*changed, set->property))
            return;
        element(changed);
        if (changed != nullptr && (changed->is(type::Font) || changed->is(type::BPMNLabelStyle)))
            everything_ = true; // labels anywhere may be in it
        if (set->property == QLatin1String("id") || set->property == QLatin1String("bpmnElement"))
            everything_ = true;
    } else if (const auto* move = std::get_if<metamodel::Move>(&change)) {
        element(tree_.find(move->key));
        element(tree_.find(move->parent));
        element(tree_.find(move->oldParent));
    } else if (const auto* insert = std::get_if<metamodel::Insert>(&change)) {
        subtree(*insert->subtree, insert->parent);
    } else if (const auto* remove = std::get_if<metamodel::Remove>(&change)) {
        subtree(*remove->subtree, remove->parent);
    }
}

void Touched::subtree(const Element& root, Key parent)
{
    if (root.is(type::Point) || root.is(type::Bounds)) { // come and go with every bend, and stand for no element
        element(tree_.find(parent));
        return;
    }
    if (isSilent(root))
        return;
    if (root.is(type::BPMNDiagram) || root.is(type::BPMNPlane) || root.is(type::Process)
        || root.is(type::Collaboration)) {
        everything_ = true;
    } else if (root.is(type::BPMNShape) || root.is(type::BPMNEdge)) {
        shapes_.insert(root.key());
        shown(tree_.byId(root.attribute(u"bpmnElement")));
    } else {
        elementsIn(root);
        element(tree_.find(parent));
    }
}

void Touched::elementsIn(const Element& root)
{
    shown(&root);
    for (const Element* child : root.children())
        elementsIn(*child);
}

/// Whether it is the place of a flow node, which nothing but its flows go by. Much is moved at once, and often.
bool Touched::place(const Element& changed, const QString& property)
{
    const Element* shape = changed.is(type::Bounds) ? changed.parent() : nullptr;
    if (shape == nullptr || !shape->is(type::BPMNShape) || (property != u'x' && property != u'y'))
        return false;
    if (moved_.contains(shape->key()))
        return true;
    const Figure* figure = figures_[shape->key()];
    const Element* node = figure != nullptr ? tree_.find(figure->element) : nullptr;
    if (node == nullptr || !node->is(type::FlowNode))
        return false;
    moved_.insert(shape->key());
    connected(*node);
    return true;
}

/// The figures of the element itself, or of the nearest one around it that has any.
void Touched::element(const Element* changed)
{
    if (const Element* own = ownDiagramElement(changed)) {
        if (!drawn_.insert(own->key()))
            return;
        if (own->parent() != nullptr && own->parent()->key() == plane_)
            shapes_.insert(own->key());
        shown(bpmn::shown(tree_, *own));
        return;
    }
    for (; changed != nullptr; changed = changed->parent()) {
        shown(changed);
        if (index_.contains(changed->key()))
            return;
        // What many refer to: a category's value, an item, a global task.
        if (changed->is(type::RootElement) && !changed->is(type::Process) && !changed->is(type::Collaboration))
            everything_ = true;
    }
}

void Touched::shown(const Element* element)
{
    if (element == nullptr || !shown_.insert(element->key()))
        return;
    index_.forAll(element->key(), [this](Key shape) { shapes_.insert(shape); });
    if (element->is(type::FlowNode) || element->is(type::Participant) || element->is(type::Artifact))
        connected(*element);
    if (element->is(type::Lane) || element->is(type::LaneSet) || element->is(type::DataObject))
        everything_ = true; // heads of pools, collections
    if (element->is(type::Participant))
        lanesOf(*element);
}

/// One of them carries the marker of a pool of several.
void Touched::lanesOf(const Element& pool)
{
    const Element* process = bpmn::referred(tree_, pool, u"processRef");
    std::vector<const Element*> open {process};
    while (!open.empty()) {
        const Element* at = open.back();
        open.pop_back();
        if (at == nullptr)
            continue;
        for (const Element* set : at->children())
            if (set->is(type::LaneSet))
                for (const Element* lane : set->children(u"lane")) {
                    index_.forAll(lane->key(), [this](Key shape) { shapes_.insert(shape); });
                    open.push_back(lane);
                }
    }
}

/// Flows end where their shapes do, and show what their sources say of them.
void Touched::connected(const Element& node)
{
    if (node.id().isEmpty())
        return;
    for (const metamodel::Reference& reference : tree_.referencesTo(node.id())) {
        if (reference.property != QLatin1String("sourceRef") && reference.property != QLatin1String("targetRef"))
            continue;
        index_.forAll(reference.from, [this](Key shape) { shapes_.insert(shape); });
    }
}

} // namespace millrace::drawing
