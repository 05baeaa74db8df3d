// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace millrace::app::window {

class Actions;

/// All commands with their shortcuts, by menu, searchable. Not modal.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(const Actions& actions, QWidget* parent = nullptr);
};

} // namespace millrace::app::window
