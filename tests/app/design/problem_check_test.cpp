// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/problem_check.h"

#include "app/design/diagram_view.h"
#include "app/design/mirror.h"
#include "app/design/problems_panel.h"
#include "modeler/base/failure.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/document.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>
#include <gmock/gmock.h>

using namespace millrace;
using namespace millrace::app::design;
using ::testing::ElementsAre;

namespace {

bool waitUntil(const std::function<bool()>& isTrue)
{
    QElapsedTimer clock;
    clock.start();
    while (!isTrue() && clock.elapsed() < 10'000) {
        QCoreApplication::processEvents();
        QThread::msleep(2);
    }
    return isTrue();
}

/// Two ways out of a gateway, both without a condition: each can be mended by making it the default.
QByteArray forked()
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:test">
  <process id="P" name="Test" isExecutable="true">
    <startEvent id="S" name="Asked"/><exclusiveGateway id="G" name="Which?"/>
    <endEvent id="E" name="One"/><endEvent id="F" name="Other"/>
    <sequenceFlow id="A" sourceRef="S" targetRef="G"/>
    <sequenceFlow id="B" sourceRef="G" targetRef="E"/><sequenceFlow id="C" sourceRef="G" targetRef="F"/>
  </process>
</definitions>
)";
}

class ProblemCheckTest : public ::testing::Test {
protected:
    explicit ProblemCheckTest(const QByteArray& bytes = forked())
        : view(DiagramView::fromBytes(bytes, QStringLiteral("Test")))
        , check(new ProblemCheck(*view))
    { }
    bool settle()
    {
        return waitUntil([this] { return check->isUpToDate(); });
    }
    int withFix() const
    {
        int count = 0;
        for (const auto& finding : check->findings())
            count += finding.fix.empty() ? 0 : 1;
        return count;
    }
    std::unique_ptr<DiagramView> view;
    ProblemCheck* check;
};

TEST(ProblemCheck, ANewDiagramIsNotBlamedBeforeItsFirstEdit)
{
    const auto view = DiagramView::fromBytes(bpmn::newDiagram(QStringLiteral("New")), QStringLiteral("New"));
    auto* check = new ProblemCheck(*view);
    ASSERT_TRUE(waitUntil([&] { return check->isUpToDate(); }));
    EXPECT_TRUE(check->findings().empty());
    editing::Edit edit(view->document(), QStringLiteral("Rename"));
    editing::rename(
        edit, bpmn::processes(edit.tree()).front()->child(u"startEvent")->key(), QStringLiteral("Order received"));
    edit.commit();
    ASSERT_TRUE(waitUntil([&] { return check->isUpToDate(); }));
    EXPECT_FALSE(check->findings().empty());
}

TEST_F(ProblemCheckTest, looksAgainAfterEachChange)
{
    ASSERT_TRUE(settle());
    const auto before = check->findings().size();
    EXPECT_GT(before, 0U);
    const metamodel::Key end = view->document().tree().byId(u"E")->key();
    {
        editing::Edit edit(view->document(), QStringLiteral("Rename"));
        editing::rename(edit, end, QString());
        edit.commit();
    }
    EXPECT_FALSE(check->isUpToDate());
    ASSERT_TRUE(settle());
    EXPECT_EQ(check->findings().size(), before + 1) << "an end event without a name";
    view->document().undo();
    ASSERT_TRUE(settle());
    EXPECT_EQ(check->findings().size(), before);
    EXPECT_GE(check->milliseconds(), 0);
}

TEST_F(ProblemCheckTest, mendsInOneUndoStep)
{
    ASSERT_TRUE(settle());
    const int before = withFix();
    ASSERT_GT(before, 0);
    const QByteArray bytes = view->document().tree().save();
    for (const auto& finding : check->findings()) {
        if (finding.fix.empty())
            continue;
        check->fix(finding);
        EXPECT_EQ(view->document().undoName(), finding.fixName);
        break;
    }
    EXPECT_FALSE(view->document().tree().byId(u"G")->attribute(u"default").isEmpty());
    ASSERT_TRUE(settle());
    EXPECT_LT(withFix(), before);
    view->document().undo();
    EXPECT_EQ(view->document().tree().save(), bytes);
    EXPECT_FALSE(view->document().canUndo());
}

