// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/measures_list.h"

#include "app/design/wrapped_cells.h"
#include "app/window/theme.h"
#include "app/window/widgets.h"
#include "modeler/bpmn/views.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace millrace::app::design {

namespace {

enum MeasureColumn { NameColumn, StepsColumn, FlowsColumn, WaysColumn, MostColumn, NestingColumn, AdviceColumn };
constexpr int mostNameWidth = 220;
constexpr int tooMuchRole = Qt::UserRole + 1;

} // namespace

MeasuresList::MeasuresList(QWidget* parent)
    : QWidget(parent)
    , table_(new QTableView(this))
    , model_(new QStandardItemModel(this))
{
    table_->setModel(model_);
    table_->setAccessibleName(tr("Complexity of the processes"));
    table_->setItemDelegate(new WrappedCells(*table_, AdviceColumn));
    table_->setShowGrid(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->installEventFilter(this);
    connect(table_, &QTableView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(table_);
}

void MeasuresList::show(const std::vector<lint::Measures>& measures, const metamodel::Tree& tree)
{
    clear();
    model_->setHorizontalHeaderLabels(
        {tr("Process"), tr("Steps"), tr("Flows"), tr("Ways"), tr("Most at one"), tr("Nested"), tr("What to split")});
    const std::pair<MeasureColumn, QString> tips[] = {{StepsColumn, tr("Activities, events and gateways on one level")},
        {WaysColumn, tr("In how many ways a case can go on at all gateways together")},
        {MostColumn, tr("Flows at the gateway that has most")},
        {NestingColumn, tr("How many splits the innermost step is inside of")}};
    for (const auto& [column, tip] : tips)
        model_->horizontalHeaderItem(column)->setToolTip(tip);
    for (int column = StepsColumn; column < AdviceColumn; ++column)
        model_->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    model_->horizontalHeaderItem(NameColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    model_->horizontalHeaderItem(AdviceColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    measures_ = measures;
    std::stable_sort(measures_.begin(), measures_.end(), [](const lint::Measures& a, const lint::Measures& b) {
        return std::pair(a.isTooMuch, a.steps) > std::pair(b.isTooMuch, b.steps);
    });
    for (const lint::Measures& each : measures_)
        addRow(each, tree);
    auto* header = table_->horizontalHeader();
    table_->resizeColumnsToContents();
    int names = 0;
    for (int row = 0; row < model_->rowCount(); ++row)
        names = std::max(names, table_->fontMetrics().horizontalAdvance(model_->item(row, NameColumn)->text()));
    constexpr int padding = 24; // the style's
    table_->setColumnWidth(NameColumn, std::min(names + padding, mostNameWidth));
    header->setSectionResizeMode(AdviceColumn, QHeaderView::Stretch);
    table_->resizeRowsToContents();
    paintRows();
}

void MeasuresList::clear()
{
    model_->clear();
    measures_.clear();
}

void MeasuresList::addRow(const lint::Measures& measures, const metamodel::Tree& tree)
{
    const metamodel::Element* scope = tree.find(measures.scope);
    QList<QStandardItem*> items {new QStandardItem(scope ? bpmn::shortTitle(*scope) : QString())};
    for (const int number :
        {measures.steps, measures.flows, measures.controlFlow, measures.mostWays, measures.nesting}) {
        items.append(new QStandardItem(QLocale().toString(number)));
        items.back()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    items.append(new QStandardItem(measures.advice));
    items.back()->setToolTip(measures.advice);
    items.back()->setData(measures.isTooMuch, tooMuchRole);
    model_->appendRow(items);
}

void MeasuresList::paintRows()
{
    const window::Colors& c = window::colors();
    for (int row = 0; row < model_->rowCount(); ++row)
        if (auto* advice = model_->item(row, AdviceColumn))
            advice->setForeground(advice->data(tooMuchRole).toBool() ? c.warning : c.muted);
}

void MeasuresList::choose(int row)
{
    if (row >= 0 && row < int(measures_.size()))
        Q_EMIT chosen(measures_[std::size_t(row)].scope, measures_[std::size_t(row)].part);
}

bool MeasuresList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(table_->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MeasuresList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && model_ != nullptr)
        paintRows();
}

} // namespace millrace::app::design
