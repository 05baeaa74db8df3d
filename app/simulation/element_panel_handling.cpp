// SPDX-License-Identifier: GPL-3.0-or-later
// The part of an activity's fields that is about more than one pool or one case: teams, the way there, set-up, batches.
#include "app/simulation/case_data_dialog.h"
#include "app/simulation/case_value_text.h"
#include "app/simulation/distribution_editor.h"
#include "app/simulation/duration_shape.h"
#include "app/simulation/element_panel.h"
#include "app/simulation/input_field.h"
#include "app/simulation/input_text.h"
#include "app/simulation/staffing.h"
#include "app/window/icons.h"
#include "app/window/widgets.h"
#include "simulator/scenario/scaling.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace millrace::app::simulation {

using kernel::Distribution;
using scenario::ElementInputs;
using scenario::Pool;
using scenario::Scenario;

namespace {

constexpr std::int64_t mostCases = 1'000'000;

bool saysHandling(const ElementInputs* inputs)
{
    return inputs
        && (inputs->transfer || inputs->setUp || inputs->batch || inputs->openAtStart != 0 || inputs->priority
            || !inputs->priorityExpression.isEmpty());
}

} // namespace

// --- teams

void ElementPanel::buildTeam(const QString& activityId)
{
    InputField* team = makeField(
        tr("Team"),
        [activityId](const Scenario& s) {
            const ElementInputs* inputs = s.element(activityId);
            return inputs ? scenario::toText(inputs->staff, s.pools) : QString();
        },
        [this, activityId](Scenario& s, const QString& text) {
            scenario::ParsedRequirement parsed = scenario::parseRequirement(text, s.pools);
            if (!parsed.requirement)
                return parsed.problem;
            teamOf_.clear();
            s.elements[activityId].staff = *parsed.requirement;
            tidyElement(s, activityId);
            return QString();
        });
    team->setPlaceholder(tr("2 nurses and (1 doctor or 1 senior)"));
    team->setToolTip(tr("How many of which pools work together, and who may do it instead: 2 nurses and (1 doctor or 1 "
                        "senior). With a skill: 1 nurse with surgery."));
    column_->addWidget(team);
    const ElementInputs* given = scenario_.element(activityId);
    if (!given || given->staff.isSimple())
        return;
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    QStringList known;
    for (const scenario::Requirement* units : scenario::unitsOf(given->staff)) {
        const Pool* pool = scenario_.pool(units->pool);
        if (!pool || known.contains(pool->id))
            continue;
        known << pool->id;
        auto* show = window::linkButton(titleOf(*pool), content_);
        show->setToolTip(tr("The people, costs and hours of %1").arg(titleOf(*pool)));
        connect(show, &QPushButton::clicked, this, [this, id = pool->id] { Q_EMIT poolChosen(id); });
        row->addWidget(show);
    }
    row->addStretch(1);
    column_->addLayout(row);
}

// --- which time a duration is

/// Working time or elapsed time: nothing to choose where there are no working hours.
void ElementPanel::buildClock(const QString& activityId)
{
    if (scenario_.calendars.empty())
        return;
    QComboBox* choice = addChoice(tr("The duration is"), {}, 0);
    choice->setToolTip(tr("Working time passes in working hours alone. Elapsed time passes day and night once the work "
                          "has begun; people stay with it, in overtime."));
    refreshers_.push_back([choice, activityId](const Scenario& scenario) {
        const ElementInputs* given = scenario.element(activityId);
        const bool isStaffed = given && !given->staff.isNobody();
        QStringList words {tr("elapsed time, day and night")};
        if (isStaffed)
            words.prepend(tr("working time of those who do it"));
        else
            for (const scenario::Calendar& calendar : scenario.calendars)
                words << tr("working time: %1").arg(calendar.name.isEmpty() ? calendar.id : calendar.name);
        const auto own
            = std::ranges::find(scenario.calendars, given ? given->hours : QString(), &scenario::Calendar::id);
        const int current = isStaffed                             ? int(given->isElapsed)
            : own == scenario.calendars.end() || given->isElapsed ? 0
                                                                  : int(own - scenario.calendars.begin()) + 1;
        fill(choice, words, current);
    });
    connect(choice, &QComboBox::activated, this, [this, activityId](int index) {
        Scenario changed = scenario_;
        ElementInputs& inputs = changed.elements[activityId];
        const bool isStaffed = !inputs.staff.isNobody();
        inputs.isElapsed = isStaffed && index == 1;
        inputs.hours = isStaffed || index == 0 ? QString() : changed.calendars[std::size_t(index - 1)].id;
        tidyElement(changed, activityId);
        offer(std::move(changed));
    });
}

