// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;

namespace millrace::app::window {

/// The line at the bottom: parts at the left, a passing hint in their place, progress at the right.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);
    void setParts(const QStringList& parts);
    /// Stands in the place of the parts until it is empty again: the help of the menu entry under the pointer.
    void setHint(const QString& hint);
    void setProgress(double fraction, const QString& words);

private:
    void refresh();

    QStringList parts_;
    QString hint_;
    QLabel* text_;
    QLabel* progressText_;
    QProgressBar* progress_;
};

} // namespace millrace::app::window
