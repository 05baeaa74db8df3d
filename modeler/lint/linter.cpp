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
    std::vector<const Finding*> all;
    const auto take = [&](const Findings& found) {
        for (const Finding& finding : found)
            if (tree.find(finding.element))
                all.push_back(&finding);
    };
    for (const auto& [asked, found] : byAsked_)
        take(found);
    for (const auto& [asked, found] : overlaps_->findings())
        take(found);
    for (const auto& [scope, found] : soundness_->findings())
        take(found);
    std::stable_sort(
        all.begin(), all.end(), [](const Finding* a, const Finding* b) { return a->element < b->element; });
    if (configuration_ == Configuration()) {
        dismissed_.clear();
        findings_.resize(all.size()); // and assign: most are as they were, so that little is allocated
        for (std::size_t i = 0; i < all.size(); ++i)
            findings_[i] = *all[i];
        return;
    }
    findings_.clear();
    dismissed_.clear();
    for (const Finding* finding : all)
        grade(tree, *finding);
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
