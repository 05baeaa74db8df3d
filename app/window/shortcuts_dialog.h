// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <vector>

class QAction;

namespace millrace::app::window {

class Actions;

/// All commands with their shortcuts, by menu, searchable; `further` are those of the open file. Not modal.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(const Actions& actions, const std::vector<QAction*>& further, QWidget* parent = nullptr);
};

} // namespace millrace::app::window
