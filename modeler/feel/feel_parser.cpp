// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/feel_parser.h"

#include "modeler/feel/builtins/registry.h"

#include <QCoreApplication>
#include <array>

namespace millrace::feel {

namespace {

std::optional<ComparisonOperator> comparisonOf(const Token& token)
{
    constexpr std::array<ComparisonOperator, 6> all {ComparisonOperator::Equal, ComparisonOperator::NotEqual,
        ComparisonOperator::Less, ComparisonOperator::LessOrEqual, ComparisonOperator::Greater,
        ComparisonOperator::GreaterOrEqual};
    for (const ComparisonOperator op : all)
        if (token.is(toWord(op)))
            return op;
    return {};
}

} // namespace

FeelParser::FeelParser(std::string_view text, std::span<const std::string> knownNames)
    : ParserBase(text, Dialect::Feel, knownNames)
{
    advance();
}

ParseResult FeelParser::parseWhole()
{
    accept("=");
    return finish(parseExpression());
}

NodePtr FeelParser::parseExpression()
{
    const Nesting nesting(*this);
    if (nesting.tooDeep())
        return failTooDeep(token_.begin);
    const bool outer = std::exchange(bracketsClose_, false);
    NodePtr node = parseDisjunction();
    bracketsClose_ = outer;
    return node;
}

NodePtr FeelParser::parseDisjunction()
{
    return parseJunction(
        false, [this] { return parseConjunction(); }, [this] { return acceptWord("or"); });
}

NodePtr FeelParser::parseConjunction()
{
    return parseJunction(
        true, [this] { return parseComparison(); }, [this] { return acceptWord("and"); });
}

NodePtr FeelParser::parseComparison()
{
    NodePtr left = parseAdditive();
    while (left != nullptr) {
        if (const auto op = comparisonOf(token_)) {
            advance();
            NodePtr right = parseAdditive();
            if (right == nullptr)
                return nullptr;
            left = makeOperation(*op, std::move(left), std::move(right));
        } else if (acceptWord("between")) {
            left = parseBetween(std::move(left));
        } else if (acceptWord("in")) {
            left = parseIn(std::move(left));
        } else {
            return left;
        }
    }
    return nullptr;
}

NodePtr FeelParser::parseAdditive()
{
    return parseOperations([this] { return parseMultiplicative(); },
        [this]() -> std::optional<ArithmeticOperator> {
            if (accept("+"))
                return ArithmeticOperator::Add;
            if (accept("-"))
                return ArithmeticOperator::Subtract;
            return {};
        });
}

NodePtr FeelParser::parseMultiplicative()
{
    return parseOperations([this] { return parsePower(); },
        [this]() -> std::optional<ArithmeticOperator> {
            if (accept("*"))
                return ArithmeticOperator::Multiply;
            if (accept("/"))
                return ArithmeticOperator::Divide;
            return {};
        });
}

NodePtr FeelParser::parsePower()
{
    return parseOperations([this] { return parseNegation(); },
        [this] { return accept("**") ? std::optional(ArithmeticOperator::Power) : std::nullopt; });
}

NodePtr FeelParser::parseNegation()
{
    if (!token_.is("-"))
        return parsePostfix();
    const Nesting nesting(*this);
    if (nesting.tooDeep())
        return failTooDeep(token_.begin);
    const std::size_t begin = token_.begin;
    advance();
    NodePtr operand = parseNegation();
    if (operand == nullptr)
        return nullptr;
    if (operand->kind == NodeKind::Literal && as<LiteralNode>(*operand).value.isNumber())
        return makeLiteral(-as<LiteralNode>(*operand).value.asNumber(), begin);
    const int height = heightOf({operand.get()});
    auto node = std::make_unique<NegationNode>();
    node->operand = std::move(operand);
    return close(std::move(node), begin, height);
}

NodePtr FeelParser::parsePostfix()
{
    const std::size_t begin = token_.begin;
    NodePtr node = parsePrimary();
    while (node != nullptr) {
        if (token_.is("."))
            node = parsePath(std::move(node));
        else if (token_.is("[") && !bracketsClose_)
            node = parseFilter(std::move(node));
        else if (token_.is("("))
            node = parseCall(std::move(node), {}, begin);
        else if (token_.isWord("instance") && peek().isWord("of"))
            node = parseInstanceOf(std::move(node));
        else
            break;
    }
    return node;
}

NodePtr FeelParser::parsePrimary()
{
    switch (token_.kind) {
    case TokenKind::Number:
        return parseNumber();
    case TokenKind::String:
        return parseString();
    case TokenKind::Word:
    case TokenKind::QuotedName:
        return parseWord();
    case TokenKind::Operator:
        if (token_.is("("))
            return parseParenthesis();
        if (token_.is("[") || token_.is("]"))
            return parseBracket();
        if (token_.is("{"))
            return parseContext();
        if (token_.is("@"))
            return parseTemporal();
        break;
    default:
        break;
    }
    return failExpected(QCoreApplication::translate("Feel", "a value, a name or '('"));
}

NodePtr FeelParser::parseWord()
{
    const std::size_t begin = token_.begin;
    std::string name;
    if (token_.kind == TokenKind::QuotedName || complexNameAt(begin, name) == std::string_view::npos) {
        if (token_.isWord("if"))
            return parseIf();
        if (token_.isWord("for"))
            return parseFor();
        if (token_.isWord("some") || token_.isWord("every"))
            return parseQuantified();
        if (token_.isWord("function") && peek().is("("))
            return parseFunction();
        if (acceptWord("true"))
            return makeLiteral(true, begin);
        if (acceptWord("false"))
            return makeLiteral(false, begin);
        if (acceptWord("null"))
            return makeLiteral(Value(), begin);
    }
    if (!takeName(name))
        return nullptr;
    if (!token_.is("("))
        return makeName(name, begin, lastEnd_);
    const bool shadowed = isBound(name) || isKnown(name);
    if (shadowed || findBuiltins(name).empty())
        return parseCall(makeName(name, begin, lastEnd_), name, begin);
    return parseCall(nullptr, name, begin);
}

bool FeelParser::takeName(std::string& name)
{
    const auto end = [this](std::size_t offset) {
        lastEnd_ = offset;
        moveTo(offset);
        return true;
    };
    if (token_.kind == TokenKind::QuotedName) {
        name = token_.text.substr(1, token_.text.size() - 2);
        return end(token_.end);
    }
    std::string complex;
    const std::size_t complexEnd = complexNameAt(token_.begin, complex);
    if (token_.kind != TokenKind::Word || (isInfixKeyword(token_.text) && complexEnd == std::string_view::npos)) {
        failExpected(QCoreApplication::translate("Feel", "a name"));
        return false;
    }
    name = token_.text;
    std::size_t wordsEnd = token_.end;
    for (Token next = peek(); next.kind == TokenKind::Word || next.kind == TokenKind::Number;
         next = lexer_.scan(wordsEnd)) {
        if (next.kind == TokenKind::Word ? isInfixKeyword(next.text)
                                         : next.text.find_first_of(".eE") != std::string::npos)
            break;
        name += ' ';
        name += next.text;
        wordsEnd = next.end;
    }
    if (complexEnd != std::string_view::npos && complexEnd >= wordsEnd) {
        name = std::move(complex);
        return end(complexEnd);
    }
    return end(wordsEnd);
}

bool FeelParser::takeNewName(std::string& name, std::initializer_list<std::string_view> stops)
{
    const auto stopsAt = [&stops](const Token& token) {
        return std::any_of(stops.begin(), stops.end(), [&](std::string_view stop) { return token.text == stop; });
    };
    const auto isPart = [](const Token& token) {
        constexpr std::array<std::string_view, 7> symbols {".", "/", "-", "+", "*", "**", ".."};
        return token.kind == TokenKind::Word || token.kind == TokenKind::Number
            || (token.kind == TokenKind::Operator
                && std::find(symbols.begin(), symbols.end(), token.text) != symbols.end());
    };
    if (token_.kind == TokenKind::QuotedName)
        return takeName(name);
    if (token_.kind != TokenKind::Word || stopsAt(token_)) {
        failExpected(QCoreApplication::translate("Feel", "a name"));
        return false;
    }
    for (; isPart(token_) && !stopsAt(token_); advance()) {
        if (!name.empty() && token_.begin != lastEnd_)
            name += ' ';
        name += token_.text;
        lastEnd_ = token_.end;
    }
    return true;
}

NodePtr FeelParser::parsePath(NodePtr object)
{
    advance();
    auto node = std::make_unique<PathNode>();
    if (!takeName(node->member))
        return nullptr;
    const std::size_t begin = object->begin;
    const int height = heightOf({object.get()});
    node->object = std::move(object);
    return close(std::move(node), begin, height);
}

NodePtr FeelParser::parseFilter(NodePtr list)
{
    advance();
    auto node = std::make_unique<FilterNode>();
    const std::size_t outer = boundCount();
    node->item = bind("item");
    node->predicate = parseExpression();
    unbind(outer);
    if (node->predicate == nullptr || !expect("]"))
        return nullptr;
    const std::size_t begin = list->begin;
    const int height = heightOf({list.get(), node->predicate.get()});
    node->list = std::move(list);
    return close(std::move(node), begin, height);
}

NodePtr FeelParser::parseCall(NodePtr callee, const std::string& name, std::size_t begin)
{
    accept("(");
    auto node = std::make_unique<CallNode>();
    node->name = name;
    if (!name.empty())
        node->builtins = findBuiltins(name);
    node->callee = std::move(callee);
    if (!accept(")") && (!parseArguments(*node) || !expect(")")))
        return nullptr;
    const int height = std::max(heightOf(node->arguments), heightOf({node->callee.get()}));
    return close(std::move(node), begin, height);
}

bool FeelParser::parseArguments(CallNode& call)
{
    do {
        const State before = save();
        std::string name;
        const bool named = token_.kind == TokenKind::Word && takeNewName(name, {":", ",", ")"}) && token_.is(":");
        if (named) {
            advance();
            call.argumentNames.push_back(std::move(name));
        } else {
            restore(before);
        }
        if (named ? call.argumentNames.size() != call.arguments.size() + 1 : !call.argumentNames.empty()) {
            fail(before.token.begin,
                QCoreApplication::translate("Feel", "Either all arguments of a call have names, or none has."));
            return false;
        }
        call.arguments.push_back(parseExpression());
        if (call.arguments.back() == nullptr)
            return false;
    } while (accept(","));
    return true;
}

NodePtr FeelParser::parseBetween(NodePtr operand)
{
    auto node = std::make_unique<BetweenNode>();
    const std::size_t begin = operand->begin;
    node->operand = std::move(operand);
    node->low = parseAdditive();
    if (node->low == nullptr || !expectWord("and"))
        return nullptr;
    node->high = parseAdditive();
    if (node->high == nullptr)
        return nullptr;
    const int height = heightOf({node->operand.get(), node->low.get(), node->high.get()});
    return close(std::move(node), begin, height);
}

NodePtr FeelParser::parseInstanceOf(NodePtr operand)
{
    acceptWord("instance");
    acceptWord("of");
    auto node = std::make_unique<InstanceOfNode>();
    if (!parseType(node->type))
        return nullptr;
    const std::size_t begin = operand->begin;
    const int height = heightOf({operand.get()});
    node->operand = std::move(operand);
    return close(std::move(node), begin, height);
}

} // namespace millrace::feel
