// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/scenario_differences.h"

#include "app/simulation/times_text.h"
#include "tests/app/simulation/simulation_bench.h"

namespace millrace::app::simulation {
namespace {

using namespace bench;

QStringList linesOf(const Scenario& after)
{
    QStringList lines;
    for (const InputDifference& one : differencesOf(today(), after, *model()))
        lines << QStringLiteral("%1 | %2 | %3").arg(one.what, one.before, one.after).replace(QChar(0x00A0), u' ');
    return lines;
}

TEST(ScenarioDifferences, OfTwoAlikeAreNone)
{
    Scenario same = today();
    same.id = same.name = QStringLiteral("Another");
    same.replications = 99;
    same.seed = 7;
    EXPECT_EQ(linesOf(same), QStringList());
}

TEST(ScenarioDifferences, NameWhatIsOtherInPools)
{
    Scenario other = today();
    scenario::Pool& clerks = other.pools.front();
    clerks.capacity = 3;
    clerks.costPerHour = 0;
    clerks.discipline = kernel::Discipline::OldestCase;
    clerks.shiftEnd = scenario::ShiftEnd::Finish;
    clerks.costPerUse = 2;
    clerks.share = 0.5;
    other.elements[QStringLiteral("A")].openAtStart = 12;
    scenario::Calendar office {QStringLiteral("office"), QStringLiteral("Office"),
        {{Qt::Monday, Qt::Friday, 9 * base::hour, 17 * base::hour}}, {}};
    other.calendars = {office};
    clerks.calendar = office.id;
    scenario::Pool judges;
    judges.id = judges.name = QStringLiteral("Judges");
    other.pools.push_back(judges);
    EXPECT_EQ(linesOf(other),
        QStringList({QStringLiteral("Clerks: people | 2 | 3"),
            QStringLiteral("Clerks: paid per hour | %1 30 | %2").arg(QChar(0x20AC)).arg(QChar(0x2013)),
            QStringLiteral("Clerks: paid per piece of work | %2 | %1 2").arg(QChar(0x20AC)).arg(QChar(0x2013)),
            QStringLiteral("Clerks: time for this process | 100 % | 50 %"),
            QStringLiteral("Clerks: working hours | around the clock | 40 hours a week"),
            QStringLiteral("Clerks: queue | first come, first served | oldest case first"),
            QStringLiteral("Clerks: at the end of a shift | work pauses | work is finished first"),
            QStringLiteral("Judges: people | %1 | 1").arg(QChar(0x2013)),
            QStringLiteral("Receive: cases here at the start | %1 | 12").arg(QChar(0x2013))}));
}

TEST(ScenarioDifferences, NameThePeople)
{
    Scenario other = today();
    scenario::Person anna = person("Anna"), ben = person("Ben");
    anna.speed = 1.5;
    other.pools[0].people = {anna, ben};
    other.pools[0].absence
        = kernel::AbsencePattern {Distribution::exponential(20 * 86400), Distribution::exponential(2 * 86400)};
    EXPECT_EQ(linesOf(other),
        QStringList({QStringLiteral("Clerks: away | never | every 20 days for 2 days"),
            QStringLiteral("Clerks: Anna | %1 | pace 1.5").arg(QChar(0x2013)),
            QStringLiteral("Clerks: Ben | %1 | as the pool").arg(QChar(0x2013))}));
}

TEST(ScenarioDifferences, NameWhatIsOtherInElementsInTheirOrder)
{
    Scenario other = today();
    other.arrivals.front().interval = Distribution::exponential(300);
    other.arrivals.front().count.reset();
    other.arrivals.front().batch = 2;
    other.elements[QStringLiteral("A")].duration = Distribution::constant(420);
    other.elements[QStringLiteral("A")].staff.pool.clear();
    other.elements[QStringLiteral("yes")].probability = 0.6;
    other.elements[QStringLiteral("B")].fixedCost = 12;
    other.elements[QStringLiteral("B")].priority = 2;
    other.elements[QStringLiteral("gone")].fixedCost = 12;
    const QStringList lines = linesOf(other);
    const QString none(QChar(0x2013));
    ASSERT_EQ(lines.size(), 8) << lines.join(u'\n').toStdString();
    EXPECT_TRUE(lines[0].contains(QStringLiteral("6 min on average"))) << lines[0].toStdString();
    EXPECT_TRUE(lines[0].contains(QStringLiteral("5 min on average")));
    EXPECT_TRUE(lines[1].endsWith(QStringLiteral("how many in a run | 400 | ") + none)) << lines[1].toStdString();
    EXPECT_TRUE(lines[2].endsWith(QStringLiteral("cases at once | 1 | 2"))) << lines[2].toStdString();
    EXPECT_EQ(lines[3], QStringLiteral("Receive: time | 5 min to 15 min, usually 10 min | 7 min"));
    EXPECT_EQ(lines[4], QStringLiteral("Receive: done by | Clerks | ") + none);
    EXPECT_EQ(lines[5], QStringLiteral("Fine? yes | 70 % | 60 %"));
    EXPECT_EQ(lines[6], QStringLiteral("Approve: cost a visit | %1 | 12").arg(none));
    EXPECT_EQ(lines[7], QStringLiteral("Approve: priority | %1 | 2").arg(none));
}

TEST(ScenarioDifferences, NameHowCasesComeAndTheRun)
{
    Scenario other = today();
    scenario::Arrivals& arrivals = other.arrivals.front();
    arrivals.due = 2 * 86400;
    arrivals.priority = 3;
    arrivals.population = 12;
    arrivals.rates.assign(168, 1);
    arrivals.times = {base::hour, 2 * base::hour};
    arrivals.calendar = QStringLiteral("office");
    other.calendars
        = {{QStringLiteral("office"), QStringLiteral("Office"), {{1, 5, 9 * base::hour, 17 * base::hour}}, {}}};
    other.start = base::parseDateTime(u"2026-04-01T00:00:00Z");
    const QString none(QChar(0x2013));
    QStringList ends;
    for (const QString& line : linesOf(other))
        ends << line.section(QStringLiteral(": "), -1);
    EXPECT_EQ(ends,
        QStringList({QStringLiteral("in which hours | around the clock | 40 hours a week"),
            QStringLiteral("cases that go round | %1 | 12").arg(none),
            QStringLiteral("due after | %1 | 2 days").arg(none), QStringLiteral("priority | 0 | 3"),
            QStringLiteral("times of a list | %1 | 2").arg(none),
            QStringLiteral("by hour and weekday | %1 | others").arg(none),
            QStringLiteral("Beginning of the run | %1 | %2").arg(none, momentText(*other.start))}))
        << ends.join(u'\n').toStdString();
}

TEST(ScenarioDifferences, NameTheWayThereSetUpAndBatches)
{
    Scenario other = today();
    scenario::ElementInputs& inputs = other.elements[QStringLiteral("A")];
    inputs.transfer = Distribution::constant(300);
    inputs.setUp = Distribution::exponential(600);
    inputs.setsUpEachTime = true;
    inputs.batch = scenario::Batch {4, 7200.0, true};
    const QString none(QChar(0x2013));
    const QStringList lines = linesOf(other);
    ASSERT_EQ(lines.size(), 3) << lines.join(u'\n').toStdString();
    EXPECT_EQ(lines[0], QStringLiteral("Receive: way there | %1 | 5 min").arg(none));
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("Receive: set-up | %1 | 10 min on average").arg(none)));
    EXPECT_TRUE(lines[1].endsWith(QStringLiteral("each time")));
    EXPECT_EQ(lines[2],
        QStringLiteral("Receive: cases at once | %1 | 4 in one piece of work, after 2 h at the latest").arg(none));
}

