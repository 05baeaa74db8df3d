// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/execution/history_text.h"

#include "app/execution/words.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/feel/json.h"
#include "modeler/feel/parser.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <map>

namespace millrace::app::execution {

namespace {

namespace machine = ::millrace::execution;
using log::Cause;
using log::EventKind;
using machine::NodeKind;
using runtime::Event;

void collectLanes(const metamodel::Element& laneSet, std::vector<std::pair<QString, QString>>& lanes)
{
    for (const metamodel::Element* lane : laneSet.children(u"lane")) {
        for (const metamodel::Element* node : lane->children(u"flowNodeRef"))
            lanes.emplace_back(node->text().trimmed(), bpmn::title(*lane));
        if (const metamodel::Element* inner = lane->child(u"childLaneSet"))
            collectLanes(*inner, lanes);
    }
}

bool isWithHands(NodeKind kind)
{
    return kind == NodeKind::UserTask || kind == NodeKind::ManualTask || kind == NodeKind::AbstractTask;
}

/// Walks through the events once.
class Writer {
public:
    Q_DECLARE_TR_FUNCTIONS(History)
public:
    Writer(const std::vector<Event>& events, const runtime::Definition& definition)
        : events_(events)
        , definition_(definition)
        , program_(*definition.program)
    {
        for (const auto& [node, lane] : lanesOf(*definition.tree))
            lanes_[node] = lane;
    }

    std::vector<HistoryLine> write()
    {
        while (at_ < events_.size()) {
            writeOne(events_[at_]);
            ++at_;
        }
        return std::move(lines_);
    }

private:
    const machine::Node* nodeOf(const Event& event) const
    {
        return event.element >= 0 && static_cast<std::size_t>(event.element) < program_.nodes.size()
            ? &program_.nodes[static_cast<std::size_t>(event.element)]
            : nullptr;
    }
    QString idOf(machine::ElementIndex element) const
    {
        return element < 0 ? QString()
                           : QString::fromStdString(program_.elements[static_cast<std::size_t>(element)].id);
    }
    QString nameOf(machine::ElementIndex element) const
    {
        const metamodel::Element* found = definition_.element(element);
        return found != nullptr ? bpmn::title(*found) : idOf(element);
    }
    bool isNamed(machine::ElementIndex element) const
    {
        return element >= 0 && !program_.elements[static_cast<std::size_t>(element)].name.empty();
    }
    const Event* next() const { return at_ + 1 < events_.size() ? &events_[at_ + 1] : nullptr; }
    QString who(const Event& event) const
    {
        const machine::Node* node = nodeOf(event);
        if (node == nullptr || !isWithHands(node->kind))
            return tr("engine");
        const auto lane = lanes_.find(idOf(event.element));
        return lane == lanes_.end() ? tr("you") : lane->second;
    }

    void add(const Event& event, const QString& who, const QString& what, const QString& change = {})
    {
        lines_.push_back({event.time, who, what, change, idOf(event.element), false});
    }

    void writeOne(const Event& event)
    {
        switch (event.kind) {
        case EventKind::CaseStarted:
            writeStart(event);
            break;
        case EventKind::CaseCompleted:
            add(event, tr("engine"),
                event.element >= 0 && isNamed(event.element) ? tr("Finished with '%1'").arg(nameOf(event.element))
                                                             : tr("Finished"));
            break;
        case EventKind::CaseCancelled:
            add(event, tr("you"), tr("Case cancelled"));
            break;
        case EventKind::Enabled:
            writeEnabled(event);
            break;
        case EventKind::Completed:
            writeCompleted(event);
            break;
        case EventKind::Cancelled:
            writeCancelled(event);
            break;
        case EventKind::VariablesChanged:
            writeVariables(event);
            break;
        case EventKind::Incident:
            add(event, tr("engine"),
                event.element >= 0 ? tr("Stopped at '%1'").arg(nameOf(event.element)) : tr("Stopped"), event.payload);
            lines_.back().isTrouble = true;
            break;
        case EventKind::Started:
        case EventKind::Paused:
        case EventKind::Resumed:
        case EventKind::FlowTaken:
            break;
        }
    }

    void writeStart(const Event& event)
    {
        QString change;
        if (next() != nullptr && next()->kind == EventKind::VariablesChanged) {
            ++at_;
            change = takeVariables(events_[at_]);
        }
        add(event, tr("you"), tr("Case started"), change);
    }

