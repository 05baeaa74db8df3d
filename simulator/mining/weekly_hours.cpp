// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/mining/weekly_hours.h"

#include "simulator/kernel/week.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <array>
#include <numeric>

namespace millrace::mining {

using kernel::WeeklyHours;

namespace {

constexpr Microseconds quarter = 15 * base::minute;
constexpr std::size_t quartersADay = 96;
constexpr std::size_t quartersAWeek = 7 * quartersADay;
constexpr double enough = 8; // moments in a busy slot, for slots of that size
constexpr double surelyNotEmpty = 14; // expected moments: exp(-14) times 672 slots is below 0.1 %
constexpr double littleOfUsual = 0.1;
constexpr double hardlyAny = 0.02;
constexpr std::size_t fewestMoments = 40;

using Counts = std::vector<double>; // by slot, from Monday 0:00 or from midnight

class LocalQuarters {
public:
    explicit LocalQuarters(const QTimeZone& zone)
        : zone_(zone)
        , isUtc_(zone == QTimeZone::utc() || !zone.isValid())
        , counts_(quartersAWeek)
    { }
    void add(Microseconds time)
    {
        Microseconds local = time - kernel::firstMonday;
        if (!isUtc_)
            local += zone_.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(time / 1000, Qt::UTC)) * base::second;
        const Microseconds inWeek = (local % kernel::week + kernel::week) % kernel::week;
        counts_[std::size_t(inWeek / quarter)] += 1;
    }
    const Counts& counts() const { return counts_; }

private:
    QTimeZone zone_;
    bool isUtc_;
    Counts counts_;
};

/// Of those above 0; 0 where there is none.
double medianOf(const Counts& counts)
{
    Counts busy;
    std::copy_if(counts.begin(), counts.end(), std::back_inserter(busy), [](double count) { return count > 0; });
    if (busy.empty())
        return 0;
    const auto middle = busy.begin() + std::ptrdiff_t(busy.size() / 2);
    std::nth_element(busy.begin(), middle, busy.end());
    return *middle;
}

Counts joined(const Counts& counts, std::size_t by)
{
    Counts made(counts.size() / by);
    for (std::size_t i = 0; i < counts.size(); ++i)
        made[i / by] += counts[i];
    return made;
}

/// A run of slots of which each has little.
struct Gap {
    std::size_t length = 0;
    double moments = 0;
};

/// Whether nothing ever happens there, at this usual number of moments in a slot of so many quarters, but for
/// exceptions: by night some, in a short break of the day hardly any, since a quiet afternoon has some moments too.
bool isClosed(const Gap& gap, double usual, std::size_t by, Microseconds shortestGap)
{
    const Microseconds length = Microseconds(gap.length * by) * quarter;
    const double expected = double(gap.length) * usual;
    const double exceptions = length >= 2 * base::hour ? littleOfUsual : hardlyAny;
    return length >= shortestGap && expected >= surelyNotEmpty && gap.moments <= exceptions * expected;
}

/// Which slots are open, the pattern going round.
std::vector<bool> openSlots(const Counts& counts, std::size_t by, Microseconds shortestGap)
{
    const double usual = medianOf(counts);
    const std::size_t size = counts.size();
    std::vector<bool> isOpen(size);
    for (std::size_t i = 0; i < size; ++i)
        isOpen[i] = counts[i] > 0 && counts[i] >= littleOfUsual * usual;
    const auto first = std::find(isOpen.begin(), isOpen.end(), true);
    const auto begin = std::size_t(first - isOpen.begin());
    for (std::size_t i = 1; i < size;) {
        Gap gap;
        for (; i + gap.length < size && !isOpen[(begin + i + gap.length) % size]; ++gap.length)
            gap.moments += counts[(begin + i + gap.length) % size];
        if (gap.length > 0 && !isClosed(gap, usual, by, shortestGap))
            for (std::size_t k = 0; k < gap.length; ++k)
                isOpen[(begin + i + k) % size] = true;
        i += std::max<std::size_t>(1, gap.length);
    }
    return isOpen;
}

/// The finest division with enough in each busy slot; the coarsest where none has.
std::size_t fineness(const Counts& quarters)
{
    for (const std::size_t by : {std::size_t(1), std::size_t(2)})
        if (medianOf(joined(quarters, by)) >= enough)
            return by;
    return 4;
}

std::vector<bool> inQuarters(const std::vector<bool>& isOpen, std::size_t by)
{
    std::vector<bool> made(isOpen.size() * by);
    for (std::size_t i = 0; i < made.size(); ++i)
        made[i] = isOpen[i / by];
    return made;
}

/// All days that are worked on alike.
std::vector<bool> openByDay(const Counts& quarters, std::size_t& by, Microseconds shortestGap)
{
    Counts days = joined(quarters, quartersADay);
    const double least = littleOfUsual * medianOf(days);
    Counts day(quartersADay);
    for (std::size_t i = 0; i < quarters.size(); ++i)
        if (days[i / quartersADay] >= least)
            day[i % quartersADay] += quarters[i];
    by = fineness(day);
    const std::vector<bool> ofDay = inQuarters(openSlots(joined(day, by), by, shortestGap), by);
    std::vector<bool> made(quartersAWeek);
    for (std::size_t i = 0; i < made.size(); ++i)
        made[i] = days[i / quartersADay] > 0 && days[i / quartersADay] >= least && ofDay[i % quartersADay];
    return made;
}

/// A day closes with the others where it is only by chance that nothing happened: at their rate in these slots, too
/// little would have come to tell.
void openLikeOtherDays(std::vector<bool>& week, const Counts& quarters, const std::vector<bool>& alike)
{
    Counts usual(quartersADay);
    double days = 0;
    std::vector<bool> isWorked(7);
    for (std::size_t day = 0; day < 7; ++day) {
        const auto begin = week.begin() + std::ptrdiff_t(day * quartersADay);
        const auto end = begin + std::ptrdiff_t(quartersADay);
        isWorked[day] = std::find(begin, end, true) != end;
        days += isWorked[day] ? 1 : 0;
        for (std::size_t i = 0; i < quartersADay; ++i)
            usual[i] += isWorked[day] ? quarters[day * quartersADay + i] : 0;
    }
    for (std::size_t at = 0; at < quartersAWeek;) {
        std::size_t length = 0;
        double expected = 0;
        while (at + length < quartersAWeek && (length == 0 || (at + length) % quartersADay != 0)
            && isWorked[at / quartersADay] && !week[at + length] && alike[at + length]) {
            expected += usual[(at + length) % quartersADay] / days;
            ++length;
        }
        if (length > 0 && expected < surelyNotEmpty)
            std::fill_n(week.begin() + std::ptrdiff_t(at), length, true);
        at += std::max<std::size_t>(1, length);
    }
}

using Intervals = std::vector<std::pair<Microseconds, Microseconds>>;

Intervals intervalsOf(const std::vector<bool>& week, std::size_t day)
{
    Intervals made;
    for (std::size_t i = 0; i < quartersADay; ++i) {
        if (!week[day * quartersADay + i])
            continue;
        const Microseconds from = Microseconds(i) * quarter;
        if (!made.empty() && made.back().second == from)
            made.back().second += quarter;
        else
            made.emplace_back(from, from + quarter);
    }
    return made;
}

std::vector<WeeklyHours> rulesOf(const std::vector<bool>& week)
{
    std::vector<WeeklyHours> rules;
    for (std::size_t day = 0; day < 7;) {
        const Intervals intervals = intervalsOf(week, day);
        std::size_t last = day;
        while (last + 1 < 7 && intervalsOf(week, last + 1) == intervals)
            ++last;
        for (const auto& [from, to] : intervals)
            rules.push_back({int(day) + 1, int(last) + 1, from, to});
        day = last + 1;
    }
    return rules;
}

QString clockText(Microseconds time)
{
    return QStringLiteral("%1:%2").arg(time / base::hour).arg(time / base::minute % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

FoundHours findWeeklyHours(const std::vector<Microseconds>& begins, const std::vector<Microseconds>& ends,
    const QTimeZone& zone, Microseconds shortestGap)
{
    if (begins.size() + ends.size() < fewestMoments)
        return {};
    LocalQuarters quarters(zone);
    for (const Microseconds time : begins)
        quarters.add(time);
    for (const Microseconds time : ends)
        quarters.add(time - 1);
    std::size_t by = fineness(quarters.counts());
    const Counts slots = joined(quarters.counts(), by);
    std::size_t byDay = by;
    const std::vector<bool> alike = openByDay(quarters.counts(), byDay, shortestGap);
    std::vector<bool> week = alike;
    if (medianOf(slots) >= enough) {
        week = inQuarters(openSlots(slots, by, shortestGap), by);
        openLikeOtherDays(week, quarters.counts(), alike);
    } else {
        by = byDay;
    }
    FoundHours found;
    found.precision = Microseconds(by) * quarter;
    if (std::find(week.begin(), week.end(), false) != week.end())
        found.hours = rulesOf(week);
    return found;
}

QString hoursText(const std::vector<WeeklyHours>& hours)
{
    const QLocale locale;
    const auto dayText = [&](int day) { return locale.standaloneDayName(day, QLocale::ShortFormat); };
    QStringList texts;
    for (const WeeklyHours& rule : hours) {
        QString days = dayText(rule.fromDay);
        if (rule.toDay != rule.fromDay)
            days += QChar(0x2013) + dayText(rule.toDay);
        texts << days + QLatin1Char(' ') + clockText(rule.from) + QChar(0x2013) + clockText(rule.to);
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace millrace::mining
