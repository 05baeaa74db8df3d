// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/input_rows.h"

#include "modeler/bpmn/views.h"

#include <QCoreApplication>
#include <unordered_set>

namespace millrace::app::simulation {

using metamodel::Element;
using metamodel::Tree;
namespace type = bpmn::type;

namespace {

struct RowWords {
    Q_DECLARE_TR_FUNCTIONS(InputRows)
};

class RowCollector {
public:
    explicit RowCollector(const Tree& model)
        : model_(model)
    { }

    void addScope(const Element& scope, bool isProcess)
    {
        const auto elements = bpmn::flowElements(scope);
        for (const Element* element : elements)
            if (element->is(type::StartEvent))
                addFrom(*element, isProcess);
        for (const Element* element : elements) // what no start event leads to
            if (element->is(type::FlowNode) && !element->is(type::BoundaryEvent))
                addFrom(*element, isProcess);
    }

    std::vector<InputRow> rows;

private:
    void addFrom(const Element& first, bool isProcess)
    {
        std::vector<const Element*> waiting {&first};
        for (std::size_t next = 0; next < waiting.size(); ++next) {
            const Element& node = *waiting[next];
            if (!seen_.insert(node.key()).second)
                continue;
            addNode(node, isProcess);
            for (const Element* event : bpmn::boundaryEvents(model_, node))
                waiting.push_back(event);
            for (const Element* flow : bpmn::outgoing(model_, node))
                if (const Element* target = bpmn::referred(model_, *flow, u"targetRef"))
                    waiting.push_back(target);
        }
    }

    void addNode(const Element& node, bool isProcess)
    {
        using Kind = InputRow::Kind;
        if (node.is(type::StartEvent)) {
            if (isProcess)
                add(Kind::Start, node, RowWords::tr("Cases come: %1").arg(bpmn::title(node)));
        } else if (node.is(type::SubProcess) && !bpmn::flowElements(node).empty()) {
            addScope(node, false);
        } else if (node.is(type::ReceiveTask) || node.is(type::IntermediateCatchEvent)) {
            add(Kind::Wait, node, bpmn::title(node));
        } else if (node.is(type::Activity)) {
            add(Kind::Work, node, bpmn::title(node));
        } else if (node.is(type::BoundaryEvent)) {
            add(Kind::Boundary, node, bpmn::title(node));
        } else if (node.is(type::ExclusiveGateway) || node.is(type::InclusiveGateway)
            || node.is(type::EventBasedGateway) || node.is(type::ComplexGateway)) {
            addShares(node);
        }
    }

    void addShares(const Element& gateway)
    {
        const auto flows = bpmn::outgoing(model_, gateway);
        if (flows.size() < 2)
            return;
        QStringList ways;
        for (const Element* flow : flows)
            if (!flow->id().isEmpty())
                ways << flow->id();
        const bool hasName = !gateway.name().simplified().isEmpty();
        for (const Element* flow : flows) {
            const Element* target = bpmn::referred(model_, *flow, u"targetRef");
            const QString way = !flow->name().simplified().isEmpty() || !target
                ? bpmn::title(*flow)
                : RowWords::tr("to %1").arg(bpmn::title(*target));
            add(InputRow::Kind::Share, *flow, hasName ? gateway.name() + u' ' + way : way);
            if (!rows.empty() && rows.back().id == flow->id()) {
                rows.back().ways = ways;
                rows.back().isExclusive = !gateway.is(type::InclusiveGateway) && !gateway.is(type::ComplexGateway);
            }
        }
    }

    void add(InputRow::Kind kind, const Element& element, const QString& name)
    {
        if (!element.id().isEmpty())
            rows.push_back({kind, element.id(), name.simplified(), {}, false});
    }

    const Tree& model_;
    std::unordered_set<metamodel::Key> seen_;
};

} // namespace

std::vector<InputRow> inputRowsOf(const Tree& model)
{
    RowCollector collector(model);
    for (const Element* process : bpmn::processes(model))
        collector.addScope(*process, true);
    return std::move(collector.rows);
}

} // namespace millrace::app::simulation
