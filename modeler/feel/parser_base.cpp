// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/parser_base.h"

#include "modeler/feel/builtins/registry.h"
#include "modeler/feel/utf8.h"

#include <QCoreApplication>
#include <array>

namespace millrace::feel {

namespace {

QString tokenText(const Token& token)
{
    constexpr std::size_t longest = 40;
    if (token.kind == TokenKind::End)
        return QCoreApplication::translate("Feel", "the end of the expression");
    if (token.kind == TokenKind::Unfinished) {
        if (token.text.starts_with("/*"))
            return QCoreApplication::translate("Feel", "a comment without its end");
        return QCoreApplication::translate("Feel", "a text without its closing quotation mark");
    }
    const auto shown = static_cast<qsizetype>(std::min(token.text.size(), longest));
    return u'\'' + QString::fromUtf8(token.text.data(), shown) + u'\'';
}

ParseError locate(std::string_view text, std::size_t offset, const QString& message)
{
    ParseError error;
    error.offset = std::min(offset, text.size());
    const std::string_view before = text.substr(0, error.offset);
    error.line = 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
    const std::size_t lineBegin = before.rfind('\n') + 1; // npos + 1 is 0
    error.column = 1 + static_cast<int>(countCodePoints(before.substr(lineBegin)));
    error.message = message.toStdString();
    return error;
}

} // namespace

bool isInfixKeyword(std::string_view word)
{
    static constexpr std::array<std::string_view, 9> words {
        "and", "or", "in", "between", "then", "else", "return", "satisfies", "instance"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isComplexName(std::string_view name)
{
    static constexpr std::array<std::string_view, 9> starts {
        "if", "for", "some", "every", "function", "true", "false", "null", "not"};
    std::size_t wordBegin = 0;
    for (std::size_t at = 0; at <= name.size();) {
        if (at == name.size() || name[at] == ' ') {
            const std::string_view word = name.substr(wordBegin, at - wordBegin);
            if (isInfixKeyword(word)
                || (wordBegin == 0 && std::find(starts.begin(), starts.end(), word) != starts.end()))
                return true;
            wordBegin = ++at;
            continue;
        }
        if (!isNamePart(decodeUtf8(name, at)))
            return true;
    }
    return false;
}

std::size_t matchName(std::string_view text, std::size_t at, std::string_view name)
{
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (name[i] != ' ') {
            if (at >= text.size() || text[at] != name[i])
                return std::string_view::npos;
            ++at;
            continue;
        }
        const std::size_t blank = at;
        for (std::size_t next = at; next < text.size() && isSpace(decodeUtf8(text, next));)
            at = next;
        if (at == blank)
            return std::string_view::npos;
    }
    std::size_t next = at;
    if (at < text.size() && isNamePart(decodeUtf8(text, next)))
        return std::string_view::npos;
    return at;
}

ParserBase::ParserBase(std::string_view text, Dialect dialect, std::span<const std::string> knownNames)
    : text_(text)
    , lexer_(text, dialect)
    , knownNames_(knownNames)
{
    for (const std::string& name : knownNames)
        if (!name.empty() && isComplexName(name))
            complexNames_.push_back(name);
}

void ParserBase::moveTo(std::size_t offset)
{
    // Going back to try another reading could take exponential time on a text made for it.
    constexpr std::size_t stepsPerByte = 8;
    constexpr std::size_t freeSteps = 1000;
    if (++steps_ > freeSteps + text_.size() * stepsPerByte) {
        failTooDeep(offset);
        return;
    }
    token_ = lexer_.scan(offset);
}

bool ParserBase::accept(std::string_view symbol)
{
    if (!token_.is(symbol))
        return false;
    lastEnd_ = token_.end;
    advance();
    return true;
}

bool ParserBase::acceptWord(std::string_view word)
{
    if (!token_.isWord(word))
        return false;
    lastEnd_ = token_.end;
    advance();
    return true;
}

bool ParserBase::expect(std::string_view symbol)
{
    if (accept(symbol))
        return true;
    failExpected(u'\'' + QString::fromUtf8(symbol.data(), static_cast<qsizetype>(symbol.size())) + u'\'');
    return false;
}

bool ParserBase::expectWord(std::string_view word)
{
    if (acceptWord(word))
        return true;
    failExpected(u'\'' + QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())) + u'\'');
    return false;
}

std::nullptr_t ParserBase::failExpected(const QString& expected)
{
    return fail(token_.begin,
        QCoreApplication::translate("Feel", "Expected %1, but found %2.").arg(expected, tokenText(token_)));
}

std::nullptr_t ParserBase::failTooDeep(std::size_t offset)
{
    fail(offset, QCoreApplication::translate("Feel", "The expression is nested too deeply; split it up."));
    // Another reading would be no flatter.
    hopeless_ = true;
    token_ = lexer_.scan(text_.size());
    return nullptr;
}

std::nullptr_t ParserBase::fail(std::size_t offset, const QString& message)
{
    if (!failed_) {
        errorOffset_ = offset;
        errorMessage_ = message;
    }
    failed_ = true;
    return nullptr;
}

void ParserBase::restore(const State& state)
{
    if (hopeless_)
        return;
    token_ = state.token;
    unbind(state.bound);
    made_.resize(state.made);
    for (std::size_t i = state.free; i < names_.size(); ++i)
        states_[symbolOf(names_[i])].free = NameNode::bound;
    names_.resize(state.free);
    failed_ = false;
}

Symbol ParserBase::symbolOf(const std::string& name)
{
    const auto [at, added] = index_.try_emplace(name, static_cast<Symbol>(symbols_.size()));
    if (added) {
        symbols_.push_back(name);
        states_.emplace_back();
    }
    return at->second;
}

