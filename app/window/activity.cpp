// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/activity.h"

namespace millrace::app::window {

QString toWord(ActivityId id)
{
    switch (id) {
    case ActivityId::Design:
        return QStringLiteral("design");
    case ActivityId::Simulate:
        return QStringLiteral("simulate");
    case ActivityId::Run:
        return QStringLiteral("run");
    case ActivityId::Analyze:
        break;
    }
    return QStringLiteral("analyze");
}

ActivityId activityFromWord(const QString& word)
{
    for (const auto id : {ActivityId::Simulate, ActivityId::Run, ActivityId::Analyze})
        if (word == toWord(id))
            return id;
    return ActivityId::Design;
}

} // namespace millrace::app::window
