// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/activity.h"

#include <QSize>
#include <QStringList>
#include <functional>
#include <optional>

namespace millrace::app::window {

class MainWindow;

/// What the command line asks for.
struct LaunchOptions {
    QStringList files;
    std::optional<ActivityId> activity;
    QString screenshot; ///< empty: none, stay open
    QSize size; ///< invalid: as it was
    std::optional<bool> dark;
};

/// A screenshot, --help and --version need no display: takes the offscreen platform where there is none. Before the
/// QApplication.
void choosePlatform(int argc, char** argv);
/// Name, version, fonts, language, look. Called once, right after the QApplication is made.
void prepareApplication();
/// Prints and exits on --help, --version (0) and on wrong use (2).
LaunchOptions readLaunchOptions(const QStringList& arguments);
void applyLook(const LaunchOptions& options);
void applyLayout(MainWindow& window, const LaunchOptions& options);
/// Waits until `settled` says so (at most a minute) and two calm turns of the event loop more, grabs the window, writes
/// the file and quits: 0 when it was written, 1 with a message when not.
void takeScreenshot(MainWindow& window, const LaunchOptions& options, std::function<bool()> settled = {});

} // namespace millrace::app::window
