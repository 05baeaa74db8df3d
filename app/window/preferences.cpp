// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/preferences.h"

#include <QSettings>

namespace millrace::app::window::preferences {

namespace {
const QString languageKey = QStringLiteral("general/language");
const QString autosaveKey = QStringLiteral("general/autosave");
const QString leastThatMattersKey = QStringLiteral("simulation/leastThatMatters");
const QString motionKey = QStringLiteral("general/motion");
} // namespace

QString language()
{
    return QSettings().value(languageKey).toString();
}

void setLanguage(const QString& code)
{
    QSettings().setValue(languageKey, code);
}

bool autosave()
{
    return QSettings().value(autosaveKey, true).toBool();
}

void setAutosave(bool on)
{
    QSettings().setValue(autosaveKey, on);
}

double leastThatMatters()
{
    constexpr double usual = 0.005;
    return QSettings().value(leastThatMattersKey, usual).toDouble();
}

void setLeastThatMatters(double share)
{
    QSettings().setValue(leastThatMattersKey, share);
}

bool motion()
{
    return QSettings().value(motionKey, true).toBool();
}

void setMotion(bool on)
{
    QSettings().setValue(motionKey, on);
}

} // namespace millrace::app::window::preferences
