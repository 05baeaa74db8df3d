// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/handbook.h"

#include "app/export/odt.h"
#include "app/export/text_pages.h"
#include "modeler/bpmn/definitions.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QXmlStreamReader>
#include <gmock/gmock.h>

namespace millrace::app::exporting {

namespace {

using testing::HasSubstr;
using testing::Not;

std::string handbook(const QByteArray& content)
{
    const auto loaded = bpmn::load("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
                                   "xmlns:v=\"urn:vendor\" targetNamespace=\"urn:x\">"
        + content + "</definitions>");
    EXPECT_TRUE(loaded.tree);
    return handbookHtml(*loaded.tree, QStringLiteral("file")).toStdString();
}

constexpr const char* choice
    = "<resource id=\"R\" name=\"Expert\"/>"
      "<process id=\"P\" name=\"Claims\"><documentation>Pays what is due.</documentation>"
      "<laneSet id=\"ls\"><lane id=\"l\" name=\"Clerks\"><documentation>Second floor</documentation>"
      "<flowNodeRef>a</flowNodeRef><flowNodeRef>b</flowNodeRef></lane></laneSet>"
      "<startEvent id=\"s\" name=\"Filed\"/><userTask id=\"a\" name=\"Check claim\">"
      "<documentation>Look at it.\nSee https://example.org/how?a=1&amp;b=2 first.</documentation></userTask>"
      "<exclusiveGateway id=\"x\" name=\"Large?\" default=\"f3\"/>"
      "<userTask id=\"b\" name=\"Ask expert\"><performer id=\"pe\"><resourceRef>R</resourceRef></performer></userTask>"
      "<callActivity id=\"c\" name=\"Pay\" calledElement=\"Q\"/>"
      "<sequenceFlow id=\"f1\" sourceRef=\"s\" targetRef=\"a\"/><sequenceFlow id=\"f2\" sourceRef=\"a\" "
      "targetRef=\"x\"/>"
      "<sequenceFlow id=\"f3\" sourceRef=\"x\" targetRef=\"c\"/>"
      "<sequenceFlow id=\"f4\" sourceRef=\"x\" targetRef=\"b\" name=\"yes\"><conditionExpression>amount &gt; "
      "5</conditionExpression></sequenceFlow>"
      "<sequenceFlow id=\"f5\" sourceRef=\"b\" targetRef=\"c\"/></process>"
      "<process id=\"Q\" name=\"Payment\"><task id=\"q\" name=\"Transfer\"/></process>";

std::size_t placeOf(const std::string& html, const char* text)
{
    const std::size_t place = html.find(text);
    EXPECT_NE(place, std::string::npos) << text;
    return place;
}

} // namespace

TEST(Handbook, TellsTheStepsInTheOrderOfTheFlow)
{
    const std::string html = handbook(choice);
    EXPECT_LT(placeOf(html, "</span> Filed"), placeOf(html, "</span> Check claim"));
    EXPECT_LT(placeOf(html, "</span> Check claim"), placeOf(html, "</span> Ask expert"));
    EXPECT_LT(placeOf(html, "</span> Ask expert"), placeOf(html, "</span> Pay"));
    EXPECT_THAT(html, HasSubstr("Pays what is due."));
    EXPECT_THAT(html, HasSubstr("Second floor"));
}

TEST(Handbook, SaysConditionsAndWhoDoesIt)
{
    const std::string html = handbook(choice);
    EXPECT_THAT(html, HasSubstr("If: yes \u00b7 <code>amount &gt; 5</code>"));
    EXPECT_THAT(html, HasSubstr("otherwise"));
    EXPECT_THAT(html, HasSubstr("User task \u00b7 Clerks \u00b7 assigned to Expert"));
    EXPECT_THAT(html, HasSubstr("<tr><td>Check claim</td><td>R</td><td></td></tr>"));
    EXPECT_THAT(html, HasSubstr("<tr><td>Ask expert</td><td>A</td><td>R</td></tr>"));
}

TEST(Handbook, DocumentationKeepsItsForm)
{
    const std::string html = handbook("<process id=\"P\"><task id=\"t\"><documentation "
                                      "textFormat=\"text/markdown\"># Score\n\nNever **by phone**.</documentation>"
                                      "</task></process>");
    EXPECT_THAT(html, HasSubstr("<h4>Score</h4><p>Never <strong>by phone</strong>.</p>"));
}

TEST(Handbook, LinksLeadSomewhere)
{
    const std::string html = handbook(choice);
    EXPECT_THAT(html, HasSubstr("<a href=\"https://example.org/how?a=1&amp;b=2\">"));
    const std::size_t call = placeOf(html, "Calls <a href=\"#");
    const std::size_t start = html.find('#', call) + 1;
    const std::string anchor = html.substr(start, html.find('"', start) - start);
    EXPECT_THAT(html, HasSubstr("<h2 id=\"" + anchor + "\"><a name=\"" + anchor + "\"></a>Payment</h2>"));
}

TEST(Handbook, LinksInThePdfLeadToItsPages)
{
    const auto loaded = bpmn::load("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
                                   "targetNamespace=\"urn:x\">"
        + QByteArray(choice) + "</definitions>");
    ASSERT_TRUE(loaded.tree);
    const QByteArray pdf = handbookPdf(*loaded.tree, QStringLiteral("file"));
    const qsizetype links = pdf.count("/Subtype /Link");
    EXPECT_GT(links, 1);
    EXPECT_EQ(pdf.count("/URI (#"), 0) << "nothing outside of the file is called #step";
    // To the process that is called, and to https://example.org as it was.
    EXPECT_EQ(pdf.count("/S /GoTo"), links - pdf.count("/S /URI"));
    EXPECT_EQ(pdf.count("/URI (https://example.org/how?a=1&b=2)"), 1);
    static const QRegularExpression page(QStringLiteral("/D \\[(\\d+) 0 R /XYZ 0 (\\d+) 0\\]"));
    const auto found = page.match(QString::fromLatin1(pdf));
    ASSERT_TRUE(found.hasMatch());
    EXPECT_TRUE(pdf.contains('\n' + found.captured(1).toLatin1() + " 0 obj\n<<\n/Type /Page\n"));
    EXPECT_LT(found.captured(2).toInt(), 842);
    // The table of objects still tells where they are.
    const qsizetype table = pdf.mid(pdf.lastIndexOf("startxref") + 10).split('\n').front().toLongLong();
    EXPECT_EQ(pdf.mid(table, 4), "xref");
}

TEST(Handbook, DividingIsSaidInWords)
{
    const std::string html
        = handbook("<process id=\"P\"><startEvent id=\"s\"/><parallelGateway id=\"g\"/><task id=\"a\" "
                   "name=\"A\"/><task id=\"b\" name=\"B\"/>"
                   "<sequenceFlow id=\"f1\" sourceRef=\"s\" targetRef=\"g\"/>"
                   "<sequenceFlow id=\"f2\" sourceRef=\"g\" targetRef=\"a\"/>"
                   "<sequenceFlow id=\"f3\" sourceRef=\"g\" targetRef=\"b\"/></process>");
    EXPECT_THAT(html, HasSubstr("</span> At the same time</h3><p class=\"facts\">Parallel gateway"));
}

TEST(Handbook, MessagesSayWhoIsHeardAndTold)
{
    const std::string html = handbook(
        "<collaboration id=\"C\"><participant id=\"p1\" name=\"Us\" processRef=\"P\"/><participant id=\"p2\" "
        "name=\"Customer\"/><messageFlow id=\"m1\" sourceRef=\"p2\" targetRef=\"t\"/><messageFlow id=\"m2\" "
        "sourceRef=\"t\" targetRef=\"p2\"/></collaboration><process id=\"P\"><task id=\"t\" name=\"Talk\"/></process>");
    EXPECT_THAT(html, HasSubstr("<th>Us</th><th>Customer</th>"));
    EXPECT_THAT(html, HasSubstr("<tr><td>Talk</td><td>R</td><td>C, I</td></tr>"));
}

TEST(Handbook, VendorsAssignmentsCount)
{
    const std::string html = handbook("<process id=\"P\"><userTask id=\"t\" name=\"T\" v:candidateGroups=\"sales, "
                                      "law\"><extensionElements><v:assignmentDefinition "
                                      "assignee=\"boss\"/></extensionElements></userTask></process>");
    EXPECT_THAT(html, HasSubstr("assigned to sales, law, boss"));
}

TEST(Handbook, AProcessBesidePoolsHasOneHeading)
{
    const QString html = QString::fromStdString(
        handbook("<collaboration id=\"C\"><participant id=\"p1\" name=\"Us\" processRef=\"P\"/></collaboration>"
                 "<process id=\"P\"><task id=\"t\" name=\"Talk\"/></process>"
                 "<process id=\"Q\" name=\"Beside\"><documentation>Once.</documentation><task id=\"u\"/></process>"));
    EXPECT_EQ(html.count(QLatin1String(">Beside</h2>")), 1);
    EXPECT_EQ(html.count(QLatin1String("Once.")), 1);
}

TEST(Handbook, HostileNamesAreText)
{
    const QByteArray evil = "&lt;script&gt;alert(1)&lt;/script&gt;&quot;%1";
    const std::string html = handbook("<process id=\"P\" name=\"" + evil + "\"><documentation>" + evil
        + " https://x.org/&quot;onclick=&quot;y</documentation><laneSet id=\"ls\"><lane id=\"l\" name=\"" + evil
        + "\"><flowNodeRef>t</flowNodeRef></lane></laneSet><callActivity id=\"t\" name=\"" + evil
        + "\" calledElement=\"" + evil + "\"><documentation>" + evil + "</documentation></callActivity></process>");
    EXPECT_THAT(html, Not(HasSubstr("<script")));
    EXPECT_THAT(html, HasSubstr("&lt;script&gt;"));
    EXPECT_THAT(html, Not(HasSubstr("onclick=\"")));
}

TEST(Handbook, AnEmptyFileIsAPageToo)
{
    EXPECT_THAT(handbook(""), HasSubstr("<h1>file</h1>"));
}

TEST(Handbook, TheSampleIsWrittenInEveryFormat)
{
    const auto tree
        = bpmn::loadFile(QStringLiteral(MILLRACE_SOURCE_DIR "/resources/samples/loan-origination.bpmn")).tree;
    ASSERT_TRUE(tree);
    const QString title = QStringLiteral("loan");
    EXPECT_THAT(handbookHtml(*tree, title).toStdString(), HasSubstr("<svg"));
    const QByteArray pdf = handbookPdf(*tree, title);
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_GT(pdf.count("/Type /Page\n"), 1);
    const QByteArray odt = handbookOdt(*tree, title);
    EXPECT_TRUE(odt.startsWith("PK"));
    EXPECT_TRUE(odt.contains("content.xml"));
    EXPECT_TRUE(odt.contains("Pictures/")) << "the diagram";
}

TEST(Handbook, TheTextDocumentHasTheHeadingsOfAWordProcessor)
{
    const auto tree = bpmn::load("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
                                 "targetNamespace=\"urn:x\">"
        + QByteArray(choice) + "</definitions>")
                          .tree;
    ASSERT_TRUE(tree);
    QTextDocument document;
    document.setHtml(QStringLiteral("<h1>One</h1><p>a &lt; b</p><h3 style=\"margin-left:20px\">Two</h3>"
                                    "<table><tr><td>x</td><td>y</td></tr><tr><td>1</td><td>2</td></tr></table>"));
    const QByteArray odt = toOdt(document);
    EXPECT_EQ(odt.mid(30, 8), "mimetype") << "is the first entry, as it stands";
    EXPECT_EQ(odt.mid(38, 39), "application/vnd.oasis.opendocument.text");
    const auto parts = odtParts(document);
    ASSERT_EQ(parts[1].first, QStringLiteral("content.xml"));
    const QByteArray& content = parts[1].second;
    EXPECT_TRUE(content.contains("<text:h text:style-name=\"Heading_20_1\" text:outline-level=\"1\">One</text:h>"))
        << content.toStdString();
    EXPECT_TRUE(content.contains("text:outline-level=\"3\">Two</text:h>"));
    EXPECT_TRUE(content.contains("a &lt; b"));
    EXPECT_EQ(content.count("<table:table-cell"), 4);
    EXPECT_EQ(content.count("<table:table-header-rows>"), 1);
    for (const auto& [name, bytes] : parts) {
        if (!name.endsWith(QLatin1String(".xml")))
            continue;
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd())
            xml.readNext();
        EXPECT_FALSE(xml.hasError()) << name.toStdString() << xml.errorString().toStdString();
    }
    EXPECT_EQ(handbookOdt(*tree, QStringLiteral("t")), handbookOdt(*tree, QStringLiteral("t"))) << "the same bytes";
}

