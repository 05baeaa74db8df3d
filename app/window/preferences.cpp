// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/preferences.h"

#include <QSettings>
#include <algorithm>

namespace millrace::app::window::preferences {

namespace {
const QString languageKey = QStringLiteral("general/language");
const QString autosaveKey = QStringLiteral("general/autosave");
const QString autosaveSecondsKey = QStringLiteral("general/autosaveSeconds");
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

int autosaveSeconds()
{
    return std::clamp(QSettings().value(autosaveSecondsKey, 20).toInt(), 5, 600);
}

void setAutosaveSeconds(int seconds)
{
    QSettings().setValue(autosaveSecondsKey, std::clamp(seconds, 5, 600));
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
