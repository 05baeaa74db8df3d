// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/relief.h"

#include "app/simulation/figure_choice.h"
#include "app/simulation/relief_list.h"
#include "tests/app/simulation/simulation_bench.h"

#include <QPushButton>

namespace millrace::app::simulation {
namespace {

using namespace bench;

/// Two clerks who are all but overloaded by the receiving, and a judge who has hardly anything to do.
Scenario busyClerks()
{
    Scenario scenario = today();
    scenario.arrivals.front().interval = Distribution::exponential(330);
    scenario.arrivals.front().count = 800;
    scenario::Pool judges;
    judges.id = judges.name = QStringLiteral("Judges");
    judges.costPerHour = 50;
    scenario.pools.push_back(judges);
    scenario.elements[QStringLiteral("B")].duration = Distribution::constant(10);
    scenario.elements[QStringLiteral("B")].staff.pool = QStringLiteral("Judges");
    return scenario;
}

std::vector<Relief> triedReliefs(const Scenario& scenario)
{
    return reliefsOf(scenario, changesOf(scenario, reliefVariants(scenario)));
}

TEST(Relief, TheOneThatSavesMostComesFirst)
{
    const auto reliefs = triedReliefs(busyClerks());
    ASSERT_EQ(reliefs.size(), 2U);
    EXPECT_EQ(reliefs[0].pool, QStringLiteral("Clerks"));
    EXPECT_EQ(reliefs[0].capacity, 2);
    EXPECT_LT(reliefs[0].change.difference.mean, -60);
    EXPECT_EQ(reliefs[0].change.verdict, results::Verdict::Lower);
    EXPECT_GT(std::abs(reliefs[0].change.difference.mean), std::abs(reliefs[1].change.difference.mean));
    EXPECT_DOUBLE_EQ(reliefs[0].paidPerWeek, 168 * 30.0) << "around the clock";
}

TEST(Relief, IsTheSameEachTime)
{
    const auto once = triedReliefs(busyClerks()), again = triedReliefs(busyClerks());
    ASSERT_EQ(once.size(), again.size());
    for (std::size_t i = 0; i < once.size(); ++i)
        EXPECT_EQ(once[i].change.difference.mean, again[i].change.difference.mean);
}

TEST(Relief, SaysItInWords)
{
    Relief relief;
    relief.pool = QStringLiteral("Clerks");
    relief.change.kpi = "process.cycleTime";
    relief.change.kind = results::FigureKind::Time;
    relief.change.difference = {-10440, -11520, -9360, 10};
    relief.change.verdict = results::Verdict::Lower;
    relief.paidPerWeek = 1680;
    relief.capacity = 5;
    const QString words = reliefWords(relief, QStringLiteral("EUR"));
    EXPECT_TRUE(words.startsWith(QStringLiteral("1 more (+20 %): saves 2.9"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("for each 10 % of capacity"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("1,680"))) << words.toStdString();
    EXPECT_EQ(words.count(QChar(0x00B1)), 2) << "of what is saved, and of that for the money: " << words.toStdString();
    relief.change.verdict = results::Verdict::NotSignificant;
    relief.paidPerWeek = 0;
    EXPECT_EQ(reliefWords(relief, {}), QStringLiteral("1 more (+20 %): no difference that could be told from chance."));
}

TEST(Relief, IsToldOfAnyFigure)
{
    const Scenario scenario = busyClerks();
    VariantRuns runs;
    std::optional<FigureChanges> changes;
    QObject::connect(&runs, &VariantRuns::ended, [&](const FigureChanges& all) { changes = all; });
    runs.start(model(), scenario, reliefVariants(scenario), "process.wip");
    ASSERT_TRUE(waitFor([&] { return changes.has_value(); }));
    const auto reliefs = reliefsOf(scenario, *changes);
    ASSERT_EQ(reliefs.size(), 2U);
    EXPECT_EQ(reliefs[0].pool, QStringLiteral("Clerks"));
    EXPECT_GT(reliefs[0].gain(), 0) << "fewer cases are in the process";
    EXPECT_TRUE(reliefWords(reliefs[0], QStringLiteral("EUR")).contains(QStringLiteral(": lower by ")));

    Relief inTime;
    inTime.capacity = 5;
    inTime.change.kpi = "process.slaAttainment";
    inTime.change.kind = results::FigureKind::Share;
    inTime.change.difference = {0.04, 0.03, 0.05, 10};
    inTime.change.verdict = results::Verdict::Higher;
    EXPECT_DOUBLE_EQ(inTime.gain(), 0.04) << "the more in time the better";
    const QString words = reliefWords(inTime, {}).replace(QChar(0x00A0), u' ');
    EXPECT_EQ(words,
        QStringLiteral("1 more (+20 %): higher by 4.0 points \u00B1 1.0, by 2 points for each 10 % of capacity."));
    inTime.change.difference = {-0.04, -0.05, -0.03, 10};
    inTime.change.verdict = results::Verdict::Lower;
    EXPECT_EQ(reliefWords(inTime, {}).replace(QChar(0x00A0), u' '),
        QStringLiteral("1 more (+20 %): lower by 4.0 points \u00B1 1.0."));
}

TEST(Relief, IsRankedByCapacityMoneyOrAsItStands)
{
    // Given a large pool that saves most with two more, a small one with less for half as much again, and one unpaid
    Relief large {QStringLiteral("L"), {}, 20, 2, {}, 2000}, small {QStringLiteral("S"), {}, 2, 1, {}, 200},
        free {QStringLiteral("F"), {}, 10, 1, {}, 0};
    large.change.difference.mean = -1000;
    small.change.difference.mean = -500;
    free.change.difference.mean = -200;
    EXPECT_DOUBLE_EQ(large.gainByTenth(), 1000);
    EXPECT_DOUBLE_EQ(small.gainByTenth(), 100);
    EXPECT_DOUBLE_EQ(small.gainByMoney(), 2.5);
    std::vector<Relief> reliefs {small, free, large};
    const auto order = [&](ReliefRank by) {
        rank(reliefs, by);
        return reliefs[0].poolId + reliefs[1].poolId + reliefs[2].poolId;
    };
    EXPECT_EQ(order(ReliefRank::ByTenth), QStringLiteral("LFS"));
    EXPECT_EQ(order(ReliefRank::ByMoney), QStringLiteral("FSL"));
    EXPECT_EQ(order(ReliefRank::AsShown), QStringLiteral("LSF"));
}

TEST(Relief, TriesATenthMoreInWholePeople)
{
    Scenario scenario = today();
    for (const auto& [before, after] : {std::pair(1, 2), std::pair(14, 15), std::pair(25, 28), std::pair(100, 110)}) {
        scenario.pools[0].capacity = before;
        EXPECT_EQ(reliefVariants(scenario)[0].pools[0].capacity, after);
    }
}

TEST(ReliefList, AsksForTheFigure)
{
    ReliefList list;
    EXPECT_EQ(list.figure(), "process.cycleTime");
    list.setReliefs({}, {});
    EXPECT_TRUE(list.text().contains(QStringLiteral("choose another one")));
    int asked = 0;
    QObject::connect(&list, &ReliefList::figureChosen, [&] { ++asked; });
    list.figures().setCurrentIndex(list.figures().findData(QStringLiteral("process.wip")));
    Q_EMIT list.figures().activated(list.figures().currentIndex());
    EXPECT_EQ(asked, 1);
    list.setFigures(figuresOf(today()));
    EXPECT_EQ(list.figure(), "process.wip") << "while it is among them";
}

TEST(ReliefList, OffersToTryIt)
{
    ReliefList list;
    Relief relief;
    relief.poolId = QStringLiteral("Clerks");
    relief.pool = QStringLiteral("Clerks");
    relief.more = 3;
    list.setReliefs({relief}, {});
    QString tried;
    QObject::connect(
        &list, &ReliefList::tryAsked, [&](const QString& id, int more) { tried = id + QString::number(more); });
    for (QPushButton* button : list.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Try it"))
            button->click();
    EXPECT_EQ(tried, QStringLiteral("Clerks3"));
    EXPECT_TRUE(list.text().startsWith(QStringLiteral("Clerks: ")));
    list.setWords(QStringLiteral("Nobody."));
    EXPECT_EQ(list.text(), QStringLiteral("Nobody."));
}

} // namespace
} // namespace millrace::app::simulation
