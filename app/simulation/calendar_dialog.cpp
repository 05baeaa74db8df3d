// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/calendar_dialog.h"

#include "app/simulation/hours_grid.h"
#include "app/simulation/times_text.h"
#include "app/window/date_text.h"
#include "app/window/widgets.h"
#include "simulator/scenario/calendar_text.h"

#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace millrace::app::simulation {

namespace {

constexpr int leastDatesHeight = 84;
constexpr qint64 largestCalendarFile = 16'000'000; ///< bytes

/// UTC and the one of this place first, then all that are named after places.
QStringList zonesToChoose()
{
    QStringList zones;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        if (id.contains('/') && !id.startsWith("Etc/"))
            zones << QString::fromUtf8(id);
    const QString here = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    if (zones.removeAll(here) > 0)
        zones.prepend(here);
    zones.prepend(QStringLiteral("UTC"));
    return zones;
}

} // namespace

CalendarDialog::CalendarDialog(const scenario::Calendar& calendar, QStringList taken, QWidget* parent)
    : InputDialog(tr("Working hours"), QSize(480, 560), tr("Use it"), parent)
    , given_(calendar)
    , taken_(std::move(taken))
    , name_(new QLineEdit(calendar.name))
    , zone_(new QComboBox)
    , hours_(new HoursGrid)
    , holidays_(new QPlainTextEdit(daysText(calendar.holidays)))
    , extra_(new QPlainTextEdit(datedHoursText(calendar.extra)))
    , freeDays_(window::label({}, "muted"))
{
    content().addWidget(makeHead());
    hours_->setHours(calendar.hours);
    content().addWidget(hours_);
    content().addWidget(makeDates(), 1);
    useOnReturn();
    auto* file = addButton(tr("From a calendar file..."),
        tr("Takes hours and holidays of an iCalendar file (.ics), as mail programs and authorities give"));
    connect(file, &QPushButton::clicked, this, &CalendarDialog::askForFile);
    connect(name_, &QLineEdit::textChanged, this, &CalendarDialog::refresh);
    connect(zone_, &QComboBox::currentTextChanged, this, &CalendarDialog::refresh);
    connect(hours_, &HoursGrid::edited, this, &CalendarDialog::refresh);
    for (const QPlainTextEdit* lines : {holidays_, extra_})
        connect(lines, &QPlainTextEdit::textChanged, this, &CalendarDialog::refresh);
    name_->setFocus();
    name_->selectAll();
    refresh();
}

QWidget* CalendarDialog::makeHead()
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    grid->addWidget(window::label(tr("Name"), "caption"), 0, 0);
    grid->addWidget(window::label(tr("Time zone"), "caption"), 0, 1);
    name_->setAccessibleName(tr("Name"));
    name_->setToolTip(tr("Whoever is to keep the same hours chooses them by this name"));
    grid->addWidget(name_, 1, 0);
    zone_->setEditable(true);
    zone_->setInsertPolicy(QComboBox::NoInsert);
    zone_->addItems(zonesToChoose());
    zone_->completer()->setFilterMode(Qt::MatchContains);
    zone_->completer()->setCompletionMode(QCompleter::PopupCompletion);
    zone_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    zone_->setMinimumContentsLength(14);
    zone_->setCurrentText(QString::fromUtf8(given_.zone));
    zone_->setAccessibleName(tr("Time zone"));
    zone_->setToolTip(tr("Where the clock shows these hours, summer time included: type a part of its name"));
    grid->addWidget(zone_, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return box;
}

/// The days that are not as their weekday: off, or with hours of their own.
QWidget* CalendarDialog::makeDates()
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    const auto add = [grid](int column, QPlainTextEdit* lines, const QString& caption, const QString& why,
                         const QString& example) {
        grid->addWidget(window::label(caption, "caption"), 0, column);
        grid->addWidget(lines, 1, column);
        grid->setColumnStretch(column, 1);
        lines->setAccessibleName(caption);
        lines->setToolTip(why);
        lines->setPlaceholderText(example + QStringLiteral("\n..."));
        lines->setTabChangesFocus(true);
        lines->setMinimumHeight(leastDatesHeight);
        lines->setMinimumWidth(1); // both give way alike
    };
    add(0, holidays_, tr("Holidays"),
        tr("Days on which nobody works: one a line; a list from a spreadsheet can be pasted"),
        daysText({QDate(2026, 1, 1), QDate(2026, 12, 25), QDate(2026, 12, 26)}));
    add(1, extra_, tr("Hours at single dates"),
        tr("What is worked once beside the week, on holidays too: a day with two times a line; a list from a "
           "spreadsheet can be pasted"),
        datedHoursText({{QDate(2026, 10, 3), 9 * base::hour, 13 * base::hour},
            {QDate(2026, 12, 24), 8 * base::hour, 12 * base::hour}}));
    grid->setRowStretch(1, 1);
    grid->addWidget(freeDays_, 2, 0);
    return box;
}

