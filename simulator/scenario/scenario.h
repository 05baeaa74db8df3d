// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/iso8601.h"
#include "simulator/kernel/discipline.h"
#include "simulator/kernel/distribution.h"
#include "simulator/kernel/presence.h"
#include "simulator/kernel/working_calendar.h"
#include "simulator/scenario/case_data.h"
#include "simulator/scenario/during.h"
#include "simulator/scenario/range.h"
#include "simulator/scenario/requirement.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace millrace::scenario {

using base::Microseconds;
using kernel::Distribution;

/// The unit in which a scenario is shown and written; all values in a Scenario are seconds, and money per hour.
enum class TimeUnit : std::uint8_t { Millisecond, Second, Minute, Hour, Day, Year };
double secondsIn(TimeUnit unit); ///< a year has 365 days
QString toWord(TimeUnit unit); ///< BPSim's: "ms", "s", "min", "hour", "day", "year"
std::optional<TimeUnit> timeUnitFromWord(QStringView word); ///< also QBP's "seconds", "minutes" ...

/// Working hours by name: weekly hours less holidays, and hours at single dates, in a time zone.
struct Calendar {
    QString id;
    QString name;
    std::vector<kernel::WeeklyHours> hours; ///< empty: never open
    std::vector<QDate> holidays;
    QByteArray zone = "UTC"; ///< as QTimeZone names it
    std::vector<kernel::DatedHours> extra {}; ///< beside the others, on holidays too
    bool operator==(const Calendar&) const = default;

    bool hasHoursOf(const Calendar& other) const; ///< whatever they are called

    kernel::WorkingCalendar toWorkingCalendar() const;
};

/// What happens to work when a shift ends.
enum class ShiftEnd : std::uint8_t {
    Pause, ///< it waits until the same people come again
    Finish, ///< it is finished first, in overtime
    HandOver, ///< others of the pool who are there go on with it, or the next who come
};
QString toWord(ShiftEnd shiftEnd); ///< "pause", "finish", "handOver"
std::optional<ShiftEnd> shiftEndFromWord(QStringView word);

/// Somebody of a pool who is told apart from the others there.
struct Person {
    QString name;
    QString calendar; ///< id; empty: that of the pool
    double speed = 1; ///< 2 does the work in half the time
    std::optional<double> costPerHour; ///< none: that of the pool
    QStringList skills;
    std::optional<kernel::AbsencePattern> absence; ///< none: that of the pool
    int count = 1; ///< so many who are alike, as of a shift
    bool operator==(const Person&) const = default;
};

/// People or machines that can do the same work.
struct Pool {
    QString id; ///< of the model's resource, lane or participant; or free
    QString name;
    int capacity = 1;
    double costPerHour = 0;
    QString calendar; ///< id; empty: around the clock
    kernel::Discipline discipline = kernel::Discipline::Fifo; ///< who is next
    ShiftEnd shiftEnd = ShiftEnd::Pause;
    std::vector<Person> people {}; ///< the first of `capacity`; the others are all alike
    std::optional<kernel::AbsencePattern> absence {}; ///< of each, by itself: how they are away, or break down
    double share = 1; ///< of everybody's time that this process gets, and pays: an hour of work takes 1 / share hours
    double costPerUse = 0; ///< of each of them, for each piece of work that is done
    bool operator==(const Pool&) const = default;

    int told() const; ///< of how many `people` speaks
    void tellAtMost(int most); ///< those beyond are not there any more
    QString title() const { return name.isEmpty() ? id : name; }
};

/// How cases begin at one start event. The first comes at the start of the run, or when the calendar first opens.
///
/// With a population the process is closed: so many cases go round, and `interval` is how long each stays away before
/// it comes (again). With times, cases come at these and no interval matters.
struct Arrivals {
    QString startEvent; ///< id; empty: where the process starts by default
    Distribution interval; ///< seconds from case to case; within the calendar's hours alone where it has one
    std::optional<std::int64_t> count; ///< after so many no more come
    QString calendar; ///< id; empty: around the clock
    double priority = 0; ///< of its cases; higher ones go first, where a pool minds
    std::optional<double> due {}; ///< seconds from a case's beginning; none: the scenario's cycleTimeTarget
    int batch = 1; ///< cases that come at once
    std::optional<int> population {}; ///< none: open
    std::vector<Microseconds> times {}; ///< since the start of the run, ascending
    /// 168 factors of the rate of arrivals, by the hour of the week (from Monday 0:00); empty: the same always.
    /// The mean interval is that of a factor of 1.
    std::vector<double> rates {};
    QByteArray ratesZone = "UTC"; ///< whose hours these are, as QTimeZone names it
    /// In place of `due`: FEEL over a case's attributes at its beginning, a number in the scenario's unit of time or a
    /// duration.
    QString dueExpression {};
    bool operator==(const Arrivals&) const = default;
};

/// Cases of an activity that are worked on at the same time.
struct Batch {
    int size = 2; ///< as soon as so many have come
    std::optional<double> longestWait {}; ///< seconds, then it is done as it is; none: when nothing else will happen
    bool isTogether = true; ///< one piece of work for all of them; else they are let through at the same time
    /// FEEL that, where it is true as a case comes, lets them begin as they are: over the attributes of that case, and
    /// `batch`, the list of those of all that wait, itself too: `urgent or sum(batch.weight) > 500`.
    QString condition {};
    bool operator==(const Batch&) const = default;
};

/// A limit of work in progress: so many cases at most are in a part of the process, others wait before it.
struct Limit {
    QString id; ///< unique in its scenario, "bench"
    int most = 1;
    /// Ids of the activities of the part: a case is in it from the first of them that it enters until it goes on to
    /// what is none of them. Empty: the whole process, from the case's first activity to its end.
    QStringList activities {};
    bool operator==(const Limit&) const = default;
};

