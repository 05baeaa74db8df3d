// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/data_work.h"

#include "engine/execution/compiler.h"
#include "modeler/bpmn/data_work.h"
#include "modeler/feel/evaluator.h"
#include "modeler/feel/parser.h"

#include <QCoreApplication>

namespace millrace::execution {

using feel::Value;

namespace {

struct DataTexts {
    Q_DECLARE_TR_FUNCTIONS(Execution)
};

/// The value of a context with one entry; else the value itself.
Value onlyEntry(const Value& value)
{
    if (value.isContext() && value.asContext().entries().size() == 1)
        return value.asContext().entries().front().second;
    return value;
}

/// Camunda 7's mapDecisionResult.
Value mapped(const Value& value, const QString& mapping)
{
    if (mapping == QLatin1String("singleEntry"))
        return onlyEntry(value.isList() && value.asList().size() == 1 ? value.asList().front() : value);
    if (mapping != QLatin1String("collectEntries"))
        return value;
    feel::List entries;
    for (const Value& one : value.isList() ? value.asList() : feel::List {value})
        entries.push_back(onlyEntry(one));
    return Value(std::move(entries));
}

} // namespace

std::optional<DataTask> DataTask::of(const metamodel::Element& task, const Decisions* decisions)
{
    const auto work = bpmn::dataWork(task);
    if (!work)
        return std::nullopt;
    DataTask made;
    made.result_ = work->result.toStdString();
    if (work->kind == bpmn::DataWork::Kind::Script) {
        if (work->script.isEmpty())
            return std::nullopt;
        made.readScript(work->script, work->format);
        return made;
    }
    if (!decisions || work->decision.isEmpty())
        return std::nullopt;
    made.mapping_ = work->mapping;
    made.readDecision(work->decision, *decisions);
    return made;
}

void DataTask::readScript(const QString& script, const QString& format)
{
    isScript_ = true;
    text_ = script.toStdString();
    if (!format.isEmpty() && !format.contains(QLatin1String("feel"), Qt::CaseInsensitive)) {
        obstacle_ = DataTexts::tr("The script is written in %1; only FEEL runs here.").arg(format).toStdString();
        return;
    }
    const feel::ParseResult parsed = feel::parse(text_);
    if (!parsed) {
        obstacle_ = DataTexts::tr("The script cannot be read: %1.")
                        .arg(QString::fromStdString(parsed.error.message))
                        .toStdString();
        return;
    }
    script_ = parsed.expression;
    reads_.assign(script_->names().begin(), script_->names().end());
}

void DataTask::readDecision(const QString& name, const Decisions& decisions)
{
    text_ = name.toStdString();
    const auto found = decisions.find(name);
    if (!found) {
        obstacle_ = DataTexts::tr("The decision '%1' is in none of the .dmn files in the folder of the model.")
                        .arg(name)
                        .toStdString();
        return;
    }
    decision_ = *found;
    reads_ = decision_.model->inputsOf(decision_.decision);
    decisionName_ = decision_.model->nameOf(decision_.decision);
}

Value DataTask::run(const feel::Scope& variables, std::string& failure) const
{
    if (!obstacle_.empty()) {
        failure = obstacle_;
        return {};
    }
    return script_ ? runScript(variables, failure) : runDecision(variables, failure);
}

Value DataTask::runScript(const feel::Scope& variables, std::string& failure) const
{
    feel::Warnings warnings(1);
    Value result = feel::evaluate(*script_, variables, warnings);
    if (result.isNull() && !warnings.all().empty())
        failure = DataTexts::tr("The script gives nothing: %1").arg(feel::toText(warnings.all().front())).toStdString();
    return result;
}

Value DataTask::runDecision(const feel::Scope& variables, std::string& failure) const
{
    std::vector<feel::Context::Entry> inputs;
    inputs.reserve(reads_.size());
    for (std::size_t i = 0; i < reads_.size(); ++i)
        if (const Value* value = variables.find(reads_[i], i))
            inputs.emplace_back(reads_[i], *value);
    dmn::Outcome outcome = decision_.model->decide(decision_.decision, feel::Context(std::move(inputs)), variables);
    if (outcome.value.isNull() && !outcome.problems.empty())
        failure = DataTexts::tr("The decision '%1' gives nothing: %2")
                      .arg(QString::fromStdString(text_), outcome.problems.front().message)
                      .toStdString();
    return mapping_.isEmpty() ? std::move(outcome.value) : mapped(outcome.value, mapping_);
}

feel::Context DataTask::changes(const Value& result) const
{
    if (!result_.empty())
        return feel::Context({{result_, result}});
    if (isScript_)
        return {};
    return result.isContext() ? result.asContext() : feel::Context({{decisionName_, result}});
}

DataTasks dataTasksOf(const metamodel::Tree& model, const Program& program, const Decisions* decisions)
{
    DataTasks tasks;
    for (std::size_t i = 0; i < program.nodes.size(); ++i) {
        const metamodel::Element* element = model.find(program.elements[i].key);
        const metamodel::Element* called = element != nullptr ? calledGlobalTask(model, *element) : nullptr;
        const metamodel::Element* work = called != nullptr ? called : element;
        if (auto task = work != nullptr ? DataTask::of(*work, decisions) : std::nullopt)
            tasks.emplace(static_cast<ElementIndex>(i), std::move(*task));
    }
    return tasks;
}

} // namespace millrace::execution