TEST_F(ProblemCheckTest, namesWhatReadingFoundWhileItsElementIsThere)
{
    QByteArray broken = forked();
    broken.replace("targetRef=\"E\"", "targetRef=\"Nowhere\"");
    view = DiagramView::fromBytes(broken, QStringLiteral("Test"));
    check = new ProblemCheck(*view);
    ASSERT_TRUE(settle());
    ASSERT_FALSE(view->document().problems().empty());
    const auto speaksOfNowhere = [this] {
        for (const auto& finding : check->findings())
            if (finding.problem.message.contains(QStringLiteral("Nowhere")))
                return true;
        return false;
    };
    EXPECT_TRUE(speaksOfNowhere());
    EXPECT_GE(check->errors() + check->warnings(), 1);
    editing::Edit edit(view->document(), QStringLiteral("Delete"));
    editing::remove(edit, {view->document().tree().byId(u"B")->key()});
    edit.commit();
    ASSERT_TRUE(settle());
    EXPECT_FALSE(speaksOfNowhere());
}

TEST_F(ProblemCheckTest, theListJumpsAndMendsByKeyboard)
{
    ASSERT_TRUE(settle());
    ProblemsPanel panel;
    panel.resize(900, 200);
    panel.show(check->findings(), view->document().tree(), check->milliseconds());
    static_cast<QWidget&>(panel).show();
    std::vector<int> chosen, mended;
    QObject::connect(&panel, &ProblemsPanel::chosen, [&](int row) { chosen.push_back(row); });
    QObject::connect(&panel, &ProblemsPanel::fixChosen, [&](int row) { mended.push_back(row); });
    auto* table = panel.findChild<QTableView*>();
    ASSERT_EQ(table->model()->rowCount(), int(check->findings().size()));
    int fixable = 0;
    while (check->findings()[std::size_t(fixable)].fix.empty())
        ++fixable;
    table->setCurrentIndex(table->model()->index(fixable, 1));
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(table, &enter);
    EXPECT_THAT(chosen, ElementsAre(fixable));
    QKeyEvent altEnter(QEvent::KeyPress, Qt::Key_Return, Qt::AltModifier);
    QCoreApplication::sendEvent(table, &altEnter);
    EXPECT_THAT(mended, ElementsAre(fixable));
    EXPECT_THAT(chosen, ElementsAre(fixable));
}

TEST_F(ProblemCheckTest, reasonsAndGradesAreKeptWithTheProject)
{
    ASSERT_TRUE(settle());
    ASSERT_FALSE(check->findings().empty());
    EXPECT_THROW(check->dismiss(check->findings().front(), QStringLiteral("Fine"), QString()), base::Failure)
        << "a diagram without a file has no project";
    const QTemporaryDir folder;
    view->document().save(folder.filePath(QStringLiteral("test.bpmn")));
    ASSERT_TRUE(settle());
    const std::size_t before = check->findings().size();
    const lint::Finding finding = check->findings().front();
    check->dismiss(finding, QStringLiteral("Fine as it is"), QStringLiteral("Ann"));
    ASSERT_TRUE(settle());
    EXPECT_EQ(check->findings().size(), before - 1);
    ASSERT_EQ(check->dismissed().size(), 1U);
    EXPECT_EQ(check->dismissed().front().dismissal, QStringLiteral("Fine as it is"));
    check->takeBack(lint::Finding(check->dismissed().front()));
    ASSERT_TRUE(settle());
    EXPECT_EQ(check->findings().size(), before);
    check->configure(
        [&](lint::Configuration& rules) { rules.setGrade(finding.problem.rule, lint::Configuration::Grade::Off); });
    ASSERT_TRUE(settle());
    EXPECT_LT(check->findings().size(), before);
    EXPECT_TRUE(check->dismissed().empty());
}

TEST_F(ProblemCheckTest, theMirrorGoesThroughTheSameChanges)
{
    Mirror& mirror = view->mirror();
    const metamodel::Key end = view->document().tree().byId(u"F")->key();
    editing::Edit edit(view->document(), QStringLiteral("Delete"));
    editing::remove(edit, {end});
    edit.commit();
    view->document().undo();
    view->document().redo();
    QByteArray mirrored;
    const QThread* thread = nullptr;
    mirror.run(
        view.get(),
        [&thread](const metamodel::Tree& tree) {
            thread = QThread::currentThread();
            return tree.save();
        },
        [&](const QByteArray& bytes) { mirrored = bytes; });
    ASSERT_TRUE(waitUntil([&] { return !mirrored.isEmpty(); }));
    EXPECT_EQ(mirrored, view->document().tree().save());
    EXPECT_NE(thread, QThread::currentThread());
}

} // namespace
