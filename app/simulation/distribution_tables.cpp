// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/distribution_tables.h"

#include "app/simulation/distribution_shapes.h"
#include "app/simulation/duration_shape.h"
#include "app/simulation/input_text.h"
#include "simulator/results/wording.h"
#include "simulator/scenario/scaling.h"

#include <algorithm>

namespace millrace::app::simulation {

using kernel::Distribution;
using kernel::MixturePart;
using Kind = Distribution::Kind;

namespace {

QString noShare(const QString& text)
{
    return PointTable::tr("'%1' is no share. Write a number of 0 or more; they need not sum to 100.").arg(text);
}

/// Shares as whole numbers of any sum: "3", "40 %".
std::optional<double> parseWeight(QString text)
{
    const auto weight = parseNumber(text.remove(u'%'));
    return weight && *weight >= 0 ? weight : std::nullopt;
}

} // namespace

PointTable::PointTable(const Distribution& distribution, QObject* parent)
    : ListTable(parent)
    , kind_(distribution.kind())
{
    for (const Distribution::Bin& bin : distribution.bins())
        rows_.push_back({bin.from, bin.to, bin.weight});
    for (const Distribution::Point& point : distribution.points())
        rows_.push_back({point.value, point.value, point.weight});
}

bool PointTable::isOne(Kind kind)
{
    return kind == Kind::Histogram || kind == Kind::Discrete || kind == Kind::Continuous || kind == Kind::Sequence;
}

Distribution PointTable::distribution() const
{
    std::vector<Distribution::Bin> bins;
    std::vector<Distribution::Point> points;
    std::vector<double> values;
    for (const Row& row : rows_) {
        bins.push_back({row.from, row.to, row.weight});
        points.push_back({row.from, row.weight});
        values.push_back(row.from);
    }
    switch (kind_) {
    case Kind::Histogram:
        return Distribution::histogram(std::move(bins));
    case Kind::Continuous:
        return Distribution::continuous(std::move(points));
    case Kind::Sequence:
        return Distribution::sequence(std::move(values));
    default:
        return Distribution::discrete(std::move(points));
    }
}

std::vector<PointTable::Cell> PointTable::cells() const
{
    if (kind_ == Kind::Histogram)
        return {Cell::From, Cell::To, Cell::Weight};
    if (kind_ == Kind::Sequence)
        return {Cell::From};
    return {Cell::From, Cell::Weight};
}

double& PointTable::valueOf(Row& row, Cell cell)
{
    return cell == Cell::From ? row.from : cell == Cell::To ? row.to : row.weight;
}

std::vector<ListTable::Column> PointTable::columns() const
{
    std::vector<Column> columns;
    for (const Cell cell : cells()) {
        if (cell == Cell::Weight)
            columns.push_back({tr("Share"), tr("How often; only the shares of their sum matter"), true});
        else if (cell == Cell::To)
            columns.push_back({tr("To"), tr("Where the class ends"), true});
        else if (kind_ == Kind::Histogram)
            columns.push_back({tr("From"), tr("Where the class begins"), true});
        else
            columns.push_back({tr("Duration"), {}, true});
    }
    return columns;
}

QString PointTable::addWords() const
{
    return tr("Add one");
}

QString PointTable::textOf(int row, int column) const
{
    Row one = rows_[std::size_t(row)];
    const Cell cell = cells()[std::size_t(column)];
    const double value = valueOf(one, cell);
    return cell == Cell::Weight ? numberText(value) : spanText(value);
}

void PointTable::append()
{
    // A class follows the one before it.
    Row next;
    if (!rows_.empty())
        next = {rows_.back().to, rows_.back().to + (rows_.back().to - rows_.back().from), rows_.back().weight};
    rows_.push_back(next);
}

void PointTable::erase(int row)
{
    rows_.erase(rows_.begin() + row);
}

ListTable::Texts PointTable::write(int row, const Texts& texts)
{
    Texts problems;
    for (const auto& [column, typed] : texts) {
        const QString text = typed.simplified();
        const Cell cell = cells()[std::size_t(column)];
        const auto value = cell == Cell::Weight ? parseWeight(text) : parseSpan(text);
        if (value)
            valueOf(rows_[std::size_t(row)], cell) = *value;
        else
            problems[column] = cell == Cell::Weight ? noShare(text) : notASpan(text);
    }
    return problems;
}

PartTable::PartTable(const Distribution& mixture, QObject* parent)
    : ListTable(parent)
    , parts_(mixture.parts().begin(), mixture.parts().end())
{ }

Distribution PartTable::distribution() const
{
    return Distribution::mixture(parts_);
}

void PartTable::setPart(int row, const Distribution& part)
{
    parts_[std::size_t(row)].distribution = part;
    Q_EMIT dataChanged(index(row, 0), index(row, columnsOfParts - 1));
    Q_EMIT edited();
}

std::vector<ListTable::Column> PartTable::columns() const
{
    return {{tr("Share"), tr("How often it is this one; only the shares of their sum matter"), true},
        {tr("Shape"), tr("Its numbers stand below"), false, true}, {tr("Mean"), tr("Another one scales it"), true}};
}

QString PartTable::addWords() const
{
    return tr("Add one");
}

QString PartTable::textOf(int row, int column) const
{
    const MixturePart& part = parts_[std::size_t(row)];
    switch (column) {
    case Weight:
        return numberText(part.weight);
    case Shape:
        return shapeOf(part.distribution).name;
    default:
        return part.distribution.problem().isEmpty()
            ? results::readableDuration(std::max(0.0, part.distribution.mean()))
            : QString();
    }
}

QStringList PartTable::choicesOf(int, int column) const
{
    QStringList names;
    if (column == Shape)
        for (const DistributionShape& shape : distributionShapes())
            if (shape.kind != Kind::Mixture)
                names << shape.name;
    return names;
}

void PartTable::append()
{
    MixturePart next = parts_.empty() ? MixturePart {Distribution::triangular(300, 600, 1200), 1} : parts_.back();
    parts_.push_back(std::move(next));
}

void PartTable::erase(int row)
{
    parts_.erase(parts_.begin() + row);
}

QString PartTable::writeCell(MixturePart& part, int column, const QString& text) const
{
    switch (column) {
    case Weight: {
        const auto weight = parseWeight(text);
        if (!weight)
            return noShare(text);
        part.weight = *weight;
        return {};
    }
    case Shape: {
        for (const DistributionShape& shape : distributionShapes())
            if (shape.name.compare(text, Qt::CaseInsensitive) == 0 && shape.kind != Kind::Mixture) {
                part.distribution = reshapedAs(part.distribution, shape.kind);
                return {};
            }
        return text == shapeOf(part.distribution).name ? QString() : tr("'%1' is no shape.").arg(text);
    }
    default: {
        const auto mean = parseSpan(text);
        if (!mean)
            return notASpan(text);
        part.distribution = *mean > 0 && part.distribution.problem().isEmpty() && part.distribution.mean() > 0
            ? scenario::scaled(part.distribution, *mean / part.distribution.mean())
            : Distribution::constant(*mean);
        return {};
    }
    }
}

ListTable::Texts PartTable::write(int row, const Texts& texts)
{
    Texts problems;
    for (const auto& [column, typed] : texts)
        if (const QString words = writeCell(parts_[std::size_t(row)], column, typed.simplified()); !words.isEmpty())
            problems[column] = words;
    return problems;
}

QString PartTable::problemOf(int row, int column) const
{
    return column == Shape ? parts_[std::size_t(row)].distribution.problem() : QString();
}

} // namespace millrace::app::simulation
