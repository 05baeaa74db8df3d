// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/report_pictures.h"

#include "app/export/report_charts.h"
#include "modeler/drawing/theme.h"
#include "simulator/results/histogram.h"
#include "simulator/results/wording.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace millrace::app::exporting {

namespace {

constexpr int pictureWidth = 680, barPitch = 20, barHeight = 12, pictureHistogramHeight = 190;
constexpr int pictureBars = 40, pictureTicks = 6;
const QColor pictureText(0x1B2230), pictureMuted(0x667085), pictureLine(0xE2E5EA), pictureMark(0xC2410C);

/// A white picture and a painter on it in the report's font.
class Sheet {
public:
    explicit Sheet(int height)
        : image_(QSize(pictureWidth, height) * reportPictureScale, QImage::Format_RGB32)
    {
        image_.fill(Qt::white);
        painter_.begin(&image_);
        painter_.scale(reportPictureScale, reportPictureScale);
        painter_.setRenderHint(QPainter::Antialiasing);
        QFont font(modelerFont());
        font.setPixelSize(11);
        painter_.setFont(font);
    }
    QPainter& painter() { return painter_; }
    QImage finished()
    {
        painter_.end();
        return image_;
    }
    double widthOf(const QString& text) const { return QFontMetricsF(painter_.font()).horizontalAdvance(text); }
    void write(double x, double middle, const QString& text, const QColor& color, Qt::Alignment side = Qt::AlignLeft)
    {
        painter_.setPen(color);
        const double width = widthOf(text) + 2;
        const double left = side & Qt::AlignRight ? x - width : side & Qt::AlignHCenter ? x - width / 2 : x;
        painter_.drawText(QRectF(left, middle - 8, width, 16), Qt::AlignVCenter | Qt::AlignLeft, text);
    }

private:
    static QFont modelerFont() { return drawing::diagramFont(11); }

    QImage image_;
    QPainter painter_;
};

double labelRoom(const Sheet& sheet, const std::vector<QString>& names)
{
    double most = 0;
    for (const QString& name : names)
        most = std::max(most, sheet.widthOf(name));
    return std::min(most, pictureWidth * 0.36) + 14;
}

QString cutTo(const Sheet& sheet, const QString& text, double width)
{
    QString made = text;
    while (made.size() > 2 && sheet.widthOf(made) > width)
        made = made.left(made.size() - 2).trimmed() + QChar(0x2026);
    return made;
}

} // namespace

QImage cycleTimePicture(const results::ProcessResults& process)
{
    const results::Histogram histogram = results::histogram(process.cycleTimes, pictureBars);
    if (histogram.width <= 0 || histogram.counts.empty())
        return {};
    Sheet sheet(pictureHistogramHeight);
    QPainter& painter = sheet.painter();
    const QRectF plot(6, 34, pictureWidth - 12, pictureHistogramHeight - 34 - 22);
    const double span = histogram.width * double(histogram.counts.size());
    const double most = *std::max_element(histogram.counts.begin(), histogram.counts.end());
    const auto toX = [&](double seconds) { return plot.left() + (seconds - histogram.from) / span * plot.width(); };
    for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
        const double left = toX(histogram.from + double(i) * histogram.width);
        const double high = most > 0 ? histogram.counts[i] / most * plot.height() : 0;
        painter.fillRect(
            QRectF(left + 0.5, plot.bottom() - high, plot.width() / double(histogram.counts.size()) - 1, high),
            QColor(0x3F8E88));
    }
    painter.setPen(QPen(pictureMuted, 0.8));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    const double step = reportStep(span / pictureTicks), end = histogram.from + span;
    for (double seconds = std::ceil(histogram.from / step) * step; seconds <= end; seconds += step) {
        const double x = toX(seconds);
        const Qt::Alignment side = x < plot.left() + 16 ? Qt::AlignLeft
            : x > plot.right() - 20                     ? Qt::AlignRight
                                                        : Qt::AlignHCenter;
        sheet.write(x, plot.bottom() + 11, results::readableDuration(seconds), pictureMuted, side);
    }
    if (!process.cycleTime.percentiles)
        return sheet.finished();
    const results::Percentiles& p = *process.cycleTime.percentiles;
    int row = 0;
    for (const auto& [name, seconds] :
        {std::pair("P50", p.p50.mean), std::pair("P90", p.p90.mean), std::pair("P95", p.p95.mean)}) {
        const double x = toX(seconds), y = 8 + 13 * (row++ % 2);
        if (x > plot.right())
            continue;
        painter.setPen(QPen(pictureMark, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, y - 4), QPointF(x, plot.bottom()));
        const QString text = QLatin1String(name) + u' ' + results::readableDuration(seconds);
        const bool isLeft = x + 6 + sheet.widthOf(text) > plot.right();
        sheet.write(x + (isLeft ? -4 : 4), y, text, pictureMark, isLeft ? Qt::AlignRight : Qt::AlignLeft);
    }
    return sheet.finished();
}

