// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands/commands.h"
#include "app/cli/context_option.h"
#include "app/cli/model_file.h"
#include "app/cli/run_script.h"
#include "engine/log/event_record.h"
#include "engine/runtime/case.h"
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/base/iso8601.h"
#include "modeler/feel/json.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <array>

namespace millrace::app::cli {

namespace {

using log::EventKind;

QString eventWord(EventKind kind)
{
    static constexpr std::array<const char*, 12> words {"caseStarted", "caseCompleted", "caseCancelled", "enabled",
        "started", "paused", "resumed", "completed", "cancelled", "taken", "variables", "incident"};
    return QLatin1String(words[static_cast<std::size_t>(kind)]);
}

QString idOf(const runtime::Definition& definition, execution::ElementIndex element)
{
    return element < 0 ? QString::fromStdString(definition.program->processId)
                       : QString::fromStdString(definition.program->elements[static_cast<std::size_t>(element)].id);
}

QString typeOf(const runtime::Definition& definition, execution::ElementIndex element)
{
    const metamodel::Element* model = definition.element(element);
    return element < 0 ? QStringLiteral("process") : model ? model->localName() : QString();
}

QJsonArray traceJson(const runtime::Definition& definition, const std::vector<runtime::HistoryEntry>& history)
{
    QJsonArray trace;
    for (const runtime::HistoryEntry& entry : history) {
        trace.append(QJsonObject {{QStringLiteral("element"), idOf(definition, entry.record.element)},
            {QStringLiteral("type"), typeOf(definition, entry.record.element)},
            {QStringLiteral("event"), eventWord(entry.record.kind)},
            {QStringLiteral("time"), base::formatDateTime(entry.record.time)}});
    }
    return trace;
}

QJsonArray waitingJson(const runtime::Case& one)
{
    static constexpr std::array<const char*, 5> kinds {"task", "timer", "message", "signal", "condition"};
    QJsonArray waiting;
    for (const runtime::Waiting& item : one.waiting()) {
        QJsonObject object {{QStringLiteral("element"), idOf(one.definition(), item.node)},
            {QStringLiteral("type"), typeOf(one.definition(), item.node)},
            {QStringLiteral("for"), QLatin1String(kinds[static_cast<std::size_t>(item.kind)])}};
        if (!item.name.empty())
            object.insert(QStringLiteral("name"), QString::fromStdString(item.name));
        if (item.due)
            object.insert(QStringLiteral("due"), base::formatDateTime(*item.due));
        waiting.append(object);
    }
    return waiting;
}

QJsonArray incidentsJson(const runtime::Case& one)
{
    QJsonArray incidents;
    for (const execution::Incident& incident : one.instance().incidents()) {
        incidents.append(QJsonObject {{QStringLiteral("element"), idOf(one.definition(), incident.node)},
            {QStringLiteral("message"), QString::fromStdString(incident.message)}});
    }
    return incidents;
}

QString stateWord(const runtime::Case& one)
{
    if (!one.instance().incidents().empty())
        return QStringLiteral("failed");
    return one.instance().hasEnded() ? QStringLiteral("completed") : QStringLiteral("waiting");
}

void printText(const QJsonObject& result)
{
    QList<QStringList> rows;
    for (const QJsonValue value : result.value(QLatin1String("trace")).toArray()) {
        const QJsonObject entry = value.toObject();
        if (entry.value(QLatin1String("event")).toString() != QLatin1String("taken"))
            rows << QStringList {entry.value(QLatin1String("time")).toString(),
                entry.value(QLatin1String("event")).toString(), entry.value(QLatin1String("element")).toString(),
                entry.value(QLatin1String("type")).toString()};
    }
    print(table({QCoreApplication::translate("cli", "time"), QCoreApplication::translate("cli", "event"),
                    QCoreApplication::translate("cli", "element"), QCoreApplication::translate("cli", "type")},
        rows));
    for (const QJsonValue value : result.value(QLatin1String("waiting")).toArray()) {
        const QJsonObject item = value.toObject();
        print(QCoreApplication::translate("cli", "waiting: %1 (%2)")
                  .arg(item.value(QLatin1String("element")).toString(), item.value(QLatin1String("for")).toString()));
    }
    print(QCoreApplication::translate("cli", "variables: %1")
              .arg(QString::fromUtf8(
                  QJsonDocument(result.value(QLatin1String("variables")).toObject()).toJson(QJsonDocument::Compact))));
    print(QCoreApplication::translate("cli", "state: %1").arg(result.value(QLatin1String("state")).toString()));
}

/// Null for what is no sound model or cannot run, which is said.
std::shared_ptr<const runtime::Definition> soundDefinition(const QString& path, const QString& process)
{
    const metamodel::Loaded model = openSoundModel(path);
    if (!model.tree)
        return nullptr;
    auto definition
        = runtime::define(base::readFile(path), path, process, execution::decisionsBeside(path, *model.tree));
    // What reading had to say has just been said.
    complain({definition->problems.begin() + std::ptrdiff_t(model.problems.size()), definition->problems.end()}, path);
    if (!runtime::obstaclesOf(*definition).empty()) {
        complain(QCoreApplication::translate("cli", "%1 is not run before the errors in it are corrected.").arg(path));
        return nullptr;
    }
    return definition;
}

CommandLine describe()
{
    CommandLine line(QStringLiteral("run"),
        QCoreApplication::translate("cli",
            "Runs one case in memory to its end, or until it waits. Waiting is a result, not an error. A model "
            "with "
            "errors, such as a flow from nowhere, is not run."));
    line.takes(QStringLiteral("FILE"), QCoreApplication::translate("cli", "a BPMN file"));
    line.option(QStringLiteral("process"),
        QCoreApplication::translate("cli", "which process of the file (the first executable one is the usual)"),
        QStringLiteral("ID"));
    offerContext(line, QStringLiteral("variables"),
        QCoreApplication::translate("cli", "the case's data at the start, as a JSON object or from a file"));
    line.option(QStringLiteral("script"),
        QCoreApplication::translate("cli", "what people, messages and the clock do, in turn, at each wait"),
        QStringLiteral("FILE"));
    line.option(QStringLiteral("clock"),
        QCoreApplication::translate("cli", "virtual: advances by the script alone (the usual); real: the wall's"),
        QStringLiteral("virtual|real"));
    line.option(QStringLiteral("max-steps"),
        QCoreApplication::translate("cli", "how many steps of the script are taken at most"), QStringLiteral("N"));
    line.offersJson();
    line.example(QStringLiteral("loan.bpmn --variables '{\"amount\": 1200}'"),
        QCoreApplication::translate("cli", "to the first task"));
    line.example(QStringLiteral("loan.bpmn --script loan.script.json --format json"),
        QCoreApplication::translate("cli",
            "the script: [{\"complete\": \"Task_1\", \"variables\": {\"ok\": true}}, {\"message\": \"Paid\"}, "
            "{\"signal\": \"Stop\"}, {\"advance\": \"P1D\"}]"));
    return line;
}

} // namespace

int run(const QStringList& arguments)
{
    CommandLine line = describe();
    if (const auto stop = line.read(arguments, 1, 1))
        return *stop;
    const QString clockName = line.value(QStringLiteral("clock"));
    if (!clockName.isEmpty() && clockName != QLatin1String("virtual") && clockName != QLatin1String("real"))
        return line.refuse(QCoreApplication::translate("cli", "--clock is virtual or real."));
    bool ok = true;
    const int mostSteps
        = line.has(QStringLiteral("max-steps")) ? line.value(QStringLiteral("max-steps")).toInt(&ok) : 10000;
    if (!ok || mostSteps < 0)
        return line.refuse(QCoreApplication::translate("cli", "--max-steps is a number from 0."));

    feel::Context given;
    if (const auto stop = readContext(line, QStringLiteral("variables"), given))
        return *stop;

    const QString path = line.files().front();
    const auto definition = soundDefinition(path, line.value(QStringLiteral("process")));
    if (!definition)
        return failed;
    ScriptClock clock(clockName == QLatin1String("real"));
    runtime::Case one(definition, [&clock] { return clock.now(); });
    one.start(0, given);
    deliverOwn(one);
    QString stopped;
    if (line.has(QStringLiteral("script")))
        stopped = follow(readScript(line.value(QStringLiteral("script"))), mostSteps, one, clock);

    const auto history = one.takeHistory();
    const QByteArray variables = feel::toJson(feel::Value(one.variables()));
    const QJsonObject result {{QStringLiteral("state"), stopped.isEmpty() ? stateWord(one) : QStringLiteral("failed")},
        {QStringLiteral("trace"), traceJson(*definition, history)},
        {QStringLiteral("variables"), QJsonDocument::fromJson(variables).object()},
        {QStringLiteral("waiting"), waitingJson(one)}, {QStringLiteral("incidents"), incidentsJson(one)}};
    if (line.wantsJson())
        print(result);
    else
        printText(result);
    for (const execution::Incident& incident : one.instance().incidents())
        complain(QCoreApplication::translate("cli", "%1: incident at %2: %3")
                     .arg(path, idOf(*definition, incident.node), QString::fromStdString(incident.message)));
    if (!stopped.isEmpty())
        complain(stopped);
    const bool isFailed = result.value(QLatin1String("state")).toString() == QLatin1String("failed");
    return isFailed ? failed : exitCode(definition->problems);
}

} // namespace millrace::app::cli
