// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/calendar_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>
#include <array>

namespace millrace::scenario {

namespace {

using kernel::WeeklyHours;

struct CalendarWords {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

constexpr std::array<QLatin1String, 7> dayWords {QLatin1String("MO"), QLatin1String("TU"), QLatin1String("WE"),
    QLatin1String("TH"), QLatin1String("FR"), QLatin1String("SA"), QLatin1String("SU")};

constexpr QLatin1String dateTimeFormat("yyyyMMdd'T'HHmmss");
constexpr QLatin1String programId("-//Millrace//Scenario//EN");

/// "DTSTART;TZID=Europe/Berlin:20260105T090000"
struct Line {
    QString name;
    QStringList parameters;
    QString value;
};

struct Moment {
    QDate date;
    Microseconds time = 0; // since midnight
    bool isDate = false;
    QByteArray zone; // empty: none said
};

struct Exception {
    QDate date;
    int line = 0;
};

struct Event {
    std::optional<Moment> start;
    std::optional<Moment> end;
    std::optional<base::Duration> duration;
    QString rule;
    std::vector<Exception> exceptions;
    std::vector<QDate> moreDates; // RDATE
    bool saysBusy = false; // that somebody is away, or there, in it: so it is no hours of work
    int line = 0; // where it begins
    int ruleLine = 0;
    int endLine = 0; // of what says how long it is
};

struct TextLine {
    QString text;
    int number = 0; // from 0
};

std::vector<TextLine> unfolded(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    std::vector<TextLine> lines;
    int number = -1;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        ++number;
        // A continuation begins with one space; files that were indented as XML have no long lines to continue.
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty())
            continue;
        if (line.startsWith(QLatin1Char(' ')) && !lines.empty() && !trimmed.contains(QLatin1Char(':')))
            lines.back().text += trimmed;
        else
            lines.push_back({trimmed, number});
    }
    return lines;
}

Line parseLine(const QString& text)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    QStringList head = text.left(colon).split(QLatin1Char(';'));
    Line line;
    line.name = head.takeFirst().toUpper();
    line.parameters = head;
    line.value = colon < 0 ? QString() : text.mid(colon + 1).trimmed();
    return line;
}

QByteArray zoneOf(const Line& line)
{
    for (const QString& parameter : line.parameters)
        if (parameter.startsWith(QLatin1String("TZID="), Qt::CaseInsensitive))
            return parameter.mid(5).remove(QLatin1Char('"')).toUtf8();
    return line.value.endsWith(QLatin1Char('Z')) ? QByteArray("UTC") : QByteArray();
}

std::optional<Moment> parseMoment(const Line& line, const QString& value)
{
    Moment moment;
    moment.zone = zoneOf(line);
    moment.date = QDate::fromString(value.left(8), QStringLiteral("yyyyMMdd"));
    moment.isDate = value.size() == 8;
    QString time = value.mid(9);
    if (time.endsWith(QLatin1Char('Z')))
        time.chop(1);
    const QTime parsed = time.size() == 4 ? QTime::fromString(time, QStringLiteral("HHmm"))
                                          : QTime::fromString(time, QStringLiteral("HHmmss"));
    if (!moment.date.isValid() || (!moment.isDate && !parsed.isValid()))
        return std::nullopt;
    if (!moment.isDate)
        moment.time = Microseconds(parsed.msecsSinceStartOfDay()) * 1000;
    return moment;
}

QString ruleValue(const QString& rule, QLatin1String key)
{
    for (const QString& part : rule.split(QLatin1Char(';')))
        if (part.section(QLatin1Char('='), 0, 0).trimmed().compare(key, Qt::CaseInsensitive) == 0)
            return part.section(QLatin1Char('='), 1).trimmed();
    return {};
}

QString frequencyOf(const Event& event)
{
    return ruleValue(event.rule, QLatin1String("FREQ")).toUpper();
}

/// Days 1 to 7 on which the event begins, in the order of the text.
std::vector<int> daysOf(const Event& event)
{
    std::vector<int> days;
    const QString byDay = ruleValue(event.rule, QLatin1String("BYDAY"));
    for (const QString& word : byDay.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto found = std::find(dayWords.begin(), dayWords.end(), word.trimmed().right(2).toUpper());
        if (found != dayWords.end())
            days.push_back(int(found - dayWords.begin()) + 1);
    }
    if (!days.empty())
        return days;
    if (frequencyOf(event) == QLatin1String("DAILY"))
        return {1, 2, 3, 4, 5, 6, 7};
    return {event.start->date.dayOfWeek()};
}

