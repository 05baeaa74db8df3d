// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/people_dialog.h"

#include "app/simulation/cell_grid.h"
#include "app/simulation/hours_grid.h"
#include "app/simulation/input_field.h"
#include "app/simulation/input_text.h"
#include "app/simulation/list_pane.h"
#include "app/simulation/people_table.h"
#include "app/simulation/staffing.h"
#include "app/window/widgets.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>
#include <cmath>

namespace millrace::app::simulation {

namespace {
constexpr int hoursWidth = 340;
constexpr double mostInPool = 1'000'000;
constexpr int peopleWidths[] = {150, 130, 60, 120, 150, 96, 86, 76}; ///< px
} // namespace

PeopleDialog::PeopleDialog(const scenario::Scenario& scenario, const QString& poolId, QWidget* parent)
    : InputDialog(tr("People of %1").arg(titleOf(*scenario.pool(poolId))), QSize(960, 600), tr("Use them"), parent)
    , table_(new PeopleTable(scenario, poolId))
    , pane_(new ListPane(table_, windowTitle()))
    , words_(window::label({}, "muted"))
    , whose_(window::label({}, "section"))
    , hours_(new HoursGrid)
{
    leaveProblemToContent();
    addWords(tr("Name those who work other hours, are faster or slower, cost more, can do what others "
                "cannot, or are away at times. What is left empty is as the pool says. A list from a "
                "spreadsheet can be pasted."));
    makeCount();
    grid().setColumnWidths(peopleWidths);
    grid().horizontalHeader()->setSectionResizeMode(PeopleTable::Skills, QHeaderView::Stretch);
    content().addWidget(pane_, 1);
    content().addWidget(makeHours());
    connect(pane_, &ListPane::changed, this, &PeopleDialog::refresh);
    connect(hours_, &HoursGrid::edited, this, [this](const std::vector<kernel::WeeklyHours>& hours) {
        if (!hours.empty())
            return table_->setHours(pane_->currentEntry(), hours);
        refresh();
        pane_->sayProblem(tr("Some hours must stay: somebody who never works can be removed."));
    });
    grid().setFocus();
    refresh();
}

CellGrid& PeopleDialog::grid()
{
    return pane_->grid();
}

void PeopleDialog::makeCount()
{
    words_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    pane_->addBeside(words_);
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
    connect(count_, &InputField::problemChanged, pane_, &ListPane::sayProblem);
    pane_->addBeside(count_);
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

void PeopleDialog::refresh()
{
    const scenario::Scenario& scenario = table_->scenario();
    const int named = table_->entryCount(), others = table_->pool().capacity - named;
    words_->setText(named == 0 ? tr("All are alike. People in the pool:")
            : others > 0       ? tr("%1 named, %2 as the pool says. People in the pool:").arg(named).arg(others)
                               : tr("All are named. People in the pool:"));
    count_->setText(countText(table_->pool().capacity));
    const int person = pane_->currentEntry();
    const scenario::Person* one = person >= 0 ? &table_->pool().people[std::size_t(person)] : nullptr;
    const QString calendarId = one && !one->calendar.isEmpty() ? one->calendar : table_->pool().calendar;
    const scenario::Calendar* calendar = scenario.calendar(calendarId);
    whose_->setText(!one ? tr("Working hours of whoever is chosen above")
            : one->calendar.isEmpty()
            ? tr("Working hours of %1: the pool's; change them for hours of their own").arg(one->name)
            : tr("Working hours of %1").arg(one->name));
    hours_->setEnabled(one != nullptr);
    hours_->setHours(calendar ? calendar->hours : aroundTheClock());
    check();
}

QString PeopleDialog::problem() const
{
    return table_->problem();
}

void PeopleDialog::give()
{
    Q_EMIT chosen(table_->scenario());
}

} // namespace millrace::app::simulation
