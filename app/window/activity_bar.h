// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/activity.h"

#include <QWidget>
#include <vector>

class QToolButton;

namespace millrace::app::window {

class Actions;

/// The slim bar at the left edge: one entry an activity, icon over its name, the active one marked.
class ActivityBar : public QWidget {
    Q_OBJECT
public:
    explicit ActivityBar(const Actions& actions, QWidget* parent = nullptr);
    void setCurrent(ActivityId id);

private:
    std::vector<QWidget*> entries_;
};

} // namespace millrace::app::window
