// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/report_charts.h"

#include "simulator/results/histogram.h"
#include "simulator/results/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace millrace::app::exporting {

namespace {

using results::ActivityResults;
using results::WaitingCause;

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

// The drawing's own units; the page scales it.
constexpr double chartWidth = 760;
constexpr double chartHeight = 230;
constexpr double plotLeft = 8;
constexpr double plotRight = 752;
constexpr double plotTop = 34;
constexpr double plotBottom = 196;
constexpr int histogramBars = 48;
constexpr int axisTicks = 6;
constexpr std::size_t mostRows = 14;

QString at(double coordinate)
{
    return QString::number(coordinate, 'f', 1);
}

QString percent(double share)
{
    return QString::number(std::clamp(share, 0.0, 1.0) * 100, 'f', 2) + QLatin1Char('%');
}

QString svgText(double x, double y, const QString& anchor, const QString& colour, const QString& text)
{
    return QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"%3\" fill=\"%4\" font-size=\"11\">%5</text>")
        .arg(at(x), at(y), anchor, colour, text.toHtmlEscaped());
}

struct Axis {
    double from;
    double to;
    double x(double value) const { return plotLeft + (value - from) / (to - from) * (plotRight - plotLeft); }
};

QString bars(const results::Histogram& histogram, const Axis& axis)
{
    const double most = *std::max_element(histogram.counts.begin(), histogram.counts.end());
    QString svg;
    for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
        const double height = most > 0 ? histogram.counts[i] / most * (plotBottom - plotTop) : 0;
        const double left = axis.x(histogram.from + double(i) * histogram.width) + 1;
        const double width = axis.x(histogram.from + double(i + 1) * histogram.width) - left;
        svg += QStringLiteral(
            "<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" rx=\"1.5\" fill=\"#0F766E\" fill-opacity=\".78\"/>")
                   .arg(at(left), at(plotBottom - height), at(std::max(0.5, width)), at(height));
    }
    return svg;
}

QString ticks(const Axis& axis)
{
    QString svg = QStringLiteral("<line x1=\"%1\" y1=\"%3\" x2=\"%2\" y2=\"%3\" stroke=\"#98A2B3\"/>")
                      .arg(at(plotLeft), at(plotRight), at(plotBottom));
    const double step = reportStep((axis.to - axis.from) / axisTicks);
    for (double value = std::ceil(axis.from / step) * step; value <= axis.to; value += step) {
        const double x = axis.x(value);
        const QString anchor = QLatin1String(x < plotLeft + 20 ? "start" : x > plotRight - 20 ? "end" : "middle");
        svg += QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%1\" y2=\"%3\" stroke=\"#98A2B3\"/>")
                   .arg(at(x), at(plotBottom), at(plotBottom + 4));
        svg += svgText(x, plotBottom + 17, anchor, QStringLiteral("#667085"), results::readableDuration(value));
    }
    return svg;
}

QString mark(const Axis& axis, double value, const QString& name, int row)
{
    if (value < axis.from || value > axis.to)
        return {};
    const double x = axis.x(value);
    const bool isLeft = x > plotRight - 130;
    return QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%1\" y2=\"%3\" stroke=\"#C2410C\" stroke-width=\"1.5\" "
                          "stroke-dasharray=\"4 3\"/>")
               .arg(at(x), at(10 + row * 13), at(plotBottom))
        + svgText(x + (isLeft ? -5 : 5), 18 + row * 13, QLatin1String(isLeft ? "end" : "start"),
            QStringLiteral("#C2410C"), name + QLatin1Char(' ') + results::readableDuration(value));
}

QString row(const QString& name, const QString& track, const QString& amount)
{
    return QStringLiteral("<div>%1</div><div class=\"track\">%2</div><div class=\"amount\">%3</div>")
        .arg(name.toHtmlEscaped(), track, amount);
}

QString nameOf(const ActivityResults& activity)
{
    return QString::fromStdString(activity.name.empty() ? activity.element : activity.name);
}

struct Part {
    QString name;
    const char* colour;
    std::optional<WaitingCause> cause; // none: processing
};

/// Waiting in the order and the colours of the studio.
std::vector<Part> parts()
{
    static constexpr const char* colours[]
        = {"#C2410C", "#EAB308", "#F5DB8C", "#93C2BD", "#64748B", "#BE185D", "#6366F1", "#0891B2", "#E3A38A"};
    static_assert(std::size(colours) == results::waitingCauseCount);
    std::vector<Part> all {{ChartWords::tr("Working"), "#0F766E", {}}};
    for (std::size_t cause = 0; cause < results::waitingCauseCount; ++cause)
        all.push_back({results::nameOf(WaitingCause(cause)), colours[cause], WaitingCause(cause)});
    return all;
}

double amountOf(const ActivityResults& activity, const Part& part)
{
    return part.cause ? activity.waitingCauses[std::size_t(*part.cause)].estimate.mean
                      : activity.processingTime.estimate.mean;
}

double lengthOf(const ActivityResults& activity)
{
    double sum = 0;
    for (const Part& part : parts())
        sum += amountOf(activity, part);
    return sum;
}

} // namespace

