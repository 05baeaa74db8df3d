// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/frozen_names.h"

#include "app/simulation/sort_header.h"

#include <QScrollBar>

namespace millrace::app::simulation {

FrozenNames::FrozenNames(QTableView* table)
    : QTableView(table)
    , table_(table)
{
    setHorizontalHeader(new SortHeader(this));
    setModel(table->model());
    setSelectionModel(table->selectionModel());
    setItemDelegate(table->itemDelegate());
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(table);
    setFrameShape(NoFrame);
    setStyleSheet(QStringLiteral("QTableView { border: none; border-right: 1px solid palette(mid); }"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoScroll(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(table->verticalHeader()->defaultSectionSize());
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table->verticalScrollBar(), &QScrollBar::setValue);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenNames::place);
    hide();
}

void FrozenNames::place()
{
    const bool isNeeded = table_->horizontalScrollBar()->value() > 0;
    setVisible(isNeeded);
    if (!isNeeded)
        return;
    for (int column = 1; column < model()->columnCount(); ++column)
        setColumnHidden(column, true);
    setColumnWidth(0, table_->columnWidth(0));
    horizontalHeader()->setFixedHeight(table_->horizontalHeader()->height());
    const QRect cells = table_->viewport()->geometry();
    const int top = table_->horizontalHeader()->geometry().top();
    setGeometry(cells.left(), top, columnWidth(0) + 1, cells.bottom() + 1 - top);
    verticalScrollBar()->setValue(table_->verticalScrollBar()->value());
}

} // namespace millrace::app::simulation
