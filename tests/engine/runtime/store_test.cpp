// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/store.h"

#include "engine/runtime/database.h"
#include "modeler/base/failure.h"
#include "modeler/feel/evaluator.h"
#include "modeler/feel/parser.h"
#include "tests/engine/runtime/engine_fixture.h"

#include <QFile>

namespace millrace::support {

namespace {

using base::Failure;
using runtime::Case;
using runtime::Connection;
using runtime::Store;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class RuntimeStore : public ::testing::Test {
protected:
    QString path() const { return folder_.filePath(QStringLiteral("engine.sqlite")); }
    void execute(const QString& sql, const QVariantList& values = {}) { Connection(path()).run(sql, values); }
    std::string failureOnOpening() const
    {
        try {
            const Store store(path());
        } catch (const Failure& failure) {
            return failure.what();
        }
        return {};
    }
    /// One case with that process, waiting, kept as number 1.
    Case keepCase(Store& store, const ProcessBuilder& process, const feel::Context& variables = {})
    {
        const auto deployment = store.deploy(QStringLiteral("P"), QStringLiteral("P"), bytes(process), monday);
        Case one(defined(process), clock_);
        one.start(1, variables);
        store.save(1, deployment.id, QStringLiteral("Case 1"), one, one.takeHistory(), clock_());
        return one;
    }

    QTemporaryDir folder_;
    FakeClock clock_;
};

TEST_F(RuntimeStore, DeploysTheSameBytesOnce)
{
    Store store(path());
    const auto first = store.deploy(QStringLiteral("P"), QStringLiteral("Loan"), "one", 1);
    const auto again = store.deploy(QStringLiteral("P"), QStringLiteral("Loan"), "one", 2);
    const auto second = store.deploy(QStringLiteral("P"), QStringLiteral("Loan"), "two", 3);
    const auto other = store.deploy(QStringLiteral("Q"), QStringLiteral("Claim"), "one", 4);
    const auto back = store.deploy(QStringLiteral("P"), QStringLiteral("Loan"), "one", 5);

    EXPECT_EQ(again.id, first.id);
    EXPECT_EQ(again.version, 1);
    EXPECT_EQ(second.version, 2);
    EXPECT_EQ(other.version, 1);
    EXPECT_EQ(back.version, 3) << "only the latest version counts";
    EXPECT_EQ(store.latest(QStringLiteral("P"))->id, back.id);
    EXPECT_EQ(store.latest(QStringLiteral("R")), std::nullopt);
    EXPECT_EQ(store.bpmnOf(second.id), QByteArray("two"));
    EXPECT_THROW(store.bpmnOf(99), Failure);
    EXPECT_EQ(store.deployments().size(), 4U);
}

TEST_F(RuntimeStore, KeepsAllOfACase)
{
    ProcessBuilder process;
    process.start("s").node("userTask", "u").end("e").chain({"s", "u", "e"});
    process.boundaryTimer("late", "u", "PT1H", false).end("f").flow("late", "f");
    process.boundaryMessage("told", "u", "News", false).end("g").flow("told", "g");
    auto before = std::make_unique<Store>(path());
    const Case one = keepCase(*before, process, context({{"amount", 5}}));
    before.reset();

    Store store(path());
    const runtime::CaseState state = store.load(1, *one.definition().program);
    EXPECT_EQ(state.instance, one.instance());
    EXPECT_EQ(state.timers, one.state().timers);
    EXPECT_TRUE(feel::isEqual(state.variables, one.variables()));
    ASSERT_EQ(store.tasks().size(), 1U);
    EXPECT_EQ(store.tasks()[0].element, QLatin1String("u"));
    EXPECT_EQ(store.tasks()[0].caseTitle, QLatin1String("Case 1"));
    EXPECT_EQ(store.tasks()[0].created, monday);
    EXPECT_EQ(store.nextDue(), monday + base::hour);
    EXPECT_THAT(store.due(monday + base::hour), ElementsAre(1));
    EXPECT_THAT(store.due(monday + base::hour - 1), IsEmpty());
    EXPECT_THAT(store.waitingFor(execution::Trigger::Message, QStringLiteral("News")), ElementsAre(1));
    EXPECT_THAT(store.waitingFor(execution::Trigger::Message, QStringLiteral("message_News")), ElementsAre(1));
    EXPECT_THAT(store.waitingFor(execution::Trigger::Signal, QStringLiteral("News")), IsEmpty());
    EXPECT_EQ(store.nextCase(), 2);
    const auto summary = store.summary(1);
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->status, runtime::CaseStatus::Running);
    EXPECT_EQ(summary->started, monday);
    EXPECT_EQ(summary->ended, std::nullopt);
    EXPECT_EQ(store.summary(2), std::nullopt);
    const auto history = store.history(1);
    ASSERT_FALSE(history.empty());
    EXPECT_EQ(history.front().kind, log::EventKind::CaseStarted);
    EXPECT_EQ(history[1].payload, QLatin1String(R"({"amount":5})"));
}

TEST_F(RuntimeStore, VariablesKeepTheirTypes)
{
    const ProcessBuilder process = twoTasks();
    const auto evaluated = [](const char* text) {
        feel::Warnings warnings;
        return feel::evaluate(
            *feel::parse(text, feel::Dialect::Feel).expression, feel::ContextScope(feel::Context()), warnings);
    };
    const feel::Context variables = context({{"day", evaluated("@\"2026-01-05\"")}, {"wait", evaluated("@\"P2D\"")},
        {"list", evaluated("[1.10, \"a\\\"b\", null, {x: @\"10:00:00\"}]")},
        {"exact", evaluated("0.1234567890123456789")}, {"odd name", "\xC3\xA4"}});
    Store store(path());
    const Case one = keepCase(store, process, variables);

    const feel::Context loaded = store.load(1, *one.definition().program).variables;
    EXPECT_EQ(feel::toText(feel::Value(loaded)), feel::toText(feel::Value(variables)));
    EXPECT_EQ(loaded.find("day")->type(), feel::Type::Date);
}

TEST_F(RuntimeStore, TasksKeepTheTimeSinceWhenTheyWait)
{
    ProcessBuilder process;
    process.start("s").parallel("f").node("userTask", "a").node("userTask", "b").node("userTask", "c").end("e");
    process.flow("s", "f").flow("f", "a").flow("f", "b").flow("a", "c").flow("c", "e");
    Store store(path());
    Case one = keepCase(store, process);
    clock_.advance(base::hour);
    EXPECT_TRUE(complete(one, "a"));
    store.save(1, 1, QStringLiteral("Case 1"), one, one.takeHistory(), clock_());

    const auto tasks = store.tasks();
    ASSERT_EQ(tasks.size(), 2U);
    EXPECT_EQ(tasks[0].element, QLatin1String("b"));
    EXPECT_EQ(tasks[0].created, monday);
    EXPECT_EQ(tasks[1].element, QLatin1String("c"));
    EXPECT_EQ(tasks[1].created, monday + base::hour);
}

TEST_F(RuntimeStore, EndedCasesWaitForNothing)
{
    ProcessBuilder process = twoTasks();
    process.boundaryTimer("late", "first", "PT1H").end("f").flow("late", "f");
    Store store(path());
    Case one = keepCase(store, process);
    one.cancel();
    clock_.advance(base::minute);
    store.save(1, 1, QStringLiteral("Case 1"), one, one.takeHistory(), clock_());
    clock_.advance(base::minute);
    store.save(1, 1, QStringLiteral("Case 1"), one, {}, clock_());

    EXPECT_THAT(store.tasks(), IsEmpty());
    EXPECT_EQ(store.nextDue(), std::nullopt);
    EXPECT_EQ(store.summary(1)->status, runtime::CaseStatus::Cancelled);
    EXPECT_EQ(store.summary(1)->ended, monday + base::minute) << "ended when it first had";
}

TEST_F(RuntimeStore, TogetherIsAllOrNothing)
{
    Store store(path());
    EXPECT_THROW(store.together([&] {
        keepCase(store, twoTasks());
        throw Failure(QStringLiteral("no"));
    }),
        Failure);
    EXPECT_THAT(store.cases(), IsEmpty());
    EXPECT_THAT(store.deployments(), IsEmpty());

    store.together([&] { keepCase(store, twoTasks()); });
    EXPECT_EQ(store.cases().size(), 1U);
}

TEST_F(RuntimeStore, DamagedStatesAreNamed)
{
    const auto program = defined(twoTasks())->program;
    {
        Store store(path());
        keepCase(store, twoTasks());
    }
    for (const QVariant& damaged :
        {QVariant(QByteArray("nonsense")), QVariant(QByteArray("")), QVariant(QByteArray("MRI\x01"))}) {
        execute(QStringLiteral("UPDATE instance SET state = ?"), {damaged});
        Store store(path());
        try {
            store.load(1, *program);
            ADD_FAILURE() << "a damaged state was read";
        } catch (const Failure& failure) {
            EXPECT_THAT(failure.what(), ::testing::HasSubstr("case 1"));
        }
    }
    Store store(path());
    EXPECT_THROW(store.load(2, *program), Failure);
}

TEST_F(RuntimeStore, DamagedVariablesAreNamed)
{
    {
        Store store(path());
        keepCase(store, twoTasks());
    }
    execute(QStringLiteral("UPDATE instance SET variables = '[1'"));
    Store store(path());
    EXPECT_THROW(store.load(1, *defined(twoTasks())->program), Failure);
}

TEST_F(RuntimeStore, NewerDatabasesAreRefused)
{
    execute(QStringLiteral("PRAGMA user_version = 9999"));
    EXPECT_THAT(failureOnOpening(), ::testing::HasSubstr("newer"));
}

TEST_F(RuntimeStore, WhatIsNoDatabaseIsRefusedAndKept)
{
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const QByteArray content(4096, 'x');
    file.write(content);
    file.close();

    EXPECT_THAT(failureOnOpening(), ::testing::HasSubstr(path().toStdString()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), content);
}

TEST_F(RuntimeStore, SecondOneOnTheSameFileIsRefused)
{
    auto first = std::make_unique<Store>(path());
    EXPECT_THAT(failureOnOpening(), ::testing::HasSubstr("in use"));
    first->deploy(QStringLiteral("P"), QStringLiteral("P"), "bytes", 1);
    EXPECT_THAT(failureOnOpening(), ::testing::HasSubstr("in use"));
    first.reset();
    EXPECT_EQ(failureOnOpening(), "");
}

TEST_F(RuntimeStore, FolderIsMadeAndUnwritableOnesAreNamed)
{
    const Store store(folder_.filePath(QStringLiteral("a/b/engine.sqlite")));
    EXPECT_TRUE(QFile::exists(folder_.filePath(QStringLiteral("a/b/engine.sqlite"))));
    EXPECT_THROW(const Store none(QStringLiteral("/proc/none/engine.sqlite")), Failure);
}

} // namespace

} // namespace millrace::support
