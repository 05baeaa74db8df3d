// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/data_plan.h"

#include "modeler/feel/parser.h"
#include "simulator/kernel/random_streams.h"
#include "simulator/run/plan.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace millrace::run {

using execution::ElementIndex;
using execution::FlowIndex;
using execution::Node;
using execution::none;
using execution::Program;
using scenario::Attribute;
using scenario::ElementInputs;
using scenario::Scenario;

namespace {

constexpr std::array<const char*, 5> besideData {"cycleTime", "waitingTime", "processingTime", "cost", "batch"};
constexpr std::array<const char*, 7> ofRepetition {"numberOfInstances", "nrOfInstances", "numberOfActiveInstances",
    "nrOfActiveInstances", "numberOfCompletedInstances", "nrOfCompletedInstances", "loopCounter"};

class DataPlanner {
    Q_DECLARE_TR_FUNCTIONS(Simulation)

public:
    DataPlanner(const Program& program, const Scenario& scenario, std::shared_ptr<const execution::DataTasks> tasks,
        QStringList& remarks, const std::vector<ProcessPlan>& processes)
        : program_(program)
        , scenario_(scenario)
        , processes_(processes)
        , plan_(std::make_shared<DataPlan>())
        , remarks_(remarks)
    {
        plan_->tasks = std::move(tasks);
    }

    std::shared_ptr<const DataPlan> run()
    {
        nameSlots();
        if (plan_->names.empty() && !hasOpenResults_ && scenario_.keyFigures.empty() && !hasExpressions())
            return nullptr;
        plan_->secondsInUnit = scenario::secondsIn(scenario_.timeUnit);
        for (std::size_t process = 0; process < std::max<std::size_t>(1, processes_.size()); ++process) {
            auto& beginning = plan_->beginning.emplace_back();
            for (const Attribute& attribute : attributesOf(process))
                beginning.push_back(value(attribute, process > 0 ? processes_[process].prefix : std::string(),
                    "attribute", tr("the attribute '%1'").arg(attribute.name)));
        }
        plan_->ofElement.assign(program_.elements.size(), -1);
        for (ElementIndex element = 0; element < ElementIndex(program_.elements.size()); ++element)
            planElement(element);
        for (const execution::Expression& expression : program_.expressions)
            plan_->bindings.push_back(expression.feel ? bound(expression.feel->names()) : Slots());
        for (const scenario::KeyFigure& figure : scenario_.keyFigures)
            plan_->keyFigures.push_back({figure.name.toStdString(),
                formula(figure.feel, tr("the key figure '%1'").arg(figure.name), tr("such cases do not count"),
                    Knows::Figures)});
        for (const scenario::Arrivals& arrivals : scenario_.arrivals)
            plan_->dues.push_back(formula(
                arrivals.dueExpression, tr("when cases are due"), tr("they are due as if there were none then")));
        return plan_;
    }

private:
    /// What an expression may ask for beside the data of cases.
    enum class Knows : std::uint8_t { Data, Figures, Batch };

    const std::vector<Attribute>& attributesOf(std::size_t process) const
    {
        return process > 0 ? processes_[process].attributes : scenario_.attributes;
    }
    const ElementInputs* inputs(ElementIndex element) const
    {
        return scenario_.element(QString::fromStdString(id(element)));
    }
    const std::string& id(ElementIndex element) const { return program_.elements[std::size_t(element)].id; }
    QString title(ElementIndex element) const { return QString::fromStdString(program_.title(element)); }

    bool hasExpressions() const
    {
        return std::ranges::any_of(scenario_.arrivals, [](const auto& one) { return !one.dueExpression.isEmpty(); })
            || std::ranges::any_of(scenario_.elements, [](const auto& entry) {
                   return !entry.second.durationExpression.isEmpty() || !entry.second.priorityExpression.isEmpty()
                       || (entry.second.batch && !entry.second.batch->condition.isEmpty());
               });
    }

    void addName(const std::string& name)
    {
        if (!name.empty() && std::ranges::find(plan_->names, name) == plan_->names.end())
            plan_->names.push_back(name);
    }