TEST(Handbook, TheTextDocumentKeepsListsAndEmphasis)
{
    QTextDocument document;
    document.setHtml(
        QStringLiteral("<p>a <b>bold</b> and <i>slanted</i> word</p><ul><li>one<ul><li>inner</li></ul></li>"
                       "<li>two</li></ul><p>between</p><ol><li>first</li></ol>"));
    const QByteArray content = odtParts(document)[1].second;
    EXPECT_TRUE(content.contains("<text:span text:style-name=\"Strong_20_Emphasis\">bold</text:span>"))
        << content.toStdString();
    EXPECT_TRUE(content.contains("<text:span text:style-name=\"Emphasis\">slanted</text:span>"));
    // One list of two items, the first with a list of its own; then another.
    QByteArray bare = content;
    bare.replace(" text:style-name=\"Text_20_body\"", "");
    EXPECT_TRUE(bare.contains("<text:list-item><text:p>one</text:p><text:list text:style-name=\"Bullets_000cm\">"
                              "<text:list-item><text:p>inner</text:p></text:list-item></text:list></text:list-item>"
                              "<text:list-item><text:p>two</text:p></text:list-item></text:list>"
                              "<text:p>between</text:p><text:list text:style-name=\"Numbers_000cm\">"
                              "<text:list-item><text:p>first</text:p></text:list-item></text:list>"))
        << bare.toStdString();
    EXPECT_EQ(content.count("<text:list-style "), 2);
}