// --- the way there, set-up, batches

void ElementPanel::buildHandling(const QString& activityId)
{
    if (!saysHandling(scenario_.element(activityId)) && handlingOf_ != activityId) {
        auto* more = window::linkButton(tr("Way there, set-up, batches, priority..."), content_);
        more->setToolTip(
            tr("What cases need to get there, what people need before they begin, and work on several cases "
               "at once"));
        connect(more, &QPushButton::clicked, this, [this, activityId] {
            handlingOf_ = activityId;
            // The button goes away with this.
            QMetaObject::invokeMethod(
                this, [this] { Q_EMIT rebuildAsked(); }, Qt::QueuedConnection);
        });
        column_->addWidget(more, 0, Qt::AlignLeft);
        return;
    }
    auto* times = new QHBoxLayout;
    times->setSpacing(8);
    times->addLayout(makeHandlingTime(tr("Way there"), tr("The time that a case needs to get there, as in 10 min"),
        [activityId](Scenario& s) { return &s.elements[activityId].transfer; }));
    times->addLayout(
        makeHandlingTime(tr("Set-up"), tr("The time that people need before they begin with it, as in 10 min"),
            [activityId](Scenario& s) { return &s.elements[activityId].setUp; }));
    column_->addLayout(times);
    const ElementInputs* given = scenario_.element(activityId);
    if (given && given->setUp)
        addCheck(
            tr("Set up for each case anew"),
            [activityId](const Scenario& s) {
                const ElementInputs* inputs = s.element(activityId);
                return inputs && inputs->setsUpEachTime;
            },
            [activityId](Scenario& s, bool on) { s.elements[activityId].setsUpEachTime = on; })
            ->setToolTip(tr("Else only where they did other work before"));
    buildBatch(activityId);
}

QLayout* ElementPanel::makeHandlingTime(
    const QString& caption, const QString& why, const std::function<std::optional<Distribution>*(Scenario&)>& place)
{
    InputField* field = makeField(
        caption,
        [place](const Scenario& s) {
            Scenario copy = s;
            const auto& time = *place(copy);
            return time ? spanText(time->mean()) : QString();
        },
        [place, id = elementId_](Scenario& s, const QString& text) {
            std::optional<Distribution>& time = *place(s);
            if (text.trimmed().isEmpty()) {
                time.reset();
                s.elements[id].setsUpEachTime = s.elements[id].setsUpEachTime && s.elements[id].setUp;
                tidyElement(s, id);
                return QString();
            }
            const auto seconds = parseSpan(text);
            if (!seconds)
                return notASpan(text);
            const bool isScaled = time && time->mean() > 0 && *seconds > 0;
            time = isScaled ? scenario::scaled(*time, *seconds / time->mean()) : Distribution::constant(*seconds);
            return time->problem();
        });
    field->setPlaceholder(tr("none"));
    field->setToolTip(why);
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(field, 1);
    Scenario scratch = scenario_;
    if (!*place(scratch))
        return row;
    auto* curve = new QToolButton(content_);
    curve->setIcon(window::icon(QStringLiteral("analyze")));
    curve->setIconSize({15, 15});
    curve->setFocusPolicy(Qt::StrongFocus);
    curve->setAccessibleName(tr("How it varies: %1").arg(caption));
    row->addWidget(curve, 0, Qt::AlignBottom);
    refreshers_.push_back([curve, place](const Scenario& s) {
        Scenario copy = s;
        if (const auto& time = *place(copy))
            curve->setToolTip(tr("How it varies: %1").arg(shapeOf(*time).name));
    });
    connect(curve, &QToolButton::clicked, this, [this, caption, place] { editTime(caption, place); });
    return row;
}

