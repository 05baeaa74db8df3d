// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/activity.h"

#include <memory>

namespace millrace::app::window {
class MainWindow;
}

namespace millrace::app::execution {

/// The Run activity: starts cases of the open diagram on the local engine, shows their tokens on it, and has the
/// tasks, forms, history, variables and incidents round it.
std::unique_ptr<window::Activity> makeActivity(window::MainWindow& window);

} // namespace millrace::app::execution
