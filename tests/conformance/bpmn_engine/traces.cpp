// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/feel/json.h"
#include "tests/conformance/bpmn_engine/desk.h"
#include "tests/conformance/bpmn_engine/suites.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace millrace::conformance {

namespace {

constexpr runtime::Microseconds wait = 10 * base::second;
constexpr int mostTasks = 200; ///< in a case; more means that it never ends
const std::string counter = "integerVariable";

/// The suite's scripts by the ids of their tasks, and the model with what our engine reads: conditions in FEEL, and
/// tasks that wait for a worker instead of scripts.
class AdaptedModel {
public:
    explicit AdaptedModel(const QByteArray& source)
    {
        QString text = QString::fromUtf8(source);
        static const QRegularExpression lacks(QStringLiteral(R"re(!\s*(\w+)\.contains\(("[^"]*")\))re"));
        static const QRegularExpression contains(QStringLiteral(R"re((\w+)\.contains\(("[^"]*")\)(?:>(?=\s*<))?)re"));
        text.replace(lacks, QStringLiteral(R"re(not(contains(\1, \2)))re"));
        text.replace(contains, QStringLiteral(R"re(contains(\1, \2))re"));
        readable_ = text.toUtf8();
        static const QRegularExpression script(
            QStringLiteral(R"re(<(?:\w+:)?script\b[^>]*>\s*(\w+)\s*</(?:\w+:)?script\s*>)re"));
        static const QRegularExpression task(
            QStringLiteral(R"re(<(?:\w+:)?(?:globalS|s)criptTask\b[^>]*?\bid="([^"]*)"[^>]*>)re"));
        for (auto each = task.globalMatch(text); each.hasNext();) {
            const auto start = each.next();
            const auto word = script.match(text, start.capturedEnd());
            if (word.hasMatch())
                words_.insert(start.captured(1), word.captured(1));
        }
        text.replace(script, QString());
        static const QRegularExpression plain(QStringLiteral(R"re((</?(?:\w+:)?)scriptTask\b)re"));
        static const QRegularExpression global(QStringLiteral(R"re((</?(?:\w+:)?)globalScriptTask\b)re"));
        text.replace(plain, QStringLiteral(R"re(\1userTask)re"));
        text.replace(global, QStringLiteral(R"re(\1globalUserTask)re"));
        runnable_ = text.toUtf8();
    }
    const QByteArray& readable() const { return readable_; }
    const QByteArray& runnable() const { return runnable_; }
    QString word(const QString& task) const { return words_.value(task); }

private:
    QByteArray readable_;
    QByteArray runnable_;
    QHash<QString, QString> words_;
};

/// One run, and the words that it leaves behind.
class TraceRun {
public:
    TraceRun(const AdaptedModel& model, const QString& name)
        : model_(model)
    {
        if (!desk_.deploy(model.runnable(), name).isEmpty())
            trace_ << QStringLiteral("ERROR_deployment");
    }

    QStringList run(const QJsonObject& given, const QString& process)
    {
        if (!trace_.isEmpty())
            return trace_;
        const feel::JsonResult variables
            = feel::readJson(QJsonDocument(given[QLatin1String("start_variables")].toObject()).toJson().toStdString());
        if (given[QLatin1String("parallel_process")].toBool())
            desk_.start(QStringLiteral("ParallelProcess"), variables.value.asContext());
        if (!desk_.start(process, variables.value.asContext()))
            return {QStringLiteral("no process '%1'").arg(process)};
        const auto end
            = desk_.now() + runtime::Microseconds(given[QLatin1String("delay_ms")].toInt()) * (base::second / 1000);
        int done = 0;
        for (bool moves = true; moves && done < mostTasks;) {
            while (work() && done < mostTasks)
                ++done;
            moves = passTime(end);
        }
        noteErrors();
        return trace_;
    }

private:
    /// Does the first task that nothing keeps waiting. False when there is none.
    bool work()
    {
        for (const runtime::TaskSummary& task : desk_.engine().tasks()) {
            const QString word = wordOf(task.element);
            if (word == QLatin1String("WAIT_TEN_SECONDS") && desk_.now() < task.created + wait)
                continue;
            perform(task, word);
            return true;
        }
        return false;
    }

    /// Of a call of a global task: that one's.
    QString wordOf(const QString& task) const
    {
        const metamodel::Element* element = desk_.model()->byId(task);
        const QString called = element == nullptr ? QString() : element->attribute(u"calledElement");
        return model_.word(called.isEmpty() ? task : called.mid(called.lastIndexOf(QLatin1Char(':')) + 1));
    }

    void perform(const runtime::TaskSummary& task, const QString& word)
    {
        const feel::Context seen = desk_.engine().view(task.instance).variablesAt(task.token);
        feel::Context results;
        if (word == QLatin1String("THROW_ERROR")) {
            desk_.engine().throwError(task, QStringLiteral("ERR_CODE"));
            return;
        }
        if (word.startsWith(QLatin1String("SCRIPT_")))
            trace_ << word;
        else if (word == QLatin1String("CREATE_MARKER_FILE"))
            trace_ << QStringLiteral("MARKER_exists");
        else if (word.startsWith(QLatin1String("INCREMENT_INTEGER_VARIABLE")))
            results.put(counter, increased(seen));
        else if (word == QLatin1String("SET_STRING_DATA"))
            results.put(dataName(task.element, u"dataOutput"), feel::Value(std::string("String")));
        else if (word == QLatin1String("LOG_DATA") && holdsString(seen, dataName(task.element, u"dataInput")))
            trace_ << QStringLiteral("DATA_correct");
        if (word.endsWith(QLatin1String("_AND_LOG")))
            trace_ << QStringLiteral("INCREMENT_correct");
        desk_.engine().completeTask(task, results);
    }

    static feel::Value increased(const feel::Context& variables)
    {
        const feel::Value* value = variables.find(counter);
        return feel::Value(std::int64_t(value && value->isInteger() ? value->asInteger() + 1 : 1));
    }

    static bool holdsString(const feel::Context& variables, const std::string& name)
    {
        const feel::Value* value = variables.find(name);
        return value && value->isString() && value->asString() == "String";
    }

    /// Of the task's only data output or input.
    std::string dataName(const QString& task, QStringView kind) const
    {
        const metamodel::Element* element = desk_.model()->byId(task);
        const metamodel::Element* specification = element ? element->child(u"ioSpecification") : nullptr;
        const metamodel::Element* data = specification ? specification->child(kind) : nullptr;
        return data ? data->name().toStdString() : std::string();
    }

    /// To the next moment at which something happens. False when there is none until `end`.
    bool passTime(runtime::Microseconds end)
    {
        std::optional<runtime::Microseconds> next = desk_.nextDue();
        for (const runtime::TaskSummary& task : desk_.engine().tasks())
            if (!next || task.created + wait < *next)
                next = task.created + wait;
        if (!next || *next > end)
            return false;
        desk_.turnTo(*next);
        return true;
    }

    void noteErrors()
    {
        for (const runtime::CaseSummary& one : desk_.engine().cases()) {
            // Tokens that wait for others in vain are no fault: the instance just stays open.
            const auto& incidents = desk_.engine().view(one.id).instance().incidents();
            if (std::any_of(incidents.begin(), incidents.end(),
                    [](const execution::Incident& each) { return each.kind != execution::Incident::Kind::Deadlock; }))
                trace_ << QStringLiteral("ERROR_runtime");
            for (const runtime::Event& event : desk_.engine().history(one.id))
                if (event.kind == log::EventKind::CaseCompleted && event.cause == log::Cause::Error)
                    trace_ << QStringLiteral("ERROR_thrownErrorEvent");
        }
    }

    const AdaptedModel& model_;
    Desk desk_;
    QStringList trace_;
};

/// "ERROR" in what is expected means any of them; words of kinds that are not asked for do not count.
QStringList comparable(QStringList trace, const QStringList& expected)
{
    for (const char* kind : {"INCREMENT", "MARKER", "DATA"})
        if (!std::any_of(expected.begin(), expected.end(),
                [&](const QString& word) { return word.startsWith(QLatin1String(kind)); }))
            trace.removeIf([&](const QString& word) { return word.startsWith(QLatin1String(kind)); });
    if (expected.contains(QLatin1String("ERROR")))
        for (QString& word : trace)
            if (word.startsWith(QLatin1String("ERROR")))
                word = QStringLiteral("ERROR");
    trace.sort();
    return trace;
}

} // namespace

Report runTraces(const QString& folder, const QJsonArray& rows)
{
    Report report;
    for (const QJsonValue& value : rows) {
        const QJsonObject row = value.toObject();
        const QString file = row[QLatin1String("file")].toString();
        const AdaptedModel model(base::readFile(folder + QLatin1Char('/') + file));
        for (const QJsonValue& one : row[QLatin1String("cases")].toArray()) {
            const QJsonObject given = one.toObject();
            QStringList expected;
            for (const QJsonValue& word : given[QLatin1String("expected_trace")].toArray())
                expected << word.toString();
            QStringList got;
            if (expected == QStringList(QStringLiteral("ERROR_deployment"))) {
                if (!Desk().deploy(model.readable(), file).isEmpty())
                    got = expected;
            } else {
                try {
                    got = TraceRun(model, file).run(given, row[QLatin1String("process_id")].toString());
                } catch (const base::Failure& failure) {
                    got << failure.message();
                }
            }
            expected.sort();
            got = comparable(got, expected);
            if (got == expected)
                report.pass();
            else
                report.fail({QStringLiteral("%1 #%2")
                                 .arg(row[QLatin1String("id")].toString())
                                 .arg(given[QLatin1String("number")].toInt()),
                    expected.join(QLatin1Char(' ')),
                    got.isEmpty() ? QStringLiteral("nothing") : got.join(QLatin1Char(' '))});
        }
    }
    return report;
}

} // namespace millrace::conformance
