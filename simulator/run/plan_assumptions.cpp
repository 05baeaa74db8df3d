// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/planner.h"

#include <algorithm>

// The part of makePlan() that says what was assumed.

namespace millrace::run {

namespace {

constexpr qsizetype mostNamed = 8;

} // namespace

void Planner::say(const QStringList& titles, const QString& text)
{
    if (titles.isEmpty())
        return;
    QStringList named = titles.mid(0, mostNamed);
    if (titles.size() > mostNamed)
        named << tr("%n more", nullptr, int(titles.size() - mostNamed));
    plan_->assumptions << text.arg(named.join(QStringLiteral(", ")));
}

/// What has other values in the hours of a calendar, calendar by calendar.
void Planner::sayHours()
{
    for (const scenario::Calendar& calendar : scenario_.calendars) {
        QStringList titles;
        for (NodeIndex index = 0; index < NodeIndex(program_.nodes.size()); ++index)
            if (std::ranges::any_of(plan(index).during,
                    [&](const DuringPlan& during) { return during.hours == calendars_.at(calendar.id.toStdString()); }))
                titles << title(index);
        say(titles,
            tr("In the hours of “%1” other values count for what comes to these then: %2.")
                .arg(calendar.name.isEmpty() ? calendar.id : calendar.name, QStringLiteral("%1")));
    }
}

void Planner::sayAssumptions()
{
    const bool hasWork
        = std::any_of(plan_->nodes.begin(), plan_->nodes.end(), [](const NodePlan& n) { return n.isWork; });
    for (std::size_t process = 0; process < hasDurations_.size(); ++process)
        if (!hasDurations_[process] && hasWork)
            plan_->assumptions << (process > 0
                    ? tr("Every activity of “%1” takes 10 minutes.").arg(plan_->processes[process].title)
                    : tr("Every activity takes 10 minutes."));
    if (scenario_.pools.empty() && hasWork)
        plan_->assumptions << tr("Nobody has to be free for the work: it begins at once.");
    sayHours();
    say(assumed_, tr("These activities take 10 minutes, as nobody has said how long: %1."));
    say(timeless_, tr("These activities take no time: %1."));
    say(equal_, tr("All ways out of these gateways are as likely: %1."));
    plan_->assumptions << dataRemarks_;
    say(halves_, tr("Each way out of these is taken in half of the cases: %1."));
    say(immediate_, tr("What these events wait for is there at once: %1."));
    say(immediateBoundaries_, tr("These events happen as soon as the work begins, with their probability: %1."));
    say(eventless_, tr("These events never happen: %1."));
    say(errorless_, tr("These errors never happen: %1."));
    say(once_, tr("How often these repeat depends on the data of a case: each is done once: %1."));
    say(toTheEnd_, tr("These are done as often as they say, without an end before: %1."));
}

} // namespace millrace::run
