// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decisions/try_panel.h"

#include "app/decisions/try_inputs.h"
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/dmn/definitions.h"
#include "modeler/feel/value.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <gmock/gmock.h>

namespace millrace::app::decisions {

namespace {

const char* const triedModel = R"(<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="Fees" namespace="urn:fees">
  <itemDefinition name="Tier"><typeRef>string</typeRef><allowedValues><text>"gold", "silver"</text></allowedValues></itemDefinition>
  <inputData id="in1" name="amount"><variable name="amount" typeRef="number"/></inputData>
  <inputData id="in2" name="tier"><variable name="tier" typeRef="Tier"/></inputData>
  <inputData id="in3" name="since"><variable name="since" typeRef="date"/></inputData>
  <inputData id="in4" name="staff"><variable name="staff" typeRef="boolean"/></inputData>
  <decision id="d" name="Fee"><variable name="Fee" typeRef="number"/>
    <informationRequirement><requiredInput href="#in1"/></informationRequirement>
    <informationRequirement><requiredInput href="#in2"/></informationRequirement>
    <informationRequirement><requiredInput href="#in3"/></informationRequirement>
    <informationRequirement><requiredInput href="#in4"/></informationRequirement>
    <decisionTable id="t" hitPolicy="FIRST">
      <input><inputExpression><text>staff</text></inputExpression></input>
      <input><inputExpression><text>tier</text></inputExpression></input>
      <input><inputExpression><text>since</text></inputExpression></input>
      <output/>
      <rule><inputEntry><text>true</text></inputEntry><inputEntry><text>-</text></inputEntry><inputEntry><text>-</text></inputEntry><outputEntry><text>0</text></outputEntry></rule>
      <rule><inputEntry><text>-</text></inputEntry><inputEntry><text>"gold"</text></inputEntry><inputEntry><text>&lt; date("2020-01-01")</text></inputEntry><outputEntry><text>amount * 0.01</text></outputEntry></rule>
      <rule><inputEntry><text>-</text></inputEntry><inputEntry><text>-</text></inputEntry><inputEntry><text>-</text></inputEntry><outputEntry><text>amount * 0.02</text></outputEntry></rule>
    </decisionTable>
  </decision>
</definitions>
)";

class TryPanelTest : public ::testing::Test {
protected:
    TryPanelTest()
    {
        QObject::connect(&panel, &TryPanel::matched, [this](const QString& table, const std::set<int>& rules) {
            lit = {table, rules};
        });
        load(triedModel);
        panel.resize(280, 700);
        static_cast<QWidget&>(panel).show();
    }
    void load(const QByteArray& bytes)
    {
        tree = dmn::load(bytes).tree;
        panel.show(
            dmn::DecisionModel::compile(std::vector<dmn::Source> {{QString(), tree}}), *tree, QStringLiteral("Fee"));
    }
    template <class Widget> Widget* field(const char* name) const
    {
        for (Widget* one : panel.findChildren<Widget*>())
            if (one->accessibleName() == QLatin1String(name))
                return one;
        return nullptr;
    }
    void type(const char* name, const char* text) const { field<QLineEdit>(name)->setText(QString::fromLatin1(text)); }
    void choose(const char* name, const char* words) const
    {
        auto* box = field<QComboBox>(name);
        box->setCurrentIndex(box->findText(QString::fromLatin1(words)));
    }

