// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/temporal.h"

#include <QDateTime>
#include <QTimeZone>

// The one place where FEEL asks Qt for the rules of time zones.

namespace millrace::feel {

std::optional<std::int32_t> offsetAt(const Zone& zone, std::int64_t localSeconds)
{
    switch (zone.kind) {
    case Zone::Kind::None:
        return {};
    case Zone::Kind::Offset:
        return zone.offset;
    case Zone::Kind::Named:
        break;
    }
    const QTimeZone rules(QByteArray::fromStdString(zone.name));
    // The offset depends on the instant, which depends on the offset: the second look is right except within a gap.
    const auto offsetAtInstant = [&rules](std::int64_t seconds) {
        return rules.offsetFromUtc(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
    };
    const int guess = offsetAtInstant(localSeconds);
    return offsetAtInstant(localSeconds - guess);
}

bool isZoneName(std::string_view name)
{
    return !name.empty() && QTimeZone(QByteArray(name.data(), static_cast<qsizetype>(name.size()))).isValid();
}

} // namespace millrace::feel
