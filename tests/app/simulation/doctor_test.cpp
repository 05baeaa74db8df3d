// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/doctor.h"

#include "app/simulation/doctor_bar.h"
#include "app/simulation/results_panel.h"
#include "app/simulation/runner.h"
#include "tests/app/simulation/simulation_bench.h"

#include <QAction>
#include <QPushButton>
#include <QToolButton>

namespace millrace::app::simulation {
namespace {

using namespace bench;
using base::Severity;

base::Problem problem(Severity severity, const char* text, const char* element = "")
{
    return {severity, QString::fromLatin1(text), {}, 0, QString::fromLatin1(element), {}};
}

TEST(Doctor, TheWorstComesFirstAndNotesAreNotWorthARow)
{
    const base::Problems seen = worthSeeing({problem(Severity::Note, "assumed"), problem(Severity::Warning, "overload"),
        problem(Severity::Error, "no hours")});
    ASSERT_EQ(seen.size(), 2U);
    EXPECT_EQ(seen[0].message, QStringLiteral("no hours"));
}

TEST(Doctor, IsHeardBeforeTheFirstAnswer)
{
    Runner runner;
    std::vector<QString> order;
    base::Problems examined;
    QObject::connect(&runner, &Runner::examined, [&](const base::Problems& problems) {
        order.push_back(QStringLiteral("examined"));
        examined = problems;
    });
    QObject::connect(&runner, &Runner::answered, [&] { order.push_back(QStringLiteral("answered")); });
    Scenario overloaded = today();
    overloaded.pools[0].capacity = 1;
    overloaded.arrivals[0].interval = kernel::Distribution::exponential(120);
    runner.start({model(), overloaded, {}, {}});
    ASSERT_TRUE(waitFor([&] { return !runner.isRunning(); }));
    ASSERT_FALSE(order.empty());
    EXPECT_EQ(order.front(), QStringLiteral("examined"));
    const base::Problems seen = worthSeeing(examined);
    ASSERT_FALSE(seen.empty());
    EXPECT_EQ(seen[0].element, QStringLiteral("Clerks"));
    EXPECT_TRUE(seen[0].message.contains(QStringLiteral("5"))) << "with how many would be needed";
}

TEST(DoctorBar, ShowsOneFindingAfterAnotherAndLeadsToItsElement)
{
    QAction stop(QStringLiteral("Stop"));
    ResultsPanel panel(&stop);
    panel.resize(900, 300);
    panel.show();
    EXPECT_FALSE(panel.doctor().isVisible());
    panel.showFindings({problem(Severity::Warning, "overload", "Clerks"), problem(Severity::Error, "never opens", "A"),
        problem(Severity::Note, "assumed")});
    ASSERT_TRUE(panel.doctor().isVisible());
    QStringList chosen;
    QObject::connect(&panel, &ResultsPanel::elementChosen, [&](const QString& id) { chosen << id; });
    auto* goThere = panel.doctor().findChild<QPushButton*>();
    goThere->click();
    panel.doctor().findChild<QToolButton*>()->click();
    goThere->click();
    EXPECT_EQ(chosen, (QStringList {QStringLiteral("A"), QStringLiteral("Clerks")})) << "the worst first";
    panel.showFindings(
        {problem(Severity::Error, "never opens", "A"), problem(Severity::Warning, "overload", "Clerks")});
    EXPECT_EQ(panel.doctor().current(), 1) << "the same again leave the one in hand";
    panel.showFindings({});
    EXPECT_FALSE(panel.doctor().isVisible());
}

} // namespace
} // namespace millrace::app::simulation
