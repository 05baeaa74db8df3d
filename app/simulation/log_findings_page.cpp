// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/log_findings_page.h"

#include "app/charts/column_bars.h"
#include "app/charts/cycle_time_histogram.h"
#include "app/charts/format.h"
#include "app/charts/kpi_row.h"
#include "app/simulation/figure_table.h"
#include "app/simulation/fitted_curve.h"
#include "app/simulation/notes_list.h"
#include "app/window/widgets.h"
#include "simulator/results/wording.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <cmath>

namespace millrace::app::simulation {

using mining::Note;

namespace {

enum FindingSheet { MatchSheet, ArrivalSheet, DurationSheet, ShareSheet, PeopleSheet, RemarkSheet };

QString counted(std::int64_t count)
{
    return QLocale().toString(qlonglong(count));
}

/// All is all: 99.96 % is not shown as 100.
QString partText(std::int64_t part, std::int64_t whole)
{
    const double percent = whole > 0 ? std::floor(double(part) / double(whole) * 1000) / 10 : 0;
    return QLocale().toString(percent, 'f', part == whole ? 0 : 1) + QStringLiteral(" %");
}

void addCells(QStandardItemModel& model, const QStringList& texts, int leftColumns)
{
    QList<QStandardItem*> row;
    for (const QString& text : texts) {
        auto* cell = new QStandardItem(text);
        if (row.size() >= leftColumns)
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row << cell;
    }
    model.appendRow(row);
}

void setHeads(QStandardItemModel& model, const QStringList& heads, int leftColumns)
{
    model.clear();
    model.setHorizontalHeaderLabels(heads);
    for (int column = leftColumns; column < heads.size(); ++column)
        model.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

/// The first column takes the room that the figures leave.
void fitColumns(FigureTable& table, int columns)
{
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (columns > 0)
        table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

QLabel* wordsLabel()
{
    QLabel* words = window::label({}, "muted");
    words->setWordWrap(true);
    words->setContentsMargins(14, 6, 14, 2);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return words;
}

} // namespace

LogFindingsPage::LogFindingsPage(QWidget* parent)
    : QWidget(parent)
    , figures_(new charts::KpiRow)
    , tabs_(new window::TextTabs)
    , sheets_(new QStackedWidget)
    , remarks_(new NotesList)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    figures_->setCompact(true);
    column->addWidget(figures_);
    for (const QString& name : {tr("Match"), tr("Arrivals"), tr("Durations"), tr("Ways"), tr("People"), tr("Left out")})
        tabs_->addTab(name);
    tabs_->setAccessibleName(tr("What was found"));
    column->addWidget(tabs_);
    sheets_->addWidget(makeMatch());
    sheets_->addWidget(makeArrivals());
    sheets_->addWidget(makeDurations());
    shares_ = makeTable(tr("Which ways cases go"), shareCells_);
    sheets_->addWidget(shares_);
    sheets_->addWidget(makePeople());
    remarks_->setAccessibleName(tr("What could not be used, and what is odd"));
    sheets_->addWidget(remarks_);
    column->addWidget(sheets_, 1);
    connect(tabs_, &QTabBar::currentChanged, sheets_, &QStackedWidget::setCurrentIndex);
}

FigureTable* LogFindingsPage::makeTable(const QString& name, QStandardItemModel*& cells)
{
    auto* table = new FigureTable;
    cells = new QStandardItemModel(this);
    table->setModel(cells);
    table->setAccessibleName(name);
    return table;
}

QWidget* LogFindingsPage::makeMatch()
{
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    matchWords_ = wordsLabel();
    matchWords_->setProperty("role", QString());
    column->addWidget(matchWords_);
    auto* row = new QHBoxLayout;
    match_ = new charts::CycleTimeHistogram(tr("Cycle time, observed and simulated"));
    match_->setEmptyWords(tr("The scenario cannot be simulated yet, so it was not compared with the log."));
    row->addWidget(match_, 1);
    matchTable_ = makeTable(tr("Cycle time, observed and simulated"), matchCells_);
    row->addWidget(matchTable_, 1);
    column->addLayout(row, 1);
    return sheet;
}

QWidget* LogFindingsPage::makeArrivals()
{
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    arrivalWords_ = wordsLabel();
    column->addWidget(arrivalWords_);
    auto* row = new QHBoxLayout;
    hours_ = new charts::ColumnBars(tr("Cases by the hour in which they began"));
    weekdays_ = new charts::ColumnBars(tr("By weekday"));
    row->addWidget(hours_, 3);
    row->addWidget(weekdays_, 2);
    column->addLayout(row, 1);
    return sheet;
}

QWidget* LogFindingsPage::makeDurations()
{
    auto* sheet = new QWidget;
    auto* row = new QHBoxLayout(sheet);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    durations_ = makeTable(tr("How long activities take"), durationCells_);
    duration_ = new charts::CycleTimeHistogram(QString());
    duration_->setEmptyWords(tr("Choose an activity to see what was measured, and what was fitted to it."));
    row->addWidget(durations_, 4);
    row->addWidget(duration_, 3);
    return sheet;
}

QWidget* LogFindingsPage::makePeople()
{
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    peopleWords_ = wordsLabel();
    column->addWidget(peopleWords_);
    people_ = makeTable(tr("Who works, and when"), peopleCells_);
    column->addWidget(people_, 1);
    return sheet;
}

QString LogFindingsPage::notesOfKind(Note::What what) const
{
    QStringList texts;
    for (const Note& note : finding_->made.notes)
        if (note.what == what)
            texts << QStringLiteral("%1: %2").arg(note.title, note.text);
    return texts.join(u'\n');
}

void LogFindingsPage::setFinding(std::shared_ptr<const LogFinding> finding)
{
    finding_ = std::move(finding);
    const mining::Calibration& made = finding_->made;
    std::vector<charts::Kpi> tiles {
        {tr("Cases"), counted(made.cases), tr("%1 done activities").arg(counted(made.executions)), {}, {}, {}},
        {tr("Follow the diagram"), partText(made.fitting, made.cases),
            made.unknown > 0         ? tr("%1 of the work is not in it").arg(partText(made.unknown, made.executions))
                : made.deviating > 0 ? tr("%1 deviate").arg(counted(made.deviating))
                                     : tr("none deviates"),
            {}, {}, tr("Cases of the log that the diagram allows from beginning to end")},
    };
    if (finding_->match) {
        tiles.push_back({tr("Cycle time observed"), results::readableDuration(finding_->match->observed.mean),
            tr("mean"), {}, {}, {}});
        tiles.push_back(
            {tr("Simulated"), results::readableDuration(finding_->match->simulated.mean), tr("mean"), {}, {}, {}});
        tiles.push_back({tr("Distance"), results::readableDuration(finding_->match->distance),
            tr("by chance %1").arg(results::readableDuration(finding_->match->chance)), {}, {},
            tr("The area between the two distributions of cycle times (Wasserstein)")});
    }
    figures_->setKpis(std::move(tiles));
    showMatch();
    showArrivals();
    showDurations();
    showShares();
    showPeople();
    showRemarks();
    tabs_->setCurrentIndex(MatchSheet);
}

void LogFindingsPage::showMatch()
{
    setHeads(*matchCells_, {tr("Cycle time"), tr("Observed"), tr("Simulated"), tr("Difference")}, 1);
    charts::HistogramData bars;
    if (finding_->match) {
        const mining::LogMatch& match = *finding_->match;
        matchWords_->setText(match.words());
        const auto add = [&](const QString& name, double observed, double simulated) {
            const double change = observed > 0 ? (simulated / observed - 1) * 100 : 0;
            addCells(*matchCells_,
                {name, results::readableDuration(observed), results::readableDuration(simulated),
                    QStringLiteral("%1 %2 %")
                        .arg(change < 0 ? QChar(0x2212) : QLatin1Char('+'))
                        .arg(charts::figure(std::abs(change)))},
                1);
        };
        add(tr("Mean"), match.observed.mean, match.simulated.mean);
        add(tr("P50: half of the cases"), match.observed.p50, match.simulated.p50);
        add(tr("P90: nine in ten"), match.observed.p90, match.simulated.p90);
        const auto shares = [](const results::Histogram& counts) {
            double whole = counts.beyond;
            for (const double count : counts.counts)
                whole += count;
            std::vector<double> made;
            for (const double count : counts.counts)
                made.push_back(whole > 0 ? count / whole : 0);
            return made;
        };
        bars.lowSeconds = match.observedBars.from;
        bars.binSeconds = match.observedBars.width;
        bars.shares = shares(match.observedBars);
        bars.lineShares = shares(match.simulatedBars);
        bars.barsName = tr("Observed");
        bars.lineName = tr("Simulated");
    }
    matchWords_->setVisible(finding_->match.has_value());
    matchTable_->setVisible(finding_->match.has_value());
    match_->setData(std::move(bars));
    fitColumns(*matchTable_, matchCells_->columnCount());
}

void LogFindingsPage::showArrivals()
{
    const QLocale locale;
    charts::ColumnBarsData hours {tr("Hour"), tr("Cases"), {}, {}};
    for (int hour = 0; hour < 24; ++hour) {
        hours.names << QString::number(hour);
        hours.values.push_back(finding_->casesByHour.hours.at(std::size_t(hour)));
    }
    charts::ColumnBarsData days {tr("Weekday"), tr("Cases"), {}, {}};
    for (int day = 1; day <= 7; ++day) {
        days.names << locale.standaloneDayName(day, QLocale::ShortFormat);
        days.values.push_back(finding_->casesByHour.weekdays.at(std::size_t(day - 1)));
    }
    hours_->setNote(QString::fromLatin1(finding_->zone.id()));
    hours_->setData(std::move(hours));
    weekdays_->setData(std::move(days));
    arrivalWords_->setText(notesOfKind(Note::What::Arrivals));
}

void LogFindingsPage::showDurations()
{
    setHeads(*durationCells_, {tr("Activity"), tr("Mean"), tr("Done"), tr("Fitted"), tr("Off by")}, 1);
    for (const mining::MeasuredDuration& one : finding_->made.durations)
        addCells(*durationCells_,
            {one.title, results::readableDuration(one.fit.distribution.mean()),
                counted(std::int64_t(one.fit.sampleSize)), mining::nameOf(one.fit.distribution.kind()),
                QLocale().toString(one.fit.distance * 100, 'f', 1) + QStringLiteral(" %")},
            1);
    if (auto* head = durationCells_->horizontalHeaderItem(4))
        head->setToolTip(
            tr("The largest difference between the shares of observed and fitted durations up to any length"));
    fitColumns(*durations_, durationCells_->columnCount());
    disconnect(durations_->selectionModel(), nullptr, this, nullptr);
    connect(durations_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = durations_->selectionModel()->selectedRows();
        showDuration(rows.isEmpty() ? -1 : rows.front().row());
    });
    showDuration(-1);
    if (durationCells_->rowCount() > 0)
        durations_->selectRow(0);
}

void LogFindingsPage::showDuration(int row)
{
    if (row < 0 || std::size_t(row) >= finding_->made.durations.size()) {
        duration_->setTitle({});
        duration_->setNote({});
        duration_->setData({});
        return;
    }
    const mining::MeasuredDuration& one = finding_->made.durations[std::size_t(row)];
    duration_->setTitle(one.title);
    charts::HistogramData curve = fittedCurve(one.fit.distribution, one.observed);
    curve.lineName = tr("Fitted: %1").arg(mining::nameOf(one.fit.distribution.kind()));
    duration_->setData(std::move(curve));
}

void LogFindingsPage::showShares()
{
    setHeads(*shareCells_, {tr("At"), tr("Way"), tr("Share"), tr("Taken"), tr("Of")}, 2);
    for (const mining::MeasuredShare& one : finding_->made.shares)
        addCells(*shareCells_,
            {one.atTitle, one.title, QLocale().toString(one.probability * 100, 'f', 1) + QStringLiteral(" %"),
                counted(one.count), counted(one.whole)},
            2);
    fitColumns(*shares_, shareCells_->columnCount());
    shares_->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    tabs_->setTabVisible(ShareSheet, !finding_->made.shares.empty());
}

void LogFindingsPage::showPeople()
{
    const mining::Calibration& made = finding_->made;
    setHeads(*peopleCells_, {tr("Pool"), tr("Hours"), tr("People")}, 2);
    for (const scenario::Pool& pool : made.scenario.pools) {
        QString hours, people;
        for (const Note& note : made.notes) {
            if (note.id == pool.id && note.what == Note::What::Hours)
                hours = note.text;
            if (note.id == pool.id && note.what == Note::What::People)
                people = note.text;
        }
        addCells(*peopleCells_, {pool.name.isEmpty() ? pool.id : pool.name, hours, counted(pool.capacity)}, 2);
        peopleCells_->item(peopleCells_->rowCount() - 1, 0)->setToolTip(people);
        peopleCells_->item(peopleCells_->rowCount() - 1, 2)->setToolTip(people);
    }
    peopleWords_->setText(made.scenario.pools.empty()
            ? tr("The log does not tell who did the work, so nobody is waited for. Add pools afterwards.")
            : tr("People who do the same work are one pool. Hours are those in which their work begins and ends."));
    people_->setVisible(!made.scenario.pools.empty());
    people_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    people_->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
}

void LogFindingsPage::showRemarks()
{
    base::Problems remarks = finding_->problems;
    for (const Note& note : finding_->made.notes)
        if (note.what == Note::What::Remark)
            remarks.push_back({base::Severity::Note, note.text, {}, 0, {}, {}});
    remarks_->setNotes(remarks);
    tabs_->setTabText(RemarkSheet, tr("Left out %1").arg(remarks.size()));
    tabs_->setTabVisible(RemarkSheet, !remarks.empty());
}

} // namespace millrace::app::simulation
