// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/description.h"

#include "modeler/bpmn/geometry.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/layout/description_directions.h"
#include "modeler/layout/text_size.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace millrace::layout {

namespace {

namespace type = bpmn::type;
using metamodel::Element;
using metamodel::Key;
using metamodel::Tree;

bool isDataShape(const Element& element)
{
    return element.is(type::DataObjectReference) || element.is(type::DataStoreReference) || element.is(type::DataObject)
        || element.is(type::DataInput) || element.is(type::DataOutput) || element.is(type::DataStore);
}

/// Drawn only where a diagram already does: what stands for the same data is drawn anyway.
bool isDrawnOnRequest(const Element& element)
{
    return isDataShape(element) && !element.is(type::DataObjectReference) && !element.is(type::DataStoreReference);
}

bool isSubProcess(const Element& element)
{
    return element.is(type::SubProcess) || element.is(type::SubChoreography);
}

bool isConnection(const Element& element)
{
    return element.is(type::SequenceFlow) || element.is(type::MessageFlow) || element.is(type::Association)
        || element.is(type::ConversationLink);
}

bool isConversation(const Element& collaboration)
{
    const auto inside = collaboration.children();
    return std::any_of(
        inside.begin(), inside.end(), [](const Element* one) { return one->is(type::ConversationNode); });
}

Node::Kind kindOf(const Element& element)
{
    if (element.is(type::Participant))
        return Node::Kind::Pool;
    if (element.is(type::Event))
        return Node::Kind::Event;
    if (element.is(type::Gateway) || element.is(type::ConversationNode))
        return Node::Kind::Gateway;
    if (isDataShape(element))
        return Node::Kind::Data;
    if (element.is(type::TextAnnotation))
        return Node::Kind::Annotation;
    return element.is(type::Group) ? Node::Kind::Group : Node::Kind::Activity;
}

class Describer {
public:
    Describer(const Tree& tree, const Element* plane)
        : tree_(tree)
    {
        for (const Element* other : planes()) {
            if (const Element* shown = bpmn::shown(tree, *other))
                hasPlane_.insert(shown->key());
            for (const Element* drawn : other->children()) {
                // The bands of choreography tasks are parts of these, not participants of their own.
                const Element* element = bpmn::bandKind(*drawn).isEmpty() ? bpmn::shown(tree, *drawn) : nullptr;
                // A shape cannot stand for a flow, nor a line for a step, whatever a file says.
                if (!element
                    || (isConnection(*element) || element->is(type::DataAssociation)) != drawn->is(type::BPMNEdge))
                    continue;
                if (other == plane)
                    drawn_.emplace(element->key(), drawn);
                else
                    elsewhere_.insert(element->key());
            }
        }
    }

    Description run(const Element& subject)
    {
        if (subject.is(type::Collaboration) && !subject.is(type::Choreography))
            addCollaboration(subject);
        else
            addContent(subject, none);
        addDrawnProcesses(subject);
        for (const Element* connection : connections_)
            addEdge(*connection);
        joinToFlows();
        settleDirections(tree_, result_);
        return std::move(result_);
    }

private:
    std::vector<const Element*> planes() const
    {
        std::vector<const Element*> result;
        for (const Element* diagram : bpmn::diagrams(tree_))
            if (const Element* plane = diagram->child(u"BPMNPlane"))
                result.push_back(plane);
        return result;
    }

    const Element* drawnAs(const Element& element) const
    {
        const auto found = drawn_.find(element.key());
        return found == drawn_.end() ? nullptr : found->second;
    }

    /// Whether it is to be drawn here.
    bool belongsHere(const Element& element) const
    {
        if (drawnAs(element))
            return true;
        const QString id = element.id();
        return (id.isEmpty() || tree_.byId(id) == &element) && !elsewhere_.contains(element.key())
            && !isDrawnOnRequest(element);
    }

