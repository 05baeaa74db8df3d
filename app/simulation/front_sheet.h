// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/format.h"
#include "app/simulation/search_sheet.h"
#include "simulator/results/comparison.h"

#include <QStringList>

class QStandardItem;

namespace millrace::app::charts {
class FrontChart;
}

namespace millrace::app::simulation {

/// What people cost against what they bring, as a search found it: a picture beside the table.
class FrontSheet : public SearchSheet {
    Q_OBJECT
public:
    void setWords(const QString& words) override;
    charts::FrontChart& chart() { return *chart_; }

protected:
    /// How picture and table are laid out.
    struct Strip {
        QString picture;
        int leastTable; ///< px
        int pictureShare;
        int tableShare;
    };
    FrontSheet(const Look& look, const Strip& strip, QWidget* choices, QWidget* parent);

    /// How figures and costs are told from now on: `most` is the largest of the figures.
    void setMeasures(results::FigureKind kind, double most, bool isCostHours, const QString& currency);
    const charts::TimeUnit& figureUnit() const { return unit_; }
    QString costUnit() const;
    QString costText(double cost) const;
    QString figureText(const results::Estimate& figure) const;

    void beginTable(const QStringList& heads);
    /// `point`: of the picture; noPoint: it is not there.
    void addRow(const QList<QStandardItem*>& row, int point);
    void endTable();
    /// What is otherwise than today stands out.
    static void markChange(QStandardItem& cell, const QString& today);

private:
    charts::FrontChart* chart_;
    charts::TimeUnit unit_;
    bool isCostHours_ = false;
    QString currency_;
};

} // namespace millrace::app::simulation
