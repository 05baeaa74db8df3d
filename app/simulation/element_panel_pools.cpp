// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a pool: who they are, how many, what they are paid and when they work; and who does an activity.
#include "app/simulation/element_panel.h"
#include "app/simulation/input_field.h"
#include "app/simulation/input_text.h"
#include "app/simulation/staffing.h"
#include "app/window/widgets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <cmath>

namespace millrace::app::simulation {

using metamodel::Element;
using scenario::ElementInputs;
using scenario::Pool;
using scenario::Scenario;

namespace {

constexpr int sectionSpace = 16;
constexpr double mostPeople = 1'000'000;

QString hoursWords(const Scenario& scenario, const QString& calendarId)
{
    const scenario::Calendar* calendar = scenario.calendar(calendarId);
    if (!calendar)
        return ElementPanel::tr("around the clock");
    const double hours = double(calendar->toWorkingCalendar().weeklyWork()) / double(base::hour);
    return ElementPanel::tr("%1 hours a week").arg(countText(hours));
}

QString startedLarge(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

std::optional<int> parsePeople(const QString& text)
{
    const auto count = parseNumber(text);
    if (!count || *count < 1 || *count != std::floor(*count) || *count > mostPeople)
        return std::nullopt;
    return int(*count);
}

QString notPeople(const QString& text)
{
    return ElementPanel::tr("'%1' is no whole number of people of 1 or more.").arg(text.trimmed());
}

/// Nobody, the pools, several of them, and one that is to be made.
QStringList whoDoesIt(const Scenario& scenario)
{
    QStringList names {ElementPanel::tr("Nobody")};
    for (const Pool& pool : scenario.pools)
        names << titleOf(pool);
    names << ElementPanel::tr("A team...") << ElementPanel::tr("New pool...");
    return names;
}

int placeOfPool(const Scenario& scenario, const QString& poolId)
{
    for (std::size_t i = 0; i < scenario.pools.size(); ++i)
        if (scenario.pools[i].id == poolId)
            return int(i) + 1;
    return 0;
}

} // namespace

InputField* ElementPanel::makeQuantity(const QString& activityId)
{
    InputField* people = makeField(
        tr("People"),
        [this, activityId](const Scenario& s) {
            const Scenario staffed = withStaff(s);
            const ElementInputs* inputs = staffed.element(activityId);
            return inputs && inputs->staff.isSimple() && !inputs->staff.isNobody() ? countText(inputs->staff.quantity)
                                                                                   : QString();
        },
        [this, activityId](Scenario& s, const QString& text) {
            const auto count = parsePeople(text);
            if (!count)
                return notPeople(text);
            s = withStaff(s);
            s.elements[activityId].staff.quantity = *count;
            return QString();
        });
    people->setToolTip(tr("How many of them the work takes at the same time"));
    const Scenario staffed = withStaff(scenario_);
    const ElementInputs* inputs = staffed.element(activityId);
    people->setReadOnly(!inputs || !inputs->staff.isSimple() || inputs->staff.isNobody());
    return people;
}

void ElementPanel::buildPoolChoice(const QString& id, InputField* people, InputField* cost)
{
    auto* row = new QGridLayout;
    row->setHorizontalSpacing(8);
    row->setVerticalSpacing(3);
    row->addWidget(window::label(tr("Done by"), "caption", content_), 0, 0);
    QComboBox* choice = makeChoice(tr("Done by"), {}, 0);
    choice->setToolTip(tr("The pool that does this activity; with nobody it just takes time"));
    choice->setMinimumContentsLength(6);
    QLabel* assumed = window::label(tr("Assumed: nobody has said it yet."), "muted", content_);
    refreshers_.push_back([this, choice, assumed, id](const Scenario& scenario) {
        const Scenario staffed = withStaff(scenario);
        const ElementInputs* inputs = staffed.element(id);
        const bool isTeam = teamOf_ == id || (inputs && !inputs->staff.isSimple());
        QStringList names = whoDoesIt(staffed);
        const int team = int(names.size()) - 2;
        if (isTeam)
            names[team] = tr("A team");
        fill(choice, names, isTeam ? team : placeOfPool(staffed, inputs ? inputs->staff.pool : QString()));
        assumed->setVisible(staffed != scenario && inputs && !inputs->staff.isNobody() && !isTeam);
    });
    row->addWidget(choice, 1, 0, Qt::AlignBottom);
    row->addWidget(people, 0, 1, 2, 1);
    row->setColumnStretch(0, 7); // names of pools are longer than numbers
    row->setColumnStretch(1, 2);
    row->addWidget(assumed, 2, 0, 1, 2);
    row->addWidget(cost, 3, 0);
    column_->addLayout(row);
    connect(choice, &QComboBox::activated, this, [this, id](int index) {
        const Scenario staffed = withStaff(scenario_); // what is assumed of others stays
        if (index == int(staffed.pools.size()) + 1) {
            teamOf_ = id;
            QTimer::singleShot(0, this, [this] {
                Q_EMIT rebuildAsked();
                focusField(tr("Team"));
            });
            return;
        }
        teamOf_.clear();
        if (index > int(staffed.pools.size())) {
            // The choice that was made goes away with what follows.
            QTimer::singleShot(0, this, [this, id] { Q_EMIT poolAsked(id); });
            return;
        }
        Scenario changed = staffed;
        scenario::Requirement& staff = changed.elements[id].staff;
        staff = scenario::Requirement::of(index > 0 ? changed.pools[std::size_t(index - 1)].id : QString(),
            index > 0 && staff.isSimple() ? staff.quantity : 1);
        tidyElement(changed, id);
        if (changed == scenario_) // it was a team that nobody had said
            QTimer::singleShot(0, this, [this] { Q_EMIT rebuildAsked(); });
        offer(std::move(changed));
    });
}

void ElementPanel::buildPoolHeading(const QString& poolId)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    QLabel* name = window::label({}, "section", content_);
    QLabel* facts = window::label({}, "muted", content_);
    facts->setWordWrap(true);
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(facts, 1, Qt::AlignTop);
    column_->addLayout(row);
    refreshers_.push_back([name, facts, poolId](const Scenario& scenario) {
        const Pool* pool = scenario.pool(poolId);
        if (!pool)
            return;
        name->setText(titleOf(*pool));
        facts->setText(tr("%n people, %1", nullptr, pool->capacity).arg(hoursWords(scenario, pool->calendar)));
    });
}

InputField* ElementPanel::makePoolName(const QString& poolId)
{
    return makeField(
        tr("Name"),
        [poolId](const Scenario& s) {
            const Pool* pool = s.pool(poolId);
            return pool ? titleOf(*pool) : QString();
        },
        [poolId](Scenario& s, const QString& text) {
            QString words = problemOfPoolName(s, poolId, text);
            if (words.isEmpty())
                s.pool(poolId)->name = text.simplified();
            return words;
        });
}

InputField* ElementPanel::makePeople(const QString& poolId)
{
    return makeField(
        tr("How many"),
        [poolId](const Scenario& s) {
            const Pool* pool = s.pool(poolId);
            return pool ? countText(pool->capacity) : QString();
        },
        [poolId](Scenario& s, const QString& text) {
            const auto count = parsePeople(text);
            if (!count)
                return notPeople(text);
            const int named = s.pool(poolId)->told();
            if (*count < named)
                return tr("%n are named below: remove some of them first.", nullptr, named);
            s.pool(poolId)->capacity = *count;
            return QString();
        });
}

InputField* ElementPanel::makePaid(const QString& poolId)
{
    InputField* paid = makeField(
        tr("Paid per hour"),
        [poolId](const Scenario& s) {
            const Pool* one = s.pool(poolId);
            return one && one->costPerHour > 0 ? moneyText(one->costPerHour, s.currency) : QString();
        },
        [poolId](Scenario& s, const QString& text) {
            const auto amount = text.trimmed().isEmpty() ? std::optional(0.0) : parseMoney(text, s.currency);
            if (!amount)
                return notAnAmount(text);
            s.pool(poolId)->costPerHour = *amount;
            return QString();
        });
    paid->setPlaceholder(tr("not said"));
    return paid;
}

void ElementPanel::buildPool(const QString& poolId)
{
    if (column_->count() > 0)
        column_->addSpacing(sectionSpace - 6);
    buildPoolHeading(poolId);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(makePoolName(poolId), 3);
    first->addWidget(makePeople(poolId), 1);
    column_->addLayout(first);
    buildQueue(poolId);
    buildPay(poolId);
    buildShare(poolId);
    buildAbsence(poolId);
    buildHours(poolId);
    buildPeople(poolId);
    auto* remove = window::linkButton(tr("Remove this pool"), content_);
    remove->setToolTip(tr("Take the pool out of this scenario; what it does then just takes time"));
    connect(remove, &QPushButton::clicked, this, [this, poolId] {
        Scenario changed = scenario_;
        removePool(changed, poolId);
        offer(std::move(changed));
    });
    column_->addWidget(remove, 0, Qt::AlignLeft);
}

void ElementPanel::buildQueue(const QString& poolId)
{
    QStringList names;
    for (const kernel::Discipline discipline : kernel::allDisciplines)
        names << startedLarge(kernel::nameOf(discipline));
    QComboBox* choice = addChoice(tr("Queue"), {}, 0);
    choice->setToolTip(tr("Which of the work that waits is taken next by whoever is free"));
    refreshers_.push_back([choice, names, poolId](const Scenario& scenario) {
        const Pool* pool = scenario.pool(poolId);
        fill(choice, names, pool ? int(pool->discipline) : 0);
    });
    connect(choice, &QComboBox::activated, this, [this, poolId](int index) {
        Scenario changed = scenario_;
        changed.pool(poolId)->discipline = kernel::allDisciplines[std::size_t(index)];
        offer(std::move(changed));
    });
}

/// How much of their time this process gets, and what they cost each time.
void ElementPanel::buildShare(const QString& poolId)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    InputField* share = makeField(
        tr("Time for this process"),
        [poolId](const Scenario& s) {
            const Pool* one = s.pool(poolId);
            return one && one->share < 1 ? shareText(one->share) : QString();
        },
        [poolId](Scenario& s, const QString& text) {
            const auto part = text.trimmed().isEmpty() ? std::optional(1.0) : parseShare(text);
            if (!part || !(*part > 0 && *part <= 1))
                return tr("'%1' is no share above 0 % and up to 100 %.").arg(text.trimmed());
            s.pool(poolId)->share = *part;
            return QString();
        });
    share->setPlaceholder(tr("all of it"));
    share->setToolTip(tr("How much of everybody's working time this process gets: the rest goes to other work"));
    row->addWidget(share, 1);
    InputField* use = makeField(
        tr("Paid per piece of work"),
        [poolId](const Scenario& s) {
            const Pool* one = s.pool(poolId);
            return one && one->costPerUse > 0 ? moneyText(one->costPerUse, s.currency) : QString();
        },
        [poolId](Scenario& s, const QString& text) {
            const auto amount = text.trimmed().isEmpty() ? std::optional(0.0) : parseMoney(text, s.currency);
            if (!amount)
                return notAnAmount(text);
            s.pool(poolId)->costPerUse = *amount;
            return QString();
        });
    use->setPlaceholder(tr("not said"));
    use->setToolTip(tr("What each of them costs for every piece of work, beside the hours"));
    row->addWidget(use, 1);
    column_->addLayout(row);
}

