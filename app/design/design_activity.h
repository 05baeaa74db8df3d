// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/activity.h"

#include <memory>

namespace millrace::app::window {
class MainWindow;
}

namespace millrace::app::design {

class Autosave;

/// Draw, check and document: palette and context pad on the canvas, properties at the right, problems below.
/// `autosave` may be null, and is borrowed: the status bar tells what it has kept.
std::unique_ptr<window::Activity> makeActivity(window::MainWindow& window, const Autosave* autosave = nullptr);

} // namespace millrace::app::design
