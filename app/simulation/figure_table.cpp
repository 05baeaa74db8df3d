// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/figure_table.h"

#include "app/simulation/sort_header.h"
#include "app/simulation/tsv.h"
#include "app/window/icons.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace millrace::app::simulation {

namespace {
constexpr int figureRowHeight = 27; ///< px
}

FigureTable::FigureTable(QWidget* parent)
    : QTableView(parent)
{
    setHorizontalHeader(new SortHeader(this));
    setShowGrid(false);
    setWordWrap(false); // rows have one line
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(figureRowHeight);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copy = new QAction(window::icon(QStringLiteral("table")), tr("Copy as table"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    addAction(copy);
}

QString FigureTable::text() const
{
    const int columns = model()->columnCount();
    std::vector<QStringList> rows(1);
    for (int column = 0; column < columns; ++column)
        rows[0] << model()->headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (selectionModel()->hasSelection() && !selectionModel()->isRowSelected(row))
            continue;
        QStringList& cells = rows.emplace_back();
        for (int column = 0; column < columns; ++column)
            cells << model()->index(row, column).data().toString();
    }
    return toTsv(rows);
}

void FigureTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(text());
    else
        QTableView::keyPressEvent(event);
}

bool FigureTable::event(QEvent* event)
{
    // The window has a Copy of its own.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

} // namespace millrace::app::simulation
