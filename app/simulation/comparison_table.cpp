// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/comparison_table.h"

#include "app/simulation/figures_text.h"
#include "app/window/theme.h"
#include "simulator/results/paid_costs.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <algorithm>

namespace millrace::app::simulation {

using results::Comparison;
using results::FigureKind;
using results::Verdict;

namespace {

enum ComparedColumn { FigureName, BaseValue, NowValue, Difference, comparedColumns };

constexpr const char* paidFigure = "process.paid"; ///< put together here

struct FigureRow {
    const char* figure;
    const char* words;
    int better; ///< -1: lower, 1: higher, 0: neither
};
constexpr FigureRow figureRows[] = {
    {"process.cycleTime", QT_TRANSLATE_NOOP("ComparisonTable", "Cycle time"), -1},
    {"process.cycleTime.p50", QT_TRANSLATE_NOOP("ComparisonTable", "Cycle time, half of the cases (P50)"), -1},
    {"process.cycleTime.p90", QT_TRANSLATE_NOOP("ComparisonTable", "Cycle time, 9 of 10 cases (P90)"), -1},
    {"process.cycleTime.p95", QT_TRANSLATE_NOOP("ComparisonTable", "Cycle time, 19 of 20 cases (P95)"), -1},
    {"process.waitingTime", QT_TRANSLATE_NOOP("ComparisonTable", "Waiting, all activities of a case"), -1},
    {"process.processingTime", QT_TRANSLATE_NOOP("ComparisonTable", "Processing, all activities of a case"), -1},
    {paidFigure, QT_TRANSLATE_NOOP("ComparisonTable", "Paid per case, idle time included"), -1},
    {"process.slaAttainment", QT_TRANSLATE_NOOP("ComparisonTable", "Cases within the target"), 1},
    {"process.throughput", QT_TRANSLATE_NOOP("ComparisonTable", "Cases a day"), 1},
    {"process.wip", QT_TRANSLATE_NOOP("ComparisonTable", "Cases in the process"), -1},
    {"process.reworkRate", QT_TRANSLATE_NOOP("ComparisonTable", "Cases with rework"), -1},
    {"process.errorRate", QT_TRANSLATE_NOOP("ComparisonTable", "Cases with errors"), -1},
    {"process.firstPassYield", QT_TRANSLATE_NOOP("ComparisonTable", "Cases right at the first pass"), 1},
    {"process.handOffs", QT_TRANSLATE_NOOP("ComparisonTable", "Hand-offs in a case"), -1},
};

constexpr int leadsToRole = Qt::UserRole + 1;

} // namespace

/// No words: it is left out.
ComparisonTable::Named ComparisonTable::nameOf(const std::string& figure, const results::Results& now)
{
    for (const FigureRow& row : figureRows)
        if (figure == row.figure)
            return {QCoreApplication::translate("ComparisonTable", row.words), row.better};
    constexpr std::string_view custom = "process.custom.";
    if (figure.starts_with(custom))
        return {QString::fromStdString(figure.substr(custom.size())), 0};
    for (const results::ResourceResults& pool : now.resources) {
        const QString name = QString::fromStdString(pool.name);
        if (figure == "resources." + pool.name + ".utilisation")
            return {ComparisonTable::tr("%1: busy").arg(name), 0, name};
        if (figure == "resources." + pool.name + ".queueLength")
            return {ComparisonTable::tr("%1: work that waits").arg(name), -1, name};
    }
    for (const results::ActivityResults& activity : now.activities)
        if (figure == "activities." + activity.element + ".waitingTime")
            return {ComparisonTable::tr("%1: waiting").arg(titleOf(activity.name, activity.element)), -1,
                QString::fromStdString(activity.element)};
    return {};
}

ComparisonTable::ComparisonTable(QWidget* parent)
    : FigureTable(parent)
    , cells_(new QStandardItemModel(0, comparedColumns, this))
{
    setModel(cells_);
    setAccessibleName(tr("Comparison of two scenarios"));
    const auto choose = [this](const QModelIndex& index) {
        if (const QString to = index.siblingAtColumn(FigureName).data(leadsToRole).toString(); !to.isEmpty())
            Q_EMIT chosen(to);
    };
    connect(this, &QTableView::clicked, this, choose);
    connect(this, &QTableView::activated, this, choose);
}

void ComparisonTable::setResults(
    const Side& base, const Side& now, const QString& currency, const std::vector<InputDifference>& inputs)
{
    compared_ = results::compare(base.results, now.results);
    if (auto paid = results::compare(paidFigure, results::paidPerCase(base.results, base.processes),
            results::paidPerCase(now.results, now.processes));
        paid && paid->a.mean > 0) {
        paid->kind = FigureKind::Money;
        const auto cost = std::find_if(
            compared_.begin(), compared_.end(), [](const auto& one) { return one.kpi == "process.cost"; });
        compared_.insert(cost, std::move(*paid));
    }
    std::erase_if(compared_, [&](const Comparison& one) { return nameOf(one.kpi, now.results).words.isEmpty(); });
    names_.clear();
    for (const Comparison& one : compared_)
        names_.push_back(nameOf(one.kpi, now.results));
    inputs_ = inputs;
    currency_ = currency;
    const QString heads[] = {tr("Figure"), base.title, now.title, tr("Difference")};
    for (int column = 0; column < comparedColumns; ++column) {
        auto* head = new QStandardItem(heads[column]);
        head->setTextAlignment(
            (column == BaseValue || column == NowValue ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        cells_->setHorizontalHeaderItem(column, head);
    }
    fill();
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Difference, QHeaderView::Stretch);
}

void ComparisonTable::setThreshold(double share)
{
    threshold_ = share;
    fill();
}

void ComparisonTable::fill()
{
    results::judge(compared_, threshold_);
    cells_->setRowCount(int(inputs_.size() + compared_.size()));
    addInputs();
    int row = int(inputs_.size());
    for (std::size_t i = 0; i < compared_.size(); ++i) {
        const Comparison& one = compared_[i];
        const Named& named = names_[i];
        const int sense = one.verdict == Verdict::Higher ? named.better
            : one.verdict == Verdict::Lower              ? -named.better
                                                         : 0;
        const bool isSure = one.verdict == Verdict::Higher || one.verdict == Verdict::Lower;
        addCells(row,
            {named.words, figureText(one.kpi, one.kind, one.a.mean, currency_),
                figureText(one.kpi, one.kind, one.b.mean, currency_), results::wordsOf(one)},
            sense > 0       ? window::colors().good
                : sense < 0 ? window::colors().error
                : isSure    ? window::colors().text
                            : window::colors().muted);
        cells_->item(row++, FigureName)->setData(named.leadsTo, leadsToRole);
    }
}

void ComparisonTable::addInputs()
{
    int row = 0;
    for (const InputDifference& input : inputs_) {
        addCells(row, {input.what, input.before, input.after, tr("changed")}, window::colors().accent);
        QFont strong = cells_->item(row, FigureName)->font();
        strong.setWeight(QFont::DemiBold);
        cells_->item(row, FigureName)->setFont(strong);
        ++row;
    }
}

void ComparisonTable::addCells(int row, const QStringList& cells, const QColor& difference)
{
    for (int column = 0; column < comparedColumns; ++column) {
        auto* cell = new QStandardItem(cells[column]);
        if (column == BaseValue || column == NowValue)
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (column == Difference)
            cell->setForeground(difference);
        cells_->setItem(row, column, cell);
    }
}

} // namespace millrace::app::simulation