    void nameSlots()
    {
        for (std::size_t process = 0; process < std::max<std::size_t>(1, processes_.size()); ++process)
            for (const Attribute& attribute : attributesOf(process))
                addName(attribute.name.toStdString());
        for (ElementIndex element = 0; element < ElementIndex(program_.elements.size()); ++element) {
            if (const ElementInputs* given = inputs(element))
                for (const auto* list : {&given->changesOnEntry, &given->changes})
                    for (const Attribute& attribute : *list)
                        addName(attribute.name.toStdString());
            if (const execution::DataTask* task = taskOf(element)) {
                addName(task->result());
                hasOpenResults_ = hasOpenResults_ || (task->result().empty() && !task->isScript());
            }
        }
        if (!hasOpenResults_)
            return;
        // What a decision gives is told by its result alone: whatever is asked for may be among it.
        for (const execution::Expression& expression : program_.expressions)
            if (expression.feel)
                for (const std::string& name : expression.feel->names())
                    addName(name);
    }

    const execution::DataTask* taskOf(ElementIndex element) const
    {
        if (!plan_->tasks)
            return nullptr;
        const auto found = plan_->tasks->find(element);
        return found == plan_->tasks->end() ? nullptr : &found->second;
    }

    std::int32_t site(const QString& text, const QString& what, const QString& instead)
    {
        plan_->sites.push_back({text, what, instead});
        return std::int32_t(plan_->sites.size()) - 1;
    }

    Slots bound(std::span<const std::string> names, Knows knows = Knows::Data) const
    {
        Slots positions;
        for (const std::string& name : names) {
            const std::size_t slot = plan_->slotOf(name);
            const auto own = std::ranges::find(besideData, name) - besideData.begin();
            const bool isBatch = own == std::ssize(besideData) - 1;
            if (slot < plan_->names.size())
                positions.push_back(std::int32_t(slot));
            else if (own < std::ssize(besideData) && knows == (isBatch ? Knows::Batch : Knows::Figures))
                positions.push_back(std::int32_t(plan_->names.size()) + std::int32_t(own));
            else
                positions.push_back(-1);
        }
        return positions;
    }

    Formula formula(const QString& feel, const QString& what, const QString& instead, Knows knows = Knows::Data)
    {
        if (feel.trimmed().isEmpty())
            return {};
        const auto parsed = feel::parse(feel.toStdString(), feel::Dialect::Feel, plan_->names);
        if (!parsed)
            return {}; // the check of the scenario has refused it
        Formula made {parsed.expression, bound(parsed.expression->names(), knows), site(feel, what, instead)};
        return made;
    }

    ValuePlan value(const Attribute& attribute, std::string_view elementId, const char* purpose, const QString& what)
    {
        ValuePlan made;
        made.slot = std::int32_t(plan_->slotOf(attribute.name.toStdString()));
        made.isWhole = attribute.isWhole;
        if (const auto* expression = std::get_if<scenario::Expression>(&attribute.value)) {
            made.formula = formula(expression->feel, what, tr("it is without a value then"));
            return made;
        }
        made.key = kernel::elementKey(elementId, std::string(purpose) + ' ' + attribute.name.toStdString());
        made.stream = plan_->streamCount++;
        if (const auto* distribution = std::get_if<kernel::Distribution>(&attribute.value)) {
            made.distribution = *distribution;
            return made;
        }
        double sum = 0;
        double before = 0;
        const auto& options = std::get<std::vector<scenario::Option>>(attribute.value);
        for (const scenario::Option& option : options)
            sum += option.weight;
        for (const scenario::Option& option : options) {
            if (option.weight <= 0)
                continue;
            before += option.weight;
            ValuePlan::Option one;
            one.upTo = before / sum;
            if (const auto* text = std::get_if<QString>(&option.value))
                one.value = text->toStdString();
            else if (const auto* truth = std::get_if<bool>(&option.value))
                one.value = *truth;
            else
                one.value = std::get<double>(option.value);
            made.options.push_back(std::move(one));
        }
        if (!made.options.empty())
            made.options.back().upTo = 1;
        return made;
    }

