// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/execution/work_panel.h"

#include "app/execution/desk.h"
#include "app/execution/form_editor.h"
#include "app/execution/words.h"
#include "app/window/actions.h"
#include "app/window/widgets.h"
#include "modeler/base/failure.h"
#include "modeler/bpmn/views.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace millrace::app::execution {

namespace {

constexpr int taskRowHeight = 46;
constexpr int emptyHeight = 190;
constexpr int refreshAges = 30'000; // ms: "5 min" must become "6 min"
using runtime::CaseStatus;

bool isTheTask(const std::optional<runtime::TaskSummary>& shown, const runtime::TaskSummary& task)
{
    return shown && shown->instance == task.instance && shown->token == task.token && shown->visit == task.visit;
}

QString documentationOf(const metamodel::Element* element)
{
    const metamodel::Element* documentation = element != nullptr ? element->child(u"documentation") : nullptr;
    return documentation != nullptr ? documentation->text().simplified() : QString();
}

} // namespace

WorkPanel::WorkPanel(Desk& desk, window::Actions& actions, Attempt attempt, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , actions_(actions)
    , attempt_(std::move(attempt))
    , clock_(new QTimer(this))
{
    window::setGround(this, "panel");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 0);
    column->setSpacing(8);
    segments_ = new window::SegmentedControl({tr("My tasks"), tr("Cases")}, this);
    segments_->setAccessibleName(tr("What to list"));
    column->addWidget(segments_);
    column->addWidget(makeLists());
    column->addWidget(makeDetail(), 1);
    connect(segments_, &window::SegmentedControl::currentChanged, this, [this](int index) {
        lists_->setCurrentIndex(index);
        refresh();
    });
    connect(clock_, &QTimer::timeout, this, [this] {
        refreshTasks();
        refreshInstances();
    });
    clock_->start(refreshAges);
}

QWidget* WorkPanel::makeLists()
{
    lists_ = new QStackedWidget(this);
    auto* mine = new QWidget;
    auto* column = new QVBoxLayout(mine);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    tasks_ = new RowList(tr("My tasks"));
    emptyTasks_ = new window::EmptyState(QStringLiteral("task"), tr("No task waits"),
        tr("Tasks of running cases stand here, to be done one by one."),
        actions_.action(window::Command::StartInstance));
    elsewhere_ = window::label({}, "caption");
    elsewhere_->setWordWrap(true);
    elsewhere_->setContentsMargins(8, 6, 0, 0);
    column->addWidget(tasks_);
    column->addWidget(emptyTasks_);
    column->addWidget(elsewhere_);
    column->addStretch(1);
    instances_ = new RowList(tr("Cases"));
    lists_->addWidget(mine);
    lists_->addWidget(instances_);
    connect(tasks_, &RowList::rowChosen, this, [this](int row) {
        startWith_ = {};
        desk_.chooseTask(desk_.tasks()[static_cast<std::size_t>(row)]);
    });
    connect(instances_, &RowList::rowChosen, this, [this](int row) {
        startWith_ = {};
        desk_.chooseCase(row == 0 ? 0 : desk_.cases()[static_cast<std::size_t>(row - 1)].id);
    });
    return lists_;
}

QWidget* WorkPanel::makeDetail()
{
    auto* page = new QWidget;
    window::setGround(page, "panel");
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 16);
    column->setSpacing(8);
    title_ = window::label({}, "section", page);
    note_ = window::label({}, "muted", page);
    hint_ = window::label({}, "muted", page);
    trouble_ = window::label({}, "warning", page);
    form_ = new FormEditor(page);
    for (QLabel* text : {title_, note_, hint_, trouble_}) {
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(text);
    }
    column->addWidget(form_);
    complete_ = window::buttonFor(actions_.action(window::Command::CompleteTask), true, page);
    complete_->setText(tr("Complete"));
    start_ = window::primaryButton(tr("Start"), page);
    giveUp_ = window::plainButton(tr("Back"), page);
    cancel_ = window::plainButton(tr("Cancel case..."), page);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* button : {complete_, start_, giveUp_, cancel_})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addSpacing(4);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(start_, &QPushButton::clicked, this, &WorkPanel::submitStart);
    connect(giveUp_, &QPushButton::clicked, this, [this] {
        startWith_ = {};
        refresh();
    });
    connect(cancel_, &QPushButton::clicked, this, &WorkPanel::cancelInstance);
    connect(form_, &FormEditor::finished, this, [this] {
        if (detail_ == Detail::Start)
            start_->setFocus(Qt::TabFocusReason);
        else
            complete_->setFocus(Qt::TabFocusReason);
    });
    scroll_ = new QScrollArea(this);
    scroll_->setWidget(page);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll_;
}

