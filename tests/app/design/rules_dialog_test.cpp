// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/rules_dialog.h"

#include "app/design/diagram_view.h"
#include "app/design/problem_check.h"
#include "modeler/base/file.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/lint/rules/rules.h"
#include "modeler/wellformed/wellformed.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <gmock/gmock.h>

namespace millrace::app::design {
namespace {

class RulesDialogTest : public ::testing::Test {
protected:
    RulesDialogTest()
    {
        base::writeFileAtomically(path(), R"(<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d"
  targetNamespace="t"><process id="p"><task id="t" name="Check order"/></process></definitions>)");
        view_ = DiagramView::open(path());
        check_ = new ProblemCheck(*view_);
        settle();
        dialog_.follow(check_);
    }
    QString path() const { return folder_.filePath(QStringLiteral("loan.bpmn")); }
    QString rulesFile() const { return folder_.filePath(QLatin1String(lint::Configuration::fileName)); }
    void settle()
    {
        QElapsedTimer clock;
        for (clock.start(); !check_->isUpToDate() && clock.elapsed() < 10000;)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        ASSERT_TRUE(check_->isUpToDate());
    }
    QComboBox* weightOf(const char* title)
    {
        for (auto* box : dialog_.findChildren<QComboBox*>())
            if (box->accessibleName() == QLatin1String(title))
                return box;
        return nullptr;
    }
    void choose(const char* title, const char* word)
    {
        QComboBox* box = weightOf(title);
        ASSERT_NE(box, nullptr) << title;
        const int index = box->findText(QLatin1String(word));
        ASSERT_GE(index, 0) << word;
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
        settle();
    }
    int found(const char* rule)
    {
        return int(std::count_if(check_->findings().begin(), check_->findings().end(),
            [&](const auto& finding) { return finding.problem.rule == QLatin1String(rule); }));
    }

    QTemporaryDir folder_;
    std::unique_ptr<DiagramView> view_;
    ProblemCheck* check_ = nullptr;
    RulesDialog dialog_;
};

TEST_F(RulesDialogTest, EveryRuleIsThereOnce)
{
    EXPECT_EQ(
        std::size_t(dialog_.findChildren<QComboBox*>().size()), lint::rules().size() + wellformed::rules().size());
}

TEST_F(RulesDialogTest, WhatIsChosenIsKeptAndChecked)
{
    ASSERT_GT(found("end-event-required"), 0);
    choose("Every process has an end event", "Off");
    EXPECT_EQ(found("end-event-required"), 0);
    EXPECT_EQ(lint::Configuration::read(folder_.path()).grade(QStringLiteral("end-event-required")),
        lint::Configuration::Grade::Off);
    choose("Every process has an end event", "Error");
    EXPECT_GT(check_->errors(), 0);
    choose("Every process has an end event", "As usual");
    EXPECT_EQ(lint::Configuration::read(folder_.path()), lint::Configuration());
}

TEST_F(RulesDialogTest, ARuleThatIsOffByItselfCanBeSwitchedOn)
{
    EXPECT_EQ(weightOf("One start event")->currentText(), QStringLiteral("Off, as usual"));
    choose("One start event", "On");
    EXPECT_TRUE(lint::Configuration::read(folder_.path()).isSwitchedOn(QStringLiteral("single-start-event")));
    EXPECT_EQ(weightOf("One start event")->currentText(), QStringLiteral("On"));
}

TEST_F(RulesDialogTest, ResettingKeepsWhatWasDismissed)
{
    choose("Everything is connected", "Error");
    check_->configure([](lint::Configuration& rules) {
        rules.dismiss({{}, QStringLiteral("r"), QStringLiteral("e"), {}, {}});
    });
    settle();
    for (auto* button : dialog_.findChildren<QPushButton*>())
        if (button->text() == QLatin1String("All as usual"))
            button->click();
    const auto rules = lint::Configuration::read(folder_.path());
    EXPECT_EQ(rules.grade(QStringLiteral("no-disconnected")), lint::Configuration::Grade::AsItIs);
    EXPECT_EQ(rules.dismissals().size(), 1U);
}

TEST_F(RulesDialogTest, RulesThatAnotherWroteAreFollowed)
{
    lint::Configuration other;
    other.setGrade(QStringLiteral("end-event-required"), lint::Configuration::Grade::Off);
    other.write(folder_.path());
    check_->followRules();
    settle();
    EXPECT_EQ(found("end-event-required"), 0);
    EXPECT_EQ(weightOf("Every process has an end event")->currentText(), QStringLiteral("Off"));
}

TEST_F(RulesDialogTest, WithoutAFileTheRulesAreOnlyShown)
{
    auto unsaved = DiagramView::fromBytes(bpmn::newDiagram(QStringLiteral("New")), QStringLiteral("New"));
    auto* check = new ProblemCheck(*unsaved);
    dialog_.follow(check);
    EXPECT_FALSE(weightOf("Everything is connected")->isEnabled());
    dialog_.follow(nullptr);
    EXPECT_FALSE(weightOf("Everything is connected")->isEnabled());
}

TEST_F(RulesDialogTest, SearchingHidesTheRest)
{
    dialog_.show();
    dialog_.findChild<QLineEdit*>()->setText(QStringLiteral("deadlock"));
    int seen = 0;
    auto* tree = dialog_.findChild<QTreeWidget*>();
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j)
            seen += tree->topLevelItem(i)->isHidden() || tree->topLevelItem(i)->child(j)->isHidden() ? 0 : 1;
    EXPECT_EQ(seen, 1);
}

} // namespace
} // namespace millrace::app::design
