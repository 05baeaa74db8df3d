// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/definition.h"
#include "modeler/base/file.h"
#include "modeler/feel/json.h"
#include "modeler/feel/value.h"
#include "tests/engine/runtime/runtime_fixture.h"

#include <set>

// Every sample, by its script, from start to end.

namespace millrace::support {

namespace {

using runtime::Case;

feel::Value readSampleJson(const std::string& name)
{
    const QString path = QStringLiteral(MILLRACE_SOURCE_DIR "/resources/samples/") + QString::fromStdString(name);
    return feel::fromJson(base::readFile(path));
}

std::vector<std::string> sampleIds()
{
    std::vector<std::string> ids;
    const feel::Value samples = readSampleJson("samples.json");
    for (const feel::Value& each : samples.asList())
        ids.push_back(each.asContext().find("id")->asString());
    return ids;
}

class Samples : public ::testing::TestWithParam<std::string> {
protected:
    /// One step of the script; false when nothing waits for it.
    bool take(const feel::Context& step, Case& one)
    {
        const feel::Value* given = step.find("variables");
        const feel::Context variables = given ? given->asContext() : feel::Context();
        if (const feel::Value* element = step.find("complete"))
            return complete(one, element->asString(), variables);
        if (const feel::Value* message = step.find("message"))
            return one.sendMessage(message->asString(), variables);
        if (const feel::Value* signal = step.find("signal"))
            return one.sendSignal(signal->asString(), variables) > 0;
        const auto length = base::parseTimeSpan(QString::fromStdString(step.find("advance")->asString()));
        clock_.advance(length.value());
        one.fireDueTimers();
        return true;
    }

    FakeClock clock_;
};

TEST_P(Samples, RunsToItsEnd)
{
    const QString file = QStringLiteral(MILLRACE_SOURCE_DIR "/resources/samples/") + QString::fromStdString(GetParam())
        + QStringLiteral(".bpmn");
    const auto definition = runtime::define(base::readFile(file), file);
    EXPECT_THAT(definition->problems, ::testing::IsEmpty())
        << (definition->problems.empty() ? "" : base::toText(definition->problems.front()).toStdString());
    Case one(definition, clock_);
    one.start(1, {});
    std::set<std::string> completed;
    const feel::Value script = readSampleJson(GetParam() + ".script.json");
    for (const feel::Value& step : script.asList()) {
        ASSERT_FALSE(one.instance().hasEnded()) << "the script goes on after the end";
        ASSERT_TRUE(take(step.asContext(), one)) << feel::toText(step);
        if (const feel::Value* element = step.asContext().find("complete"))
            completed.insert(element->asString());
    }
    EXPECT_TRUE(isCompleted(one)) << ::testing::PrintToString(waitingIds(one));
    EXPECT_THAT(one.instance().incidents(), ::testing::IsEmpty());

    // The trace is a walk over the model: each flow that was taken leads from where something was completed, and each
    // element that was entered is reached by a flow that was taken, or begins something.
    const execution::Program& program = *definition->program;
    std::multiset<execution::ElementIndex> left;
    std::set<execution::ElementIndex> reached;
    std::set<std::string> visited;
    for (const runtime::HistoryEntry& entry : one.takeHistory()) {
        const auto element = entry.record.element;
        if (entry.record.kind == log::EventKind::Completed)
            visited.insert(idOf(*definition, element));
        if (entry.record.kind != log::EventKind::FlowTaken)
            continue;
        const auto flow = std::find_if(
            program.flows.begin(), program.flows.end(), [&](const auto& each) { return each.element == element; });
        ASSERT_NE(flow, program.flows.end());
        EXPECT_TRUE(visited.contains(idOf(*definition, flow->source))) << idOf(*definition, element);
        reached.insert(flow->target);
    }
    for (const std::string& id : completed)
        EXPECT_TRUE(visited.contains(id)) << id;
    for (std::size_t node = 0; node < program.nodes.size(); ++node) {
        const auto index = static_cast<execution::NodeIndex>(node);
        if (visited.contains(idOf(*definition, index)) && program.nodes[node].incomingCount > 0) {
            EXPECT_TRUE(reached.contains(index)) << idOf(*definition, index);
        }
    }
}

TEST_P(Samples, GoesOnFromAnyStateOfItsScript)
{
    const QString file = QStringLiteral(MILLRACE_SOURCE_DIR "/resources/samples/") + QString::fromStdString(GetParam())
        + QStringLiteral(".bpmn");
    const auto definition = runtime::define(base::readFile(file), file);
    auto one = std::make_unique<Case>(definition, clock_);
    one->start(1, {});
    const feel::Value script = readSampleJson(GetParam() + ".script.json");
    for (const feel::Value& step : script.asList()) {
        one = std::make_unique<Case>(definition, clock_, one->state());
        ASSERT_TRUE(take(step.asContext(), *one)) << feel::toText(step);
    }
    EXPECT_TRUE(isCompleted(*one));
}

std::string sampleName(const ::testing::TestParamInfo<std::string>& sample)
{
    std::string name = sample.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}
INSTANTIATE_TEST_SUITE_P(All, Samples, ::testing::ValuesIn(sampleIds()), sampleName);

} // namespace

} // namespace millrace::support
