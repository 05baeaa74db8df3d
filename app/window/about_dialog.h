// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace millrace::app::window {

/// Name, version, licence. Not modal.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace millrace::app::window
