// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_fixture.h"

// Files whose drawing or order makes no sense: every command works with them as far as it can, each oddity is listed
// once with its line, and what is saved has all that was there.

namespace millrace::support {

namespace {

using ::testing::HasSubstr;

const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
                        "xmlns:di=\"http://www.omg.org/spec/BPMN/20100524/DI\" "
                        "xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\" "
                        "xmlns:d=\"http://www.omg.org/spec/DD/20100524/DI\" targetNamespace=\"urn:t\">\n";
const QByteArray steps = "<process id=\"p\"><startEvent id=\"s\" name=\"Begun\"/><task id=\"a\" name=\"Check it\"/>"
                         "<endEvent id=\"e\" name=\"Done\"/><sequenceFlow id=\"f\" sourceRef=\"s\" targetRef=\"a\"/>"
                         "<sequenceFlow id=\"g\" sourceRef=\"a\" targetRef=\"e\"/></process>\n";

QByteArray shape(const char* element, const char* x, const char* y, const char* width, const char* height)
{
    const QByteArray id(element);
    return "<di:BPMNShape id=\"" + id + "_di\" bpmnElement=\"" + id + "\"><dc:Bounds x=\"" + x + "\" y=\"" + y
        + "\" width=\"" + width + "\" height=\"" + height + "\"/></di:BPMNShape>\n";
}

QByteArray edge(const char* element, const std::vector<std::pair<const char*, const char*>>& points)
{
    const QByteArray id(element);
    QByteArray text = "<di:BPMNEdge id=\"" + id + "_di\" bpmnElement=\"" + id + "\">";
    for (const auto& [x, y] : points)
        text += QByteArray("<d:waypoint x=\"") + x + "\" y=\"" + y + "\"/>";
    return text + "</di:BPMNEdge>\n";
}

QByteArray drawn(const QByteArray& model, const char* shown, const QByteArray& content)
{
    return head + model + "<di:BPMNDiagram id=\"D\"><di:BPMNPlane id=\"P\" bpmnElement=\"" + shown + "\">\n" + content
        + "</di:BPMNPlane></di:BPMNDiagram></definitions>\n";
}

const QByteArray start = shape("s", "0", "22", "36", "36");
const QByteArray task = shape("a", "100", "0", "100", "80");
const QByteArray end = shape("e", "300", "22", "36", "36");

struct Odd {
    const char* name;
    QByteArray bytes;
    std::vector<const char*> told; ///< words of each thing that is listed, in order
};

std::vector<Odd> oddities()
{
    const QByteArray flows = edge("f", {{"36", "40"}, {"100", "40"}}) + edge("g", {{"200", "40"}, {"300", "40"}});
    const auto nested = [](int depth) {
        QByteArray text = "<process id=\"p\"><task id=\"a\" name=\"Check it\"/>";
        for (int i = 0; i < depth; ++i)
            text += "<subProcess id=\"n" + QByteArray::number(i) + "\">";
        for (int i = 0; i < depth; ++i)
            text += "</subProcess>";
        return text + "</process>\n";
    };
    QByteArray named = steps;
    named.replace("Begun", QByteArray("many words ").repeated(1'000'000));
    return {
        {"no diagram", head + steps + "</definitions>\n", {}},
        {"a diagram without a plane", head + steps + "<di:BPMNDiagram id=\"D\"/></definitions>\n", {"BPMNPlane"}},
        {"a plane of nothing", drawn(steps, "gone", start + task + end + flows), {"gone"}},
        {"no numbers",
            drawn(steps, "p",
                shape("s", "NaN", "0", "36", "36") + shape("a", "100", "INF", "-100", "80")
                    + shape("e", "1e400", "0", "0", "0") + edge("f", {{"NaN", "3"}, {"4", "x"}})
                    + edge("g", {{"1", "1"}, {"NaN", "2"}, {"9", "9"}})),
            {"Begun", "Check it", "Done", "leads nowhere", "without them"}},
        {"no size",
            drawn(steps, "p", shape("s", "0", "0", "0", "0") + task + shape("e", "300", "0", "36", "0") + flows),
            {"no size", "no size"}},
        {"lines without points", drawn(steps, "p", start + task + end + edge("f", {}) + edge("g", {{"1", "1"}})),
            {"leads nowhere", "leads nowhere"}},
        {"shapes of nothing",
            drawn(steps, "p",
                start + task + end + flows + shape("ghost", "5", "5", "100", "80")
                    + "<di:BPMNShape id=\"n\"><dc:Bounds x=\"1\" y=\"2\" width=\"3\" height=\"4\"/></di:BPMNShape>\n"),
            {"ghost", "what it shows"}},
        {"two parents",
            drawn("<collaboration id=\"c\"><participant id=\"q\" processRef=\"p\"/>\n<participant id=\"r\" "
                  "processRef=\"p\"/></collaboration>\n<process id=\"p\"><laneSet id=\"ls\"><lane id=\"l\">"
                  "<flowNodeRef>a</flowNodeRef></lane>\n<lane id=\"m\"><flowNodeRef>a</flowNodeRef></lane></laneSet>"
                  "<task id=\"a\" name=\"Check it\"/><subProcess id=\"u\"/>\n<boundaryEvent id=\"b\" "
                  "attachedToRef=\"k\"/>\n<boundaryEvent id=\"k\" attachedToRef=\"b\"/></process>\n",
                "c",
                shape("q", "0", "0", "600", "200") + shape("r", "0", "300", "600", "200")
                    + shape("a", "5000", "5000", "100", "80")),
            {"same process", "two lanes", "border", "border"}},
        {"deep nesting", head + nested(1000) + "</definitions>\n", {}},
        {"a name of 10 MB", drawn(named, "p", start + task + end + flows), {}},
    };
}

class OddDrawings : public CliFixture { };

TEST_F(OddDrawings, AreListedAndKept)
{
    for (const Odd& odd : oddities()) {
        SCOPED_TRACE(odd.name);
        write("odd.bpmn", odd.bytes);
        const QJsonArray problems = run("info odd.bpmn --format json").json()[QLatin1String("problems")].toArray();
        ASSERT_EQ(std::size_t(problems.size()), odd.told.size())
            << QJsonDocument(problems).toJson().toStdString().substr(0, 3000);
        for (std::size_t i = 0; i < odd.told.size(); ++i) {
            const QJsonObject problem = problems[qsizetype(i)].toObject();
            EXPECT_THAT(problem[QLatin1String("message")].toString().toStdString(), HasSubstr(odd.told[i]));
            EXPECT_GT(problem[QLatin1String("line")].toInt(), 2);
        }
        ASSERT_EQ(run("convert odd.bpmn same.bpmn").code, 0);
        EXPECT_TRUE(read("same.bpmn") == odd.bytes);
        // One edit changes what it says and nothing else.
        ASSERT_EQ(run("set odd.bpmn a name Changed -o set.bpmn").code, 0);
        QByteArray changed = odd.bytes;
        changed.replace("Check it", "Changed");
        EXPECT_TRUE(read("set.bpmn") == changed);
    }
}

TEST_F(OddDrawings, AreCheckedDrawnAndLaidOut)
{
    for (const Odd& odd : oddities()) {
        SCOPED_TRACE(odd.name);
        write("odd.bpmn", odd.bytes);
        EXPECT_GE(run("lint odd.bpmn").code, 0);
        EXPECT_EQ(run("convert odd.bpmn odd.svg").code, 0);
        const Ran laid = run("layout odd.bpmn -o laid.bpmn --format json");
        ASSERT_EQ(laid.code, 0) << laid.text().substr(0, 2000);
        EXPECT_GT(laid.json().value(QLatin1String("shapes")).toInt(), 0);
        EXPECT_EQ(laid.json().value(QLatin1String("overlaps")).toInt(-1), 0);
        // What the model says is as it was; only the drawing is another.
        const QByteArray model = odd.bytes.left(odd.bytes.indexOf("</process>"));
        EXPECT_TRUE(read("laid.bpmn").startsWith(model));
        EXPECT_EQ(run("info laid.bpmn").code, 0);
    }
}

} // namespace

} // namespace millrace::support