void WorkPanel::refresh()
{
    refreshTasks();
    refreshInstances();
    fitList();
    refreshDetail();
}

void WorkPanel::refreshTasks()
{
    const auto& all = desk_.tasks();
    segments_->setText(0, all.empty() ? tr("My tasks") : tr("My tasks %L1").arg(all.size()));
    std::vector<ListRow> rows;
    int chosen = -1;
    const base::Microseconds now = runtime::wallClock();
    for (const runtime::TaskSummary& task : all) {
        if (isTheTask(desk_.chosenTask(), task))
            chosen = static_cast<int>(rows.size());
        rows.push_back({task.name, task.caseTitle, ageText(now - task.created), ListRow::Tone::Plain});
    }
    tasks_->setRows(std::move(rows), chosen);
    tasks_->setVisible(!all.empty());
    emptyTasks_->setVisible(all.empty());
    elsewhere_->setVisible(desk_.tasksElsewhere() > 0);
    elsewhere_->setText(tr("%n task(s) in other diagrams", nullptr, desk_.tasksElsewhere()));
}

void WorkPanel::refreshInstances()
{
    const auto& all = desk_.cases();
    segments_->setText(1, all.empty() ? tr("Cases") : tr("Cases %L1").arg(all.size()));
    std::vector<ListRow> rows;
    rows.push_back({tr("All running"), tr("Their tokens together on the diagram"),
        QLocale().toString(desk_.counts().running), ListRow::Tone::Plain});
    int chosen = desk_.chosenCase() == 0 ? 0 : -1;
    const base::Microseconds now = runtime::wallClock();
    for (const runtime::CaseSummary& one : all) {
        if (one.id == desk_.chosenCase())
            chosen = static_cast<int>(rows.size());
        ListRow row;
        row.title = one.title;
        row.note = tr("version %1, started %2").arg(QString::number(one.version), momentText(one.started, now));
        row.tone = one.status == CaseStatus::Running && one.incidents > 0 ? ListRow::Tone::Trouble
            : one.status == CaseStatus::Completed                         ? ListRow::Tone::Good
                                                                          : ListRow::Tone::Plain;
        row.side = one.status == CaseStatus::Completed ? tr("finished")
            : one.status == CaseStatus::Cancelled      ? tr("cancelled")
            : one.incidents > 0                        ? tr("%n incident(s)", nullptr, one.incidents)
                                                       : ageText(now - one.started);
        rows.push_back(std::move(row));
    }
    instances_->setRows(std::move(rows), chosen);
}

/// As high as its rows, at most nearly half of the panel.
void WorkPanel::fitList()
{
    const auto rows = segments_->current() == 0 ? desk_.tasks().size() : desk_.cases().size() + 1;
    const int most = std::max(2 * taskRowHeight, height() * 44 / 100);
    const int wanted = rows == 0 ? emptyHeight : std::min(most, static_cast<int>(rows) * taskRowHeight + 1);
    tasks_->setFixedHeight(wanted);
    const int more = segments_->current() == 0 && desk_.tasksElsewhere() > 0 ? elsewhere_->sizeHint().height() : 0;
    lists_->setFixedHeight(wanted + more);
}

void WorkPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitList();
}

void WorkPanel::refreshDetail()
{
    if (startWith_)
        return;
    const bool wantsTask = desk_.chosenTask().has_value();
    // A form that stands there and whose task is gone: say so once, instead of letting it vanish under the hands.
    const bool hasGone = detail_ == Detail::Task && shown_
        && std::none_of(desk_.tasks().begin(), desk_.tasks().end(),
            [this](const runtime::TaskSummary& task) { return isTheTask(shown_, task); });
    if (wantsTask && isTheTask(shown_, *desk_.chosenTask()) && detail_ == Detail::Task) {
        actions_.setEnabled(window::Command::CompleteTask, true);
        return;
    }
    const QString gone = hasGone && !wantsTask ? tr("'%1' was completed or cancelled.").arg(shown_->name) : QString();
    if (wantsTask)
        showTask();
    else
        showInstance();
    if (!gone.isEmpty() && trouble_->text().isEmpty() && detail_ == Detail::Nothing) {
        trouble_->setText(gone);
        trouble_->show();
    }
    complete_->setVisible(detail_ == Detail::Task);
    start_->setVisible(false);
    giveUp_->setVisible(false);
    const runtime::CaseSummary* one = desk_.summary(desk_.chosenCase());
    cancel_->setVisible(detail_ == Detail::Instance && one != nullptr && one->status == CaseStatus::Running);
    actions_.setEnabled(window::Command::CompleteTask, detail_ == Detail::Task);
    scroll_->ensureVisible(0, 0);
}

