// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/lint/affected.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/metamodel/reference_index.h"

#include <QStringList>
#include <unordered_map>

namespace millrace::lint {

using metamodel::Element;
using metamodel::Key;
using metamodel::Tree;
namespace type = bpmn::type;

namespace {

/// How far along flows and borders a rule may look: flow, node, its other flow, the node there.
constexpr int reach = 3;
/// More changed elements than that are not worth telling apart.
constexpr std::size_t many = 2000;
/// An item definition is told to its message, to the operation, to the task.
constexpr int sharing = 3;

bool isStep(const Element& element)
{
    return element.is(type::FlowNode) || element.is(type::SequenceFlow);
}

bool isScope(const Element& element)
{
    return element.is(type::Process) || element.is(type::SubProcess);
}

class Collector {
public:
    Collector(const Tree& tree, Affected& affected)
        : tree_(tree)
        , affected_(affected)
    { }

    void take(const metamodel::Change& change)
    {
        if (const auto* set = std::get_if<metamodel::Set>(&change))
            takeSet(*set);
        else if (const auto* insert = std::get_if<metamodel::Insert>(&change))
            takeSubtree(*insert->subtree, insert->parent, false);
        else if (const auto* remove = std::get_if<metamodel::Remove>(&change))
            takeSubtree(*remove->subtree, remove->parent, true);
        else
            takeMove(std::get<metamodel::Move>(change));
    }

    void finish()
    {
        for (const QString& id : ids_)
            takeId(id);
        for (const auto& [scope, touched] : events_)
            takeScope(scope, touched);
        for (const Key key : std::vector<Key>(shared_.begin(), shared_.end()))
            if (const Element* element = tree_.find(key))
                takeReferrers(*element, sharing);
        for (const Key key : seeds_)
            if (const Element* element = tree_.find(key))
                spread(*element);
        for (const Key key : affected_.gone)
            affected_.asked.erase(key);
        if (affected_.asked.size() > many)
            affected_.everything = true;
    }

private:
    void takeSet(const metamodel::Set& set)
    {
        const Element* element = tree_.find(set.key);
        if (!element)
            return; // gone by a later change, which says the rest
        if (set.property == QLatin1String("processRef"))
            affected_.everything = true; // another pool: its messages, its border
        if (set.property == QLatin1String("name"))
            affected_.renamed.insert(set.key);
        if (set.property == QLatin1String("name") || isDrawn(*element)) {
            seed(*element, false);
        } else {
            seed(*element, true);
            if (isScope(*element) || element == &tree_.root())
                takeContent(*element);
        }
        for (const auto& value : {set.oldValue, set.value})
            if (value && value->size() < 300)
                ids_.append(value->trimmed());
    }

    void takeSubtree(const Element& top, Key parent, bool isGone)
    {
        if (top.is(type::Diagram) || top.is(type::Plane) || top.is(type::Process) || top.is(type::Collaboration)
            || top.is(type::Participant))
            affected_.everything = true;
        const bool changesFlow = isStep(top) || top.is(type::EventDefinition) || top.is(type::Expression);
        if (const Element* above = tree_.find(parent))
            seed(*above, changesFlow && !isStep(top));
        if (top.is(type::EventDefinition))
            affected_.renamed.insert(parent); // an event without a name is called by its trigger
        if (top.is(type::StartEvent) || top.is(type::EndEvent))
            ++events_[parent];
        takeNode(top, isGone, changesFlow);
    }

    void takeNode(const Element& node, bool isGone, bool changesFlow)
    {
        if (isGone && !tree_.find(node.key())) {
            affected_.gone.insert(node.key());
            if (node.is(type::BPMNShape))
                affected_.shapes.insert(node.key());
            if (isStep(node))
                affected_.steps.insert(node.key());
        } else if (const Element* now = tree_.find(node.key())) {
            seed(*now, changesFlow);
        }
        if (!node.id().isEmpty())
            ids_.append(node.id());
        if (node.type() != metamodel::foreignType)
            for (const auto& entry : metamodel::ReferenceIndex::of(node))
                ids_.append(entry.target);
        for (const Element* child : node.children())
            takeNode(*child, isGone, changesFlow);
    }

    void takeMove(const metamodel::Move& move)
    {
        if (move.parent == move.oldParent) { // another order of the same
            if (const Element* parent = tree_.find(move.parent))
                seed(*parent, false);
            return;
        }
        for (const Key parent : {move.parent, move.oldParent})
            if (const Element* element = tree_.find(parent))
                seed(*element, true);
        if (const Element* element = tree_.find(move.key)) {
            takeNode(*element, false, true);
            if (element->is(type::StartEvent) || element->is(type::EndEvent)) {
                ++events_[move.parent];
                ++events_[move.oldParent];
            }
        }
    }

    /// Where a scope has got its first start or end event, or lost its last, more is asked of all that it holds.
    void takeScope(Key key, int touched)
    {
        const Element* scope = tree_.find(key);
        if (!scope)
            return;
        int starts = 0, ends = 0;
        for (const auto& node : scope->nodes()) {
            starts += node->is(type::StartEvent) ? 1 : 0;
            ends += node->is(type::EndEvent) ? 1 : 0;
        }
        if (starts > touched && ends > touched)
            return;
        for (const Element* child : scope->children())
            if (child->is(type::FlowNode))
                affected_.asked.insert(child->key());
    }

    /// What many refer to: messages, their data types and operations, and the data of what is called.
    static bool isShared(const Element& element)
    {
        const Element* parent = element.parent();
        if (!parent)
            return false;
        if (element.is(type::InputOutputSpecification) && parent->is(type::CallableElement))
            return true;
        return element.is(type::RootElement) && parent->is(type::Definitions) && !element.is(type::Process)
            && !element.is(type::Collaboration);
    }

