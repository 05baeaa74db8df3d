// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/format.h"
#include "simulator/results/comparison.h"

#include <QString>
#include <QWidget>
#include <string>

class QComboBox;
class QPushButton;
class QStandardItem;
class QStandardItemModel;

namespace millrace::app::charts {
class FrontChart;
}

namespace millrace::app::simulation {

class ElidedLabel;
class FigureTable;

/// What people cost against what they bring, as a search found it: a picture and a table, of which a row is chosen and
/// tried. What is asked and what is shown is that of one kind of search; searching is its owner's.
class SearchSheet : public QWidget {
    Q_OBJECT
public:
    /// While a search is under way: what it does. Empty: none is.
    virtual void setProgress(const QString& words);
    /// Nothing was found yet, or cannot be: why.
    void setWords(const QString& words);
    /// Beside what was found: what it is worth by now.
    void setNote(const QString& words);
    bool hasFound() const { return hasFound_; }
    /// The figure that is asked for, as optimization::Goal has it.
    std::string kpi() const;

    charts::FrontChart& chart() { return *chart_; }
    FigureTable& table() { return *table_; }

Q_SIGNALS:
    void findAsked();
    void stopAsked();
    void otherAsked(); ///< the sheet of the other kind of search
    void tryAsked(int point); ///< of those in the picture

protected:
    /// How one kind of search is worded, and how it is laid out.
    struct Look {
        QString picture;
        QString table;
        QString question; ///< before the choice of a figure
        QString figures;
        QString figuresTip;
        QString findTip;
        QString tryTip;
        QString other;
        QString otherTip;
        int leastTable; ///< px
        int pictureShare;
        int tableShare;
    };
    /// `choices`: what else is asked, or null.
    SearchSheet(const Look& look, QWidget* choices, QWidget* parent);

    static QString figureName(const std::string& kpi);
    /// How figures and costs are told from now on: `most` is the largest of the figures.
    void setMeasures(results::FigureKind kind, double most, bool isCostHours, const QString& currency);
    const charts::TimeUnit& figureUnit() const { return unit_; }
    QString costUnit() const;
    QString costText(double cost) const;
    QString figureText(const results::Estimate& figure) const;

    void beginTable(const QStringList& heads);
    /// `point`: of the picture; -1: it is not there.
    void addRow(const QList<QStandardItem*>& row, int point);
    void endTable();
    /// What is otherwise than today stands out.
    static void markChange(QStandardItem& cell, const QString& today);

private:
    QWidget* asking(const Look& look, QWidget* choices);
    void choose(int point);
    void tryChosen();
    int chosen() const; ///< a point; -1: none

    QComboBox* figures_;
    QPushButton* find_;
    QPushButton* stop_;
    QPushButton* try_;
    ElidedLabel* words_;
    charts::FrontChart* chart_;
    FigureTable* table_;
    QStandardItemModel* cells_;
    charts::TimeUnit unit_;
    bool isCostHours_ = false;
    QString currency_;
    bool hasFound_ = false;
};

} // namespace millrace::app::simulation
