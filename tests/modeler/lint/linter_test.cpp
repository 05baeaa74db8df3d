// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/lint/linter.h"

#include "modeler/bpmn/types.h"
#include "tests/modeler/lint/lint_fixture.h"
#include "tests/support/corpus.h"

#include <QElapsedTimer>
#include <random>

namespace millrace::lint {

namespace {

using namespace lint::testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
namespace type = bpmn::type;

/// All that a check says, to be held against another.
std::vector<std::string> said(const Findings& findings)
{
    std::vector<std::string> all;
    for (const Finding& each : findings) {
        std::string line = each.problem.rule.toStdString() + '|' + std::to_string(each.element) + '|'
            + base::toWord(each.problem.severity).toStdString() + '|' + each.problem.message.toStdString() + '|'
            + each.fixName.toStdString() + '|' + std::to_string(each.fix.size());
        for (const metamodel::Key key : each.path)
            line += ' ' + std::to_string(key);
        all.push_back(line);
    }
    std::sort(all.begin(), all.end());
    return all;
}

/// One arbitrary edit of the kinds that modelling consists of; empty when the element chosen does not take it.
metamodel::Changes randomEdit(metamodel::Tree& tree, std::mt19937& random)
{
    std::vector<const metamodel::Element*> steps, flows, shapes, all;
    const auto collect = [&](const auto& self, const metamodel::Element& element) -> void {
        for (const metamodel::Element* child : element.children()) {
            if (child->type() > metamodel::textType)
                all.push_back(child);
            if (child->is(type::FlowNode))
                steps.push_back(child);
            if (child->is(type::SequenceFlow))
                flows.push_back(child);
            if (child->is(type::BPMNShape))
                shapes.push_back(child);
            self(self, *child);
        }
    };
    collect(collect, tree.root());
    const auto any = [&](const auto& list) -> const metamodel::Element& {
        return *list[std::uniform_int_distribution<std::size_t>(0, list.size() - 1)(random)];
    };
    metamodel::Changes changes;
    if (steps.size() < 3 || flows.empty())
        return changes;
    const auto number = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    switch (number(9)) {
    case 0:
        changes.push_back(
            tree.set(any(steps).key(), u"name", number(2) == 0 ? QString() : QStringLiteral("N%1").arg(number(99))));
        break;
    case 1:
        changes.push_back(tree.set(any(flows).key(), u"targetRef", any(steps).id()));
        break;
    case 2:
        changes.push_back(tree.set(any(flows).key(), u"sourceRef", any(steps).id()));
        break;
    case 3:
        changes.push_back(tree.remove(any(flows).key()));
        break;
    case 4: {
        const metamodel::Element& from = any(steps);
        metamodel::Draft flow;
        flow.type = type::SequenceFlow;
        flow.set(u"id", tree.unusedId(u"Flow")).set(u"sourceRef", from.id()).set(u"targetRef", any(steps).id());
        changes.push_back(tree.insert(flow, from.parent()->key()));
        break;
    }
    case 5:
        changes.push_back(tree.remove(any(steps).key()));
        break;
    case 6: {
        metamodel::Draft gateway;
        gateway.type = number(1) == 0 ? type::ParallelGateway : type::ExclusiveGateway;
        gateway.set(u"id", tree.unusedId(u"Gateway"));
        changes.push_back(tree.insert(gateway, any(steps).parent()->key()));
        break;
    }
    case 7:
        if (!shapes.empty())
            if (const metamodel::Element* box = any(shapes).childOfType(type::Bounds))
                changes.push_back(tree.set(box->key(), u"x", QString::number(number(1500))));
        break;
    case 8:
        changes.push_back(tree.set(any(steps).key(), u"default", any(flows).id()));
        break;
    default:
        changes.push_back(tree.remove(any(all).key()));
        break;
    }
    return changes;
}

void expectFollowingIsChecking(std::unique_ptr<metamodel::Tree> tree, unsigned seed, int edits)
{
    std::mt19937 random(seed);
    Linter following;
    following.check(*tree);
    metamodel::Changes done;
    for (int i = 0; i < edits; ++i) {
        metamodel::Changes changes = randomEdit(*tree, random);
        following.follow(*tree, changes);
        Linter fresh;
        fresh.check(*tree);
        ASSERT_EQ(said(following.findings()), said(fresh.findings())) << "seed " << seed << ", edit " << i;
        done.insert(done.end(), changes.begin(), changes.end());
    }
    const metamodel::Changes back = metamodel::inverse(done);
    for (const metamodel::Change& change : back)
        tree->apply(change);
    following.follow(*tree, back);
    Linter fresh;
    fresh.check(*tree);
    EXPECT_EQ(said(following.findings()), said(fresh.findings())) << "seed " << seed << ", undone";
}

TEST(Linter, FollowingEditsSaysWhatCheckingAllWouldSay)
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        auto loaded = bpmn::loadFile(QStringLiteral(MILLRACE_SOURCE_DIR "/resources/samples/claims-handling.bpmn"));
        ASSERT_NE(loaded.tree, nullptr);
        expectFollowingIsChecking(std::move(loaded.tree), seed, 25);
    }
}

