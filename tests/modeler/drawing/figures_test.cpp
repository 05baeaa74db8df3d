// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/drawing/figures.h"

#include "modeler/bpmn/types.h"
#include "tests/modeler/drawing/diagram.h"

#include <QDir>
#include <algorithm>
#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace millrace::drawing {
namespace {

using test::bpmnFile;
using test::Diagram;
using test::edge;
using test::shape;

QByteArray twoTasks()
{
    return bpmnFile("<task id=\"A\" name=\"First\"/><task id=\"B\" name=\"Second\"/>"
                    "<sequenceFlow id=\"F\" sourceRef=\"A\" targetRef=\"B\"/>",
        shape("A", 100, 100, 100, 80) + shape("B", 300, 100, 100, 80) + edge("F", {{200, 140}, {300, 140}}));
}

/// All that matters of a figure, as text, so that a difference reads well.
QString toText(const Figure& figure)
{
    QString text = QStringLiteral("%1 %2 layer %3").arg(figure.shape).arg(figure.element).arg(figure.order.layer);
    for (const double number : {figure.extent.x(), figure.extent.y(), figure.extent.right(), figure.extent.bottom()})
        text += QStringLiteral(" %1").arg(number);
    text += QStringLiteral(" paths %1").arg(figure.paths.size());
    for (const TextItem& item : figure.texts)
        text += u' ' + item.text;
    return text;
}

std::vector<QString> toText(const Figures& figures)
{
    std::vector<QString> list;
    for (const Figure* figure : figures.all())
        list.push_back(toText(*figure));
    return list;
}

std::vector<QString> fresh(const metamodel::Tree& tree)
{
    Figures figures;
    figures.rebuild(tree);
    return toText(figures);
}

TEST(Figures, HaveOneForEachShapeAndEdge)
{
    const Diagram diagram(twoTasks());
    EXPECT_EQ(diagram.figures.size(), 3U);
    EXPECT_EQ(diagram.of(u"A").box, QRectF(100, 100, 100, 80));
    EXPECT_TRUE(diagram.of(u"F").isEdge());
    EXPECT_TRUE(diagram.figures.extent().contains(QRectF(100, 100, 300, 80)));
}

TEST(Figures, AreNoneWithoutADiagram)
{
    const Diagram diagram(
        R"(<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="P"><task id="A"/></process></definitions>)");
    EXPECT_TRUE(diagram.figures.isEmpty());
    EXPECT_EQ(diagram.figures.plane(), metamodel::noKey);
    EXPECT_EQ(diagram.figures.at({0, 0}), nullptr);
    EXPECT_TRUE(diagram.figures.extent().isNull());
}

TEST(Figures, SkipShapesWithoutBoundsAndEdgesWithoutLength)
{
    const Diagram diagram(
        bpmnFile("<task id=\"A\"/><task id=\"B\"/><sequenceFlow id=\"F\" sourceRef=\"A\" targetRef=\"B\"/>",
            "<bpmndi:BPMNShape id=\"x\" bpmnElement=\"A\"/>" + shape("B", 0, 0, 100, 80) + edge("F", {{1, 1}})));
    EXPECT_EQ(diagram.figures.size(), 1U);
}

TEST(Figures, DrawAShapeOfNothingAsAnEmptyBox)
{
    const Diagram diagram(bpmnFile("", shape("gone", 0, 0, 100, 80)));
    ASSERT_EQ(diagram.figures.size(), 1U);
    EXPECT_EQ(diagram.figures.all().front()->element, metamodel::noKey);
}

TEST(Figures, HitNodesInsideAndFlowsNearby)
{
    const Diagram diagram(twoTasks());
    EXPECT_EQ(diagram.figures.at({150, 140}), &diagram.of(u"A"));
    EXPECT_EQ(diagram.figures.at({250, 143}), &diagram.of(u"F"));
    EXPECT_EQ(diagram.figures.at({250, 150}), nullptr);
    EXPECT_EQ(diagram.figures.at({250, 150}, 12), &diagram.of(u"F"));
    EXPECT_EQ(diagram.figures.at({500, 500}), nullptr);
}

TEST(Figures, HitAnEventByItsCircleNotItsBox)
{
    const Diagram diagram(bpmnFile("<startEvent id=\"S\"/>", shape("S", 0, 0, 36, 36)));
    EXPECT_EQ(diagram.figures.at({18, 18}), &diagram.of(u"S"));
    EXPECT_EQ(diagram.figures.at({2, 2}), nullptr);
}

TEST(Figures, HitALabelOutsideItsShape)
{
    const Diagram diagram(bpmnFile("<startEvent id=\"S\" name=\"Order received\"/>", shape("S", 100, 100, 36, 36)));
    const Figure& event = diagram.of(u"S");
    ASSERT_FALSE(event.label.isNull());
    EXPECT_GT(event.label.top(), event.box.bottom());
    EXPECT_EQ(diagram.figures.at(event.label.center()), &event);
}

QByteArray eventWithLabel(double width, double height)
{
    return bpmnFile("<startEvent id=\"S\" name=\"Application for a loan received\"/>", shape("S", 300, 200, 36, 36))
        .replace("</bpmndi:BPMNShape>",
            "<bpmndi:BPMNLabel><dc:Bounds x=\"" + QByteArray::number(318 - width / 2) + "\" y=\"242\" width=\""
                + QByteArray::number(width) + "\" height=\"" + QByteArray::number(height)
                + "\"/></bpmndi:BPMNLabel></bpmndi:BPMNShape>");
}

TEST(Figures, KeepTheWidthAndTheLinesThatAFileGivesALabel)
{
    const auto labelIn
        = [](double width, double height) { return Diagram(eventWithLabel(width, height)).of(u"S").label; };
    const QRectF usual = Diagram(
        bpmnFile("<startEvent id=\"S\" name=\"Application for a loan received\"/>", shape("S", 300, 200, 36, 36)))
                             .of(u"S")
                             .label;
    const QRectF narrow = labelIn(64, 60);
    EXPECT_LT(narrow.width(), usual.width());
    EXPECT_GT(narrow.height(), usual.height());
    EXPECT_NEAR(narrow.center().x(), 318, 1);
    EXPECT_EQ(labelIn(40, 60).width(), labelIn(64, 60).width()) << "the longest word stays whole";
    // Tight for another font, or nonsense: as wide as usual.
    EXPECT_EQ(labelIn(64, 14).height(), usual.height());
    EXPECT_EQ(labelIn(12, 14).width(), usual.width());
    // One line in a narrower font stays one line in ours.
    EXPECT_LT(labelIn(150, 14).height(), usual.height());
}

TEST(Figures, PutTheEnvelopeOfAMessageWhereItsNameIs)
{
    const auto middleOf = [](const QByteArray& label) {
        QByteArray flow = edge("M", {{100, 100}, {100, 300}, {500, 300}});
        flow.replace("bpmnElement=\"M\"", "bpmnElement=\"M\" messageVisibleKind=\"initiating\"");
        flow.replace("</bpmndi:BPMNEdge>", label + "</bpmndi:BPMNEdge>");
        const Diagram diagram(bpmnFile("", flow,
            "<collaboration id=\"C\"><participant id=\"X\"/><participant id=\"Y\"/>"
            "<messageFlow id=\"M\" name=\"Order\" sourceRef=\"X\" targetRef=\"Y\"/></collaboration>"));
        return diagram.of(u"M").paths.back().path.boundingRect().center();
    };
    EXPECT_NEAR(middleOf({}).x(), 200, 1);
    const QPointF named
        = middleOf("<bpmndi:BPMNLabel><dc:Bounds x=\"380\" y=\"310\" width=\"40\" height=\"14\"/></bpmndi:BPMNLabel>");
    EXPECT_NEAR(named.x(), 400, 1);
}

TEST(Figures, HitAnExpandedSubProcessOnItsBorderAlone)
{
    const Diagram diagram(bpmnFile("<subProcess id=\"S\" name=\"Inside\"><task id=\"A\"/></subProcess>",
        shape("S", 0, 0, 400, 300, "isExpanded=\"true\"") + shape("A", 100, 100, 100, 80)));
    EXPECT_EQ(diagram.figures.at({300, 250}), nullptr);
    EXPECT_EQ(diagram.figures.at({1, 150}), &diagram.of(u"S"));
    EXPECT_EQ(diagram.figures.at({200, 8}), &diagram.of(u"S"));
    EXPECT_EQ(diagram.figures.at({150, 140}), &diagram.of(u"A"));
    EXPECT_EQ(diagram.figures.containerAt({300, 250}), &diagram.of(u"S"));
    EXPECT_EQ(diagram.figures.containerAt({300, 250}, {diagram.of(u"S").shape}), nullptr);
}

TEST(Figures, PutBoundaryEventsOverTheirTasksAndThoseOverFlows)
{
    const Diagram diagram(bpmnFile("<boundaryEvent id=\"E\" attachedToRef=\"A\"/><task id=\"A\"/><task id=\"B\"/>"
                                   "<sequenceFlow id=\"F\" sourceRef=\"A\" targetRef=\"B\"/>",
        shape("E", 150, 160, 36, 36) + shape("A", 100, 100, 100, 80) + shape("B", 300, 100, 100, 80)
            + edge("F", {{200, 140}, {300, 140}})));
    EXPECT_LT(diagram.of(u"F").order, diagram.of(u"A").order);
    EXPECT_LT(diagram.of(u"A").order, diagram.of(u"E").order);
    EXPECT_EQ(diagram.figures.at({168, 170}), &diagram.of(u"E"));
}

TEST(Figures, FindWhatMeetsAnAreaInTheOrderOfPainting)
{
    const Diagram diagram(twoTasks());
    const std::vector<const Figure*> left = diagram.figures.in(QRectF(90, 90, 50, 50));
    EXPECT_THAT(left, testing::ElementsAre(&diagram.of(u"A")));
    const std::vector<const Figure*> all = diagram.figures.all();
    EXPECT_TRUE(
        std::is_sorted(all.begin(), all.end(), [](const Figure* a, const Figure* b) { return a->order < b->order; }));
    EXPECT_THAT(diagram.figures.within(QRectF(190, 90, 300, 200)),
        testing::UnorderedElementsAre(&diagram.of(u"B"), &diagram.of(u"F")));
}

TEST(Figures, CutFlowsThatRunToTheMiddleOfAShape)
{
    const Diagram diagram(bpmnFile("<startEvent id=\"A\"/><exclusiveGateway id=\"B\"/>"
                                   "<sequenceFlow id=\"F\" sourceRef=\"A\" targetRef=\"B\"/>",
        shape("A", 0, 0, 40, 40) + shape("B", 100, 0, 40, 40) + edge("F", {{20, 20}, {120, 20}})));
    EXPECT_NEAR(diagram.of(u"F").route.first().x(), 40, 0.1);
    EXPECT_NEAR(diagram.of(u"F").route.last().x(), 100, 0.1);
}

TEST(FiguresUpdate, FollowsANewName)
{
    Diagram diagram(twoTasks());
    const metamodel::Change change
        = diagram.tree->set(diagram.tree->byId(u"A")->key(), u"name", QStringLiteral("Other"));
    const QRectF dirty = diagram.figures.update(*diagram.tree, {change});
    EXPECT_EQ(diagram.of(u"A").texts.front().text, QStringLiteral("Other"));
    EXPECT_TRUE(dirty.contains(QRectF(100, 100, 100, 80)));
}

TEST(FiguresUpdate, FollowsNewBounds)
{
    Diagram diagram(twoTasks());
    const metamodel::Element* bounds = diagram.tree->byId(u"B_di")->childOfType(bpmn::type::Bounds);
    const metamodel::Change change = diagram.tree->set(bounds->key(), u"y", QStringLiteral("400"));
    const QRectF dirty = diagram.figures.update(*diagram.tree, {change});
    EXPECT_EQ(diagram.figures.at({350, 440}), &diagram.of(u"B"));
    EXPECT_EQ(diagram.figures.at({350, 165}), nullptr);
    EXPECT_TRUE(dirty.contains({350, 140}));
    EXPECT_TRUE(dirty.contains({350, 440}));
}

TEST(FiguresUpdate, MovesAllOfAShapeAndWhatEndsAtIt)
{
    Diagram diagram(bpmnFile("<userTask id=\"A\" name=\"First\"/><startEvent id=\"S\" name=\"Order received\"/>"
                             "<sequenceFlow id=\"F\" sourceRef=\"S\" targetRef=\"A\" name=\"yes\"/>",
        shape("S", 20, 120, 36, 36) + shape("A", 100, 100, 100, 80) + edge("F", {{38, 138}, {150, 140}})));
    metamodel::Changes changes;
    for (const QStringView id : {u"A_di", u"S_di"})
        for (const QStringView property : {u"x", u"y"}) {
            const metamodel::Element* bounds = diagram.tree->byId(id)->childOfType(bpmn::type::Bounds);
            const double moved = bounds->attribute(property).toDouble() + 33.5;
            changes.push_back(diagram.tree->set(bounds->key(), property, QString::number(moved)));
        }
    diagram.figures.update(*diagram.tree, changes);
    Figures expected;
    expected.rebuild(*diagram.tree);
    for (const Figure* made : expected.all()) {
        const Figure& figure = *diagram.figures.find(made->shape);
        EXPECT_EQ(figure.box, made->box);
        EXPECT_EQ(figure.label, made->label);
        EXPECT_EQ(figure.extent, made->extent);
        ASSERT_EQ(figure.paths.size(), made->paths.size());
        for (std::size_t i = 0; i < figure.paths.size(); ++i)
            EXPECT_EQ(figure.paths[i].path.boundingRect(), made->paths[i].path.boundingRect());
        ASSERT_EQ(figure.texts.size(), made->texts.size());
        for (std::size_t i = 0; i < figure.texts.size(); ++i)
            EXPECT_EQ(figure.texts[i].origin, made->texts[i].origin);
    }
}

TEST(FiguresUpdate, LeavesANameWhereTheFilePutsIt)
{
    Diagram diagram(eventWithLabel(90, 27));
    const QRectF label = diagram.of(u"S").label;
    const metamodel::Element* bounds = diagram.tree->byId(u"S_di")->childOfType(bpmn::type::Bounds);
    const metamodel::Change change = diagram.tree->set(bounds->key(), u"x", QStringLiteral("250"));
    diagram.figures.update(*diagram.tree, {change});
    EXPECT_EQ(diagram.of(u"S").box.left(), 250);
    EXPECT_EQ(diagram.of(u"S").label, label);
}

TEST(FiguresUpdate, FollowsRemovalAndItsUndo)
{
    Diagram diagram(twoTasks());
    const std::vector<QString> before = toText(diagram.figures);
    metamodel::Changes changes;
    for (const QStringView id : {u"F_di", u"B_di", u"F", u"B"})
        changes.push_back(diagram.tree->remove(diagram.tree->byId(id)->key()));
    diagram.figures.update(*diagram.tree, changes);
    EXPECT_EQ(diagram.figures.size(), 1U);
    EXPECT_EQ(diagram.figures.at({350, 140}), nullptr);
    const metamodel::Changes back = metamodel::inverse(changes);
    for (const metamodel::Change& change : back)
        diagram.tree->apply(change);
    diagram.figures.update(*diagram.tree, back);
    EXPECT_EQ(toText(diagram.figures), before);
}

TEST(FiguresUpdate, ShowsADefaultFlowWhenItsGatewaySaysSo)
{
    Diagram diagram(twoTasks());
    const std::size_t plain = diagram.of(u"F").paths.size();
    const metamodel::Change change
        = diagram.tree->set(diagram.tree->byId(u"A")->key(), u"default", QStringLiteral("F"));
    diagram.figures.update(*diagram.tree, {change});
    EXPECT_EQ(diagram.of(u"F").paths.size(), plain + 1);
}

/// The law of update(): afterwards all is as if made anew.
RC_GTEST_PROP(FiguresUpdate, EqualsRebuilding, ())
{
    Diagram diagram(
        bpmnFile("<task id=\"A\" name=\"First\"/><userTask id=\"B\" name=\"Second\"/><startEvent id=\"S\" name=\"Go\"/>"
                 "<sequenceFlow id=\"F\" sourceRef=\"A\" targetRef=\"B\" name=\"yes\"/>"
                 "<sequenceFlow id=\"G\" sourceRef=\"S\" targetRef=\"A\"/>",
            shape("S", 20, 120, 36, 36) + shape("A", 100, 100, 100, 80) + shape("B", 300, 100, 100, 80)
                + edge("F", {{150, 140}, {350, 140}}) + edge("G", {{56, 138}, {100, 138}})));
    const int steps = *rc::gen::inRange(1, 12);
    metamodel::Changes done;
    for (int i = 0; i < steps; ++i) {
        const QString id = *rc::gen::elementOf(std::vector<QString> {
            QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("S"), QStringLiteral("F"), QStringLiteral("G")});
        const metamodel::Element* element = diagram.tree->byId(id);
        const metamodel::Element* drawn = diagram.tree->byId(id + QStringLiteral("_di"));
        metamodel::Changes changes;
        switch (*rc::gen::inRange(0, 4)) {
        case 0:
            if (element != nullptr)
                changes.push_back(diagram.tree->set(
                    element->key(), u"name", QStringLiteral("Name %1").arg(*rc::gen::inRange(0, 1000))));
            break;
        case 1:
            if (const auto* bounds = drawn != nullptr ? drawn->childOfType(bpmn::type::Bounds) : nullptr)
                changes.push_back(
                    diagram.tree->set(bounds->key(), u"x", QString::number(*rc::gen::inRange(-500, 500))));
            break;
        case 2:
            if (drawn != nullptr)
                changes.push_back(diagram.tree->remove(drawn->key()));
            break;
        default:
            if (!done.empty()) {
                changes.push_back(metamodel::inverse(done.back()));
                diagram.tree->apply(changes.back());
                done.pop_back();
                diagram.figures.update(*diagram.tree, changes);
                changes.clear();
            }
        }
        diagram.figures.update(*diagram.tree, changes);
        done.insert(done.end(), changes.begin(), changes.end());
        RC_ASSERT(toText(diagram.figures) == fresh(*diagram.tree));
    }
}

TEST(Figures, DrawEveryPublicFileWithoutTrouble)
{
    const QDir folder(QStringLiteral(MILLRACE_SOURCE_DIR "/../shared/data/bpmn"));
    if (!folder.exists())
        GTEST_SKIP() << "The public BPMN files are not here.";
    std::size_t drawn = 0;
    for (const char* part : {"miwg-reference", "miwg-vendor-AB", "made", "tricky", "no-di"}) {
        const QDir files(folder.filePath(QString::fromLatin1(part)));
        for (const QString& name : files.entryList({QStringLiteral("*.bpmn*"), QStringLiteral("*.xml")}, QDir::Files)) {
            const metamodel::Loaded loaded = bpmn::loadFile(files.filePath(name));
            if (!loaded.tree)
                continue;
            Figures figures;
            figures.rebuild(*loaded.tree);
            drawn += figures.size();
            for (const Figure* figure : figures.all())
                EXPECT_TRUE(figure->extent.isValid()) << name.toStdString();
        }
    }
    EXPECT_GT(drawn, 0U);
}

} // namespace
} // namespace millrace::drawing
