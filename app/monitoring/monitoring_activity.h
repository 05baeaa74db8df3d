// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/activity.h"

#include <memory>

namespace millrace::app::window {
class MainWindow;
}

namespace millrace::app::monitoring {

/// The Analyze activity: what the finished local instances of the open diagram came to, as key figures, variants,
/// a dotted chart, waits, and a heat map on the diagram.
std::unique_ptr<window::Activity> makeActivity(window::MainWindow& window);

} // namespace millrace::app::monitoring