TEST(ScenarioDifferences, NameWhatHoldsInOtherHours)
{
    Scenario other = today();
    other.calendars.push_back({QStringLiteral("n"), QStringLiteral("Night"), {{1, 7, 0, 6 * base::hour}}, {}});
    other.elements[QStringLiteral("A")].during
        = {{.calendar = QStringLiteral("n"), .duration = Distribution::constant(1200), .probability = 0.3}};
    EXPECT_EQ(linesOf(other),
        QStringList(QStringLiteral("Receive: in the hours of Night | %1 | 20 min; share 30 %").arg(QChar(0x2013))));
}

TEST(ScenarioDifferences, NameCaseData)
{
    Scenario other = today();
    other.attributes = {{QStringLiteral("amount"), Distribution::triangular(1, 2, 3)}};
    other.keyFigures = {{QStringLiteral("Profit"), QStringLiteral("amount - cost")}};
    other.elements[QStringLiteral("A")].durationExpression = QStringLiteral("amount / 2");
    other.elements[QStringLiteral("B")].changes
        = {{QStringLiteral("amount"), scenario::Expression {QStringLiteral("amount + 1")}}};
    const QString none(QChar(0x2013));
    EXPECT_EQ(linesOf(other),
        QStringList({QStringLiteral("Receive: time | 5 min to 15 min, usually 10 min | amount / 2"),
            QStringLiteral("Approve: changes of the case | %1 | amount: amount + 1").arg(none),
            QStringLiteral("Known of cases: amount | %1 | 1; 2; 3").arg(none),
            QStringLiteral("Key figure: Profit | %1 | amount - cost").arg(none)}));
}

TEST(ScenarioDifferences, NameLimits)
{
    Scenario other = today();
    other.limits = {{QStringLiteral("a"), 3, {}}, {QStringLiteral("b"), 2, {QStringLiteral("A"), QStringLiteral("B")}}};
    EXPECT_EQ(linesOf(other),
        QStringList({QStringLiteral("Work in progress | %1 | at most 3 in the whole process").arg(QChar(0x2013)),
            QStringLiteral("Work in progress | %1 | at most 2 in Receive, Approve").arg(QChar(0x2013))}));
}

TEST(ScenarioDifferences, NameTheTarget)
{
    Scenario other = today();
    other.cycleTimeTarget = 7200;
    other.duration = 14 * base::day;
    EXPECT_EQ(linesOf(other),
        QStringList({QStringLiteral("Target for cycle times | %1 | 2 h").arg(QChar(0x2013)),
            QStringLiteral("Length of the run | %1 | 14 days").arg(QChar(0x2013))}));
}

} // namespace
} // namespace millrace::app::simulation
