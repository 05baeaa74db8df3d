// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/table_check.h"

#include "modeler/dmn/decision_model_data.h"
#include "modeler/dmn/table_axis.h"
#include "modeler/feel/evaluator.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

namespace millrace::dmn {

using feel::Value;
using Spans = TableAxis::Spans;

namespace {

struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(TableCheck)
};

using Rules = std::vector<std::uint32_t>;
/// What is allowed to lie in a box, by input.
using Box = std::vector<Spans>;

constexpr std::int64_t mostWork = 20'000'000; ///< questions whether a rule passes a segment

/// The first segment with values that both have; none where they have none in common.
std::optional<int> firstCommon(const TableAxis& axis, const Spans& a, const Spans& b)
{
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        for (int segment = std::max(i->first, j->first); segment <= std::min(i->last, j->last); ++segment)
            if (!axis.isEmpty(segment))
                return segment;
        i->last < j->last ? ++i : ++j;
    }
    return std::nullopt;
}

class Checker {
public:
    Checker(const Table& table, std::size_t most)
        : table_(table)
        , most_(most)
    {
        for (std::size_t i = 0; i < table.inputs.size(); ++i)
            axes_.emplace_back(table, i);
    }

    std::vector<TableFinding> findings()
    {
        for (std::uint32_t rule = 0; rule < table_.rules.size(); ++rule)
            if (!table_.rules[rule].isBroken)
                (isClear(rule) ? clear_ : others_).push_back(rule);
        findNeverPassing();
        findGaps();
        if (table_.hitPolicy == HitPolicy::Unique || table_.hitPolicy == HitPolicy::Any)
            findOverlaps();
        if (table_.hitPolicy == HitPolicy::First || table_.hitPolicy == HitPolicy::Priority)
            findMasked();
        tellUnchecked();
        return std::move(findings_);
    }

private:
    using Kind = TableFinding::Kind;

    bool isClear(std::uint32_t rule) const
    {
        return std::ranges::all_of(axes_, [rule](const TableAxis& axis) { return axis.isClear(rule); });
    }

    Box boxOf(std::uint32_t rule) const
    {
        Box box;
        for (const TableAxis& axis : axes_)
            box.push_back(axis.spansOf(rule));
        return box;
    }

    Box everything() const
    {
        Box box;
        for (const TableAxis& axis : axes_)
            box.push_back({{0, axis.segmentCount() - 1}});
        return box;
    }

    std::vector<Value> exampleOf(const std::vector<int>& segments) const
    {
        std::vector<Value> values;
        for (std::size_t i = 0; i < segments.size(); ++i)
            values.push_back(axes_[i].example(segments[i]));
        return values;
    }

    QString words(const std::vector<Value>& example) const
    {
        QStringList parts;
        for (std::size_t i = 0; i < example.size(); ++i)
            if (!example[i].isNull())
                parts << CheckWords::tr("%1 = %2").arg(
                    table_.inputs[i].label, QString::fromStdString(feel::toText(example[i])));
        return parts.isEmpty() ? CheckWords::tr("any values") : parts.join(CheckWords::tr(", "));
    }

    /// As users count them; the first few of many.
    static QString numbers(const Rules& rules)
    {
        constexpr std::size_t mostNamed = 8;
        QStringList words;
        for (const std::uint32_t rule : std::span(rules).first(std::min(rules.size(), mostNamed)))
            words << QString::number(rule + 1);
        if (rules.size() > mostNamed)
            words << QStringLiteral("\u2026");
        return words.join(CheckWords::tr(", "));
    }

    void add(Kind kind, base::Severity severity, Rules rules, std::vector<Value> example, const QString& message)
    {
        const auto same = std::ranges::count(findings_, kind, &TableFinding::kind);
        if (std::size_t(same) < most_)
            findings_.push_back({kind, severity, std::move(rules), std::move(example), message});
        else
            isCut_ = true;
    }

    void findNeverPassing()
    {
        for (std::uint32_t rule = 0; rule < table_.rules.size(); ++rule) {
            if (table_.rules[rule].isBroken)
                continue;
            for (std::size_t i = 0; i < axes_.size(); ++i) {
                const Spans& spans = axes_[i].spansOf(rule);
                if (firstCommon(axes_[i], spans, spans))
                    continue;
                add(Kind::Unreachable, base::Severity::Warning, {rule}, {},
                    CheckWords::tr("Rule %1 never applies: no value that \u201C%2\u201D may have passes its test.")
                        .arg(rule + 1)
                        .arg(table_.inputs[i].label));
                break;
            }
        }
    }

