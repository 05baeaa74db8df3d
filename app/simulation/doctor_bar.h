// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace millrace::app::simulation {

class ElidedLabel;

/// One line with what the model doctor found before a run, one finding at a time; hidden where it found nothing.
class DoctorBar : public QFrame {
    Q_OBJECT
public:
    explicit DoctorBar(QWidget* parent = nullptr);
    /// The same findings again leave the one in hand where it is.
    void setFindings(const base::Problems& findings);
    const base::Problems& findings() const { return findings_; }
    int current() const { return current_; }

Q_SIGNALS:
    void elementChosen(const QString& id);
    /// The list of all of them, please.
    void allAsked();

private:
    void show(int finding);
    void changeEvent(QEvent* event) override;

    base::Problems findings_;
    int current_ = 0;
    QLabel* sign_;
    ElidedLabel* words_;
    QPushButton* goThere_;
    QToolButton* next_;
    QPushButton* all_;
};

} // namespace millrace::app::simulation