Microseconds lengthOf(const Event& event)
{
    if (event.end)
        return event.start->date.daysTo(event.end->date) * base::day + event.end->time - event.start->time;
    if (event.duration)
        return event.duration->length + event.duration->months * 30 * base::day;
    return event.start->isDate ? base::day : 0;
}

int followingDay(int day)
{
    return day % 7 + 1;
}

/// The hours on one day after another, each range with the days in a row that share it.
void addHours(std::vector<WeeklyHours>& hours, const std::vector<int>& days, Microseconds from, Microseconds length)
{
    const Microseconds end = from + length;
    const auto add = [&](std::vector<int> on, Microseconds first, Microseconds last) {
        for (std::size_t i = 0; i < on.size();) {
            std::size_t next = i + 1;
            while (next < on.size() && on[next] == followingDay(on[next - 1]) && next - i < 7)
                ++next;
            hours.push_back({on[i], on[next - 1], first, last});
            i = next;
        }
    };
    if (length <= base::day) { // an end not after the beginning is on the next day
        add(days, from, end % base::day == 0 ? base::day : end % base::day);
        return;
    }
    std::vector<int> on = days;
    for (Microseconds done = 0; done < std::min(end, 8 * base::day); done += base::day) {
        add(on, done == 0 ? from : 0, std::min(end - done, base::day));
        std::transform(on.begin(), on.end(), on.begin(), followingDay);
    }
}

/// Gathers the events of a text: what they mean together shows when all are there.
class CalendarReader {
public:
    CalendarReader(std::vector<CalendarRemark>& remarks, bool daysAreFree)
        : remarks_(remarks)
        , daysAreFree_(daysAreFree)
    { }

    void add(Event event)
    {
        if (!event.start)
            remark(CalendarWords::tr("An event without a beginning (DTSTART) is left out."), event.line);
        else if (lengthOf(event) < 0)
            remark(CalendarWords::tr("An event that ends before it begins is left out."), event.endLine);
        else if (lengthOf(event) == 0)
            remark(CalendarWords::tr("An event that takes no time is left out."), event.line);
        else
            events_.push_back(std::move(event));
    }

    /// `ours`: written by this program, which means all of the calendar by the exceptions of an event.
    Calendar calendar(bool isOurs)
    {
        Calendar made;
        const bool hasOthers = std::ranges::any_of(events_, [](const Event& event) { return !mayBeHoliday(event); });
        const bool hasWeek = std::ranges::any_of(
            events_, [](const Event& event) { return !event.rule.isEmpty() && !mayBeHoliday(event); });
        for (const Event& event : events_) {
            if (!event.start->zone.isEmpty())
                made.zone = event.start->zone;
            if (mayBeHoliday(event) && (daysAreFree_ || hasOthers || event.saysBusy)) {
                addHolidays(made, event);
                continue;
            }
            addDates(made, event, hasWeek);
            if (event.rule.isEmpty() && hasWeek)
                continue;
            remarkRule(event);
            addHours(made.hours, daysOf(event), event.start->time, lengthOf(event));
            addExceptions(made, event, isOurs);
        }
        return made;
    }

private:
    /// Its hours at single dates: of RDATEs, and where it happens but once.
    static void addDates(Calendar& made, const Event& event, bool hasWeek)
    {
        std::vector<QDate> dates = event.moreDates;
        if (event.rule.isEmpty() && hasWeek)
            dates.insert(dates.begin(), event.start->date);
        const Microseconds end = event.start->time + lengthOf(event);
        for (const QDate& date : dates)
            for (Microseconds day = 0; day < end; day += base::day)
                made.extra.push_back(
                    {date.addDays(day / base::day), day == 0 ? event.start->time : 0, std::min(end - day, base::day)});
    }

    void addExceptions(Calendar& made, const Event& event, bool isOurs)
    {
        for (const Exception& exception : event.exceptions) {
            if (!isOurs && closesOthers(event, exception))
                remark(CalendarWords::tr("EXDATE takes a day out of one event; here the whole calendar is closed on it "
                                         "(%1).")
                           .arg(exception.date.toString(Qt::ISODate)),
                    exception.line);
            addHoliday(made, exception.date);
        }
    }

    void remark(const QString& text, int line) { remarks_.push_back({text, line}); }

    static bool mayBeHoliday(const Event& event)
    {
        return event.start->isDate && (event.rule.isEmpty() || frequencyOf(event) == QLatin1String("YEARLY"));
    }

