// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitoring/finished_cases.h"

#include <QWidget>

namespace millrace::app::monitoring {

/// The most frequent paths, one row each: the share of cases and a chevron for every activity. A row can be chosen by
/// mouse, Up and Down; choosing it again gives it up.
class VariantList : public QWidget {
    Q_OBJECT
public:
    explicit VariantList(QWidget* parent = nullptr);
    void setCases(const FinishedCases& cases);
    int chosen() const { return chosen_; } ///< -1: none
    void choose(int variant);
    /// "31 % (12 cases): Receive application, Check credit history"
    QString words(int variant) const;

Q_SIGNALS:
    void chosenChanged();

private:
    int rowAt(QPoint position) const;
    void paintRow(QPainter& painter, int row) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

    std::vector<Variant> variants_;
    std::vector<QString> names_;
    int cases_ = 0;
    int chosen_ = -1;
    int hovered_ = -1;
};

} // namespace millrace::app::monitoring
