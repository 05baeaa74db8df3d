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

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <cmath>

namespace millrace::app::simulation {

namespace {
constexpr int peopleMargin = 20, hoursWidth = 340;
constexpr double mostInPool = 1'000'000;
constexpr int peopleWidths[] = {150, 130, 60, 120, 150, 96, 86, 76}; ///< px
} // namespace

PeopleDialog::PeopleDialog(const scenario::Scenario& scenario, const QString& poolId, QWidget* parent)
    : QDialog(parent)
    , table_(new PeopleTable(scenario, poolId))
    , words_(window::label({}, "muted"))
    , whose_(window::label({}, "section"))
    , hours_(new HoursGrid)
{
    const QString title = tr("People of %1").arg(titleOf(table_->pool()));
    pane_ = new ListPane(table_, title);
    setWindowTitle(title);
    setModal(false);
    window::setGround(this, "panel");
    window::resizeWithin(*this, QSize(960, 600));
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
    makeCount();
    grid().setColumnWidths(peopleWidths);
    grid().horizontalHeader()->setSectionResizeMode(PeopleTable::Skills, QHeaderView::Stretch);
    column->addWidget(pane_, 1);
    column->addWidget(makeHours());
    column->addWidget(makeButtons());
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

QWidget* PeopleDialog::makeButtons()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
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
    const QString wrong = table_->problem();
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