    void remarkRule(const Event& event)
    {
        const QString frequency = frequencyOf(event);
        const QString interval = ruleValue(event.rule, QLatin1String("INTERVAL"));
        if (event.rule.isEmpty())
            remark(CalendarWords::tr("An event that happens only once is taken to repeat every week."), event.line);
        else if (frequency != QLatin1String("WEEKLY") && frequency != QLatin1String("DAILY"))
            remark(
                CalendarWords::tr("FREQ=%1 is not understood; the event is taken to repeat every week.").arg(frequency),
                event.ruleLine);
        if (!interval.isEmpty() && interval != QLatin1String("1"))
            remark(
                CalendarWords::tr("INTERVAL=%1 is not understood; every one is taken.").arg(interval), event.ruleLine);
        for (const QLatin1String end : {QLatin1String("UNTIL"), QLatin1String("COUNT")})
            if (!ruleValue(event.rule, end).isEmpty())
                remark(CalendarWords::tr("%1 is left out of account: the hours repeat without end.").arg(end),
                    event.ruleLine);
        remarkDays(event);
    }

    /// What says on which days, beside the days of the week.
    void remarkDays(const Event& event)
    {
        for (const QString& part : event.rule.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
            const QString key = part.section(QLatin1Char('='), 0, 0).trimmed().toUpper();
            if (key.startsWith(QLatin1String("BY")) && key != QLatin1String("BYDAY"))
                remark(CalendarWords::tr("%1 is left out of account.").arg(part.trimmed()), event.ruleLine);
        }
        const QString byDay = ruleValue(event.rule, QLatin1String("BYDAY"));
        for (const QString& word : byDay.split(QLatin1Char(','), Qt::SkipEmptyParts))
            if (std::ranges::find(dayWords, word.trimmed().toUpper()) == dayWords.end())
                remark(CalendarWords::tr("'%1' is no day of the week (MO, TU ...), or one of some weeks alone: every "
                                         "week is taken where it names a day.")
                           .arg(word.trimmed()),
                    event.ruleLine);
    }

    static void addHoliday(Calendar& calendar, const QDate& date)
    {
        if (std::ranges::find(calendar.holidays, date) == calendar.holidays.end())
            calendar.holidays.push_back(date);
    }

    static void addHolidays(Calendar& calendar, const Event& event)
    {
        constexpr int yearsWithoutEnd = 30;
        const auto isOut = [&](const QDate& date) {
            return std::ranges::find(event.exceptions, date, &Exception::date) != event.exceptions.end();
        };
        const QString count = ruleValue(event.rule, QLatin1String("COUNT"));
        const QDate until
            = QDate::fromString(ruleValue(event.rule, QLatin1String("UNTIL")).left(8), QStringLiteral("yyyyMMdd"));
        const int every = std::max(1, ruleValue(event.rule, QLatin1String("INTERVAL")).toInt());
        const int times = event.rule.isEmpty() ? 1 : count.isEmpty() ? yearsWithoutEnd : count.toInt();
        const qint64 days = std::min<qint64>(366, (lengthOf(event) + base::day - 1) / base::day);
        for (int i = 0; i < std::min(times, yearsWithoutEnd); ++i) {
            const QDate first = event.start->date.addYears(i * every);
            if (until.isValid() && first > until)
                return;
            for (qint64 day = 0; day < days && !isOut(first); ++day)
                addHoliday(calendar, first.addDays(day));
        }
    }

    /// Whether another event has hours on that day and does not leave it out itself.
    bool closesOthers(const Event& event, const Exception& exception) const
    {
        return std::ranges::any_of(events_, [&](const Event& other) {
            if (&other == &event || mayBeHoliday(other))
                return false;
            const std::vector<int> days = daysOf(other);
            return std::ranges::find(days, exception.date.dayOfWeek()) != days.end()
                && std::ranges::find(other.exceptions, exception.date, &Exception::date) == other.exceptions.end();
        });
    }

    std::vector<CalendarRemark>& remarks_;
    bool daysAreFree_;
    std::vector<Event> events_;
};

