// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/feel_parser.h"

#include "modeler/feel/builtins/conversion.h"

#include <QCoreApplication>
#include <array>

// The forms that begin with a word or a bracket: if, for, some, every, function, lists, ranges, contexts, types.

namespace millrace::feel {

NodePtr FeelParser::parseIf()
{
    const std::size_t begin = token_.begin;
    advance();
    auto node = std::make_unique<IfNode>();
    node->condition = parseExpression();
    if (node->condition == nullptr || !expectWord("then"))
        return nullptr;
    node->consequence = parseExpression();
    if (node->consequence == nullptr || !expectWord("else"))
        return nullptr;
    node->alternative = parseExpression();
    if (node->alternative == nullptr)
        return nullptr;
    const int height = heightOf({node->condition.get(), node->consequence.get(), node->alternative.get()});
    return close(std::move(node), begin, height);
}

bool FeelParser::parseIterations(std::vector<Iteration>& iterations)
{
    do {
        std::string name;
        if (!takeNewName(name, {"in"}) || !expectWord("in"))
            return false;
        Iteration iteration;
        iteration.source = parseExpression();
        if (iteration.source == nullptr)
            return false;
        if (accept("..")) {
            iteration.last = parseExpression();
            if (iteration.last == nullptr)
                return false;
        }
        iteration.symbol = bind(name);
        iterations.push_back(std::move(iteration));
    } while (accept(","));
    return true;
}

namespace {

int heightOfIterations(const std::vector<Iteration>& iterations)
{
    int height = 0;
    for (const Iteration& iteration : iterations) {
        height = std::max(height, int {iteration.source->height});
        if (iteration.last != nullptr)
            height = std::max(height, int {iteration.last->height});
    }
    return height;
}

} // namespace

NodePtr FeelParser::parseFor()
{
    const std::size_t begin = token_.begin;
    const std::size_t outer = boundCount();
    advance();
    auto node = std::make_unique<ForNode>();
    if (!parseIterations(node->iterations) || !expectWord("return"))
        return nullptr;
    node->partial = bind("partial");
    const std::size_t firstName = madeCount();
    node->body = parseExpression();
    unbind(outer);
    if (node->body == nullptr)
        return nullptr;
    const auto made = madeSince(firstName);
    node->usesPartial = std::any_of(
        made.begin(), made.end(), [&node](const NameNode* name) { return name->symbol == node->partial; });
    const int height = std::max(heightOfIterations(node->iterations), heightOf({node->body.get()}));
    return close(std::move(node), begin, height);
}

NodePtr FeelParser::parseQuantified()
{
    const std::size_t begin = token_.begin;
    const std::size_t outer = boundCount();
    auto node = std::make_unique<QuantifiedNode>();
    node->every = token_.isWord("every");
    advance();
    if (!parseIterations(node->iterations) || !expectWord("satisfies"))
        return nullptr;
    node->condition = parseExpression();
    unbind(outer);
    if (node->condition == nullptr)
        return nullptr;
    const int height = std::max(heightOfIterations(node->iterations), heightOf({node->condition.get()}));
    return close(std::move(node), begin, height);
}

bool FeelParser::parseParameters(FunctionNode& function)
{
    if (!expect("("))
        return false;
    if (accept(")"))
        return true;
    do {
        std::string name;
        if (!takeNewName(name, {":", ",", ")"}))
            return false;
        TypeExpression type;
        if (accept(":") && !parseType(type))
            return false;
        function.parameters.push_back(bind(name));
        function.parameterTypes.push_back(std::move(type));
        function.parameterNames.push_back(std::move(name));
    } while (accept(","));
    return expect(")");
}

NodePtr FeelParser::parseFunction()
{
    const std::size_t begin = token_.begin;
    const std::size_t outer = boundCount();
    const std::size_t firstName = madeCount();
    advance();
    auto node = std::make_unique<FunctionNode>();
    if (!parseParameters(*node))
        return nullptr;
    node->external = acceptWord("external");
    node->body = parseExpression();
    unbind(outer);
    if (node->body == nullptr)
        return nullptr;
    const auto uses = madeSince(firstName);
    node->uses.assign(uses.begin(), uses.end());
    const int height = heightOf({node->body.get()});
    return close(std::move(node), begin, height);
}

NodePtr FeelParser::parseTemporal()
{
    const std::size_t begin = token_.begin;
    advance();
    if (token_.kind != TokenKind::String)
        return failExpected(QCoreApplication::translate("Feel", "a date, time or duration between quotation marks"));
    const Value value = temporalOf(token_.text.substr(1, token_.text.size() - 2));
    if (value.isNull())
        return failExpected(QCoreApplication::translate("Feel", "a date, time or duration"));
    lastEnd_ = token_.end;
    advance();
    return makeLiteral(value, begin);
}

NodePtr FeelParser::parseBracket()
{
    const std::size_t begin = token_.begin;
    const bool lowIncluded = accept("[");
    if (!lowIncluded)
        accept("]");
    auto node = std::make_unique<ListNode>();
    if (lowIncluded && accept("]"))
        return close(std::move(node), begin, 0);
    do {
        NodePtr item = parseExpression();
        if (item == nullptr)
            return nullptr;
        if (node->items.empty() && (!lowIncluded || token_.is("..")))
            return parseRangeRest(std::move(item), lowIncluded, begin);
        node->items.push_back(std::move(item));
    } while (accept(","));
    if (!expect("]"))
        return nullptr;
    const int height = heightOf(node->items);
    return close(std::move(node), begin, height);
}

NodePtr FeelParser::parseParenthesis()
{
    const std::size_t begin = token_.begin;
    accept("(");
    if (token_.is("<") || token_.is("<=") || token_.is(">") || token_.is(">=")) {
        NodePtr range = parseOneSidedRange();
        return range != nullptr && expect(")") ? std::move(range) : nullptr;
    }
    NodePtr inner = parseExpression();
    if (inner == nullptr)
        return nullptr;
    if (token_.is(".."))
        return parseRangeRest(std::move(inner), false, begin);
    return expect(")") ? std::move(inner) : nullptr;
}

NodePtr FeelParser::parseRangeEnd()
{
    // `[1..5[`: the last bracket may end the range or begin a filter. The filter is tried first.
    const Nesting nesting(*this);
    if (nesting.tooDeep())
        return failTooDeep(token_.begin);
    const State before = save();
    NodePtr high = parseExpression();
    if (high != nullptr && (token_.is("]") || token_.is(")") || token_.is("[")))
        return high;
    restore(before);
    bracketsClose_ = true;
    high = parseAdditive();
    bracketsClose_ = false;
    return high;
}

NodePtr FeelParser::parseRangeRest(NodePtr low, bool lowIncluded, std::size_t begin)
{
    if (!expect(".."))
        return nullptr;
    auto node = std::make_unique<RangeNode>();
    node->low = std::move(low);
    node->lowIncluded = lowIncluded;
    node->high = parseRangeEnd();
    if (node->high == nullptr)
        return nullptr;
    node->highIncluded = accept("]");
    if (!node->highIncluded && !accept("[") && !accept(")"))
        return failExpected(QCoreApplication::translate("Feel", "']' or ')'"));
    const int height = heightOf({node->low.get(), node->high.get()});
    return close(std::move(node), begin, height);
}

bool FeelParser::parseContextKey(std::string& key)
{
    if (token_.kind != TokenKind::String)
        return takeNewName(key, {":"});
    const auto text = unquote(token_.text);
    if (!text) {
        failExpected(QCoreApplication::translate("Feel", "a name"));
        return false;
    }
    key = *text;
    advance();
    return true;
}

NodePtr FeelParser::parseContext()
{
    const std::size_t begin = token_.begin;
    const std::size_t outer = boundCount();
    accept("{");
    auto node = std::make_unique<ContextNode>();
    int height = 0;
    if (accept("}"))
        return close(std::move(node), begin, 0);
    do {
        std::string key;
        if (!parseContextKey(key) || !expect(":"))
            return nullptr;
        ContextNode::Entry entry;
        // Only a function may speak of itself.
        const bool function = token_.isWord("function");
        entry.symbol = function ? bind(key) : symbolOf(key);
        entry.value = parseExpression();
        if (entry.value == nullptr)
            return nullptr;
        if (!function)
            bind(key);
        height = std::max(height, int {entry.value->height});
        node->entries.push_back(std::move(entry));
    } while (accept(","));
    unbind(outer);
    if (!expect("}"))
        return nullptr;
    return close(std::move(node), begin, height);
}

std::optional<TypeExpression> FeelParser::parseWholeType()
{
    TypeExpression type;
    const bool whole = parseType(type) && token_.kind == TokenKind::End;
    return whole ? std::optional(std::move(type)) : std::nullopt;
}

bool FeelParser::parseType(TypeExpression& type)
{
    const Nesting nesting(*this);
    if (nesting.tooDeep()) {
        failTooDeep(token_.begin);
        return false;
    }
    constexpr std::array<std::string_view, 3> complex {
        "days and time duration", "years and months duration", "date and time"};
    for (const std::string_view name : complex) {
        if (const std::size_t end = matchName(text_, token_.begin, name); end != std::string_view::npos) {
            type.name = name;
            lastEnd_ = end;
            moveTo(end);
            return true;
        }
    }
    if (token_.kind != TokenKind::Word) {
        failExpected(QCoreApplication::translate("Feel", "a type"));
        return false;
    }
    // Types of the host may have names of several words, and prefixes.
    if (!takeNewName(type.name,
            {"-", "+", "*", "/", "**", "..", "and", "or", "in", "between", "then", "else", "return", "satisfies",
                "instance", "external"}))
        return false;
    if (!accept("<"))
        return true;
    do {
        if (type.name == "context") {
            std::string member;
            if (!takeNewName(member, {":"}) || !expect(":"))
                return false;
            type.memberNames.push_back(std::move(member));
        } else if (token_.is(">")) {
            break;
        }
        if (!parseType(type.parameters.emplace_back()))
            return false;
    } while (accept(","));
    if (!expect(">"))
        return false;
    return type.name != "function" || (expect("->") && parseType(type.parameters.emplace_back()));
}

} // namespace millrace::feel
