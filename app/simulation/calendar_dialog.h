// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/input_dialog.h"
#include "simulator/scenario/scenario.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace millrace::app::simulation {

class HoursGrid;

/// Working hours that have a name: their week, time zone, holidays and hours at single dates, also as a calendar file
/// gives them.
class CalendarDialog : public InputDialog {
    Q_OBJECT
public:
    /// `taken`: names of others.
    CalendarDialog(const scenario::Calendar& calendar, QStringList taken, QWidget* parent);

    scenario::Calendar calendar() const; ///< check problem()
    QString problem() const override;
    void setName(const QString& name);
    void setZone(const QString& zone);
    void setHolidays(const QString& text);
    void setExtra(const QString& text);
    HoursGrid& hours() { return *hours_; }
    /// Of an iCalendar file: its hours where it has some, its holidays beside those that are there.
    void load(const QString& path);
    QString remarks() const { return sum(); }

Q_SIGNALS:
    void chosen(const millrace::scenario::Calendar& calendar);

private:
    QWidget* makeHead();
    QWidget* makeDates();
    std::vector<kernel::DatedHours> extra() const;
    void askForFile();
    void remark(const QString& words);
    void refresh();
    void give() override;

    scenario::Calendar given_;
    QStringList taken_;
    QLineEdit* name_;
    QComboBox* zone_;
    HoursGrid* hours_;
    QPlainTextEdit* holidays_;
    QPlainTextEdit* extra_;
    QLabel* freeDays_;
};

} // namespace millrace::app::simulation
