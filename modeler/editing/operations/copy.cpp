// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/operations/clipboard_contents.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"

#include <algorithm>
#include <set>

namespace millrace::editing {

namespace type = bpmn::type;

namespace {

constexpr const char* emptyClipboard = R"(<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" targetNamespace="http://bpmn.io/schema/bpmn">
  <bpmn:process id="clipboard-process">
  </bpmn:process>
  <bpmndi:BPMNDiagram id="clipboard-diagram">
    <bpmndi:BPMNPlane id="clipboard-plane" bpmnElement="clipboard-process">
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
)";

/// The shape of the choreography task that a band belongs to; itself for all else.
const Element* ownerOf(const Tree& tree, const Element& drawn)
{
    const Element* activity
        = bpmn::bandKind(drawn).isEmpty() ? nullptr : bpmn::referred(tree, drawn, u"choreographyActivityShape");
    return activity ? activity : &drawn;
}

/// What was chosen on a plane, with all that goes with it.
class Selection {
public:
    Selection(const Tree& tree, const std::vector<Key>& diagramElements)
        : tree_(tree)
    {
        for (const Key key : diagramElements) {
            const Element* one = tree.find(key);
            if (!one || !planeOf(*one))
                continue;
            plane_ = plane_ ? plane_ : planeOf(*one);
            add(*one);
        }
        if (plane_)
            settleConnections();
    }

    bool hasPools() const { return !pools_.empty(); }
    /// What only a collaboration can hold.
    bool needsCollaboration() const
    {
        return hasPools() || std::any_of(wanted_.begin(), wanted_.end(), [](const Element* one) {
            return one->is(type::ConversationNode);
        });
    }
    /// That the chosen belong to; null for none.
    const Element* choreography() const
    {
        const Element* whole = plane_ ? bpmn::shown(tree_, *plane_) : nullptr;
        if (whole && whole->is(type::Choreography))
            return whole;
        for (const Element* drawn : shown())
            if (const Element* element = bpmn::shown(tree_, *drawn); wanted_.contains(element))
                if (const Element* up = element->ancestor(type::Choreography))
                    return up;
        return nullptr;
    }
    /// The processes of the pools that were chosen.
    const std::vector<const Element*>& processes() const { return processes_; }
    bool holds(const Element& element) const
    {
        for (const Element* up = &element; up; up = up->parent())
            if (wanted_.contains(up))
                return true;
        return false;
    }

    /// Shapes and edges, as they lie upon one another.
    std::vector<const Element*> shown() const
    {
        std::vector<const Element*> result;
        for (const Element* drawn : plane_ ? plane_->children() : std::vector<const Element*>()) {
            const Element* element = bpmn::shown(tree_, *ownerOf(tree_, *drawn));
            if (element && wanted_.contains(element))
                result.push_back(drawn);
        }
        return result;
    }
    /// What is drawn, less what is inside of other chosen things; messages of conversations, which are not drawn.
    std::vector<const Element*> roots() const
    {
        std::vector<const Element*> result;
        for (const Element* drawn : shown()) {
            const Element* element = bpmn::shown(tree_, *drawn);
            if (bpmn::bandKind(*drawn).isEmpty() && (!element->parent() || !holds(*element->parent())))
                result.push_back(element);
        }
        for (const Element* flow : undrawnMessages_)
            result.push_back(flow);
        return result;
    }
    /// Diagrams that show the inside of closed sub-processes and pools.
    std::vector<const Element*> innerDiagrams() const
    {
        std::vector<const Element*> result;
        for (const Element* diagram : bpmn::diagrams(tree_)) {
            const Element* plane = diagram->child(u"BPMNPlane");
            const Element* inside = plane && plane != plane_ ? bpmn::shown(tree_, *plane) : nullptr;
            if (inside && mayHavePlaneOfOwn(*inside) && holds(*inside))
                result.push_back(diagram);
        }
        return result;
    }

private:
    void add(const Element& drawn)
    {
        const Element* element = bpmn::shown(tree_, drawn);
        if (!element || ownerOf(tree_, drawn) != &drawn)
            return;
        const bool isWholePool = isPool(drawn, *element);
        if (isWholePool && wanted_.insert(element).second) {
            pools_.push_back(element);
            const Element* process = bpmn::referred(tree_, *element, u"processRef");
            if (process && process->is(type::Process) && wanted_.insert(process).second)
                processes_.push_back(process);
        }
        addOne(*element);
        if (!drawn.is(type::BPMNShape))
            return;
        for (const Element* other : shapesMovingWith(tree_, drawn)) {
            const Element* inner = bpmn::shown(tree_, *other);
            if (isWholePool)
                wanted_.insert(inner); // lanes too
            else
                addOne(*inner);
        }
    }

    void addOne(const Element& element)
    {
        if (element.is(type::FlowElement) || element.is(type::Artifact) || element.is(type::ConversationNode))
            wanted_.insert(&element);
    }

