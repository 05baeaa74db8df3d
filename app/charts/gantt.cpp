// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/gantt.h"

#include "app/charts/format.h"
#include "app/charts/gantt_view.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace millrace::app::charts {

namespace {

QDateTime localTime(std::int64_t time, const QByteArray& zone)
{
    const QTimeZone known(zone);
    return QDateTime::fromMSecsSinceEpoch(time / 1000, known.isValid() ? known : QTimeZone::utc());
}

} // namespace

Gantt::Gantt(const QString& title, QWidget* parent)
    : Chart(title, parent)
    , view_(new GanttView(*this))
{
    setContent(view_);
    setFocusPolicy(Qt::NoFocus); // the view has the keys, and hands those on that are the chart's
    view_->setAccessibleName(title);
    setTitle({}); // room is for rows; readers of the screen hear it
    setAccessibleName(title);
    connect(view_, &GanttView::barChosen, this, [this](std::size_t row, std::size_t bar) {
        if (const QString& id = data_.rows[row].bars[bar].id; !id.isEmpty())
            Q_EMIT elementChosen(id);
    });
    connect(view_, &GanttView::zoomAsked, this, &Gantt::zoomAsked);
    connect(view_, &GanttView::moveAsked, this, &Gantt::moveAsked);
}

void Gantt::setData(GanttData data)
{
    data_ = std::move(data);
    view_->refresh();
    refreshState();
}

QString Gantt::wordsOf(std::size_t row, std::size_t bar) const
{
    const GanttData::Row& of = data_.rows[row];
    const GanttData::Bar& one = of.bars[bar];
    const QString format = tr("ddd d MMM, hh:mm", "date format");
    const QLocale locale;
    return tr("%1\n%2: %3, %4\n%5 to %6")
        .arg(of.name, one.title, data_.parts[one.part].look.name, durationText(double(one.to - one.from) * 1e-6),
            locale.toString(localTime(one.from, data_.zone), format),
            locale.toString(localTime(one.to, data_.zone), format));
}

std::vector<QStringList> Gantt::table() const
{
    std::vector<QStringList> rows;
    if (data_.rows.empty())
        return rows;
    rows.push_back({data_.rowName, tr("Activity"), tr("What"), tr("From"), tr("To"), tr("Minutes")});
    const QString format = QStringLiteral("yyyy-MM-dd hh:mm:ss");
    for (const GanttData::Row& row : data_.rows)
        for (const GanttData::Bar& bar : row.bars)
            rows.push_back({row.name, bar.title, data_.parts[bar.part].look.name,
                localTime(bar.from, data_.zone).toString(format), localTime(bar.to, data_.zone).toString(format),
                QLocale().toString(double(bar.to - bar.from) / 6e7, 'f', 2)});
    return rows;
}

} // namespace millrace::app::charts
