// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/selection_sheet.h"

#include "app/charts/format.h"
#include "app/simulation/elided_label.h"
#include "app/simulation/figure_table.h"
#include "app/simulation/figures_text.h"
#include "app/window/theme.h"
#include "app/window/widgets.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

namespace millrace::app::simulation {

using optimization::Contestant;
using optimization::Selection;

namespace {

constexpr int selectionMargin = 14, selectionNameWidth = 190; ///< px
constexpr int shortestFigure = 16; ///< letters
constexpr int scenarioRole = Qt::UserRole + 1;
enum SelectionColumn { ScenarioName, ItsFigure, Behind, Runs, Finding, selectionColumns };

struct RankedBy {
    const char* kpi;
    const char* words;
};
constexpr RankedBy rankedBy[] = {
    {"process.cycleTime", QT_TRANSLATE_NOOP("SelectionSheet", "Cycle time")},
    {"process.cycleTime.p90", QT_TRANSLATE_NOOP("SelectionSheet", "Cycle time of 9 in 10 cases")},
    {"process.waitingTime", QT_TRANSLATE_NOOP("SelectionSheet", "Waiting in a case")},
    {"process.slaAttainment", QT_TRANSLATE_NOOP("SelectionSheet", "Cases within the target")},
    {"process.cost", QT_TRANSLATE_NOOP("SelectionSheet", "Cost of the work on a case")},
    {"process.reworkRate", QT_TRANSLATE_NOOP("SelectionSheet", "Cases with rework")},
};
constexpr double indifferences[] = {0.005, 0.01, 0.02, 0.05, 0.1};

} // namespace

SelectionSheet::SelectionSheet(QWidget* parent)
    : QWidget(parent)
    , figures_(new QComboBox)
    , within_(new QComboBox)
    , find_(window::primaryButton(tr("Search")))
    , stop_(window::plainButton(tr("Stop searching")))
    , show_(window::plainButton(tr("Show it")))
    , words_(new ElidedLabel)
    , table_(new FigureTable)
    , cells_(new QStandardItemModel(0, selectionColumns, this))
{
    window::setGround(this, "panel");
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // narrow panels cut it, it widens none
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(asking());
    auto* said = new QHBoxLayout;
    said->setContentsMargins(selectionMargin, 0, selectionMargin, 4);
    said->addWidget(words_);
    column->addLayout(said);
    column->addWidget(table_, 1);
    table_->setModel(cells_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setAccessibleName(tr("Scenarios, the best first"));
    connect(find_, &QPushButton::clicked, this, &SelectionSheet::findAsked);
    connect(stop_, &QPushButton::clicked, this, &SelectionSheet::stopAsked);
    connect(show_, &QPushButton::clicked, this, &SelectionSheet::showChosen);
    connect(table_, &QAbstractItemView::activated, this, &SelectionSheet::showChosen);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { show_->setEnabled(table_->selectionModel()->hasSelection()); });
    connect(cells_, &QStandardItemModel::itemChanged, this, &SelectionSheet::refreshFind);
    setScenarios({}, {});
    setProgress({});
}

QWidget* SelectionSheet::asking()
{
    for (const double share : indifferences)
        within_->addItem(charts::percentText(share, share < 0.01 ? 1 : 0), share);
    within_->setCurrentIndex(1);
    within_->setAccessibleName(tr("A difference that does not matter"));
    within_->setToolTip(tr("A difference smaller than this does not matter: the larger it is, the sooner the best is "
                           "found. Of shares these are points."));
    figures_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    figures_->setMinimumContentsLength(shortestFigure);
    figures_->setAccessibleName(tr("What makes a scenario the best"));
    find_->setToolTip(tr("Simulate the ticked scenarios under the same random numbers, again and again, until it is "
                         "sure which is the best; those that are surely behind drop out"));
    stop_->setToolTip(tr("Stop, and show what was found so far"));
    show_->setToolTip(tr("Simulate and show the scenario of the chosen row"));
    show_->setEnabled(false);
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(selectionMargin, 6, selectionMargin, 2);
    row->setSpacing(8);
    row->addWidget(window::label(tr("The best in"), ""));
    row->addWidget(figures_);
    row->addWidget(window::label(tr("within"), ""));
    row->addWidget(within_);
    row->addWidget(find_);
    row->addWidget(stop_);
    row->addStretch(1);
    pair_ = window::linkButton(tr("Two side by side"));
    pair_->setToolTip(tr("This scenario against the one that it is compared with, figure by figure"));
    connect(pair_, &QPushButton::clicked, this, &SelectionSheet::pairAsked);
    row->addWidget(pair_);
    row->addWidget(show_);
    return box;
}

void SelectionSheet::setScenarios(const QStringList& titles, const QStringList& keyFigures)
{
    titles_ = titles;
    const QSignalBlocker silence(figures_);
    if (figures_->count() == 0 || keyFigures != keyFigures_) {
        keyFigures_ = keyFigures;
        const QVariant chosen = figures_->currentData();
        figures_->clear();
        for (const RankedBy& ranked : rankedBy)
            figures_->addItem(
                QCoreApplication::translate("SelectionSheet", ranked.words), QStringList {QLatin1String(ranked.kpi)});
        // Whether more of it is better nobody has said.
        for (const QString& own : keyFigures_) {
            const QString kpi = QStringLiteral("process.custom.") + own;
            figures_->addItem(tr("%1, as low as can be").arg(own), QStringList {kpi, QStringLiteral("low")});
            figures_->addItem(tr("%1, as high as can be").arg(own), QStringList {kpi, QStringLiteral("high")});
        }
        figures_->setCurrentIndex(std::max(0, figures_->findData(chosen)));
    }
    showUnsearched();
}

void SelectionSheet::setHasPair(bool has)
{
    pair_->setVisible(has);
}

void SelectionSheet::setHeads(const QString& figure)
{
    const QString heads[] = {tr("Scenario"), figure, tr("Behind the best by"), tr("Replications"), QString()};
    for (int column = 0; column < selectionColumns; ++column) {
        auto* head = new QStandardItem(heads[column]);
        const bool isNumber = column >= ItsFigure && column <= Runs;
        head->setTextAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        if (column == ItsFigure || column == Behind)
            head->setToolTip(tr("The mean over replications, with its 95 % interval"));
        cells_->setHorizontalHeaderItem(column, head);
    }
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(Finding, QHeaderView::Stretch);
    table_->horizontalHeader()->setMinimumSectionSize(40);
    table_->horizontalHeader()->setSectionResizeMode(ScenarioName, QHeaderView::Interactive);
    table_->setColumnWidth(ScenarioName, selectionNameWidth);
}

/// All of them, in the order of the file; those that were left out stay so.
void SelectionSheet::showUnsearched()
{
    std::set<int> leftOut;
    for (int row = 0; row < cells_->rowCount() && cells_->rowCount() == titles_.size(); ++row)
        if (const QStandardItem* name = cells_->item(row, ScenarioName); name->checkState() == Qt::Unchecked)
            leftOut.insert(name->data(scenarioRole).toInt());
    hasSelection_ = false;
    cells_->setRowCount(0);
    setHeads(figures_->currentText());
    for (int i = 0; i < titles_.size(); ++i) {
        QList<QStandardItem*> row;
        for (int column = 0; column < selectionColumns; ++column)
            row << new QStandardItem;
        row[ScenarioName]->setText(titles_[i]);
        row[ScenarioName]->setData(i, scenarioRole);
        row[ScenarioName]->setCheckable(true);
        row[ScenarioName]->setCheckState(leftOut.contains(i) ? Qt::Unchecked : Qt::Checked);
        row[ScenarioName]->setToolTip(titles_[i]);
        cells_->appendRow(row);
    }
    show_->setEnabled(false);
    words_->setText(tr("The ticked scenarios are simulated until it is sure which is the best."));
    refreshFind();
}

void SelectionSheet::refreshFind()
{
    find_->setEnabled(question().scenarios.size() > 1);
}

SelectionQuestion SelectionSheet::question() const
{
    SelectionQuestion asked;
    const QStringList figure = figures_->currentData().toStringList();
    asked.kpi = figure.value(0).toStdString();
    if (figure.size() > 1)
        asked.isHighestBest = figure[1] == QLatin1String("high");
    asked.indifference = within_->currentData().toDouble();
    for (int row = 0; row < cells_->rowCount(); ++row)
        if (const QStandardItem* name = cells_->item(row, ScenarioName); name && name->checkState() == Qt::Checked)
            asked.scenarios.push_back(name->data(scenarioRole).toInt());
    std::ranges::sort(asked.scenarios);
    return asked;
}

void SelectionSheet::setProgress(const QString& words)
{
    isRunning_ = !words.isEmpty();
    find_->setVisible(!isRunning_);
    stop_->setVisible(isRunning_);
    figures_->setEnabled(!isRunning_);
    within_->setEnabled(!isRunning_);
    table_->setEnabled(!isRunning_);
    words_->setText(words);
}

void SelectionSheet::setWords(const QString& words)
{
    showUnsearched();
    words_->setText(words);
}

void SelectionSheet::setSelection(
    const Selection& selection, const std::vector<int>& scenarios, const QString& currency)
{
    const QString figure = figures_->currentText();
    showUnsearched();
    const bool isAny
        = std::ranges::any_of(selection.contestants, [](const Contestant& one) { return one.value.isMeasured(); });
    if (!isAny) {
        words_->setText(tr("Stopped before anything was found."));
        return;
    }
    hasSelection_ = true;
    setHeads(figure);
    std::vector<QList<QStandardItem*>> rows(std::size_t(titles_.size()));
    for (int i = int(titles_.size()) - 1; i >= 0; --i)
        rows[std::size_t(i)] = cells_->takeRow(i);
    const std::string& kpi = selection.goal.kpi;
    const results::FigureKind kind = selection.goal.kind;
    const auto isBest = [&](std::size_t one) { return one == selection.best && !selection.isStopped; };
    for (const std::size_t index : selection.order) {
        const Contestant& one = selection.contestants[index];
        QList<QStandardItem*>& row = rows[std::size_t(scenarios[index])];
        row[ItsFigure]->setText(figureText(kpi, kind, one.value, currency));
        row[Behind]->setText(one.behind ? figureText(kpi, kind, *one.behind, currency) : QString());
        row[Runs]->setText(QLocale().toString(one.replications));
        for (const int column : {ItsFigure, Behind, Runs})
            row[column]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row[Finding]->setText(one.isOut ? tr("surely behind")
                : isBest(index)         ? (selection.isSure ? tr("the best") : tr("looks best, not sure"))
                : selection.isSure      ? tr("as good: what it differs by does not matter")
                                        : tr("may still be the best"));
        row[Finding]->setForeground(isBest(index) && selection.isSure ? window::colors().good
                : one.isOut                                           ? window::colors().muted
                                                                      : window::colors().text);
        cells_->appendRow(row);
        row.clear();
    }
    for (QList<QStandardItem*>& row : rows)
        if (!row.isEmpty())
            cells_->appendRow(row);
    const QString best = titles_.value(scenarios[selection.best]);
    const QString slack = figureText(kpi, kind, selection.indifference, currency);
    words_->setText(selection.isStopped ? tr("Stopped: what was found so far.")
            : selection.isSure
            ? tr("'%1' is the best: with 95 % confidence no other is better by more than %2.").arg(best, slack)
            : tr("'%1' looks best, but that is not sure: allow a larger difference.").arg(best));
}

void SelectionSheet::showChosen()
{
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        Q_EMIT scenarioChosen(rows.front().data(scenarioRole).toInt());
}

} // namespace millrace::app::simulation
