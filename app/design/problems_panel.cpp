// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/problems_panel.h"

#include "app/design/measures_list.h"
#include "app/design/problem_check.h"
#include "app/design/wrapped_cells.h"
#include "app/window/note_popup.h"
#include "app/window/theme.h"
#include "app/window/widgets.h"
#include "modeler/base/failure.h"
#include "modeler/bpmn/views.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace millrace::app::design {

namespace {

enum ProblemColumn { SeverityColumn, MessageColumn, ElementColumn, FixColumn, ProblemColumns };
enum ProblemRole { SeverityRole = Qt::UserRole + 1, HasFixRole };
constexpr int wordsWidth = 150; ///< px: most of the column with the severity
constexpr int roomForElements = 640; ///< px: a narrower list leaves out names, which the messages say as well
constexpr int mostRows = 500; ///< nobody reads more, and the list stays quick

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
    , dismissed_(window::linkButton({}, this))
    , complexity_(window::linkButton(tr("Complexity"), this))
    , checked_(window::label({}, "muted", this))
    , stack_(new QStackedWidget(this))
    , measures_(new MeasuresList(this))
    , table_(new QTableView(this))
    , model_(new QStandardItemModel(this))
{
    window::setGround(this, "panel");
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 9, 14, 7);
    head->setSpacing(16);
    head->addWidget(window::label(tr("Problems"), "section", this));
    head->addWidget(count_);
    head->addWidget(dismissed_);
    head->addStretch(1);
    head->addWidget(checked_);
    complexity_->setCheckable(true);
    complexity_->setToolTip(tr("How hard each process is to read, and what to split"));
    connect(complexity_, &QPushButton::toggled, this, &ProblemsPanel::showMeasures);
    connect(
        measures_, &MeasuresList::chosen, this, [this](metamodel::Key scope, const std::vector<metamodel::Key>& part) {
            if (check_)
                check_->lightUp(part);
            Q_EMIT scopeChosen(part.empty() ? scope : part.front());
        });
    head->addWidget(complexity_);
    auto* rules = window::linkButton(tr("Rules..."), this);
    rules->setToolTip(tr("Which rules hold in this project, and how much each weighs"));
    connect(rules, &QPushButton::clicked, this, &ProblemsPanel::rulesWanted);
    head->addWidget(rules);
    table_->setModel(model_);
    table_->setAccessibleName(tr("Problems of the diagram"));
    table_->setItemDelegate(new WrappedCells(*table_, MessageColumn));
    table_->setShowGrid(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->horizontalHeader()->hide();
    table_->verticalHeader()->hide();
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->installEventFilter(this);
    connect(table_, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() != FixColumn || !mend(index.row()))
            choose(index.row());
    });
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table_, &QTableView::customContextMenuRequested, this, [this](const QPoint& at) {
        const QModelIndex index = table_->indexAt(at);
        if (QMenu* menu = menuFor(index.isValid() ? index.row() : table_->currentIndex().row()))
            menu->popup(table_->viewport()->mapToGlobal(at));
    });
    dismissed_->setCheckable(true);
    dismissed_->hide();
    connect(dismissed_, &QPushButton::toggled, this, &ProblemsPanel::showDismissed);
    none_ = window::label({}, "muted", this);
    none_->setContentsMargins(14, 4, 14, 4);
    none_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    none_->setWordWrap(true);
    stack_->addWidget(none_);
    stack_->addWidget(table_);
    stack_->addWidget(measures_);
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
    const lint::Findings none;
    const lint::Findings& dismissed = check_ ? check_->dismissed() : none;
    model_->clear();
    for (std::size_t i = 0; i < std::min(findings.size(), std::size_t(mostRows)); ++i)
        addRow(findings[i], tree, false);
    if (int(findings.size()) > mostRows) {
        model_->appendRow({new QStandardItem,
            new QStandardItem(
                tr("... and %n more. Mend some of these first.", nullptr, int(findings.size()) - mostRows)),
            new QStandardItem, new QStandardItem});
    }
    if (showsDismissed_)
        for (const lint::Finding& finding : dismissed)
            addRow(finding, tree, true);
    dismissed_->setText(tr("%n dismissed", nullptr, int(dismissed.size())));
    dismissed_->setVisible(!dismissed.empty());
    paintRows();
    placeColumns();
    choosePage();
    showMeasures();
    none_->setText(milliseconds >= 0 ? tr("Nothing to mend: the checks found no problem.") : QString());
    if (model_->rowCount() > 0 && row >= 0)
        table_->setCurrentIndex(model_->index(std::min(row, model_->rowCount() - 1), MessageColumn));
    count_->setText(countWords(findings));
    if (milliseconds < 0)
        checked_->setText(tr("checking ..."));
    else
        checked_->setText(tr("checked in %1 ms").arg(QLocale().toString(std::max(1.0, milliseconds), 'f', 0)));
}

void ProblemsPanel::choosePage()
{
    stack_->setCurrentIndex(complexity_->isChecked() && check_ ? 2 : model_->rowCount() == 0 ? 0 : 1);
}

void ProblemsPanel::showMeasures()
{
    choosePage();
    if (!complexity_->isChecked() || !check_)
        return;
    check_->measure([this, alive = QPointer<ProblemsPanel>(this)](const std::vector<lint::Measures>& measures) {
        if (alive && check_)
            measures_->show(measures, check_->tree());
    });
}

/// Severity, element and remedy as wide as they need within reason; the message wraps in what is left.
void ProblemsPanel::placeColumns()
{
    if (model_->columnCount() != ProblemColumns)
        return;
    auto* header = table_->horizontalHeader();
    header->setSectionHidden(ElementColumn, width() < roomForElements);
    for (const auto& [column, most] : {std::pair(SeverityColumn, wordsWidth), std::pair(ElementColumn, width() / 6),
             std::pair(FixColumn, width() / 4)}) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        table_->setColumnWidth(column, std::min(columnHint(column), most));
    }
    header->setSectionResizeMode(MessageColumn, QHeaderView::Stretch);
    table_->resizeRowsToContents();
}

