// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/gantt_sheet.h"

#include "app/charts/format.h"
#include "app/charts/gantt.h"
#include "app/simulation/elided_label.h"
#include "app/simulation/gantt_rows.h"
#include "app/window/icons.h"
#include "app/window/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace millrace::app::simulation {

namespace {

constexpr std::int64_t ganttTick = 1'000'000; ///< microseconds of a step of the scroll bar
constexpr std::int64_t ganttHour = 3600 * ganttTick;
constexpr std::int64_t ganttSpans[] = {ganttHour, 4 * ganttHour, 12 * ganttHour, 24 * ganttHour, 3 * 24 * ganttHour,
    7 * 24 * ganttHour, 28 * 24 * ganttHour, 91 * 24 * ganttHour};
constexpr int casesAtFirst = 12, ganttMargin = 14;

QString spanName(std::size_t index)
{
    switch (index) {
    case 0:
        return GanttSheet::tr("1 hour");
    case 1:
        return GanttSheet::tr("4 hours");
    case 2:
        return GanttSheet::tr("12 hours");
    case 3:
        return GanttSheet::tr("1 day");
    case 4:
        return GanttSheet::tr("3 days");
    case 5:
        return GanttSheet::tr("1 week");
    case 6:
        return GanttSheet::tr("4 weeks");
    default:
        return GanttSheet::tr("1 quarter");
    }
}

} // namespace

