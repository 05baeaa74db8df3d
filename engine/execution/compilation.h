// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/compiler.h"
#include "modeler/bpmn/views.h"

#include <QHash>

namespace millrace::execution {

/// One run of compile(): reads the tree scope by scope (a work list, no recursion) into a Program.
class Compilation {
public:
    explicit Compilation(const metamodel::Tree& tree)
        : tree_(tree)
        , program_(std::make_shared<Program>())
    { }
    Compiled run(const QString& processId);

private:
    using Element = metamodel::Element;

    // compiler.cpp
    const Element* chooseProcess(const QString& processId) const;
    void readScopes(const Element& process);
    void readScope(ScopeIndex scope, const Element& container);
    void readNode(const Element& element, ScopeIndex scope);
    void addNode(const Node& made, const Element& element);
    std::int32_t quantityOf(const Element& activity, QStringView attribute);
    void noteActivity(const Element& element, NodeKind kind);
    // compiler_compensation.cpp
    void readCompensation();
    void readUndoing(NodeIndex boundaryEvent);
    void readThrown(NodeIndex event);
    // compiler_activities.cpp
    void readCall(Node& made, const Element& element);
    const Element* calledProcess(const Element& element);
    void readLoops();
    void readLoop(NodeIndex index, const Element& characteristics);
    void readInstances(Loop& loop, const Element& activity, const Element& characteristics);
    void readThrownByInstances(Loop& loop, const Element& activity, const Element& characteristics);
    void addThrown(Loop& loop, const Element& activity, const Element& definition, const Loop::Thrown& when);
    void readResults(Loop& loop, const Element& activity, const Element& characteristics);
    QString dataNamed(const QString& text) const;
    // compiler.cpp
    bool hasContent(const Element& subProcess) const;
    void findStarts();
    bool startsByItself(NodeIndex index) const;
    void noteStarts();
    void findEventStarts();
    bool canTrigger(NodeIndex start);
    // compiler_events.cpp
    void readEvent(Node& node, const Element& element, const std::vector<const Element*>& definitions);
    void readParts(NodeIndex event, const Element& element, const std::vector<const Element*>& definitions);
    void readDefinition(Node& node, const Element& element, const Element& definition);
    void readTimer(Node& node, const Element& element, const Element& definition);
    void readMessage(Node& node, const Element& element, const Element& referrer, bool isNeeded);
    const Element* definitionOf(NodeIndex event) const;
    void attachBoundaryEvents();
    bool canAttach(NodeIndex event, NodeIndex activity);
    // compiler_flows.cpp
    void readFlows();
    void readFlow(const Element& element);
    void addLinks();
    void orderFlows();
    void readCondition(Flow& flow, const Element& element);
    void readDefaultFlows();
    void decideSplits();
    QString wayOf(FlowIndex index) const;
    void checkOpenFlows(const Node& node, NodeIndex index);
    void checkEventBased(Node& node, NodeIndex index);
    void buildJoins();

    void report(base::Severity severity, const Element& element, const QString& message);
    void report(base::Severity severity, ElementIndex element, const QString& message);
    std::int32_t addExpression(const QString& text, const Element& element, const QString& what);
    void addElement(const Element& element);
    Node& node(NodeIndex index) { return program_->nodes[static_cast<std::size_t>(index)]; }
    const Node& node(NodeIndex index) const { return program_->nodes[static_cast<std::size_t>(index)]; }
    NodeIndex nodeById(const QString& id) const { return nodeById_.value(id, none); }

    struct ReadFlow {
        Flow flow;
        const Element* element = nullptr; ///< null for a link event's jump
    };

    const metamodel::Tree& tree_;
    std::shared_ptr<Program> program_;
    base::Problems problems_;
    QHash<QString, NodeIndex> nodeById_;
    std::vector<const Element*> nodeElements_; ///< by NodeIndex
    std::vector<const Element*> scopeElements_; ///< by ScopeIndex
    QHash<NodeIndex, const Element*> partDefinitions_; ///< by the parts of events with several triggers
    QHash<QString, ScopeIndex> processScopes_; ///< of processes that run, by id
    std::vector<const Element*> flowElements_; ///< sequence flows, in document order
    std::vector<ReadFlow> flows_;
};

/// The kind of a flow node or global task.
NodeKind kindOf(const metamodel::Element& element);

/// For each incoming flow of an inclusive gateway the nodes of its scope that reach it without passing the gateway:
/// Join::reaching.
std::vector<std::vector<std::uint64_t>> nodesReaching(const Program& program, NodeIndex gateway);

} // namespace millrace::execution