double reportStep(double least)
{
    const double unit = least >= 86400 ? 86400 : least >= 3600 ? 3600 : least >= 60 ? 60 : 1;
    const std::array<double, 6> ofTime {1, 2, 6, 12, 24, 48};
    if (unit != 86400 && unit != 1)
        for (const double step : ofTime)
            if (step * unit >= least)
                return step * unit;
    const double power = std::pow(10, std::floor(std::log10(least / unit)));
    for (const double step : {1.0, 2.0, 5.0})
        if (step * power * unit >= least)
            return step * power * unit;
    return 10 * power * unit;
}

QString cycleTimeChart(const results::ProcessResults& process)
{
    const results::Histogram histogram = results::histogram(process.cycleTimes, histogramBars);
    if (histogram.width <= 0 || histogram.counts.empty())
        return {};
    const Axis axis {histogram.from, histogram.from + histogram.width * double(histogram.counts.size())};
    QString svg = QStringLiteral("<svg viewBox=\"0 0 %1 %2\" role=\"img\" aria-label=\"%3\" font-family=\"inherit\">")
                      .arg(at(chartWidth), at(chartHeight), ChartWords::tr("Cycle time").toHtmlEscaped());
    svg += bars(histogram, axis) + ticks(axis);
    if (process.cycleTime.percentiles) {
        const results::Percentiles& p = *process.cycleTime.percentiles;
        svg += mark(axis, p.p50.mean, QStringLiteral("P50"), 0) + mark(axis, p.p90.mean, QStringLiteral("P90"), 0)
            + mark(axis, p.p95.mean, QStringLiteral("P95"), 1);
    }
    return QStringLiteral("<div class=\"card chart\">") + svg + QStringLiteral("</svg></div>");
}

const char* utilisationColour(double share)
{
    return share > 0.9 ? "#B42318" : share > 0.8 ? "#C2410C" : "#0F766E";
}

QString utilisationChart(const std::vector<results::ResourceResults>& resources)
{
    QString html;
    for (const results::ResourceResults& resource : resources) {
        const results::Estimate& busy = resource.utilisation.estimate;
        const char* colour = utilisationColour(busy.mean);
        QString track = QStringLiteral("<span style=\"width:%1;background:%2\"></span>")
                            .arg(percent(busy.mean), QLatin1String(colour));
        if (busy.low)
            track += QStringLiteral("<span class=\"whisker\" style=\"left:%1;width:%2\"></span>")
                         .arg(percent(*busy.low), percent(*busy.high - std::max(0.0, *busy.low)));
        html += row(QString::fromStdString(resource.name), track,
            busy.isMeasured() ? QLocale().toString(busy.mean * 100, 'f', 1) + ChartWords::tr(" %")
                              : QString(QChar(0x2013)));
    }
    return html.isEmpty() ? html : QStringLiteral("<div class=\"card bars\">") + html + QStringLiteral("</div>");
}

WaitingBars waitingBars(const std::vector<ActivityResults>& activities)
{
    WaitingBars made;
    std::vector<Part> shown = parts();
    std::erase_if(shown, [&](const Part& part) {
        return std::ranges::none_of(activities, [&](const ActivityResults& one) { return amountOf(one, part) > 0; });
    });
    for (const Part& part : shown)
        made.parts.push_back({part.name, part.colour});
    for (const ActivityResults& activity : activities) {
        if (activity.kind != results::ElementKind::Activity || !(lengthOf(activity) > 0))
            continue;
        WaitingBars::Row row {nameOf(activity), {}, lengthOf(activity)};
        for (const Part& part : shown)
            row.seconds.push_back(amountOf(activity, part));
        made.rows.push_back(std::move(row));
    }
    std::stable_sort(made.rows.begin(), made.rows.end(), [](const auto& a, const auto& b) { return a.sum > b.sum; });
    made.rows.resize(std::min(made.rows.size(), mostRows));
    return made;
}

QString waitingChart(const std::vector<ActivityResults>& activities)
{
    const WaitingBars shown = waitingBars(activities);
    if (shown.rows.empty())
        return {};
    const double longest = shown.rows.front().sum;
    QString html;
    for (const WaitingBars::Row& one : shown.rows) {
        QString track;
        for (std::size_t part = 0; part < one.seconds.size(); ++part)
            track += QStringLiteral("<span style=\"width:%1;background:%2\"></span>")
                         .arg(percent(one.seconds[part] / longest), QLatin1String(shown.parts[part].colour));
        html += row(one.name, track, results::readableDuration(one.sum));
    }
    QString legend;
    for (const WaitingBars::Part& part : shown.parts)
        legend += QStringLiteral("<span><i style=\"background:%1\"></i>%2</span>")
                      .arg(QLatin1String(part.colour), part.name.toHtmlEscaped());
    return QStringLiteral("<div class=\"card\"><div class=\"bars\">%1</div><div class=\"legend\">%2</div></div>")
        .arg(html, legend);
}

} // namespace millrace::app::exporting