NodePtr ParserBase::makeName(const std::string& name, std::size_t begin, std::size_t end)
{
    auto node = std::make_unique<NameNode>();
    node->symbol = symbolOf(name);
    SymbolState& state = states_[node->symbol];
    if (state.bindings == 0) {
        if (state.free == NameNode::bound) {
            state.free = static_cast<std::uint32_t>(names_.size());
            names_.push_back(name);
        }
        node->free = state.free;
    }
    made_.push_back(node.get());
    lastEnd_ = end;
    return close(std::move(node), begin, 0);
}

bool ParserBase::isBound(std::string_view name) const
{
    const auto at = index_.find(std::string(name));
    return at != index_.end() && states_[at->second].bindings > 0;
}

bool ParserBase::isKnown(std::string_view name) const
{
    return std::find(knownNames_.begin(), knownNames_.end(), name) != knownNames_.end();
}

Symbol ParserBase::bind(const std::string& name)
{
    const Symbol symbol = symbolOf(name);
    ++states_[symbol].bindings;
    bound_.push_back(symbol);
    if (isComplexName(name))
        complexBound_.push_back(symbol);
    return symbol;
}

void ParserBase::unbind(std::size_t count)
{
    while (bound_.size() > count) {
        --states_[bound_.back()].bindings;
        if (!complexBound_.empty() && complexBound_.back() == bound_.back())
            complexBound_.pop_back();
        bound_.pop_back();
    }
}

std::size_t ParserBase::complexNameAt(std::size_t at, std::string& name) const
{
    std::size_t longest = std::string_view::npos;
    const auto consider = [&](std::string_view candidate, bool called) {
        const std::size_t end = matchName(text_, at, candidate);
        if (end == std::string_view::npos || (longest != std::string_view::npos && end <= longest))
            return;
        if (called && !lexer_.scan(end).is("("))
            return;
        longest = end;
        name = candidate;
    };
    for (const std::string& candidate : complexNames_)
        consider(candidate, false);
    for (const Symbol symbol : complexBound_)
        consider(symbols_[symbol], false);
    for (const std::string_view candidate : complexBuiltinNames())
        consider(candidate, true);
    return longest;
}

int ParserBase::heightOf(std::initializer_list<const Node*> nodes)
{
    int height = 0;
    for (const Node* const node : nodes)
        height = std::max(height, node != nullptr ? int {node->height} : 0);
    return height;
}

int ParserBase::heightOf(const std::vector<NodePtr>& nodes)
{
    int height = 0;
    for (const NodePtr& node : nodes)
        height = std::max(height, int {node->height});
    return height;
}

NodePtr ParserBase::makeLiteral(Value value, std::size_t begin)
{
    auto node = std::make_unique<LiteralNode>();
    node->value = std::move(value);
    return close(std::move(node), begin, 0);
}

NodePtr ParserBase::makeOperation(ArithmeticOperator op, NodePtr left, NodePtr right)
{
    const std::size_t begin = left->begin;
    const int height = heightOf({left.get(), right.get()});
    auto node = std::make_unique<ArithmeticNode>();
    node->op = op;
    node->left = std::move(left);
    node->right = std::move(right);
    return close(std::move(node), begin, height);
}

NodePtr ParserBase::makeOperation(ComparisonOperator op, NodePtr left, NodePtr right)
{
    const std::size_t begin = left->begin;
    const int height = heightOf({left.get(), right.get()});
    auto node = std::make_unique<ComparisonNode>();
    node->op = op;
    node->left = std::move(left);
    node->right = std::move(right);
    return close(std::move(node), begin, height);
}

NodePtr ParserBase::makeJunction(bool conjunction, std::vector<NodePtr> operands)
{
    if (operands.size() == 1)
        return std::move(operands.front());
    const std::size_t begin = operands.front()->begin;
    const int height = heightOf(operands);
    auto node = std::make_unique<JunctionNode>();
    node->conjunction = conjunction;
    node->operands = std::move(operands);
    return close(std::move(node), begin, height);
}

NodePtr ParserBase::makeBuiltinCall(std::string_view name, std::vector<NodePtr> arguments, std::size_t begin)
{
    const int height = heightOf(arguments);
    auto node = std::make_unique<CallNode>();
    node->name = name;
    node->builtins = findBuiltins(name);
    node->arguments = std::move(arguments);
    return close(std::move(node), begin, height);
}

NodePtr ParserBase::parseNumber()
{
    const auto number = Number::parse(token_.text);
    if (!number)
        return fail(
            token_.begin, QCoreApplication::translate("Feel", "The number %1 is too large.").arg(tokenText(token_)));
    const std::size_t begin = token_.begin;
    lastEnd_ = token_.end;
    advance();
    return makeLiteral(*number, begin);
}

NodePtr ParserBase::parseString()
{
    auto text = unquote(token_.text);
    if (!text)
        return fail(token_.begin,
            QCoreApplication::translate("Feel", "The text %1 has an escape (\\u...) that is no character.")
                .arg(tokenText(token_)));
    const std::size_t begin = token_.begin;
    lastEnd_ = token_.end;
    advance();
    return makeLiteral(std::move(*text), begin);
}

ParseResult ParserBase::finish(NodePtr root)
{
    if (root != nullptr && !failed_ && token_.kind != TokenKind::End)
        failExpected(QCoreApplication::translate("Feel", "an operator or the end"));
    ParseResult result;
    if (failed_ || root == nullptr)
        result.error = locate(text_, errorOffset_, errorMessage_);
    else
        result.expression = std::make_shared<const Expression>(
            std::string(text_), std::move(symbols_), std::move(names_), std::move(root));
    return result;
}

} // namespace millrace::feel