    /// Those who refer to it, to what is in it, and on to those who refer to them.
    void takeReferrers(const Element& shared, int farther)
    {
        if (shared.is(type::InputOutputSpecification))
            ids_.append(shared.parent()->id());
        std::vector<const Element*> open {shared.is(type::InputOutputSpecification) ? shared.parent() : &shared};
        if (open.front() == &shared) // its operations and parameters too
            for (const Element* child : shared.children())
                open.push_back(child);
        for (const Element* element : open) {
            if (element->id().isEmpty())
                continue;
            for (const metamodel::Reference& reference : tree_.referencesTo(element->id())) {
                const Element* from = tree_.find(reference.from);
                takeReferrer(*from);
                for (const Element* up = from; farther > 0 && up; up = up->parent())
                    if (isShared(*up)) {
                        takeReferrers(*up, farther - 1);
                        break;
                    }
            }
        }
    }

    void takeReferrer(const Element& from)
    {
        for (const Element* up = &from; up && !up->is(type::Process); up = up->parent()) {
            seeds_.insert(up->key());
            if (up->is(type::FlowNode)) {
                for (const Element* child : up->children())
                    if (!child->is(type::FlowElement))
                        affected_.asked.insert(child->key());
                return;
            }
        }
    }

    void takeContent(const Element& scope)
    {
        for (const Element* child : scope.children()) {
            if (child->is(type::Diagram))
                continue;
            seed(*child, false);
            takeContent(*child);
        }
    }

    static bool isDrawn(const Element& element)
    {
        for (const Element* up = &element; up; up = up->parent())
            if (up->is(type::DiagramElement))
                return true;
        return false;
    }

    /// The element itself and the one that people would name.
    void seed(const Element& element, bool changesFlow)
    {
        seeds_.insert(element.key());
        for (const Element* up = &element; up; up = up->parent()) {
            if (isShared(*up)) {
                shared_.insert(up->key());
                return;
            }
            if (up->is(type::BPMNShape)) {
                affected_.shapes.insert(up->key());
                seeds_.insert(up->key());
                if (const Element* shown = bpmn::shown(tree_, *up))
                    seeds_.insert(shown->key());
                return;
            }
            if (isStep(*up)) {
                seeds_.insert(up->key());
                if (changesFlow)
                    affected_.steps.insert(up->key());
                return;
            }
        }
    }

    void takeId(const QString& id)
    {
        for (const Element* element : tree_.allById(id))
            seeds_.insert(element->key());
        for (const metamodel::Reference& reference : tree_.referencesTo(id)) {
            const Element* from = tree_.find(reference.from);
            seeds_.insert(from->key());
            if (from->is(type::BPMNShape))
                affected_.shapes.insert(from->key());
            if (from->is(type::SequenceFlow) || from->is(type::BoundaryEvent))
                affected_.steps.insert(from->key());
            if (from->type() == metamodel::textType || from->is(type::EventDefinition))
                seeds_.insert(from->parent()->key());
        }
    }

    void spread(const Element& from)
    {
        for (const Element* up = &from; up; up = up->parent())
            affected_.asked.insert(up->key());
        const bool holdsMany = from.is(type::Definitions) || from.is(type::Collaboration) || from.is(type::Choreography)
            || from.is(type::DiagramElement) || from.is(type::Diagram);
        if (!holdsMany) // what stands in it is called by its name
            for (const Element* child : from.children())
                if (!child->is(type::FlowElement))
                    affected_.asked.insert(child->key());
        std::vector<const Element*> ring {&from};
        for (int step = 0; step < reach && !ring.empty(); ++step) {
            std::vector<const Element*> next;
            for (const Element* element : ring)
                for (const Element* neighbour : neighbours(*element))
                    if (reached_.insert({neighbour->key(), step}).second) {
                        affected_.asked.insert(neighbour->key());
                        next.push_back(neighbour);
                    }
            ring = std::move(next);
        }
    }

    std::vector<const Element*> neighbours(const Element& element) const
    {
        std::vector<const Element*> all;
        const auto addReferred = [&](QStringView property) {
            if (const Element* other = bpmn::referred(tree_, element, property))
                all.push_back(other);
        };
        if (element.is(type::SequenceFlow) || element.is(type::MessageFlow)) {
            addReferred(u"sourceRef");
            addReferred(u"targetRef");
        } else if (element.is(type::FlowNode)) {
            // Not outgoing() and incoming(): what crosses a border is among what rules find.
            for (const metamodel::Reference& reference : tree_.referencesTo(element.id())) {
                const Element* from = tree_.find(reference.from);
                if (from->is(type::SequenceFlow) || from->is(type::MessageFlow) || from->is(type::BoundaryEvent)
                    || from->is(type::Association))
                    all.push_back(from);
            }
            addReferred(u"attachedToRef");
        }
        return all;
    }

    struct PairHash {
        std::size_t operator()(const std::pair<Key, int>& pair) const
        {
            return static_cast<std::size_t>(pair.first) * 4 + static_cast<std::size_t>(pair.second);
        }
    };

    const Tree& tree_;
    Affected& affected_;
    std::unordered_set<Key> seeds_;
    std::unordered_set<Key> shared_; ///< what many refer to
    std::unordered_map<Key, int> events_; ///< by scope: start and end events that came or went
    QStringList ids_;
    std::unordered_set<std::pair<Key, int>, PairHash> reached_; ///< with the step
};

} // namespace

Affected affectedBy(const Tree& tree, const metamodel::Changes& changes)
{
    Affected affected;
    Collector collector(tree, affected);
    for (const metamodel::Change& change : changes)
        collector.take(change);
    if (!affected.everything)
        collector.finish();
    return affected;
}

} // namespace millrace::lint
