// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the fields that says when somebody works, or when cases come: hours with a name, which several keep.
#include "app/simulation/calendar_dialog.h"
#include "app/simulation/element_panel.h"
#include "app/simulation/hours_grid.h"
#include "app/simulation/people_table.h"
#include "app/simulation/staffing.h"
#include "app/window/widgets.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace millrace::app::simulation {

using scenario::Calendar;
using scenario::Pool;
using scenario::Scenario;

namespace {

QStringList calendarNames(const Scenario& scenario)
{
    QStringList names {ElementPanel::tr("Around the clock")};
    for (const Calendar& calendar : scenario.calendars)
        names << (calendar.zone == "UTC"
                ? titleOf(calendar)
                : QStringLiteral("%1, %2").arg(titleOf(calendar), QString::fromUtf8(calendar.zone)));
    return names << ElementPanel::tr("New hours...");
}

int placeOfCalendar(const Scenario& scenario, const QString& id)
{
    for (std::size_t i = 0; i < scenario.calendars.size(); ++i)
        if (scenario.calendars[i].id == id)
            return int(i) + 1;
    return 0;
}

} // namespace

QComboBox* ElementPanel::addCalendarChoice(const QString& caption, const QString& keeper, CalendarPlace place)
{
    QComboBox* choice = addChoice(caption, {}, 0);
    auto* details = window::linkButton(tr("Name, holidays, time zone..."), content_);
    details->setToolTip(
        tr("Also hours at single dates, and all from a calendar file (.ics); for all who keep these hours"));
    refreshers_.push_back([choice, details, place](const Scenario& scenario) {
        Scenario copy = scenario;
        const QString* id = place(copy);
        const int now = id ? placeOfCalendar(scenario, *id) : 0;
        fill(choice, calendarNames(scenario), now);
        details->setVisible(now > 0);
    });
    connect(choice, &QComboBox::activated, this, [this, place, keeper](int index) {
        Scenario changed = scenario_;
        QString* id = place(changed);
        if (!id)
            return;
        if (index > int(changed.calendars.size())) {
            refreshFields(); // it is not chosen before it is there
            editCalendar(newCalendar(scenario_, keeper), place);
            return;
        }
        *id = index > 0 ? changed.calendars[std::size_t(index - 1)].id : QString();
        offer(std::move(changed));
    });
    connect(details, &QPushButton::clicked, this, [this, place] {
        Scenario scratch = scenario_;
        const QString* id = place(scratch);
        if (const Calendar* now = id ? scenario_.calendar(*id) : nullptr)
            editCalendar(*now, place);
    });
    column_->addWidget(details, 0, Qt::AlignLeft);
    return choice;
}

void ElementPanel::editCalendar(const Calendar& calendar, const CalendarPlace& place)
{
    QStringList taken;
    for (const Calendar& other : scenario_.calendars)
        if (other.id != calendar.id)
            taken << titleOf(other);
    auto* dialog = new CalendarDialog(calendar, taken, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // What else is changed meanwhile stays; who is gone by then keeps nothing.
    connect(dialog, &CalendarDialog::chosen, this, [this, place](const Calendar& chosen) {
        Scenario changed = scenario_;
        const auto own = std::ranges::find(changed.calendars, chosen.id, &Calendar::id);
        if (own != changed.calendars.end()) {
            *own = chosen;
        } else if (QString* id = place(changed)) {
            *id = chosen.id;
            changed.calendars.push_back(chosen);
        }
        offer(std::move(changed));
    });
    dialog->show();
}

void ElementPanel::buildHours(const QString& poolId)
{
    const Pool* shown = scenario_.pool(poolId);
    QComboBox* choice
        = addCalendarChoice(tr("Working hours"), shown ? titleOf(*shown) : poolId, [poolId](Scenario& s) -> QString* {
              Pool* pool = s.pool(poolId);
              return pool ? &pool->calendar : nullptr;
          });
    choice->setToolTip(tr("The working hours of this pool, and those that others keep"));
    auto* grid = new HoursGrid(content_);
    column_->insertWidget(column_->count() - 1, grid); // before the details
    const auto refresh = [grid, poolId](const Scenario& scenario) {
        const Pool* pool = scenario.pool(poolId);
        const Calendar* calendar = pool ? scenario.calendar(pool->calendar) : nullptr;
        grid->setHours(calendar ? calendar->hours : aroundTheClock());
    };
    refreshers_.push_back(refresh);
    connect(grid, &HoursGrid::edited, this, [this, poolId, refresh](const std::vector<kernel::WeeklyHours>& hours) {
        if (hours.empty()) {
            refresh(scenario_);
            sayProblem(tr("Some hours must stay: without any, nobody would ever work."));
            return;
        }
        sayProblem({});
        Scenario changed = scenario_;
        setHours(changed, poolId, hours);
        offer(std::move(changed));
    });
}

} // namespace millrace::app::simulation