TEST(Handbook, TablesOfTheTextDocumentHaveLinesAndWidths)
{
    const auto tree = bpmn::load("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
                                 "targetNamespace=\"urn:x\">"
        + QByteArray(choice) + "</definitions>")
                          .tree;
    ASSERT_TRUE(tree);
    QTextDocument document;
    document.setHtml(
        QStringLiteral("<table><tr><th>Step</th><th>Clerk</th></tr><tr><td>Check</td><td>R</td></tr></table>"));
    tidyTables(document);
    const QByteArray content = odtParts(document)[1].second;
    const qsizetype automatic = content.indexOf("</office:automatic-styles>");
    for (const char* style : {"style:name=\"Cell\"", "style:name=\"Table\"", "style:name=\"Column_300\""})
        EXPECT_LT(content.indexOf(style), automatic) << style;
    EXPECT_TRUE(content.contains("fo:border-bottom=\"0.5pt solid"));
    EXPECT_TRUE(content.contains("\"Table_20_Contents_Centred\">R<")) << content.toStdString();
    EXPECT_TRUE(content.contains("\"Table_20_Contents\">Check<"));
}

TEST(Handbook, ShapesLeadToTheirWords)
{
    const std::string html = handbook(
        "<process id=\"P\"><task id=\"t\" name=\"Talk\"/><subProcess id=\"s\" name=\"Pay\"><task "
        "id=\"u\"/></subProcess>"
        "</process><b:BPMNDiagram xmlns:b=\"http://www.omg.org/spec/BPMN/20100524/DI\" "
        "xmlns:c=\"http://www.omg.org/spec/DD/20100524/DC\" id=\"d\"><b:BPMNPlane bpmnElement=\"P\">"
        "<b:BPMNShape id=\"t_di\" bpmnElement=\"t\"><c:Bounds x=\"0\" y=\"0\" width=\"100\" height=\"80\"/>"
        "</b:BPMNShape><b:BPMNShape id=\"s_di\" bpmnElement=\"s\" isExpanded=\"false\"><c:Bounds x=\"200\" y=\"0\" "
        "width=\"100\" height=\"80\"/></b:BPMNShape></b:BPMNPlane></b:BPMNDiagram>"
        "<b:BPMNDiagram xmlns:b=\"http://www.omg.org/spec/BPMN/20100524/DI\" "
        "xmlns:c=\"http://www.omg.org/spec/DD/20100524/DC\" id=\"e\"><b:BPMNPlane bpmnElement=\"s\">"
        "<b:BPMNShape id=\"u_di\" bpmnElement=\"u\"><c:Bounds x=\"0\" y=\"0\" width=\"100\" height=\"80\"/>"
        "</b:BPMNShape></b:BPMNPlane></b:BPMNDiagram>");
    const auto leadsTo = [&html](const std::string& element, const std::string& what) {
        const std::size_t shape = html.find("<g id=\"" + element + "_di\"");
        ASSERT_NE(shape, std::string::npos) << element;
        const std::size_t link = html.rfind("<a href=\"#", shape);
        ASSERT_NE(link, std::string::npos) << element;
        const std::string anchor = html.substr(link + 10, html.find('"', link + 10) - link - 10);
        EXPECT_EQ(link + 10 + anchor.size() + 2, shape) << "right around " << element;
        EXPECT_THAT(html, HasSubstr("class=\"" + what + "\" id=\"" + anchor + "\""));
    };
    leadsTo("t", "step l0");
    leadsTo("s", "card diagram");
    leadsTo("u", "step l1");
}

