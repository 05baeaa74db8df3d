// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/format.h"
#include "simulator/optimization/volume_sweep.h"

#include <QWidget>
#include <memory>
#include <string>

class QComboBox;
class QPushButton;
class QStandardItemModel;

namespace millrace::app::charts {
class FrontChart;
}

namespace millrace::app::simulation {

class ElidedLabel;
class FigureTable;

/// The staff that it takes to keep a figure while more and more cases come, as a picture of what it costs and as a
/// table; a row is chosen and tried. Searching is its owner's.
class GrowthSheet : public QWidget {
    Q_OBJECT
public:
    explicit GrowthSheet(QWidget* parent = nullptr);

    /// While a search is under way: what it does. Empty: none is.
    void setProgress(const QString& words);
    /// `scenario`: that which was searched.
    void setSweep(std::shared_ptr<const optimization::VolumeSweep> sweep, const scenario::Scenario& scenario);
    /// Nothing was found yet, or cannot be: why.
    void setWords(const QString& words);
    bool hasSweep() const { return sweep_ != nullptr; }

    FigureTable& table() { return *table_; }

Q_SIGNALS:
    /// Search, please; the figure as optimization::SweepOptions has it.
    void findAsked(const std::string& kpi);
    void stopAsked();
    void staffingAsked(); ///< the best for the cases of today
    void tryAsked(int level);

private:
    QWidget* asking();
    void fillChart();
    void fillTable();
    void tryChosen();
    int chosen() const; ///< a level; -1: none
    QString costText(double cost) const;
    QString figureText(const results::Estimate& figure) const;
    charts::TimeUnit figureUnit() const; ///< in which the figure is shown

    QComboBox* figures_;
    QPushButton* find_;
    QPushButton* stop_;
    QPushButton* try_;
    ElidedLabel* words_;
    charts::FrontChart* chart_;
    FigureTable* table_;
    QStandardItemModel* cells_;
    std::shared_ptr<const optimization::VolumeSweep> sweep_;
    QString currency_;
};

} // namespace millrace::app::simulation
