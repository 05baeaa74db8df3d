// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the panel that says when runs begin and end, and what money and time are shown and written in.
#include "app/simulation/input_field.h"
#include "app/simulation/input_text.h"
#include "app/simulation/scenario_panel.h"
#include "app/simulation/times_text.h"
#include "app/window/widgets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <cmath>

namespace millrace::app::simulation {

using scenario::Scenario;
using scenario::TimeUnit;

namespace {

constexpr double longestRun = 1e10; ///< s

/// In the order of TimeUnit.
QStringList timeUnitNames()
{
    return {ScenarioPanel::tr("Milliseconds"), ScenarioPanel::tr("Seconds"), ScenarioPanel::tr("Minutes"),
        ScenarioPanel::tr("Hours"), ScenarioPanel::tr("Days"), ScenarioPanel::tr("Years")};
}

} // namespace

QWidget* ScenarioPanel::makeRun()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(window::label(tr("Run"), "section"));
    start_ = new InputField(tr("Begins on"), [this](const QString& text) { return enterStart(text); });
    start_->setPlaceholder(momentText(usualStart));
    start_->setToolTip(tr("The day, and the time if wanted (UTC), on which each run begins"));
    end_ = new InputField(tr("Ends after"), [this](const QString& text) { return enterEnd(text); });
    end_->setPlaceholder(tr("the last case"));
    end_->setToolTip(
        tr("As in 13 weeks, for the next quarter, or the day on which it ends: what is open then counts as "
           "open. Empty: when all cases have left."));
    currency_ = new InputField(tr("Currency"), [this](const QString& text) { return enterCurrency(text); });
    currency_->setPlaceholder(tr("not said"));
    currency_->setToolTip(tr("As in EUR; amounts stay as they are"));
    timeUnit_ = new QComboBox;
    timeUnit_->addItems(timeUnitNames());
    timeUnit_->setAccessibleName(tr("Unit of time"));
    timeUnit_->setToolTip(tr("In which formulas speak of durations, and in which they are kept in the file"));
    connect(timeUnit_, &QComboBox::activated, this, [this](int index) {
        Scenario scenario = whatIf_->now();
        scenario.timeUnit = TimeUnit(index);
        Q_EMIT changed(scenario, false);
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(start_, 1);
    row->addWidget(end_, 1);
    column->addLayout(row);
    auto* more = window::linkButton(tr("Currency, unit of time..."));
    more->setToolTip(tr("What money and time are shown and written in"));
    column->addWidget(more, 0, Qt::AlignLeft);
    auto* units = new QWidget;
    auto* grid = new QGridLayout(units);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    grid->addWidget(currency_, 0, 0, 2, 1);
    auto* caption = window::label(tr("Unit of time"), "caption");
    caption->setBuddy(timeUnit_);
    grid->addWidget(caption, 0, 1);
    grid->addWidget(timeUnit_, 1, 1, Qt::AlignBottom);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    units->hide();
    column->addWidget(units);
    connect(more, &QPushButton::clicked, this, [more, units, this] {
        more->hide();
        units->show();
        currency_->setFocus();
    });
    auto* wrong = window::label({}, "error");
    wrong->setWordWrap(true);
    wrong->hide();
    column->addWidget(wrong);
    for (InputField* field : {start_, end_, currency_})
        connect(field, &InputField::problemChanged, wrong, [wrong](const QString& words) {
            wrong->setText(words);
            wrong->setVisible(!words.isEmpty());
        });
    return box;
}

void ScenarioPanel::refreshRun()
{
    const Scenario& now = whatIf_->now();
    start_->setText(now.start ? momentText(*now.start) : QString());
    end_->setText(now.duration ? spanText(double(*now.duration) * 1e-6) : QString());
    currency_->setText(now.currency);
    timeUnit_->setCurrentIndex(int(now.timeUnit));
}

QString ScenarioPanel::enterStart(const QString& text)
{
    const auto moment = text.trimmed().isEmpty() ? std::nullopt : parseMoment(text);
    if (!moment && !text.trimmed().isEmpty())
        return tr("'%1' is no day. Write it as in %2.").arg(text.trimmed(), momentText(usualStart));
    Scenario scenario = whatIf_->now();
    scenario.start = moment;
    Q_EMIT changed(scenario, false);
    return {};
}

QString ScenarioPanel::enterEnd(const QString& text)
{
    Scenario scenario = whatIf_->now();
    scenario.duration.reset();
    if (!text.trimmed().isEmpty()) {
        if (const auto day = parseMoment(text)) // the whole of it
            scenario.duration = *day - scenario.start.value_or(usualStart) + (*day % base::day == 0 ? base::day : 0);
        else if (const auto seconds = parseSpan(text); seconds && *seconds <= longestRun)
            scenario.duration = base::Microseconds(std::llround(*seconds * 1e6));
        if (!scenario.duration)
            return tr("'%1' is no duration and no day. Write it as in 90 days, 13 weeks or %2.")
                .arg(text.trimmed(), momentText(usualStart + 89 * base::day));
        if (*scenario.duration <= 0)
            return tr("The run must end after it begins.");
    }
    Q_EMIT changed(scenario, false);
    return {};
}

QString ScenarioPanel::enterCurrency(const QString& text)
{
    static const QRegularExpression code(QStringLiteral("^\\p{L}{0,5}$|^\\p{Sc}$"));
    const QString plain = text.trimmed().toUpper();
    if (!code.match(plain).hasMatch())
        return tr("'%1' is no currency. Write its code, as in EUR.").arg(text.trimmed());
    Scenario scenario = whatIf_->now();
    scenario.currency = plain;
    Q_EMIT changed(scenario, false);
    return {};
}

} // namespace millrace::app::simulation
