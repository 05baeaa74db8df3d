// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a start event: when cases begin, how many, and what they are like.
#include "app/simulation/case_data_dialog.h"
#include "app/simulation/case_value_text.h"
#include "app/simulation/distribution_editor.h"
#include "app/simulation/duration_shape.h"
#include "app/simulation/element_panel.h"
#include "app/simulation/input_field.h"
#include "app/simulation/input_text.h"
#include "app/simulation/lines_dialog.h"
#include "app/simulation/rates_dialog.h"
#include "app/simulation/times_text.h"
#include "app/window/widgets.h"
#include "simulator/scenario/scaling.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace millrace::app::simulation {

using kernel::Distribution;
using scenario::Arrivals;
using scenario::Scenario;

namespace {

constexpr std::int64_t mostAtOnce = 1'000'000;

Arrivals* comingAt(Scenario& scenario, const QString& startId)
{
    const auto found = std::ranges::find_if(
        scenario.arrivals, [&](const Arrivals& one) { return one.startEvent == startId || one.startEvent.isEmpty(); });
    return found == scenario.arrivals.end() ? nullptr : &*found;
}

const Arrivals* comingAt(const Scenario& scenario, const QString& startId)
{
    return comingAt(const_cast<Scenario&>(scenario), startId);
}

bool saysPattern(const Arrivals& arrivals)
{
    return arrivals.batch != 1 || arrivals.population || arrivals.due || !arrivals.dueExpression.isEmpty()
        || arrivals.priority != 0 || !arrivals.rates.empty() || !arrivals.times.empty();
}

QString ratesWords(const Arrivals& arrivals)
{
    if (arrivals.rates.empty())
        return ElementPanel::tr("As many at all hours.");
    const auto most = int(std::ranges::max_element(arrivals.rates) - arrivals.rates.begin());
    return ElementPanel::tr("By hour and weekday; most on %1, %2 to %3 o'clock.")
        .arg(QLocale().dayName(most / 24 + 1))
        .arg(most % 24)
        .arg(most % 24 + 1);
}

QString timesWords(const std::vector<base::Microseconds>& times, std::optional<base::Microseconds> start)
{
    if (times.empty())
        return {};
    const QString last = start ? momentText(*start + times.back())
                               : ElementPanel::tr("%1 after the start").arg(spanText(double(times.back()) * 1e-6));
    return ElementPanel::tr("Cases come at %Ln time(s) of a list, at last %1.", nullptr, int(times.size())).arg(last);
}

} // namespace

void ElementPanel::buildStart(const metamodel::Element& event)
{
    const QString id = event.id();
    const Arrivals* given = comingAt(scenario_, id);
    if (!given) {
        addWords(scenario_.arrivals.empty()
                ? tr("The scenario does not say how often cases come. Every 30 minutes on average is assumed.")
                : tr("No cases begin here."));
        auto* add = window::linkButton(tr("Say how often"), content_);
        connect(add, &QPushButton::clicked, this, [this, id] {
            Scenario changed = scenario_;
            Arrivals arrivals;
            arrivals.startEvent = id;
            arrivals.interval = Distribution::exponential(1800);
            changed.arrivals.push_back(std::move(arrivals));
            // The button that was pressed goes away with this.
            QTimer::singleShot(0, this, [this, changed] { offer(changed); });
        });
        column_->addWidget(add);
        return;
    }
    if (given->times.empty())
        buildInterval(id, given->population.has_value());
    else
        buildTimes(id);
    addCalendarChoice(tr("Cases come"), tr("arrivals"), [id](Scenario& s) -> QString* {
        Arrivals* arrivals = comingAt(s, id);
        return arrivals ? &arrivals->calendar : nullptr;
    })->setToolTip(tr("In which hours cases begin; the time between two of them runs in these hours alone"));
    buildArrivalPattern(id);
}

