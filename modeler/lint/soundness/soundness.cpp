// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/lint/soundness/soundness.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/lint/affected.h"
#include "modeler/lint/rules/rules.h"
#include "modeler/lint/soundness/complexity.h"
#include "modeler/lint/soundness/net.h"
#include "modeler/lint/soundness/state_space.h"
#include "modeler/lint/soundness/structure.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace millrace::lint {

using Kind = StepFact::Kind;
using metamodel::Element;
using metamodel::Key;
using metamodel::Tree;
namespace type = bpmn::type;

namespace {

constexpr std::size_t mostStates = 20'000;
constexpr std::size_t mostTried = 300; ///< steps of a scope in which another gateway is tried
constexpr std::size_t mostFindings = 5; ///< of one kind in one scope: the others mostly follow from these

bool isJudged(const Element& scope)
{
    return (scope.is(type::Process) || scope.is(type::SubProcess)) && !scope.is(type::AdHocSubProcess);
}

class Judgement {
public:
    Judgement(const Tree& tree, const Element& scope, const ScopeFacts& facts)
        : tree_(tree)
        , scope_(scope)
        , facts_(facts)
        , net_(netOf(facts))
    { }

    Findings run()
    {
        if (net_.nodes.size() < 2 || net_.nodes.front().out.empty())
            return {};
        judgeComplexity();
        const Structure structure = structureOf(net_);
        judgeStructure(structure);
        if (isConcurrent(net_))
            judgeStates(structure);
        return std::move(findings_);
    }

private:
    QString nameOf(Key key) const
    {
        const Element* element = tree_.find(key);
        return element ? bpmn::title(*element) : QString();
    }

    Finding& add(const char* rule, base::Severity severity, const QString& message, Key at, std::vector<Key> path = {})
    {
        Finding& finding = lint::add(findings_, severity, message, at == metamodel::noKey ? scope_.key() : at);
        finding.path = std::move(path);
        wellformed::fillIn(finding, rule, tree_, scope_);
        return finding;
    }

    void judgeStructure(const Structure& structure)
    {
        for (const auto& loop : structure.endlessLoops)
            reportEndless(loop.front(), loop);
        for (const auto& loop : structure.lostLoops)
            add("dead-element", base::Severity::Warning,
                QCoreApplication::translate("lint",
                    "No case ever comes to '%1': it is part of a loop that nothing leads into. Connect the loop with "
                    "what stands before it.")
                    .arg(nameOf(loop.front())),
                loop.front(), loop);
    }

    void reportEndless(Key at, const std::vector<Key>& path)
    {
        add("endless-loop", base::Severity::Warning,
            QCoreApplication::translate("lint",
                "Possible endless loop: a case that comes to '%1' goes round for ever and reaches no end. Add a way "
                "out of the loop.")
                .arg(nameOf(at)),
            at, path);
    }

    void judgeStates(const Structure& structure)
    {
        if (net_.isUnclear) {
            add("soundness-undecided", base::Severity::Note,
                QCoreApplication::translate("lint",
                    "Undecided whether every case of '%1' comes to an end: a complex gateway joins ways by a rule of "
                    "its own. Use a parallel or inclusive gateway there.")
                    .arg(bpmn::title(scope_)),
                metamodel::noKey);
            return;
        }
        Net reduced = net_;
        reduce(reduced);
        if (!isConcurrent(reduced))
            return;
        const Explored explored = explore(reduced, mostStates);
        if (!explored.stuck.empty())
            reportStuck(explored);
        if (!explored.twice.empty())
            reportTwice(explored);
        if (structure.endlessLoops.empty())
            for (const auto& trouble : explored.endless)
                reportEndless(trouble.at, trouble.path);
        if (explored.stuck.empty() && structure.endlessLoops.empty())
            judgeNeverReached(explored, structure);
        if (!explored.isWhole && explored.stuck.empty() && explored.twice.empty())
            reportUndecided();
    }

    void reportStuck(const Explored& explored)
    {
        for (std::size_t i = 0; i < std::min(explored.stuck.size(), mostFindings); ++i)
            add("deadlock", base::Severity::Warning,
                QCoreApplication::translate("lint",
                    "Possible deadlock: a case can get stuck at '%1', which waits for a way in that is never taken. "
                    "Join with the same kind of gateway that splits.")
                    .arg(nameOf(explored.stuck[i].at)),
                explored.stuck[i].at, explored.stuck[i].path);
        offerGateways("deadlock", explored);
    }