/// What an hour is paid, and what happens to work at its end.
void ElementPanel::buildPay(const QString& poolId)
{
    auto* row = new QGridLayout;
    row->setHorizontalSpacing(8);
    row->setVerticalSpacing(3);
    row->addWidget(makePaid(poolId), 0, 0, 2, 1);
    row->addWidget(window::label(tr("At the end of a shift"), "caption", content_), 0, 1);
    QComboBox* choice = makeChoice(tr("At the end of a shift"), {}, 0);
    choice->setMinimumContentsLength(6);
    choice->setToolTip(tr("What happens to work that has begun when the working hours end"));
    row->addWidget(choice, 1, 1, Qt::AlignBottom);
    row->setColumnStretch(0, 2);
    row->setColumnStretch(1, 3);
    column_->addLayout(row);
    refreshers_.push_back([choice, poolId](const Scenario& scenario) {
        const Pool* pool = scenario.pool(poolId);
        fill(choice, {tr("Work pauses"), tr("Work is finished first"), tr("Others take it over")},
            pool ? int(pool->shiftEnd) : 0);
    });
    connect(choice, &QComboBox::activated, this, [this, poolId](int index) {
        Scenario changed = scenario_;
        changed.pool(poolId)->shiftEnd = scenario::ShiftEnd(index);
        offer(std::move(changed));
    });
}

} // namespace millrace::app::simulation
