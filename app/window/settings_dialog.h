// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace millrace::app::window {

class Actions;

/// Look, language, autosave, and the way to the project's rules. Not modal; each choice takes effect at once.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(const Actions& actions, QWidget* parent = nullptr);
};

} // namespace millrace::app::window