    void addCollaboration(const Element& collaboration)
    {
        const bool conversation = isConversation(collaboration);
        for (const Element* one : collaboration.children()) {
            if (one->is(type::Participant)) {
                const Element* process = bpmn::referred(tree_, *one, u"processRef");
                const int pool = addNode(*one, none);
                if (pool == none)
                    continue;
                if (process && process->is(type::Process) && processes_.insert(process->key()).second) {
                    if (!isShownClosed(*one, *process))
                        addContent(*process, pool);
                    nodeOf_.emplace(process->key(), pool);
                } else if (conversation) {
                    result_.diagram.nodes[std::size_t(pool)].kind = Node::Kind::Activity;
                }
            } else {
                addOne(*one, none);
            }
        }
    }

    /// A pool that hides its process; where a file says so and draws some of it all the same, it does not.
    bool isShownClosed(const Element& participant, const Element& process) const
    {
        const Element* drawn = drawnAs(participant);
        if (!drawn || !drawn->hasAttribute(u"isExpanded") || bpmn::isTrue(*drawn, u"isExpanded"))
            return false;
        const auto inside = process.children();
        return std::none_of(inside.begin(), inside.end(), [this](const Element* one) { return drawnAs(*one); });
    }

    /// Processes without a pool that are drawn here all the same.
    void addDrawnProcesses(const Element& subject)
    {
        for (const Element* process : bpmn::processes(tree_)) {
            if (process == &subject || processes_.contains(process->key()))
                continue;
            const auto inside = process->children();
            if (std::any_of(inside.begin(), inside.end(), [this](const Element* one) { return drawnAs(*one); }))
                addContent(*process, none);
        }
    }

    /// Level by level with a list of its own: nesting may be a thousand deep.
    void addContent(const Element& scope, int parent)
    {
        std::vector<std::pair<const Element*, int>> open {{&scope, parent}};
        while (!open.empty()) {
            const auto [at, node] = open.back();
            open.pop_back();
            const auto inside = at->children();
            std::unordered_map<Key, int> lanes;
            for (const Element* one : inside)
                if (one->is(type::LaneSet))
                    addLanes(*one, node, lanes);
            for (const Element* one : inside) {
                const int added = addOne(*one, node);
                if (added == none)
                    continue;
                if (const auto lane = lanes.find(one->key()); lane != lanes.end())
                    result_.diagram.nodes[std::size_t(added)].lane = lane->second;
                if (result_.diagram.nodes[std::size_t(added)].kind == Node::Kind::Scope)
                    open.emplace_back(one, added);
            }
        }
    }

    void addLanes(const Element& laneSet, int parent, std::unordered_map<Key, int>& lanes)
    {
        for (const Element* lane : laneSet.children(u"lane")) {
            if (!belongsHere(*lane))
                continue;
            const int index = addNode(*lane, parent);
            Node& node = result_.diagram.nodes[std::size_t(index)];
            node.kind = Node::Kind::Lane;
            node.size = QSizeF(0, headLength(*lane));
            for (const Element* reference : lane->children(u"flowNodeRef"))
                if (const Element* held = tree_.byId(reference->text().trimmed()))
                    lanes[held->key()] = index;
            if (const Element* inner = lane->child(u"childLaneSet"))
                addLanes(*inner, index, lanes); // schema and reader bound the depth
        }
    }

    double headLength(const Element& element) const
    {
        return std::min(300.0, textSize(element.name(), 260, 12).width() + 24);
    }

    int addOne(const Element& element, int parent)
    {
        if (isConnection(element)) {
            connections_.push_back(&element);
            return none;
        }
        if (element.is(type::InputOutputSpecification)) {
            for (const Element* data : element.children())
                if (drawnAs(*data))
                    addNode(*data, parent);
            return none;
        }
        const bool isNode = element.is(type::FlowNode) || isDataShape(element) || element.is(type::TextAnnotation)
            || element.is(type::Group) || element.is(type::ConversationNode);
        if (!isNode || !belongsHere(element))
            return none;
        if (element.is(type::FlowNode))
            for (const Element* one : element.children())
                if (one->is(type::DataAssociation))
                    connections_.push_back(one);
        return addNode(element, parent);
    }

