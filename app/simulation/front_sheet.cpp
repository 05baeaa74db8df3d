// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/front_sheet.h"

#include "app/charts/chart_strip.h"
#include "app/charts/front_chart.h"
#include "app/simulation/figure_table.h"
#include "app/simulation/input_text.h"
#include "app/window/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <cmath>

namespace millrace::app::simulation {

namespace {
constexpr int leastPicture = 260; ///< px
constexpr double percent = 0.01;
} // namespace

FrontSheet::FrontSheet(const Look& look, const Strip& strip, QWidget* choices, QWidget* parent)
    : SearchSheet(look, choices, parent)
    , chart_(new charts::FrontChart(strip.picture))
{
    auto* both = new charts::ChartStrip;
    both->add(chart_, leastPicture, strip.pictureShare);
    both->add(&table(), strip.leastTable, strip.tableShare);
    setBody(both);
    connect(chart_, &charts::FrontChart::pointChosen, this, &FrontSheet::choose);
    connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const int point = chosen();
        chart_->setChosen(point == noPoint ? std::nullopt : std::optional(std::size_t(point)));
    });
}

void FrontSheet::setWords(const QString& words)
{
    setFound(false);
    cells().clear();
    tryButton().setEnabled(false);
    tryButton().hide();
    table().hide();
    chart_->setEmptyWords(words);
    chart_->setData({});
}

void FrontSheet::setMeasures(results::FigureKind kind, double most, bool isCostHours, const QString& currency)
{
    if (kind == results::FigureKind::Share)
        unit_ = {percent, QStringLiteral("%")};
    else if (kind == results::FigureKind::Time)
        unit_ = charts::timeUnitFor(most);
    else
        unit_ = {1, {}};
    isCostHours_ = isCostHours;
    currency_ = currency;
}

QString FrontSheet::costUnit() const
{
    return isCostHours_ || currency_.isEmpty() ? tr("h") : currency_;
}

QString FrontSheet::costText(double cost) const
{
    if (isCostHours_)
        return tr("%1 h").arg(QLocale().toString(cost, 'f', 0));
    return moneyText(std::round(cost), currency_);
}

QString FrontSheet::figureText(const results::Estimate& figure) const
{
    if (!figure.isMeasured())
        return QString(QChar(0x2013));
    QString text = charts::figure(figure.mean / unit_.seconds);
    if (figure.low && figure.high)
        text += QStringLiteral(" \u00B1 %1").arg(charts::figure((*figure.high - *figure.low) / 2 / unit_.seconds));
    return text + QChar(0x00A0) + unit_.name;
}

void FrontSheet::beginTable(const QStringList& heads)
{
    cells().clear();
    cells().setHorizontalHeaderLabels(heads);
    for (int column = 0; column < cells().columnCount(); ++column)
        cells().horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void FrontSheet::addRow(const QList<QStandardItem*>& row, int point)
{
    for (QStandardItem* cell : row) {
        cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        cell->setData(point, pointRole);
        if (point == noPoint)
            cell->setForeground(window::colors().muted);
    }
    cells().appendRow(row);
}

void FrontSheet::endTable()
{
    table().horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table().show();
    tryButton().show();
    setFound(true);
}

void FrontSheet::markChange(QStandardItem& cell, const QString& today)
{
    QFont strong = cell.font();
    strong.setWeight(QFont::DemiBold);
    cell.setFont(strong);
    cell.setToolTip(tr("Today %1").arg(today));
}

} // namespace millrace::app::simulation
