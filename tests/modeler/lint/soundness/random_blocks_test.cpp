// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/lint/lint_fixture.h"

#include <random>

namespace millrace::lint {

namespace {

using namespace lint::testing;
using ::testing::IsEmpty;
using ::testing::Not;

/// A process made of blocks: sequences, choices, parallel and inclusive parts and loops, each closed by what opened it.
class Blocks {
public:
    explicit Blocks(unsigned seed)
        : random_(seed)
    {
        const QByteArray last = block("s", 4);
        flow(last, "e");
    }

    QByteArray content() const { return "<startEvent id='s'/><endEvent id='e'/>" + nodes_ + flows_; }
    /// With one gateway of another kind: the join of a block with several ways, or its split.
    QByteArray mutated(const QByteArray& from, const QByteArray& to, const QByteArray& id) const
    {
        QByteArray other = nodes_;
        other.replace('<' + from + " id='" + id + "'/>", '<' + to + " id='" + id + "'/>");
        return "<startEvent id='s'/><endEvent id='e'/>" + other + flows_;
    }
    struct Block {
        QByteArray kind, split, join;
    };
    const std::vector<Block>& blocks() const { return blocks_; }

private:
    int number(int most) { return std::uniform_int_distribution<int>(0, most)(random_); }
    QByteArray node(const QByteArray& element)
    {
        const QByteArray id = 'n' + QByteArray::number(++count_);
        nodes_ += '<' + element + " id='" + id + "'/>";
        return id;
    }
    void flow(const QByteArray& from, const QByteArray& to)
    {
        flows_ += "<sequenceFlow id='f" + QByteArray::number(++count_) + "' sourceRef='" + from + "' targetRef='" + to
            + "'/>";
    }
    QByteArray task(const QByteArray& before)
    {
        const QByteArray id = node("task");
        flow(before, id);
        return id;
    }
    QByteArray loop(const QByteArray& before, int depth)
    {
        const QByteArray join = node("exclusiveGateway"), split = node("exclusiveGateway");
        flow(before, join);
        flow(block(join, depth - 1), split);
        flow(task(split), join);
        return task(split);
    }
    /// What comes behind `before`; gives its last node.
    QByteArray block(QByteArray before, int depth)
    {
        const int what = depth == 0 ? 0 : number(5);
        if (what == 0)
            return task(before);
        if (what == 1)
            return block(block(before, depth - 1), depth - 1);
        if (what == 2)
            return loop(before, depth);
        const QByteArray kind = what == 3 ? "exclusiveGateway" : what == 4 ? "parallelGateway" : "inclusiveGateway";
        Block made {kind, node(kind), node(kind)};
        flow(before, made.split);
        for (int way = number(1) + 2; way > 0; --way)
            flow(block(task(made.split), depth - 1), made.join);
        blocks_.push_back(made);
        return task(made.join);
    }

    std::mt19937 random_;
    QByteArray nodes_, flows_;
    std::vector<Block> blocks_;
    int count_ = 0;
};

std::vector<std::string> unsound(const QByteArray& content, bool orUndecided = true)
{
    const auto tree = processOf(content);
    std::vector<std::string> said;
    for (const Finding& finding : lint(*tree))
        for (const char* rule :
            {"deadlock", "lack-of-synchronization", "dead-element", "endless-loop", "soundness-undecided"})
            if (finding.problem.rule == QLatin1String(rule)
                && (orUndecided || finding.problem.rule != QLatin1String("soundness-undecided"))) {
                said.push_back(rule + (' ' + finding.problem.element.toStdString()));
                EXPECT_TRUE(finding.problem.rule == QLatin1String("soundness-undecided")
                    || finding.problem.rule == QLatin1String("dead-element") || !finding.path.empty())
                    << "findings show the way into them";
            }
    return said;
}

TEST(RandomBlocks, AreSound)
{
    for (unsigned seed = 1; seed <= 40; ++seed)
        EXPECT_THAT(unsound(Blocks(seed).content()), IsEmpty()) << "seed " << seed;
}

/// Inside of loops and other blocks as well.
TEST(RandomBlocks, AreUnsoundWithOneWrongGateway)
{
    int tried = 0;
    for (unsigned seed = 1; seed <= 30; ++seed) {
        const Blocks process(seed);
        for (const Blocks::Block& block : process.blocks()) {
            const QByteArray other = block.kind == "parallelGateway" ? "exclusiveGateway" : "parallelGateway";
            EXPECT_THAT(unsound(process.mutated(block.kind, other, block.join)), Not(IsEmpty()))
                << "join " << block.join.toStdString() << ", seed " << seed;
            ++tried;
            if (block.kind != "inclusiveGateway") { // which waits for whatever comes
                EXPECT_THAT(unsound(process.mutated(block.kind, other, block.split)), Not(IsEmpty()))
                    << "split " << block.split.toStdString() << ", seed " << seed;
                ++tried;
            }
        }
    }
    EXPECT_GT(tried, 60);
}

/// The gateway that is offered is one that makes it sound.
TEST(RandomBlocks, TheBetterGatewayMends)
{
    int offered = 0;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const Blocks process(seed);
        for (const Blocks::Block& block : process.blocks()) {
            const QByteArray other = block.kind == "parallelGateway" ? "exclusiveGateway" : "parallelGateway";
            const auto tree = processOf(process.mutated(block.kind, other, block.join));
            for (const Finding& finding : lint(*tree)) {
                if (finding.betterGateway == metamodel::foreignType)
                    continue;
                ++offered;
                ASSERT_EQ(finding.problem.element.toLatin1(), block.join) << "seed " << seed;
                const QByteArray better = tree->schema().type(finding.betterGateway)->row().element.latin1();
                EXPECT_THAT(unsound(process.mutated(block.kind, better, block.join)), IsEmpty()) << "seed " << seed;
            }
        }
    }
    EXPECT_GT(offered, 10);
}

} // namespace

} // namespace millrace::lint