    /// What changed, in words; remembers the values.
    QString takeVariables(const Event& event)
    {
        const feel::Value value = feel::readJson(event.payload.toStdString()).value;
        if (!value.isContext())
            return {};
        const QString text = changesText(value.asContext(), variables_);
        for (const auto& [name, one] : value.asContext().entries())
            variables_.put(name, one);
        return text;
    }

    /// A form's values come right before the end of their task; a script's too.
    void writeVariables(const Event& event)
    {
        const QString change = takeVariables(event);
        const Event* following = next();
        if (following != nullptr && following->kind == EventKind::Completed && nodeOf(*following) != nullptr
            && machine::isTask(nodeOf(*following)->kind)) {
            ++at_;
            writeCompleted(*following, change);
        } else if (!change.isEmpty()) {
            add(event, tr("you"), tr("Variables changed"), change);
        }
    }

    /// Activities that become ready at the same moment stand in one line.
    void writeEnabled(const Event& event)
    {
        const machine::Node* node = nodeOf(event);
        if (node == nullptr)
            return;
        if (event.cause == Cause::Timer
            || (!machine::isActivity(node->kind) && node->trigger == machine::Trigger::Timer)) {
            if (node->kind != NodeKind::BoundaryEvent)
                add(event, tr("engine"), tr("Waiting for the time of '%1'").arg(nameOf(event.element)));
            return;
        }
        if (event.cause == Cause::Message) {
            if (node->kind != NodeKind::EventBasedGateway && node->kind != NodeKind::BoundaryEvent)
                add(event, tr("engine"), tr("Waiting for '%1' to come").arg(nameOf(event.element)));
            return;
        }
        if (!machine::isTask(node->kind))
            return;
        const std::vector<QString> names = siblings(event);
        if (names.size() > 1) {
            QStringList list(names.begin(), names.end());
            add(event, tr("engine"), tr("%n task(s) begin side by side", nullptr, static_cast<int>(names.size())),
                list.join(QStringLiteral(", ")));
        }
    }

    /// Names of the tasks with hands that become ready with this one; each burst is told once.
    std::vector<QString> siblings(const Event& event)
    {
        std::vector<QString> names;
        if (event.time == told_)
            return names;
        for (std::size_t i = at_; i < events_.size() && events_[i].time == event.time; ++i) {
            const Event& other = events_[i];
            const machine::Node* node = nodeOf(other);
            if (other.kind == EventKind::Enabled && node != nullptr && isWithHands(node->kind))
                names.push_back(nameOf(other.element));
        }
        told_ = event.time;
        return names;
    }

    void writeCompleted(const Event& event, const QString& change = {})
    {
        const machine::Node* node = nodeOf(event);
        if (node == nullptr)
            return;
        if (machine::isActivity(node->kind)) {
            add(event, who(event), tr("%1 completed").arg(nameOf(event.element)), change);
            writeDecision(event);
        } else if (machine::isGateway(node->kind)) {
            writeDecision(event);
        } else if (node->kind == NodeKind::EndEvent) {
            const bool endsTheCase
                = next() != nullptr && next()->kind == EventKind::CaseCompleted && next()->element == event.element;
            if (!endsTheCase && isNamed(event.element))
                add(event, tr("engine"), tr("Reached '%1'").arg(nameOf(event.element)));
        } else if (node->kind != NodeKind::StartEvent && isNamed(event.element)) {
            add(event, tr("engine"), tr("'%1' happened").arg(nameOf(event.element)));
        }
    }

    /// "Complete? \u2014 went to 'yes'", because of what: where tokens may go several ways.
    void writeDecision(const Event& event)
    {
        const machine::Node& node = *nodeOf(event);
        QStringList ways;
        QStringList reasons;
        for (std::size_t i = at_ + 1; i < events_.size(); ++i) {
            const Event& flow = events_[i];
            if (flow.kind != EventKind::FlowTaken || flow.visit != event.visit)
                break;
            if (const machine::Flow* taken = flowOf(flow.element)) {
                ways += tr("'%1'").arg(wayOf(*taken));
                reasons += reasonFor(node, *taken, flow.payload);
            }
        }
        if (ways.isEmpty() || !node.hasConditions || node.outgoingCount < 2)
            return; // no choice, or the events tell it
        reasons.removeDuplicates();
        add(event, tr("engine"),
            tr("%1 \u2014 went to %2", "a decision and its outcome")
                .arg(nameOf(event.element), ways.join(QStringLiteral(", "))),
            reasons.join(QStringLiteral("; ")));
    }