scenario::Calendar CalendarDialog::calendar() const
{
    scenario::Calendar calendar = given_;
    calendar.name = name_->text().simplified();
    calendar.zone = zone_->currentText().trimmed().toUtf8();
    calendar.hours = hours_->hours();
    calendar.holidays = parseDays(holidays_->toPlainText()).days;
    calendar.extra = extra();
    return calendar;
}

/// What was given stays as it was while nobody touches its words.
std::vector<kernel::DatedHours> CalendarDialog::extra() const
{
    const QString text = extra_->toPlainText();
    return text == datedHoursText(given_.extra) ? given_.extra : parseDatedHours(text).hours;
}

QString CalendarDialog::problem() const
{
    if (name_->text().trimmed().isEmpty())
        return tr("Give the hours a name, as in Office hours.");
    if (taken_.contains(name_->text().simplified(), Qt::CaseInsensitive))
        return tr("Other hours are called '%1': take another name.").arg(name_->text().simplified());
    if (const QByteArray zone = zone_->currentText().trimmed().toUtf8(); !QTimeZone(zone).isValid())
        return tr("'%1' is no time zone. Write it as in Europe/Berlin.").arg(QString::fromUtf8(zone));
    if (hours_->hours().empty() && extra().empty())
        return tr("Some hours must stay: without any, nobody would ever work.");
    if (const QString odd = parseDays(holidays_->toPlainText()).problem; !odd.isEmpty())
        return tr("Holidays: %1").arg(odd);
    if (const QString odd = parseDatedHours(extra_->toPlainText()).problem; !odd.isEmpty())
        return tr("Hours at single dates: %1").arg(odd);
    return {};
}

void CalendarDialog::setName(const QString& name)
{
    name_->setText(name);
}

void CalendarDialog::setZone(const QString& zone)
{
    zone_->setCurrentText(zone);
}

void CalendarDialog::setHolidays(const QString& text)
{
    holidays_->setPlainText(text);
}

void CalendarDialog::setExtra(const QString& text)
{
    extra_->setPlainText(text);
}

void CalendarDialog::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Working hours and holidays from a file"), QString(),
        tr("Calendars (*.ics)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty())
        load(path);
}

void CalendarDialog::load(const QString& path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestCalendarFile) {
        remark(tr("'%1' cannot be read.").arg(name));
        return;
    }
    std::vector<scenario::CalendarRemark> odd;
    const scenario::Calendar read = scenario::calendarFromText(QString::fromUtf8(file.readAll()), odd, true);
    if (read.hours.empty() && read.holidays.empty() && read.extra.empty()) {
        remark(tr("'%1' has neither working hours nor holidays.").arg(name));
        return;
    }
    if (!read.hours.empty()) {
        hours_->setHours(read.hours);
        setZone(QString::fromUtf8(read.zone));
        setExtra(datedHoursText(read.extra));
    }
    QString days = holidays_->toPlainText().trimmed();
    if (!read.holidays.empty()) {
        const ParsedDays before = parseDays(days);
        days += (days.isEmpty() ? QString() : QStringLiteral("\n")) + daysText(read.holidays);
        setHolidays(before.problem.isEmpty() ? daysText(parseDays(days).days) : days);
    }
    QStringList remarks;
    for (const scenario::CalendarRemark& remark : odd)
        remarks << remark.text;
    remarks.removeDuplicates();
    remarks.prepend(read.hours.empty() ? tr("Holidays taken from '%1'.").arg(name)
            : read.holidays.empty()    ? tr("Hours taken from '%1'.").arg(name)
                                       : tr("Hours and holidays taken from '%1'.").arg(name));
    if (!read.extra.empty())
        remarks << tr("On %n days there are hours of their own.", nullptr, int(read.extra.size()));
    remark(remarks.join(u' '));
}

void CalendarDialog::remark(const QString& words)
{
    setSum(words);
    refresh();
}

void CalendarDialog::refresh()
{
    freeDays_->setText(daysSummary(parseDays(holidays_->toPlainText()).days));
    freeDays_->setVisible(!freeDays_->text().isEmpty());
    check();
}

void CalendarDialog::give()
{
    Q_EMIT chosen(calendar());
}

} // namespace millrace::app::simulation