void readExceptions(Event& event, const Line& line, int number)
{
    for (const QString& value : line.value.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (const auto moment = parseMoment(line, value.trimmed()))
            event.exceptions.push_back({moment->date, number});
}

QString toText(const QDate& date, Microseconds time)
{
    return date.startOfDay(Qt::UTC).addMSecs(time / 1000).toString(dateTimeFormat);
}

QString oneOffText(const kernel::DatedHours& hours, const Calendar& calendar, int number)
{
    const QString zone
        = calendar.zone == "UTC" ? QString() : QStringLiteral(";TZID=") + QString::fromUtf8(calendar.zone);
    const Microseconds to = hours.to <= hours.from ? hours.to + base::day : hours.to;
    return QStringList {QStringLiteral("BEGIN:VEVENT"),
        QStringLiteral("UID:%1-%2@millrace").arg(calendar.id).arg(number), QStringLiteral("DTSTAMP:20260101T000000Z"),
        QStringLiteral("DTSTART%1:%2").arg(zone, toText(hours.date, hours.from)),
        QStringLiteral("DTEND%1:%2").arg(zone, toText(hours.date, to)), QStringLiteral("END:VEVENT")}
        .join(QLatin1Char('\n'));
}

QString eventText(const WeeklyHours& hours, const Calendar& calendar, int number)
{
    // 2026 began its first whole week on Monday, 5 January: any week would do.
    const QDate day = QDate(2026, 1, 4).addDays(hours.fromDay);
    const Microseconds to = hours.to <= hours.from ? hours.to + base::day : hours.to;
    QStringList days;
    for (int on = hours.fromDay;; on = followingDay(on)) {
        days << dayWords[std::size_t(on - 1)];
        if (on == hours.toDay)
            break;
    }
    const QString zone
        = calendar.zone == "UTC" ? QString() : QStringLiteral(";TZID=") + QString::fromUtf8(calendar.zone);
    QStringList lines {QStringLiteral("BEGIN:VEVENT"),
        QStringLiteral("UID:%1-%2@millrace").arg(calendar.id).arg(number), QStringLiteral("DTSTAMP:20260101T000000Z"),
        QStringLiteral("DTSTART%1:%2").arg(zone, toText(day, hours.from)),
        QStringLiteral("DTEND%1:%2").arg(zone, toText(day, to)),
        QStringLiteral("RRULE:FREQ=WEEKLY;BYDAY=%1").arg(days.join(QLatin1Char(',')))};
    if (!calendar.holidays.empty()) {
        QStringList dates;
        for (const QDate& date : calendar.holidays)
            dates << date.toString(QStringLiteral("yyyyMMdd"));
        lines << QStringLiteral("EXDATE;VALUE=DATE:") + dates.join(QLatin1Char(','));
    }
    lines << QStringLiteral("END:VEVENT");
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Calendar calendarFromText(const QString& text, std::vector<CalendarRemark>& remarks, bool daysAreFree)
{
    CalendarReader reader(remarks, daysAreFree);
    Event event;
    bool inEvent = false;
    for (const TextLine& textLine : unfolded(text)) {
        const Line line = parseLine(textLine.text);
        if (line.name == QLatin1String("BEGIN")
            && line.value.compare(QLatin1String("VEVENT"), Qt::CaseInsensitive) == 0) {
            event = Event();
            event.line = textLine.number;
            inEvent = true;
        } else if (!inEvent) {
            continue;
        } else if (line.name == QLatin1String("END")) {
            reader.add(std::move(event));
            inEvent = false;
        } else if (line.name == QLatin1String("DTSTART")) {
            event.start = parseMoment(line, line.value);
        } else if (line.name == QLatin1String("DTEND")) {
            event.end = parseMoment(line, line.value);
            event.endLine = textLine.number;
        } else if (line.name == QLatin1String("DURATION")) {
            event.duration = base::parseDuration(line.value);
            event.endLine = textLine.number;
        } else if (line.name == QLatin1String("RRULE")) {
            event.rule = line.value;
            event.ruleLine = textLine.number;
        } else if (line.name == QLatin1String("EXDATE")) {
            readExceptions(event, line, textLine.number);
        } else if (line.name == QLatin1String("RDATE")) {
            for (const QString& value : line.value.split(QLatin1Char(','), Qt::SkipEmptyParts))
                if (const auto moment = parseMoment(line, value.trimmed()))
                    event.moreDates.push_back(moment->date);
        } else if (line.name == QLatin1String("TRANSP") || line.name == QLatin1String("X-MICROSOFT-CDO-BUSYSTATUS")) {
            event.saysBusy = true;
        }
    }
    return reader.calendar(text.contains(programId));
}

QString calendarToText(const Calendar& calendar)
{
    QStringList parts {
        QStringLiteral("BEGIN:VCALENDAR"), QStringLiteral("VERSION:2.0"), QStringLiteral("PRODID:") + programId};
    int number = 0;
    for (const WeeklyHours& hours : calendar.hours)
        parts << eventText(hours, calendar, ++number);
    for (const kernel::DatedHours& hours : calendar.extra)
        parts << oneOffText(hours, calendar, ++number);
    parts << QStringLiteral("END:VCALENDAR");
    return parts.join(QLatin1Char('\n'));
}

} // namespace millrace::scenario