QImage waitingPicture(const std::vector<results::ActivityResults>& activities)
{
    const WaitingBars bars = waitingBars(activities);
    if (bars.rows.empty())
        return {};
    Sheet sheet(int(bars.rows.size()) * barPitch + 24);
    QPainter& painter = sheet.painter();
    std::vector<QString> names;
    for (const auto& row : bars.rows)
        names.push_back(row.name);
    const double left = labelRoom(sheet, names), room = pictureWidth - left - 70;
    double middle = barPitch / 2.0;
    for (const auto& row : bars.rows) {
        sheet.write(left - 8, middle, cutTo(sheet, row.name, left - 10), pictureText, Qt::AlignRight);
        double x = left;
        for (std::size_t part = 0; part < row.seconds.size(); ++part) {
            const double width = row.seconds[part] / bars.rows.front().sum * room;
            painter.fillRect(QRectF(x, middle - barHeight / 2.0, width, barHeight), QColor(bars.parts[part].colour));
            x += width;
        }
        sheet.write(x + 6, middle, results::readableDuration(row.sum), pictureMuted);
        middle += barPitch;
    }
    double all = 0; // a long legend begins further to the left
    for (const auto& part : bars.parts)
        all += 14 + sheet.widthOf(part.name) + 14;
    double x = std::max(0.0, std::min(left, pictureWidth - all));
    for (const auto& part : bars.parts) {
        painter.fillRect(QRectF(x, middle + 1, 9, 9), QColor(part.colour));
        sheet.write(x + 14, middle + 6, part.name, pictureMuted);
        x += 14 + sheet.widthOf(part.name) + 14;
    }
    return sheet.finished();
}

QImage utilisationPicture(const std::vector<results::ResourceResults>& resources)
{
    if (resources.empty())
        return {};
    Sheet sheet(int(resources.size()) * barPitch + 6);
    QPainter& painter = sheet.painter();
    std::vector<QString> names;
    for (const auto& one : resources)
        names.push_back(QString::fromStdString(one.name));
    const double left = labelRoom(sheet, names), room = pictureWidth - left - 60;
    double middle = barPitch / 2.0;
    for (const auto& one : resources) {
        const results::Estimate& busy = one.utilisation.estimate;
        sheet.write(
            left - 8, middle, cutTo(sheet, QString::fromStdString(one.name), left - 10), pictureText, Qt::AlignRight);
        painter.fillRect(QRectF(left, middle - barHeight / 2.0, room, barHeight), pictureLine);
        const double share = std::clamp(busy.mean, 0.0, 1.0);
        painter.fillRect(
            QRectF(left, middle - barHeight / 2.0, share * room, barHeight), QColor(utilisationColour(share)));
        sheet.write(left + room + 8, middle,
            busy.isMeasured() ? QLocale().toString(busy.mean * 100, 'f', 1) + QStringLiteral(" %")
                              : QString(QChar(0x2013)),
            pictureMuted);
        middle += barPitch;
    }
    return sheet.finished();
}

} // namespace millrace::app::exporting