TEST(Linter, CallsEventsByTheirNewTrigger)
{
    const auto shape = [](const QByteArray& id, const QByteArray& x) {
        return "<di:BPMNShape bpmnElement='" + id + "'><dc:Bounds x='" + x
            + "' y='0' width='36' height='36'/></di:BPMNShape>";
    };
    const auto tree
        = definitionsOf("<process id='P'><startEvent id='a'/><task id='t' name='Do it'/></process><di:BPMNDiagram>"
                        "<di:BPMNPlane bpmnElement='P'>"
            + shape("a", "0") + shape("t", "10") + "</di:BPMNPlane></di:BPMNDiagram>");
    Linter following;
    following.check(*tree);
    metamodel::Draft timer;
    timer.type = type::TimerEventDefinition;
    const metamodel::Changes made {tree->insert(timer, tree->byId(u"a")->key())};
    following.follow(*tree, made);
    Linter fresh;
    fresh.check(*tree);
    EXPECT_EQ(said(following.findings()), said(fresh.findings()));
    const auto all = said(fresh.findings());
    EXPECT_TRUE(std::any_of(all.begin(), all.end(), [](const std::string& each) {
        return each.starts_with("no-overlapping-elements") && each.find("Timer start event") != std::string::npos;
    }));
}

TEST(Linter, FollowsEditsOfPublicModels)
{
    SKIP_WITHOUT_CORPUS("bpmn");
    unsigned seed = 100;
    for (const QString& file : support::corpusFiles("bpmn/miwg-reference", {QStringLiteral("*.bpmn")})) {
        auto loaded = bpmn::loadFile(file);
        if (!loaded.tree)
            continue;
        SCOPED_TRACE(file.toStdString());
        expectFollowingIsChecking(std::move(loaded.tree), ++seed, 15);
    }
}

TEST(Linter, SurvivesEveryPublicModel)
{
    SKIP_WITHOUT_CORPUS("bpmn");
    int models = 0;
    for (const QString& file : support::corpusFiles(
             "", {QStringLiteral("*.bpmn"), QStringLiteral("*.bpmn20.xml"), QStringLiteral("*.bpmn2")})) {
        const auto loaded = bpmn::loadFile(file);
        if (!loaded.tree)
            continue;
        ++models;
        QElapsedTimer clock;
        clock.start();
        for (const Finding& finding : lint(*loaded.tree))
            EXPECT_FALSE(finding.problem.message.isEmpty()) << file.toStdString();
        EXPECT_LT(clock.elapsed(), 20'000) << file.toStdString();
    }
    EXPECT_GT(models, 100);
}

TEST(Linter, ProjectsSwitchRulesOffOnAndGradeThem)
{
    const auto tree = processOf("<task id='t'/><inclusiveGateway id='g'/>");
    EXPECT_THAT(found(*tree, "label-required"), ElementsAre("t"));
    Configuration configuration;
    configuration.setGrade(QStringLiteral("label-required"), Configuration::Grade::Off);
    configuration.setGrade(QStringLiteral("no-disconnected"), Configuration::Grade::Error);
    configuration.setOn(QStringLiteral("no-inclusive-gateway"));
    Linter linter(configuration);
    linter.check(*tree);
    int graded = 0, switchedOn = 0;
    for (const Finding& finding : linter.findings()) {
        EXPECT_NE(finding.problem.rule, QStringLiteral("label-required"));
        if (finding.problem.rule == QLatin1String("no-disconnected")) {
            ++graded;
            EXPECT_EQ(finding.problem.severity, base::Severity::Error);
        }
        switchedOn += finding.problem.rule == QLatin1String("no-inclusive-gateway") ? 1 : 0;
    }
    EXPECT_EQ(graded, 2);
    EXPECT_EQ(switchedOn, 1);
}

TEST(Linter, DismissedFindingsAreKeptApartWithTheirReason)
{
    const auto tree = processOf("<task id='t'/><task id='u' name='Lost'/>");
    Configuration configuration;
    configuration.dismiss(
        {QString(), QStringLiteral("no-disconnected"), QStringLiteral("t"), QStringLiteral("Later"), QString()});
    Linter linter(configuration);
    linter.check(*tree);
    ASSERT_EQ(linter.dismissed().size(), 1U);
    EXPECT_EQ(linter.dismissed().front().dismissal, QStringLiteral("Later"));
    EXPECT_EQ(linter.dismissed().front().problem.element, QStringLiteral("t"));
    EXPECT_THAT(found(*tree, "no-disconnected", configuration), ElementsAre("u"));
    linter.configure({});
    linter.check(*tree);
    EXPECT_TRUE(linter.dismissed().empty());
}

TEST(Linter, FindingsAreInDocumentOrder)
{
    const auto tree = processOf("<task id='a'/><task id='b'/><task id='c'/>");
    const Findings findings = lint(*tree);
    EXPECT_TRUE(std::is_sorted(
        findings.begin(), findings.end(), [](const Finding& a, const Finding& b) { return a.element < b.element; }));
}

} // namespace

} // namespace millrace::lint
