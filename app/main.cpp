// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/launch.h"
#include "app/window/main_window.h"

#include <QApplication>

int main(int argc, char** argv)
{
    using namespace millrace::app::window;
    choosePlatform(argc, argv);
    QApplication application(argc, argv);
    prepareApplication();
    const LaunchOptions options = readLaunchOptions(application.arguments());
    applyLook(options);
    MainWindow window;
    applyLayout(window, options);
    window.show();
    if (!options.screenshot.isEmpty())
        takeScreenshot(window, options);
    return QApplication::exec();
}
