// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pages.h"

#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/views.h"

#include <QImage>
#include <QRegularExpression>
#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace millrace::app::exporting {

namespace {

/// A process with a diagram for each of the widths: one task from the corner to there.
std::unique_ptr<metamodel::Tree> drawn(const QList<int>& widths)
{
    QByteArray xml = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
                     "xmlns:di=\"http://www.omg.org/spec/BPMN/20100524/DI\" "
                     "xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\" targetNamespace=\"urn:x\">"
                     "<process id=\"P\"><task id=\"t\" name=\"A task\"/></process>";
    int number = 0;
    for (const int width : widths) {
        const QByteArray suffix = QByteArray::number(++number);
        xml += "<di:BPMNDiagram id=\"D" + suffix + "\"><di:BPMNPlane id=\"L" + suffix
            + "\" bpmnElement=\"P\"><di:BPMNShape id=\"S" + suffix
            + "\" bpmnElement=\"t\"><dc:Bounds x=\"0\" y=\"0\" width=\"" + QByteArray::number(width)
            + "\" height=\"80\"/></di:BPMNShape></di:BPMNPlane></di:BPMNDiagram>";
    }
    return bpmn::load(xml + "</definitions>").tree;
}

/// Widths and heights of the pages in points.
QList<QSize> pagesOf(const QByteArray& pdf)
{
    QList<QSize> pages;
    static const QRegularExpression box(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"));
    for (auto matches = box.globalMatch(QString::fromLatin1(pdf)); matches.hasNext();) {
        const auto match = matches.next();
        pages.append(QSizeF(match.captured(1).toDouble(), match.captured(2).toDouble()).toSize());
    }
    return pages;
}

QByteArray pdf(const metamodel::Tree& tree, Paper paper, metamodel::Key diagram = metamodel::noKey)
{
    return diagramsPdf(tree, drawing::Theme::light(), {QStringLiteral("Title"), paper, diagram});
}

} // namespace

TEST(Tiling, ASmallDiagramKeepsItsSizeOnOnePage)
{
    const Tiling tiling = tilingOf({300, 200}, {1000, 700}, 1);
    EXPECT_EQ(tiling.count(), 1);
    EXPECT_DOUBLE_EQ(tiling.scale, 1);
}

TEST(Tiling, ALittleTooLargeIsMadeToFit)
{
    const Tiling tiling = tilingOf({1250, 200}, {1000, 700}, 1);
    EXPECT_EQ(tiling.count(), 1);
    EXPECT_DOUBLE_EQ(tiling.scale, 0.8);
}

TEST(Tiling, MuchTooLargeIsDivided)
{
    const Tiling tiling = tilingOf({2500, 1200}, {1000, 700}, 1);
    EXPECT_EQ(tiling.columns, 2);
    EXPECT_EQ(tiling.rows, 2);
    EXPECT_DOUBLE_EQ(tiling.scale, 0.8);
}

TEST(Tiling, NeighboursShowAStripAlike)
{
    const Tiling apart = tilingOf({1990, 600}, {1000, 700}, 1, 1);
    const Tiling alike = tilingOf({1990, 600}, {1000, 700}, 1, 1, 100);
    EXPECT_EQ(apart.columns, 2);
    EXPECT_EQ(alike.columns, 3) << "each further page shows 900 that are new";
    EXPECT_DOUBLE_EQ(alike.overlap, 100);
    EXPECT_EQ(tilingOf({1000, 700}, {1000, 700}, 1, 1, 100).count(), 1) << "what fits on a page needs no gluing";
    EXPECT_LE(tilingOf({9000, 600}, {100, 100}, 1, 1, 5000).overlap, 25) << "a page shows something new";
}

RC_GTEST_PROP(Tiling, TheDiagramFitsOnItsPages, ())
{
    const QSizeF diagram(*rc::gen::inRange(1, 1'000'000), *rc::gen::inRange(1, 1'000'000));
    const QSizeF page(*rc::gen::inRange(100, 5000), *rc::gen::inRange(100, 5000));
    const double own = *rc::gen::inRange(1, 20);
    const double overlap = *rc::gen::inRange(0, 200);
    const Tiling tiling = tilingOf(diagram, page, own, readableShare, overlap);
    RC_ASSERT(tiling.count() >= 1 && tiling.count() <= 100);
    RC_ASSERT(tiling.scale > 0 && tiling.scale <= own);
    const auto room = [&tiling](int pages, double length) { return length + (pages - 1) * (length - tiling.overlap); };
    RC_ASSERT(diagram.width() * tiling.scale <= room(tiling.columns, page.width()) * 1.001);
    RC_ASSERT(diagram.height() * tiling.scale <= room(tiling.rows, page.height()) * 1.001);
}

TEST(DiagramsPdf, EveryDiagramIsAPageOfItsSize)
{
    const auto tree = drawn({100, 900, 400});
    const QList<QSize> pages = pagesOf(pdf(*tree, Paper::Content));
    ASSERT_EQ(pages.size(), 3);
    EXPECT_LT(pages[0].width(), pages[2].width());
    EXPECT_LT(pages[2].width(), pages[1].width());
    EXPECT_NEAR(pages[1].width() - pages[2].width(), 500 * 0.75, 3);
}

TEST(DiagramsPdf, OneDiagramCanBeChosen)
{
    const auto tree = drawn({100, 900});
    const QList<QSize> pages = pagesOf(pdf(*tree, Paper::Content, bpmn::diagrams(*tree)[1]->key()));
    ASSERT_EQ(pages.size(), 1);
    EXPECT_GT(pages[0].width(), 600);
}

TEST(DiagramsPdf, PaperIsLandscapeAndTiled)
{
    const auto tree = drawn({100, 4000});
    const QList<QSize> a4 = pagesOf(pdf(*tree, Paper::A4));
    const QList<QSize> a3 = pagesOf(pdf(*tree, Paper::A3));
    EXPECT_EQ(a4.size(), 4) << "one page, and three for the long one";
    EXPECT_EQ(a3.size(), 3) << "one page, and two for the long one";
    EXPECT_TRUE(a4.front() == QSize(842, 595)) << a4.front().width();
    EXPECT_TRUE(a3.front() == QSize(1191, 842)) << a3.front().width();
}

TEST(DiagramsPdf, AFileWithoutDiagramsGivesABlankPage)
{
    const auto tree = drawn({});
    EXPECT_EQ(pagesOf(pdf(*tree, Paper::Content)).size(), 1);
    EXPECT_EQ(pagesOf(pdf(*tree, Paper::A4)).size(), 1);
}

TEST(Paper, IsKnownByName)
{
    EXPECT_EQ(paperNamed(QStringLiteral("a3")), Paper::A3);
    EXPECT_EQ(paperNamed(QStringLiteral("A4")), Paper::A4);
    EXPECT_EQ(paperNamed(QStringLiteral("Content")), Paper::Content);
    EXPECT_EQ(paperNamed(QStringLiteral("letter")), std::nullopt);
}

TEST(Jpeg, IsThePictureAtItsScale)
{
    const auto tree = drawn({100});
    drawing::Figures figures;
    figures.rebuild(*tree);
    const QImage one = QImage::fromData(toJpeg(figures, drawing::Theme::light(), 1), "JPG");
    const QImage two = QImage::fromData(toJpeg(figures, drawing::Theme::light(), 2), "JPG");
    ASSERT_FALSE(one.isNull());
    EXPECT_NEAR(two.width(), 2 * one.width(), 2);
    EXPECT_GT(one.pixelColor(1, 1).lightness(), 240) << "paper, not black";
}

} // namespace millrace::app::exporting
