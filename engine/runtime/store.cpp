// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/store.h"

#include "engine/execution/snapshot.h"
#include "engine/runtime/database.h"
#include "modeler/base/failure.h"
#include "modeler/feel/evaluator.h"
#include "modeler/feel/json.h"
#include "modeler/feel/parser.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace millrace::runtime {

namespace {

const QString deploymentColumns = QStringLiteral("SELECT id, process, name, version, time FROM deployment ");

Deployment deploymentFrom(const QSqlQuery& row)
{
    return {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(), row.value(3).toInt(),
        row.value(4).toLongLong()};
}

/// Of a model that asks no decisions, that of its bytes.
QString hashOf(const QByteArray& bpmn, const std::vector<execution::DecisionFile>& decisions)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bpmn);
    for (const execution::DecisionFile& file : decisions) {
        hash.addData(file.name.toUtf8());
        hash.addData(file.bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString toWord(execution::Instance::Status status)
{
    switch (status) {
    case execution::Instance::Status::Completed:
        return QStringLiteral("completed");
    case execution::Instance::Status::Cancelled:
        return QStringLiteral("cancelled");
    case execution::Instance::Status::New:
    case execution::Instance::Status::Running:
        break;
    }
    return QStringLiteral("running");
}

CaseStatus statusFrom(const QString& word)
{
    if (word == QLatin1String("completed"))
        return CaseStatus::Completed;
    return word == QLatin1String("cancelled") ? CaseStatus::Cancelled : CaseStatus::Running;
}

QString toWord(execution::Trigger trigger)
{
    return trigger == execution::Trigger::Signal ? QStringLiteral("signal") : QStringLiteral("message");
}

/// The value that toText() wrote; null for what is none.
feel::Value fromFeel(const std::string& text)
{
    const feel::ParseResult parsed = feel::parse(text, feel::Dialect::Feel);
    if (!parsed)
        return {};
    feel::Warnings warnings;
    return feel::evaluate(*parsed.expression, feel::ContextScope(feel::Context()), warnings);
}

/// What `json` does not say of the values' types; null where it says all.
QVariant typed(const feel::Value& variables, const std::string& json)
{
    if (feel::isEqual(feel::readJson(json).value, variables))
        return {};
    const std::string text = feel::toText(variables);
    return feel::isEqual(fromFeel(text), variables) ? QVariant(QString::fromStdString(text)) : QVariant();
}

const QString summaryColumns = QStringLiteral(
    "SELECT i.id, i.deployment, d.process, d.version, i.title, i.status, i.incidents, i.started, i.ended "
    "FROM instance i JOIN deployment d ON d.id = i.deployment ");

CaseSummary summaryFrom(const QSqlQuery& row)
{
    CaseSummary summary {row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toString(),
        row.value(3).toInt(), row.value(4).toString(), statusFrom(row.value(5).toString()), row.value(6).toInt(),
        row.value(7).toLongLong(), {}};
    if (!row.value(8).isNull())
        summary.ended = row.value(8).toLongLong();
    return summary;
}

} // namespace

struct Store::Database : Connection {
    using Connection::Connection;

    void saveInstance(CaseId id, DeploymentId deployment, const QString& title, const Case& one, Microseconds now)
    {
        const std::string state = execution::toBytes(one.instance());
        const QVariant ended = one.instance().hasEnded() ? QVariant(qint64(now)) : QVariant();
        const feel::Value variables(one.variables());
        const std::string json = feel::writeJson(variables);
        run(QStringLiteral(
                "INSERT INTO instance (id, deployment, title, status, incidents, started, ended, state, variables, "
                "typed, items) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET status = "
                "excluded.status, "
                "deployment = excluded.deployment, "
                "incidents = excluded.incidents, ended = coalesce(ended, excluded.ended), state = excluded.state, "
                "variables = excluded.variables, typed = excluded.typed, items = excluded.items"),
            {qint64(id), qint64(deployment), title, toWord(one.instance().status()),
                int(one.instance().incidents().size()), qint64(now), ended,
                QByteArray(state.data(), qsizetype(state.size())), QString::fromStdString(json), typed(variables, json),
                itemsOf(one.state())});
    }

    static QVariant itemsOf(const CaseState& state)
    {
        feel::Context items;
        for (const auto& [visit, list] : state.items)
            items.put(std::to_string(visit), list);
        return state.items.empty() ? QVariant() : QVariant(QString::fromStdString(feel::toText(feel::Value(items))));
    }

    void saveSubscriptions(CaseId id, const std::vector<Waiting>& waiting, const execution::Program& program)
    {
        run(QStringLiteral("DELETE FROM subscription WHERE instance = ?"), {qint64(id)});
        for (const Waiting& one : waiting) {
            const bool isSignal = one.kind == Waiting::Kind::Signal;
            const std::int32_t index = program.nodes[static_cast<std::size_t>(one.node)].eventName;
            if (index == execution::none || (!isSignal && one.kind != Waiting::Kind::Message))
                continue;
            const execution::EventName& event = program.eventNames[static_cast<std::size_t>(index)];
            for (const std::string& name : {event.name, event.id}) {
                if (!name.empty())
                    run(QStringLiteral("INSERT OR IGNORE INTO subscription VALUES (?, ?, ?, ?)"),
                        {qint64(id), one.token, toWord(isSignal ? execution::Trigger::Signal : event.trigger),
                            QString::fromStdString(name)});
            }
        }
    }

    void saveTimers(CaseId id, const Case& one)
    {
        run(QStringLiteral("DELETE FROM timer WHERE instance = ?"), {qint64(id)});
        for (const RunningTimer& timer : one.state().timers)
            run(QStringLiteral("INSERT INTO timer VALUES (?, ?, ?, ?)"),
                {qint64(id), timer.token, timer.visit, qint64(timer.due)});
    }

    void saveTasks(CaseId id, const Case& one, const std::vector<Waiting>& waiting, Microseconds now)
    {
        // Tasks that go on waiting keep the time since when they wait.
        QString kept = QStringLiteral("-1");
        for (const Waiting& task : waiting) {
            if (task.kind == Waiting::Kind::Task)
                kept += QStringLiteral(",%1").arg(task.visit);
        }
        run(QStringLiteral("DELETE FROM task WHERE instance = ? AND visit NOT IN (%1)").arg(kept), {qint64(id)});
        for (const Waiting& task : waiting) {
            if (task.kind != Waiting::Kind::Task)
                continue;
            const execution::ElementInfo& element
                = one.definition().program->elements[static_cast<std::size_t>(task.node)];
            run(QStringLiteral("INSERT OR IGNORE INTO task VALUES (?, ?, ?, ?, ?, ?)"),
                {qint64(id), task.token, task.visit, QString::fromStdString(element.id), one.titleOf(task),
                    qint64(now)});
        }
    }

    void saveHistory(CaseId id, const std::vector<HistoryEntry>& history)
    {
        for (const HistoryEntry& entry : history) {
            run(QStringLiteral("INSERT INTO event (instance, time, element, kind, cause, visit, payload) VALUES (?, ?, "
                               "?, ?, ?, ?, ?)"),
                {qint64(id), qint64(entry.record.time), entry.record.element, int(entry.record.kind),
                    int(entry.record.cause), entry.record.token,
                    entry.payload.empty() ? QVariant() : QVariant(QString::fromStdString(entry.payload))});
        }
    }
};

Store::Store(const QString& path)
    : database_(std::make_unique<Database>(path))
{ }

Store::~Store() = default;

Deployment Store::deploy(const QString& process, const QString& name, const QByteArray& bpmn, Microseconds now,
    const std::vector<execution::DecisionFile>& decisions)
{
    const QString hash = hashOf(bpmn, decisions);
    Transaction transaction(*database_);
    const auto present = latest(process);
    if (present) {
        QSqlQuery row
            = database_->run(QStringLiteral("SELECT hash FROM deployment WHERE id = ?"), {qint64(present->id)});
        if (row.next() && row.value(0).toString() == hash)
            return *present;
    }
    const int version = present ? present->version + 1 : 1;
    const QSqlQuery inserted = database_->run(
        QStringLiteral("INSERT INTO deployment (process, name, version, bpmn, hash, time) VALUES (?, ?, ?, ?, ?, ?)"),
        {process, name, version, bpmn, hash, qint64(now)});
    const qint64 id = inserted.lastInsertId().toLongLong();
    for (const execution::DecisionFile& file : decisions)
        database_->run(QStringLiteral("INSERT INTO decision_file (deployment, name, dmn) VALUES (?, ?, ?)"),
            {id, file.name, file.bytes});
    transaction.commit();
    return {id, process, name, version, now};
}

std::optional<Deployment> Store::latest(const QString& process)
{
    QSqlQuery row = database_->run(
        deploymentColumns + QStringLiteral("WHERE process = ? ORDER BY version DESC LIMIT 1"), {process});
    return row.next() ? std::optional(deploymentFrom(row)) : std::nullopt;
}

std::vector<Deployment> Store::deployments()
{
    std::vector<Deployment> result;
    for (QSqlQuery row = database_->run(deploymentColumns + QStringLiteral("ORDER BY id DESC")); row.next();)
        result.push_back(deploymentFrom(row));
    return result;
}

QByteArray Store::bpmnOf(DeploymentId deployment)
{
    QSqlQuery row = database_->run(QStringLiteral("SELECT bpmn FROM deployment WHERE id = ?"), {qint64(deployment)});
    if (!row.next())
        throw base::Failure(QCoreApplication::translate("runtime", "There is no deployment %1.").arg(deployment));
    return row.value(0).toByteArray();
}

std::vector<execution::DecisionFile> Store::decisionsOf(DeploymentId deployment)
{
    std::vector<execution::DecisionFile> files;
    QSqlQuery row = database_->run(
        QStringLiteral("SELECT name, dmn FROM decision_file WHERE deployment = ? ORDER BY id"), {qint64(deployment)});
    while (row.next())
        files.push_back({row.value(0).toString(), row.value(1).toByteArray()});
    return files;
}

std::vector<StartTimer> Store::startTimers()
{
    std::vector<StartTimer> timers;
    QSqlQuery row = database_->run(
        QStringLiteral("SELECT process, deployment, node, fired, due FROM start_timer ORDER BY due, process, node"));
    while (row.next())
        timers.push_back({row.value(0).toString(), row.value(1).toLongLong(), row.value(2).toInt(),
            row.value(3).toInt(), row.value(4).toLongLong()});
    return timers;
}

void Store::setStartTimers(const QString& process, const std::vector<StartTimer>& timers)
{
    Transaction transaction(*database_);
    database_->run(QStringLiteral("DELETE FROM start_timer WHERE process = ?"), {process});
    for (const StartTimer& timer : timers)
        database_->run(
            QStringLiteral("INSERT INTO start_timer (process, deployment, node, fired, due) VALUES (?, ?, ?, ?, ?)"),
            {process, qint64(timer.deployment), timer.node, timer.fired, qint64(timer.due)});
    transaction.commit();
}

CaseId Store::nextCase()
{
    QSqlQuery row = database_->run(QStringLiteral("SELECT coalesce(max(id), 0) + 1 FROM instance"));
    row.next();
    return row.value(0).toLongLong();
}

void Store::save(CaseId id, DeploymentId deployment, const QString& title, const Case& one,
    const std::vector<HistoryEntry>& history, Microseconds now)
{
    const std::vector<Waiting> waiting = one.waiting();
    Transaction transaction(*database_);
    database_->saveInstance(id, deployment, title, one, now);
    database_->saveTimers(id, one);
    database_->saveTasks(id, one, waiting, now);
    database_->saveSubscriptions(id, waiting, *one.definition().program);
    database_->saveHistory(id, history);
    transaction.commit();
}

void Store::together(const std::function<void()>& steps)
{
    Transaction transaction(*database_);
    steps();
    transaction.commit();
}

CaseState Store::load(CaseId id, const execution::Program& program)
{
    QSqlQuery row = database_->run(
        QStringLiteral("SELECT state, variables, typed, items FROM instance WHERE id = ?"), {qint64(id)});
    if (!row.next())
        throw base::Failure(QCoreApplication::translate("runtime", "There is no case %1.").arg(id));
    const QByteArray bytes = row.value(0).toByteArray();
    auto instance = execution::fromBytes(std::string_view(bytes.constData(), std::size_t(bytes.size())), program);
    const feel::Value variables = row.value(2).isNull() ? feel::readJson(row.value(1).toString().toStdString()).value
                                                        : fromFeel(row.value(2).toString().toStdString());
    if (!instance || !variables.isContext())
        throw base::Failure(QCoreApplication::translate("runtime", "The state of case %1 is damaged.").arg(id));
    CaseState state {std::move(*instance), variables.asContext(), {}, {}};
    const feel::Value items = fromFeel(row.value(3).toString().toStdString());
    if (items.isContext())
        for (const auto& [visit, list] : items.asContext().entries())
            state.items.emplace(std::stoi(visit), list);
    QSqlQuery timers = database_->run(
        QStringLiteral("SELECT token, visit, due FROM timer WHERE instance = ? ORDER BY due, token"), {qint64(id)});
    while (timers.next())
        state.timers.push_back({timers.value(0).toInt(), timers.value(1).toInt(), timers.value(2).toLongLong()});
    return state;
}

std::optional<CaseSummary> Store::summary(CaseId id)
{
    QSqlQuery row = database_->run(summaryColumns + QStringLiteral("WHERE i.id = ?"), {qint64(id)});
    return row.next() ? std::optional(summaryFrom(row)) : std::nullopt;
}

std::vector<CaseSummary> Store::cases()
{
    std::vector<CaseSummary> result;
    for (QSqlQuery row = database_->run(summaryColumns + QStringLiteral("ORDER BY i.id DESC")); row.next();)
        result.push_back(summaryFrom(row));
    return result;
}

std::vector<TaskSummary> Store::tasks()
{
    std::vector<TaskSummary> result;
    QSqlQuery row
        = database_->run(QStringLiteral("SELECT t.instance, t.token, t.visit, t.element, t.name, i.title, t.created "
                                        "FROM task t JOIN instance i ON i.id = t.instance WHERE i.status = 'running' "
                                        "ORDER BY t.created, t.instance, t.visit"));
    while (row.next()) {
        result.push_back({row.value(0).toLongLong(), row.value(1).toInt(), row.value(2).toInt(),
            row.value(3).toString(), row.value(4).toString(), row.value(5).toString(), row.value(6).toLongLong()});
    }
    return result;
}

std::vector<CaseId> Store::waitingFor(execution::Trigger trigger, const QString& name)
{
    std::vector<CaseId> result;
    QSqlQuery row = database_->run(
        QStringLiteral("SELECT DISTINCT instance FROM subscription WHERE kind = ? AND name = ? ORDER BY instance"),
        {toWord(trigger), name});
    while (row.next())
        result.push_back(row.value(0).toLongLong());
    return result;
}

std::vector<Event> Store::history(CaseId id)
{
    std::vector<Event> result;
    QSqlQuery row = database_->run(
        QStringLiteral("SELECT time, element, kind, cause, visit, payload FROM event WHERE instance = ? ORDER BY id"),
        {qint64(id)});
    while (row.next()) {
        result.push_back(
            {row.value(0).toLongLong(), row.value(1).toInt(), static_cast<log::EventKind>(row.value(2).toInt()),
                static_cast<log::Cause>(row.value(3).toInt()), row.value(4).toInt(), row.value(5).toString()});
    }
    return result;
}

std::vector<CaseId> Store::due(Microseconds now)
{
    std::vector<CaseId> result;
    QSqlQuery row = database_->run(
        QStringLiteral("SELECT instance FROM timer WHERE due <= ? GROUP BY instance ORDER BY min(due), instance"),
        {qint64(now)});
    while (row.next())
        result.push_back(row.value(0).toLongLong());
    return result;
}

std::optional<Microseconds> Store::nextDue()
{
    QSqlQuery row = database_->run(QStringLiteral("SELECT min(due) FROM timer"));
    return row.next() && !row.value(0).isNull() ? std::optional(Microseconds(row.value(0).toLongLong())) : std::nullopt;
}

} // namespace millrace::runtime
