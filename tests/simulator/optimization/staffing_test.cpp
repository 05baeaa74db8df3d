// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/optimization/staffing.h"

#include "simulator/optimization/breeder.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <set>

namespace millrace::optimization {

namespace {

using kernel::Discipline;

StaffingSpace someSpace()
{
    Decisions decisions;
    const int pools = *rc::gen::inRange(1, 5);
    for (int i = 0; i < pools; ++i) {
        const QString id = QString::number(i);
        const int least = *rc::gen::inRange(1, 6);
        decisions.push_back(Decision::people(id, least, least + *rc::gen::inRange(0, 40)));
        decisions.push_back(Decision::order(id, {Discipline::Fifo}));
        if (*rc::gen::arbitrary<bool>())
            decisions.back() = Decision::order(id, {Discipline::Fifo, Discipline::OldestCase});
        if (*rc::gen::arbitrary<bool>())
            decisions.push_back(Decision::shift(id, std::vector<Shift>(*rc::gen::inRange<std::size_t>(1, 5))));
    }
    if (*rc::gen::arbitrary<bool>())
        decisions.push_back(Decision::batchSize(QStringLiteral("batch"), 1, *rc::gen::inRange(1, 30)));
    return StaffingSpace(decisions);
}

/// Two pools, the first with two orders.
StaffingSpace twoPools(int least, int most)
{
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    return StaffingSpace({Decision::people(a, least, most), Decision::order(a, {Discipline::Fifo, Discipline::Lifo}),
        Decision::people(b, 1, 3), Decision::order(b, {Discipline::Fifo})});
}

} // namespace

TEST(StaffingSpace, AllAreAsManyAsItsSizeSays)
{
    const StaffingSpace space = twoPools(2, 4);
    const std::vector<Staffing> all = space.all();
    EXPECT_EQ(space.size(), 18);
    EXPECT_EQ(std::set<Staffing>(all.begin(), all.end()).size(), 18u);
    EXPECT_TRUE(std::ranges::all_of(all, [&](const Staffing& one) { return space.contains(one); }));
}

TEST(StaffingSpace, NeighboursAreAStepAway)
{
    const StaffingSpace space = twoPools(1, 3);
    const auto neighbours = space.neighbours({1, 0, 2, 0}, true);
    const std::set<Staffing> found(neighbours.begin(), neighbours.end());
    const std::set<Staffing> expected {{2, 0, 2, 0}, {1, 1, 2, 0}, {1, 0, 1, 0}, {1, 0, 3, 0}, {2, 0, 1, 0}};
    EXPECT_EQ(found, expected);
    EXPECT_EQ(neighbours.size(), expected.size()) << "none comes twice";
}

TEST(StaffingSpace, OfOnePoolOrActivityAreAGroup)
{
    const QString pool = QStringLiteral("a");
    const StaffingSpace space({Decision::people(pool, 1, 3), Decision::order(pool, {Discipline::Fifo}),
        Decision::shift(pool, {{}, {}}), Decision::batchSize(QStringLiteral("t"), 1, 5)});
    ASSERT_EQ(space.groups().size(), 2u);
    EXPECT_EQ(space.groups()[0].end, 3u);
    EXPECT_EQ(space.groups()[1].first, 3u);
    EXPECT_EQ(space.groups()[1].end, 4u);
}

TEST(Staffed, KeepsAllElse)
{
    scenario::Scenario scenario;
    scenario.pools = {{QStringLiteral("a"), {}, 4, 30, QStringLiteral("office")}, {QStringLiteral("b"), {}, 2, 50, {}}};
    scenario.elements[QStringLiteral("t")].batch = scenario::Batch {10, 3600., true};
    const std::vector<Discipline> orders {Discipline::Fifo, Discipline::Lifo};
    const Decisions decisions {Decision::people(QStringLiteral("a"), 1, 9),
        Decision::order(QStringLiteral("a"), orders), Decision::people(QStringLiteral("b"), 1, 9),
        Decision::order(QStringLiteral("b"), orders), Decision::batchSize(QStringLiteral("t"), 1, 20)};
    EXPECT_EQ(staffingOf(scenario, decisions), (Staffing {4, 0, 2, 0, 10}));
    const Staffing other {7, 0, 1, 1, 3};
    const scenario::Scenario made = staffed(scenario, decisions, other);
    EXPECT_EQ(made.pools[0].capacity, 7);
    EXPECT_EQ(made.pools[0].calendar, QStringLiteral("office"));
    EXPECT_EQ(made.pools[1].discipline, Discipline::Lifo);
    EXPECT_EQ(made.pools[1].costPerHour, 50);
    EXPECT_EQ(made.element(QStringLiteral("t"))->batch, (scenario::Batch {3, 3600., true}));
    EXPECT_EQ(staffingOf(made, decisions), other);
    EXPECT_EQ(staffed(made, decisions, {4, 0, 2, 0, 10}), scenario);
}

TEST(Staffed, WhoIsNotThereAnyMoreHasNoName)
{
    scenario::Scenario scenario;
    scenario.pools = {{QStringLiteral("a"), {}, 3, 30, {}}};
    for (const char* name : {"Ada", "Bo", "Cy"}) {
        scenario::Person person;
        person.name = QLatin1String(name);
        scenario.pools[0].people.push_back(person);
    }
    const auto made = staffed(scenario, {Decision::people(QStringLiteral("a"), 1, 9)}, {2});
    ASSERT_EQ(made.pools[0].people.size(), 2u) << "more named people than there are is no right scenario";
    EXPECT_EQ(made.pools[0].people[1].name, QStringLiteral("Bo"));
}

RC_GTEST_PROP(StaffingLaws, NeighboursLieInTheSpaceAndAreOthers, ())
{
    const StaffingSpace space = someSpace();
    Breeder breeder(space, *rc::gen::arbitrary<std::uint64_t>());
    const Staffing staffing = breeder.any();
    RC_ASSERT(space.contains(staffing));
    for (const Staffing& one : space.neighbours(staffing, true)) {
        RC_ASSERT(space.contains(one));
        RC_ASSERT(one != staffing);
    }
    RC_ASSERT(
        space.contains(space.between(0)) && space.contains(space.between(0.4)) && space.contains(space.between(1)));
}

RC_GTEST_PROP(StaffingLaws, ChildrenLieInTheSpaceAndFollowFromTheSeed, ())
{
    const StaffingSpace space = someSpace();
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    Breeder breeder(space, seed);
    Breeder same(space, seed);
    Staffing a = breeder.any();
    const Staffing b = breeder.any();
    RC_ASSERT(same.any() == a && same.any() == b);
    for (int i = 0; i < 20; ++i) {
        const Staffing child = breeder.child(a, b);
        RC_ASSERT(space.contains(child));
        RC_ASSERT(same.child(a, b) == child);
        a = child;
    }
}

} // namespace millrace::optimization
