// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/lever.h"

#include <QSlider>
#include <QWidget>

class QLabel;
class QToolButton;

namespace millrace::app::simulation {

/// A slider with a mark at one of its positions. Turns with the wheel only while it has the focus, since it stands in a
/// panel that scrolls.
class MarkedSlider : public QSlider {
    Q_OBJECT
public:
    explicit MarkedSlider(QWidget* parent = nullptr);
    void setMark(int position);

private:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

    int mark_ = 0;
};

/// A lever with its caption, its value ("7 -> 9" where it differs from the base) and a slider with a tick at the base.
class LeverSlider : public QWidget {
    Q_OBJECT
public:
    explicit LeverSlider(QWidget* parent = nullptr);
    void setLever(const Lever& lever, double value);
    const Lever& lever() const { return lever_; }
    double value() const { return value_; }
    QString valueText() const;

Q_SIGNALS:
    /// By the user.
    void moved(double value);
    /// More of what the lever belongs to, please: the pool's name, pay and hours.
    void detailsAsked();

private:
    void slide(int position);
    void showValue();
    int positionOf(double value) const;

    Lever lever_;
    double value_ = 0;
    QLabel* caption_;
    QLabel* figure_;
    QToolButton* details_;
    MarkedSlider* slider_;
};

} // namespace millrace::app::simulation
