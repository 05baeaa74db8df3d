// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/growth_sheet.h"

#include "app/charts/chart_strip.h"
#include "app/charts/front_chart.h"
#include "app/simulation/elided_label.h"
#include "app/simulation/figure_table.h"
#include "app/simulation/input_text.h"
#include "app/window/theme.h"
#include "app/window/widgets.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace millrace::app::simulation {

using optimization::SweepLevel;
using optimization::VolumeSweep;

namespace {

constexpr int leastCosts = 260, leastLevels = 420; ///< px
constexpr int growthMargin = 14;
constexpr double wholeInPercent = 100;

struct KeptFigure {
    const char* kpi;
    const char* words;
};
constexpr KeptFigure keptFigures[] = {
    {"process.cycleTime", QT_TRANSLATE_NOOP("GrowthSheet", "Cycle time")},
    {"process.cycleTime.p90", QT_TRANSLATE_NOOP("GrowthSheet", "Cycle time of 9 in 10 cases")},
    {"process.waitingTime", QT_TRANSLATE_NOOP("GrowthSheet", "Waiting in a case")},
    {"process.slaAttainment", QT_TRANSLATE_NOOP("GrowthSheet", "Cases within the target")},
};

QString keptWords(const std::string& kpi)
{
    for (const KeptFigure& kept : keptFigures)
        if (kpi == kept.kpi)
            return QCoreApplication::translate("GrowthSheet", kept.words);
    return QString::fromStdString(kpi);
}

QString growthText(double growth)
{
    return GrowthSheet::tr("+%1 %").arg(QLocale().toString(growth * wholeInPercent, 'f', 0));
}

/// "Clerks 7, Officers 6"
QString levelWords(const VolumeSweep& sweep, const SweepLevel& level)
{
    QStringList words;
    for (std::size_t pool = 0; pool < level.staffing.size(); ++pool)
        words << QStringLiteral("%1 %2").arg(sweep.pools[qsizetype(pool)]).arg(level.staffing[pool]);
    return words.join(QStringLiteral(", "));
}

} // namespace

GrowthSheet::GrowthSheet(QWidget* parent)
    : QWidget(parent)
    , figures_(new QComboBox)
    , find_(window::primaryButton(tr("Search")))
    , stop_(window::plainButton(tr("Stop searching")))
    , try_(window::plainButton(tr("Try it")))
    , words_(new ElidedLabel)
    , chart_(new charts::FrontChart(tr("What more cases cost")))
    , table_(new FigureTable)
    , cells_(new QStandardItemModel(this))
{
    window::setGround(this, "panel");
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // narrow panels cut it, it widens none
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(asking());
    auto* strip = new charts::ChartStrip;
    strip->add(chart_, leastCosts, 2);
    strip->add(table_, leastLevels, 3);
    column->addWidget(strip, 1);
    table_->setModel(cells_);
    table_->setAccessibleName(tr("Staff by number of cases"));
    connect(find_, &QPushButton::clicked, this,
        [this] { Q_EMIT findAsked(figures_->currentData().toString().toStdString()); });
    connect(stop_, &QPushButton::clicked, this, &GrowthSheet::stopAsked);
    connect(try_, &QPushButton::clicked, this, &GrowthSheet::tryChosen);
    connect(table_, &QAbstractItemView::activated, this, &GrowthSheet::tryChosen);
    connect(chart_, &charts::FrontChart::pointChosen, this, [this](int point) {
        table_->selectRow(point);
        table_->scrollTo(cells_->index(point, 0));
    });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const int level = chosen();
        try_->setEnabled(level >= 0);
        chart_->setChosen(level >= 0 ? std::optional(std::size_t(level)) : std::nullopt);
    });
    setProgress({});
    setWords(tr("Nothing was searched yet. What is found is the staff that keeps the figure as it is today while 10 to "
                "100 % more cases come."));
}

QWidget* GrowthSheet::asking()
{
    for (const KeptFigure& kept : keptFigures)
        figures_->addItem(tr(kept.words), QString::fromLatin1(kept.kpi));
    figures_->setAccessibleName(tr("What is to stay as it is today"));
    figures_->setToolTip(tr("The figure that more people are to keep as it is today"));
    find_->setToolTip(tr("Add people step by step, for 10, 20 ... 100 % more cases"));
    stop_->setToolTip(tr("Stop, and show what was found so far"));
    try_->setToolTip(tr("Simulate with the cases and people of the chosen row"));
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(growthMargin, 6, growthMargin, 2);
    row->setSpacing(8);
    row->addWidget(window::label(tr("As more cases come, keep"), ""));
    row->addWidget(figures_);
    row->addWidget(find_);
    row->addWidget(stop_);
    row->addWidget(words_, 1);
    auto* staffing = window::linkButton(tr("Cases of today"));
    staffing->setToolTip(tr("The best staffing for the cases of today"));
    connect(staffing, &QPushButton::clicked, this, &GrowthSheet::staffingAsked);
    row->addWidget(staffing);
    row->addWidget(try_);
    return box;
}

