// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "tests/conformance/bpmn_engine/desk.h"
#include "tests/conformance/bpmn_engine/suites.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <map>

namespace millrace::conformance {

namespace {

constexpr int mostSteps = 40;

/// How often each activity was completed or cancelled: "task1 completed".
using Counts = std::map<QString, int>;

/// Classes, beans, listeners and scripts of a Java engine.
bool needsJava(const QByteArray& model)
{
    static const QRegularExpression marks(QStringLiteral(
        R"(\b\w+:(class|delegateExpression|expression)\s*=|[$#]\{[^}]*\.[^}]*\(|<(\w+:)?script\b|scriptFormat\s*=)"));
    return marks.match(QString::fromUtf8(model)).hasMatch();
}

/// Drives one case to its end.
class OutcomeRun {
public:
    OutcomeRun(Desk& desk, runtime::CaseId id)
        : desk_(desk)
        , id_(id)
    { }

    bool hasEnded() { return desk_.engine().summary(id_)->status != runtime::CaseStatus::Running; }

    void drive()
    {
        for (int step = 0; step < mostSteps && !hasEnded(); ++step)
            if (!takeStep())
                return;
    }

    Counts counts()
    {
        const runtime::Definition& definition = desk_.engine().definition(desk_.engine().summary(id_)->deployment);
        const execution::Program& program = *definition.program;
        Counts counts;
        for (const runtime::Event& event : desk_.engine().history(id_)) {
            if (event.element < 0)
                continue;
            if (event.kind == log::EventKind::FlowTaken) {
                const auto flow = std::find_if(program.flows.begin(), program.flows.end(),
                    [&](const execution::Flow& each) { return each.element == event.element; });
                // The suite counts each token that comes to a join.
                if (program.nodes[std::size_t(flow->target)].join != execution::none)
                    ++counts[idOf(program, flow->target) + QStringLiteral(" completed")];
                continue;
            }
            const execution::Node& node = program.nodes[std::size_t(event.element)];
            const bool ends = event.kind == log::EventKind::Completed || event.kind == log::EventKind::Cancelled;
            if (!ends || node.join != execution::none)
                continue;
            ++counts[idOf(program, event.element)
                + (event.kind == log::EventKind::Completed ? QStringLiteral(" completed")
                                                           : QStringLiteral(" canceled"))];
        }
        return counts;
    }

private:
    static QString idOf(const execution::Program& program, execution::ElementIndex element)
    {
        return QString::fromStdString(program.elements[std::size_t(element)].id);
    }

    bool takeStep()
    {
        std::vector<runtime::TaskSummary> tasks = desk_.engine().tasks();
        std::erase_if(tasks, [&](const runtime::TaskSummary& task) { return task.instance != id_; });
        std::stable_sort(
            tasks.begin(), tasks.end(), [](const auto& a, const auto& b) { return a.element < b.element; });
        if (!tasks.empty()) {
            desk_.engine().completeTask(tasks.front(), {});
            return true;
        }
        using Kind = runtime::Waiting::Kind;
        for (const runtime::Waiting& each : desk_.engine().view(id_).waiting())
            if (each.kind == Kind::Message || each.kind == Kind::Signal) {
                desk_.engine().trigger(id_, each);
                return true;
            }
        const auto due = desk_.nextDue();
        if (due)
            desk_.turnTo(*due);
        return due.has_value();
    }

    Desk& desk_;
    runtime::CaseId id_;
};

Counts expectedOf(const QJsonObject& row)
{
    Counts counts;
    for (const QJsonValue& value : row[QLatin1String("activities")].toArray()) {
        const QJsonArray activity = value.toArray();
        const QString id = activity.at(0).toString();
        if (!id.contains(QLatin1Char('#')) && activity.at(2) != QLatin1String("open"))
            ++counts[id + QLatin1Char(' ') + activity.at(2).toString()];
    }
    return counts;
}

/// What `counts` has more than `others`.
QString surplus(const Counts& counts, const Counts& others)
{
    QStringList list;
    for (const auto& [activity, count] : counts) {
        const auto other = others.find(activity);
        const int more = count - (other == others.end() ? 0 : other->second);
        if (more > 0)
            list << (more == 1 ? activity : QStringLiteral("%1 x %2").arg(more).arg(activity));
    }
    return list.join(QStringLiteral(", "));
}

Failure failureOf(const QString& name, const QString& expected, const QString& got)
{
    return {name, expected.isEmpty() ? QStringLiteral("nothing more") : expected,
        got.isEmpty() ? QStringLiteral("nothing more") : got};
}

} // namespace

Report runOutcomes(const QString& folder, const QJsonArray& rows)
{
    Report report;
    for (const QJsonValue& value : rows) {
        const QJsonObject row = value.toObject();
        const QString file = row[QLatin1String("file")].toString();
        const QByteArray model = base::readFile(folder + QLatin1Char('/') + file);
        if (row[QLatin1String("class")] != QLatin1String("ended") || needsJava(model)) {
            report.skip();
            continue;
        }
        Desk desk;
        if (const QString refusal = desk.deploy(model, file); !refusal.isEmpty()) {
            report.fail(failureOf(file, QStringLiteral("deployed"), refusal));
            continue;
        }
        try {
            const auto id = desk.start(row[QLatin1String("started_process")].toString(), {});
            if (!id) {
                report.fail(failureOf(file, QStringLiteral("a process to start"), {}));
                continue;
            }
            OutcomeRun run(desk, *id);
            run.drive();
            const Counts got = run.counts();
            const Counts expected = expectedOf(row);
            if (run.hasEnded() && got == expected)
                report.pass();
            else
                report.fail(failureOf(file, surplus(expected, got),
                    surplus(got, expected) + (run.hasEnded() ? QString() : QStringLiteral(" (has not ended)"))));
        } catch (const base::Failure& failure) {
            report.fail(failureOf(file, QStringLiteral("an end"), failure.message()));
        }
    }
    return report;
}

} // namespace millrace::conformance