GanttSheet::GanttSheet(QWidget* parent)
    : QWidget(parent)
    , by_(new window::SegmentedControl({tr("Cases"), tr("People")}))
    , spans_(new QComboBox)
    , earlier_(new QToolButton)
    , later_(new QToolButton)
    , bar_(new QScrollBar(Qt::Horizontal))
    , note_(new ElidedLabel)
    , chart_(new charts::Gantt(tr("Who waits and who works, one replication")))
    , all_(window::linkButton(tr("All cases")))
{
    window::setGround(this, "panel");
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // narrow panels cut it, it widens none
    by_->setAccessibleName(tr("Rows of the chart"));
    by_->setToolTip(tr("A row for each case, or for each place in the pools"));
    for (std::size_t i = 0; i < std::size(ganttSpans); ++i)
        spans_->addItem(spanName(i));
    spans_->setAccessibleName(tr("How much time is shown"));
    spans_->setToolTip(tr("How much time is shown (Ctrl and the wheel over the chart do so too)"));
    const auto make = [](QToolButton* button, const char* icon, const QString& tooltip) {
        button->setIcon(window::icon(QLatin1String(icon)));
        button->setToolTip(tooltip);
        button->setAccessibleName(tooltip);
    };
    make(earlier_, "chevron-left", tr("Earlier"));
    make(later_, "chevron-right", tr("Later"));
    bar_->setAccessibleName(tr("Which part of the time is shown"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(ganttMargin, 6, ganttMargin, 0);
    row->setSpacing(8);
    row->addWidget(by_);
    row->addWidget(spans_);
    row->addWidget(earlier_);
    row->addWidget(later_);
    row->addWidget(bar_, 2);
    row->addWidget(note_, 1);
    row->addWidget(all_);
    all_->setToolTip(tr("Show all cases again, however long they take"));
    all_->hide();
    connect(all_, &QPushButton::clicked, this, [this] {
        taking_.reset();
        all_->hide();
        refresh();
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(chart_, 1);
    connect(by_, &window::SegmentedControl::currentChanged, this, &GanttSheet::refresh);
    connect(spans_, &QComboBox::activated, this, [this] { setFrom(from_); });
    connect(earlier_, &QToolButton::clicked, this, [this] { move(-1); });
    connect(later_, &QToolButton::clicked, this, [this] { move(1); });
    connect(bar_, &QScrollBar::valueChanged, this, [this](int value) {
        if (recording_)
            setFrom(recording_->begin() + value * ganttTick);
    });
    connect(chart_, &charts::Gantt::zoomAsked, this, &GanttSheet::zoom);
    connect(chart_, &charts::Gantt::moveAsked, this, &GanttSheet::move);
    connect(chart_, &charts::Gantt::elementChosen, this, &GanttSheet::elementChosen);
    clear(tr("The first replication is being looked at."));
}

std::int64_t GanttSheet::span() const
{
    return ganttSpans[std::size_t(std::max(0, spans_->currentIndex()))];
}

void GanttSheet::clear(const QString& words)
{
    recording_.reset();
    chart_->setEmptyWords(words);
    chart_->setData({});
    note_->clear();
    setEnabled(false);
}

void GanttSheet::setRecording(std::shared_ptr<const Recording> recording, std::shared_ptr<const void> owner,
    const results::Legend& legend, const QByteArray& zone)
{
    if (recording == recording_)
        return;
    const bool isFirst = !recording_;
    recording_ = std::move(recording);
    owner_ = std::move(owner);
    legend_ = &legend;
    zone_ = zone;
    if (recording_->spans().spans().empty()) {
        clear(tr("Nothing takes any time in this replication."));
        return;
    }
    setEnabled(true);
    by_->setVisible(!legend.resources.empty());
    if (legend.resources.empty())
        by_->setCurrent(0);
    if (isFirst)
        chooseSpan();
    from_ = isFirst ? recording_->begin() : from_;
    findCases();
    setFrom(from_);
}

void GanttSheet::showCasesTaking(double fromSeconds, double toSeconds)
{
    taking_ = {fromSeconds, toSeconds};
    by_->setCurrent(0);
    findCases();
    setFrom(from_);
}

/// Once there is a recording: the first case that takes so long is to be seen as a whole.
void GanttSheet::findCases()
{
    cases_.clear();
    all_->setVisible(taking_.has_value());
    if (!taking_ || !recording_)
        return;
    const auto& spans = recording_->spans().spans();
    cases_ = casesTaking(spans, taking_->first, taking_->second);
    const auto first = std::find_if(
        spans.begin(), spans.end(), [this](const CaseSpan& span) { return cases_.contains(span.caseNumber); });
    const auto enough = std::find_if(std::begin(ganttSpans), std::end(ganttSpans),
        [this](std::int64_t one) { return double(one) * 1e-6 >= taking_->second; });
    spans_->setCurrentIndex(int(std::min(enough - std::begin(ganttSpans), std::ssize(ganttSpans) - 1)));
    if (first != spans.end())
        from_ = first->from;
}

/// So much that about a dozen cases are seen.
void GanttSheet::chooseSpan()
{
    const auto& spans = recording_->spans().spans();
    std::int64_t end = recording_->begin();
    std::int64_t highest = -1;
    for (const CaseSpan& span : spans) {
        highest = std::max(highest, span.caseNumber);
        end = span.from;
        if (highest >= casesAtFirst)
            break;
    }
    const auto enough = std::find_if(std::begin(ganttSpans), std::end(ganttSpans),
        [&](std::int64_t one) { return one >= end - recording_->begin(); });
    spans_->setCurrentIndex(int(std::min(enough - std::begin(ganttSpans), std::ssize(ganttSpans) - 1)));
}

void GanttSheet::showTime(std::int64_t time)
{
    if (recording_ && (time < from_ || time >= from_ + span()))
        setFrom(time);
}

void GanttSheet::zoom(int steps)
{
    const int index = std::clamp(spans_->currentIndex() - steps, 0, spans_->count() - 1);
    if (index == spans_->currentIndex())
        return;
    const std::int64_t middle = from_ + span() / 2;
    spans_->setCurrentIndex(index);
    setFrom(middle - span() / 2);
}

void GanttSheet::move(int steps)
{
    setFrom(from_ + steps * span() / 2);
}

void GanttSheet::setFrom(std::int64_t from)
{
    if (!recording_)
        return;
    const std::int64_t last = std::max(recording_->begin(), recording_->end() - span());
    from_ = std::clamp(from, recording_->begin(), last);
    const QSignalBlocker silence(bar_);
    bar_->setRange(0, int(std::min<std::int64_t>((last - recording_->begin()) / ganttTick, INT32_MAX)));
    bar_->setPageStep(int(std::min<std::int64_t>(span() / ganttTick, INT32_MAX)));
    bar_->setSingleStep(std::max(1, bar_->pageStep() / 10));
    bar_->setValue(int((from_ - recording_->begin()) / ganttTick));
    refresh();
}

void GanttSheet::refresh()
{
    if (!recording_ || !legend_)
        return;
    GanttWindow shown {from_, from_ + span(), zone_};
    if (taking_)
        shown.cases = &cases_;
    const auto& spans = recording_->spans().spans();
    charts::GanttData made
        = by_->current() == 1 ? poolsInGantt(spans, *legend_, shown) : casesInGantt(spans, *legend_, shown);
    const bool isFull = made.rows.size() >= shown.mostRows;
    QStringList notes;
    if (taking_ && by_->current() == 0)
        notes << tr("%Ln case(s) that take %1 to %2", nullptr, int(cases_.size()))
                     .arg(charts::durationText(taking_->first), charts::durationText(taking_->second));
    if (isFull)
        notes << tr("the first %1 rows: show less time for the others").arg(shown.mostRows);
    if (recording_->spans().isCut())
        notes << tr("the beginning of a long run");
    note_->setText(notes.join(QStringLiteral("; ")));
    chart_->setEmptyWords(taking_ && cases_.empty() ? tr("No case of this replication takes so long.")
                                                    : tr("No case is in the process at that time."));
    chart_->setData(std::move(made));
    earlier_->setEnabled(from_ > recording_->begin());
    later_->setEnabled(from_ + span() < recording_->end());
}

} // namespace millrace::app::simulation
