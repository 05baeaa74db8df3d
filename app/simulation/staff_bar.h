// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace millrace::app::simulation {

/// Below the sliders: how to say who does the work. Says so in words where nobody is there yet.
class StaffBar : public QWidget {
    Q_OBJECT
public:
    explicit StaffBar(QWidget* parent = nullptr);
    enum class Shown { Nobody, Lanes, Pool }; ///< by the diagram: who could be taken from there
    /// `assumed`: who works until somebody says so, in words; empty: nobody.
    void setState(bool hasPools, Shown shown, const QString& assumed = QString());

Q_SIGNALS:
    void addAsked();
    void lanesAsked();

private:
    QLabel* words_;
    QPushButton* lanes_;
    QPushButton* add_;
};

} // namespace millrace::app::simulation
