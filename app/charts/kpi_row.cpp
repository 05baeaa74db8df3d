// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/kpi_row.h"

#include "app/window/icons.h"
#include "app/window/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace millrace::app::charts {

namespace {
constexpr int kpiHeight = 86, compactHeight = 64;
constexpr double kpiPadding = 14;
constexpr double figureSize = 21, compactFigureSize = 17, leastFigureSize = 12; ///< px
constexpr double narrowTile = 110, tileEnd = 6;
constexpr double digitCell = 0.96; ///< of a zero: room that the narrower digits leave

double paddingIn(double tileWidth)
{
    return tileWidth < narrowTile ? kpiPadding - 4 : kpiPadding;
}
} // namespace

double drawTabular(QPainter& painter, QPointF position, const QString& text)
{
    const QFontMetricsF metrics(painter.font());
    const double cell = metrics.horizontalAdvance(u'0') * digitCell;
    double x = position.x();
    QString run; // what is no digit is drawn together, so that letters keep their kerning
    const auto flush = [&] {
        painter.drawText(QPointF(x, position.y()), run);
        x += metrics.horizontalAdvance(run);
        run.clear();
    };
    for (const QChar c : text) {
        if (!c.isDigit()) {
            run += c;
            continue;
        }
        flush();
        painter.drawText(QPointF(x + (cell - metrics.horizontalAdvance(c)) / 2, position.y()), c);
        x += cell;
    }
    flush();
    return x - position.x();
}

KpiRow::KpiRow(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Key figures"));
    setCursor(Qt::PointingHandCursor);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copyAction = new QAction(window::icon(QStringLiteral("table")), tr("Copy data"), this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &KpiRow::copy);
    addAction(copyAction);
    auto* copyPicture = new QAction(window::icon(QStringLiteral("copy")), tr("Copy picture"), this);
    connect(copyPicture, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setPixmap(grab()); });
    addAction(copyPicture);
}

void KpiRow::setKpis(std::vector<Kpi> kpis)
{
    kpis_ = std::move(kpis);
    QStringList words;
    for (const auto& kpi : kpis_)
        words += QStringList {kpi.caption, kpi.value, kpi.interval, kpi.change}.join(u' ').simplified();
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

std::vector<QStringList> KpiRow::table() const
{
    std::vector<QStringList> rows;
    for (const auto& kpi : kpis_)
        rows.push_back({kpi.caption, kpi.value, kpi.interval, kpi.change});
    return rows;
}

void KpiRow::copy()
{
    QString text;
    for (const QStringList& row : table())
        text += row.join(u'\t') + u'\n';
    QGuiApplication::clipboard()->setText(text);
}

void KpiRow::setCompact(bool compact)
{
    if (isCompact_ == compact)
        return;
    isCompact_ = compact;
    updateGeometry();
    update();
}

QSize KpiRow::sizeHint() const
{
    return {600, isCompact_ ? compactHeight : kpiHeight};
}

QSize KpiRow::minimumSizeHint() const
{
    return {300, isCompact_ ? compactHeight : kpiHeight};
}

void KpiRow::paintEvent(QPaintEvent*)
{
    const auto& colors = window::colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colors.panel);
    const double tileWidth = width() / std::max(1.0, static_cast<double>(kpis_.size()));
    for (std::size_t i = 0; i < kpis_.size(); ++i) {
        const double left = static_cast<double>(i) * tileWidth;
        if (i > 0)
            painter.fillRect(QRectF(std::round(left), 0, 1, height()), colors.line);
        paintTile(painter, QRectF(left, 0, tileWidth, height()), kpis_[i], figureSizeFor(tileWidth));
    }
    painter.fillRect(QRectF(0, height() - 1, width(), 1), colors.line);
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -3), 4, 4);
    }
}

double KpiRow::figureSizeFor(double tileWidth) const
{
    const double usual = isCompact_ ? compactFigureSize : figureSize;
    const QFontMetricsF metrics(window::uiFont(usual, QFont::DemiBold));
    double widest = 1;
    for (const auto& kpi : kpis_)
        widest = std::max(widest, metrics.horizontalAdvance(kpi.value));
    const double room = tileWidth - paddingIn(tileWidth) - tileEnd;
    return room >= widest ? usual : std::max(leastFigureSize, std::floor(usual * room / widest));
}

void KpiRow::paintTile(QPainter& painter, const QRectF& tile, const Kpi& kpi, double size) const
{
    const auto& colors = window::colors();
    painter.save();
    painter.setClipRect(tile);
    const double padding = paddingIn(tile.width());
    const double left = tile.left() + padding, room = tile.width() - padding - tileEnd;
    const double captionLine = isCompact_ ? 18 : 24, figureLine = isCompact_ ? 38 : 50;
    const double intervalLine = isCompact_ ? 54 : 72;
    painter.setFont(window::uiFont(11));
    painter.setPen(colors.muted);
    const QFontMetricsF small(painter.font());
    painter.drawText(QPointF(left, captionLine), small.elidedText(kpi.caption, Qt::ElideRight, room));
    painter.setPen(colors.text);
    painter.setFont(window::uiFont(size, QFont::DemiBold));
    drawTabular(painter, QPointF(left, figureLine), kpi.value);
    painter.setFont(window::uiFont(11));
    painter.setPen(colors.muted);
    const QString interval = small.elidedText(kpi.interval, Qt::ElideRight, room);
    painter.drawText(QPointF(left, intervalLine), interval);
    if (!kpi.change.isEmpty()) {
        const double after = kpi.interval.isEmpty() ? 0 : small.horizontalAdvance(interval) + 10;
        painter.setPen(kpi.sense == Kpi::Sense::Good ? colors.good
                : kpi.sense == Kpi::Sense::Bad       ? colors.error
                                                     : colors.muted);
        painter.drawText(
            QPointF(left + after, intervalLine), small.elidedText(kpi.change, Qt::ElideRight, room - after));
    }
    painter.restore();
}

std::size_t KpiRow::kpiAt(double x) const
{
    const double place = std::max(0.0, x) * static_cast<double>(kpis_.size()) / std::max(1, width());
    return std::min(static_cast<std::size_t>(place), kpis_.size() - 1);
}

void KpiRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !kpis_.empty() && rect().contains(event->position().toPoint()))
        Q_EMIT kpiChosen(static_cast<int>(kpiAt(event->position().x())));
}

bool KpiRow::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->accept(); // the window has a Copy of its own
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (event->type() == QEvent::ToolTip && !kpis_.empty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), kpis_[kpiAt(help->pos().x())].explanation, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace millrace::app::charts
