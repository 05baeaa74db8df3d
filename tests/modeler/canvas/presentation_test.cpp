// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/presentation.h"

#include "tests/modeler/canvas/fixture.h"

#include <QPointer>
#include <gmock/gmock.h>

namespace millrace::canvas {
namespace {

using testing::ElementsAre;

class PresentationTest : public test::ViewTest {
protected:
    void SetUp() override { load(test::smallProcess()); }
    void TearDown() override { delete shown.data(); }
    void type(int code)
    {
        QKeyEvent press(QEvent::KeyPress, code, Qt::NoModifier);
        QApplication::sendEvent(&shown->view(), &press);
    }
    std::vector<Key> at() { return shown->view().selectedElements(); }

    QPointer<Presentation> shown;
};

TEST_F(PresentationTest, ArrowsWalkTheFlow)
{
    shown = view.present();
    ASSERT_TRUE(shown);
    EXPECT_TRUE(shown->isFullScreen());
    EXPECT_TRUE(at().empty());
    type(Qt::Key_Right);
    EXPECT_THAT(at(), ElementsAre(keyOf(u"S")));
    type(Qt::Key_Right);
    type(Qt::Key_Space);
    EXPECT_THAT(at(), ElementsAre(keyOf(u"B")));
    EXPECT_TRUE(shown->words().contains(QStringLiteral("Second")));
    type(Qt::Key_Left);
    EXPECT_THAT(at(), ElementsAre(keyOf(u"A")));
    type(Qt::Key_Home);
    EXPECT_THAT(at(), ElementsAre(keyOf(u"S")));
    type(Qt::Key_0);
    EXPECT_TRUE(at().empty());
}

TEST_F(PresentationTest, BeginsWithAStepNotWithThePoolAroundIt)
{
    load(test::bpmnFile("<laneSet id=\"LS\"><lane id=\"L1\"/><lane id=\"L2\"/></laneSet><startEvent id=\"S\"/>"
                        "<task id=\"A\"/><task id=\"B\"/><sequenceFlow id=\"F\" sourceRef=\"S\" targetRef=\"A\"/>"
                        "<sequenceFlow id=\"G\" sourceRef=\"A\" targetRef=\"B\"/>",
        test::shape("Pool", 0, 0, 900, 400) + test::shape("L1", 30, 0, 870, 200) + test::shape("L2", 30, 200, 870, 200)
            + test::shape("S", 80, 82, 36, 36) + test::shape("A", 160, 60, 100, 80)
            + test::shape("B", 600, 260, 100, 80) + test::edge("F", {{116, 100}, {160, 100}})
            + test::edge("G", {{260, 100}, {650, 100}, {650, 260}}),
        "<collaboration id=\"C\"><participant id=\"Pool\" processRef=\"P\"/></collaboration>"));
    shown = view.present();
    ASSERT_TRUE(shown);
    type(Qt::Key_Right);
    EXPECT_THAT(at(), ElementsAre(keyOf(u"S")));
    type(Qt::Key_Right);
    EXPECT_THAT(at(), ElementsAre(keyOf(u"A")));
    shown->view().selectElements({keyOf(u"L2")});
    type(Qt::Key_Right);
    EXPECT_THAT(at(), ElementsAre(keyOf(u"B"))) << "a lane is entered";
    shown->close();
    view.setFocus();
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_THAT(view.selectedElements(), ElementsAre(keyOf(u"S"))) << "so does the keyboard that draws";
}

TEST_F(PresentationTest, BeginsWhereOneIs)
{
    view.selectElements({keyOf(u"A")});
    shown = view.present();
    ASSERT_TRUE(shown);
    EXPECT_THAT(at(), ElementsAre(keyOf(u"A")));
    EXPECT_TRUE(shown->words().contains(QStringLiteral("First")));
}

TEST_F(PresentationTest, ChangesNothing)
{
    view.selectElements({keyOf(u"A")});
    shown = view.present();
    ASSERT_TRUE(shown);
    const QByteArray before = document->tree().save();
    for (const int code : {Qt::Key_Delete, Qt::Key_F2, Qt::Key_N, Qt::Key_A, Qt::Key_R, Qt::Key_K, Qt::Key_Return})
        type(code);
    EXPECT_EQ(document->tree().save(), before);
    EXPECT_TRUE(shown->view().isReadOnly());
    EXPECT_FALSE(view.isReadOnly());
}

TEST_F(PresentationTest, EscapeLeavesAndSoDoesTheDocument)
{
    shown = view.present();
    type(Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(shown);
    shown = view.present();
    document.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(shown);
    EXPECT_EQ(view.present(), nullptr);
}

} // namespace
} // namespace millrace::canvas
