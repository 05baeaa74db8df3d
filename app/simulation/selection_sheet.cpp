// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/selection_sheet.h"

#include "app/charts/format.h"
#include "app/simulation/figure_table.h"
#include "app/simulation/figures_text.h"
#include "app/window/theme.h"
#include "app/window/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <algorithm>
#include <set>

namespace millrace::app::simulation {

using optimization::Contestant;
using optimization::Selection;

namespace {

constexpr int selectionNameWidth = 190; ///< px
enum SelectionColumn { ScenarioName, ItsFigure, Behind, Runs, Finding, selectionColumns };
constexpr double indifferences[] = {0.005, 0.01, 0.02, 0.05, 0.1};

QWidget* withinBox(QComboBox* within)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(window::label(SelectionSheet::tr("within"), ""));
    row->addWidget(within);
    return box;
}

} // namespace

SearchSheet::Look SelectionSheet::look()
{
    return {.table = tr("Scenarios, the best first"),
        .question = tr("The best in"),
        .figures = tr("What makes a scenario the best"),
        .figuresTip = {},
        .findTip = tr("Simulate the ticked scenarios under the same random numbers, again and again, until it is sure "
                      "which is the best; those that are surely behind drop out"),
        .tryName = tr("Show it"),
        .tryTip = tr("Simulate and show the scenario of the chosen row"),
        .other = tr("Two side by side"),
        .otherTip = tr("This scenario against the one that it is compared with, figure by figure"),
        .isOfPeople = false};
}

SelectionSheet::SelectionSheet(QWidget* parent)
    : SelectionSheet(new QComboBox, parent)
{ }

SelectionSheet::SelectionSheet(QComboBox* within, QWidget* parent)
    : SearchSheet(look(), withinBox(within), parent)
    , within_(within)
{
    for (const double share : indifferences)
        within_->addItem(charts::percentText(share, share < 0.01 ? 1 : 0), share);
    within_->setCurrentIndex(1);
    within_->setAccessibleName(tr("A difference that does not matter"));
    within_->setToolTip(tr("A difference smaller than this does not matter: the larger it is, the sooner the best is "
                           "found. Of shares these are points."));
    cells().setColumnCount(selectionColumns);
    table().setSelectionMode(QAbstractItemView::SingleSelection);
    setBody(&table());
    connect(&cells(), &QStandardItemModel::itemChanged, this, &SelectionSheet::refreshFind);
    setProgress({});
    setScenarios({}, {});
}

void SelectionSheet::setScenarios(const QStringList& titles, const QStringList& keyFigures)
{
    titles_ = titles;
    setOwnFigures(keyFigures);
    showUnsearched();
}

void SelectionSheet::setHasPair(bool has)
{
    otherLink().setVisible(has);
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
        cells().setHorizontalHeaderItem(column, head);
    }
    table().horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table().horizontalHeader()->setSectionResizeMode(Finding, QHeaderView::Stretch);
    table().horizontalHeader()->setMinimumSectionSize(40);
    table().horizontalHeader()->setSectionResizeMode(ScenarioName, QHeaderView::Interactive);
    table().setColumnWidth(ScenarioName, selectionNameWidth);
}

/// All of them, in the order of the file; those that were left out stay so.
void SelectionSheet::showUnsearched()
{
    std::set<int> leftOut;
    for (int row = 0; row < cells().rowCount() && cells().rowCount() == titles_.size(); ++row)
        if (const QStandardItem* name = cells().item(row, ScenarioName); name->checkState() == Qt::Unchecked)
            leftOut.insert(name->data(pointRole).toInt());
    setFound(false);
    cells().setRowCount(0);
    setHeads(figures().currentText());
    for (int i = 0; i < titles_.size(); ++i) {
        QList<QStandardItem*> row;
        for (int column = 0; column < selectionColumns; ++column)
            row << new QStandardItem;
        row[ScenarioName]->setText(titles_[i]);
        row[ScenarioName]->setData(i, pointRole);
        row[ScenarioName]->setCheckable(true);
        row[ScenarioName]->setCheckState(leftOut.contains(i) ? Qt::Unchecked : Qt::Checked);
        row[ScenarioName]->setToolTip(titles_[i]);
        cells().appendRow(row);
    }
    tryButton().setEnabled(false);
    setNote(tr("The ticked scenarios are simulated until it is sure which is the best."));
    refreshFind();
}

void SelectionSheet::refreshFind()
{
    findButton().setEnabled(question().scenarios.size() > 1);
}

SelectionQuestion SelectionSheet::question() const
{
    SelectionQuestion asked;
    asked.kpi = kpi();
    asked.isHighestBest = isHighestBest();
    asked.indifference = within_->currentData().toDouble();
    for (int row = 0; row < cells().rowCount(); ++row)
        if (const QStandardItem* name = cells().item(row, ScenarioName); name && name->checkState() == Qt::Checked)
            asked.scenarios.push_back(name->data(pointRole).toInt());
    std::ranges::sort(asked.scenarios);
    return asked;
}

void SelectionSheet::setWords(const QString& words)
{
    showUnsearched();
    setNote(words);
}

void SelectionSheet::setSelection(
    const Selection& selection, const std::vector<int>& scenarios, const QString& currency)
{
    const QString figure = figures().currentText();
    showUnsearched();
    const bool isAny
        = std::ranges::any_of(selection.contestants, [](const Contestant& one) { return one.value.isMeasured(); });
    if (!isAny) {
        setNote(tr("Stopped before anything was found."));
        return;
    }
    setFound(true);
    setHeads(figure);
    std::vector<QList<QStandardItem*>> rows(std::size_t(titles_.size()));
    for (int i = int(titles_.size()) - 1; i >= 0; --i)
        rows[std::size_t(i)] = cells().takeRow(i);
    const std::string& figureKpi = selection.goal.kpi;
    const results::FigureKind kind = selection.goal.kind;
    const auto isBest = [&](std::size_t one) { return one == selection.best && !selection.isStopped; };
    for (const std::size_t index : selection.order) {
        const Contestant& one = selection.contestants[index];
        QList<QStandardItem*>& row = rows[std::size_t(scenarios[index])];
        row[ItsFigure]->setText(figureText(figureKpi, kind, one.value, currency));
        row[Behind]->setText(one.behind ? figureText(figureKpi, kind, *one.behind, currency) : QString());
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
        cells().appendRow(row);
        row.clear();
    }
    for (QList<QStandardItem*>& row : rows)
        if (!row.isEmpty())
            cells().appendRow(row);
    const QString best = titles_.value(scenarios[selection.best]);
    const QString slack = figureText(figureKpi, kind, selection.indifference, currency);
    setNote(selection.isStopped ? tr("Stopped: what was found so far.")
            : selection.isSure
            ? tr("'%1' is the best: with 95 % confidence no other is better by more than %2.").arg(best, slack)
            : tr("'%1' looks best, but that is not sure: allow a larger difference.").arg(best));
}

} // namespace millrace::app::simulation
