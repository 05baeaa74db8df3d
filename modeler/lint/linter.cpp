// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/lint/linter.h"

#include "modeler/bpmn/types.h"
#include "modeler/lint/affected.h"
#include "modeler/lint/overlaps.h"
#include "modeler/lint/rules/rules.h"
#include "modeler/lint/soundness/soundness.h"

#include <algorithm>

namespace millrace::lint {

using metamodel::Element;
using metamodel::Tree;
using Grade = Configuration::Grade;

namespace {

bool isOff(const Configuration& configuration, const char* rule, bool isOffByItself)
{
    const Grade grade = configuration.grade(QLatin1String(rule));
    if (grade != Grade::AsItIs)
        return grade == Grade::Off;
    return isOffByItself && !configuration.isSwitchedOn(QLatin1String(rule));
}

std::optional<base::Severity> severityOf(Grade grade)
{
    switch (grade) {
    case Grade::Note:
        return base::Severity::Note;
    case Grade::Warning:
        return base::Severity::Warning;
    case Grade::Error:
        return base::Severity::Error;
    case Grade::AsItIs:
    case Grade::Off:
        break;
    }
    return std::nullopt;
}

} // namespace

Linter::Linter(Configuration configuration)
    : configuration_(std::move(configuration))
    , overlaps_(std::make_unique<Overlaps>())
    , soundness_(std::make_unique<Soundness>())
{ }

Linter::~Linter() = default;

void Linter::configure(Configuration configuration)
{
    configuration_ = std::move(configuration);
}

void Linter::check(const Tree& tree)
{
    byAsked_.clear();
    askAll(tree, tree.root());
    overlaps_->check(tree);
    soundness_->check(tree);
    gather(tree);
}

void Linter::follow(const Tree& tree, const metamodel::Changes& changes)
{
    const Affected affected = affectedBy(tree, changes);
    if (affected.everything) {
        check(tree);
        return;
    }
    for (const metamodel::Key key : affected.gone)
        byAsked_.erase(key);
    for (const metamodel::Key key : affected.asked) {
        byAsked_.erase(key);
        if (const Element* element = tree.find(key))
            ask(tree, *element);
    }
    overlaps_->follow(tree, affected);
    soundness_->follow(tree, affected);
    gather(tree);
}

void Linter::ask(const Tree& tree, const Element& element)
{
    Findings found;
    wellformed::Flaws flaws;
    for (const wellformed::NamedRule& rule : wellformed::rules()) {
        if (isOff(configuration_, rule.name, false))
            continue;
        rule.check(tree, element, flaws);
        for (wellformed::Flaw& flaw : flaws) {
            wellformed::fillIn(flaw, rule.name, tree, element);
            found.push_back(Finding {std::move(flaw), {}, {}});
        }
        flaws.clear();
    }
    if (element.is(bpmn::type::BaseElement) || element.is(bpmn::type::Definitions)) {
        for (const NamedRule& rule : rules()) {
            if (rule.check == nullptr || isOff(configuration_, rule.name, rule.isOff))
                continue;
            const std::size_t before = found.size();
            rule.check(tree, element, found);
            for (std::size_t i = before; i < found.size(); ++i)
                wellformed::fillIn(found[i], rule.name, tree, element);
        }
    }
    if (!found.empty())
        byAsked_.insert_or_assign(element.key(), std::move(found));
}

void Linter::askAll(const Tree& tree, const Element& element)
{
    ask(tree, element);
    for (const Element* child : element.children())
        askAll(tree, *child);
}

void Linter::gather(const Tree& tree)
{
    findings_.clear();
    dismissed_.clear();
    const bool hasGrades = !(configuration_ == Configuration());
    const auto take = [&](const Finding& finding) {
        const Element* concerned = tree.find(finding.element);
        if (!concerned)
            return;
        if (!hasGrades) {
            findings_.push_back(finding);
            return;
        }
        if (isOff(configuration_, finding.problem.rule.toLatin1().constData(), false))
            return;
        const Dismissal* dismissal = configuration_.dismissalOf(finding.problem.rule, concerned->id());
        Finding& taken = (dismissal ? dismissed_ : findings_).emplace_back(finding);
        if (dismissal)
            taken.dismissal = dismissal->reason;
        if (const auto severity = severityOf(configuration_.grade(finding.problem.rule)))
            taken.problem.severity = *severity;
    };
    for (const auto& [asked, found] : byAsked_)
        for (const Finding& finding : found)
            take(finding);
    for (const auto& [asked, found] : overlaps_->findings())
        for (const Finding& finding : found)
            take(finding);
    for (const auto& [scope, found] : soundness_->findings())
        for (const Finding& finding : found)
            take(finding);
    const auto isBefore = [](const Finding& a, const Finding& b) { return a.element < b.element; };
    if (!std::is_sorted(findings_.begin(), findings_.end(), isBefore))
        std::stable_sort(findings_.begin(), findings_.end(), isBefore);
    std::stable_sort(dismissed_.begin(), dismissed_.end(), isBefore);
}

Findings lint(const Tree& tree)
{
    Linter linter;
    linter.check(tree);
    return linter.findings();
}

} // namespace millrace::lint
