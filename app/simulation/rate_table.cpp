// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/rate_table.h"

#include "app/simulation/input_text.h"
#include "app/window/theme.h"
#include "simulator/scenario/scaling.h"

#include <QLocale>
#include <algorithm>
#include <numeric>

namespace millrace::app::simulation {

using kernel::Distribution;

namespace {

constexpr double secondsPerHour = 3600;
constexpr double strongestShade = 0.45; ///< opacity of the hour in which most cases come

double sumOf(const WeekOfRates& rates)
{
    return std::accumulate(rates.begin(), rates.end(), 0.0);
}

QString rateText(double rate)
{
    constexpr double leastWithThreeDecimals = 0.1;
    return rate <= 0 ? QString() : rate >= leastWithThreeDecimals ? numberText(rate) : QLocale().toString(rate, 'g', 3);
}

std::optional<double> parseRate(const QString& text)
{
    const auto rate = text.trimmed().isEmpty() ? std::optional(0.0) : parseNumber(text);
    return rate && *rate >= 0 && *rate <= 1e9 ? rate : std::nullopt;
}

std::vector<QStringList> transposed(const std::vector<QStringList>& table)
{
    std::vector<QStringList> turned;
    for (std::size_t row = 0; row < table.size(); ++row)
        for (std::size_t column = 0; column < std::size_t(table[row].size()); ++column) {
            turned.resize(std::max(turned.size(), column + 1));
            turned[column].resize(qsizetype(row) + 1);
            turned[column].back() = table[row][qsizetype(column)];
        }
    return turned;
}

/// Of that many rows and columns, each of the same length.
bool isOf(const std::vector<QStringList>& table, std::size_t rows, qsizetype columns)
{
    return table.size() == rows
        && std::ranges::all_of(table, [&](const QStringList& row) { return row.size() == columns; });
}

/// The numbers of a whole week, hours as rows; else the table as it is.
std::vector<QStringList> wholeWeek(std::vector<QStringList> table)
{
    if (isOf(table, 7, 24) || isOf(table, 8, 25))
        table = transposed(table);
    if (!isOf(table, 25, 8) && !isOf(table, 24, 8) && !isOf(table, 25, 7))
        return table;
    if (table.size() == 25)
        table.erase(table.begin());
    if (table.front().size() == 8)
        for (QStringList& row : table)
            row.removeFirst();
    return table;
}

} // namespace

WeekOfRates ratesOf(const scenario::Arrivals& arrivals)
{
    WeekOfRates rates {};
    const double mean = arrivals.interval.mean();
    const double rate = mean > 0 ? secondsPerHour / mean * arrivals.batch : 0;
    for (std::size_t i = 0; i < rates.size(); ++i)
        rates[i] = rate * (i < arrivals.rates.size() ? arrivals.rates[i] : 1);
    return rates;
}

void setRates(scenario::Arrivals& arrivals, const WeekOfRates& rates)
{
    const double mean = sumOf(rates) / double(rates.size());
    if (mean <= 0)
        return;
    const double interval = secondsPerHour * arrivals.batch / mean, before = arrivals.interval.mean();
    arrivals.interval
        = before > 0 ? scenario::scaled(arrivals.interval, interval / before) : Distribution::exponential(interval);
    arrivals.rates.clear();
    if (std::ranges::all_of(rates, [&](double rate) { return rate == rates.front(); }))
        return;
    for (const double rate : rates)
        arrivals.rates.push_back(rate / mean);
}

RateTable::RateTable(const WeekOfRates& rates, QObject* parent)
    : CellTable(parent)
    , given_(rates)
{
    std::ranges::transform(rates, shown_.begin(), rateText);
    texts_ = shown_;
    readTexts();
}

void RateTable::readTexts()
{
    for (std::size_t i = 0; i < texts_.size(); ++i)
        rates_[i] = texts_[i] == shown_[i] ? given_[i] : parseRate(texts_[i]).value_or(0);
    most_ = *std::ranges::max_element(rates_);
}

QString RateTable::problemAt(int row, int column) const
{
    const QString& text = texts_[place(row, column)];
    return parseRate(text) ? QString() : tr("'%1' is no number of cases of 0 or more.").arg(text.trimmed());
}

QString RateTable::problem() const
{
    for (int column = 1; column < 8; ++column)
        for (int row = 0; row < 24; ++row)
            if (const QString words = problemAt(row, column); !words.isEmpty())
                return words;
    return most_ > 0 ? QString() : tr("In some hour cases must come.");
}

QVariant RateTable::data(const QModelIndex& index, int role) const
{
    const int row = index.row(), column = index.column();
    if (column == 0) {
        if (role == Qt::DisplayRole)
            return tr("%1 to %2").arg(row).arg(row + 1);
        return role == Qt::ForegroundRole ? QVariant(window::colors().muted) : QVariant();
    }
    const QString& text = texts_[place(row, column)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return problemAt(row, column).isEmpty() ? QVariant() : QVariant(window::colors().error);
    case Qt::BackgroundRole: {
        QColor shade = window::colors().accent;
        shade.setAlphaF(most_ > 0 ? float(strongestShade * rates_[place(row, column)] / most_) : 0.0F);
        return shade;
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return tr("Cases on %1, %2 to %3 o'clock").arg(QLocale().dayName(column)).arg(row).arg(row + 1);
    case problemRole:
        return problemAt(row, column);
    default:
        return {};
    }
}

QVariant RateTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return section == 0 ? tr("Hour of the day") : QLocale().dayName(section);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Hour") : QLocale().standaloneDayName(section, QLocale::ShortFormat);
}

Qt::ItemFlags RateTable::flags(const QModelIndex& index) const
{
    return index.column() == 0 ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                               : CellTable::flags(index) | Qt::ItemIsEditable;
}

bool RateTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() == 0)
        return false;
    texts_[place(index.row(), index.column())] = value.toString().trimmed();
    ended();
    return true;
}

