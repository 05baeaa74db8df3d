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
