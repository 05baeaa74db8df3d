// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/execution/desk.h"

#include "app/execution/local_engine.h"
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/editing/edit.h"
#include "tests/app/execution/bench.h"
#include "tests/support/killed_child.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace millrace::app::execution {
namespace {

using bench::one;
using testing::ElementsAre;

class DeskTest : public testing::Test {
protected:
    QString database() const { return folder_.filePath(QStringLiteral("engine.db")); }
    void open(const QByteArray& bytes, bool isToOpen = true)
    {
        document_ = editing::Document::fromBytes(bytes);
        desk_ = std::make_unique<Desk>();
        desk_->show(document_.get(), database());
        if (isToOpen) {
            EXPECT_NO_THROW(desk_->engine()) << desk_->failure().toStdString();
        }
    }
    metamodel::Key keyOf(const char* id) const { return document_->tree().byId(QString::fromLatin1(id))->key(); }

    QTemporaryDir folder_;
    std::unique_ptr<editing::Document> document_;
    std::unique_ptr<Desk> desk_;
};

TEST_F(DeskTest, startsACaseAndChoosesItsFirstTask)
{
    open(bench::oneTask());
    const CaseId id = desk_->start({});
    EXPECT_EQ(desk_->chosenCase(), id);
    ASSERT_TRUE(desk_->chosenTask().has_value());
    EXPECT_EQ(desk_->chosenTask()->name, u"Check it");
    EXPECT_EQ(desk_->counts().running, 1);
    ASSERT_EQ(desk_->form().size(), 1U);
    EXPECT_EQ(desk_->form().front().label, u"Score");
    const drawing::Overlays layers = desk_->layers();
    EXPECT_EQ(layers.tokens.at(keyOf("A")), (drawing::Tokens {1, false}));
}

TEST_F(DeskTest, completesTheTaskAndLetsTheFinishedCaseStayInView)
{
    open(bench::oneTask());
    const CaseId id = desk_->start({});
    desk_->complete(one("score", feel::Value(700)));
    EXPECT_EQ(desk_->chosenCase(), id);
    EXPECT_FALSE(desk_->chosenTask().has_value());
    EXPECT_EQ(desk_->counts().finished, 1);
    EXPECT_TRUE(desk_->layers().tokens.empty());
    EXPECT_EQ(desk_->variables().find("score")->asInteger(), 700);
}

TEST_F(DeskTest, addsTheTokensOfAllRunningCasesWhenNoneIsChosen)
{
    open(bench::oneTask());
    desk_->start({});
    desk_->start({});
    desk_->chooseCase(0);
    EXPECT_EQ(desk_->layers().tokens.at(keyOf("A")).count, 2);
}

TEST_F(DeskTest, tellsOfATaskThatWasCompletedElsewhere)
{
    open(bench::oneTask());
    desk_->start({});
    const runtime::TaskSummary task = *desk_->chosenTask();
    desk_->engine().completeTask(task, {});
    EXPECT_THROW(desk_->complete({}), base::Failure);
    QCoreApplication::processEvents();
    EXPECT_FALSE(desk_->chosenTask().has_value());
}

TEST_F(DeskTest, refusesADiagramThatCannotRunAndNamesTheElement)
{
    open(bench::process("<startEvent id='S'/><sequenceFlow id='f1' sourceRef='S' targetRef='G'/>"
                        "<exclusiveGateway id='G' name='Which?'/>"
                        "<sequenceFlow id='f2' sourceRef='G' targetRef='A'>"
                        "<conditionExpression>= amount &gt;</conditionExpression></sequenceFlow>"
                        "<sequenceFlow id='f3' sourceRef='G' targetRef='B'/>"
                        "<task id='A'/><task id='B'/>"));
    const base::Problems obstacles = desk_->obstacles();
    ASSERT_FALSE(obstacles.empty());
    EXPECT_EQ(obstacles.front().element, u"f2");
    EXPECT_THROW(desk_->start({}), base::Failure);
    EXPECT_TRUE(desk_->cases().empty());
}

TEST_F(DeskTest, saysWhatIsAssumedAtAGatewayWithoutConditions)
{
    open(bench::process("<startEvent id='S'/><sequenceFlow id='f1' sourceRef='S' targetRef='G'/>"
                        "<exclusiveGateway id='G' name='Complete?'/>"
                        "<sequenceFlow id='f2' sourceRef='G' targetRef='A'/>"
                        "<sequenceFlow id='f3' sourceRef='G' targetRef='B'/>"
                        "<task id='A' name='Check it'/><task id='B' name='Send back'/>"
        + bench::endAfter({"A", "B"})));
    EXPECT_TRUE(desk_->obstacles().empty());
    const base::Problems cautions = desk_->cautions();
    ASSERT_EQ(cautions.size(), 1U);
    EXPECT_EQ(cautions.front().element, u"G");
    EXPECT_TRUE(cautions.front().message.contains(u"\"Complete?\"")) << cautions.front().message.toStdString();
    EXPECT_TRUE(cautions.front().message.contains(u"\"Check it\"")) << cautions.front().message.toStdString();
    desk_->start({});
    EXPECT_EQ(desk_->chosenTask()->element, u"A");
}

TEST_F(DeskTest, namesTheElementOfEachObstacle)
{
    open(bench::process("<startEvent id='S'/><sequenceFlow id='f1' sourceRef='S' targetRef='L'/>"
                        "<intermediateThrowEvent id='L' name='Go on below'><linkEventDefinition name='below'/>"
                        "</intermediateThrowEvent>"));
    const base::Problems obstacles = desk_->obstacles();
    ASSERT_FALSE(obstacles.empty());
    EXPECT_EQ(obstacles.front().element, u"L");
    EXPECT_TRUE(obstacles.front().message.contains(u"Go on below")) << obstacles.front().message.toStdString();
    EXPECT_GT(obstacles.front().line, 0);
}

TEST_F(DeskTest, deploysAnUnchangedDiagramOnce)
{
    open(bench::oneTask());
    EXPECT_EQ(desk_->deploy().version, 1);
    EXPECT_EQ(desk_->deploy().version, 1);
    desk_->start({});
    {
        editing::Edit edit(*document_, QStringLiteral("Rename"));
        edit.set(keyOf("A"), u"name", QStringLiteral("Look at it"));
        edit.commit();
    }
    EXPECT_TRUE(desk_->hasChangedSince(desk_->cases().front()));
    EXPECT_EQ(desk_->deploy().version, 2);
    desk_->start({});
    EXPECT_FALSE(desk_->hasChangedSince(desk_->cases().front()));
    EXPECT_TRUE(desk_->hasChangedSince(desk_->cases().back()));
}

TEST_F(DeskTest, decidesByTheFilesBesideTheDiagram)
{
    const auto decide = [&](const QByteArray& rate) {
        base::writeFileAtomically(folder_.filePath(QStringLiteral("rates.dmn")),
            "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='d' name='R' namespace='urn:r'>"
            "<decision id='rate' name='Rate'><literalExpression><text>"
                + rate + "</text></literalExpression></decision></definitions>");
    };
    decide("2");
    const QString path = folder_.filePath(QStringLiteral("loan.bpmn"));
    base::writeFileAtomically(path,
        bench::process("<startEvent id='S'/><sequenceFlow id='f1' sourceRef='S' targetRef='Rate'/>"
                       "<businessRuleTask id='Rate' xmlns:camunda='http://camunda.org/schema/1.0/bpmn' "
                       "camunda:decisionRef='rate' camunda:resultVariable='rate'/>"
                       "<sequenceFlow id='f2' sourceRef='Rate' targetRef='A'/><task id='A' name='Check it'/>"
            + bench::endAfter({"A"})));
    document_ = editing::Document::open(path);
    desk_ = std::make_unique<Desk>();
    desk_->show(document_.get(), database());
    desk_->start({});
    EXPECT_EQ(desk_->variables().find("rate")->asInteger(), 2);
    EXPECT_FALSE(desk_->hasChangedSince(desk_->cases().front()));
    decide("3");
    EXPECT_TRUE(desk_->hasChangedSince(desk_->cases().front()));
    desk_->start({});
    EXPECT_EQ(desk_->cases().front().version, 2);
    EXPECT_EQ(desk_->variables().find("rate")->asInteger(), 3);
    EXPECT_TRUE(desk_->cautions().empty());
    decide("&lt;&lt;");
    ASSERT_FALSE(desk_->cautions().empty());
    EXPECT_TRUE(desk_->cautions().front().message.contains(u"rates.dmn"));
    EXPECT_TRUE(desk_->cautions().front().element.isEmpty());
}

TEST_F(DeskTest, countsTokensOnElementsThatAreGone)
{
    open(bench::oneTask());
    desk_->start({});
    desk_.reset();
    QByteArray other = bench::oneTask();
    other.replace("'A'", "'B'");
    open(other);
    desk_->chooseCase(desk_->cases().front().id);
    EXPECT_TRUE(desk_->layers().tokens.empty());
    EXPECT_EQ(desk_->lostTokens(), 1);
}

TEST_F(DeskTest, asksForWhatTheStartEventWants)
{
    open(bench::process("<startEvent id='S'><extensionElements><camunda:formData>"
                        "<camunda:formField id='amount' label='Amount' type='long'/></camunda:formData>"
                        "</extensionElements></startEvent><sequenceFlow id='f1' sourceRef='S' targetRef='A'/>"
                        "<userTask id='A'/>"
        + bench::endAfter({"A"})));
    ASSERT_EQ(desk_->startForm().size(), 1U);
    EXPECT_FALSE(desk_->lastInput().has_value());
    desk_->start(one("amount", feel::Value(12)));
    ASSERT_TRUE(desk_->lastInput().has_value());
    EXPECT_EQ(desk_->lastInput()->find("amount")->asInteger(), 12);
}

TEST_F(DeskTest, offersTimersMessagesAndIncidents)
{
    open(bench::process(
        "<startEvent id='S'/><sequenceFlow id='f1' sourceRef='S' targetRef='F'/><parallelGateway id='F'/>"
        "<sequenceFlow id='f2' sourceRef='F' targetRef='T'/><sequenceFlow id='f3' sourceRef='F' targetRef='R'/>"
        "<sequenceFlow id='f4' sourceRef='F' targetRef='X'/>"
        "<intermediateCatchEvent id='T' name='A week'><timerEventDefinition><timeDuration>P7D</timeDuration>"
        "</timerEventDefinition></intermediateCatchEvent>"
        "<receiveTask id='R' name='Answer' messageRef='M'/>"
        "<scriptTask id='X' name='Count' scriptFormat='javascript'><script>1</script></scriptTask>"
        + bench::endAfter({"T", "R", "X"})));
    desk_->start({});
    std::vector<TestControl::Kind> kinds;
    for (const TestControl& control : desk_->controls())
        kinds.push_back(control.kind);
    EXPECT_THAT(kinds,
        testing::UnorderedElementsAre(
            TestControl::Kind::Timer, TestControl::Kind::Message, TestControl::Kind::Incident));
    ASSERT_EQ(desk_->incidents().size(), 1U);
    EXPECT_EQ(desk_->incidents().front().name, u"Count");
    EXPECT_EQ(desk_->counts().incidents, 1);
    EXPECT_TRUE(desk_->layers().tokens.at(keyOf("X")).hasIncident);
    EXPECT_EQ(desk_->layers().marks.at(keyOf("X")), base::Severity::Error);
    for (const TestControl& control : desk_->controls())
        if (control.kind != TestControl::Kind::Incident)
            desk_->apply(control);
    EXPECT_EQ(desk_->controls().size(), 1U);
    EXPECT_EQ(desk_->layers().tokens.count(keyOf("T")), 0U);
}

TEST_F(DeskTest, keepsOtherDiagramsTasksApart)
{
    open(bench::oneTask());
    desk_->start({});
    QByteArray other = bench::oneTask();
    other.replace("'P'", "'Q'");
    const auto document = editing::Document::fromBytes(other);
    desk_->show(document.get(), database());
    EXPECT_TRUE(desk_->tasks().empty());
    EXPECT_TRUE(desk_->cases().empty());
    EXPECT_EQ(desk_->tasksElsewhere(), 1);
}

TEST_F(DeskTest, goesOnAfterTheStudioWasClosed)
{
    open(bench::oneTask());
    desk_->start(one("amount", feel::Value(3)));
    desk_.reset();
    open(bench::oneTask());
    ASSERT_EQ(desk_->tasks().size(), 1U);
    ASSERT_TRUE(desk_->chosenTask().has_value());
    desk_->complete(one("score", feel::Value(1)));
    EXPECT_EQ(desk_->counts().finished, 1);
    EXPECT_EQ(desk_->variables().find("amount")->asInteger(), 3);
}

TEST_F(DeskTest, makesNoDatabaseByLookingAlone)
{
    open(bench::oneTask(), false);
    EXPECT_TRUE(desk_->failure().isEmpty());
    EXPECT_TRUE(desk_->layers().tokens.empty());
    EXPECT_FALSE(QFileInfo::exists(database()));
    desk_->start({});
    EXPECT_TRUE(QFileInfo::exists(database()));
    EXPECT_EQ(desk_->counts().running, 1);
}

TEST_F(DeskTest, saysWhyTheEngineIsNotOpen)
{
    base::writeFileAtomically(database(), "no database, whatever its name says; long enough to be looked at");
    open(bench::oneTask(), false);
    EXPECT_FALSE(desk_->isOpen());
    EXPECT_FALSE(desk_->failure().isEmpty());
    EXPECT_THROW(desk_->start({}), base::Failure);
    ASSERT_TRUE(QFile::remove(database()));
    desk_->reopen();
    EXPECT_TRUE(desk_->isOpen()) << desk_->failure().toStdString();
}

TEST_F(DeskTest, runsTheLoanSampleToItsEnd)
{
    document_ = bench::sample(QStringLiteral("loan-origination"));
    desk_ = std::make_unique<Desk>();
    desk_->show(document_.get(), database());
    desk_->start({});
    QStringList done;
    for (int i = 0; i < 30 && desk_->chosenTask(); ++i) {
        done += desk_->chosenTask()->element;
        std::vector<std::pair<QString, QString>> texts;
        for (const runtime::FormField& field : desk_->form())
            texts.emplace_back(field.id, field.value);
        const runtime::FormResult result = runtime::readForm(desk_->form(), texts);
        ASSERT_EQ(result.problem, QString()) << desk_->chosenTask()->element.toStdString();
        desk_->complete(result.variables);
    }
    EXPECT_EQ(desk_->counts().finished, 1);
    EXPECT_EQ(done.front(), u"Task_ReceiveApplication");
    EXPECT_EQ(done.back(), u"Task_ApproveApplication");
}

const char* const childDatabase = "MILLRACE_TEST_DATABASE";

/// Not a test of its own: the process that killedBetweenTwoTasksLosesNothing kills.
TEST(DeskChild, DISABLED_completesOneTaskAndWaits)
{
    const auto document = bench::sample(QStringLiteral("loan-origination"));
    Desk desk;
    desk.show(document.get(), qEnvironmentVariable(childDatabase));
    desk.start({});
    desk.complete(one("complete", feel::Value(true)));
    printf("task done\n");
    fflush(stdout);
    for (;;)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

TEST_F(DeskTest, killedBetweenTwoTasksLosesNothing)
{
    ASSERT_TRUE(test::killChildAfter("task done\n", QStringLiteral("DeskChild.*"), childDatabase, database()));

    document_ = bench::sample(QStringLiteral("loan-origination"));
    desk_ = std::make_unique<Desk>();
    desk_->show(document_.get(), database());
    ASSERT_TRUE(desk_->isOpen()) << desk_->failure().toStdString();
    QStringList waiting;
    for (const runtime::TaskSummary& task : desk_->tasks())
        waiting += task.element;
    EXPECT_THAT(waiting,
        testing::UnorderedElementsAre(QStringLiteral("Task_CheckCredit"), QStringLiteral("Task_AssessIncome"),
            QStringLiteral("Task_AppraiseProperty")));
}

TEST(LocalEngine, isOneForADatabase)
{
    const QTemporaryDir folder;
    const QString database = folder.filePath(QStringLiteral("engine.db"));
    const auto first = localEngine(database);
    EXPECT_EQ(first, localEngine(database));
}

TEST(LocalEngine, liesInTheProjectOfTheFile)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral(".git")));
    const QString file = folder.filePath(QStringLiteral("a.bpmn"));
    base::writeFileAtomically(file, bench::oneTask());
    EXPECT_EQ(databaseFor(file), QDir(folder.path()).canonicalPath() + QStringLiteral("/.millrace/engine.db"));
    EXPECT_FALSE(databaseFor({}).startsWith(folder.path()));
}

} // namespace
} // namespace millrace::app::execution