    /// A connection comes along when both its ends do. Associations may end at flows.
    void settleConnections()
    {
        for (const bool ofAssociations : {false, true}) {
            for (const Element* edge : edgesOn(*plane_)) {
                const Element* connection = bpmn::shown(tree_, *edge);
                if (!connection || connection->is(type::Association) != ofAssociations)
                    continue;
                if (joinsChosen(*connection))
                    wanted_.insert(connection);
                else
                    wanted_.erase(connection);
            }
        }
        const auto chosen = wanted_;
        for (const Element* node : chosen)
            for (const Element* reference : node->children(u"messageFlowRef"))
                if (const Element* flow = tree_.byId(reference->text().trimmed()); flow
                    && node->is(type::ConversationNode) && joinsChosen(*flow)
                    && !diagramElementOn(tree_, *plane_, *flow) && wanted_.insert(flow).second)
                    undrawnMessages_.push_back(flow);
    }

    bool joinsChosen(const Element& connection) const
    {
        const auto [source, target] = endsOf(tree_, connection);
        return source && target && holds(*source) && holds(*target) && mayJoin(connection, *source, *target);
    }

    /// Messages go between pools alone.
    bool mayJoin(const Element& connection, const Element& source, const Element& target) const
    {
        return !connection.is(type::MessageFlow)
            || (wanted_.contains(poolOf(tree_, source)) && wanted_.contains(poolOf(tree_, target)));
    }

    const Tree& tree_;
    const Element* plane_ = nullptr;
    std::set<const Element*> wanted_;
    std::vector<const Element*> pools_;
    std::vector<const Element*> processes_;
    std::vector<const Element*> undrawnMessages_; ///< of conversations, between chosen partners
};

/// What stands beside the process and is referred to from within: messages, signals, errors, categories ...
const Element* definitionAround(const Element* referred)
{
    for (const Element* up = referred; up; up = up->parent()) {
        if (up->is(type::RootElement))
            return up->is(type::CallableElement) || up->is(type::Collaboration) ? nullptr : up;
    }
    return nullptr;
}

/// Participants of a choreography and the messages between them, that its tasks refer to.
bool isPartnerIn(const Element* choreography, const Element* referred)
{
    return choreography && referred && referred->parent() == choreography
        && (referred->is(type::Participant) || referred->is(type::MessageFlow));
}

/// What the copied refer to comes along, for the document that does not know it: data objects, partners, definitions,
/// what those refer to in turn.
void addReferred(const Tree& tree, Tree& clipboard, Key whole, const Element* choreography)
{
    std::set<const Element*> added;
    for (bool isMore = true; isMore;) {
        isMore = false;
        for (const metamodel::Reference& reference : clipboard.brokenReferences()) {
            const Element* referred = tree.byId(reference.target);
            const bool isInside = referred && (referred->is(type::DataObject) || isPartnerIn(choreography, referred));
            const Element* wanted = isInside ? referred : definitionAround(referred);
            if (!wanted || !added.insert(wanted).second)
                continue;
            clipboard.insert(Tree::draftOf(*wanted), isInside ? whole : clipboard.root().key());
            isMore = true;
        }
    }
}

/// What belongs to the collaboration rather than to a process.
bool isBesidePools(const Element& element)
{
    return element.is(type::Participant) || element.is(type::MessageFlow) || element.is(type::ConversationNode)
        || element.is(type::ConversationLink)
        || (element.is(type::Artifact) && element.parent()->is(type::Collaboration));
}

} // namespace

QByteArray copy(const Tree& tree, const std::vector<Key>& diagramElements)
{
    const Selection selection(tree, diagramElements);
    const auto elements = selection.roots();
    if (elements.empty())
        return {};
    const auto clipboard = bpmn::load(QByteArray(emptyClipboard)).tree;
    const Key process = clipboard->byId(u"clipboard-process")->key();
    const Key plane = clipboard->byId(u"clipboard-plane")->key();
    const Element* choreography = selection.choreography();
    Key whole = process;
    Key collaboration = process;
    if (choreography || selection.needsCollaboration()) {
        const QString id = QStringLiteral("clipboard-collaboration");
        const TypeId wanted = choreography ? TypeId(type::Choreography) : TypeId(type::Collaboration);
        clipboard->insert(draftOf(wanted, id), clipboard->root().key());
        clipboard->set(plane, u"bpmnElement", id);
        collaboration = clipboard->byId(id)->key();
        whole = choreography ? collaboration : process;
    }
    for (const Element* pooled : selection.processes())
        clipboard->insert(Tree::draftOf(*pooled), clipboard->root().key());
    for (const Element* element : elements)
        clipboard->insert(Tree::draftOf(*element), isBesidePools(*element) ? collaboration : whole);
    for (const Element* diagramElement : selection.shown())
        clipboard->insert(Tree::draftOf(*diagramElement), plane);
    for (const Element* diagram : selection.innerDiagrams())
        clipboard->insert(Tree::draftOf(*diagram), clipboard->root().key());
    addReferred(tree, *clipboard, whole, choreography);
    const Key root = clipboard->root().key();
    for (const auto& [declaration, uri] : missingPrefixes(Tree::draftOf(clipboard->root()), tree, *clipboard))
        clipboard->set(root, declaration, uri);
    if (collaboration != process && clipboard->find(process)->children().empty())
        clipboard->remove(process);
    return clipboard->save();
}

} // namespace millrace::editing
