// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/execution/run_bar.h"

#include "app/execution/desk.h"
#include "app/execution/words.h"
#include "app/window/actions.h"
#include "app/window/icons.h"
#include "app/window/widgets.h"
#include "modeler/base/failure.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>

namespace millrace::app::execution {

namespace {

/// Menus with more entries than this are no menus.
constexpr std::size_t mostControls = 12;

QString controlText(const TestControl& control)
{
    const base::Microseconds now = runtime::wallClock();
    switch (control.kind) {
    case TestControl::Kind::Timer:
        return control.waiting.due
            ? RunBar::tr("Skip the wait of '%1' (%2)").arg(control.name, dueText(*control.waiting.due, now))
            : RunBar::tr("Skip the wait of '%1'").arg(control.name);
    case TestControl::Kind::Message:
        return RunBar::tr("Send the message '%1'").arg(control.name);
    case TestControl::Kind::Signal:
        return RunBar::tr("Send the signal '%1'").arg(control.name);
    case TestControl::Kind::Event:
        return RunBar::tr("Let '%1' happen").arg(control.name);
    case TestControl::Kind::Incident:
        break;
    }
    return control.name.isEmpty() ? RunBar::tr("Try again") : RunBar::tr("Try '%1' again").arg(control.name);
}

QString controlIcon(TestControl::Kind kind)
{
    switch (kind) {
    case TestControl::Kind::Timer:
        return QStringLiteral("clock");
    case TestControl::Kind::Message:
        return QStringLiteral("mail");
    case TestControl::Kind::Incident:
        return QStringLiteral("refresh");
    case TestControl::Kind::Signal:
    case TestControl::Kind::Event:
        break;
    }
    return QStringLiteral("event");
}

} // namespace

RunBar::RunBar(Desk& desk, window::Actions& actions, Attempt attempt, QWidget* parent)
    : QFrame(parent)
    , desk_(desk)
    , attempt_(std::move(attempt))
    , menu_(new QMenu(this))
    , messages_(new QMenu(this))
{
    setProperty("ground", QStringLiteral("card"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(7, 6, 7, 6);
    row->setSpacing(6);
    QPushButton* start = window::buttonFor(actions.action(window::Command::StartInstance), true, this);
    start->setText(tr("Start"));
    again_ = window::plainButton({}, this);
    setShort(false);
    again_->setToolTip(tr("Start a case with the values that the newest one was started with"));
    controls_ = window::plainButton(tr("Test controls"), this);
    controls_->setIcon(window::icon(QStringLiteral("chevron-down")));
    controls_->setIconSize(QSize(12, 12));
    controls_->setLayoutDirection(Qt::RightToLeft); // the arrow behind the words
    controls_->setToolTip(tr("Skip a timer, send a message, try again: for the chosen case, else for all"));
    row->addWidget(start);
    row->addWidget(again_);
    row->addWidget(controls_);
    connect(again_, &QPushButton::clicked, this, &RunBar::runAgainWanted);
    connect(controls_, &QPushButton::clicked, this, [this] {
        fillMenu();
        menu_->popup(controls_->mapToGlobal(QPoint(0, controls_->height() + 2)));
    });
}

void RunBar::refresh()
{
    again_->setEnabled(!desk_.cases().empty());
}

void RunBar::setShort(bool isShort)
{
    again_->setText(isShort ? tr("Run again") : tr("Run again with last input"));
}

void RunBar::offer(QMenu& menu, const TestControl& control)
{
    const runtime::CaseSummary* one = desk_.summary(control.instance);
    QString text = controlText(control);
    if (desk_.chosenCase() == 0 && one != nullptr)
        text = tr("%1: %2", "case and what to do").arg(one->title, text);
    text.replace(u'&', QStringLiteral("&&"));
    QAction* action = menu.addAction(window::icon(controlIcon(control.kind)), text);
    connect(action, &QAction::triggered, this, [this, control] { attempt_([&] { desk_.apply(control); }); });
}

void RunBar::fillMenu()
{
    menu_->clear();
    std::vector<TestControl> controls;
    attempt_([&] { controls = desk_.controls(); });
    for (std::size_t i = 0; i < controls.size() && i < mostControls; ++i) {
        if (controls[i].kind != TestControl::Kind::Incident || controls[i].token >= 0)
            offer(*menu_, controls[i]);
    }
    if (controls.size() > mostControls)
        menu_->addAction(tr("Choose a case to see the others"))->setEnabled(false);
    if (menu_->isEmpty())
        menu_->addAction(tr("No timer, message or incident to act on"))->setEnabled(false);
    std::optional<base::Microseconds> next;
    attempt_([&] { next = desk_.nextStart(); });
    if (next) {
        menu_->addSeparator();
        QAction* stop = menu_->addAction(window::icon(QStringLiteral("clock")),
            tr("Begin no more cases by the clock (next: %1)").arg(momentText(*next, runtime::wallClock())));
        connect(stop, &QAction::triggered, this, [this] { attempt_([&] { desk_.stopStarting(); }); });
    }
    const runtime::CaseSummary* one = desk_.summary(desk_.chosenCase());
    if (one != nullptr && one->status == runtime::CaseStatus::Running) {
        menu_->addSeparator();
        QAction* cancel = menu_->addAction(window::icon(QStringLiteral("stop")), tr("Cancel '%1'...").arg(one->title));
        connect(cancel, &QAction::triggered, this, &RunBar::cancelWanted);
    }
}

void RunBar::offerMessages()
{
    messages_->clear();
    attempt_([&] {
        for (const TestControl& control : desk_.controls()) {
            if (control.kind == TestControl::Kind::Message || control.kind == TestControl::Kind::Signal)
                offer(*messages_, control);
        }
    });
    if (messages_->isEmpty()) {
        attempt_([] { throw base::Failure(tr("No case waits for a message or signal just now.")); });
        return;
    }
    messages_->popup(controls_->mapToGlobal(QPoint(0, controls_->height() + 2)));
}

CountsBar::CountsBar(const Desk& desk, QWidget* parent)
    : QFrame(parent)
    , desk_(desk)
    , running_(window::label({}, "section", this))
    , incidents_(window::label({}, "muted", this))
    , finished_(window::label({}, "muted", this))
{
    setProperty("ground", QStringLiteral("card"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(10);
    for (QLabel* label : {running_, incidents_, finished_})
        row->addWidget(label);
}

void CountsBar::setShort(bool isShort)
{
    incidents_->setVisible(!isShort || desk_.counts().incidents > 0);
    finished_->setVisible(!isShort);
}

void CountsBar::refresh()
{
    const Desk::Counts counts = desk_.counts();
    running_->setText(tr("%n running", nullptr, counts.running));
    incidents_->setText(tr("%n incident(s)", nullptr, counts.incidents));
    const char* role = counts.incidents > 0 ? "error" : "muted";
    if (incidents_->property("role").toString() != QLatin1String(role)) {
        incidents_->setProperty("role", QLatin1String(role));
        style()->unpolish(incidents_);
        style()->polish(incidents_);
    }
    finished_->setText(tr("%n finished", nullptr, counts.finished));
}

} // namespace millrace::app::execution
