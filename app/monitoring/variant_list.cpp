// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitoring/variant_list.h"

#include "app/charts/format.h"
#include "app/monitoring/activity_colors.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>

namespace millrace::app::monitoring {

namespace {

constexpr int variantHeight = 23;
constexpr int shareWidth = 50;
constexpr double widestChevron = 22;
constexpr double chevronGap = 3;
constexpr std::size_t mostVariants = 8;

/// An arrow-shaped band of that width, 13 px high, its left end at (x, y).
QPainterPath chevron(double x, double y, double width)
{
    const double tip = std::min(6.0, width * 0.35);
    QPainterPath path;
    path.moveTo(x, y);
    path.lineTo(x + width - tip, y);
    path.lineTo(x + width, y + 6.5);
    path.lineTo(x + width - tip, y + 13);
    path.lineTo(x, y + 13);
    path.lineTo(x + tip, y + 6.5);
    path.closeSubpath();
    return path;
}

} // namespace

VariantList::VariantList(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Variants"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void VariantList::setCases(const FinishedCases& cases)
{
    variants_ = cases.variants;
    if (variants_.size() > mostVariants)
        variants_.resize(mostVariants);
    names_.clear();
    for (const auto& activity : cases.activities)
        names_.push_back(activity.name);
    cases_ = cases.finished();
    hovered_ = -1;
    if (chosen_ >= static_cast<int>(variants_.size()))
        chosen_ = -1;
    QStringList all;
    for (int row = 0; row < static_cast<int>(variants_.size()); ++row)
        all += words(row);
    setAccessibleDescription(all.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QString VariantList::words(int variant) const
{
    const Variant& one = variants_[static_cast<std::size_t>(variant)];
    QStringList path;
    for (const int activity : one.path)
        path += names_[static_cast<std::size_t>(activity)];
    const QString share = charts::percentText(static_cast<double>(one.cases) / std::max(1, cases_), 0);
    return tr("%1 (%2): %3", "share (cases): path")
        .arg(share, tr("%n case(s)", nullptr, one.cases),
            path.isEmpty() ? tr("no activity") : path.join(QStringLiteral(" \u2192 ")));
}

void VariantList::choose(int variant)
{
    chosen_ = variant == chosen_ ? -1 : variant;
    update();
    Q_EMIT chosenChanged();
}

int VariantList::rowAt(QPoint position) const
{
    const int row = position.y() / variantHeight;
    return position.y() >= 0 && row < static_cast<int>(variants_.size()) ? row : -1;
}

QSize VariantList::sizeHint() const
{
    return {280, std::max(1, static_cast<int>(variants_.size())) * variantHeight};
}

QSize VariantList::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void VariantList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < static_cast<int>(variants_.size()); ++row)
        paintRow(painter, row);
    if (hasFocus() && chosen_ < 0) {
        painter.setPen(QPen(window::colors().accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

void VariantList::paintRow(QPainter& painter, int row) const
{
    const window::Colors& colors = window::colors();
    const QRectF area(0, row * variantHeight, width(), variantHeight);
    if (row == chosen_ || row == hovered_) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(row == chosen_ ? colors.accentSoft : colors.hover);
        painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), 4, 4);
    }
    const Variant& variant = variants_[static_cast<std::size_t>(row)];
    painter.setFont(window::uiFont(12.5));
    painter.setPen(colors.muted);
    painter.drawText(QRectF(0, area.top(), shareWidth - 8, variantHeight), Qt::AlignRight | Qt::AlignVCenter,
        charts::percentText(static_cast<double>(variant.cases) / std::max(1, cases_), 0));
    const double room = width() - shareWidth - 6;
    const auto count = static_cast<double>(std::max<std::size_t>(1, variant.path.size()));
    const double pitch = std::min(widestChevron + chevronGap, room / count);
    const double gap = std::min(chevronGap, pitch * 0.2);
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < variant.path.size(); ++i) {
        painter.setBrush(activityColor(variant.path[i]));
        painter.drawPath(
            chevron(shareWidth + static_cast<double>(i) * pitch, area.top() + (variantHeight - 13) / 2.0, pitch - gap));
    }
}

void VariantList::mousePressEvent(QMouseEvent* event)
{
    if (const int row = rowAt(event->pos()); row >= 0)
        choose(row);
}

void VariantList::mouseMoveEvent(QMouseEvent* event)
{
    if (const int row = rowAt(event->pos()); row != hovered_) {
        hovered_ = row;
        update();
    }
}

void VariantList::leaveEvent(QEvent*)
{
    hovered_ = -1;
    update();
}

void VariantList::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(variants_.size()) - 1;
    if (event->key() == Qt::Key_Down && chosen_ < last)
        choose(chosen_ + 1);
    else if (event->key() == Qt::Key_Up && chosen_ > 0)
        choose(chosen_ - 1);
    else if (event->key() == Qt::Key_Escape && chosen_ >= 0)
        choose(chosen_);
    else
        QWidget::keyPressEvent(event);
}

bool VariantList::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos());
        QToolTip::showText(help->globalPos(), row < 0 ? QString() : words(row), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace millrace::app::monitoring