    const machine::Flow* flowOf(machine::ElementIndex element) const
    {
        const auto found = std::find_if(program_.flows.begin(), program_.flows.end(),
            [&](const machine::Flow& flow) { return flow.element == element; });
        return found == program_.flows.end() ? nullptr : &*found;
    }
    QString wayOf(const machine::Flow& flow) const
    {
        return isNamed(flow.element) ? nameOf(flow.element) : nameOf(flow.target);
    }
    /// `condition`: as it was then.
    QString reasonFor(const machine::Node& node, const machine::Flow& taken, const QString& condition) const
    {
        if (!condition.isEmpty())
            return tr("because %1").arg(plainCondition(condition)) + valuesIn(condition);
        const auto outgoing = program_.outgoing(node);
        const bool isDefault
            = node.defaultFlow != machine::none && &taken == &program_.flows[std::size_t(node.defaultFlow)];
        if (isDefault)
            return tr("no condition was true: default flow taken");
        if (node.kind != NodeKind::ExclusiveGateway)
            return tr("no condition: always taken");
        const bool hasConditions = std::any_of(outgoing.begin(), outgoing.end(),
            [](const machine::Flow& flow) { return flow.condition != machine::none; });
        return hasConditions ? tr("no condition was true: first flow without one taken")
                             : tr("no condition: first flow taken");
    }
    static QString plainCondition(QString text)
    {
        text = text.simplified();
        if (text.startsWith(u'='))
            text = text.mid(1).trimmed();
        if ((text.startsWith(QLatin1String("${")) || text.startsWith(QLatin1String("#{"))) && text.endsWith(u'}'))
            text = text.mid(2, text.size() - 3).trimmed();
        return text;
    }
    /// " (amount: 5,000)": the variables that the condition speaks of, as they were; not of "complete = true", which
    /// says it all.
    QString valuesIn(const QString& condition) const
    {
        static const QRegularExpression plainEquality(QStringLiteral("^[\\w ]+(==?|=)\\s*[\\w\"'.]+$"));
        const feel::ParseResult parsed = feel::parse(condition.toStdString());
        if (!parsed || plainEquality.match(plainCondition(condition)).hasMatch())
            return {};
        QStringList values;
        for (const std::string& name : parsed.expression->names()) {
            if (const feel::Value* value = variables_.find(name))
                values += tr("%1: %2", "variable and value").arg(QString::fromStdString(name), valueText(*value));
        }
        return values.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(values.join(QStringLiteral(", ")));
    }

    void writeCancelled(const Event& event)
    {
        const machine::Node* node = nodeOf(event);
        if (node == nullptr || !machine::isActivity(node->kind))
            return;
        const QString why = event.cause == Cause::BoundaryEvent ? tr("an event took its place")
            : event.cause == Cause::Terminate                   ? tr("the case ended")
            : event.cause == Cause::Error                       ? tr("an error was thrown")
                                                                : QString();
        add(event, tr("engine"), tr("%1 cancelled").arg(nameOf(event.element)), why);
    }

    const std::vector<Event>& events_;
    const runtime::Definition& definition_;
    const machine::Program& program_;
    std::map<QString, QString> lanes_;
    feel::Context variables_;
    std::vector<HistoryLine> lines_;
    std::size_t at_ = 0;
    base::Microseconds told_ = -1;
};

} // namespace

std::vector<std::pair<QString, QString>> lanesOf(const metamodel::Tree& tree)
{
    std::vector<std::pair<QString, QString>> lanes;
    for (const metamodel::Element* process : bpmn::processes(tree))
        for (const metamodel::Element* laneSet : process->children(u"laneSet"))
            collectLanes(*laneSet, lanes);
    return lanes;
}

std::vector<HistoryLine> historyLines(const std::vector<runtime::Event>& events, const runtime::Definition& definition)
{
    return Writer(events, definition).write();
}

} // namespace millrace::app::execution
