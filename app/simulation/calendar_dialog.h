// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/scenario/scenario.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace millrace::app::simulation {

class HoursGrid;

/// Working hours that have a name: their week, time zone and holidays, also as a calendar file gives them. Does not
/// stop the window behind it.
class CalendarDialog : public QDialog {
    Q_OBJECT
public:
    /// `taken`: names of others.
    CalendarDialog(const scenario::Calendar& calendar, QStringList taken, QWidget* parent);

    scenario::Calendar calendar() const; ///< check problem()
    QString problem() const;
    void setName(const QString& name);
    void setZone(const QString& zone);
    void setHolidays(const QString& text);
    HoursGrid& hours() { return *hours_; }
    /// Of an iCalendar file: its hours where it has some, its holidays beside those that are there.
    void load(const QString& path);
    QString remarks() const;
    void accept() override;

Q_SIGNALS:
    void chosen(const millrace::scenario::Calendar& calendar);

private:
    QWidget* makeHead();
    QWidget* makeHolidays();
    QWidget* makeButtons();
    void askForFile();
    void say(const QString& remarks);
    void refresh();

    scenario::Calendar given_;
    QStringList taken_;
    QLineEdit* name_;
    QComboBox* zone_;
    HoursGrid* hours_;
    QPlainTextEdit* holidays_;
    QLabel* freeDays_;
    QLabel* remarks_;
    QLabel* wrong_;
    QPushButton* use_;
};

} // namespace millrace::app::simulation
