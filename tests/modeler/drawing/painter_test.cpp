// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/drawing/painter.h"

#include "modeler/drawing/image.h"
#include "modeler/drawing/svg.h"
#include "tests/modeler/drawing/diagram.h"

#include <QXmlStreamReader>
#include <gmock/gmock.h>
#include <set>

namespace millrace::drawing {
namespace {

using test::bpmnFile;
using test::Diagram;
using test::edge;
using test::shape;

Diagram small()
{
    return Diagram(bpmnFile("<userTask id=\"A\" name=\"Approve &lt;the&gt; loan\"/><task id=\"B\"/>"
                            "<sequenceFlow id=\"F\" sourceRef=\"A\" targetRef=\"B\" name=\"yes &amp; no\"/>",
        shape("A", 100, 100, 100, 80) + shape("B", 300, 100, 100, 80) + edge("F", {{200, 140}, {300, 140}})));
}

QColor pixelAt(const QImage& image, const Figures& figures, QPointF point)
{
    const QPointF place = point - figures.extent().topLeft() + QPointF(16, 16);
    return image.pixelColor(place.toPoint());
}

TEST(Painter, FillsShapesWithTheTheme)
{
    const Diagram diagram = small();
    for (const Theme* theme : {&Theme::light(), &Theme::dark()}) {
        const QImage image = toImage(diagram.figures, *theme);
        EXPECT_EQ(pixelAt(image, diagram.figures, {350, 120}), theme->shape);
        EXPECT_EQ(pixelAt(image, diagram.figures, {250, 172}), theme->canvas);
    }
}

TEST(Painter, PutsHeatUnderTheNameAndKeepsItReadable)
{
    const Diagram diagram = small();
    Overlays overlays;
    overlays.heat[diagram.of(u"A").element] = {1.0, QStringLiteral("7.4 h")};
    const QImage image = toImage(diagram.figures, Theme::light(), 1, overlays);
    EXPECT_EQ(pixelAt(image, diagram.figures, {110, 172}), Theme::light().heat.back());
    EXPECT_EQ(coloursFor(diagram.of(u"A"), overlays, Theme::light()).text, QColor(Qt::white));
    EXPECT_EQ(pixelAt(image, diagram.figures, {350, 120}), Theme::light().shape);
}

/// An event whose name has a font of its own.
Diagram withFont(const QByteArray& attributes)
{
    QByteArray file = bpmnFile("<startEvent id=\"S\" name=\"Order received\"/><task id=\"T\"/>",
        shape("S", 400, 300, 36, 36) + shape("T", 0, 0, 100, 80));
    file.replace("height=\"36\"/>", "height=\"36\"/><bpmndi:BPMNLabel labelStyle=\"Style\"/>");
    file.replace("</bpmndi:BPMNPlane>",
        "</bpmndi:BPMNPlane><bpmndi:BPMNLabelStyle id=\"Style\"><dc:Font name=\"Inter\" size=\"11\"" + attributes
            + "/></bpmndi:BPMNLabelStyle>");
    return Diagram(file);
}

TEST(Painter, DrawsLinesUnderAndThroughANameWhereItStands)
{
    const Diagram plain = withFont("");
    const QRectF extent = plain.figures.extent();
    const QImage without = toImage(plain.figures, Theme::light(), 2);
    for (const QByteArray attributes : {" isUnderline=\"true\"", " isStrikeThrough=\"true\""}) {
        const Diagram lined = withFont(attributes);
        const QImage with = toImage(lined.figures, Theme::light(), 2);
        ASSERT_EQ(with.size(), without.size());
        QRectF changed;
        for (int y = 0; y < with.height(); ++y)
            for (int x = 0; x < with.width(); ++x)
                if (with.pixel(x, y) != without.pixel(x, y))
                    changed |= QRectF(x / 2.0, y / 2.0, 0.5, 0.5).translated(extent.topLeft() - QPointF(16, 16));
        const TextItem& name = lined.of(u"S").texts.front();
        EXPECT_NEAR(changed.left(), name.origin.x(), 1.5) << attributes.constData();
        EXPECT_NEAR(changed.width(), name.width, 2) << attributes.constData();
        EXPECT_NEAR(changed.center().y(), name.origin.y(), 6) << attributes.constData();
    }
}

TEST(Painter, ColoursOfTheFileStayReadableOnADarkCanvas)
{
    QByteArray file = bpmnFile("<startEvent id=\"S\" name=\"Order\"/><task id=\"T\"/>"
                               "<sequenceFlow id=\"F\" sourceRef=\"S\" targetRef=\"T\"/>",
        shape("S", 0, 20, 36, 36) + shape("T", 100, 0, 100, 80) + edge("F", {{36, 38}, {100, 38}}));
    file.replace("<bpmndi:BPMNEdge id=\"F_di\"",
        "<bpmndi:BPMNEdge xmlns:color=\"http://www.omg.org/spec/BPMN/non-normative/color/1.0\" "
        "color:border-color=\"#0d4372\" id=\"F_di\"");
    file.replace("height=\"36\"/>",
        "height=\"36\"/><bpmndi:BPMNLabel xmlns:color=\"http://www.omg.org/spec/BPMN/non-normative/color/1.0\" "
        "color:color=\"#831311\"/>");
    const Diagram diagram(file);
    const auto coloursIn = [&](QStringView id, const Theme& theme) { return coloursFor(diagram.of(id), {}, theme); };
    EXPECT_EQ(coloursIn(u"S", Theme::light()).outerText, QColor(0x831311)) << "as the file says, on white";
    EXPECT_EQ(coloursIn(u"F", Theme::light()).stroke, QColor(0x0d4372));
    const QColor name = coloursIn(u"S", Theme::dark()).outerText, line = coloursIn(u"F", Theme::dark()).stroke;
    EXPECT_NEAR(name.hslHue(), QColor(0x831311).hslHue(), 3);
    EXPECT_NEAR(line.hslHue(), QColor(0x0d4372).hslHue(), 3);
    EXPECT_GE(contrast(name, Theme::dark().canvas), 4.5);
    EXPECT_GE(contrast(line, Theme::dark().canvas), 3);
}

/// How many pixels of the mark of flow "F" there are, and how many of them cover its name or that of "G".
struct MarkPixels {
    int all = 0, overNames = 0;
};

MarkPixels markOfFlow(const Diagram& diagram)
{
    const drawing::Figure& flow = diagram.of(u"F");
    const QRectF names[] = {diagram.of(u"G").label, flow.label};
    Overlays overlays;
    overlays.marks[flow.element] = base::Severity::Warning;
    const QImage image = toImage(diagram.figures, Theme::light(), 1, overlays);
    MarkPixels pixels;
    const QRect area = flow.box.adjusted(-30, -30, 30, 30).toRect();
    for (int y = area.top(); y < area.bottom(); ++y)
        for (int x = area.left(); x < area.right(); ++x)
            if (pixelAt(image, diagram.figures, QPointF(x, y)) == Theme::light().warning) {
                ++pixels.all;
                pixels.overNames += names[0].contains(x, y) || names[1].contains(x, y) ? 1 : 0;
            }
    return pixels;
}

TEST(Painter, PutsAFlowsMarkWhereItCoversNoName)
{
    const Diagram diagram(bpmnFile("<exclusiveGateway id=\"G\" name=\"Is it complete?\"/><task id=\"B\"/>"
                                   "<sequenceFlow id=\"F\" sourceRef=\"G\" targetRef=\"B\"/>",
        shape("G", 100, 100, 50, 50) + shape("B", 75, 300, 100, 80) + edge("F", {{125, 150}, {125, 300}})));
    ASSERT_TRUE(diagram.of(u"G").label.intersects(QRectF(125, 150, 20, 30))) << "where a mark would stand else";
    const MarkPixels pixels = markOfFlow(diagram);
    EXPECT_GT(pixels.all, 40);
    EXPECT_EQ(pixels.overNames, 0);
}

TEST(Painter, PutsTheMarkOfAShortFlowOnTheSideWithoutItsName)
{
    const Diagram diagram(bpmnFile("<exclusiveGateway id=\"G\"/><task id=\"B\"/>"
                                   "<sequenceFlow id=\"F\" name=\"yes\" sourceRef=\"G\" targetRef=\"B\"/>",
        shape("G", 100, 100, 50, 50) + shape("B", 200, 85, 100, 80) + edge("F", {{150, 125}, {200, 125}})));
    ASSERT_LT(diagram.of(u"F").label.center().y(), 125) << "its name stands above";
    const MarkPixels pixels = markOfFlow(diagram);
    EXPECT_GT(pixels.all, 40);
    EXPECT_EQ(pixels.overNames, 0);
}

TEST(Painter, DrawsLessWhereThereIsMuch)
{
    EXPECT_EQ(detailFor(1, 100000), Detail::Full);
    EXPECT_EQ(detailFor(0.45, 100000), Detail::Shapes);
    EXPECT_EQ(detailFor(0.3, 100000), Detail::Flat);
    EXPECT_EQ(detailFor(0.45, 50), Detail::Full);
}

TEST(Painter, SurvivesAnEmptyDiagram)
{
    const Figures figures;
    EXPECT_FALSE(toImage(figures, Theme::light()).isNull());
    EXPECT_TRUE(toPdf(figures, Theme::light(), QStringLiteral("Nothing")).startsWith("%PDF"));
}

TEST(Painter, MakesPngsAndPdfs)
{
    const Diagram diagram = small();
    EXPECT_TRUE(toPng(diagram.figures, Theme::dark(), 2).startsWith("\x89PNG"));
    EXPECT_TRUE(toPdf(diagram.figures, Theme::light(), QStringLiteral("Loan")).startsWith("%PDF"));
}

TEST(Painter, KeepsHugePicturesWithinReason)
{
    const Diagram diagram(
        bpmnFile("<task id=\"A\"/><task id=\"B\"/>", shape("A", 0, 0, 100, 80) + shape("B", 90000, 40, 100, 80)));
    const QImage image = toImage(diagram.figures, Theme::light(), 4);
    EXPECT_FALSE(image.isNull());
    EXPECT_LE(image.width(), 30001);
}

TEST(Theme, BlendsHeatBetweenItsEnds)
{
    const Theme& theme = Theme::light();
    EXPECT_EQ(theme.heatAt(-1), theme.heat.front());
    EXPECT_EQ(theme.heatAt(2), theme.heat.back());
    EXPECT_EQ(theme.heatAt(0.5), theme.heat[2]);
    EXPECT_EQ(theme.onFill(QColor(0xFFF7DC)), QColor(0x1B2230));
    EXPECT_EQ(theme.onFill(QColor(0xAA1E3C)), QColor(Qt::white));
}

TEST(Svg, IsWellFormedAndAddressable)
{
    const Diagram diagram = small();
    Overlays overlays;
    overlays.heat[diagram.of(u"A").element] = {0.5, QStringLiteral("2.1 h")};
    const QByteArray svg = toSvg(*diagram.tree, diagram.figures, Theme::light(), overlays);
    QXmlStreamReader xml(svg);
    std::set<QString> ids;
    std::set<QString> elements;
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("g")) {
            ids.insert(xml.attributes().value(QLatin1String("id")).toString());
            elements.insert(xml.attributes().value(QLatin1String("data-element-id")).toString());
        } else if (xml.isCharacters()) {
            text += xml.text();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_THAT(ids, testing::ElementsAre(QStringLiteral("A_di"), QStringLiteral("B_di"), QStringLiteral("F_di")));
    EXPECT_THAT(elements, testing::ElementsAre(QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("F")));
    EXPECT_TRUE(text.contains(QStringLiteral("2.1 h")));
    EXPECT_TRUE(text.contains(QStringLiteral("yes & no")));
}

TEST(Svg, WritesDuplicateIdsOnce)
{
    const Diagram diagram(bpmnFile("<task id=\"A\"/>", shape("A", 0, 0, 100, 80) + shape("A", 200, 0, 100, 80)));
    const QByteArray svg = toSvg(*diagram.tree, diagram.figures, Theme::light());
    EXPECT_EQ(svg.count(" id=\"A_di\""), 1);
}

} // namespace
} // namespace millrace::drawing