    void findGaps()
    {
        const bool hasDefault
            = std::ranges::any_of(table_.outputs, [](const TableOutput& output) { return bool(output.defaultValue); });
        const bool givesOne = table_.hitPolicy == HitPolicy::Unique || table_.hitPolicy == HitPolicy::Any
            || table_.hitPolicy == HitPolicy::First || table_.hitPolicy == HitPolicy::Priority;
        if (hasDefault || !givesOne)
            return;
        Rules rules = clear_;
        rules.insert(rules.end(), others_.begin(), others_.end());
        eachUncovered(everything(), rules, [&](const std::vector<int>& segments) {
            std::vector<Value> example = exampleOf(segments);
            const QString text = words(example);
            add(Kind::Gap, base::Severity::Warning, {}, std::move(example),
                CheckWords::tr("No rule applies for %1, and there is no default output.").arg(text));
            return !isCut_;
        });
    }

    void findOverlaps()
    {
        for (std::size_t a = 0; a < clear_.size(); ++a)
            for (std::size_t b = a + 1; b < clear_.size() && isToGoOn(); ++b)
                compare(clear_[a], clear_[b]);
    }

    void compare(std::uint32_t a, std::uint32_t b)
    {
        std::vector<int> common;
        for (const TableAxis& axis : axes_) {
            --work_;
            const auto segment = firstCommon(axis, axis.spansOf(a), axis.spansOf(b));
            if (!segment)
                return;
            common.push_back(*segment);
        }
        std::vector<Value> example = exampleOf(common);
        const QString text = words(example);
        if (table_.hitPolicy == HitPolicy::Unique) {
            add(Kind::Overlap, base::Severity::Error, {a, b}, std::move(example),
                CheckWords::tr("Rules %1 and %2 both apply for %3, but the hit policy is UNIQUE.")
                    .arg(a + 1)
                    .arg(b + 1)
                    .arg(text));
            return;
        }
        const std::optional<bool> isSame = haveSameOutputs(a, b);
        if (!isSame)
            return;
        if (!*isSame) {
            add(Kind::Contradiction, base::Severity::Error, {a, b}, std::move(example),
                CheckWords::tr(
                    "Rules %1 and %2 both apply for %3 and give different outputs, but the hit policy is ANY.")
                    .arg(a + 1)
                    .arg(b + 1)
                    .arg(text));
            return;
        }
        for (const auto& [inner, outer] : {std::pair(b, a), std::pair(a, b)})
            if (!findUncovered(boxOf(inner), {outer})) {
                add(Kind::Subsumed, base::Severity::Note, {inner, outer}, {},
                    CheckWords::tr("Rule %1 adds nothing: rule %2 covers it and gives the same output.")
                        .arg(inner + 1)
                        .arg(outer + 1));
                return;
            }
    }

    /// None where the outputs are not constants.
    std::optional<bool> haveSameOutputs(std::uint32_t a, std::uint32_t b) const
    {
        for (std::size_t i = 0; i < table_.outputs.size(); ++i) {
            const Value* const one = table_.rules[a].outputs[i]->constant();
            const Value* const other = table_.rules[b].outputs[i]->constant();
            if (!one || !other)
                return std::nullopt;
            if (!feel::isEqual(*one, *other))
                return false;
        }
        return true;
    }

    /// Of each output the place among its priorities; empty where that is not known.
    std::vector<std::size_t> ranksOf(std::uint32_t rule) const
    {
        std::vector<std::size_t> ranks;
        for (std::size_t i = 0; i < table_.outputs.size(); ++i) {
            const Value* const value = table_.rules[rule].outputs[i]->constant();
            if (!value)
                return {};
            const std::vector<Value>& order = table_.outputs[i].priorities;
            const auto at = std::ranges::find_if(order, [&](const Value& one) { return feel::isEqual(one, *value); });
            ranks.push_back(std::size_t(at - order.begin()));
        }
        return ranks;
    }

    /// Whether `first` counts where both apply. `ranks`: of all rules, where the policy asks for them.
    bool comesBefore(
        std::uint32_t first, std::uint32_t second, const std::vector<std::vector<std::size_t>>& ranks) const
    {
        if (table_.hitPolicy == HitPolicy::First)
            return first < second;
        const auto &a = ranks[first], &b = ranks[second];
        return !a.empty() && !b.empty() && (a < b || (a == b && first < second));
    }

    void findMasked()
    {
        std::vector<std::vector<std::size_t>> ranks;
        for (std::uint32_t rule = 0; rule < table_.rules.size(); ++rule)
            ranks.push_back(table_.hitPolicy == HitPolicy::Priority ? ranksOf(rule) : std::vector<std::size_t>());
        for (std::uint32_t rule = 0; rule < table_.rules.size() && isToGoOn(); ++rule) {
            if (table_.rules[rule].isBroken || isFound(Kind::Unreachable, rule))
                continue;
            Rules before;
            std::ranges::copy_if(clear_, std::back_inserter(before), [&](std::uint32_t other) {
                return other != rule && comesBefore(other, rule, ranks) && meet(other, rule);
            });
            if (before.empty() || findUncovered(boxOf(rule), before) || work_ <= 0)
                continue;
            Rules all {rule};
            all.insert(all.end(), before.begin(), before.end());
            add(Kind::Unreachable, base::Severity::Warning, std::move(all), {},
                CheckWords::tr("Rule %1 never counts: whenever it applies, one of the rules %2 comes before it.")
                    .arg(rule + 1)
                    .arg(numbers(before)));
        }
    }