TEST(Handbook, TheOnlyDiagramNeedsNoNameOfItsOwn)
{
    const auto tree
        = bpmn::loadFile(QStringLiteral(MILLRACE_SOURCE_DIR "/resources/samples/loan-origination.bpmn")).tree;
    ASSERT_TRUE(tree);
    const std::string html = handbookHtml(*tree, QStringLiteral("loan")).toStdString();
    EXPECT_THAT(html, HasSubstr("<h1>Loan origination</h1>"));
    EXPECT_THAT(html, Not(HasSubstr("<h3>Loan origination</h3>")));
}

TEST(Handbook, ChoreographiesAndConversationsTellWhoExchangesWhat)
{
    const std::string html = handbook(
        "<message id=\"m\" name=\"Order\"/><message id=\"n\" name=\"Thanks\"/><choreography id=\"Ch\"><participant "
        "id=\"A\" name=\"Buyer\"/>"
        "<participant id=\"B\" name=\"Seller\"/><messageFlow id=\"f\" sourceRef=\"A\" targetRef=\"B\" "
        "messageRef=\"m\"/>"
        "<messageFlow id=\"g\" sourceRef=\"B\" targetRef=\"A\" messageRef=\"n\"/>"
        "<choreographyTask id=\"T\" name=\"Buy\" initiatingParticipantRef=\"A\"><participantRef>A</participantRef>"
        "<participantRef>B</participantRef><messageFlowRef>g</messageFlowRef><messageFlowRef>f</messageFlowRef></"
        "choreographyTask></choreography>"
        "<collaboration id=\"Co\"><participant id=\"X\" name=\"Bank\"/><participant id=\"Y\" name=\"Client\"/>"
        "<conversation id=\"c\" name=\"Advice\"><participantRef>X</participantRef><participantRef>Y</participantRef>"
        "</conversation></collaboration>");
    EXPECT_THAT(html, HasSubstr("<tr><td>Buy</td><td>Buyer</td><td>Seller</td><td>Order, Thanks</td></tr>"));
    EXPECT_THAT(html, HasSubstr("<tr><td>Advice</td><td></td><td>Bank, Client</td><td></td></tr>"));
    EXPECT_THAT(html, Not(HasSubstr("0 steps")));
}