void ElementPanel::buildInterval(const QString& startId, bool isClosed)
{
    InputField* mean = makeField(
        isClosed ? tr("Time between rounds") : tr("Time between cases"),
        [startId](const Scenario& s) {
            const Arrivals* arrivals = comingAt(s, startId);
            return arrivals ? spanText(arrivals->interval.mean()) : QString();
        },
        [startId](Scenario& s, const QString& text) {
            const auto seconds = parseSpan(text);
            if (!seconds)
                return notASpan(text);
            if (*seconds <= 0)
                return tr("Some time must lie between two cases.");
            Arrivals* arrivals = comingAt(s, startId);
            const double before = arrivals->interval.mean();
            arrivals->interval = before > 0 ? scenario::scaled(arrivals->interval, *seconds / before)
                                            : Distribution::constant(*seconds);
            return arrivals->interval.problem();
        });
    mean->setToolTip(tr("On average; how it varies stands below"));
    InputField* count = makeField(
        tr("Cases in each run"),
        [startId](const Scenario& s) {
            const Arrivals* arrivals = comingAt(s, startId);
            return arrivals && arrivals->count ? QLocale().toString(qlonglong(*arrivals->count)) : QString();
        },
        [startId](Scenario& s, const QString& text) {
            const auto number = parseCount(text, 1);
            if (!number && !text.trimmed().isEmpty())
                return notACaseCount(text);
            comingAt(s, startId)->count = number;
            return QString();
        });
    refreshers_.push_back([count](const Scenario& s) {
        count->setPlaceholder(s.duration ? tr("till the run ends") : tr("1,000 assumed"));
    });
    addRow({mean, count});
    QLabel* words = window::label({}, "caption", content_);
    refreshers_.push_back([words, startId](const Scenario& s) {
        if (const Arrivals* arrivals = comingAt(s, startId))
            words->setText(shapeOf(arrivals->interval).name);
    });
    column_->addWidget(words);
    auto* shape = window::linkButton(tr("Curve, more shapes, fit to a sample..."), content_);
    shape->setToolTip(tr("All distributions with mean, quantiles and curve; or what fits durations that you paste"));
    connect(shape, &QPushButton::clicked, this, [this, startId, isClosed] {
        const Arrivals* arrivals = comingAt(scenario_, startId);
        if (!arrivals)
            return;
        auto* editor = new DistributionEditor(
            isClosed ? tr("Time away between two rounds") : tr("Time between cases"), arrivals->interval, window());
        editor->setAttribute(Qt::WA_DeleteOnClose);
        connect(editor, &DistributionEditor::chosen, this,
            [this, startId](const Distribution& chosen, const QString& source) {
                Scenario changed = scenario_;
                Arrivals* own = comingAt(changed, startId);
                if (!own)
                    return;
                own->interval = chosen;
                if (!source.isEmpty())
                    changed.setSource(startId, source);
                offer(std::move(changed));
            });
        editor->show();
    });
    column_->addWidget(shape, 0, Qt::AlignLeft);
}

void ElementPanel::buildTimes(const QString& startId)
{
    QLabel* words = window::label({}, "muted", content_);
    words->setWordWrap(true);
    column_->addWidget(words);
    refreshers_.push_back([words, startId](const Scenario& s) {
        if (const Arrivals* arrivals = comingAt(s, startId))
            words->setText(timesWords(arrivals->times, s.start));
    });
}

/// What first-time users need not see.
void ElementPanel::buildArrivalPattern(const QString& startId)
{
    if (!saysPattern(*comingAt(scenario_, startId)) && handlingOf_ != startId) {
        auto* more = window::linkButton(tr("By hour, from a list, priority..."), content_);
        more->setToolTip(tr("Rates by hour and weekday, several cases at once, a list of times, cases that go round, "
                            "when they are due and which go first"));
        connect(more, &QPushButton::clicked, this, [this, startId] {
            handlingOf_ = startId;
            // The button goes away with this.
            QMetaObject::invokeMethod(
                this, [this] { Q_EMIT rebuildAsked(); }, Qt::QueuedConnection);
        });
        column_->addWidget(more, 0, Qt::AlignLeft);
        return;
    }
    addRow({makeArrivalBatch(startId), makePopulation(startId)});
    addRow({makeDue(startId), makeArrivalPriority(startId)});
    buildListLinks(startId);
}

InputField* ElementPanel::makeArrivalBatch(const QString& startId)
{
    InputField* batch = makeField(
        tr("Cases at once"),
        [startId](const Scenario& s) {
            const Arrivals* arrivals = comingAt(s, startId);
            return arrivals && arrivals->batch != 1 ? countText(arrivals->batch) : QString();
        },
        [startId](Scenario& s, const QString& text) {
            const auto number = parseCount(text, 1, mostAtOnce);
            if (!number && !text.trimmed().isEmpty())
                return notACaseCount(text);
            comingAt(s, startId)->batch = int(number.value_or(1));
            return QString();
        });
    batch->setPlaceholder(tr("1"));
    batch->setToolTip(tr("So many begin together each time, as with a delivery or a daily file"));
    return batch;
}

InputField* ElementPanel::makePopulation(const QString& startId)
{
    InputField* round = makeField(
        tr("Cases that go round"),
        [startId](const Scenario& s) {
            const Arrivals* arrivals = comingAt(s, startId);
            return arrivals && arrivals->population ? countText(*arrivals->population) : QString();
        },
        [startId](Scenario& s, const QString& text) {
            const auto number = parseCount(text, 1, mostAtOnce);
            if (!number && !text.trimmed().isEmpty())
                return notACaseCount(text);
            Arrivals* arrivals = comingAt(s, startId);
            arrivals->population = number ? std::optional(int(*number)) : std::nullopt;
            if (number)
                arrivals->times.clear(); // they come when they have been away
            return QString();
        });
    round->setPlaceholder(tr("new ones come"));
    round->setToolTip(tr("A fixed number of cases, as of machines to maintain: each comes back when it has been away "
                         "for the time above"));
    return round;
}

