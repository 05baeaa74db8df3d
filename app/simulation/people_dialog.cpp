// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/people_dialog.h"

#include "app/simulation/cell_grid.h"
#include "app/simulation/hours_grid.h"
#include "app/simulation/input_field.h"
#include "app/simulation/input_text.h"
#include "app/simulation/people_table.h"
#include "app/simulation/staffing.h"
#include "app/simulation/tsv.h"
#include "app/window/widgets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <cmath>
#include <set>

namespace millrace::app::simulation {

namespace {
constexpr int peopleMargin = 20, hoursWidth = 340;
constexpr double mostInPool = 1'000'000;
constexpr int peopleWidths[] = {150, 140, 60, 120, 150, 96, 86}; ///< px
} // namespace

PeopleDialog::PeopleDialog(const scenario::Scenario& scenario, const QString& poolId, QWidget* parent)
    : QDialog(parent)
    , table_(new PeopleTable(scenario, poolId))
    , grid_(new CellGrid(table_))
    , words_(window::label({}, "muted"))
    , whose_(window::label({}, "section"))
    , hours_(new HoursGrid)
    , problem_(window::label({}, "error"))
{
    const QString title = tr("People of %1").arg(titleOf(table_->pool()));
    setWindowTitle(title);
    setModal(false);
    window::setGround(this, "panel");
    window::resizeWithin(*this, QSize(880, 600));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(peopleMargin, 16, peopleMargin, 16);
    column->setSpacing(10);
    column->addWidget(window::label(title, "heading"));
    auto* why = window::label(tr("Name those who work other hours, are faster or slower, cost more, can do what others "
                                 "cannot, or are away at times. What is left empty is as the pool says. A list from a "
                                 "spreadsheet can be pasted."),
        "muted");
    why->setWordWrap(true);
    column->addWidget(why);
    column->addWidget(makeVerbs());
    grid_->setAccessibleName(title);
    grid_->setMinimumHeight(140);
    for (int i = 0; i < PeopleTable::columnsOfPeople; ++i)
        grid_->setColumnWidth(i, peopleWidths[i]);
    grid_->horizontalHeader()->setSectionResizeMode(PeopleTable::Skills, QHeaderView::Stretch);
    column->addWidget(grid_, 1);
    problem_->setWordWrap(true);
    column->addWidget(problem_);
    column->addWidget(makeHours());
    column->addWidget(makeButtons());
    connect(table_, &PeopleTable::edited, this, &PeopleDialog::refresh);
    connect(grid_, &CellGrid::said, this, [this](const QString& words) {
        problem_->setText(words);
        problem_->setVisible(!words.isEmpty());
    });
    connect(grid_->selectionModel(), &QItemSelectionModel::currentChanged, this, &PeopleDialog::refresh);
    connect(hours_, &HoursGrid::edited, this, [this](const std::vector<kernel::WeeklyHours>& hours) {
        if (hours.empty()) {
            refresh();
            problem_->setText(tr("Some hours must stay: somebody who never works can be removed."));
            problem_->show();
            return;
        }
        table_->setHours(currentPerson(), hours);
    });
    grid_->setCurrentIndex(table_->index(0, 0));
    grid_->setFocus();
    refresh();
}

QWidget* PeopleDialog::makeVerbs()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto addVerb = [&](const QString& words, const QString& why, void (PeopleDialog::*verb)()) {
        auto* button = window::plainButton(words);
        button->setToolTip(why);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, verb);
        row->addWidget(button);
        return button;
    };
    addVerb(tr("Add"), tr("Name one more"), &PeopleDialog::add);
    remove_ = addVerb(tr("Remove"), tr("Take the chosen rows out"), &PeopleDialog::removeChosen);
    copy_ = addVerb(tr("Copy all"), tr("The whole table, for a spreadsheet"), &PeopleDialog::copyAll);
    addVerb(tr("Paste"), tr("A table from a spreadsheet: by the names of its columns, else from the chosen cell on"),
        &PeopleDialog::paste);
    row->addStretch(1);
    words_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(words_);
    count_ = new InputField({}, [this](const QString& text) {
        const auto count = parseNumber(text);
        if (!count || *count < 1 || *count != std::floor(*count) || *count > mostInPool)
            return tr("'%1' is no whole number of people of 1 or more.").arg(text.trimmed());
        if (*count < table_->entryCount())
            return tr("%n are named: remove some of them first.", nullptr, table_->entryCount());
        table_->setLeast(int(*count));
        return QString();
    });
    count_->setName(tr("People in the pool"));
    count_->setFixedWidth(72);
    connect(count_, &InputField::problemChanged, this, [this](const QString& words) {
        problem_->setText(words);
        problem_->setVisible(!words.isEmpty());
    });
    row->addWidget(count_);
    return box;
}

