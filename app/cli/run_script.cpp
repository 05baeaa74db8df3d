// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_script.h"

#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/base/iso8601.h"
#include "modeler/feel/json.h"

#include <QCoreApplication>
#include <QStringList>
#include <array>
#include <chrono>
#include <thread>

namespace millrace::app::cli {

namespace {

using Kind = ScriptStep::Kind;

ScriptStep stepFrom(const feel::Context& object, const QString& where)
{
    static constexpr std::array<std::pair<const char*, Kind>, 4> verbs {{{"complete", Kind::Complete},
        {"message", Kind::Message}, {"signal", Kind::Signal}, {"advance", Kind::Advance}}};
    for (const auto& [verb, kind] : verbs) {
        const feel::Value* value = object.find(verb);
        if (!value)
            continue;
        if (!value->isString())
            break;
        ScriptStep step {kind, QString::fromStdString(value->asString()), 0, {}};
        if (const feel::Value* variables = object.find("variables"); variables && variables->isContext())
            step.variables = variables->asContext();
        if (kind == Kind::Advance) {
            const auto length = base::parseTimeSpan(step.name);
            if (!length || *length < 0)
                throw base::Failure(QCoreApplication::translate("cli", "%1: '%2' is no duration, as in PT8H or 30min.")
                                        .arg(where, step.name));
            step.length = *length;
        }
        return step;
    }
    throw base::Failure(QCoreApplication::translate(
        "cli", "%1: a step says \"complete\", \"message\", \"signal\" or \"advance\", with a text.")
                            .arg(where));
}

QString waitingList(const runtime::Case& one)
{
    QStringList names;
    for (const runtime::Waiting& item : one.waiting())
        names << QString::fromStdString(one.definition().program->elements[static_cast<std::size_t>(item.node)].id);
    return names.isEmpty() ? QCoreApplication::translate("cli", "nothing") : names.join(QStringLiteral(", "));
}

bool completeTask(const ScriptStep& step, runtime::Case& one)
{
    for (const runtime::Waiting& item : one.waiting()) {
        const std::string& id = one.definition().program->elements[static_cast<std::size_t>(item.node)].id;
        if (QString::fromStdString(id) == step.name && one.complete(item.token, item.visit, step.variables))
            return true;
    }
    return false;
}

/// Timers on the way fire at their own time, in turn.
void advance(const ScriptStep& step, runtime::Case& one, ScriptClock& clock)
{
    const base::Microseconds until = clock.now() + step.length;
    for (auto due = one.nextDue(); due && *due <= until; due = one.nextDue()) {
        clock.advanceTo(*due);
        one.fireDueTimers();
        deliverOwn(one);
    }
    clock.advanceTo(until);
}

bool take(const ScriptStep& step, runtime::Case& one, ScriptClock& clock)
{
    switch (step.kind) {
    case Kind::Complete:
        return completeTask(step, one);
    case Kind::Message:
        return one.sendMessage(step.name.toStdString(), step.variables);
    case Kind::Signal:
        return one.sendSignal(step.name.toStdString(), step.variables) > 0;
    case Kind::Advance:
        break;
    }
    advance(step, one, clock);
    return true;
}

} // namespace

ScriptClock::ScriptClock(bool isReal)
    : isReal_(isReal)
    , virtual_(runtime::wallClock())
{ }

base::Microseconds ScriptClock::now() const
{
    return isReal_ ? runtime::wallClock() : virtual_;
}

void ScriptClock::advanceTo(base::Microseconds time)
{
    if (!isReal_) {
        virtual_ = std::max(virtual_, time);
        return;
    }
    while (runtime::wallClock() < time)
        std::this_thread::sleep_for(std::chrono::microseconds(time - runtime::wallClock()));
}

std::vector<ScriptStep> readScript(const QString& path)
{
    const QByteArray bytes = base::readFile(path, 16 * 1024 * 1024);
    const feel::JsonResult parsed = feel::readJson(std::string_view(bytes.constData(), std::size_t(bytes.size())));
    if (!parsed)
        throw base::Failure(
            QCoreApplication::translate("cli", "%1 is no JSON: %2").arg(path, QString::fromStdString(parsed.message)));
    if (!parsed.value.isList())
        throw base::Failure(QCoreApplication::translate("cli", "%1: a script is a list of steps.").arg(path));
    std::vector<ScriptStep> steps;
    for (const feel::Value& value : parsed.value.asList()) {
        const QString where = QCoreApplication::translate("cli", "%1, step %2").arg(path).arg(steps.size() + 1);
        if (!value.isContext())
            throw base::Failure(QCoreApplication::translate("cli", "%1: a step is an object.").arg(where));
        steps.push_back(stepFrom(value.asContext(), where));
    }
    return steps;
}

void deliverOwn(runtime::Case& one)
{
    constexpr int longestChain = 200; // a case that writes to itself without end
    for (int round = 0; round < longestChain; ++round) {
        const auto thrown = one.takeThrown();
        if (thrown.empty())
            return;
        for (const execution::EventName& event : thrown)
            if (event.trigger == execution::Trigger::Message)
                one.sendMessage(event.name.empty() ? event.id : event.name, {});
    }
}

QString follow(const std::vector<ScriptStep>& steps, int mostSteps, runtime::Case& one, ScriptClock& clock)
{
    int taken = 0;
    for (const ScriptStep& step : steps) {
        if (one.instance().hasEnded() || taken == mostSteps)
            break;
        ++taken;
        if (!take(step, one, clock)) {
            return QCoreApplication::translate("cli", "Step %1 of the script: '%2' is not waited for. Waiting: %3.")
                .arg(taken)
                .arg(step.name, waitingList(one));
        }
        deliverOwn(one);
    }
    return {};
}

} // namespace millrace::app::cli
