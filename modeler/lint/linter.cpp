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
    : overlaps_(std::make_unique<Overlaps>())
    , soundness_(std::make_unique<Soundness>())
{
    configure(std::move(configuration));
}

Linter::~Linter() = default;

void Linter::configure(Configuration configuration)
{
    configuration_ = std::move(configuration);
    forbidding_.clear();
    advising_.clear();
    for (const wellformed::NamedRule& rule : wellformed::rules())
        if (!isOff(configuration_, rule.name, false))
            forbidding_.push_back(&rule);
    for (const NamedRule& rule : rules())
        if (rule.check != nullptr && !isOff(configuration_, rule.name, rule.isOff))
            advising_.push_back(&rule);
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
    for (const wellformed::NamedRule* rule : forbidding_) {
        rule->check(tree, element, flaws);
        for (wellformed::Flaw& flaw : flaws) {
            wellformed::fillIn(flaw, rule->name, tree, element);
            found.push_back(Finding {std::move(flaw), {}, metamodel::foreignType, {}});
        }
        flaws.clear();
    }
    if (element.is(bpmn::type::BaseElement) || element.is(bpmn::type::Definitions)) {
        for (const NamedRule* rule : advising_) {
            const std::size_t before = found.size();
            rule->check(tree, element, found);
            for (std::size_t i = before; i < found.size(); ++i)
                wellformed::fillIn(found[i], rule->name, tree, element);
        }
    }
    if (!found.empty())
        byAsked_.insert_or_assign(element.key(), Answer {std::move(found)});
}

void Linter::askAll(const Tree& tree, const Element& element)
{
    ask(tree, element);
    for (const Element* child : element.children())
        askAll(tree, *child);
}

std::vector<Linter::Gathered> Linter::all(const Tree& tree)
{
    std::vector<Gathered> all;
    all.reserve(findings_.size() + dismissed_.size());
    const auto take = [&](const Findings& found, bool isNew) {
        for (const Finding& finding : found)
            if (tree.find(finding.element))
                all.push_back({&finding, isNew});
    };
    for (auto& [asked, answer] : byAsked_) {
        take(answer.found, answer.isNew);
        answer.isNew = false;
    }
    for (const auto& [asked, found] : overlaps_->findings())
        take(found, true);
    for (const auto& [scope, found] : soundness_->findings())
        take(found, true);
    std::stable_sort(all.begin(), all.end(),
        [](const Gathered& a, const Gathered& b) { return a.finding->element < b.finding->element; });
    return all;
}

void Linter::gather(const Tree& tree)
{
    const std::vector<Gathered> gathered = all(tree);
    dismissed_.clear();
    if (configuration_ == Configuration()) {
        takeOver(gathered);
        return;
    }
    findings_.clear();
    sources_.clear();
    for (const Gathered& one : gathered)
        grade(tree, *one.finding);
}

/// Most are as they were, in the same order: those are kept, and only the others copied.
void Linter::takeOver(const std::vector<Gathered>& all)
{
    Findings taken;
    taken.reserve(all.size());
    std::size_t next = 0;
    for (const Gathered& one : all) {
        std::size_t same = one.isNew ? sources_.size() : next;
        while (same < sources_.size() && sources_[same] != one.finding)
            ++same;
        if (same == sources_.size()) {
            taken.push_back(*one.finding);
        } else {
            taken.push_back(std::move(findings_[same]));
            next = same + 1;
        }
    }
    findings_ = std::move(taken);
    sources_.clear();
    for (const Gathered& one : all)
        sources_.push_back(one.finding);
}

void Linter::grade(const Tree& tree, const Finding& finding)
{
    const QString& rule = finding.problem.rule;
    if (configuration_.grade(rule) == Grade::Off)
        return;
    const Dismissal* dismissal = configuration_.dismissalOf(rule, tree.find(finding.element)->id());
    Finding& taken = (dismissal ? dismissed_ : findings_).emplace_back(finding);
    if (dismissal)
        taken.dismissal = dismissal->reason;
    if (const auto severity = severityOf(configuration_.grade(rule)))
        taken.problem.severity = *severity;
}

Findings lint(const Tree& tree)
{
    Linter linter;
    linter.check(tree);
    return linter.findings();
}

} // namespace millrace::lint
