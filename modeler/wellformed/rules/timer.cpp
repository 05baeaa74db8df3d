// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include "modeler/base/iso8601.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <tuple>

namespace millrace::wellformed {

namespace type = bpmn::type;

namespace {

bool isDuration(const QString& text)
{
    return base::parseDuration(text).has_value();
}

bool isDate(const QString& text)
{
    return base::parseDateTime(text).has_value();
}

/// "R3/PT10M", "R/2026-01-05T09:00:00Z/PT1H"; or what schedulers take.
bool isCycle(const QString& text)
{
    if (text.simplified().count(QLatin1Char(' ')) >= 4)
        return true;
    const QStringList parts = text.split(QLatin1Char('/'));
    if (parts.size() == 1)
        return isDuration(text) || isDate(text);
    return std::all_of(parts.begin(), parts.end(), [&](const QString& part) {
        static const QRegularExpression repeats(QStringLiteral("^R\\d*$"));
        return isDuration(part) || isDate(part) || (&part == &parts.front() && repeats.match(part).hasMatch());
    });
}

/// Worked out when it is due.
bool isComputed(const QString& text)
{
    static const QRegularExpression signs(QStringLiteral("[=${}()\"\\[\\]]"));
    return text.contains(signs);
}

/// Says what cannot be read, of a process that is to be run.
void checkText(const metamodel::Element& timer, Flaws& flaws)
{
    const metamodel::Element* process = timer.ancestor(type::Process);
    if (!process || !bpmn::isTrue(*process, u"isExecutable"))
        return; // "every morning" will do in a drawing
    const std::tuple<QStringView, bool (*)(const QString&), QString> ways[] = {
        {u"timeDate", isDate, QStringLiteral("2026-01-05T09:00:00Z")},
        {u"timeDuration", isDuration, QStringLiteral("PT8H")},
        {u"timeCycle", isCycle, QStringLiteral("R3/PT10M")},
    };
    for (const auto& [way, isRight, example] : ways) {
        const metamodel::Element* when = timer.child(way);
        const QString text = when ? when->text().trimmed() : QString();
        if (!text.isEmpty() && !isComputed(text) && !isRight(text))
            add(flaws,
                QCoreApplication::translate("wellformed",
                    "The timer '%1' is set to '%2', which is not written as dates and durations are (ISO 8601, as in "
                    "%3), so it never fires.")
                    .arg(bpmn::title(*timer.parent()), text.left(60), example),
                timer.parent()->key());
    }
}

} // namespace

/// BPMN 2.0.2, 10.5.5: a timer has a date, a duration or a cycle, one of them, written as ISO 8601.
void checkTimer(const metamodel::Tree&, const metamodel::Element& element, Flaws& flaws)
{
    if (!element.is(type::TimerEventDefinition) || !element.parent()->is(type::Event))
        return;
    int said = 0;
    for (const QStringView way : {QStringView(u"timeDate"), QStringView(u"timeDuration"), QStringView(u"timeCycle")}) {
        const metamodel::Element* when = element.child(way);
        said += when && !when->text().trimmed().isEmpty() ? 1 : 0;
    }
    checkText(element, flaws);
    if (said > 1) {
        add(flaws,
            QCoreApplication::translate(
                "wellformed", "The timer '%1' says more than once when it fires. Keep one of date, duration and cycle.")
                .arg(bpmn::title(*element.parent())),
            element.parent()->key());
    } else if (said == 0 && isToRun(element) && !element.child(u"extensionElements")) {
        add(flaws,
            QCoreApplication::translate(
                "wellformed", "The timer '%1' does not say when it fires. Give it a date, a duration or a cycle.")
                .arg(bpmn::title(*element.parent())),
            element.parent()->key());
    }
}

} // namespace millrace::wellformed
