// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "tests/support/fake_host.h"

#include <QDir>
#include <QElapsedTimer>
#include <gmock/gmock.h>
#include <random>

namespace millrace::execution {
namespace {

using support::Case;
using support::ProcessBuilder;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

Compiled compiled(const std::string& inside, const QString& processId = {})
{
    const auto loaded = bpmn::load(QByteArray::fromStdString(
        "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"t\">" + inside
        + "</definitions>"));
    return compile(*loaded.tree, processId);
}

TEST(Compiler, choosesTheExecutableProcess)
{
    const std::string three = "<process id=\"A\"/><process id=\"B\"><task id=\"b\"/></process>"
                              "<process id=\"C\" isExecutable=\"true\" name=\"Sale\"><task id=\"c\"/></process>";
    EXPECT_EQ(compiled(three).program->processId, "C");
    EXPECT_EQ(compiled(three).program->processName, "Sale");
    EXPECT_EQ(compiled(three, QStringLiteral("B")).program->processId, "B");
    EXPECT_EQ(compiled("<process id=\"A\"/><process id=\"B\"><task id=\"b\"/></process>").program->processId, "B");
    EXPECT_EQ(compiled("<process id=\"A\"/>").program->processId, "A");
}

TEST(Compiler, withoutAProcessSaysSo)
{
    EXPECT_EQ(compiled("").program, nullptr);
    EXPECT_THAT(compiled("").problems, SizeIs(1));
    EXPECT_THAT(
        compiled("<process id=\"A\"/>", QStringLiteral("X")).problems.at(0).message.toStdString(), HasSubstr("X"));
}

TEST(Compiler, tableOfElementsHasNodesAndFlows)
{
    Case c(ProcessBuilder().start("S").task("A").flow("S", "A"));
    ASSERT_THAT(c.program.elements, SizeIs(3));
    EXPECT_EQ(c.program.elementById("A"), 1);
    EXPECT_EQ(c.program.elementById("S_A"), 2);
    EXPECT_EQ(c.program.elementById("?"), none);
    EXPECT_EQ(c.program.title(1), "A");
    EXPECT_NE(c.program.elements[1].key, metamodel::noKey);
    EXPECT_EQ(c.program.elements[2].type, bpmn::type::SequenceFlow);
}

TEST(Compiler, flowsThatLeadNowhereAreNamedAndLeftOut)
{
    ProcessBuilder p;
    p.start("S").task("A").open("Sub").task("B").close().end("E");
    p.flow("S", "A")
        .flow("A", "gone", "", "f1")
        .flow("A", "B", "", "f2")
        .flow("E", "A", "", "f3")
        .flow("A", "S", "", "f4");
    Case c(p);
    for (const char* id : {"f1", "f2", "f3", "f4"})
        EXPECT_THAT(c.problemsAt(id), SizeIs(1)) << id;
    EXPECT_THAT(c.program.flows, SizeIs(1));
    EXPECT_GT(c.compiled.problems.front().line, 0);
}

TEST(Compiler, namesWhatItCannotDoYet)
{
    ProcessBuilder p;
    p.start("S")
        .node("task", "Multi", "", "<multiInstanceLoopCharacteristics/>")
        .node("task", "Loop", "", "<standardLoopCharacteristics/>")
        .node("task", "Undo", "isForCompensation=\"true\"")
        .node("task", "Two", "startQuantity=\"2\"")
        .node("callActivity", "Call", "calledElement=\"x\"")
        .node("complexGateway", "Complex")
        .node("intermediateThrowEvent", "Up", "", "<escalationEventDefinition/>")
        .node("intermediateCatchEvent", "Both", "", "<timerEventDefinition/><messageEventDefinition/>")
        .open("Tx", "transaction")
        .task("t")
        .close()
        .open("Ad", "adHocSubProcess")
        .task("a")
        .close()
        .open("Ev", "subProcess", "triggeredByEvent=\"true\"")
        .start("es")
        .close();
    Case c(p);
    for (const char* id : {"Multi", "Loop", "Undo", "Two", "Call", "Complex", "Up", "Both", "Tx", "Ad", "es"})
        EXPECT_FALSE(c.problemsAt(id).empty()) << id;
}

TEST(Compiler, namesBrokenConditionsTimersAndDefaults)
{
    ProcessBuilder p;
    p.start("S")
        .exclusive("X", "nowhere")
        .task("A")
        .task("B")
        .flow("S", "X")
        .flow("X", "A", "1 +", "f1")
        .flow("X", "B", "b", "f2");
    p.timer("intermediateCatchEvent", "T", "soon").node("intermediateCatchEvent", "T0", "", "<timerEventDefinition/>");
    p.timer("intermediateCatchEvent", "T1", "=1 +").parallel("F").flow("F", "A", "x", "f3");
    Case c(p);
    for (const char* id : {"f1", "X", "T", "T0", "T1", "f3"})
        EXPECT_FALSE(c.problemsAt(id).empty()) << id;
    EXPECT_THAT(c.problemsAt("f2"), IsEmpty());
    c.start();
    EXPECT_EQ(c.instance.incidents().at(0).kind, Incident::Kind::Expression);
}

TEST(Compiler, takesAHundredThousandNodesInSeconds)
{
    std::string inside = "<process id=\"P\"><startEvent id=\"n0\"/>";
    const int count = 100'000;
    for (int i = 1; i < count; ++i) {
        inside += "<task id=\"n" + std::to_string(i) + "\"/><sequenceFlow id=\"f" + std::to_string(i)
            + "\" sourceRef=\"n" + std::to_string(i - 1) + "\" targetRef=\"n" + std::to_string(i) + "\"/>";
    }
    const auto loaded = bpmn::load(QByteArray::fromStdString(
        "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">" + inside + "</process></definitions>"));
    QElapsedTimer timer;
    timer.start();
    const Compiled big = compile(*loaded.tree);
    RecordProperty("milliseconds", static_cast<int>(timer.elapsed()));
    EXPECT_LT(timer.elapsed(), 20'000);
    EXPECT_EQ(big.program->nodes.size(), static_cast<std::size_t>(count));
    EXPECT_THAT(big.problems, IsEmpty());
}

TEST(Corpus, everyFileCompilesAndStarts)
{
    QDir folder(QStringLiteral(MILLRACE_SOURCE_DIR "/../shared/data/bpmn/miwg-reference"));
    if (!folder.exists())
        GTEST_SKIP() << "the public BPMN files are not there";
    int ran = 0;
    for (const QString& name : folder.entryList({QStringLiteral("*.bpmn")}, QDir::Files)) {
        const auto loaded = bpmn::loadFile(folder.filePath(name));
        if (!loaded.tree)
            continue;
        for (const auto* process : bpmn::processes(*loaded.tree)) {
            const Compiled each = compile(*loaded.tree, process->id());
            ASSERT_NE(each.program, nullptr);
            support::FakeHost host(*each.program);
            Machine machine(*each.program, host);
            Instance instance;
            machine.start(instance, 0);
            for (int step = 0; step < 200 && !host.asked.empty(); ++step) {
                const TokenIndex token = host.asked.front().token;
                host.asked.erase(host.asked.begin());
                if (instance.token(token).state == TokenState::Working)
                    machine.complete(instance, token);
                else
                    machine.trigger(instance, token);
            }
            machine.cancel(instance);
            EXPECT_TRUE(host.asked.empty()) << name.toStdString();
            ++ran;
        }
    }
    EXPECT_GT(ran, 0);
}

/// Takes each branch with the same chance and finishes whatever waits, in any order.
void runAtRandom(const Program& program, unsigned seed)
{
    std::mt19937 random(seed);
    support::FakeHost host(program);
    host.chooser = [&](const Instance&, Choice& choice) {
        const Node& node = program.nodes[static_cast<std::size_t>(choice.node())];
        choice.take(node.firstOutgoing + static_cast<FlowIndex>(random() % static_cast<unsigned>(node.outgoingCount)));
    };
    Machine machine(program, host);
    Instance instance;
    machine.start(instance, seed);
    for (int step = 0; step < 2000 && !host.asked.empty(); ++step) {
        const auto chosen = host.asked.begin() + static_cast<std::ptrdiff_t>(random() % host.asked.size());
        const TokenIndex token = chosen->token;
        host.asked.erase(chosen);
        if (instance.token(token).state == TokenState::Working)
            machine.complete(instance, token);
        else
            machine.trigger(instance, token);
    }
    EXPECT_EQ(instance.status(), Instance::Status::Completed) << seed;
    EXPECT_THAT(host.incidents, IsEmpty());
}

TEST(Samples, compileWithoutAWarningAndEndHoweverTheyBranch)
{
    const QDir folder(QStringLiteral(MILLRACE_SOURCE_DIR "/resources/samples"));
    const QStringList names = folder.entryList({QStringLiteral("*.bpmn")}, QDir::Files);
    ASSERT_FALSE(names.isEmpty());
    for (const QString& name : names) {
        SCOPED_TRACE(name.toStdString());
        const auto loaded = bpmn::loadFile(folder.filePath(name));
        ASSERT_NE(loaded.tree, nullptr);
        const Compiled each = compile(*loaded.tree);
        ASSERT_NE(each.program, nullptr);
        for (const auto& problem : each.problems)
            EXPECT_EQ(problem.severity, base::Severity::Note) << base::toText(problem).toStdString();
        for (unsigned seed = 0; seed < 20; ++seed)
            runAtRandom(*each.program, seed);
    }
}

} // namespace
} // namespace millrace::execution
