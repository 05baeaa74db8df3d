// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/case_data.h"

#include "engine/execution/conditions.h"
#include "modeler/feel/evaluator.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

namespace millrace::run {

using feel::Value;

namespace {

struct DataWords {
    Q_DECLARE_TR_FUNCTIONS(Simulation)
};

Value numberValue(double number)
{
    if (const double whole = std::nearbyint(number); whole == number && std::abs(whole) < 9e15)
        return Value(std::int64_t(whole));
    const auto exact = feel::Number::fromDouble(number);
    return exact ? Value(*exact) : Value();
}

Value madeOf(const std::variant<double, bool, std::string>& option)
{
    if (const auto* text = std::get_if<std::string>(&option))
        return Value(*text);
    if (const auto* truth = std::get_if<bool>(&option))
        return Value(*truth);
    return numberValue(std::get<double>(option));
}

constexpr std::size_t figureCount = 4; // that key figures know; behind them stands the batch

const Value noValue(feel::Reason::UnknownName); // of an attribute before it has one

} // namespace

const Value* CaseData::Scope::find(std::string_view, std::size_t index) const
{
    const std::int32_t slot = index < slots->size() ? (*slots)[index] : -1;
    if (slot < 0)
        return nullptr;
    const Value* found = slot < count ? values + slot : more + (slot - count);
    return found->isNull() && found->reason() == feel::Reason::UnknownName ? nullptr : found;
}

CaseData::CaseData(const DataPlan& plan, std::uint64_t seed, std::uint32_t number)
    : plan_(plan)
    , beside_(figureCount + 1)
    , keyFigures_(plan.keyFigures.size())
    , troubles_(plan.sites.size())
{
    scope_.count = std::int32_t(plan.names.size());
    scope_.more = beside_.data();
    drawn_.reserve(std::size_t(plan.streamCount));
    for (const std::vector<ValuePlan>& beginning : plan.beginning)
        prepare(beginning, seed, number);
    for (const ElementData& element : plan.elements) {
        prepare(element.onEntry, seed, number);
        prepare(element.onDone, seed, number);
    }
}

/// In the order in which the plan has numbered them.
void CaseData::prepare(const std::vector<ValuePlan>& values, std::uint64_t seed, std::uint32_t number)
{
    for (const ValuePlan& value : values) {
        if (value.stream < 0)
            continue;
        Drawn made {kernel::Stream(seed, number, value.key), 0, {}};
        for (const ValuePlan::Option& option : value.options)
            made.options.push_back(madeOf(option.value));
        drawn_.push_back(std::move(made));
    }
}

void CaseData::goOnFrom(const CaseData& before)
{
    for (std::size_t i = 0; i < drawn_.size(); ++i)
        drawn_[i].times = before.drawn_[i].times;
    values_ = before.values_;
    visits_ = before.visits_;
    keys_ = before.keys_;
    dues_ = before.dues_;
    placeOf_ = before.placeOf_;
}

void CaseData::begin(
    std::uint32_t place, std::int64_t key, std::int64_t caseNumber, std::int32_t arrivals, std::int32_t process)
{
    if (keys_.size() <= place) {
        keys_.resize(place + 1);
        dues_.resize(place + 1);
        values_.resize((place + 1) * plan_.names.size());
        visits_.resize((place + 1) * plan_.elements.size() * 2);
    }
    keys_[place] = key;
    std::fill_n(valuesOf(place), plan_.names.size(), noValue);
    std::fill_n(visits_.begin() + std::ptrdiff_t(place * plan_.elements.size() * 2), plan_.elements.size() * 2, 0U);
    if (plan_.watchesRecords)
        placeOf_[caseNumber] = place;
    for (const ValuePlan& attribute : plan_.beginning[std::size_t(process)])
        set(place, attribute, 0);
    dues_[place].reset();
    if (arrivals >= 0 && plan_.dues[std::size_t(arrivals)]) {
        const Formula& due = plan_.dues[std::size_t(arrivals)];
        dues_[place] = timeOf(evaluate(place, due), due.site);
    }
}

void CaseData::end(std::uint32_t place, std::int64_t caseNumber)
{
    if (plan_.watchesRecords)
        placeOf_.erase(caseNumber);
    std::fill_n(valuesOf(place), plan_.names.size(), noValue);
}

void CaseData::set(std::uint32_t place, const ValuePlan& what, std::uint32_t visit)
{
    Value value = what.stream >= 0 ? drawn(what, keys_[place], visit) : evaluate(place, what.formula);
    valuesOf(place)[what.slot] = std::move(value);
}

Value CaseData::drawn(const ValuePlan& what, std::int64_t key, std::uint32_t visit)
{
    Drawn& own = drawn_[std::size_t(what.stream)];
    kernel::Draws draws = own.stream.at(key, visit);
    if (!what.distribution) {
        const double chance = draws.next();
        const auto chosen
            = std::ranges::find_if(what.options, [&](const ValuePlan::Option& option) { return chance < option.upTo; });
        return chosen == what.options.end() ? Value() : own.options[std::size_t(chosen - what.options.begin())];
    }
    const double number = what.distribution->sample(draws, own.times++);
    return numberValue(what.isWhole ? std::nearbyint(number) : number);
}

Value CaseData::evaluate(std::uint32_t place, const Formula& formula)
{
    if (!formula)
        return {};
    scope_.values = valuesOf(place);
    scope_.slots = &formula.slots;
    feel::Warnings warnings(troubles_[std::size_t(formula.site)].times == 0 ? 1 : 0);
    Value value = feel::evaluate(*formula.expression, scope_, warnings);
    if (value.isNull() && !warnings.empty())
        fail(formula.site, warnings.all().empty() ? std::string() : feel::toText(warnings.all().front()).toStdString());
    return value;
}

void CaseData::fail(std::int32_t site, const std::string& reason)
{
    DataTrouble& trouble = troubles_[std::size_t(site)];
    if (trouble.times++ == 0)
        trouble.reason = reason;
}

void CaseData::failNoNumber(std::int32_t site, const Value& value)
{
    if (value.isNull() && troubles_[std::size_t(site)].times > 0)
        return; // told just now
    fail(site,
        troubles_[std::size_t(site)].times > 0
            ? std::string()
            : DataWords::tr("it gives %1.").arg(QString::fromStdString(feel::toText(value)).left(100)).toStdString());
}

std::optional<Microseconds> CaseData::timeOf(const Value& value, std::int32_t site)
{
    constexpr double secondsInMonth = 365.0 / 12 * 86400;
    double seconds = 0;
    if (value.isNumber())
        seconds = value.asNumber().toDouble() * plan_.secondsInUnit;
    else if (value.type() == feel::Type::DaysTime)
        seconds = double(value.asDaysTime().seconds) + double(value.asDaysTime().nanos) * 1e-9;
    else if (value.type() == feel::Type::YearsMonths)
        seconds = double(value.asYearsMonths().months) * secondsInMonth;
    else {
        failNoNumber(site, value);
        return std::nullopt;
    }
    if (seconds < 0) {
        failNoNumber(site, value);
        return std::nullopt;
    }
    std::int64_t negatives = 0;
    return kernel::toDuration(seconds, negatives);
}

std::optional<Microseconds> CaseData::duration(std::uint32_t place, const ElementData& element)
{
    return timeOf(evaluate(place, element.duration), element.duration.site);
}

std::optional<double> CaseData::priority(std::uint32_t place, const ElementData& element)
{
    const Value value = evaluate(place, element.priority);
    if (value.isNumber())
        return value.asNumber().toDouble();
    failNoNumber(element.priority.site, value);
    return std::nullopt;
}

bool CaseData::isComplete(const std::vector<std::uint32_t>& places, const ElementData& element)
{
    std::vector<Value> batch;
    for (const std::uint32_t place : places)
        batch.emplace_back(variablesOf(place));
    beside_[figureCount] = Value(std::move(batch));
    const Value value = evaluate(places.back(), element.batch);
    beside_[figureCount] = Value();
    return value.isBoolean() && value.isTrue();
}

feel::Context CaseData::variablesOf(std::uint32_t place)
{
    feel::Context variables;
    for (std::size_t slot = 0; slot < plan_.names.size(); ++slot)
        if (const Value& value = valuesOf(place)[slot]; value.reason() != feel::Reason::UnknownName)
            variables.put(plan_.names[slot], value);
    return variables;
}

std::uint32_t& CaseData::visitOf(std::uint32_t place, const ElementData& element, bool isEntry)
{
    const auto index = std::size_t(&element - plan_.elements.data());
    return visits_[(place * plan_.elements.size() + index) * 2 + (isEntry ? 1 : 0)];
}

void CaseData::complete(std::uint32_t place, std::int32_t element)
{
    const ElementData* data = plan_.of(element);
    if (!data)
        return;
    if (data->task)
        work(place, *data);
    if (data->onDone.empty())
        return;
    const std::uint32_t visit = visitOf(place, *data, false)++;
    for (const ValuePlan& change : data->onDone)
        set(place, change, visit);
}

void CaseData::work(std::uint32_t place, const ElementData& element)
{
    scope_.values = valuesOf(place);
    scope_.slots = &element.taskSlots;
    std::string failure;
    Value result = element.task->run(scope_, failure);
    if (!failure.empty()) {
        fail(element.taskSite, failure);
        return;
    }
    if (!element.task->result().empty()) {
        valuesOf(place)[plan_.slotOf(element.task->result())] = std::move(result);
        return;
    }
    for (const auto& [name, value] : element.task->changes(result).entries())
        if (const std::size_t slot = plan_.slotOf(name); slot < plan_.names.size())
            valuesOf(place)[slot] = value;
}

void CaseData::note(const log::EventRecord& record, const execution::Program& program)
{
    const ElementData* data = record.element < 0 ? nullptr : plan_.of(record.element);
    if (!data || (data->onEntry.empty() && data->onDone.empty()))
        return;
    const auto found = placeOf_.find(record.caseNumber);
    if (found == placeOf_.end())
        return;
    const bool isNode = std::size_t(record.element) < program.nodes.size();
    const execution::Node* node = isNode ? &program.nodes[std::size_t(record.element)] : nullptr;
    // What takes no time has no Enabled record, unless it sends something.
    const bool isInstant = node
        && (node->kind == execution::NodeKind::StartEvent || node->kind == execution::NodeKind::BoundaryEvent
            || execution::isGateway(node->kind)
            || ((node->kind == execution::NodeKind::EndEvent
                    || node->kind == execution::NodeKind::IntermediateThrowEvent)
                && node->trigger != execution::Trigger::Message && node->trigger != execution::Trigger::Signal));
    const bool comes = record.kind == log::EventKind::FlowTaken
        || record.kind == (isInstant ? log::EventKind::Completed : log::EventKind::Enabled);
    if (comes && !data->onEntry.empty()) {
        const std::uint32_t visit = visitOf(found->second, *data, true)++;
        for (const ValuePlan& change : data->onEntry)
            set(found->second, change, visit);
    }
    if (record.kind == log::EventKind::Completed && node && node->ownScope != execution::none)
        complete(found->second, record.element);
}

const feel::Scope& CaseData::scopeOf(std::uint32_t place, std::int32_t expression)
{
    scope_.values = valuesOf(place);
    scope_.slots = &plan_.bindings[std::size_t(expression)];
    return scope_;
}

bool CaseData::choose(
    std::uint32_t place, const ElementData& element, const execution::Program& program, execution::Choice& choice)
{
    scope_.values = valuesOf(place);
    execution::judgeConditions(program, choice, scope_,
        [this](std::int32_t expression) { scope_.slots = &plan_.bindings[std::size_t(expression)]; });
    if (!choice.hasFailed())
        return true;
    fail(element.choiceSite, choice.failure());
    choice.retract();
    return false;
}

bool CaseData::repeat(std::uint32_t place, const ElementData& element, const execution::Program& program,
    execution::Repetition& repetition)
{
    const feel::Context variables = variablesOf(place);
    execution::Repetition tried = repetition;
    execution::judgeRepetition(program, tried, variables);
    if (tried.hasFailed()) {
        fail(element.choiceSite, tried.failure());
        return false;
    }
    repetition = tried;
    return true;
}

const std::vector<double>& CaseData::keyFigures(std::uint32_t place, const results::Observer::CaseFigures& figures)
{
    beside_[0] = numberValue(figures.cycleTime / plan_.secondsInUnit);
    beside_[1] = numberValue(figures.waitingTime / plan_.secondsInUnit);
    beside_[2] = numberValue(figures.processingTime / plan_.secondsInUnit);
    beside_[3] = numberValue(figures.cost);
    for (std::size_t i = 0; i < keyFigures_.size(); ++i) {
        const Formula& formula = plan_.keyFigures[i].formula;
        const Value value = evaluate(place, formula);
        keyFigures_[i] = std::numeric_limits<double>::quiet_NaN();
        if (value.isNumber())
            keyFigures_[i] = value.asNumber().toDouble();
        else if (value.isBoolean())
            keyFigures_[i] = value.isTrue() ? 1 : 0;
        else if (formula)
            failNoNumber(formula.site, value);
    }
    return keyFigures_;
}

} // namespace millrace::run
