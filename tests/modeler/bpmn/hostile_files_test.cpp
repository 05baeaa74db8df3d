// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/geometry.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "tests/support/corpus.h"

#include <iostream>

// What cannot be as the file says it: read as far as possible, each oddity told with its line, saved as it was.

namespace millrace::bpmn {
namespace {

QByteArray hostileFile(const QByteArray& content, const QByteArray& drawn, const QByteArray& roots = {})
{
    return "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
           "xmlns:bpmndi=\"http://www.omg.org/spec/BPMN/20100524/DI\" "
           "xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\" xmlns:di=\"http://www.omg.org/spec/DD/20100524/DI\" "
           "targetNamespace=\"t\">\n<process id=\"P\">\n"
        + content + "</process>\n" + roots + "<bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement=\"P\">\n" + drawn
        + "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>\n";
}

const QByteArray steps = "<task id=\"a\" name=\"Check\"/>\n<task id=\"b\"/>\n"
                         "<sequenceFlow id=\"f\" sourceRef=\"a\" targetRef=\"b\"/>\n";

class HostileFiles : public ::testing::Test {
protected:
    /// One problem, in that line, that says the word; the file is saved as it was.
    void expectOne(const QByteArray& bytes, int line, const char* word)
    {
        const metamodel::Loaded loaded = load(bytes, QStringLiteral("odd.bpmn"));
        ASSERT_TRUE(loaded.tree);
        ASSERT_EQ(loaded.problems.size(), 1U) << bytes.toStdString();
        const base::Problem& problem = loaded.problems.front();
        EXPECT_EQ(problem.line, line) << problem.message.toStdString();
        EXPECT_EQ(problem.file, QStringLiteral("odd.bpmn"));
        EXPECT_EQ(problem.severity, base::Severity::Warning);
        EXPECT_TRUE(problem.message.contains(QLatin1String(word))) << problem.message.toStdString();
        EXPECT_FALSE(problem.message.contains(QLatin1Char('%'))) << problem.message.toStdString();
        EXPECT_EQ(loaded.tree->save(), bytes);
    }
    static QByteArray shape(const char* bounds)
    {
        return "<bpmndi:BPMNShape id=\"a_di\" bpmnElement=\"a\">" + QByteArray(bounds) + "</bpmndi:BPMNShape>\n";
    }
    static QByteArray edge(const char* points)
    {
        return "<bpmndi:BPMNEdge id=\"f_di\" bpmnElement=\"f\">" + QByteArray(points) + "</bpmndi:BPMNEdge>\n";
    }
};

TEST_F(HostileFiles, AFileWithoutADrawingIsNothingOdd)
{
    const metamodel::Loaded loaded = load("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
                                          "targetNamespace=\"t\"><process id=\"P\">"
        + steps + "</process></definitions>");
    ASSERT_TRUE(loaded.tree);
    EXPECT_TRUE(loaded.problems.empty());
}

TEST_F(HostileFiles, ShapesWithoutAPlaceAreTold)
{
    for (const char* bounds : {"", "<dc:Bounds/>", "<dc:Bounds x=\"NaN\" y=\"1\" width=\"9\" height=\"9\"/>",
             "<dc:Bounds x=\"1\" y=\"1\" width=\"-9\" height=\"9\"/>",
             "<dc:Bounds x=\"1\" y=\"INF\" width=\"9\" height=\"9\"/>",
             "<dc:Bounds x=\"1e300\" y=\"1\" width=\"9\" height=\"9\"/>",
             "<dc:Bounds x=\"left\" y=\"1\" width=\"9\" height=\"9\"/>"})
        expectOne(hostileFile(steps, shape(bounds)), 8, "no place");
}

TEST_F(HostileFiles, ShapesWithoutASizeAreTold)
{
    expectOne(hostileFile(steps, shape("<dc:Bounds x=\"1\" y=\"1\" width=\"0\" height=\"80\"/>")), 8, "no size");
    expectOne(hostileFile(steps, shape("<dc:Bounds x=\"1\" y=\"1\" width=\"0\" height=\"0\"/>")), 8, "Check");
}

TEST_F(HostileFiles, LinesWithoutAWayAreTold)
{
    expectOne(hostileFile(steps, edge("")), 8, "leads nowhere");
    expectOne(hostileFile(steps, edge("<di:waypoint x=\"1\" y=\"2\"/>")), 8, "leads nowhere");
    expectOne(
        hostileFile(steps, edge("<di:waypoint x=\"1\" y=\"2\"/><di:waypoint x=\"NaN\" y=\"2\"/>")), 8, "leads nowhere");
    expectOne(
        hostileFile(steps, edge("<di:waypoint x=\"1\" y=\"2\"/><di:waypoint x=\"3\"/><di:waypoint x=\"9\" y=\"2\"/>")),
        8, "without them");
}

TEST_F(HostileFiles, DrawingsOfNothingAreTold)
{
    const QByteArray place = "<dc:Bounds x=\"1\" y=\"1\" width=\"9\" height=\"9\"/>";
    expectOne(hostileFile(steps, "<bpmndi:BPMNShape id=\"x\">" + place + "</bpmndi:BPMNShape>"), 8, "what it shows");
    expectOne(hostileFile(steps, "<bpmndi:BPMNShape bpmnElement=\"gone\">" + place + "</bpmndi:BPMNShape>"), 8, "gone");
}

TEST_F(HostileFiles, NodesInTwoLanesAreTold)
{
    const QByteArray lanes = "<laneSet>\n<lane id=\"l\" name=\"Sales\"><flowNodeRef>a</flowNodeRef></lane>\n"
                             "<lane id=\"m\" name=\"Stock\">\n<flowNodeRef>a</flowNodeRef></lane></laneSet>\n";
    expectOne(hostileFile(lanes + steps, ""), 6, "two lanes");
    // An outer lane holds what its inner ones hold.
    const QByteArray nested = "<laneSet><lane id=\"l\"><flowNodeRef>a</flowNodeRef><childLaneSet><lane id=\"m\">"
                              "<flowNodeRef>a</flowNodeRef></lane></childLaneSet></lane></laneSet>";
    EXPECT_TRUE(load(hostileFile(nested + steps, "")).problems.empty());
}

TEST_F(HostileFiles, EventsOnTheBorderOfWhatStandsElsewhereAreTold)
{
    expectOne(
        hostileFile(
            steps + "<subProcess id=\"s\">\n<boundaryEvent id=\"e\" name=\"Late\" attachedToRef=\"a\"/></subProcess>\n",
            ""),
        7, "Late");
}

TEST_F(HostileFiles, EventsOnTheBorderOfOneAnotherAreTold)
{
    const metamodel::Loaded loaded = load(hostileFile(steps
            + "<boundaryEvent id=\"e\" name=\"Late\" attachedToRef=\"l\"/>\n"
              "<boundaryEvent id=\"l\" name=\"Later\" attachedToRef=\"e\"/>\n",
        ""));
    ASSERT_EQ(loaded.problems.size(), 2U);
    for (const base::Problem& problem : loaded.problems) {
        EXPECT_EQ(problem.severity, base::Severity::Warning);
        EXPECT_TRUE(problem.message.contains(QLatin1String("Later"))) << problem.message.toStdString();
    }
    expectOne(hostileFile(steps + "<boundaryEvent id=\"e\" name=\"Late\" attachedToRef=\"e\"/>\n", ""), 6, "Late");
}

TEST_F(HostileFiles, DiagramsWithoutAPlaneAreTold)
{
    expectOne("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
              "xmlns:bpmndi=\"http://www.omg.org/spec/BPMN/20100524/DI\" targetNamespace=\"t\"><process id=\"P\">"
            + steps + "</process>\n<bpmndi:BPMNDiagram id=\"bare\"/></definitions>",
        5, "bare");
}

TEST_F(HostileFiles, AProcessInTwoPoolsIsTold)
{
    expectOne(hostileFile(steps, "",
                  "<collaboration id=\"c\"><participant id=\"x\" name=\"One\" processRef=\"P\"/>\n"
                  "<participant id=\"y\" name=\"Two\" processRef=\"P\"/></collaboration>\n"),
        8, "same process");
}

TEST_F(HostileFiles, ASubProcessThatIsInItselfByItsShapesIsReadAsItStands)
{
    // The drawing says that the outer one is in the inner one: what holds what is said by the model alone.
    const QByteArray bytes = hostileFile("<subProcess id=\"a\" name=\"Check\"><subProcess id=\"b\"/></subProcess>\n",
        "<bpmndi:BPMNShape bpmnElement=\"a\"><dc:Bounds x=\"100\" y=\"100\" width=\"10\" height=\"10\"/>"
        "</bpmndi:BPMNShape><bpmndi:BPMNShape bpmnElement=\"b\"><dc:Bounds x=\"0\" y=\"0\" width=\"500\" "
        "height=\"500\"/></bpmndi:BPMNShape>\n");
    const metamodel::Loaded loaded = load(bytes);
    ASSERT_TRUE(loaded.tree);
    EXPECT_EQ(loaded.tree->byId(u"b")->parent(), loaded.tree->byId(u"a"));
    EXPECT_EQ(loaded.tree->save(), bytes);
}

TEST_F(HostileFiles, AThousandfoldNestingIsReadOrRefusedWithItsLine)
{
    const auto nested = [](int depth) {
        QByteArray open, close;
        for (int i = 0; i < depth; ++i) {
            open += "<subProcess id=\"s" + QByteArray::number(i) + "\">\n";
            close += "</subProcess>";
        }
        return hostileFile(open + close + "\n", "");
    };
    const QByteArray deep = nested(950);
    const metamodel::Loaded loaded = load(deep);
    ASSERT_TRUE(loaded.tree);
    EXPECT_TRUE(loaded.problems.empty());
    EXPECT_EQ(loaded.tree->save(), deep);
    const metamodel::Loaded refused = load(nested(3000));
    EXPECT_FALSE(refused.tree);
    ASSERT_EQ(refused.problems.size(), 1U);
    EXPECT_GT(refused.problems.front().line, 900);
}

TEST_F(HostileFiles, NamesOfTenMegabytesAreReadAndSaved)
{
    const QByteArray name(10'000'000, 'x');
    const QByteArray bytes = hostileFile("<task id=\"a\" name=\"" + name + "\"/>\n",
        "<bpmndi:BPMNShape bpmnElement=\"a\"><dc:Bounds x=\"0\" y=\"0\" width=\"0\" height=\"5\"/></bpmndi:BPMNShape>");
    const metamodel::Loaded loaded = load(bytes);
    ASSERT_TRUE(loaded.tree);
    ASSERT_EQ(loaded.problems.size(), 1U);
    EXPECT_LT(loaded.problems.front().message.size(), 500);
    EXPECT_EQ(loaded.tree->byId(u"a")->name().size(), 10'000'000);
    EXPECT_TRUE(loaded.tree->save() == bytes);
}

TEST(HostileFilesCorpus, FewFilesOfTheCorpusAreOdd)
{
    SKIP_WITHOUT_CORPUS("bpmn");
    std::size_t files = 0, odd = 0;
    for (const QString& path : support::corpusFiles("bpmn", {QStringLiteral("*.bpmn")})) {
        const metamodel::Loaded loaded = loadFile(path);
        if (!loaded.tree)
            continue;
        ++files;
        const int before = int(loaded.problems.size());
        odd += before > 0 ? 1 : 0;
        for (const base::Problem& problem : loaded.problems)
            EXPECT_GT(problem.line, 0) << path.toStdString() << problem.message.toStdString();
    }
    std::cout << files << " files, " << odd << " with something odd\n";
    EXPECT_LT(odd, files);
}

} // namespace
} // namespace millrace::bpmn
