// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/decision_model.h"
#include "modeler/dmn/definitions.h"
#include "modeler/feel/evaluator.h"
#include "modeler/feel/json.h"
#include "modeler/feel/parser.h"

#include <array>
#include <benchmark/benchmark.h>

namespace millrace::feel {

namespace {

constexpr std::array<const char*, 4> scalars {"amount > 1000", "price * quantity - discount",
    "amount >= limit and quantity < 10", "if amount > limit then 1 else 2"};

constexpr std::array<const char*, 10> typical {"customer.address.city = \"Bern\"", "orders[amount > 50]",
    "date(\"2026-01-31\") + duration(\"P1M\") > @\"2026-02-01\"", "upper case(substring(name, 1, 3))",
    "if amount > limit then \"review\" else \"pay\"", "some order in few satisfies order.amount > 2",
    "every order in few satisfies order.amount > 0", "contains(name, \"ar\") and string length(name) > 3",
    "amount in [100..2000]", "sum([price, quantity, discount])"};

Value variables()
{
    std::string json
        = R"({"amount": 1200, "limit": 1000, "price": 12.5, "quantity": 3, "discount": 2.25, "name": "Barbara",
        "customer": {"name": "x", "address": {"street": "a", "city": "Bern"}},
        "few": [{"amount": 1}, {"amount": 2}, {"amount": 3}], "orders": [)";
    for (int i = 0; i < 100; ++i)
        json += (i > 0 ? "," : "") + std::string("{\"id\": ") + std::to_string(i) + ", \"amount\": " + std::to_string(i)
            + "}";
    return readJson(json + "]}").value;
}

/// Variables by the positions of the names, as the simulator and the engine bind them.
class BoundScope final : public Scope {
public:
    BoundScope(const Expression& expression, const Context& context)
    {
        for (const std::string& name : expression.names())
            values_.push_back(context.find(name));
    }
    const Value* find(std::string_view, std::size_t index) const override { return values_[index]; }

private:
    std::vector<const Value*> values_;
};

template <std::size_t N> void evaluateAll(benchmark::State& state, const std::array<const char*, N>& texts)
{
    const Value context = variables();
    std::vector<std::shared_ptr<const Expression>> expressions;
    std::vector<BoundScope> scopes;
    for (const char* const text : texts) {
        const ParseResult parsed = parse(text, Dialect::Feel);
        if (!parsed) {
            state.SkipWithError(text);
            return;
        }
        expressions.push_back(parsed.expression);
        scopes.emplace_back(*parsed.expression, context.asContext());
    }
    Warnings warnings(1);
    for (auto step : state) {
        static_cast<void>(step);
        for (std::size_t i = 0; i < expressions.size(); ++i)
            benchmark::DoNotOptimize(evaluate(*expressions[i], scopes[i], warnings));
    }
    if (!warnings.empty())
        state.SkipWithError("an expression was null");
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(N));
}

void evaluateScalars(benchmark::State& state)
{
    evaluateAll(state, scalars);
}
BENCHMARK(evaluateScalars);

void evaluateTypical(benchmark::State& state)
{
    evaluateAll(state, typical);
}
BENCHMARK(evaluateTypical);

void evaluateOneTypical(benchmark::State& state)
{
    evaluateAll(state, std::array {typical.at(static_cast<std::size_t>(state.range(0)))});
}
BENCHMARK(evaluateOneTypical)->DenseRange(0, 9);

void parseTypical(benchmark::State& state)
{
    for (auto step : state) {
        static_cast<void>(step);
        for (const char* const text : typical)
            benchmark::DoNotOptimize(parse(text, Dialect::Feel));
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(typical.size()));
}
BENCHMARK(parseTypical);

} // namespace

} // namespace millrace::feel

namespace millrace::dmn {

namespace {

/// A table with four ranges or words in each of five columns: 1,024 rules, of which each input meets one. With `factor`
/// times as many ranges in the first column.
std::string tableText(int factor)
{
    const std::array<std::string, 4> words {"\"a\"", "\"b\"", "\"c\"", "\"d\""};
    std::string text
        = "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" name=\"m\" namespace=\"m\">";
    for (int i = 1; i <= 5; ++i) {
        const std::string name = "x" + std::to_string(i);
        text += "<inputData id=\"" + name + "\" name=\"" + name + "\"><variable name=\"" + name + "\"/></inputData>";
    }
    text += "<decision id=\"d\" name=\"d\"><variable name=\"d\"/>";
    for (int i = 1; i <= 5; ++i)
        text
            += "<informationRequirement><requiredInput href=\"#x" + std::to_string(i) + "\"/></informationRequirement>";
    text += "<decisionTable id=\"t\" hitPolicy=\"UNIQUE\">";
    for (int i = 1; i <= 5; ++i)
        text += "<input><inputExpression><text>x" + std::to_string(i) + "</text></inputExpression></input>";
    text += "<output/>";
    const auto range = [](int i) { return "[" + std::to_string(i * 10) + ".." + std::to_string(i * 10 + 10) + ")"; };
    const int rules = 1024 * factor;
    for (int i = 0; i < rules; ++i) {
        const auto digit = [i](int place) { return i >> (2 * place) & 3; };
        text += "<rule>";
        for (int column = 0; column < 5; ++column) {
            const int value = column == 4 ? i >> 8 : digit(column);
            const bool word = column == 1 || column == 3;
            text += "<inputEntry><text>" + (word ? words.at(static_cast<std::size_t>(value)) : range(value))
                + "</text></inputEntry>";
        }
        text += "<outputEntry><text>" + std::to_string(i) + "</text></outputEntry></rule>";
    }
    return text + "</decisionTable></decision></definitions>";
}

void decideTable(benchmark::State& state)
{
    const int factor = static_cast<int>(state.range(0));
    const Source source {QString(), load(QByteArray::fromStdString(tableText(factor))).tree};
    const auto model = DecisionModel::compile(std::span(&source, 1));
    const auto decision = model->find(u"d");
    std::vector<feel::Value> inputs;
    for (int i = 0; i < 64; ++i)
        inputs.push_back(feel::fromJson(QByteArray::fromStdString("{\"x1\": " + std::to_string(i % 40) + ", \"x2\": \""
            + "abcd"[i % 4] + "\", \"x3\": " + std::to_string(i * 7 % 40) + ", \"x4\": \"" + "abcd"[i / 4 % 4]
            + "\", \"x5\": " + std::to_string(i * 13 % (40 * factor)) + "}")));
    std::size_t next = 0;
    for (auto step : state) {
        static_cast<void>(step);
        const Outcome outcome = model->decide(*decision, inputs[next++ % inputs.size()].asContext());
        if (outcome.value.isNull())
            state.SkipWithError("no rule applied");
        benchmark::DoNotOptimize(&outcome);
    }
    state.SetItemsProcessed(state.iterations());
    state.counters["rules"] = 1024 * factor;
}
BENCHMARK(decideTable)->Arg(1)->Arg(4)->Arg(16);

} // namespace

} // namespace millrace::dmn
