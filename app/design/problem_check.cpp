// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/problem_check.h"

#include "app/design/diagram_view.h"
#include "app/design/mirror.h"
#include "app/design/remedies.h"
#include "modeler/base/failure.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/document.h"
#include "modeler/editing/edit.h"
#include "modeler/lint/linter.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>

namespace millrace::app::design {

namespace {

constexpr int calm = 120; // ms after the last change

struct Checked {
    lint::Findings findings;
    lint::Findings dismissed;
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

/// Lint says of an id that is taken twice what reading said of it, and mends it.
void dropWhatLintSays(lint::Findings& said, const lint::Findings& found)
{
    std::erase_if(said, [&](const lint::Finding& each) {
        return std::any_of(found.begin(), found.end(), [&](const lint::Finding& other) {
            return other.problem.rule == QLatin1String("unique-id") && other.problem.line == each.problem.line
                && other.problem.element == each.problem.element;
        });
    });
}

/// The change as a verb of the edit; what the change was made for may be gone by now.
void apply(editing::Edit& edit, const metamodel::Change& change)
{
    if (const auto* set = std::get_if<metamodel::Set>(&change))
        edit.set(set->key, set->property, set->value);
    else if (const auto* insert = std::get_if<metamodel::Insert>(&change))
        edit.insert(metamodel::Tree::draftOf(*insert->subtree), insert->parent, insert->before);
    else if (const auto* move = std::get_if<metamodel::Move>(&change))
        edit.move(move->key, move->parent, move->before);
    else
        edit.remove(metamodel::subject(change));
}

} // namespace

struct ProblemCheck::Following {
    lint::Linter linter;
};

ProblemCheck::ProblemCheck(DiagramView& view)
    : QObject(&view)
    , view_(view)
    , following_(std::make_shared<Following>())
    , timer_(new QTimer(this))
{
    timer_->setSingleShot(true);
    timer_->setInterval(calm);
    connect(timer_, &QTimer::timeout, this, &ProblemCheck::start);
    connect(&view.document(), &editing::Document::changed, this, [this](const metamodel::Changes& changes) {
        pending_.insert(pending_.end(), changes.begin(), changes.end());
        isDue_ = true;
        timer_->start();
    });
    connect(&view, &DiagramView::stateChanged, this, [this] {
        if (view_.path() != path_) // saved under another name, perhaps in another project
            checkNow();
    });
    readConfiguration();
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

bool ProblemCheck::isUntouched() const
{
    const editing::Document& document = view_.document();
    if (!path_.isEmpty() || document.isModified() || document.canUndo() || document.canRedo())
        return false;
    const auto processes = bpmn::processes(document.tree());
    return processes.size() == 1 && bpmn::flowElements(*processes.front()).size() <= 1;
}

void ProblemCheck::checkNow()
{
    readConfiguration();
    timer_->stop();
    isDue_ = true;
    start();
}

void ProblemCheck::readConfiguration()
{
    path_ = view_.path();
    configuration_ = {};
    configurationProblems_.clear();
    isAfresh_ = true;
    if (path_.isEmpty())
        return;
    try {
        configuration_ = lint::Configuration::read(folder());
    } catch (const base::Failure& failure) {
        configurationProblems_.push_back({base::Severity::Warning, failure.message(), {}, 0, {}, {}});
    }
}

QString ProblemCheck::folder() const
{
    if (view_.path().isEmpty())
        throw base::Failure(tr("Save the diagram first: rules and reasons are kept beside it, in its project."));
    return lint::Configuration::folderOf(view_.path());
}

QString ProblemCheck::nameInProject() const
{
    return view_.path().isEmpty() ? QString() : QDir(folder()).relativeFilePath(view_.path());
}

void ProblemCheck::configure(const std::function<void(lint::Configuration&)>& change)
{
    lint::Configuration configuration = lint::Configuration::read(folder());
    change(configuration);
    configuration.write(folder());
    checkNow();
}

void ProblemCheck::followRules()
{
    const lint::Configuration before = configuration_;
    const bool wasAfresh = isAfresh_;
    const base::Problems problemsBefore = configurationProblems_;
    readConfiguration();
    if (configuration_ == before && configurationProblems_.size() == problemsBefore.size())
        isAfresh_ = wasAfresh;
    else
        checkNow();
}

void ProblemCheck::dismiss(const lint::Finding& finding, const QString& reason, const QString& by)
{
    configure([&](lint::Configuration& rules) {
        rules.dismiss({nameInProject(), finding.problem.rule, finding.problem.element, reason, by});
    });
}

void ProblemCheck::takeBack(const lint::Finding& finding)
{
    configure([&](lint::Configuration& rules) {
        rules.takeBack(nameInProject(), finding.problem.rule, finding.problem.element);
    });
}

void ProblemCheck::start()
{
    if (isRunning_)
        return; // what is due starts when this one is back
    isRunning_ = true;
    isDue_ = false;
    base::Problems said = view_.document().problems();
    said.insert(said.end(), configurationProblems_.begin(), configurationProblems_.end());
    auto work = [following = following_, isAfresh = std::exchange(isAfresh_, false),
                    changes = std::exchange(pending_, {}), said = std::move(said),
                    configuration = configuration_.forFile(nameInProject())](const metamodel::Tree& tree) {
        QElapsedTimer clock;
        clock.start();
        lint::Linter& linter = following->linter;
        if (isAfresh) {
            linter.configure(configuration);
            linter.check(tree);
        } else {
            linter.follow(tree, changes);
        }
        Checked checked;
        checked.findings = readingFindings(tree, said);
        dropWhatLintSays(checked.findings, linter.findings());
        checked.findings.insert(checked.findings.end(), linter.findings().begin(), linter.findings().end());
        for (lint::Finding& finding : checked.findings)
            if (const QString name = remedyName(tree, finding); !name.isEmpty())
                finding.fixName = name;
        checked.dismissed = linter.dismissed();
        std::stable_sort(checked.findings.begin(), checked.findings.end(),
            [](const auto& a, const auto& b) { return a.problem.severity > b.problem.severity; });
        checked.milliseconds = double(clock.nsecsElapsed()) / 1e6;
        return checked;
    };
    view_.mirror().run(this, std::move(work), [this](Checked checked) {
        isRunning_ = false;
        findings_ = isUntouched() ? lint::Findings() : std::move(checked.findings);
        dismissed_ = std::move(checked.dismissed);
        milliseconds_ = checked.milliseconds;
        if (isDue_ && !timer_->isActive())
            start();
        Q_EMIT this->checked();
    });
}

const metamodel::Tree& ProblemCheck::tree() const
{
    return view_.document().tree();
}

void ProblemCheck::measure(std::function<void(const std::vector<lint::Measures>&)> then)
{
    view_.mirror().run(
        this, [](const metamodel::Tree& tree) { return lint::measuresOf(tree); },
        [then = std::move(then)](const std::vector<lint::Measures>& measures) { then(measures); });
}

void ProblemCheck::lightUp(const lint::Finding* finding)
{
    lightUp(finding != nullptr ? finding->path : std::vector<metamodel::Key>());
}

void ProblemCheck::lightUp(const std::vector<metamodel::Key>& elements)
{
    drawing::Overlays overlays = view_.canvas().overlays();
    overlays.highlighted.clear();
    overlays.highlighted.insert(elements.begin(), elements.end());
    view_.canvas().setOverlays(std::move(overlays));
}

void ProblemCheck::fix(const lint::Finding& finding)
{
    if (isToBeNamed(finding)) {
        view_.reveal(finding.element);
        view_.canvas().setFocus();
        view_.canvas().renameSelected();
        return;
    }
    const bool hasRemedy = !remedyName(view_.document().tree(), finding).isEmpty();
    editing::Edit edit(view_.document(), finding.fixName);
    if (hasRemedy || finding.fix.empty()) // says so where its subject is gone
        applyRemedy(edit, finding);
    else
        for (const metamodel::Change& change : finding.fix)
            apply(edit, change);
    edit.commit();
}

} // namespace millrace::app::design
