// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/diagram_files.h"
#include "app/studio.h"
#include "app/window/launch.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>

int main(int argc, char** argv)
{
    using namespace millrace::app;
    window::choosePlatform(argc, argv);
    QApplication application(argc, argv);
    // A picture is the same whatever was set, moved or opened before.
    const QTemporaryDir plainSettings;
    for (const QString& argument : QApplication::arguments())
        if (argument.startsWith(QLatin1String("--screenshot"))) {
            QSettings::setDefaultFormat(QSettings::IniFormat);
            QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, plainSettings.path());
        }
    window::prepareApplication();
    const window::LaunchOptions options = window::readLaunchOptions(application.arguments());
    window::applyLook(options);
    const bool isForPicture = !options.screenshot.isEmpty();
    Studio studio({QStandardPaths::writableLocation(QStandardPaths::AppDataLocation), isForPicture});
    window::applyLayout(studio.window(), options);
    studio.window().show();
    const bool isOpen = studio.open(options.files);
    if (isForPicture) {
        if (!isOpen) {
            std::fprintf(stderr, "millrace: %s\n", qUtf8Printable(studio.failure()));
            return 1;
        }
        window::takeScreenshot(studio.window(), options, [&studio] { return studio.window().isSettled(); });
    } else {
        studio.files().offerLeftCopies();
    }
    return QApplication::exec();
}