    void planElement(ElementIndex element)
    {
        static const ElementInputs nothing;
        const ElementInputs* found = inputs(element);
        const ElementInputs& given = found ? *found : nothing;
        ElementData made;
        const QString name = title(element);
        const auto change = [&](const Attribute& attribute, const char* purpose) {
            return value(attribute, id(element), purpose, tr("what '%1' makes of '%2'").arg(name, attribute.name));
        };
        for (const Attribute& attribute : given.changesOnEntry)
            made.onEntry.push_back(change(attribute, "entry"));
        for (const Attribute& attribute : given.changes)
            made.onDone.push_back(change(attribute, "change"));
        made.duration
            = formula(given.durationExpression, tr("the duration of '%1'").arg(name), tr("it takes no time then"));
        made.priority = formula(
            given.priorityExpression, tr("the priority of '%1'").arg(name), tr("that of the case counts then"));
        if (given.batch)
            made.batch = formula(given.batch->condition, tr("when a batch of '%1' is complete").arg(name),
                tr("its size and time decide then"), Knows::Batch);
        if ((made.task = taskOf(element)) != nullptr) {
            made.taskSlots = bound(made.task->reads());
            made.taskSite = site(QString::fromStdString(made.task->text()), tr("what '%1' does with data").arg(name),
                tr("the data of the case stay as they are then"));
        }
        if (std::size_t(element) < program_.nodes.size())
            planNode(element, made);
        plan_->watchesRecords = plan_->watchesRecords || !made.onEntry.empty()
            || (!made.onDone.empty() && std::size_t(element) < program_.nodes.size()
                && program_.nodes[std::size_t(element)].ownScope != none);
        plan_->decides = plan_->decides || made.judges || made.duration || made.batch || made.repeats || made.hasTimer;
        const bool isAny = !made.onEntry.empty() || !made.onDone.empty() || made.duration || made.priority || made.batch
            || made.task || made.judges || made.repeats || made.hasTimer;
        if (!isAny)
            return;
        plan_->ofElement[std::size_t(element)] = std::int32_t(plan_->elements.size());
        plan_->elements.push_back(std::move(made));
    }

    void planNode(ElementIndex element, ElementData& made)
    {
        const Node& node = program_.nodes[std::size_t(element)];
        if (node.hasConditions && node.kind != execution::NodeKind::EventBasedGateway)
            made.judges = isJudged(node, element);
        if (made.judges)
            made.choiceSite = site(
                conditionsOf(node), tr("the way out of '%1'").arg(title(element)), tr("all ways are as likely then"));
        if (node.loop != none)
            made.repeats = isRepeatedByData(program_.loops[std::size_t(node.loop)]);
        if (made.repeats)
            made.choiceSite = site({}, tr("how often '%1' is done").arg(title(element)), tr("it is done once then"));
        if (node.timer != none) {
            const std::int32_t expression = program_.timers[std::size_t(node.timer)].expression;
            made.hasTimer = expression != none && isKnown(expression, {});
        }
    }

    QString conditionsOf(const Node& node) const
    {
        QStringList texts;
        for (FlowIndex flow = node.firstOutgoing; flow < node.firstOutgoing + node.outgoingCount; ++flow)
            if (const std::int32_t condition = program_.flows[std::size_t(flow)].condition;
                condition != none && flow != node.defaultFlow)
                texts << QString::fromStdString(program_.expressions[std::size_t(condition)].text);
        return texts.join(QStringLiteral("; "));
    }

