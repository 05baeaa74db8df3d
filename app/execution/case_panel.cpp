// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/execution/case_panel.h"

#include "app/execution/desk.h"
#include "app/execution/variables_model.h"
#include "app/execution/words.h"
#include "app/window/icons.h"
#include "app/window/theme.h"
#include "app/window/widgets.h"
#include "modeler/base/failure.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace millrace::app::execution {

namespace {

enum HistoryColumn { WhenColumn, WhoColumn, WhatColumn, ChangeColumn, HistoryColumns };
enum HistoryRole { ElementRole = Qt::UserRole + 1 };
constexpr int tableRowHeight = 29;

QLabel* emptyWords(const QString& words, QWidget* parent)
{
    QLabel* made = window::label(words, "muted", parent);
    made->setContentsMargins(14, 12, 14, 12);
    made->setWordWrap(true);
    made->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return made;
}

/// Rows as high as their texts need, which the style's own reckoning misses by the cells' padding.
class HistoryDelegate : public QStyledItemDelegate {
public:
    explicit HistoryDelegate(QTableView* table)
        : QStyledItemDelegate(table)
        , table_(table)
    { }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        constexpr int paddings = 28; // left and right, and some for rounding
        const int width = table_->columnWidth(index.column());
        const QRect room(0, 0, std::max(width - paddings, 40), 10'000);
        const QRect text = QFontMetrics(option.font).boundingRect(room, Qt::TextWordWrap, index.data().toString());
        return {width, std::max(tableRowHeight, text.height() + 13)};
    }

private:
    QTableView* table_;
};

} // namespace

CasePanel::CasePanel(Desk& desk, Attempt attempt, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , attempt_(std::move(attempt))
{
    window::setGround(this, "panel");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    tabs_ = new window::TextTabs(this);
    tabs_->addTab(tr("History"));
    tabs_->addTab(tr("Variables"));
    tabs_->addTab(tr("Incidents"));
    tabs_->setAccessibleName(tr("What to show of the case"));
    which_ = window::label({}, "muted", this);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(6, 0, 14, 0);
    top->addWidget(tabs_);
    top->addStretch(1);
    top->addWidget(which_);
    column->addLayout(top);
    pages_ = new QStackedWidget(this);
    pages_->addWidget(makeHistory());
    pages_->addWidget(makeVariables());
    pages_->addWidget(makeIncidents());
    column->addWidget(pages_, 1);
    connect(tabs_, &QTabBar::currentChanged, pages_, &QStackedWidget::setCurrentIndex);
}

QTableView* CasePanel::makeTable(QAbstractItemModel* model, const QString& name)
{
    auto* table = new QTableView(this);
    table->setModel(model);
    table->setAccessibleName(name);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(tableRowHeight);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

QWidget* CasePanel::makeHistory()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    lines_ = new QStandardItemModel(0, HistoryColumns, this);
    lines_->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("Change")});
    history_ = makeTable(lines_, tr("History"));
    history_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    history_->setColumnWidth(WhenColumn, 158);
    history_->setColumnWidth(WhoColumn, 120);
    history_->setItemDelegate(new HistoryDelegate(history_));
    history_->setWordWrap(true); // nothing of what happened is cut
    history_->verticalHeader()->setMinimumSectionSize(tableRowHeight);
    history_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    noHistory_ = emptyWords(tr("Choose a task or a case at the right to see what happened in it."), page);
    column->addWidget(history_);
    column->addWidget(noHistory_);
    connect(history_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        const QString element = row.siblingAtColumn(0).data(ElementRole).toString();
        if (row.isValid() && !element.isEmpty() && history_->hasFocus())
            Q_EMIT elementChosen(element);
    });
    return page;
}

QWidget* CasePanel::makeVariables()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    values_ = new VariablesModel(this);
    variables_ = makeTable(values_, tr("Variables"));
    variables_->setSelectionBehavior(QAbstractItemView::SelectItems);
    variables_->setColumnWidth(0, 220);
    variables_->setColumnWidth(1, 130);
    noVariables_ = emptyWords({}, page);
    column->addWidget(variables_);
    column->addWidget(noVariables_);
    connect(values_, &VariablesModel::edited, this, [this](const feel::Context& change) {
        attempt_([&] { desk_.engine().setVariables(desk_.chosenCase(), change); });
    });
    connect(values_, &VariablesModel::refused, this,
        [this](const QString& problem) { attempt_([&] { throw base::Failure(problem); }); });
    return page;
}

QWidget* CasePanel::makeIncidents()
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    incidents_ = new QWidget;
    window::setGround(incidents_, "panel");
    auto* column = new QVBoxLayout(incidents_);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    scroll->setWidget(incidents_);
    return scroll;
}

void CasePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr int narrow = 520; // pixels: what happened counts more than who did it
    history_->setColumnHidden(WhoColumn, width() < narrow);
    const int rest = width() - history_->columnWidth(WhenColumn) - history_->columnWidth(WhoColumn);
    history_->setColumnWidth(WhatColumn, std::clamp(rest * 50 / 100, 140, 480));
    history_->resizeRowsToContents();
}