void WorkPanel::showWords(const QString& title, const QString& note, const QString& hint)
{
    title_->setText(title);
    note_->setText(note);
    hint_->setText(hint);
    trouble_->clear();
    trouble_->hide();
    title_->setVisible(!title.isEmpty());
    note_->setVisible(!note.isEmpty());
    hint_->setVisible(!hint.isEmpty());
}

void WorkPanel::showTask()
{
    const runtime::TaskSummary task = *desk_.chosenTask();
    runtime::Form form;
    QString documentation;
    if (!attempt_([&] {
            form = desk_.form();
            documentation = documentationOf(desk_.document()->tree().byId(task.element));
        }))
        return;
    detail_ = Detail::Task;
    shown_ = task;
    const QString nothing = form.empty() ? tr("There is nothing to fill in.") : QString();
    showWords(task.name, documentation, nothing);
    showForm(std::move(form));
}

void WorkPanel::showInstance()
{
    shown_.reset();
    showForm({});
    const runtime::CaseSummary* one = desk_.summary(desk_.chosenCase());
    detail_ = one != nullptr ? Detail::Instance : Detail::Nothing;
    if (one == nullptr) {
        showWords({}, {}, {});
        return;
    }
    const base::Microseconds now = runtime::wallClock();
    QString state;
    if (one->status == CaseStatus::Running)
        state = tr("Running since %1.").arg(momentText(one->started, now));
    else if (one->status == CaseStatus::Completed)
        state = tr("Finished %1.").arg(momentText(one->ended.value_or(one->started), now));
    else
        state = tr("Cancelled %1.").arg(momentText(one->ended.value_or(one->started), now));
    QStringList waits;
    bool hasChanged = false;
    attempt_([&] {
        for (const TestControl& control : desk_.controls()) {
            if (control.kind == TestControl::Kind::Incident)
                waits += control.name.isEmpty() ? control.problem
                                                : tr("'%1' is stuck: %2").arg(control.name, control.problem);
            else if (control.waiting.due)
                waits += tr("Waits for the time of '%1', %2.").arg(control.name, dueText(*control.waiting.due, now));
            else
                waits += tr("Waits for '%1'.").arg(control.name);
        }
        hasChanged = desk_.hasChangedSince(*one);
    });
    showWords(one->title, state, waits.join(u'\n'));
    if (hasChanged) {
        trouble_->setText(tr("The diagram has changed since: this case goes on by version %1.").arg(one->version));
        trouble_->show();
    }
}

/// New fields would come last of the whole window for the Tab key.
void WorkPanel::showForm(runtime::Form form)
{
    form_->setForm(std::move(form));
    form_->placeInTabOrder(instances_, complete_);
    setTabOrder(complete_, start_);
    setTabOrder(start_, giveUp_);
    setTabOrder(giveUp_, cancel_);
}

void WorkPanel::complete()
{
    if (detail_ == Detail::Start)
        submitStart();
    if (detail_ != Detail::Task)
        return;
    const std::optional<feel::Context> values = form_->values();
    if (!values)
        return;
    const bool hadFocus = form_->isAncestorOf(focusWidget()) || complete_->hasFocus();
    if (attempt_([&] { desk_.complete(*values); }) && hadFocus)
        form_->focusFirst();
}

void WorkPanel::askForStart(std::function<void(const feel::Context&)> start)
{
    runtime::Form form;
    if (!attempt_([&] { form = desk_.startForm(); }))
        return;
    detail_ = Detail::Start;
    shown_.reset();
    startWith_ = std::move(start);
    showWords(tr("Start a case"), {}, {});
    showForm(std::move(form));
    complete_->hide();
    cancel_->hide();
    start_->show();
    giveUp_->show();
    actions_.setEnabled(window::Command::CompleteTask, true);
    form_->focusFirst();
}

void WorkPanel::submitStart()
{
    const std::optional<feel::Context> values = form_->values();
    if (!values || !startWith_)
        return;
    const auto start = std::exchange(startWith_, {});
    start(*values);
    refresh();
}

void WorkPanel::cancelInstance()
{
    const runtime::CaseSummary* one = desk_.summary(desk_.chosenCase());
    if (one == nullptr)
        return;
    QMessageBox question(QMessageBox::Question, tr("Cancel case"),
        tr("Cancel '%1'? Its open tasks go away, its history stays.").arg(one->title), QMessageBox::NoButton, this);
    QPushButton* yes = question.addButton(tr("Cancel the case"), QMessageBox::DestructiveRole);
    question.addButton(tr("Keep it"), QMessageBox::RejectRole);
    question.exec();
    if (question.clickedButton() == yes)
        attempt_([&] { desk_.engine().cancel(desk_.chosenCase()); });
}

} // namespace millrace::app::execution
