// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/calibration_dialog.h"

#include "app/charts/cycle_time_histogram.h"
#include "app/charts/kpi_row.h"
#include "app/design/diagram_view.h"
#include "app/simulation/figure_table.h"
#include "app/simulation/log_columns.h"
#include "app/simulation/log_columns_page.h"
#include "app/simulation/log_findings_page.h"
#include "app/simulation/simulation_activity.h"
#include "app/simulation/what_if.h"
#include "app/window/actions.h"
#include "app/window/main_window.h"
#include "tests/app/simulation/simulation_bench.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QPointer>
#include <QTabBar>
#include <QTimeZone>

namespace millrace::app::simulation {
namespace {

using namespace bench;
using testing::HasSubstr;

/// Cases that Ann and Bob receive within 5 to 14 minutes, three an hour on workdays; 3 of 4 are approved, which takes
/// no more than a minute.
QByteArray logOf(int cases, const QByteArray& header = "case,activity,start,end,resource")
{
    QByteArray text = header + '\n';
    QDateTime time(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
    for (int i = 0; i < cases; ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        const auto row = [&](const char* activity, int seconds, const char* who) {
            const QDateTime end = time.addSecs(seconds);
            text += number + ',' + activity + ',' + time.toString(Qt::ISODate).toUtf8() + ','
                + end.toString(Qt::ISODate).toUtf8() + ',' + who + '\n';
            time = end;
        };
        const QDateTime begin = time;
        row("Receive", 300 + (i * 137) % 540, i % 2 ? "Ann" : "Bob");
        row(i % 4 ? "Approve" : "Reject", 30 + i % 30, i % 2 ? "Bob" : "Ann");
        time = begin.addSecs(1200);
        if (time.time().hour() >= 17)
            time = QDateTime(time.date().addDays(time.date().dayOfWeek() == 5 ? 3 : 1), QTime(9, 0), Qt::UTC);
    }
    return text;
}

class CalibrationDialogTest : public testing::Test {
protected:
    QString write(const char* name, const QByteArray& text)
    {
        const QString path = folder.filePath(QLatin1String(name));
        base::writeFileAtomically(path, text);
        return path;
    }
    std::string doubts() { return dialog.columns().doubts().join(u'\n').toStdString(); }
    static std::string wordsOf(const QWidget& page)
    {
        std::string words;
        for (const QLabel* label : page.findChildren<QLabel*>())
            words += label->text().toStdString() + '\n';
        return words;
    }
    QString chosen(const char* role) { return dialog.columns().field(QLatin1String(role)).currentData().toString(); }
    void choose(const char* role, const char* column)
    {
        QComboBox& box = dialog.columns().field(QLatin1String(role));
        box.setCurrentIndex(box.findData(QString::fromLatin1(column)));
        Q_EMIT box.activated(box.currentIndex());
    }

    QTemporaryDir folder;
    CalibrationDialog dialog {model(), "Europe/Vienna", nullptr};
};

TEST_F(CalibrationDialogTest, MeasuresALogAndMakesAScenarioOfIt)
{
    std::optional<Scenario> made;
    QObject::connect(&dialog, &CalibrationDialog::scenarioMade, [&](const Scenario& scenario, const QString& name) {
        made = scenario;
        EXPECT_EQ(name, QStringLiteral("From orders"));
    });
    dialog.show();
    dialog.openLog(write("orders.csv", logOf(400)));
    ASSERT_TRUE(dialog.showsColumns());
    EXPECT_EQ(chosen("case"), QStringLiteral("case"));
    EXPECT_EQ(chosen("resource"), QStringLiteral("resource"));
    EXPECT_EQ(doubts(), "");
    dialog.read();
    ASSERT_TRUE(waitFor([&] { return dialog.showsFindings(); })) << dialog.problem().toStdString();
    const LogFinding& finding = *dialog.findings().finding();
    EXPECT_EQ(finding.made.fitting, 400);
    EXPECT_EQ(finding.zone, QTimeZone("Europe/Vienna"));
    EXPECT_GT(finding.casesByHour.hours[10], 0) << "9 o'clock in UTC is 10 in Vienna";
    EXPECT_EQ(finding.casesByHour.hours[9], 0);
    EXPECT_EQ(finding.casesByHour.weekdays[6], 0);
    ASSERT_TRUE(finding.match.has_value());
    EXPECT_NEAR(finding.match->observed.mean, 615, 20);
    // The fit is drawn over what was observed.
    ASSERT_EQ(dialog.findings().durations().model()->rowCount(), 3);
    const auto table = dialog.findings().durationChart().table();
    ASSERT_GT(table.size(), 10U);
    EXPECT_EQ(table[0].size(), 4) << "from, to, observed, fitted";
    EXPECT_FALSE(dialog.findings().matchChart().table().empty());
    dialog.accept();
    ASSERT_TRUE(made.has_value());
    ASSERT_TRUE(made->observed.has_value()) << "to be held against what is simulated, later too";
    EXPECT_EQ(made->observed->log, QStringLiteral("orders.csv"));
    EXPECT_EQ(made->observed->cycleTimes.size(), 400U);
    EXPECT_THAT(made->source(QStringLiteral("A")).toStdString(), HasSubstr("Measured in orders.csv"));
    EXPECT_NEAR(made->elements.at(QStringLiteral("yes")).probability.value_or(0), 0.75, 1e-9);
}

TEST_F(CalibrationDialogTest, SaysHowMuchOfTheWorkIsOfAnotherProcess)
{
    QByteArray text = logOf(40);
    text.replace("Approve", "Pack").replace("Reject", "Ship");
    dialog.openLog(write("other.csv", text));
    EXPECT_THAT(wordsOf(dialog.columns()), HasSubstr("Is it a log of this process?"));
    dialog.read();
    ASSERT_TRUE(waitFor([&] { return dialog.showsFindings(); })) << dialog.problem().toStdString();
    const auto tiles = dialog.findings().findChild<charts::KpiRow*>()->table();
    EXPECT_THAT(tiles.at(1).join(u' ').toStdString(), HasSubstr("50.0 % of the work is not in it"));
}

TEST_F(CalibrationDialogTest, GuessesColumnsThatHaveNamesOfTheirOwn)
{
    dialog.openLog(write("sap.csv", logOf(40, "Vorgang;x,Schritt,Von,Bis,Wer").replace("Vorgang;x", "Vorgang")));
    ASSERT_TRUE(dialog.showsColumns());
    EXPECT_EQ(chosen("activity"), QStringLiteral("Schritt")) << "its values are the diagram's";
    EXPECT_EQ(chosen("case"), QStringLiteral("Vorgang")) << "a value stands in several rows";
    EXPECT_EQ(chosen("end"), QStringLiteral("Von")) << "the first column with times";
    choose("start", "Von");
    choose("end", "Bis");
    choose("resource", "Wer");
    EXPECT_EQ(doubts(), "");
    dialog.read();
    ASSERT_TRUE(waitFor([&] { return dialog.showsFindings(); })) << dialog.problem().toStdString();
    EXPECT_EQ(dialog.findings().finding()->made.fitting, 40);
}

TEST_F(CalibrationDialogTest, NamesColumnsThatMakeNoSense)
{
    dialog.openLog(write("orders.csv", logOf(20)));
    choose("end", "resource");
    EXPECT_THAT(doubts(), HasSubstr("'resource' holds 'Bob', which is no point in time"));
    dialog.read(); // not while there are doubts
    EXPECT_TRUE(dialog.showsColumns());
    choose("end", "end");
    choose("activity", "resource");
    EXPECT_THAT(doubts(), HasSubstr("No activity of the diagram is in column 'resource', which holds 'Bob'"));
    choose("activity", "activity");
    choose("case", "start");
    EXPECT_THAT(doubts(), HasSubstr("'start' is another in every row"));
    choose("case", "activity");
    EXPECT_THAT(doubts(), HasSubstr("the same column"));
    choose("case", "case");
    EXPECT_EQ(doubts(), "");
    choose("activity", "none");
    EXPECT_THAT(doubts(), HasSubstr("which column tells the activity"));
}

TEST_F(CalibrationDialogTest, SaysWhyALogCannotBeRead)
{
    dialog.openLog(write("late.csv", logOf(300) + "301,Receive,soon,later,Ann\n"));
    EXPECT_EQ(doubts(), "") << "the odd row is beyond the first ones";
    dialog.read();
    ASSERT_TRUE(waitFor([&] { return !dialog.problem().isEmpty(); }));
    EXPECT_THAT(dialog.problem().toStdString(), HasSubstr("'later' in column 'end'"));
    dialog.openLog(write("empty.csv", ""));
    EXPECT_THAT(dialog.problem().toStdString(), HasSubstr("empty"));
    dialog.openLog(write("broken.xes", "<log><trace>"));
    ASSERT_TRUE(waitFor([&] { return !dialog.problem().isEmpty(); }));
    EXPECT_THAT(dialog.problem().toStdString(), HasSubstr("broken.xes"));
    dialog.openLog(folder.filePath(QStringLiteral("nothing.csv")));
    EXPECT_FALSE(dialog.problem().isEmpty());
}

TEST_F(CalibrationDialogTest, StopsReading)
{
    dialog.show();
    dialog.openLog(write("orders.csv", logOf(20000)));
    dialog.read();
    EXPECT_FALSE(dialog.showsColumns());
    dialog.reject(); // while it reads: stops
    EXPECT_TRUE(dialog.showsColumns());
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(waitFor([&] { return dialog.showsFindings(); }, 200));
    dialog.reject();
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(CalibrationDialogTest, TheScenarioStandsBesideTheOthers)
{
    const ModelFolder models;
    window::MainWindow main;
    main.actions().bind(window::Command::Save, &main, [] {});
    auto owned = std::make_unique<SimulationActivity>(main);
    SimulationActivity& activity = *owned;
    main.addActivity(std::move(owned));
    main.setActivity(window::ActivityId::Simulate);
    EXPECT_FALSE(main.actions().action(window::Command::CalibrateFromLog)->isEnabled());
    main.addDocument(design::DiagramView::open(models.path()));
    ASSERT_TRUE(waitFor([&] { return activity.isSettled(); }));
    EXPECT_TRUE(main.actions().action(window::Command::CalibrateFromLog)->isEnabled());
    const QString path = write("orders.csv", logOf(120));
    for (const char* expected : {"From orders", "From orders 2"}) {
        const QPointer<CalibrationDialog> asked = activity.calibrateFrom(path);
        ASSERT_TRUE(asked);
        asked->read();
        ASSERT_TRUE(waitFor([&] { return asked->showsFindings(); }));
        asked->accept();
        EXPECT_EQ(activity.whatIf()->now().title(), QLatin1String(expected));
        EXPECT_FALSE(activity.whatIf()->isChanged()) << "it is in the file";
        EXPECT_EQ(activity.whatIf()->now().currency, QStringLiteral("EUR")) << "a log does not tell that";
        ASSERT_TRUE(waitFor([&] { return activity.isSettled(); }));
    }
    EXPECT_EQ(activity.whatIf()->titles().size(), 3);
}

} // namespace
} // namespace millrace::app::simulation