TEST(Handbook, WideDiagramsStayReadable)
{
    const std::string html = handbook(
        "<process id=\"P\"><task id=\"t\"/></process><b:BPMNDiagram "
        "xmlns:b=\"http://www.omg.org/spec/BPMN/20100524/DI\" xmlns:c=\"http://www.omg.org/spec/DD/20100524/DC\">"
        "<b:BPMNPlane bpmnElement=\"P\"><b:BPMNShape id=\"t_di\" bpmnElement=\"t\"><c:Bounds x=\"0\" y=\"0\" "
        "width=\"5000\" height=\"80\"/></b:BPMNShape></b:BPMNPlane></b:BPMNDiagram>");
    const std::size_t style = html.find("<svg style=\"min-width:");
    ASSERT_NE(style, std::string::npos);
    EXPECT_GT(std::stoi(html.substr(style + 22)), 2500);
}

TEST(Handbook, WhatIsInASubProcessIsDoneInItsLane)
{
    const std::string html
        = handbook("<process id=\"P\"><laneSet id=\"ls\"><lane id=\"l\" "
                   "name=\"Clerks\"><flowNodeRef>s</flowNodeRef></lane></laneSet>"
                   "<subProcess id=\"s\" name=\"Pay\"><task id=\"u\" name=\"Transfer\"/></subProcess></process>");
    EXPECT_THAT(html, HasSubstr("<tr><td>Transfer</td><td>R</td></tr>"));
}

