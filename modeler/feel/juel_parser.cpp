// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/juel_parser.h"

#include <QCoreApplication>
#include <array>

namespace millrace::feel {

namespace {

struct Method {
    std::string_view name;
    std::size_t arguments;
    std::string_view builtin;
};

constexpr std::array<Method, 10> methods {{{"contains", 1, "contains"}, {"startsWith", 1, "starts with"},
    {"endsWith", 1, "ends with"}, {"isEmpty", 0, "is empty"}, {"size", 0, "count"}, {"length", 0, "string length"},
    {"toLowerCase", 0, "lower case"}, {"toUpperCase", 0, "upper case"}, {"trim", 0, "trim"},
    {"matches", 1, "matches"}}};

} // namespace

JuelParser::JuelParser(std::string_view text)
    : ParserBase(text, Dialect::Juel, {})
{ }

ParseResult JuelParser::parseWhole()
{
    NodePtr root = parseParts();
    return finish(std::move(root));
}

NodePtr JuelParser::parseParts()
{
    NodePtr whole;
    bool only = true;
    const auto join = [&](NodePtr part) {
        whole = whole == nullptr ? std::move(part)
                                 : makeOperation(ArithmeticOperator::Add, std::move(whole), std::move(part));
        return whole != nullptr;
    };
    const auto asText = [&](NodePtr part) {
        const std::size_t begin = part->begin;
        std::vector<NodePtr> arguments;
        arguments.push_back(std::move(part));
        return makeBuiltinCall("string", std::move(arguments), begin);
    };
    for (std::size_t at = 0; at < text_.size();) {
        const std::size_t open = std::min(std::min(text_.find("${", at), text_.find("#{", at)), text_.size());
        // White space around a single expression does not make it a text.
        const std::string_view between = text_.substr(at, open - at);
        if (between.find_first_not_of(" \t\r\n") != std::string_view::npos) {
            only = false;
            lastEnd_ = open;
            if (whole != nullptr && whole->kind != NodeKind::Arithmetic)
                whole = asText(std::move(whole));
            if (!join(makeLiteral(between, at)))
                return nullptr;
        }
        if (open == text_.size())
            break;
        moveTo(open + 2);
        NodePtr part = parseTernary();
        if (part == nullptr)
            return nullptr;
        at = token_.end;
        if (!token_.is("}"))
            return failExpected(QCoreApplication::translate("Feel", "an operator or '}'"));
        if (whole != nullptr && only)
            whole = asText(std::move(whole));
        if (whole != nullptr || !only) {
            only = false;
            part = asText(std::move(part));
        }
        if (!join(std::move(part)))
            return nullptr;
    }
    moveTo(text_.size());
    return whole != nullptr ? std::move(whole) : makeLiteral(text_, 0);
}

bool JuelParser::acceptOperator(std::string_view symbol, std::string_view word)
{
    return accept(symbol) || acceptWord(word);
}

NodePtr JuelParser::parseTernary()
{
    const Nesting nesting(*this);
    if (nesting.tooDeep())
        return failTooDeep(token_.begin);
    NodePtr condition = parseDisjunction();
    if (condition == nullptr || !accept("?"))
        return condition;
    auto node = std::make_unique<IfNode>();
    const std::size_t begin = condition->begin;
    node->condition = std::move(condition);
    node->consequence = parseTernary();
    if (node->consequence == nullptr || !expect(":"))
        return nullptr;
    node->alternative = parseTernary();
    if (node->alternative == nullptr)
        return nullptr;
    const int height = heightOf({node->condition.get(), node->consequence.get(), node->alternative.get()});
    return close(std::move(node), begin, height);
}

NodePtr JuelParser::parseDisjunction()
{
    return parseJunction(
        false, [this] { return parseConjunction(); }, [this] { return acceptOperator("||", "or"); });
}

NodePtr JuelParser::parseConjunction()
{
    return parseJunction(
        true, [this] { return parseEquality(); }, [this] { return acceptOperator("&&", "and"); });
}

NodePtr JuelParser::parseEquality()
{
    return parseOperations([this] { return parseRelation(); },
        [this]() -> std::optional<ComparisonOperator> {
            if (acceptOperator("==", "eq"))
                return ComparisonOperator::Equal;
            if (acceptOperator("!=", "ne"))
                return ComparisonOperator::NotEqual;
            return {};
        });
}

NodePtr JuelParser::parseRelation()
{
    return parseOperations([this] { return parseSum(); },
        [this]() -> std::optional<ComparisonOperator> {
            if (acceptOperator("<=", "le"))
                return ComparisonOperator::LessOrEqual;
            if (acceptOperator(">=", "ge"))
                return ComparisonOperator::GreaterOrEqual;
            if (acceptOperator(">", "gt"))
                return ComparisonOperator::Greater;
            if (acceptOperator("<", "lt"))
                return ComparisonOperator::Less;
            return {};
        });
}

NodePtr JuelParser::parseSum()
{
    return parseOperations([this] { return parseProduct(); },
        [this]() -> std::optional<ArithmeticOperator> {
            if (accept("+"))
                return ArithmeticOperator::Add;
            if (accept("-"))
                return ArithmeticOperator::Subtract;
            return {};
        });
}

NodePtr JuelParser::parseProduct()
{
    return parseOperations([this] { return parseUnary(); },
        [this]() -> std::optional<ArithmeticOperator> {
            if (accept("*"))
                return ArithmeticOperator::Multiply;
            if (acceptOperator("/", "div"))
                return ArithmeticOperator::Divide;
            if (acceptOperator("%", "mod"))
                return ArithmeticOperator::Remainder;
            return {};
        });
}

NodePtr JuelParser::parseUnary()
{
    const Nesting nesting(*this);
    if (nesting.tooDeep())
        return failTooDeep(token_.begin);
    const std::size_t begin = token_.begin;
    const bool empty = token_.isWord("empty");
    if (empty || token_.is("!") || token_.isWord("not")) {
        advance();
        std::vector<NodePtr> arguments;
        arguments.push_back(parseUnary());
        return arguments.front() == nullptr ? nullptr
                                            : makeBuiltinCall(empty ? "is empty" : "not", std::move(arguments), begin);
    }
    if (!accept("-"))
        return parsePostfix();
    NodePtr operand = parseUnary();
    if (operand == nullptr)
        return nullptr;
    const int height = heightOf({operand.get()});
    auto node = std::make_unique<NegationNode>();
    node->operand = std::move(operand);
    return close(std::move(node), begin, height);
}

NodePtr JuelParser::parsePostfix()
{
    NodePtr node = parsePrimary();
    while (node != nullptr) {
        if (accept("."))
            node = parseMember(std::move(node));
        else if (accept("["))
            node = parseIndex(std::move(node));
        else
            break;
    }
    return node;
}

NodePtr JuelParser::parseIndex(NodePtr object)
{
    NodePtr index = parseTernary();
    if (index == nullptr || !expect("]"))
        return nullptr;
    const std::size_t begin = object->begin;
    const int height = heightOf({object.get(), index.get()});
    const Value* const literal = index->kind == NodeKind::Literal ? &as<LiteralNode>(*index).value : nullptr;
    if (literal != nullptr && literal->isString()) {
        auto node = std::make_unique<PathNode>();
        node->member = literal->asString();
        node->object = std::move(object);
        return close(std::move(node), begin, height);
    }
    auto node = std::make_unique<FilterNode>();
    node->item = symbolOf("item");
    node->list = std::move(object);
    // FEEL counts from 1.
    node->predicate = literal != nullptr && literal->isInteger()
        ? makeLiteral(literal->asInteger() + 1, index->begin)
        : makeOperation(ArithmeticOperator::Add, std::move(index), makeLiteral(1, begin));
    return node->predicate == nullptr ? nullptr : close(std::move(node), begin, height + 1);
}

NodePtr JuelParser::parseMember(NodePtr object)
{
    if (token_.kind != TokenKind::Word)
        return failExpected(QCoreApplication::translate("Feel", "a name"));
    const Token name = token_;
    lastEnd_ = token_.end;
    advance();
    if (accept("("))
        return parseMethod(std::move(object), name.text, name.begin);
    const std::size_t begin = object->begin;
    const int height = heightOf({object.get()});
    auto node = std::make_unique<PathNode>();
    node->member = name.text;
    node->object = std::move(object);
    return close(std::move(node), begin, height);
}

NodePtr JuelParser::parseMethod(NodePtr object, std::string_view name, std::size_t nameBegin)
{
    const std::size_t begin = object->begin;
    const bool onExecution = text_.substr(object->begin, object->end - object->begin) == "execution";
    std::vector<NodePtr> arguments;
    arguments.push_back(std::move(object));
    if (!accept(")")) {
        do {
            arguments.push_back(parseTernary());
            if (arguments.back() == nullptr)
                return nullptr;
        } while (accept(","));
        if (!expect(")"))
            return nullptr;
    }
    if (onExecution && name == "getVariable" && arguments.size() == 2 && arguments[1]->kind == NodeKind::Literal
        && as<LiteralNode>(*arguments[1]).value.isString())
        return makeName(as<LiteralNode>(*arguments[1]).value.asString(), begin, lastEnd_);
    if (name == "equals" && arguments.size() == 2)
        return makeOperation(ComparisonOperator::Equal, std::move(arguments[0]), std::move(arguments[1]));
    const auto found = std::find_if(methods.begin(), methods.end(),
        [&](const Method& method) { return method.name == name && method.arguments + 1 == arguments.size(); });
    if (found == methods.end())
        return fail(nameBegin,
            QCoreApplication::translate(
                "Feel", "The method '%1' cannot be called here; Java methods are not available.")
                .arg(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))));
    return makeBuiltinCall(found->builtin, std::move(arguments), begin);
}

NodePtr JuelParser::parsePrimary()
{
    const std::size_t begin = token_.begin;
    if (token_.kind == TokenKind::Number)
        return parseNumber();
    if (token_.kind == TokenKind::String)
        return parseString();
    if (acceptWord("true"))
        return makeLiteral(true, begin);
    if (acceptWord("false"))
        return makeLiteral(false, begin);
    if (acceptWord("null"))
        return makeLiteral(Value(), begin);
    if (accept("(")) {
        NodePtr inner = parseTernary();
        return inner != nullptr && expect(")") ? std::move(inner) : nullptr;
    }
    if (token_.kind != TokenKind::Word)
        return failExpected(QCoreApplication::translate("Feel", "a value, a name or '('"));
    const Token name = token_;
    lastEnd_ = token_.end;
    advance();
    // `execution` and `task` stand for the variables around them; they are no variables themselves.
    return makeName(std::string(name.text), name.begin, name.end);
}

} // namespace millrace::feel
