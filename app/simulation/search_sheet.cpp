// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/search_sheet.h"

#include "app/charts/chart_strip.h"
#include "app/charts/front_chart.h"
#include "app/simulation/elided_label.h"
#include "app/simulation/figure_table.h"
#include "app/simulation/input_text.h"
#include "app/window/theme.h"
#include "app/window/widgets.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <cmath>

namespace millrace::app::simulation {

namespace {

constexpr int leastPicture = 260; ///< px
constexpr int shortestName = 14; ///< letters
constexpr int searchMargin = 14;
constexpr int pointRole = Qt::UserRole + 1, notInThePicture = -1;
constexpr double percent = 0.01;

struct AskedFigure {
    const char* kpi;
    const char* words;
};
constexpr AskedFigure askedFigures[] = {
    {"process.cycleTime", QT_TRANSLATE_NOOP("SearchSheet", "Cycle time")},
    {"process.cycleTime.p90", QT_TRANSLATE_NOOP("SearchSheet", "Cycle time of 9 in 10 cases")},
    {"process.waitingTime", QT_TRANSLATE_NOOP("SearchSheet", "Waiting in a case")},
    {"process.slaAttainment", QT_TRANSLATE_NOOP("SearchSheet", "Cases within the target")},
};

} // namespace

SearchSheet::SearchSheet(const Look& look, QWidget* choices, QWidget* parent)
    : QWidget(parent)
    , figures_(new QComboBox)
    , find_(window::primaryButton(tr("Search")))
    , stop_(window::plainButton(tr("Stop searching")))
    , try_(window::plainButton(tr("Try it")))
    , words_(new ElidedLabel)
    , chart_(new charts::FrontChart(look.picture))
    , table_(new FigureTable)
    , cells_(new QStandardItemModel(this))
{
    window::setGround(this, "panel");
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // narrow panels cut it, it widens none
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(asking(look, choices));
    auto* strip = new charts::ChartStrip;
    strip->add(chart_, leastPicture, look.pictureShare);
    strip->add(table_, look.leastTable, look.tableShare);
    column->addWidget(strip, 1);
    table_->setModel(cells_);
    table_->setAccessibleName(look.table);
    connect(find_, &QPushButton::clicked, this, &SearchSheet::findAsked);
    connect(stop_, &QPushButton::clicked, this, &SearchSheet::stopAsked);
    connect(try_, &QPushButton::clicked, this, &SearchSheet::tryChosen);
    connect(table_, &QAbstractItemView::activated, this, &SearchSheet::tryChosen);
    connect(chart_, &charts::FrontChart::pointChosen, this, &SearchSheet::choose);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const int point = chosen();
        try_->setEnabled(point >= 0);
        chart_->setChosen(point >= 0 ? std::optional(std::size_t(point)) : std::nullopt);
    });
}

QWidget* SearchSheet::asking(const Look& look, QWidget* choices)
{
    for (const AskedFigure& asked : askedFigures)
        figures_->addItem(QCoreApplication::translate("SearchSheet", asked.words), QString::fromLatin1(asked.kpi));
    figures_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // words say what is done
    figures_->setMinimumContentsLength(shortestName);
    figures_->setAccessibleName(look.figures);
    figures_->setToolTip(look.figuresTip);
    find_->setToolTip(look.findTip);
    stop_->setToolTip(tr("Stop, and show what was found so far"));
    try_->setToolTip(look.tryTip);
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(searchMargin, 6, searchMargin, 2);
    row->setSpacing(8);
    row->addWidget(window::label(look.question, ""));
    row->addWidget(figures_);
    if (choices)
        row->addWidget(choices);
    row->addWidget(find_);
    row->addWidget(stop_);
    row->addWidget(words_, 1);
    auto* other = window::linkButton(look.other);
    other->setToolTip(look.otherTip);
    connect(other, &QPushButton::clicked, this, &SearchSheet::otherAsked);
    row->addWidget(other);
    row->addWidget(try_);
    return box;
}

std::string SearchSheet::kpi() const
{
    return figures_->currentData().toString().toStdString();
}

QString SearchSheet::figureName(const std::string& kpi)
{
    for (const AskedFigure& asked : askedFigures)
        if (kpi == asked.kpi)
            return tr(asked.words);
    return QString::fromStdString(kpi);
}

void SearchSheet::setProgress(const QString& words)
{
    const bool isRunning = !words.isEmpty();
    find_->setVisible(!isRunning);
    stop_->setVisible(isRunning);
    figures_->setEnabled(!isRunning);
    setNote(words);
}

void SearchSheet::setNote(const QString& words)
{
    words_->setText(words);
}

void SearchSheet::setWords(const QString& words)
{
    hasFound_ = false;
    cells_->clear();
    try_->setEnabled(false);
    try_->hide();
    table_->hide();
    chart_->setEmptyWords(words);
    chart_->setData({});
}

void SearchSheet::setMeasures(results::FigureKind kind, double most, bool isCostHours, const QString& currency)
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

QString SearchSheet::costUnit() const
{
    return isCostHours_ || currency_.isEmpty() ? tr("h") : currency_;
}

QString SearchSheet::costText(double cost) const
{
    if (isCostHours_)
        return tr("%1 h").arg(QLocale().toString(cost, 'f', 0));
    return moneyText(std::round(cost), currency_);
}

QString SearchSheet::figureText(const results::Estimate& figure) const
{
    if (!figure.isMeasured())
        return QString(QChar(0x2013));
    QString text = charts::figure(figure.mean / unit_.seconds);
    if (figure.low && figure.high)
        text += QStringLiteral(" \u00B1 %1").arg(charts::figure((*figure.high - *figure.low) / 2 / unit_.seconds));
    return text + QChar(0x00A0) + unit_.name;
}

void SearchSheet::beginTable(const QStringList& heads)
{
    cells_->clear();
    cells_->setHorizontalHeaderLabels(heads);
    for (int column = 0; column < cells_->columnCount(); ++column)
        cells_->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void SearchSheet::addRow(const QList<QStandardItem*>& row, int point)
{
    for (QStandardItem* cell : row) {
        cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        cell->setData(point, pointRole);
        if (point == notInThePicture)
            cell->setForeground(window::colors().muted);
    }
    cells_->appendRow(row);
}

void SearchSheet::endTable()
{
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->show();
    try_->show();
    hasFound_ = true;
}

void SearchSheet::markChange(QStandardItem& cell, const QString& today)
{
    QFont strong = cell.font();
    strong.setWeight(QFont::DemiBold);
    cell.setFont(strong);
    cell.setToolTip(tr("Today %1").arg(today));
}

int SearchSheet::chosen() const
{
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    return rows.isEmpty() ? notInThePicture : rows.front().data(pointRole).toInt();
}

void SearchSheet::choose(int point)
{
    for (int row = 0; row < cells_->rowCount(); ++row)
        if (cells_->item(row)->data(pointRole).toInt() == point) {
            table_->selectRow(row);
            table_->scrollTo(cells_->index(row, 0));
        }
}

void SearchSheet::tryChosen()
{
    if (const int point = chosen(); point >= 0)
        Q_EMIT tryAsked(point);
}

} // namespace millrace::app::simulation