    int addNode(const Element& element, int parent)
    {
        if (!belongsHere(element))
            return none;
        const Element* drawn = drawnAs(element);
        Node node;
        node.kind = kindOf(element);
        node.parent = parent;
        if (drawn) {
            node.place = bpmn::bounds(*drawn);
            if (node.place)
                node.size = node.place->size();
        }
        if (isSubProcess(element) && isShownOpen(element, drawn))
            node.kind = Node::Kind::Scope;
        node.isApart = bpmn::isTrue(element, u"triggeredByEvent");
        node.hasSign = node.kind == Node::Kind::Activity
            && (isSubProcess(element) || element.is(type::CallActivity)
                || element.childOfType(type::LoopCharacteristics));
        describeText(element, node);
        const int index = int(result_.nodes.size());
        nodeOf_.emplace(element.key(), index);
        result_.diagram.nodes.push_back(node);
        result_.nodes.push_back({element.key(), drawn ? drawn->key() : metamodel::noKey});
        if (element.is(type::BoundaryEvent))
            boundaryEvents_.push_back({index, &element});
        if (element.is(type::Group))
            groups_.push_back({index, &element});
        return index;
    }

    /// With something inside, and not collapsed.
    bool isShownOpen(const Element& element, const Element* drawn) const
    {
        const auto inside = element.children();
        const bool isEmpty
            = std::none_of(inside.begin(), inside.end(), [](const Element* one) { return one->is(type::FlowNode); });
        if (isEmpty)
            return false;
        if (!drawn)
            return !hasPlane_.contains(element.key());
        if (drawn->hasAttribute(u"isExpanded"))
            return bpmn::isTrue(*drawn, u"isExpanded");
        return std::any_of(inside.begin(), inside.end(), [this](const Element* one) { return drawnAs(*one); });
    }

    void describeText(const Element& element, Node& node) const
    {
        if (node.kind == Node::Kind::Event || node.kind == Node::Kind::Gateway) {
            node.label = labelSize(element.name());
        } else if (node.kind == Node::Kind::Data) {
            const Element* state = element.childOfType(type::DataState);
            const bool hasState = state && !state->name().isEmpty();
            node.label
                = labelSize(hasState ? element.name() + QStringLiteral("\n[%1]").arg(state->name()) : element.name());
            if (!node.place && (element.is(type::DataStoreReference) || element.is(type::DataStore)))
                node.size = QSizeF(50, 50);
        } else if (node.kind == Node::Kind::Annotation && !node.place) {
            const Element* text = element.child(u"text");
            const QSizeF size = text ? textSize(text->text(), 150, 12) : QSizeF();
            node.size = QSizeF(std::max(100.0, size.width() + 16), std::max(30.0, size.height() + 10));
        } else if (node.kind == Node::Kind::Pool) {
            node.size = QSizeF(0, headLength(element));
        }
    }

    /// The node of an element, or of what it is hidden in.
    int nodeFor(const Element* element) const
    {
        for (const Element* up = element; up; up = up->parent())
            if (const auto found = nodeOf_.find(up->key()); found != nodeOf_.end())
                return found->second;
        return none;
    }

    std::pair<const Element*, const Element*> endsOf(const Element& connection) const
    {
        if (connection.is(type::DataAssociation)) {
            const bool isInput = connection.is(type::DataInputAssociation);
            const Element* end = connection.child(isInput ? u"sourceRef" : u"targetRef");
            const Element* data = end ? tree_.byId(end->text().trimmed()) : nullptr;
            return isInput ? std::pair(data, connection.parent()) : std::pair(connection.parent(), data);
        }
        return {bpmn::referred(tree_, connection, u"sourceRef"), bpmn::referred(tree_, connection, u"targetRef")};
    }