/// What its longest text takes, over all rows and not only those in sight.
int ProblemsPanel::columnHint(int column) const
{
    const QFontMetrics metrics(table_->font());
    int widest = 0;
    for (int row = 0; row < model_->rowCount(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(model_->item(row, column)->text()));
    constexpr int roundIt = 24; // the style's padding of an item
    return widest + roundIt;
}

void ProblemsPanel::addRow(const lint::Finding& finding, const metamodel::Tree& tree, bool isDismissed)
{
    const bool hasFix = !finding.fixName.isEmpty() || isDismissed;
    const QString fixName = isDismissed ? tr("Show again") : finding.fixName;
    const QString message = isDismissed ? tr("%1 Dismissed: %2").arg(finding.problem.message, finding.dismissal)
                                        : finding.problem.message;
    QList<QStandardItem*> items {
        new QStandardItem(isDismissed ? tr("Dismissed") : severityWord(finding.problem.severity)),
        new QStandardItem(message), new QStandardItem(whereOf(finding, tree)),
        new QStandardItem(hasFix ? fixName : QString())};
    items[SeverityColumn]->setData(int(isDismissed ? base::Severity::Note : finding.problem.severity), SeverityRole);
    items[FixColumn]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    items[FixColumn]->setData(hasFix, HasFixRole);
    const QString tip
        = finding.problem.rule.isEmpty() ? message : tr("%1\nRule: %2").arg(message, finding.problem.rule);
    for (QStandardItem* item : items)
        item->setToolTip(tip);
    if (hasFix)
        items[FixColumn]->setToolTip(tr("%1 (Alt+Return)").arg(fixName));
    model_->appendRow(items);
}

const lint::Finding* ProblemsPanel::findingAt(int row) const
{
    if (!check_ || row < 0)
        return nullptr;
    const auto& findings = check_->findings();
    const int shown = std::min(int(findings.size()), mostRows);
    if (row < shown)
        return &findings[std::size_t(row)];
    const int behind = row - shown - (int(findings.size()) > mostRows ? 1 : 0);
    return showsDismissed_ && behind >= 0 && behind < int(check_->dismissed().size())
        ? &check_->dismissed()[std::size_t(behind)]
        : nullptr;
}

QMenu* ProblemsPanel::menuFor(int row)
{
    const lint::Finding* finding = findingAt(row);
    if (finding == nullptr)
        return nullptr;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Go to the element"), this, [this, row] { choose(row); });
    if (!finding->fixName.isEmpty() && finding->dismissal.isEmpty())
        menu->addAction(finding->fixName, this, [this, row] { mend(row); });
    if (!finding->dismissal.isEmpty())
        menu->addAction(tr("Show again"), this, [this, row] { mend(row); });
    else if (!finding->problem.rule.isEmpty() && !finding->problem.element.isEmpty())
        menu->addAction(tr("Dismiss with a reason..."), this, [this, copy = *finding] { askForReason(copy); });
    if (!finding->problem.rule.isEmpty())
        addGrades(*menu, finding->problem.rule);
    return menu;
}

void ProblemsPanel::addGrades(QMenu& menu, const QString& rule)
{
    using Grade = lint::Configuration::Grade;
    QMenu* grades = menu.addMenu(tr("Rule \"%1\" in this project").arg(rule));
    const auto offer = [&](const QString& word, Grade grade) {
        QAction* action = grades->addAction(word, this, [this, rule, grade] {
            attempt([&] { check_->configure([&](lint::Configuration& rules) { rules.setGrade(rule, grade); }); });
        });
        action->setCheckable(true);
        action->setChecked(check_->configuration().grade(rule) == grade);
    };
    offer(tr("As usual"), Grade::AsItIs);
    grades->addSeparator();
    offer(tr("Error"), Grade::Error);
    offer(tr("Warning"), Grade::Warning);
    offer(tr("Note"), Grade::Note);
    offer(tr("Off"), Grade::Off);
}

void ProblemsPanel::askForReason(const lint::Finding& finding)
{
    window::NotePopup::ask(*this,
        {tr("Dismiss this finding"), tr("Why it is right as it is"), tr("Dismiss"),
            tr("The reason is kept with the project, for others to read.")},
        false, [this, finding](const QString& reason, const QString& author) {
            attempt([&] { check_->dismiss(finding, reason, author); });
        });
}

void ProblemsPanel::attempt(const std::function<void()>& work)
{
    if (!check_)
        return;
    try {
        work();
    } catch (const base::Failure& failure) {
        checked_->setText(failure.message());
    }
}

void ProblemsPanel::showDismissed(bool on)
{
    showsDismissed_ = on;
    if (check_)
        Q_EMIT check_->checked(); // the list is asked for again
}

void ProblemsPanel::choose(int row)
{
    if (check_)
        check_->lightUp(findingAt(row));
    Q_EMIT chosen(row);
}

void ProblemsPanel::clear()
{
    model_->clear();
    dismissed_->hide();
    count_->clear();
    checked_->clear();
    none_->setText(tr("Old versions and comparisons are to be looked at, and are not checked."));
    measures_->clear();
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
    const lint::Finding* finding = findingAt(row);
    if (finding != nullptr && !finding->dismissal.isEmpty())
        attempt([&] { check_->takeBack(lint::Finding(*finding)); });
    else
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
                choose(row);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ProblemsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeColumns();
}

void ProblemsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && model_ != nullptr)
        paintRows();
}

} // namespace millrace::app::design