void GrowthSheet::setProgress(const QString& words)
{
    const bool isRunning = !words.isEmpty();
    find_->setVisible(!isRunning);
    stop_->setVisible(isRunning);
    figures_->setEnabled(!isRunning);
    words_->setText(words);
}

void GrowthSheet::setWords(const QString& words)
{
    sweep_.reset();
    cells_->clear();
    try_->setEnabled(false);
    try_->hide();
    table_->hide();
    chart_->setEmptyWords(words);
    chart_->setData({});
}

charts::TimeUnit GrowthSheet::figureUnit() const
{
    if (sweep_->goal.kind == results::FigureKind::Share)
        return {1 / wholeInPercent, QStringLiteral("%")};
    if (sweep_->goal.kind != results::FigureKind::Time)
        return {1, {}};
    return charts::timeUnitFor(sweep_->target);
}

QString GrowthSheet::costText(double cost) const
{
    if (sweep_->isCostHours)
        return tr("%1 h").arg(QLocale().toString(cost, 'f', 0));
    return moneyText(std::round(cost), currency_);
}

QString GrowthSheet::figureText(const results::Estimate& figure) const
{
    if (!figure.isMeasured())
        return QString(QChar(0x2013));
    const charts::TimeUnit unit = figureUnit();
    QString text = charts::figure(figure.mean / unit.seconds);
    if (figure.low && figure.high)
        text += QStringLiteral(" \u00B1 %1").arg(charts::figure((*figure.high - *figure.low) / 2 / unit.seconds));
    return text + QChar(0x00A0) + unit.name;
}

void GrowthSheet::setSweep(std::shared_ptr<const VolumeSweep> sweep, const scenario::Scenario& scenario)
{
    sweep_ = std::move(sweep);
    currency_ = scenario.currency;
    if (sweep_->levels.empty()) {
        setWords(tr("Stopped before anything was found."));
        return;
    }
    fillChart();
    fillTable();
    table_->show();
    try_->show();
    const charts::TimeUnit unit = figureUnit();
    const QString kept = charts::figure(sweep_->target / unit.seconds) + QChar(0x00A0) + unit.name;
    words_->setText(sweep_->isStopped ? tr("Kept: %1. Stopped before the end.").arg(kept)
                                      : tr("Kept: %1. Found step by step: a cheaper mix may exist.").arg(kept));
}

void GrowthSheet::fillChart()
{
    charts::FrontData costs;
    costs.costName = tr("More cases");
    costs.figureName = tr("Paid a week");
    costs.figureUnit = sweep_->isCostHours || currency_.isEmpty() ? tr("h") : currency_;
    costs.costText = growthText;
    for (const SweepLevel& level : sweep_->levels)
        costs.points.push_back(
            {level.growth, {level.cost.mean, level.cost.mean, level.cost.mean}, levelWords(*sweep_, level)});
    chart_->setData(std::move(costs));
}

void GrowthSheet::fillTable()
{
    cells_->clear();
    const QString figure = keptWords(sweep_->goal.kpi);
    QStringList heads {tr("More cases")};
    heads << sweep_->pools << tr("Paid a week") << figure << tr("With today's people");
    cells_->setHorizontalHeaderLabels(heads);
    for (int column = 0; column < cells_->columnCount(); ++column)
        cells_->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const SweepLevel& level : sweep_->levels) {
        QList<QStandardItem*> row {new QStandardItem(growthText(level.growth))};
        for (std::size_t pool = 0; pool < level.staffing.size(); ++pool) {
            row << new QStandardItem(QLocale().toString(level.staffing[pool]));
            if (level.staffing[pool] == sweep_->today[pool])
                continue;
            QFont strong = row.back()->font();
            strong.setWeight(QFont::DemiBold);
            row.back()->setFont(strong);
            row.back()->setToolTip(tr("Today %1").arg(sweep_->today[pool]));
        }
        row << new QStandardItem(costText(level.cost.mean)) << new QStandardItem(figureText(level.kpi))
            << new QStandardItem(level.isAsIsOverloaded ? tr("overloaded") : figureText(level.asIs));
        if (!level.isReached) {
            row[row.size() - 2]->setForeground(window::colors().warning);
            row[row.size() - 2]->setToolTip(tr("More people than were tried do not keep it either"));
        }
        for (QStandardItem* cell : row)
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        cells_->appendRow(row);
    }
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

int GrowthSheet::chosen() const
{
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    return sweep_ && !rows.isEmpty() ? rows.front().row() : -1;
}

void GrowthSheet::tryChosen()
{
    if (const int level = chosen(); level >= 0)
        Q_EMIT tryAsked(level);
}

} // namespace millrace::app::simulation