/// Another process of the project that runs at the same time and draws on the same people: pools with the same name are
/// one pool with one queue.
struct Beside {
    QString model; ///< its file, as seen from the folder of this one; empty: the same file
    QString process {}; ///< id; empty: the first
    QString scenario {}; ///< name or id; empty: the first
    bool operator==(const Beside&) const = default;

    QString title() const; ///< for people: the file, or the process of this one
    bool isSameProcess(const Beside& other) const { return model == other.model && process == other.process; }
};

/// What the scenario says of one element of the model; what is left out is assumed (see run's assumptions).
struct ElementInputs {
    std::optional<Distribution> duration; ///< of an activity: seconds of work, of working time; see isElapsed
    /// The duration is elapsed time: once begun the work goes on day and night, and people stay with it, in overtime.
    /// Else it passes in the hours of those who do it, or in `hours`, alone.
    bool isElapsed = false;
    QString hours {}; ///< of an activity that nobody has to be free for: id of a calendar; empty: around the clock
    Requirement staff; ///< of an activity: who does the work; nobody: it just takes time
    double fixedCost = 0; ///< for each completed visit
    double costPerHour = 0; ///< of work, beside the pool's
    /// Of a sequence flow: its share of an exclusive or event-based split, its probability at an inclusive one. Of a
    /// boundary event: the probability that it happens at all.
    std::optional<double> probability;
    /// Of a catching or boundary event, or a receive task: seconds until it, or its message, comes.
    std::optional<Distribution> wait;
    std::optional<double> priority; ///< of an activity's work; none: that of the case
    std::optional<Distribution> transfer {}; ///< of an activity: seconds that cases need to get there
    std::optional<Distribution> setUp {}; ///< of an activity: seconds that its people need before they begin
    bool setsUpEachTime = false; ///< else only after they did another activity
    std::optional<Batch> batch {}; ///< of an activity
    std::int64_t openAtStart = 0; ///< of an activity of the process itself: cases that stand before it as a run begins
    /// In place of `duration`: FEEL over the case's attributes, a number in the scenario's unit of time or a duration.
    QString durationExpression {};
    QString priorityExpression {}; ///< in place of `priority`: FEEL that gives a number
    QString condition {}; ///< of a sequence flow, in place of that of the model: FEEL
    std::vector<Attribute> changes {}; ///< of case data when an activity is done; nothing when it is withdrawn
    std::vector<Attribute> changesOnEntry {}; ///< of case data when a case comes there, before all else
    /// Where several calendars are in effect, the first that says something of a value counts; in the order of the
    /// scenario's.
    std::vector<During> during {};
    bool operator==(const ElementInputs&) const = default;
    bool isEmpty() const { return *this == ElementInputs(); }
};

/// Whether the duration given for a receive task says when its message comes: nobody works on it, and no other time
/// says so. Many tools know no other way to write that down.
bool isTimeOfMessage(const ElementInputs& receiveTask);

/// How long cases took in the log that a scenario was made of: to be held against what is simulated.
struct Observation {
    QString log; ///< name of its file
    std::int64_t cases = 0;
    /// Seconds, ascending: of each case, or of as many as stand for all of them at equal steps of probability.
    std::vector<double> cycleTimes;
    bool operator==(const Observation&) const = default;
};
/// Of all cycle times of a log, in any order: not empty.
Observation observationOf(const QString& log, std::vector<double> cycleTimes);

/// One set of what-if inputs: a value. Copy it, change it, simulate it, write it. Whatever is left out is the
/// simulation's to assume, so that a draft can be simulated too: an empty Scenario is one.
/// Seconds that an activity takes where nobody has said any duration.
inline constexpr double assumedWork = 600;

struct Scenario {
    QString id; ///< unique in its file
    QString name;
    QString description;
    QString inherits; ///< id of the scenario it is based on; what it says of it is resolved here already
    std::vector<Arrivals> arrivals;
    std::vector<Pool> pools;
    std::vector<Calendar> calendars;
    std::vector<Limit> limits;
    std::vector<Beside> beside;
    std::map<QString, ElementInputs> elements; ///< by element id
    std::vector<Attribute> attributes; ///< of each case from its beginning on, worked out in this order
    std::vector<KeyFigure> keyFigures;
    Sources sources;
    Ranges ranges; ///< how far numbers may be off, where somebody said so; they count in runs that draw inputs alone
    std::optional<Microseconds> start; ///< since 1970-01-01T00:00:00Z
    std::optional<Microseconds> duration; ///< the run ends then; none: when all cases have left
    std::optional<Microseconds> warmup;
    std::optional<int> replications;
    std::optional<std::uint64_t> seed;
    std::optional<double> cycleTimeTarget; ///< seconds: for the share of cases within it
    /// Activities of which no duration is said take assumedWork, also where it is said of others: these values are
    /// still being gathered. Else they take no time then, as BPSim has it.
    bool assumesDurations = false;
    TimeUnit timeUnit = TimeUnit::Minute;
    QString currency; ///< "EUR"
    std::optional<Observation> observed; ///< never inherited: who builds upon it asks what would be
    bool operator==(const Scenario&) const = default;

    const ElementInputs* element(const QString& elementId) const; ///< null where the scenario says nothing
    const Pool* pool(const QString& poolId) const;
    Pool* pool(const QString& poolId);
    const Calendar* calendar(const QString& calendarId) const;
    QString title() const; ///< name, else id
    /// As Sources has it; empty where nobody said.
    QString source(const QString& of, std::optional<NumberOf> number = {}) const;
    void setSource(const QString& of, const QString& words, std::optional<NumberOf> number = {});
};

} // namespace millrace::scenario