void RateTable::clearCells(const QModelIndexList& cells)
{
    for (const QModelIndex& cell : cells)
        if (cell.column() > 0)
            texts_[place(cell.row(), cell.column())].clear();
    ended();
}

QString RateTable::paste(const QModelIndex& at, const std::vector<QStringList>& given)
{
    const std::vector<QStringList> table = wholeWeek(given);
    const bool isWeek = isOf(table, 24, 7);
    const int top = isWeek ? 0 : at.row(), left = isWeek ? 1 : std::max(1, at.column());
    int out = 0;
    for (int i = 0; i < int(table.size()); ++i)
        for (int k = 0; k < int(table[std::size_t(i)].size()); ++k) {
            if (top + i < 24 && left + k < 8)
                texts_[place(top + i, left + k)] = table[std::size_t(i)][k].trimmed();
            else
                ++out;
        }
    ended();
    return out > 0 ? tr("%n values have no place here and were left out.", nullptr, out) : problem();
}

std::vector<QStringList> RateTable::table(const QModelIndexList& cells) const
{
    int top = 24, bottom = -1, left = 8, right = -1;
    for (const QModelIndex& cell : cells) {
        top = std::min(top, cell.row());
        bottom = std::max(bottom, cell.row());
        left = std::min(left, cell.column());
        right = std::max(right, cell.column());
    }
    std::vector<QStringList> rows;
    const bool isWhole = bottom - top == 23 && left == 0 && right == 7;
    for (int row = isWhole ? -1 : top; row <= bottom; ++row) {
        QStringList line;
        for (int column = left; column <= right; ++column)
            line << (row < 0 ? headerData(column, Qt::Horizontal, Qt::DisplayRole) : index(row, column).data())
                        .toString()
                        .replace(QChar(0x00A0), u' ');
        rows.push_back(line);
    }
    return rows;
}

void RateTable::ended()
{
    readTexts();
    Q_EMIT dataChanged(index(0, 0), index(23, 7));
    Q_EMIT edited();
}

} // namespace millrace::app::simulation
