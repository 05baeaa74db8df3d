// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitoring/dotted_chart.h"

#include "app/monitoring/activity_colors.h"
#include "app/monitoring/axis_time.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace millrace::app::monitoring {

namespace {

constexpr double axisHeight = 20;
constexpr double sideRoom = 6;

} // namespace

class DottedChart::Canvas : public QWidget {
public:
    explicit Canvas(DottedChart& chart)
        : QWidget(&chart)
        , chart_(chart)
    {
        setMinimumSize(160, 70);
        setAttribute(Qt::WA_TranslucentBackground);
    }
    void forget()
    {
        image_ = QImage();
        update();
    }

private:
    void paintEvent(QPaintEvent*) override
    {
        const QSize pixels = size() * devicePixelRatioF();
        if (image_.size() != pixels)
            draw(pixels);
        QPainter painter(this);
        painter.drawImage(0, 0, image_);
        paintAxis(painter);
    }
    void changeEvent(QEvent* event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            forget();
    }
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ToolTip) {
            const auto* help = static_cast<QHelpEvent*>(event);
            QToolTip::showText(help->globalPos(), tooltipAt(help->pos()), this);
            return true;
        }
        return QWidget::event(event);
    }

    QRectF plot() const { return QRectF(rect()).adjusted(sideRoom, 4, -sideRoom, -axisHeight); }
    base::Microseconds from() const
    {
        return chart_.traces_.empty() ? 0 : chart_.traces_.front().started; // by start
    }
    base::Microseconds to() const
    {
        base::Microseconds last = from() + 1;
        for (const Trace& trace : chart_.traces_)
            last = std::max(last, trace.ended);
        return last;
    }
    QPointF place(std::size_t row, base::Microseconds time, const QRectF& area) const
    {
        const auto rows = static_cast<double>(chart_.traces_.size());
        const double share = static_cast<double>(time - from()) / static_cast<double>(to() - from());
        return {area.left() + share * area.width(),
            area.top() + (static_cast<double>(row) + 0.5) / std::max(rows, 1.0) * area.height()};
    }
    double dotSize() const
    {
        const double pitch = plot().height() / std::max(1.0, static_cast<double>(chart_.traces_.size()));
        return std::clamp(pitch * 1.2, 1.5, 6.0);
    }

    void draw(QSize pixels)
    {
        image_ = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
        image_.setDevicePixelRatio(devicePixelRatioF());
        image_.fill(Qt::transparent);
        QPainter painter(&image_);
        const double dot = dotSize();
        painter.setRenderHint(QPainter::Antialiasing, dot > 2);
        painter.setPen(Qt::NoPen);
        const QRectF area = plot();
        const base::Microseconds first = from(), last = to();
        const double perMicrosecond = area.width() / static_cast<double>(last - first);
        for (std::size_t row = 0; row < chart_.traces_.size(); ++row) {
            const double y = place(row, first, area).y();
            for (const Step& step : chart_.traces_[row].steps) {
                const double x = area.left() + static_cast<double>(step.time - first) * perMicrosecond;
                const QRectF box(x - dot / 2, y - dot / 2, dot, dot);
                if (dot > 2) {
                    painter.setBrush(activityColor(step.activity));
                    painter.drawEllipse(box);
                } else {
                    painter.fillRect(box, activityColor(step.activity));
                }
            }
        }
    }

    void paintAxis(QPainter& painter) const
    {
        const QRectF area = plot();
        painter.fillRect(QRectF(area.left(), area.bottom() + 3, area.width(), 1), window::colors().line);
        painter.setFont(window::uiFont(11));
        painter.setPen(window::colors().muted);
        const QRectF words(area.left(), area.bottom() + 4, area.width(), axisHeight - 4);
        const base::Microseconds first = from(), last = to(), span = last - first;
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, axisTime(first, span));
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, axisTime(last, span));
        if (area.width() > 360)
            painter.drawText(words, Qt::AlignHCenter | Qt::AlignVCenter, axisTime(first + span / 2, span));
    }

    /// The nearest dot within reach.
    QString tooltipAt(QPointF position) const
    {
        const QRectF area = plot();
        const auto rows = static_cast<double>(chart_.traces_.size());
        if (!area.contains(position) || rows < 1)
            return {};
        const auto row = std::min(
            chart_.traces_.size() - 1, static_cast<std::size_t>((position.y() - area.top()) / area.height() * rows));
        const Trace& trace = chart_.traces_[row];
        const Step* nearest = nullptr;
        double best = 8;
        for (const Step& step : trace.steps) {
            const double distance = std::abs(place(row, step.time, area).x() - position.x());
            if (distance < best) {
                best = distance;
                nearest = &step;
            }
        }
        if (nearest == nullptr)
            return trace.title;
        return DottedChart::tr("%1, %2, %3", "activity, case, time")
            .arg(chart_.names_[static_cast<std::size_t>(nearest->activity)], trace.title,
                QLocale().toString(QDateTime::fromMSecsSinceEpoch(nearest->time / 1000), QLocale::ShortFormat));
    }

    DottedChart& chart_;
    QImage image_;
};

DottedChart::DottedChart(QWidget* parent)
    : Chart(tr("Every event, by case and time"), parent)
    , canvas_(new Canvas(*this))
{
    setContent(canvas_);
}

void DottedChart::setCases(const FinishedCases& cases)
{
    traces_ = cases.traces;
    std::stable_sort(
        traces_.begin(), traces_.end(), [](const Trace& a, const Trace& b) { return a.started < b.started; });
    names_.clear();
    for (const auto& activity : cases.activities)
        names_.push_back(activity.name);
    canvas_->forget();
    refreshState();
}

std::vector<QStringList> DottedChart::table() const
{
    if (traces_.empty())
        return {};
    std::vector<QStringList> rows {{tr("Case"), tr("Time (UTC)"), tr("Activity")}};
    for (const Trace& trace : traces_)
        for (const Step& step : trace.steps)
            rows.push_back(
                {trace.title, base::formatDateTime(step.time), names_[static_cast<std::size_t>(step.activity)]});
    return rows;
}

} // namespace millrace::app::monitoring
