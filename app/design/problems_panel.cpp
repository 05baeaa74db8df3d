// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/problems_panel.h"

#include "app/window/theme.h"
#include "app/window/widgets.h"
#include "modeler/bpmn/views.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace millrace::app::design {

namespace {

enum ProblemColumn { SeverityColumn, MessageColumn, ElementColumn, FixColumn, ProblemColumns };
enum ProblemRole { SeverityRole = Qt::UserRole + 1, HasFixRole };
constexpr int problemRowHeight = 28;

QString severityWord(base::Severity severity)
{
    switch (severity) {
    case base::Severity::Error:
        return ProblemsPanel::tr("Error");
    case base::Severity::Warning:
        return ProblemsPanel::tr("Warning");
    case base::Severity::Note:
        break;
    }
    return ProblemsPanel::tr("Note");
}

QColor severityColour(base::Severity severity)
{
    const window::Colors& c = window::colors();
    return severity == base::Severity::Error ? c.error : severity == base::Severity::Warning ? c.warning : c.muted;
}

QString whereOf(const lint::Finding& finding, const metamodel::Tree& tree)
{
    if (const metamodel::Element* element = tree.find(finding.element))
        return bpmn::title(*element);
    return finding.problem.line > 0 ? ProblemsPanel::tr("line %1").arg(finding.problem.line) : finding.problem.element;
}

QString countWords(const lint::Findings& findings)
{
    const auto count = [&](base::Severity severity) {
        return int(std::count_if(findings.begin(), findings.end(),
            [&](const auto& finding) { return finding.problem.severity == severity; }));
    };
    QStringList parts;
    if (const int errors = count(base::Severity::Error); errors > 0)
        parts += ProblemsPanel::tr("%n error(s)", nullptr, errors);
    if (const int warnings = count(base::Severity::Warning); warnings > 0)
        parts += ProblemsPanel::tr("%n warning(s)", nullptr, warnings);
    if (const int notes = count(base::Severity::Note); notes > 0)
        parts += ProblemsPanel::tr("%n note(s)", nullptr, notes);
    return parts.join(QStringLiteral(", "));
}

} // namespace

ProblemsPanel::ProblemsPanel(QWidget* parent)
    : QWidget(parent)
    , count_(window::label({}, "muted", this))
    , checked_(window::label({}, "muted", this))
    , stack_(new QStackedWidget(this))
    , table_(new QTableView(this))
    , model_(new QStandardItemModel(this))
{
    window::setGround(this, "panel");
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 9, 14, 7);
    head->setSpacing(16);
    head->addWidget(window::label(tr("Problems"), "section", this));
    head->addWidget(count_);
    head->addStretch(1);
    head->addWidget(checked_);
    table_->setModel(model_);
    table_->setAccessibleName(tr("Problems of the diagram"));
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->horizontalHeader()->hide();
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(problemRowHeight);
    table_->installEventFilter(this);
    connect(table_, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() != FixColumn || !mend(index.row()))
            Q_EMIT chosen(index.row());
    });
    none_ = window::label({}, "muted", this);
    none_->setContentsMargins(14, 4, 14, 4);
    none_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    none_->setWordWrap(true);
    stack_->addWidget(none_);
    stack_->addWidget(table_);
    stack_->setMinimumHeight(32);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(stack_, 1);
    clear();
}

void ProblemsPanel::show(const lint::Findings& findings, const metamodel::Tree& tree, double milliseconds)
{
    const int row = table_->currentIndex().row();
    model_->clear();
    for (const lint::Finding& finding : findings) {
        const bool hasFix = !finding.fix.empty();
        QList<QStandardItem*> items {new QStandardItem(severityWord(finding.problem.severity)),
            new QStandardItem(finding.problem.message), new QStandardItem(whereOf(finding, tree)),
            new QStandardItem(hasFix ? finding.fixName : QString())};
        items[SeverityColumn]->setData(int(finding.problem.severity), SeverityRole);
        items[FixColumn]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        items[FixColumn]->setData(hasFix, HasFixRole);
        for (QStandardItem* item : items)
            item->setToolTip(finding.problem.message);
        if (hasFix)
            items[FixColumn]->setToolTip(tr("%1 (Alt+Return)").arg(finding.fixName));
        model_->appendRow(items);
    }
    paintRows();
    auto* header = table_->horizontalHeader();
    if (model_->columnCount() == ProblemColumns) {
        header->setSectionResizeMode(MessageColumn, QHeaderView::Stretch);
        for (const int column : {SeverityColumn, ElementColumn, FixColumn})
            header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    stack_->setCurrentIndex(findings.empty() ? 0 : 1);
    none_->setText(milliseconds >= 0 ? tr("Nothing to mend: the checks found no problem.") : QString());
    if (!findings.empty() && row >= 0)
        table_->setCurrentIndex(model_->index(std::min(row, model_->rowCount() - 1), MessageColumn));
    count_->setText(countWords(findings));
    if (milliseconds < 0)
        checked_->setText(tr("checking ..."));
    else
        checked_->setText(tr("checked in %1 ms").arg(QLocale().toString(std::max(1.0, milliseconds), 'f', 0)));
}

void ProblemsPanel::clear()
{
    model_->clear();
    count_->clear();
    checked_->clear();
    none_->setText(tr("Old versions and comparisons are to be looked at, and are not checked."));
    stack_->setCurrentIndex(0);
}

void ProblemsPanel::focusList()
{
    if (model_->rowCount() == 0)
        return;
    if (!table_->currentIndex().isValid())
        table_->setCurrentIndex(model_->index(0, MessageColumn));
    table_->setFocus(Qt::ShortcutFocusReason);
}

void ProblemsPanel::paintRows()
{
    const window::Colors& c = window::colors();
    for (int row = 0; row < model_->rowCount(); ++row) {
        auto* severity = model_->item(row, SeverityColumn);
        severity->setForeground(severityColour(base::Severity(severity->data(SeverityRole).toInt())));
        model_->item(row, ElementColumn)->setForeground(c.muted);
        model_->item(row, FixColumn)->setForeground(c.accent);
    }
}

bool ProblemsPanel::mend(int row)
{
    if (row < 0 || row >= model_->rowCount() || !model_->item(row, FixColumn)->data(HasFixRole).toBool())
        return false;
    Q_EMIT fixChosen(row);
    return true;
}

bool ProblemsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int row = table_->currentIndex().row();
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && row >= 0) {
            if (!(key->modifiers() & Qt::AltModifier) || !mend(row))
                Q_EMIT chosen(row);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ProblemsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && model_ != nullptr)
        paintRows();
}

} // namespace millrace::app::design