    /// Without a share of any of its flows, and with conditions that can all be worked out; some of which need data.
    bool isJudged(const Node& node, ElementIndex element)
    {
        bool hasCondition = false;
        bool needsData = false;
        QStringList unknown;
        for (FlowIndex index = node.firstOutgoing; index < node.firstOutgoing + node.outgoingCount; ++index) {
            const execution::Flow& flow = program_.flows[std::size_t(index)];
            const ElementInputs* given = flow.element == none ? nullptr : inputs(flow.element);
            if (given && given->probability)
                return false;
            if (flow.condition == none || index == node.defaultFlow)
                continue;
            const execution::Expression& condition = program_.expressions[std::size_t(flow.condition)];
            if (!condition.feel)
                return false;
            hasCondition = true;
            needsData = needsData || !condition.feel->names().empty();
            for (const std::string& name : condition.feel->names())
                if (plan_->slotOf(name) == plan_->names.size())
                    unknown
                        << tr("'%1' in '%2'").arg(QString::fromStdString(name), QString::fromStdString(condition.text));
        }
        if (!unknown.isEmpty() && unknown.size() < 4 && node.outgoingCount > 1)
            remarks_ << tr("Nothing gives a value to %1: all ways out of '%2' are as likely.")
                            .arg(unknown.join(QStringLiteral(", ")), title(element));
        return hasCondition && needsData && unknown.isEmpty();
    }

    template <class More> bool isKnown(std::int32_t expression, const More& more) const
    {
        const auto& feel = program_.expressions[std::size_t(expression)].feel;
        return feel && std::ranges::all_of(feel->names(), [&](const std::string& name) {
            return plan_->slotOf(name) < plan_->names.size()
                || std::ranges::find(more, std::string_view(name)) != std::end(more);
        });
    }
    bool isKnown(std::int32_t expression, std::initializer_list<std::string_view> more) const
    {
        return isKnown<std::initializer_list<std::string_view>>(expression, more);
    }

    bool isRepeatedByData(const execution::Loop& loop) const
    {
        bool isAny = false;
        for (const std::int32_t expression : {loop.condition, loop.count == none ? loop.cardinality : none,
                 loop.count == none ? loop.collection : none}) {
            if (expression == none)
                continue;
            isAny = true;
            if (!isKnown(expression, ofRepetition))
                return false;
        }
        return isAny;
    }

    const Program& program_;
    const Scenario& scenario_;
    const std::vector<ProcessPlan>& processes_;
    std::shared_ptr<DataPlan> plan_;
    QStringList& remarks_;
    bool hasOpenResults_ = false; ///< a decision names its results itself
};

} // namespace

std::size_t DataPlan::slotOf(std::string_view name) const
{
    return std::size_t(std::ranges::find(names, name) - names.begin());
}

std::shared_ptr<const Program> withConditions(
    std::shared_ptr<const Program> program, const Scenario& scenario, const std::vector<ProcessPlan>& processes)
{
    std::vector<std::string> names;
    for (const Attribute& attribute : scenario.attributes)
        names.push_back(attribute.name.toStdString());
    for (const ProcessPlan& process : processes)
        for (const Attribute& attribute : process.attributes)
            names.push_back(attribute.name.toStdString());
    std::shared_ptr<Program> changed;
    for (std::size_t i = 0; i < program->flows.size(); ++i) {
        const ElementIndex element = program->flows[i].element;
        const ElementInputs* given = element == none
            ? nullptr
            : scenario.element(QString::fromStdString(program->elements[std::size_t(element)].id));
        if (!given || given->condition.isEmpty())
            continue;
        const auto parsed = feel::parse(given->condition.toStdString(), feel::Dialect::Feel, names);
        Node& source = (changed ? *changed : *(changed = std::make_shared<Program>(*program)))
                           .nodes[std::size_t(program->flows[i].source)];
        // Out of an activity only flows that are asked about can have a condition.
        if (!parsed || !source.hasConditions)
            continue;
        changed->flows[i].condition = std::int32_t(changed->expressions.size());
        changed->expressions.push_back({given->condition.toStdString(), parsed.expression});
    }
    return changed ? changed : program;
}

std::shared_ptr<const DataPlan> makeDataPlan(const Program& program, const Scenario& scenario,
    std::shared_ptr<const execution::DataTasks> tasks, QStringList& remarks, const std::vector<ProcessPlan>& processes)
{
    return DataPlanner(program, scenario, std::move(tasks), remarks, processes).run();
}

} // namespace millrace::run
