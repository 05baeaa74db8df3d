// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/feel/lexer.h"
#include "modeler/feel/parser.h"

#include <QString>
#include <algorithm>
#include <initializer_list>
#include <optional>
#include <unordered_map>

namespace millrace::feel {

/// What the parsers of both dialects have in common: the tokens, the names, the first error, the making of nodes.
/// A parsing function gives null after an error; the first error counts.
class ParserBase {
protected:
    ParserBase(std::string_view text, Dialect dialect, std::span<const std::string> knownNames);

    void advance() { moveTo(token_.end); }
    void moveTo(std::size_t offset);
    Token peek() const { return lexer_.scan(token_.end); }
    bool accept(std::string_view symbol);
    bool acceptWord(std::string_view word);
    bool expect(std::string_view symbol);
    bool expectWord(std::string_view word);
    /// Notes the error "expected ..., found ..." at the current token.
    std::nullptr_t failExpected(const QString& expected);
    std::nullptr_t fail(std::size_t offset, const QString& message);
    bool failed() const { return failed_; }

    /// What can be put back to try another reading.
    struct State {
        Token token;
        std::size_t free;
        std::size_t made;
        std::size_t bound;
    };
    State save() const { return {token_, names_.size(), made_.size(), bound_.size()}; }
    void restore(const State& state);

    Symbol symbolOf(const std::string& name);
    NodePtr makeName(const std::string& name, std::size_t begin, std::size_t end);
    bool isBound(std::string_view name) const;
    bool isKnown(std::string_view name) const;
    /// From here on the name means what the expression itself defines, until unbind() goes back to an earlier count.
    Symbol bind(const std::string& name);
    std::size_t boundCount() const { return bound_.size(); }
    void unbind(std::size_t count);
    /// End of the longest name with operators or keywords in it that is known and stands at `at`; else npos.
    std::size_t complexNameAt(std::size_t at, std::string& name) const;
    std::span<const NameNode* const> madeSince(std::size_t count) const { return std::span(made_).subspan(count); }
    std::size_t madeCount() const { return made_.size(); }

    /// Ends a node that begins at `begin` behind the last token taken; null if the tree has become too high.
    template <typename T> NodePtr close(std::unique_ptr<T> node, std::size_t begin, int heightBelow)
    {
        if (heightBelow >= maximumTreeHeight)
            return failTooDeep(begin);
        node->begin = static_cast<std::uint32_t>(begin);
        node->end = static_cast<std::uint32_t>(std::max(begin, lastEnd_));
        node->height = static_cast<std::uint16_t>(heightBelow + 1);
        return node;
    }
    static int heightOf(std::initializer_list<const Node*> nodes);
    static int heightOf(const std::vector<NodePtr>& nodes);
    std::nullptr_t failTooDeep(std::size_t offset);
    NodePtr makeLiteral(Value value, std::size_t begin);
    NodePtr makeOperation(ArithmeticOperator op, NodePtr left, NodePtr right);
    NodePtr makeOperation(ComparisonOperator op, NodePtr left, NodePtr right);
    NodePtr makeJunction(bool conjunction, std::vector<NodePtr> operands);
    NodePtr makeBuiltinCall(std::string_view name, std::vector<NodePtr> arguments, std::size_t begin);
    NodePtr parseNumber();
    NodePtr parseString();

    /// operand (operator operand)*, grouped from the left; `take` takes the operator that stands here and gives it, or
    /// gives nothing.
    template <typename Operand, typename Take> NodePtr parseOperations(Operand operand, Take take)
    {
        NodePtr left = operand();
        while (left != nullptr) {
            const auto op = take();
            if (!op)
                break;
            NodePtr right = operand();
            left = right != nullptr ? makeOperation(*op, std::move(left), std::move(right)) : nullptr;
        }
        return left;
    }

    /// operand (word operand)*; `takeWord` takes the word between two operands and says whether it stands here.
    template <typename Operand, typename TakeWord>
    NodePtr parseJunction(bool conjunction, Operand operand, TakeWord takeWord)
    {
        std::vector<NodePtr> operands;
        do {
            operands.push_back(operand());
            if (operands.back() == nullptr)
                return nullptr;
        } while (takeWord());
        return makeJunction(conjunction, std::move(operands));
    }

    ParseResult finish(NodePtr root);

    /// Counts how deeply the parser is nested, for the length of its life.
    class Nesting {
    public:
        explicit Nesting(ParserBase& parser)
            : parser_(parser)
        {
            ++parser_.nesting_;
        }
        ~Nesting() { --parser_.nesting_; }
        Nesting(const Nesting&) = delete;
        Nesting& operator=(const Nesting&) = delete;
        bool tooDeep() const { return parser_.nesting_ > maximumNesting; }

    private:
        ParserBase& parser_;
    };

    std::string_view text_;
    Lexer lexer_;
    Token token_;
    std::size_t lastEnd_ = 0; ///< end of the last token taken

private:
    struct SymbolState {
        std::uint32_t free = NameNode::bound; ///< position in names_
        int bindings = 0;
    };
    std::vector<std::string> symbols_;
    std::vector<SymbolState> states_; ///< beside symbols_
    std::unordered_map<std::string, Symbol> index_;
    std::span<const std::string> knownNames_;
    std::vector<std::string> complexNames_; ///< known names that are not just words
    std::vector<Symbol> bound_;
    std::vector<Symbol> complexBound_;
    std::vector<std::string> names_;
    std::vector<const NameNode*> made_;
    bool failed_ = false;
    bool hopeless_ = false; ///< no going back any more
    std::size_t steps_ = 0;
    std::size_t errorOffset_ = 0;
    QString errorMessage_;
    int nesting_ = 0;
};

/// Offset behind `name` if it stands at `at` in `text` (any white space counts as one blank), else npos.
std::size_t matchName(std::string_view text, std::size_t at, std::string_view name);
/// Whether a name holds more than words in a row: operators, or keywords.
bool isComplexName(std::string_view name);
/// and, or, in, between, then, ...: words that end a name.
bool isInfixKeyword(std::string_view word);

} // namespace millrace::feel