    void reportTwice(const Explored& explored)
    {
        for (std::size_t i = 0; i < std::min(explored.twice.size(), mostFindings); ++i)
            add("lack-of-synchronization", base::Severity::Warning,
                QCoreApplication::translate("lint",
                    "Possible double run: '%1' can be reached on parallel ways that do not wait for one another, and "
                    "then everything behind it happens twice. Join the ways with a parallel gateway.")
                    .arg(nameOf(explored.twice[i].at)),
                explored.twice[i].at, explored.twice[i].path);
        offerGateways("lack-of-synchronization", explored);
    }

    /// Where one gateway makes all sound, that is offered alone. Else the first trouble is mended by itself: others,
    /// and what is behind it and was never tried, may stay.
    void offerGateways(const char* rule, const Explored& before)
    {
        std::vector<Finding*> troubles;
        for (Finding& finding : findings_)
            if (finding.problem.rule == QLatin1String(rule))
                troubles.push_back(&finding);
        bool isOffered = false;
        for (Finding* finding : troubles) {
            finding->betterGateway = betterGateway(finding->element, {});
            isOffered |= finding->betterGateway != metamodel::foreignType;
        }
        if (isOffered || troubles.empty())
            return;
        std::set<Key> others(before.neverReached.begin(), before.neverReached.end());
        for (const auto* kind : {&before.stuck, &before.twice, &before.endless})
            for (const auto& trouble : *kind)
                others.insert(trouble.at);
        troubles.front()->betterGateway = betterGateway(troubles.front()->element, others);
    }

    void reportUndecided()
    {
        add("soundness-undecided", base::Severity::Note,
            QCoreApplication::translate("lint",
                "Undecided whether every case of '%1' comes to an end: there are too many combinations to try "
                "(stopped after %2). Put parallel parts into sub-processes, which are checked by themselves.")
                .arg(bpmn::title(scope_))
                .arg(mostStates),
            metamodel::noKey);
    }

    /// The type of gateway that in its place would have no trouble, and make none but at those others; where there is
    /// none, the trouble has other causes.
    metamodel::TypeId betterGateway(Key gateway, const std::set<Key>& others) const
    {
        const auto step = facts_.steps.find(gateway);
        if (step == facts_.steps.end() || facts_.steps.size() > mostTried
            || (step->second.kind != Kind::Exclusive && step->second.kind != Kind::Parallel
                && step->second.kind != Kind::Inclusive))
            return metamodel::foreignType;
        ScopeFacts other = facts_;
        for (const auto& [kind, gatewayType] :
            {std::pair(Kind::Parallel, type::ParallelGateway), std::pair(Kind::Exclusive, type::ExclusiveGateway),
                std::pair(Kind::Inclusive, type::InclusiveGateway)}) {
            other.steps.at(gateway).kind = kind;
            if (kind != step->second.kind && isFree(netOf(other), gateway, others))
                return gatewayType;
        }
        return metamodel::foreignType;
    }

    /// Of trouble at the gateway, and of trouble that is not at the others.
    static bool isFree(Net net, Key gateway, const std::set<Key>& others)
    {
        const Structure structure = structureOf(net);
        if (!structure.endlessLoops.empty())
            return false;
        if (!isConcurrent(net))
            return true;
        reduce(net);
        if (!isConcurrent(net))
            return true;
        const Explored explored = explore(net, mostStates / 10);
        const auto isElsewhere
            = [&](const Explored::Trouble& trouble) { return trouble.at != gateway && others.count(trouble.at) > 0; };
        const auto areElsewhere = [&](const std::vector<Explored::Trouble>& troubles) {
            return std::all_of(troubles.begin(), troubles.end(), isElsewhere);
        };
        const bool isSound = explored.stuck.empty() && explored.twice.empty() && explored.endless.empty();
        return explored.isWhole && areElsewhere(explored.stuck) && areElsewhere(explored.twice)
            && areElsewhere(explored.endless) && (!isSound || explored.neverReached.empty());
    }

