// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"

namespace millrace::app::charts {

/// One figure with its words, all formatted by whoever knows the unit.
struct Kpi {
    enum class Sense { Neutral, Good, Bad };
    QString caption; ///< "Cycle time"
    QString value; ///< "31.4 h"
    QString interval; ///< "± 0.4", or words: "no significant difference"
    QString change; ///< against the base, with its interval: "− 28.6 % ± 0.9"; may be empty
    Sense sense = Sense::Neutral; ///< of the change
    QString explanation; ///< tooltip: what is counted
};

/// A row of figures side by side with hairlines between, digits in equal cells so that they do not dance.
class KpiRow : public QWidget {
    Q_OBJECT
public:
    explicit KpiRow(QWidget* parent = nullptr);
    void setKpis(std::vector<Kpi> kpis);
    /// Less high, for low windows.
    void setCompact(bool compact);
    /// Caption, value, interval, change.
    std::vector<QStringList> table() const;

Q_SIGNALS:
    /// One of them was clicked.
    void kpiChosen(int index);

public:
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    std::size_t kpiAt(double x) const;
    void paintTile(QPainter& painter, const QRectF& tile, const Kpi& kpi, double size) const;
    /// Of the figures, in px: all are as small as the longest needs. A figure that is cut off is another figure.
    double figureSizeFor(double tileWidth) const;
    void copy();

    std::vector<Kpi> kpis_;
    bool isCompact_ = false;
};

/// Draws text with every digit in a cell of one width (tabular figures, which Qt 6.4 cannot ask a font for), its
/// baseline at `position`; returns the width.
double drawTabular(QPainter& painter, QPointF position, const QString& text);

} // namespace millrace::app::charts