InputField* ElementPanel::makeDue(const QString& startId)
{
    InputField* due = makeField(
        tr("Due after"),
        [startId](const Scenario& s) {
            const Arrivals* arrivals = comingAt(s, startId);
            if (!arrivals)
                return QString();
            return !arrivals->dueExpression.isEmpty() ? arrivals->dueExpression
                : arrivals->due                       ? spanText(*arrivals->due)
                                                      : QString();
        },
        [startId](Scenario& s, const QString& text) {
            const auto seconds = parseSpan(text);
            const QString formula = seconds ? QString() : text.trimmed();
            const QString wrong = formula.isEmpty() ? QString() : feelProblem(formula, attributeNames(s));
            if (!wrong.isEmpty())
                return wrong;
            comingAt(s, startId)->due = seconds;
            comingAt(s, startId)->dueExpression = formula;
            return QString();
        });
    refreshers_.push_back([due](const Scenario& s) {
        due->setPlaceholder(s.cycleTimeTarget ? spanText(*s.cycleTimeTarget) : tr("not said"));
    });
    due->setToolTip(tr("When a case is to be done, as in 2 days, or a formula over what is known of it; queues by due "
                       "date go by it. Else the target of all cases counts."));
    return due;
}

InputField* ElementPanel::makeArrivalPriority(const QString& startId)
{
    InputField* priority = makeField(
        tr("Priority"),
        [startId](const Scenario& s) {
            const Arrivals* arrivals = comingAt(s, startId);
            return arrivals && arrivals->priority != 0 ? numberText(arrivals->priority) : QString();
        },
        [startId](Scenario& s, const QString& text) {
            const auto number = text.trimmed().isEmpty() ? std::optional(0.0) : parseNumber(text);
            if (!number)
                return tr("'%1' is no number.").arg(text.trimmed());
            comingAt(s, startId)->priority = *number;
            return QString();
        });
    priority->setPlaceholder(tr("0"));
    priority->setToolTip(tr("Of the cases that begin here: higher goes first, where the queue minds it"));
    return priority;
}

/// What comes from lists of their own: rates by hour, and times.
void ElementPanel::buildListLinks(const QString& startId)
{
    const bool isFromList = !comingAt(scenario_, startId)->times.empty();
    QLabel* rates = window::label({}, "muted", content_);
    rates->setWordWrap(true);
    column_->addWidget(rates);
    refreshers_.push_back([rates, startId](const Scenario& s) {
        if (const Arrivals* arrivals = comingAt(s, startId)) {
            rates->setText(ratesWords(*arrivals));
            rates->setVisible(arrivals->times.empty());
        }
    });
    const auto addLink = [this](const QString& text, const QString& why, auto verb) {
        auto* link = window::linkButton(text, content_);
        link->setToolTip(why);
        connect(link, &QPushButton::clicked, this, verb);
        column_->addWidget(link, 0, Qt::AlignLeft);
    };
    if (!isFromList)
        addLink(tr("By hour and weekday..."), tr("How many cases come in each hour of the week"),
            [this, startId] { editRates(startId); });
    addLink(isFromList ? tr("Change the list...") : tr("Times of a list..."),
        tr("When each case comes, as from a spreadsheet or a log"), [this, startId] { editTimes(startId); });
}

void ElementPanel::editRates(const QString& startId)
{
    const Arrivals* arrivals = comingAt(scenario_, startId);
    if (!arrivals)
        return;
    auto* dialog = new RatesDialog(ratesOf(*arrivals), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RatesDialog::chosen, this, [this, startId](const WeekOfRates& rates) {
        Scenario changed = scenario_;
        Arrivals* own = comingAt(changed, startId);
        if (!own || ratesOf(*own) == rates)
            return;
        // Hours are those of the clock that the calendar goes by.
        if (const scenario::Calendar* calendar = changed.calendar(own->calendar); calendar && own->rates.empty())
            own->ratesZone = calendar->zone;
        setRates(*own, rates);
        offer(std::move(changed));
    });
    dialog->show();
}

void ElementPanel::editTimes(const QString& startId)
{
    const Arrivals* arrivals = comingAt(scenario_, startId);
    if (!arrivals)
        return;
    auto* dialog = new LinesDialog(
        tr("Times at which cases come"),
        tr("One a line; a column of dates and times from a spreadsheet can be pasted. With an empty list cases come at "
           "random again."),
        timesText({8 * base::hour, 8 * base::hour + 25 * base::minute}, scenario_.start.value_or(usualStart))
            + QStringLiteral("\n..."),
        [start = scenario_.start](const QString& text) {
            const ParsedTimes parsed = parseTimes(text, start);
            return LinesDialog::Judgement {parsed.problem, timesWords(parsed.times, parsed.start)};
        },
        window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString before = timesText(arrivals->times, scenario_.start);
    dialog->setText(before);
    connect(dialog, &LinesDialog::chosen, this, [this, startId, before, start = scenario_.start](const QString& text) {
        Scenario changed = scenario_;
        Arrivals* own = comingAt(changed, startId);
        if (!own || text == before)
            return;
        const ParsedTimes parsed = parseTimes(text, start);
        own->times = parsed.times;
        if (!parsed.times.empty()) {
            own->population.reset();
            own->count.reset(); // all of the list
        }
        if (!changed.start)
            changed.start = parsed.start;
        offer(std::move(changed));
    });
    dialog->show();
}

} // namespace millrace::app::simulation
