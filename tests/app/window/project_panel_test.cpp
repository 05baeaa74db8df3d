// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/project_panel.h"

#include "app/window/actions.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <gtest/gtest.h>

using namespace millrace::app::window;

namespace {

class ProjectPanelTest : public ::testing::Test {
protected:
    ProjectPanelTest()
    {
        panel_.resize(236, 600);
        panel_.QWidget::show();
    }
    QListView& list() { return *panel_.findChild<QListView*>(); }
    QModelIndex row(const QString& text)
    {
        for (int i = 0; i < list().model()->rowCount(); ++i)
            if (list().model()->index(i, 0).data().toString() == text)
                return list().model()->index(i, 0);
        return {};
    }
    static ProjectState lending()
    {
        ProjectState state;
        state.name = QStringLiteral("Lending");
        state.folders = {
            {QStringLiteral("processes"), {{QStringLiteral("/p/loan.bpmn"), QStringLiteral("loan.bpmn"), true, true}}}};
        state.versions = {{QStringLiteral("id1"), QStringLiteral("First draft"), QStringLiteral("3 Nov"), {}}};
        state.alternatives = {{QStringLiteral("main"), QStringLiteral("current"), true}};
        return state;
    }
    QObject owner_;
    Actions actions_ {&owner_};
    ProjectPanel panel_ {actions_};
};

TEST_F(ProjectPanelTest, saysWhatBelongsThereWhileEmpty)
{
    bool told = false;
    for (const QLabel* label : panel_.findChildren<QLabel*>())
        told = told || (label->isVisible() && label->text() == QStringLiteral("No project is open"));
    EXPECT_TRUE(told);
    EXPECT_FALSE(list().isVisible());
    panel_.show(lending());
    EXPECT_TRUE(list().isVisible());
}

TEST_F(ProjectPanelTest, handsBackWhatIsChosen)
{
    panel_.show(lending());
    QStringList chosen;
    QObject::connect(&panel_, &ProjectPanel::fileChosen, &owner_, [&](const QString& path) { chosen += path; });
    QObject::connect(&panel_, &ProjectPanel::versionChosen, &owner_, [&](const QString& id) { chosen += id; });
    QObject::connect(&panel_, &ProjectPanel::alternativeChosen, &owner_, [&](const QString& name) { chosen += name; });
    for (const auto* text : {u"loan.bpmn", u"First draft", u"current", u"processes"})
        Q_EMIT list().clicked(row(QString::fromUtf16(text)));
    EXPECT_EQ(chosen, (QStringList {QStringLiteral("/p/loan.bpmn"), QStringLiteral("id1"), QStringLiteral("main")}));
}

TEST_F(ProjectPanelTest, theKeyboardSkipsHeadings)
{
    panel_.show(lending());
    list().setFocus();
    list().setCurrentIndex(row(QStringLiteral("loan.bpmn")));
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
    QCoreApplication::sendEvent(&list(), &down);
    EXPECT_EQ(list().currentIndex().data().toString(), QStringLiteral("First draft"));
}

} // namespace