    void addEdge(const Element& connection)
    {
        if (!belongsHere(connection))
            return;
        const auto [source, target] = endsOf(connection);
        if (!source || !target)
            return;
        Edge edge;
        edge.kind = connection.is(type::MessageFlow) ? Edge::Kind::Message
            : connection.is(type::Association)       ? Edge::Kind::Association
            : connection.is(type::DataAssociation)   ? Edge::Kind::Data
                                                     : Edge::Kind::Sequence;
        edge.label = labelSize(connection.name());
        const auto end = [this, &edge](const Element& element) {
            // A flow inside of a collapsed sub-process is not drawn; a message to it ends at its border.
            if (edge.kind == Edge::Kind::Message)
                return nodeFor(&element);
            const auto found = nodeOf_.find(element.key());
            return found == nodeOf_.end() ? none : found->second;
        };
        if (!isConnection(*source))
            edge.source = end(*source);
        if (!isConnection(*target))
            edge.target = end(*target);
        const bool isToFlow = isConnection(*source) || isConnection(*target);
        if ((!isConnection(*source) && edge.source == none) || (!isConnection(*target) && edge.target == none)
            || (edge.source != none && edge.source == edge.target && edge.kind != Edge::Kind::Sequence))
            return;
        if (isToFlow)
            flowEnds_.push_back({int(result_.edges.size()), {source, target}});
        const Element* drawn = drawnAs(connection);
        edgeOf_.emplace(connection.key(), int(result_.edges.size()));
        result_.diagram.edges.push_back(edge);
        result_.edges.push_back({connection.key(), drawn ? drawn->key() : metamodel::noKey});
    }

    /// What refers to nodes and edges by id, now that all are there.
    void joinToFlows()
    {
        for (const auto& [index, ends] : flowEnds_) {
            const auto edge = [this](const Element* element) {
                const auto found = edgeOf_.find(element->key());
                return found == edgeOf_.end() ? none : found->second;
            };
            result_.diagram.edges[std::size_t(index)].sourceEdge = edge(ends.first);
            result_.diagram.edges[std::size_t(index)].targetEdge = edge(ends.second);
        }
        for (const auto& [index, event] : boundaryEvents_)
            if (const Element* host = bpmn::referred(tree_, *event, u"attachedToRef"))
                if (const auto found = nodeOf_.find(host->key()); found != nodeOf_.end())
                    result_.diagram.nodes[std::size_t(index)].host = found->second;
        for (const auto& [index, group] : groups_)
            if (const Element* value = bpmn::referred(tree_, *group, u"categoryValueRef"))
                for (const metamodel::Reference& reference : tree_.referencesTo(value->id())) {
                    const Element* from = tree_.find(reference.from);
                    const Element* member = from && from->parent() ? from->parent() : nullptr;
                    if (member && member->is(type::FlowElement) && nodeOf_.contains(member->key()))
                        result_.diagram.nodes[std::size_t(index)].members.push_back(nodeOf_.at(member->key()));
                }
    }

    const Tree& tree_;
    std::unordered_map<Key, const Element*> drawn_; ///< on the plane, by element
    std::unordered_set<Key> elsewhere_; ///< drawn on other planes
    std::unordered_set<Key> hasPlane_;
    std::unordered_set<Key> processes_; ///< that are in a pool
    std::unordered_map<Key, int> nodeOf_, edgeOf_;
    std::vector<const Element*> connections_;
    std::vector<std::pair<int, const Element*>> boundaryEvents_, groups_;
    std::vector<std::pair<int, std::pair<const Element*, const Element*>>> flowEnds_;
    Description result_;
};

} // namespace

Description describe(const Tree& tree, const Element& subject, const Element* plane)
{
    return Describer(tree, plane).run(subject);
}

} // namespace millrace::layout
