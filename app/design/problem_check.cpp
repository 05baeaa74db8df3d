// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/problem_check.h"

#include "app/design/diagram_view.h"
#include "app/design/mirror.h"
#include "modeler/editing/document.h"
#include "modeler/editing/edit.h"

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>

namespace millrace::app::design {

namespace {

constexpr int calm = 120; // ms after the last change

struct Checked {
    lint::Findings findings;
    double milliseconds = 0;
};

/// What reading said, as far as it still holds: an element that is gone takes its problems along.
lint::Findings readingFindings(const metamodel::Tree& tree, const base::Problems& problems)
{
    lint::Findings findings;
    for (const base::Problem& problem : problems) {
        lint::Finding finding;
        finding.problem = problem;
        if (!problem.element.isEmpty()) {
            const metamodel::Element* element = tree.byId(problem.element);
            if (element == nullptr)
                continue;
            finding.element = element->key();
        }
        findings.push_back(std::move(finding));
    }
    return findings;
}

Checked check(const metamodel::Tree& tree, const base::Problems& reading)
{
    QElapsedTimer clock;
    clock.start();
    Checked checked;
    checked.findings = readingFindings(tree, reading);
    for (lint::Finding& finding : lint::lint(tree))
        checked.findings.push_back(std::move(finding));
    std::stable_sort(checked.findings.begin(), checked.findings.end(),
        [](const auto& a, const auto& b) { return a.problem.severity > b.problem.severity; });
    checked.milliseconds = double(clock.nsecsElapsed()) / 1e6;
    return checked;
}

/// The change as a verb of the edit; what the change was made for may be gone by now.
void apply(editing::Edit& edit, const metamodel::Change& change)
{
    if (const auto* set = std::get_if<metamodel::Set>(&change))
        edit.set(set->key, set->property, set->value);
    else if (const auto* insert = std::get_if<metamodel::Insert>(&change))
        edit.insert(metamodel::Tree::draftOf(*insert->subtree), insert->parent, insert->before);
    else if (const auto* move = std::get_if<metamodel::Move>(&change))
        edit.move(move->key, move->parent);
    else
        edit.remove(metamodel::subject(change));
}

} // namespace

ProblemCheck::ProblemCheck(DiagramView& view)
    : QObject(&view)
    , view_(view)
    , timer_(new QTimer(this))
{
    timer_->setSingleShot(true);
    timer_->setInterval(calm);
    connect(timer_, &QTimer::timeout, this, &ProblemCheck::start);
    connect(&view.document(), &editing::Document::changed, this, [this] {
        isDue_ = true;
        timer_->start();
    });
    start();
}

int ProblemCheck::errors() const
{
    return int(std::count_if(findings_.begin(), findings_.end(),
        [](const auto& finding) { return finding.problem.severity == base::Severity::Error; }));
}

int ProblemCheck::warnings() const
{
    return int(std::count_if(findings_.begin(), findings_.end(),
        [](const auto& finding) { return finding.problem.severity == base::Severity::Warning; }));
}

void ProblemCheck::checkNow()
{
    timer_->stop();
    isDue_ = true;
    start();
}

void ProblemCheck::start()
{
    if (isRunning_)
        return; // what is due starts when this one is back
    isRunning_ = true;
    isDue_ = false;
    view_.mirror().run(
        this, [reading = view_.document().problems()](const metamodel::Tree& tree) { return check(tree, reading); },
        [this](Checked checked) {
            isRunning_ = false;
            findings_ = std::move(checked.findings);
            milliseconds_ = checked.milliseconds;
            if (isDue_ && !timer_->isActive())
                start();
            Q_EMIT this->checked();
        });
}

void ProblemCheck::fix(const lint::Finding& finding)
{
    editing::Edit edit(view_.document(), finding.fixName);
    for (const metamodel::Change& change : finding.fix)
        apply(edit, change);
    edit.commit();
}

} // namespace millrace::app::design