    void judgeNeverReached(const Explored& explored, const Structure& structure)
    {
        std::size_t count = 0;
        for (std::size_t i = 1; i < net_.nodes.size(); ++i) {
            const Key key = net_.nodes[i].key;
            const auto& never = explored.neverReached;
            if (!structure.isReached[i] || std::find(never.begin(), never.end(), key) == never.end()
                || facts_.steps.at(key).kind > StepFact::Kind::Event || ++count > mostFindings)
                continue;
            add("dead-element", base::Severity::Warning,
                QCoreApplication::translate("lint",
                    "No case ever comes to '%1', in whatever order things happen. Look at the gateways before it, or "
                    "remove it.")
                    .arg(nameOf(key)),
                key);
        }
    }

    void judgeComplexity()
    {
        const Complexity complexity = complexityOf(facts_, net_);
        if (complexity.steps <= readableSteps && complexity.controlFlow <= readableControlFlow)
            return;
        QString message = complexity.steps > readableSteps
            ? QCoreApplication::translate(
                "lint", "'%1' has %2 steps on one level; beyond %3, diagrams are seldom understood.")
                  .arg(bpmn::title(scope_))
                  .arg(complexity.steps)
                  .arg(readableSteps)
            : QCoreApplication::translate(
                "lint", "The gateways of '%1' offer %2 ways to go; beyond %3, few readers keep track.")
                  .arg(bpmn::title(scope_))
                  .arg(complexity.controlFlow)
                  .arg(readableControlFlow);
        message += QLatin1Char(' ');
        message += complexity.part.empty()
            ? QCoreApplication::translate("lint", "Put parts that belong together into sub-processes.")
            : QCoreApplication::translate("lint", "The %1 steps from '%2' to '%3' would make a sub-process.")
                  .arg(complexity.part.size())
                  .arg(nameOf(complexity.part.front()), nameOf(complexity.part.back()));
        add("complexity", base::Severity::Note, message, metamodel::noKey, complexity.part);
    }

    const Tree& tree_;
    const Element& scope_;
    const ScopeFacts& facts_;
    Net net_;
    Findings findings_;
};

void collectScopes(const Element& element, std::vector<const Element*>& scopes)
{
    for (const Element* child : element.children()) {
        if (isJudged(*child))
            scopes.push_back(child);
        if (child->is(type::Process) || child->is(type::SubProcess))
            collectScopes(*child, scopes);
    }
}

} // namespace

void Soundness::check(const Tree& tree)
{
    facts_.clear();
    findings_.clear();
    std::vector<const Element*> scopes;
    collectScopes(tree.root(), scopes);
    for (const Element* scope : scopes) {
        facts_[scope->key()].read(tree, *scope);
        judge(tree, *scope);
    }
}

void Soundness::follow(const Tree& tree, const Affected& affected)
{
    std::vector<Key> gone;
    for (const auto& [key, facts] : facts_)
        if (!tree.find(key))
            gone.push_back(key);
    for (const Key key : gone) {
        facts_.erase(key);
        findings_.erase(key);
    }
    for (const Key key : affected.asked)
        if (const Element* scope = tree.find(key); scope && isJudged(*scope) && facts_.count(key) == 0) {
            facts_[key].read(tree, *scope);
            judge(tree, *scope);
        }
    for (auto& [key, facts] : facts_) {
        const Element* scope = tree.find(key);
        bool isChanged = false;
        for (const Key step : affected.steps)
            isChanged |= facts.update(tree, key, step);
        if (isChanged || callsByName(key, affected))
            judge(tree, *scope);
    }
}

/// Whether a finding of the scope speaks of something that has another name now.
bool Soundness::callsByName(Key scope, const Affected& affected) const
{
    const auto found = findings_.find(scope);
    if (found == findings_.end() || affected.renamed.empty())
        return false;
    const auto isRenamed = [&](Key key) { return affected.renamed.count(key) > 0; };
    return isRenamed(scope) || std::any_of(found->second.begin(), found->second.end(), [&](const Finding& each) {
        return isRenamed(each.element) || std::any_of(each.path.begin(), each.path.end(), isRenamed);
    });
}

void Soundness::judge(const Tree& tree, const Element& scope)
{
    Findings found = Judgement(tree, scope, facts_.at(scope.key())).run();
    if (found.empty())
        findings_.erase(scope.key());
    else
        findings_.insert_or_assign(scope.key(), std::move(found));
}

} // namespace millrace::lint