QWidget* PeopleDialog::makeHours()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(whose_);
    hours_->setMaximumWidth(hoursWidth);
    column->addWidget(hours_);
    return box;
}

QWidget* PeopleDialog::makeButtons()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    auto* cancel = window::plainButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    use_ = window::primaryButton(tr("Use them"));
    use_->setAutoDefault(false); // Enter goes down in the table
    row->addWidget(cancel);
    row->addWidget(use_);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(use_, &QPushButton::clicked, this, &PeopleDialog::accept);
    return box;
}

int PeopleDialog::currentPerson() const
{
    const int row = grid_->currentIndex().row();
    return row >= 0 && row < table_->entryCount() ? row : -1;
}

void PeopleDialog::add()
{
    grid_->setCurrentIndex(table_->index(table_->entryCount(), PeopleTable::Name));
    grid_->setFocus();
    grid_->edit(grid_->currentIndex());
}

void PeopleDialog::removeChosen()
{
    std::set<int> rows;
    for (const QModelIndex& cell : grid_->selectionModel()->selectedIndexes())
        rows.insert(cell.row());
    if (rows.empty() && currentPerson() >= 0)
        rows.insert(currentPerson());
    table_->removeEntries({rows.begin(), rows.end()});
}

void PeopleDialog::copyAll()
{
    QModelIndexList cells;
    for (int row = 0; row < table_->entryCount(); ++row)
        for (int i = 0; i < PeopleTable::columnsOfPeople; ++i)
            cells << table_->index(row, i);
    QGuiApplication::clipboard()->setText(toTsv(table_->table(cells)));
}

void PeopleDialog::paste()
{
    grid_->setFocus();
    grid_->paste();
}

void PeopleDialog::refresh()
{
    const scenario::Scenario& scenario = table_->scenario();
    const int named = table_->entryCount(), others = table_->pool().capacity - named;
    words_->setText(named == 0 ? tr("All are alike. People in the pool:")
            : others > 0       ? tr("%1 named, %2 as the pool says. People in the pool:").arg(named).arg(others)
                               : tr("All are named. People in the pool:"));
    count_->setText(countText(table_->pool().capacity));
    const int person = currentPerson();
    remove_->setEnabled(person >= 0);
    copy_->setEnabled(named > 0);
    const scenario::Person* one = person >= 0 ? &table_->pool().people[std::size_t(person)] : nullptr;
    const QString calendarId = one && !one->calendar.isEmpty() ? one->calendar : table_->pool().calendar;
    const scenario::Calendar* calendar = scenario.calendar(calendarId);
    whose_->setText(!one ? tr("Working hours of whoever is chosen above")
            : one->calendar.isEmpty()
            ? tr("Working hours of %1: the pool's; change them for hours of their own").arg(one->name)
            : tr("Working hours of %1").arg(one->name));
    hours_->setEnabled(one != nullptr);
    hours_->setHours(calendar ? calendar->hours : aroundTheClock());
    const QString wrong = table_->problem();
    problem_->setText(wrong);
    problem_->setVisible(!wrong.isEmpty());
    use_->setEnabled(wrong.isEmpty());
    use_->setToolTip(wrong);
}

void PeopleDialog::accept()
{
    if (!table_->problem().isEmpty())
        return;
    Q_EMIT chosen(table_->scenario());
    QDialog::accept();
}

} // namespace millrace::app::simulation
