// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/entry_lines.h"

#include "app/window/icons.h"
#include "app/window/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace millrace::app::simulation {

using scenario::Scenario;

EntryLines::EntryLines(const Words& words, QWidget* parent)
    : QWidget(parent)
    , removeWords_(words.remove)
    , none_(window::label(words.none, "muted"))
    , caption_(window::label(words.caption, "caption"))
    , column_(new QVBoxLayout)
    , problem_(window::label({}, "error"))
    , add_(window::linkButton({}))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(window::label(words.section, "section"));
    none_->setWordWrap(true);
    column->addWidget(none_);
    column->addWidget(caption_);
    caption_->hide();
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(6);
    column->addLayout(column_);
    problem_->setWordWrap(true);
    column->addWidget(problem_);
    column->addWidget(add_, 0, Qt::AlignLeft);
    sayProblem({});
}

void EntryLines::setScenario(const Scenario& scenario)
{
    scenario_ = scenario;
    refresh();
}

void EntryLines::offer(const Scenario& scenario)
{
    if (scenario == scenario_)
        return;
    setScenario(scenario);
    Q_EMIT changed(scenario);
}

void EntryLines::remove(int entry)
{
    if (entry >= countIn(scenario_))
        return;
    Scenario changed = scenario_;
    erase(changed, entry);
    offer(changed);
    add_->setFocus(Qt::OtherFocusReason);
}

QWidget* EntryLines::line(int entry) const
{
    return entry >= 0 && entry < lineCount() ? lines_[std::size_t(entry)].content : nullptr;
}

void EntryLines::sayProblem(const QString& words)
{
    problem_->setText(words);
    problem_->setVisible(!words.isEmpty());
}

void EntryLines::addLine()
{
    const int entry = lineCount();
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    QWidget* content = makeLine(entry);
    row->addWidget(content, 1);
    auto* remove = new QToolButton(box);
    remove->setIcon(window::icon(QStringLiteral("close")));
    remove->setIconSize({14, 14});
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setToolTip(removeWords_);
    remove->setAccessibleName(removeWords_);
    // The button goes away with this.
    connect(remove, &QToolButton::clicked, this,
        [this, entry] { QTimer::singleShot(0, this, [=, this] { this->remove(entry); }); });
    row->addWidget(remove);
    column_->addWidget(box);
    lines_.push_back({box, content});
}

void EntryLines::refresh()
{
    const int count = countIn(scenario_);
    while (lineCount() > count) {
        delete lines_.back().box;
        lines_.pop_back();
    }
    while (lineCount() < count)
        addLine();
    for (int entry = 0; entry < count; ++entry)
        fillLine(entry);
    none_->setVisible(count == 0);
    caption_->setVisible(count > 0 && !caption_->text().isEmpty());
}

} // namespace millrace::app::simulation