    bool meet(std::uint32_t a, std::uint32_t b)
    {
        --work_;
        return std::ranges::all_of(axes_,
            [&](const TableAxis& axis) { return firstCommon(axis, axis.spansOf(a), axis.spansOf(b)).has_value(); });
    }

    bool isFound(Kind kind, std::uint32_t rule) const
    {
        return std::ranges::any_of(findings_,
            [&](const TableFinding& one) { return one.kind == kind && std::ranges::count(one.rules, rule) > 0; });
    }

    bool findUncovered(const Box& box, const Rules& rules)
    {
        bool isAny = false;
        eachUncovered(box, rules, [&](const std::vector<int>&) {
            isAny = true;
            return false;
        });
        return isAny;
    }

    /// Calls `found` with a segment of each input for each part of the box that no rule covers, until it returns false.
    template <class Found> void eachUncovered(const Box& box, const Rules& rules, Found found)
    {
        std::vector<int> chosen;
        searchUncovered(box, rules, chosen, found);
    }

    bool coversFrom(std::size_t axis, const Box& box, std::uint32_t rule)
    {
        for (; axis < axes_.size(); ++axis) {
            --work_;
            const Spans& has = axes_[axis].spansOf(rule);
            for (const TableAxis::Span& span : box[axis])
                if (!std::ranges::any_of(has,
                        [&](const TableAxis::Span& one) { return one.first <= span.first && span.last <= one.last; }))
                    return false;
        }
        return true;
    }

    template <class Found>
    bool searchUncovered(const Box& box, const Rules& rules, std::vector<int>& chosen, Found& found)
    {
        if (work_ <= 0)
            return false;
        const std::size_t axis = chosen.size();
        if (rules.empty()) {
            std::vector<int> segments = chosen;
            for (std::size_t i = axis; i < axes_.size(); ++i) {
                const auto any = firstCommon(axes_[i], box[i], box[i]);
                if (!any)
                    return true;
                segments.push_back(*any);
            }
            return found(segments);
        }
        if (std::ranges::any_of(rules, [&](std::uint32_t rule) { return coversFrom(axis, box, rule); }))
            return true;
        std::optional<Rules> last;
        for (const TableAxis::Span& span : box[axis])
            for (int segment = span.first; segment <= span.last; ++segment) {
                if (axes_[axis].isEmpty(segment))
                    continue;
                Rules passing;
                std::ranges::copy_if(rules, std::back_inserter(passing),
                    [&](std::uint32_t rule) { return axes_[axis].passes(rule, segment); });
                work_ -= std::int64_t(rules.size());
                if (last == passing)
                    continue; // as in the segment before
                chosen.push_back(segment);
                const bool goesOn = searchUncovered(box, passing, chosen, found);
                chosen.pop_back();
                if (!goesOn)
                    return false;
                last = std::move(passing);
            }
        return true;
    }

    bool isToGoOn() const { return work_ > 0 && !isCut_; }

    void tellUnchecked()
    {
        if (!others_.empty()) {
            findings_.push_back({Kind::Unchecked, base::Severity::Note, others_, {},
                CheckWords::tr("Rules with tests that are worked out (%1) were not held against the others.")
                    .arg(numbers(others_))});
        }
        if (work_ <= 0)
            findings_.push_back({Kind::Unchecked, base::Severity::Note, {}, {},
                CheckWords::tr("The table is too large to be checked as a whole; there may be more to find.")});
        else if (isCut_)
            findings_.push_back({Kind::Unchecked, base::Severity::Note, {}, {},
                CheckWords::tr("There is more of this kind; only the first findings are listed.")});
    }

    const Table& table_;
    const std::size_t most_;
    std::vector<TableAxis> axes_;
    Rules clear_; ///< all of whose tests are about constants
    Rules others_;
    std::vector<TableFinding> findings_;
    std::int64_t work_ = mostWork;
    bool isCut_ = false;
};

} // namespace

std::vector<TableFinding> checkTable(const Table& table, std::size_t most)
{
    return Checker(table, most).findings();
}

base::Problems checkTables(const DecisionModel& model)
{
    static constexpr std::array<const char*, 6> rules {
        "table-gap", "table-overlap", "table-contradiction", "table-unreachable", "table-subsumed", "table-unchecked"};
    base::Problems problems;
    const auto own = model.data().tables.find(0);
    if (own == model.data().tables.end())
        return problems;
    for (const TableLogic* logic : own->second)
        for (const TableFinding& finding : checkTable(logic->table())) {
            const Place& place
                = finding.rules.empty() ? logic->place() : logic->table().rules[finding.rules.front()].place;
            problems.push_back({finding.severity, CheckWords::tr("%1: %2").arg(logic->owner(), finding.message),
                place.file, place.line, logic->place().element, QLatin1String(rules[std::size_t(finding.kind)])});
        }
    return problems;
}

} // namespace millrace::dmn