TEST(Handbook, SubStepsOfThePdfAreIndented)
{
    QTextDocument document;
    document.setHtml(QStringLiteral("<p>Step</p><p style=\"margin-left:20px\">Within</p>"));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(600);
    QPainter painter(&writer);
    paintText(document, writer, painter, QStringLiteral("Foot"));
    const auto left
        = [&](const QTextBlock& block) { return block.layout()->position().x() + block.layout()->lineAt(0).x(); };
    EXPECT_NEAR(left(document.begin().next()) - left(document.begin()), 20.0 / 96 * 600, 5) << "20 pixels of 1/96 inch";
}

TEST(Handbook, NoPageOfThePdfLosesItsText)
{
    QTextDocument document;
    QString html;
    for (int i = 0; i < 120; ++i)
        html += QStringLiteral("<h3>Step</h3><p>") + QString(i % 7 * 90, u'w').replace(u"wwww"_qs, u"www "_qs)
            + QStringLiteral("</p>");
    document.setHtml(html);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    const int pages = paintText(document, writer, painter, QStringLiteral("Foot"));
    EXPECT_GT(pages, 2);
    const double height = document.pageSize().height();
    const auto* layout = document.documentLayout();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || !block.next().isValid())
            continue;
        const double top = layout->blockBoundingRect(block).top();
        const QRectF below = layout->blockBoundingRect(block.next());
        EXPECT_LE(top, below.top());
        EXPECT_EQ(int(top / height), int(below.top() / height)) << "a heading alone at the end of a page";
    }
}

TEST(Handbook, NothingIsLostAroundTables)
{
    for (int steps = 20; steps < 60; ++steps) {
        QTextDocument document;
        QString html = QStringLiteral("<h1>Title</h1>");
        for (int i = 0; i < steps; ++i)
            html += QStringLiteral(
                "<div style=\"margin-left:%1px\"><p style=\"color:#0F766E\">If: so</p><h3>Step %2</h3>"
                "<p>Task</p></div>")
                        .arg(i % 4 * 20)
                        .arg(i);
        html += QStringLiteral("<h2>Who</h2><table><tr><th>Step</th><th>Clerk</th></tr>");
        for (int i = 0; i < 12; ++i)
            html += QStringLiteral("<tr><td>Step</td><td>R</td></tr>");
        html += QStringLiteral(
            "</table><p>R does it.</p><h2>Also</h2><table><tr><th>a</th></tr><tr><td>b</td></tr></table>");
        document.setHtml(html);
        tidyTables(document);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(600);
        QPainter painter(&writer);
        paintText(document, writer, painter, QStringLiteral("Foot"));
        double below = -1;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const QRectF box = document.documentLayout()->blockBoundingRect(block);
            if (block.text().isEmpty() || QTextCursor(block).currentTable() != nullptr)
                continue;
            EXPECT_GT(box.height(), 50) << block.text().toStdString();
            EXPECT_GE(box.top(), below - 1) << block.text().toStdString() << " of " << steps;
            below = box.bottom();
        }
    }
}

} // namespace millrace::app::exporting
