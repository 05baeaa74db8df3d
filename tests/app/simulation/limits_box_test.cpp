// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/limits_box.h"

#include "app/simulation/input_field.h"
#include "tests/app/simulation/simulation_bench.h"

#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

namespace millrace::app::simulation {
namespace {

using namespace bench;

class LimitsBoxTest : public testing::Test {
protected:
    LimitsBoxTest()
    {
        QObject::connect(&box, &LimitsBox::changed, [this](const Scenario& changed) {
            scenario = changed;
            ++changes;
            box.show(*tree, scenario);
        });
        box.show(*tree, scenario);
    }
    bool hasButton(const QString& words)
    {
        for (const QPushButton* button : box.findChildren<QPushButton*>())
            if (button->text() == words)
                return true;
        return false;
    }

    std::shared_ptr<const metamodel::Tree> tree = model();
    Scenario scenario = today();
    int changes = 0;
    LimitsBox box;
};

TEST_F(LimitsBoxTest, AddsOneOfTheWholeProcess)
{
    box.add();
    ASSERT_EQ(scenario.limits.size(), 1U);
    EXPECT_TRUE(scenario.limits[0].activities.isEmpty());
    EXPECT_TRUE(hasButton(QStringLiteral("the whole process")));
    box.field(0)->type(QStringLiteral("12"));
    EXPECT_EQ(scenario.limits[0].most, 12);
    box.field(0)->type(QStringLiteral("0"));
    EXPECT_EQ(scenario.limits[0].most, 12);
    EXPECT_FALSE(box.field(0)->problem().isEmpty());
}

TEST_F(LimitsBoxTest, AsksInAListWhereItIs)
{
    box.add();
    QMenu* menu = nullptr;
    for (const QPushButton* button : box.findChildren<QPushButton*>())
        menu = button->menu() ? button->menu() : menu;
    ASSERT_NE(menu, nullptr) << "an arrow says that there is a list";
    for (const char* activity : {"A", "B"}) {
        Q_EMIT menu->aboutToShow();
        auto* list = menu->findChild<QListWidget*>();
        ASSERT_NE(list, nullptr);
        for (int i = 0; i < list->count(); ++i)
            if (list->item(i)->data(Qt::UserRole).toString() == QLatin1String(activity))
                list->item(i)->setCheckState(Qt::Checked);
        const int before = changes;
        Q_EMIT menu->aboutToHide();
        EXPECT_TRUE(waitFor([&] { return changes > before; }));
    }
    EXPECT_EQ(scenario.limits[0].activities, (QStringList {QStringLiteral("A"), QStringLiteral("B")}));
}

TEST_F(LimitsBoxTest, AddsOneOfWhatIsSelected)
{
    box.add();
    box.setSelected({QStringLiteral("A"), QStringLiteral("B")});
    EXPECT_TRUE(hasButton(QStringLiteral("Add a limit for what is selected")));
    box.add();
    ASSERT_EQ(scenario.limits.size(), 2U);
    EXPECT_NE(scenario.limits[0].id, scenario.limits[1].id);
    EXPECT_EQ(scenario.limits[1].activities, QStringList({QStringLiteral("A"), QStringLiteral("B")}));
    EXPECT_EQ(limitWords(scenario.limits[1], *tree), u"Receive, Approve");
    box.setActivities(1, {QStringLiteral("C")});
    EXPECT_EQ(limitWords(scenario.limits[1], *tree), u"Reject");
    const int before = changes;
    box.setActivities(1, {QStringLiteral("C")});
    EXPECT_EQ(changes, before) << "nothing is other";
}

TEST_F(LimitsBoxTest, SaysThatThereIsNone)
{
    const auto says = [&] {
        for (const QLabel* label : box.findChildren<QLabel*>())
            if (!label->isHidden() && label->text().contains(QStringLiteral("Any number of cases")))
                return true;
        return false;
    };
    EXPECT_TRUE(says());
    box.add();
    EXPECT_FALSE(says());
}

} // namespace
} // namespace millrace::app::simulation