void ElementPanel::buildBatch(const QString& activityId)
{
    InputField* size = makeField(
        tr("Cases at once"),
        [activityId](const Scenario& s) {
            const ElementInputs* inputs = s.element(activityId);
            return inputs && inputs->batch ? countText(inputs->batch->size) : QString();
        },
        [activityId](Scenario& s, const QString& text) {
            std::optional<scenario::Batch>& batch = s.elements[activityId].batch;
            const auto count
                = text.trimmed().isEmpty() ? std::optional<std::int64_t>(1) : parseCount(text, 1, mostCases);
            if (!count)
                return notACaseCount(text);
            if (*count == 1)
                batch.reset();
            else if (batch)
                batch->size = int(*count);
            else
                batch = scenario::Batch {int(*count)};
            tidyElement(s, activityId);
            return QString();
        });
    size->setPlaceholder(tr("1"));
    size->setToolTip(tr("Work begins when so many cases have come"));
    const ElementInputs* given = scenario_.element(activityId);
    if (!given || !given->batch) {
        addRow({size, makePriority(activityId)});
        addRow({makeOpenAtStart(activityId)});
        return;
    }
    InputField* wait = makeField(
        tr("Longest wait for them"),
        [activityId](const Scenario& s) {
            const ElementInputs* inputs = s.element(activityId);
            return inputs && inputs->batch && inputs->batch->longestWait ? spanText(*inputs->batch->longestWait)
                                                                         : QString();
        },
        [activityId](Scenario& s, const QString& text) {
            const auto seconds = text.trimmed().isEmpty() ? std::nullopt : parseSpan(text);
            if (!text.trimmed().isEmpty() && (!seconds || *seconds <= 0))
                return notASpan(text);
            s.elements[activityId].batch->longestWait = seconds;
            return QString();
        });
    wait->setPlaceholder(tr("no limit"));
    wait->setToolTip(tr("After that work begins with the cases that are there"));
    addRow({size, wait});
    InputField* condition = makeField(
        tr("Or as soon as"),
        [activityId](const Scenario& s) {
            const ElementInputs* inputs = s.element(activityId);
            return inputs && inputs->batch ? inputs->batch->condition : QString();
        },
        [activityId](Scenario& s, const QString& text) {
            const QString wrong = text.trimmed().isEmpty()
                ? QString()
                : feelProblem(text, attributeNames(s) << QStringLiteral("batch"));
            if (!wrong.isEmpty())
                return wrong;
            s.elements[activityId].batch->condition = text.trimmed();
            return QString();
        });
    condition->setPlaceholder(tr("nothing else"));
    condition->setToolTip(tr("A formula over what is known of the case that comes, and batch, the list of all that "
                             "wait, as in: urgent or sum(batch.weight) > 500"));
    addRow({condition});
    addCheck(
        tr("One piece of work for all of them"),
        [activityId](const Scenario& s) {
            const ElementInputs* inputs = s.element(activityId);
            return inputs && inputs->batch && inputs->batch->isTogether;
        },
        [activityId](Scenario& s, bool on) { s.elements[activityId].batch->isTogether = on; })
        ->setToolTip(
            tr("The duration is that of the whole batch; else each case takes it, and they only begin together"));
    addRow({makePriority(activityId), makeOpenAtStart(activityId)});
}

InputField* ElementPanel::makeOpenAtStart(const QString& activityId)
{
    InputField* open = makeField(
        tr("Cases here at the start"),
        [activityId](const Scenario& s) {
            const ElementInputs* inputs = s.element(activityId);
            return inputs && inputs->openAtStart != 0 ? countText(double(inputs->openAtStart)) : QString();
        },
        [activityId](Scenario& s, const QString& text) {
            const auto count
                = text.trimmed().isEmpty() ? std::optional<std::int64_t>(0) : parseCount(text, 0, mostCases);
            if (!count)
                return tr("'%1' is no whole number of cases of 0 or more.").arg(text.trimmed());
            s.elements[activityId].openAtStart = *count;
            tidyElement(s, activityId);
            return QString();
        });
    open->setPlaceholder(tr("none"));
    open->setToolTip(tr("Cases that stand before this already when the run begins: the backlog of today"));
    return open;
}

QCheckBox* ElementPanel::addCheck(const QString& words, const std::function<bool(const Scenario&)>& read,
    const std::function<void(Scenario&, bool)>& write)
{
    auto* check = new QCheckBox(words, content_);
    check->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // long words must not widen the panel
    column_->addWidget(check);
    refreshers_.push_back([check, read](const Scenario& scenario) {
        const QSignalBlocker silence(check);
        check->setChecked(read(scenario));
    });
    connect(check, &QCheckBox::toggled, this, [this, write](bool on) {
        Scenario changed = scenario_;
        write(changed, on);
        offer(std::move(changed));
    });
    return check;
}

} // namespace millrace::app::simulation