    std::shared_ptr<const metamodel::Tree> tree;
    TryPanel panel;
    std::pair<QString, std::set<int>> lit;
    QTemporaryDir folder;
};

TEST_F(TryPanelTest, eachInputHasTheFieldOfItsType)
{
    EXPECT_NE(field<QLineEdit>("amount"), nullptr);
    ASSERT_NE(field<QComboBox>("tier"), nullptr);
    EXPECT_GE(field<QComboBox>("tier")->findText(QStringLiteral("silver")), 0);
    ASSERT_NE(field<QComboBox>("staff"), nullptr);
    EXPECT_GE(field<QComboBox>("staff")->findText(QStringLiteral("yes")), 0);
    EXPECT_NE(field<QLineEdit>("since"), nullptr);
}

TEST_F(TryPanelTest, theResultFollowsAndTheRulesThatMatchedAreTold)
{
    type("amount", "1,000");
    EXPECT_EQ(panel.result(), QStringLiteral("20"));
    EXPECT_EQ(lit.first, QStringLiteral("t"));
    EXPECT_EQ(lit.second, (std::set<int> {3}));
    type("amount", "");
    EXPECT_EQ(panel.result(), QStringLiteral("\u2013")) << "nothing is asked";
    EXPECT_TRUE(lit.second.empty());
    type("amount", "1,000");
    choose("tier", "gold");
    type("since", "2019-05-01");
    EXPECT_EQ(panel.result(), QStringLiteral("10"));
    EXPECT_EQ(lit.second, (std::set<int> {2}));
    choose("staff", "yes");
    EXPECT_EQ(panel.result(), QStringLiteral("0"));
}

TEST_F(TryPanelTest, whatIsNoValueOfItsTypeIsSaid)
{
    type("amount", "many");
    EXPECT_TRUE(panel.inputs().problem().contains(QStringLiteral("amount")));
    EXPECT_TRUE(lit.second.empty());
    type("amount", "5");
    type("since", "yesterday");
    EXPECT_TRUE(panel.inputs().problem().contains(QStringLiteral("since")));
}

TEST_F(TryPanelTest, casesAreKeptBesideTheModelAndRunWithEachChange)
{
    const QString model = folder.path() + QStringLiteral("/fees.dmn");
    panel.setPath(model);
    type("amount", "100");
    type("since", "2019-05-01");
    choose("tier", "gold");
    panel.saveAsCase(QStringLiteral("old gold"));
    EXPECT_EQ(base::readFile(folder.path() + QStringLiteral("/fees.tests.json")),
        QByteArray(
            "{\"tests\": [\n  {\"name\":\"old gold\",\"decision\":\"Fee\",\"inputs\":{\"amount\":100,\"tier\":\"gold\","
            "\"since\":\"2019-05-01\"},\"expected\":1}\n]}\n"));
    TryPanel other;
    other.setPath(model);
    ASSERT_EQ(other.cases().size(), 1U);
    other.show(dmn::DecisionModel::compile(std::vector<dmn::Source> {{QString(), tree}}), *tree, QStringLiteral("Fee"));
    EXPECT_TRUE(runCase(
        *dmn::DecisionModel::compile(std::vector<dmn::Source> {{QString(), tree}}), *tree, other.cases().front())
                    .hasPassed);
    load(QByteArray(triedModel).replace("amount * 0.01", "amount * 0.05"));
    auto* list = panel.findChild<QListWidget*>();
    EXPECT_TRUE(list->item(0)->text().contains(QStringLiteral("Expected 1, got 5.")))
        << list->item(0)->text().toStdString();
    type("amount", "7");
    list->setCurrentRow(0);
    Q_EMIT list->itemClicked(list->item(0));
    EXPECT_EQ(field<QLineEdit>("amount")->text(), QStringLiteral("100"));
    EXPECT_EQ(field<QLineEdit>("since")->text(), QStringLiteral("2019-05-01"));
}

TEST_F(TryPanelTest, casesThatCannotBeReadAreLeftAlone)
{
    const QString model = folder.path() + QStringLiteral("/fees.dmn");
    base::writeFileAtomically(casesPath(model), "{\"tests\": ");
    QString words;
    QObject::connect(&panel, &TryPanel::refused, [&words](const QString& said) { words = said; });
    panel.setPath(model);
    EXPECT_TRUE(words.contains(QStringLiteral("fees.tests.json"))) << words.toStdString();
    panel.saveAsCase(QStringLiteral("new"));
    EXPECT_EQ(base::readFile(casesPath(model)), QByteArray("{\"tests\": "));
}

} // namespace

} // namespace millrace::app::decisions
