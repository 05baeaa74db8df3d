// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/evaluator.h"

#include "tests/modeler/feel/evaluate.h"

#include <rapidcheck/gtest.h>
#include <thread>

namespace millrace::feel {

TEST(EvaluatorTest, Arithmetic)
{
    EXPECT_EQ(result("1 + 2 * 3"), "7");
    EXPECT_EQ(result("(1 + 2) * 3"), "9");
    EXPECT_EQ(result("10 / 4"), "2.5");
    EXPECT_EQ(result("0.1 + 0.2"), "0.3");
    EXPECT_EQ(result("2 ** 10"), "1024");
    EXPECT_EQ(result("2 ** -1"), "0.5");
    EXPECT_EQ(result("-2 ** 2"), "4");
    EXPECT_EQ(result("--3"), "3");
    EXPECT_EQ(result("10 - 3 - 2"), "5");
    EXPECT_EQ(result("1 / 3"), "0.3333333333333333333333333333333333");
    EXPECT_EQ(result("9223372036854775807 + 1"), "9223372036854775808");
    EXPECT_EQ(result("\"a\" + \"b\""), "\"ab\"");
    EXPECT_EQ(result("1e3 + 1"), "1001");
}

TEST(EvaluatorTest, WhatCannotBeComputedIsNullWithAReason)
{
    EXPECT_EQ(result("1 / 0"), "null");
    EXPECT_EQ(warningsOf("1 / 0"), "0: '1 / 0': division by zero.\n");
    EXPECT_EQ(result("1 + \"a\""), "null");
    EXPECT_EQ(warningsOf("2 * (1 + \"a\")"),
        "5: '+' does not work with number, string.\n0: '*' does not work with number, null.\n");
    EXPECT_EQ(warningsOf("amount > 5"),
        "0: There is no variable 'amount'; it counts as null.\n0: '>' does not work with null, number.\n");
    EXPECT_EQ(result("10 ** 7000"), "null");
    EXPECT_EQ(result("[1, 2][3]"), "null");
    EXPECT_EQ(warningsOf("frobnicate(1)"), "0: There is no function 'frobnicate'.\n");
    EXPECT_EQ(warningsOf("order.total", R"({"order": {}})"), "0: There is no 'total' in context; it counts as null.\n");
    EXPECT_EQ(evaluate(*parse("1/0").expression, EmptyScope(), *std::make_unique<Warnings>()).reason(),
        Reason::DivisionByZero);
}

TEST(EvaluatorTest, OnlyTheFirstWarningsAreKept)
{
    Warnings warnings(3);
    const ParseResult parsed = parse("for i in 1..1000 return i / 0");
    evaluate(*parsed.expression, EmptyScope(), warnings);
    EXPECT_EQ(warnings.all().size(), 3U);
    EXPECT_EQ(warnings.count(), 1000U);
}

TEST(EvaluatorTest, Comparison)
{
    EXPECT_EQ(result("1 = 1.0"), "true");
    EXPECT_EQ(result("\"a\" < \"b\""), "true");
    EXPECT_EQ(result("1 = \"1\""), "null");
    EXPECT_EQ(result("1 != 2"), "true");
    EXPECT_EQ(result("null = null"), "true");
    EXPECT_EQ(result("1 = null"), "false");
    EXPECT_EQ(result("1 != null"), "true");
    EXPECT_EQ(result("null < 1"), "null");
    EXPECT_EQ(result("[1, 2] = [1, 2]"), "true");
    EXPECT_EQ(result("{a: 1, b: 2} = {b: 2, a: 1}"), "true");
    EXPECT_EQ(result("x between 1 and 5", R"({"x": 5})"), "true");
    EXPECT_EQ(result("x between 1 and 5 and x > 5", R"({"x": 5})"), "false");
}

TEST(EvaluatorTest, ThreeValuedLogic)
{
    const std::array<const char*, 3> values {"true", "false", "null"};
    const std::array<const char*, 9> conjunctions {
        "true", "false", "null", "false", "false", "false", "null", "false", "null"};
    const std::array<const char*, 9> disjunctions {
        "true", "true", "true", "true", "false", "null", "true", "null", "null"};
    for (std::size_t i = 0; i < 9; ++i) {
        const std::string left = values[i / 3];
        const std::string right = values[i % 3];
        EXPECT_EQ(result(left + " and " + right), conjunctions[i]);
        EXPECT_EQ(result(left + " or " + right), disjunctions[i]);
    }
    EXPECT_EQ(result("not(true)"), "false");
    EXPECT_EQ(result("not(null)"), "null");
    EXPECT_EQ(result("1 and true"), "null");
    EXPECT_EQ(result("1 and false"), "false");
}

RC_GTEST_PROP(EvaluatorProperty, DeMorganHoldsForThreeValues, ())
{
    const auto word = [] { return *rc::gen::element<std::string>("true", "false", "null"); };
    const std::string a = word();
    const std::string b = word();
    RC_ASSERT(result("not(" + a + " and " + b + ")") == result("not(" + a + ") or not(" + b + ")"));
}

TEST(EvaluatorTest, If)
{
    EXPECT_EQ(result("if x > 3 then \"big\" else \"small\"", R"({"x": 4})"), "\"big\"");
    EXPECT_EQ(result("if null then 1 else if false then 2 else 3"), "3");
    EXPECT_EQ(warningsOf("if 1 then 2 else 3"), "3: The condition of 'if' is neither true nor false, but number.\n");
}

TEST(EvaluatorTest, In)
{
    EXPECT_EQ(result("5 in [1..5]"), "true");
    EXPECT_EQ(result("5 in [1..5)"), "false");
    EXPECT_EQ(result("5 in [1..5["), "false");
    EXPECT_EQ(result("1 in ]1..5]"), "false");
    EXPECT_EQ(result("5 in (1..5]"), "true");
    EXPECT_EQ(result("5 in (1, 2, 5)"), "true");
    EXPECT_EQ(result("5 in (< 3, > 4)"), "true");
    EXPECT_EQ(result("5 in < 3"), "false");
    EXPECT_EQ(result("5 in [1, 5]"), "true");
    EXPECT_EQ(result("5 in [[1..3], [5..6]]"), "true");
    EXPECT_EQ(result("\"b\" in (\"a\", \"b\") and true"), "true");
    EXPECT_EQ(result("[x in 1, x in 2]", R"({"x": 2})"), "[false, true]");
    EXPECT_EQ(result("x in (y) + 1", R"({"x": 2, "y": 1})"), "error at 9");
}

TEST(EvaluatorTest, ListsAndFilters)
{
    EXPECT_EQ(result("[10, 20, 30][2]"), "20");
    EXPECT_EQ(result("[10, 20, 30][-1]"), "30");
    EXPECT_EQ(result("[10, 20, 30][i + 1]", R"({"i": 1})"), "20");
    EXPECT_EQ(result("[1, 2, 3, 4][item > 2]"), "[3, 4]");
    EXPECT_EQ(result("orders[amount > 5].amount", R"({"orders": [{"amount": 3}, {"amount": 7}]})"), "[7]");
    EXPECT_EQ(
        result("orders[amount > limit]", R"({"limit": 4, "orders": [{"amount": 3}, {"amount": 7}]})"), "[{amount: 7}]");
    EXPECT_EQ(result("orders[item.amount > 4][1].amount", R"({"orders": [{"amount": 3}, {"amount": 7}]})"), "7");
    EXPECT_EQ(result("5[1]"), "5");
    EXPECT_EQ(result("[][item > 1]"), "[]");
}

TEST(EvaluatorTest, ContextsAndPaths)
{
    EXPECT_EQ(result("{a: 1, b: a + 1}.b"), "2");
    EXPECT_EQ(result("{\"a b\": 1}.a b"), "1");
    EXPECT_EQ(result("{a-b: 5, c: a-b + 1}.c"), "6");
    EXPECT_EQ(result("order.customer.name", R"({"order": {"customer": {"name": "x"}}})"), "\"x\"");
    EXPECT_EQ(result("null.a"), "null");
    EXPECT_EQ(result("[1..5].end"), "5");
}

TEST(EvaluatorTest, NamesWithSpacesAndOperators)
{
    EXPECT_EQ(result("loan amount > 1000 and approved", R"({"loan amount": 2000, "approved": true})"), "true");
    EXPECT_EQ(result("loan   amount*2", R"({"loan amount": 2})"), "4");
    EXPECT_EQ(result("debt-to-income < 0.4", R"({"debt-to-income": 0.3})"), "true");
    EXPECT_EQ(result("a-b", R"({"a": 5, "b": 3})"), "2");
    EXPECT_EQ(result("in stock or out of stock", R"({"in stock": false, "out of stock": true})"), "true");
    EXPECT_EQ(result("`a+b` + 1", R"({"a+b": 1})"), "2");
    EXPECT_EQ(result("Größe * 2", R"({"Größe": 4})"), "8");
    EXPECT_EQ(result("step 2 + 1", R"({"step 2": 4})"), "5");
}

TEST(EvaluatorTest, ForAndQuantified)
{
    EXPECT_EQ(result("for i in 1..3 return i * i"), "[1, 4, 9]");
    EXPECT_EQ(result("for i in 3..1 return i"), "[3, 2, 1]");
    EXPECT_EQ(result("for i in [1, 2], j in [i, 10] return i + j"), "[2, 11, 4, 12]");
    EXPECT_EQ(result("for i in 1..4 return if i = 1 then 1 else partial[-1] * i"), "[1, 2, 6, 24]");
    EXPECT_EQ(result("some x in [1, 2, 3] satisfies x > 2"), "true");
    EXPECT_EQ(result("every x in [1, 2, 3] satisfies x > 2"), "false");
    EXPECT_EQ(result("every x in [] satisfies x > 2"), "true");
    EXPECT_EQ(result("some x in [null, 1] satisfies x > 2"), "null");
    EXPECT_EQ(result("for i in null return i"), "null");
    EXPECT_EQ(result("for i in 1..1000000000000 return i"), "null");
}

TEST(EvaluatorTest, Functions)
{
    EXPECT_EQ(result("(function(a, b) a - b)(5, 3)"), "2");
    EXPECT_EQ(result("{f: function(a, b) a - b, r: f(b: 1, a: 10)}.r"), "9");
    EXPECT_EQ(result("{n: 3, f: function(x) x + n}.f(1)"), "4");
    EXPECT_EQ(result("{f: function(n) if n < 2 then 1 else n * f(n - 1)}.f(5)"), "null");
    EXPECT_EQ(result("{f: function(n) if n < 2 then 1 else n * f(n - 1), r: f(20)}.r"), "2432902008176640000");
    EXPECT_EQ(result("{f: function(n) f(n + 1), r: f(0)}.r"), "null");
    EXPECT_EQ(result("(function(a) a)()"), "null");
    EXPECT_EQ(result("sort([3, 1, 2], function(x, y) x > y)"), "[3, 2, 1]");
    EXPECT_EQ(result("amount(1)", R"({"amount": 1})"), "null");
}

TEST(EvaluatorTest, AFunctionOutlivesItsExpression)
{
    Warnings warnings;
    Value function;
    {
        const Value context = fromJson("{\"rate\": 3}");
        const ContextScope scope(context.asContext());
        function = evaluate(*parse("function(x) x * rate").expression, scope, warnings);
    }
    ASSERT_EQ(function.type(), Type::Function);
    const EmptyScope nothing;
    feel::Run run(warnings, nothing);
    EXPECT_EQ(toText(function.asFunction()->call(std::array<Value, 1> {7}, run)), "21");
}

TEST(EvaluatorTest, InstanceOf)
{
    EXPECT_EQ(result("1 instance of number"), "true");
    EXPECT_EQ(result("amount instance of string", R"({"amount": 1})"), "false");
    EXPECT_EQ(result("[1, 2] instance of list<number>"), "true");
    EXPECT_EQ(result("[1, \"a\"] instance of list<number>"), "false");
    EXPECT_EQ(result("{a: 1} instance of context<a: number>"), "true");
    EXPECT_EQ(result("@\"P1D\" instance of days and time duration"), "true");
    EXPECT_EQ(result("null instance of number"), "false");
}

TEST(EvaluatorTest, CommentsAndCamundasEqualSign)
{
    EXPECT_EQ(result("= 1 + /* two */ 2 // and so on"), "3");
    EXPECT_EQ(result("=amount > 5", R"({"amount": 6})"), "true");
}

TEST(EvaluatorTest, UnaryTests)
{
    const auto test = [](std::string_view tests, const Value& input) {
        const ParseResult parsed = parseUnaryTests(tests);
        EXPECT_TRUE(parsed) << tests << ": " << parsed.error.message;
        Warnings warnings;
        return parsed ? toText(evaluateTests(*parsed.expression, input, EmptyScope(), warnings)) : "error";
    };
    EXPECT_EQ(test("-", 5), "true");
    EXPECT_EQ(test("< 5", 4), "true");
    EXPECT_EQ(test("< 5, > 10", 7), "false");
    EXPECT_EQ(test("[1..5], 7", 7), "true");
    EXPECT_EQ(test("not(1, 2)", 3), "true");
    EXPECT_EQ(test("not(1, 2)", 2), "false");
    EXPECT_EQ(test("\"a\", \"b\"", "b"), "true");
    EXPECT_EQ(test("? > 3 and ? < 5", 4), "true");
    EXPECT_EQ(test("true", false), "false");
    EXPECT_EQ(test("!= 3", 3), "false");
    EXPECT_EQ(test("contains(?, \"b\")", "abc"), "true");
    EXPECT_EQ(test("< 5", "a"), "null");
    EXPECT_EQ(test("null", Value()), "true");
}

TEST(EvaluatorTest, Juel)
{
    const std::string_view variables = R"({"amount": 1500, "approved": true, "order": {"items": [1, 2], "name": "x"}})";
    EXPECT_EQ(result("${amount > 1000 && approved}", variables), "true");
    EXPECT_EQ(result("${amount <= 1000 || !approved}", variables), "false");
    EXPECT_EQ(result("#{amount gt 1000 and not approved}", variables), "false");
    EXPECT_EQ(result("${order.name == 'x'}", variables), "true");
    EXPECT_EQ(result("${order['name'] eq \"x\"}", variables), "true");
    EXPECT_EQ(result("${order.items[0] + amount % 7}", variables), "3");
    EXPECT_EQ(result("${empty order.items ? 1 : 2}", variables), "2");
    EXPECT_EQ(result("${execution.getVariable('amount') == 1500}", variables), "true");
    EXPECT_EQ(result("${order.items.contains(2)}", variables), "true");
    EXPECT_EQ(result("${order.name.equals('y')}", variables), "false");
    EXPECT_EQ(result("Order ${order.name} of ${amount}", variables), "\"Order x of 1500\"");
    EXPECT_EQ(result("${amount}${approved}", variables), "\"1500true\"");
    EXPECT_EQ(result("  ${amount}\n", variables), "1500");
    EXPECT_EQ(result("${bean.run()}", variables), "error at 7");
    EXPECT_EQ(result("${amount", variables), "error at 8");
    EXPECT_EQ(result("${5 - 3 - 1}", variables), "1");
    EXPECT_EQ(result("${5 - -3}", variables), "8");
    EXPECT_EQ(result("${approved == true ? 'y' : 'n'}", variables), "\"y\"");
}

TEST(EvaluatorTest, DeepResultsEndInNull)
{
    EXPECT_EQ(result("(for i in 1..2000 return if i = 1 then [1] else [partial[-1]])[2000]"), "null");
}

TEST(EvaluatorTest, ThreadsShareAnExpression)
{
    const Value context = fromJson(R"({"limit": 3, "orders": [{"amount": 1}, {"amount": 5}], "name": "abc"})");
    const ParseResult parsed = parse("count(orders[amount > limit]) = 1 and starts with(name, \"ab\")");
    ASSERT_TRUE(parsed);
    std::atomic<int> right = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            const ContextScope scope(context.asContext());
            Warnings warnings;
            for (int n = 0; n < 500; ++n)
                right += evaluate(*parsed.expression, scope, warnings).isTrue() ? 1 : 0;
        });
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(right, 2000);
}

} // namespace millrace::feel
