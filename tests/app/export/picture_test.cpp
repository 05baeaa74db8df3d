// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/picture.h"

#include "modeler/base/failure.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/views.h"
#include "modeler/drawing/figures.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <gmock/gmock.h>

namespace millrace::app::exporting {

namespace {

using metamodel::Key;
using metamodel::Tree;

constexpr const char* head = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
                             "xmlns:di=\"http://www.omg.org/spec/BPMN/20100524/DI\" "
                             "xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\" "
                             "xmlns:wp=\"http://www.omg.org/spec/DD/20100524/DI\" targetNamespace=\"urn:x\">";

QByteArray shape(const QByteArray& element, int x, int y, int width, int height, const QByteArray& more = {})
{
    const auto number = [](int value) { return QByteArray::number(value); };
    return "<di:BPMNShape id=\"S_" + element + "\" bpmnElement=\"" + element + "\"" + more + "><dc:Bounds x=\""
        + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(width) + "\" height=\"" + number(height)
        + "\"/></di:BPMNShape>";
}

/// A task, a flow, a sub-process with a task inside; and a second diagram, an empty one, and a plane of its own.
std::unique_ptr<Tree> model()
{
    return bpmn::load(QByteArray(head)
        + "<process id=\"P\" name=\"Whole\"><task id=\"a\" name=\"First\"/><subProcess id=\"sub\" name=\"Part\">"
          "<task id=\"in\" name=\"Inner\"/></subProcess><subProcess id=\"shut\" name=\"Shut\"><task id=\"deep\" "
          "name=\"Deep\"/></subProcess><sequenceFlow id=\"f\" sourceRef=\"a\" targetRef=\"sub\"/></process>"
          "<di:BPMNDiagram id=\"D1\"><di:BPMNPlane id=\"L1\" bpmnElement=\"P\">"
        + shape("a", 0, 0, 100, 80) + shape("sub", 200, 0, 300, 200, " isExpanded=\"true\"")
        + shape("in", 250, 50, 100, 80) + shape("shut", 600, 0, 100, 80)
        + "<di:BPMNEdge id=\"E_f\" bpmnElement=\"f\"><wp:waypoint x=\"100\" y=\"40\"/><wp:waypoint x=\"200\" "
          "y=\"40\"/></di:BPMNEdge></di:BPMNPlane></di:BPMNDiagram>"
          "<di:BPMNDiagram id=\"D2\"><di:BPMNPlane id=\"L2\" bpmnElement=\"P\"/></di:BPMNDiagram>"
          "<di:BPMNDiagram id=\"D3\"><di:BPMNPlane id=\"L3\" bpmnElement=\"shut\">"
        + shape("deep", 0, 0, 100, 80) + "</di:BPMNPlane></di:BPMNDiagram></definitions>")
        .tree;
}

PictureOptions svg(std::vector<Key> only = {})
{
    PictureOptions options;
    options.format = QStringLiteral("svg");
    options.only = std::move(only);
    return options;
}

} // namespace

TEST(Picture, OfASelectionShowsItWithWhatLiesInside)
{
    const auto tree = model();
    const QByteArray before = tree->save();
    const QByteArray part = picture(*tree, svg({tree->byId(u"S_sub")->key()}));
    EXPECT_TRUE(part.contains("Part"));
    EXPECT_TRUE(part.contains("Inner"));
    EXPECT_FALSE(part.contains("First"));
    EXPECT_FALSE(part.contains("Shut"));
    EXPECT_FALSE(part.contains("\"f\"")) << "a flow from elsewhere";
    EXPECT_EQ(tree->save(), before);
}

TEST(Picture, OfASelectionShowsTheFlowsWithin)
{
    const auto tree = model();
    const QByteArray part = picture(*tree, svg({tree->byId(u"S_sub")->key(), tree->byId(u"S_a")->key()}));
    EXPECT_TRUE(part.contains("data-element-id=\"f\""));
    EXPECT_FALSE(part.contains("Shut"));
}

TEST(Picture, TheFirstDiagramIsTheUsualOne)
{
    const auto tree = model();
    EXPECT_TRUE(picture(*tree, svg()).contains("First"));
    PictureOptions other = svg();
    other.diagram = tree->byId(u"D3")->key();
    EXPECT_TRUE(picture(*tree, other).contains("Deep"));
    PictureOptions pdf;
    pdf.format = QStringLiteral("pdf");
    EXPECT_EQ(picture(*tree, pdf).count("/Type /Page\n"), 1);
}

TEST(Picture, AllDiagramsAreNumberedFilesOrPages)
{
    QTemporaryDir folder;
    const auto tree = model();
    EXPECT_EQ(drawnDiagrams(*tree).size(), 2u) << "the empty one is none";
    const QStringList files = writeAllPictures(*tree, folder.filePath(QStringLiteral("all.svg")), svg());
    ASSERT_EQ(files,
        (QStringList {folder.filePath(QStringLiteral("all-1.svg")), folder.filePath(QStringLiteral("all-2.svg"))}));
    QFile second(files[1]);
    ASSERT_TRUE(second.open(QIODevice::ReadOnly));
    EXPECT_TRUE(second.readAll().contains("Deep"));
    PictureOptions pdf;
    pdf.format = QStringLiteral("pdf");
    const QString path = folder.filePath(QStringLiteral("all.pdf"));
    EXPECT_EQ(writeAllPictures(*tree, path, pdf), QStringList(path));
    QFile pages(path);
    ASSERT_TRUE(pages.open(QIODevice::ReadOnly));
    EXPECT_EQ(pages.readAll().count("/Type /Page\n"), 2) << "an empty diagram takes no page";
}

TEST(Picture, ThePlaneOfASubProcessHasItsName)
{
    const auto tree = model();
    EXPECT_EQ(diagramName(*tree, *tree->byId(u"D3")), QStringLiteral("Shut"));
    EXPECT_EQ(diagramName(*tree, *tree->byId(u"D1")), QStringLiteral("Whole"));
}

TEST(Picture, ADiagramOfPoolsIsCalledByThoseThatHaveAProcess)
{
    const auto tree = bpmn::load(
        "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
        "xmlns:b=\"http://www.omg.org/spec/BPMN/20100524/DI\"><collaboration id=\"C\"><participant name=\"Customer\"/>"
        "<participant name=\"Shop\" processRef=\"P\"/></collaboration><process id=\"P\"/><b:BPMNDiagram id=\"D\">"
        "<b:BPMNPlane bpmnElement=\"C\"/></b:BPMNDiagram></definitions>")
                          .tree;
    ASSERT_TRUE(tree);
    EXPECT_EQ(diagramName(*tree, *tree->byId(u"D")), QStringLiteral("Shop"));
}

TEST(Picture, AnotherEndingIsRefused)
{
    QTemporaryDir folder;
    PictureOptions options = svg();
    options.format = QStringLiteral("gif");
    EXPECT_THROW(writePicture(*model(), folder.filePath(QStringLiteral("a.gif")), options), base::Failure);
    EXPECT_FALSE(QFileInfo::exists(folder.filePath(QStringLiteral("a.gif"))));
}

TEST(Picture, WhatHasNoDiagramIsLaidOut)
{
    const auto tree = bpmn::load(QByteArray(head)
        + "<process id=\"P\"><startEvent id=\"s\"/><task id=\"t\" name=\"Lonely\"/><sequenceFlow id=\"f\" "
          "sourceRef=\"s\" targetRef=\"t\"/></process></definitions>")
                          .tree;
    const QByteArray before = tree->save();
    const auto drawn = laidOut(*tree);
    ASSERT_TRUE(drawn);
    EXPECT_TRUE(picture(*drawn, svg()).contains("Lonely"));
    EXPECT_EQ(tree->save(), before);
    EXPECT_EQ(laidOut(*model()), nullptr) << "it has one";
    EXPECT_EQ(laidOut(*bpmn::load(QByteArray(head) + "</definitions>").tree), nullptr) << "nothing to draw";
}

} // namespace millrace::app::exporting
