// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/utilisation_bars.h"

#include "app/window/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QToolTip>
#include <algorithm>

namespace millrace::app::charts {

namespace {
constexpr double busyShare = 0.9;
constexpr int utilisationPitch = 32, leastUtilisationPitch = 17;
constexpr double personIndent = 10;
constexpr double utilisationThickness = 11, personThickness = 7;
constexpr double percentRoom = 40;
constexpr double nameGap = 10, leastBar = 22; ///< px
} // namespace

class UtilisationBars::Canvas : public QWidget {
public:
    Canvas(const std::vector<UtilisationRow>& rows, UtilisationBars& owner)
        : QWidget(&owner)
        , rows_(rows)
        , owner_(owner)
    {
        setMinimumSize(150, 60);
    }

private:
    double indent(const UtilisationRow& row) const { return row.pool.isEmpty() ? 0 : personIndent; }

    double pitch() const
    {
        return std::min<double>(utilisationPitch, height() / std::max<double>(1, static_cast<double>(rows_.size())));
    }

    int rowAt(double y) const
    {
        const auto row = static_cast<int>(y / pitch());
        return y >= 0 && row < static_cast<int>(rows_.size()) ? row : -1;
    }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QFontMetricsF metrics(window::uiFont(11.5));
        double label = 40;
        for (const auto& row : rows_)
            label = std::max(label, indent(row) + metrics.horizontalAdvance(row.name));
        label = std::min(label, std::max(40.0, width() - nameGap - leastBar - percentRoom));
        for (std::size_t i = 0; i < rows_.size(); ++i)
            paintRow(painter, rows_[i], pitch() * (static_cast<double>(i) + 0.5), label);
    }

    void paintRow(QPainter& painter, const UtilisationRow& row, double y, double label) const
    {
        const auto& colors = window::colors();
        painter.setFont(window::uiFont(11.5));
        const bool isPart = !row.pool.isEmpty();
        const double thickness = isPart ? personThickness : utilisationThickness;
        painter.setPen(isPart ? colors.muted : colors.text);
        painter.drawText(QRectF(indent(row), y - 10, label - indent(row), 20), Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF(painter.font()).elidedText(row.name, Qt::ElideRight, label - indent(row)));
        const QRectF bar(
            label + nameGap, y - thickness / 2, std::max(leastBar, width() - label - nameGap - percentRoom), thickness);
        QPainterPath shape;
        shape.addRoundedRect(bar, thickness / 2, thickness / 2);
        painter.fillPath(shape, colors.line);
        const double share = std::clamp(row.share.mean, 0.0, 1.0);
        QPainterPath filled;
        filled.addRoundedRect(
            QRectF(bar.topLeft(), QSizeF(std::max(bar.width() * share, share > 0 ? thickness : 0.0), bar.height())),
            thickness / 2, thickness / 2);
        painter.fillPath(filled.intersected(shape), row.share.mean >= busyShare ? colors.series[1] : colors.series[0]);
        painter.setFont(window::uiFont(11.5, isPart ? QFont::Normal : QFont::DemiBold));
        painter.setPen(colors.text);
        painter.drawText(QRectF(bar.right() + 7, y - 10, percentRoom, 20), Qt::AlignLeft | Qt::AlignVCenter,
            percentText(row.share.mean, 0));
    }

    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ToolTip) {
            const auto* help = static_cast<QHelpEvent*>(event);
            QToolTip::showText(help->globalPos(), tooltip(rowAt(help->pos().y())), this);
            return true;
        }
        return QWidget::event(event);
    }

    QString tooltip(int index) const
    {
        if (index < 0)
            return {};
        const auto& row = rows_[static_cast<std::size_t>(index)];
        QString words = UtilisationBars::tr("%1: busy %2 of the paid time")
                            .arg(row.pool.isEmpty() ? row.name : QStringLiteral("%1, %2").arg(row.pool, row.name),
                                percentText(row.share.mean));
        if (row.share.isKnown())
            words += QStringLiteral(" (")
                + UtilisationBars::tr("95 %: %1 to %2").arg(percentText(row.share.low), percentText(row.share.high))
                + u')';
        return words;
    }

    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (const int row = rowAt(event->position().y()); row >= 0)
            Q_EMIT owner_.rowChosen(row);
    }

    const std::vector<UtilisationRow>& rows_;
    UtilisationBars& owner_;
};

UtilisationBars::UtilisationBars(QWidget* parent)
    : Chart(tr("Utilisation"), parent)
    , canvas_(new Canvas(rows_, *this))
{
    setEmptyWords(tr("How busy people and machines are shows here after a simulation."));
    // Pools with many people need more room than there is.
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumSize(150, 60);
    scroll->setWidget(canvas_);
    scroll->viewport()->setAutoFillBackground(false);
    canvas_->setAutoFillBackground(false);
    setContent(scroll);
}

void UtilisationBars::setRows(std::vector<UtilisationRow> rows)
{
    rows_ = std::move(rows);
    canvas_->setMinimumHeight(std::max(60, int(rows_.size()) * leastUtilisationPitch));
    canvas_->update();
    refreshState();
}

std::vector<QStringList> UtilisationBars::table() const
{
    std::vector<QStringList> rows;
    if (rows_.empty())
        return rows;
    rows.push_back({tr("Resource"), tr("Utilisation (%)"), tr("95 % from (%)"), tr("95 % to (%)")});
    for (const auto& row : rows_) {
        QStringList cells {row.pool.isEmpty() ? row.name : QStringLiteral("%1, %2").arg(row.pool, row.name),
            figure(row.share.mean * 100)};
        if (row.share.isKnown())
            cells << figure(row.share.low * 100) << figure(row.share.high * 100);
        rows.push_back(cells);
    }
    return rows;
}

} // namespace millrace::app::charts
