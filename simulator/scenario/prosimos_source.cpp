// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/prosimos_source.h"

#include "simulator/scenario/foreign_hours.h"
#include "simulator/scenario/mixture.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>
#include <cmath>
#include <limits>

namespace millrace::scenario::prosimos {

using kernel::Distribution;

namespace {

struct ProsimosWords {
    Q_DECLARE_TR_FUNCTIONS(Prosimos)
};

Distribution shifted(const Distribution& exponential, double by, double max)
{
    const Distribution cut = between(exponential, 0, max - by);
    std::vector<Distribution::Point> points;
    constexpr int quantileSteps = 400;
    for (int i = 0; i <= quantileSteps; ++i) {
        const double p = std::clamp(double(i) / quantileSteps, 1e-6, 1 - 1e-6);
        points.push_back({by + cut.quantile(p), i == 0 ? 0 : 1.0 / quantileSteps});
    }
    return Distribution::continuous(std::move(points));
}

std::optional<Distribution> distributionNamed(const QString& name, const std::vector<double>& values)
{
    const auto value = [&](std::size_t i, double otherwise) { return i < values.size() ? values[i] : otherwise; };
    constexpr double most = std::numeric_limits<double>::max();
    if (values.empty())
        return std::nullopt;
    if (name == QLatin1String("fix"))
        return Distribution::constant(values[0]);
    if (name == QLatin1String("expon")) {
        const double min = value(1, 0);
        const Distribution made = Distribution::exponential(values[0] > min ? values[0] - min : values[0]);
        if (min == 0)
            return between(made, 0, value(2, most));
        return shifted(made, min, value(2, most));
    }
    if (values.size() < 2)
        return std::nullopt;
    if (name == QLatin1String("uniform"))
        return Distribution::uniform(values[0], values[1]);
    if (name == QLatin1String("norm"))
        return Distribution::truncatedNormal(values[0], values[1], value(2, 0), value(3, most));
    if (name == QLatin1String("lognorm"))
        return between(Distribution::logNormal(values[0], std::sqrt(values[1])), value(2, 0), value(3, most));
    if (name == QLatin1String("gamma"))
        return between(Distribution::gammaOfMean(values[0], values[1]), value(2, 0), value(3, most));
    if (name == QLatin1String("triang") && values.size() >= 3) // mode, least, most
        return Distribution::triangular(values[1], values[0], values[2]);
    return std::nullopt;
}

} // namespace

QString textOf(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 17) : value.toString();
}

std::optional<double> numberOf(const QJsonValue& value)
{
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

Source::Source(const QByteArray& bytes, Places& places, base::Problems& problems)
    : bytes_(bytes)
    , places_(places)
    , problems_(problems)
{ }

int Source::lineOf(const QString& id) const
{
    const qsizetype at = bytes_.indexOf('"' + id.toUtf8() + '"');
    return at < 0 ? 0 : int(std::count(bytes_.begin(), bytes_.begin() + at, '\n')) + 1;
}

void Source::complain(const QString& id, const QString& message, base::Severity severity)
{
    problems_.push_back({severity, message, {}, lineOf(id), id, {}});
}

QString Source::idAt(const QJsonValue& entry, const char* key)
{
    const QString id = textOf(entry.toObject()[QLatin1String(key)]);
    places_.lines.try_emplace(id, lineOf(id));
    return id;
}

std::optional<Distribution> Source::distributionAt(const QJsonObject& holder, const QString& id)
{
    const QString name = holder[QLatin1String("distribution_name")].toString();
    if (name == QLatin1String("histogram_sampling"))
        return histogramAt(holder[QLatin1String("histogram_data")].toObject(), id);
    std::vector<double> values;
    for (const QJsonValue parameter : holder[QLatin1String("distribution_params")].toArray()) {
        const auto number = numberOf(parameter.isObject() ? parameter.toObject()[QLatin1String("value")] : parameter);
        if (!number) {
            complain(id, ProsimosWords::tr("A parameter of the distribution '%1' is no number.").arg(name));
            return std::nullopt;
        }
        values.push_back(*number);
    }
    const auto made = distributionNamed(name, values);
    if (!made)
        complain(id,
            ProsimosWords::tr("'%1' with %2 parameters is no distribution that Prosimos knows.")
                .arg(name)
                .arg(values.size()));
    return made;
}

/// Cumulative shares, and the values that are drawn.
std::optional<Distribution> Source::histogramAt(const QJsonObject& data, const QString& id)
{
    const QJsonArray shares = data[QLatin1String("cdf")].toArray();
    const QJsonArray values = data[QLatin1String("bin_midpoints")].toArray();
    std::vector<Distribution::Point> points;
    double before = 0;
    for (qsizetype i = 0; i < std::min(shares.size(), values.size()); ++i) {
        points.push_back({values[i].toDouble(), shares[i].toDouble() - before});
        before = shares[i].toDouble();
    }
    if (!points.empty())
        return Distribution::discrete(std::move(points));
    complain(id, ProsimosWords::tr("A histogram lacks its shares (cdf) or values (bin_midpoints)."));
    return std::nullopt;
}

} // namespace millrace::scenario::prosimos
