// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/results/results.h"

#include <QFrame>
#include <cstdint>

class QLabel;
class QPushButton;

namespace millrace::app::simulation {

/// Over the diagram: who makes cases wait, what more of them would save, and the button that tries it.
class BottleneckCard : public QFrame {
    Q_OBJECT
public:
    explicit BottleneckCard(QWidget* parent = nullptr);
    /// `hasMoved`: another one than in the scenario compared with. `isHottest`: no activity alone makes cases wait
    /// longer than the one named; else the card says that it is the sum that counts.
    void setBottleneck(const results::Bottleneck& bottleneck, bool hasMoved, bool isHottest);
    /// For narrow diagrams: the heading and the button alone, or those with the pool's name alone as the heading.
    enum class Size : std::uint8_t { Full, Compact, Bare };
    void setSize(Size size);

Q_SIGNALS:
    /// One more person, please.
    void tryAsked();
    /// The element at which most of the waiting happens.
    void elementChosen(const QString& id);

private:
    void showTitle();
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

    QLabel* title_;
    QLabel* words_;
    QPushButton* try_;
    QString element_, pool_, heading_;
    Size size_ = Size::Full;
};

} // namespace millrace::app::simulation
