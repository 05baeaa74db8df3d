// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/shortcuts_dialog.h"

#include "app/window/actions.h"
#include "app/window/widgets.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace millrace::app::window {

namespace {

QString keysOf(const QList<QKeySequence>& shortcuts)
{
    QStringList keys;
    for (const QKeySequence& key : shortcuts)
        keys += key.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Actions& actions, const std::vector<QAction*>& further, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setGround(this, "panel");
    resize(560, 620);
    auto* model = new QStandardItemModel(0, 3, this);
    model->setHorizontalHeaderLabels({tr("Menu"), tr("Command"), tr("Shortcut")});
    for (const CommandText& row : actions.rows()) {
        if (!actions.isBound(row.command))
            continue;
        auto* command = new QStandardItem(menuWords(actions.action(row.command)->text()));
        command->setToolTip(row.tooltip);
        model->appendRow({new QStandardItem(Actions::menuTitle(row.menu).remove(u'&')), command,
            new QStandardItem(keysOf({row.shortcuts.begin(), row.shortcuts.end()}))});
    }
    for (const QAction* action : further)
        if (!action->shortcut().isEmpty())
            model->appendRow({new QStandardItem(Actions::menuTitle(Menu::Diagram).remove(u'&')),
                new QStandardItem(menuWords(action->text())), new QStandardItem(keysOf(action->shortcuts()))});
    auto* filter = new QSortFilterProxyModel(this);
    filter->setSourceModel(model);
    filter->setFilterKeyColumn(-1);
    filter->setFilterCaseSensitivity(Qt::CaseInsensitive);

    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Search commands and shortcuts"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, filter, &QSortFilterProxyModel::setFilterFixedString);

    auto* table = new QTableView(this);
    table->setAccessibleName(windowTitle());
    table->setModel(filter);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->setColumnWidth(0, 110);
    table->setColumnWidth(2, 170);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(label(windowTitle(), "heading", this));
    column->addWidget(search);
    column->addWidget(table, 1);
}

} // namespace millrace::app::window