void CasePanel::refresh()
{
    const runtime::CaseSummary* one = desk_.summary(desk_.chosenCase());
    if (one == nullptr) {
        which_->clear();
    } else {
        bool hasChanged = false;
        attempt_([&] { hasChanged = desk_.hasChangedSince(*one); });
        which_->setText(hasChanged
                ? tr("%1   version %2, the diagram has changed since").arg(one->title).arg(one->version)
                : tr("%1   version %2").arg(one->title).arg(one->version));
    }
    refreshHistory();
    refreshVariables();
    refreshIncidents();
}

void CasePanel::refreshHistory()
{
    std::vector<HistoryLine> lines;
    const runtime::CaseSummary* one = desk_.summary(desk_.chosenCase());
    if (one != nullptr)
        attempt_([&] { lines = historyLines(desk_.history(), desk_.engine().definition(one->deployment)); });
    history_->setVisible(one != nullptr);
    noHistory_->setVisible(one == nullptr);
    if (lines == shownLines_)
        return;
    shownLines_ = std::move(lines);
    lines_->setRowCount(0);
    const base::Microseconds now = runtime::wallClock();
    for (const HistoryLine& line : shownLines_) {
        QList<QStandardItem*> row;
        for (const QString& text : {momentText(line.time, now), line.who, line.what, line.change}) {
            auto* item = new QStandardItem(text);
            item->setToolTip(text);
            row += item;
        }
        row[WhenColumn]->setData(line.element, ElementRole);
        lines_->appendRow(row);
    }
    paintHistory();
    history_->scrollToBottom();
}

void CasePanel::paintHistory()
{
    for (int row = 0; row < lines_->rowCount(); ++row)
        lines_->item(row, ChangeColumn)
            ->setForeground(shownLines_[std::size_t(row)].isTrouble ? window::colors().error : window::colors().muted);
}

void CasePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && lines_ != nullptr)
        paintHistory();
}

void CasePanel::refreshVariables()
{
    const runtime::CaseSummary* one = desk_.summary(desk_.chosenCase());
    feel::Context variables;
    if (one != nullptr)
        attempt_([&] { variables = desk_.variables(); });
    values_->setVariables(variables, one != nullptr && one->status == runtime::CaseStatus::Running);
    const bool isEmpty = variables.entries().empty();
    variables_->setVisible(!isEmpty);
    noVariables_->setVisible(isEmpty);
    noVariables_->setText(one == nullptr ? tr("Choose a task or a case at the right to see its variables.")
                                         : tr("This case has no variables yet. Forms fill them in."));
}

void CasePanel::refreshIncidents()
{
    std::vector<TestControl> all;
    attempt_([&] {
        if (desk_.isOpen())
            all = desk_.incidents();
    });
    tabs_->setTabText(2, all.empty() ? tr("Incidents") : tr("Incidents %L1").arg(all.size()));
    // Later: it may be one of their buttons that brought us here.
    for (QWidget* old : incidents_->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater();
    }
    auto* column = static_cast<QVBoxLayout*>(incidents_->layout());
    while (QLayoutItem* item = column->takeAt(0))
        delete item;
    for (const TestControl& incident : all)
        column->addWidget(incidentRow(incident));
    if (all.empty())
        column->addWidget(emptyWords(tr("Nothing is stuck."), incidents_));
    column->addStretch(1);
}

QWidget* CasePanel::incidentRow(const TestControl& incident)
{
    auto* row = new QWidget(incidents_);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(14, 6, 14, 6);
    layout->setSpacing(10);
    auto* sign = new QLabel(row);
    sign->setPixmap(
        window::icon(QStringLiteral("error"), window::colors().error).pixmap(QSize(16, 16), devicePixelRatioF()));
    layout->addWidget(sign, 0, Qt::AlignTop);
    const runtime::CaseSummary* one = desk_.summary(incident.instance);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    const QString where = incident.name.isEmpty() ? QString() : incident.name + QStringLiteral(", ");
    words->addWidget(window::label(where + (one != nullptr ? one->title : QString()), "section", row));
    QLabel* problem = window::label(incident.problem, "muted", row);
    problem->setWordWrap(true);
    problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(problem);
    layout->addLayout(words, 1);
    if (!incident.element.isEmpty()) {
        auto* show = window::linkButton(tr("Show"), row);
        connect(show, &QPushButton::clicked, this, [this, id = incident.element] { Q_EMIT elementChosen(id); });
        layout->addWidget(show, 0, Qt::AlignTop);
    }
    if (incident.token >= 0) { // a deadlock has no token that could try again
        auto* again = window::plainButton(tr("Try again"), row);
        connect(again, &QPushButton::clicked, this, [this, incident] { attempt_([&] { desk_.apply(incident); }); });
        layout->addWidget(again, 0, Qt::AlignTop);
    }
    return row;
}

} // namespace millrace::app::execution
