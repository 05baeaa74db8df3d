// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/feel/parser_base.h"

namespace millrace::feel {

/// The part of Jakarta's expression language that process models use, into the same tree as FEEL: properties, indices
/// (from 0), comparison, arithmetic, boolean operators in both spellings, `empty`, `? :`, the usual methods of texts
/// and lists, and execution.getVariable("x"). Texts around `${...}` are joined with the values.
class JuelParser : private ParserBase {
public:
    explicit JuelParser(std::string_view text);
    ParseResult parseWhole();

private:
    NodePtr parseParts();
    NodePtr parseTernary();
    NodePtr parseDisjunction();
    NodePtr parseConjunction();
    NodePtr parseEquality();
    NodePtr parseRelation();
    NodePtr parseSum();
    NodePtr parseProduct();
    NodePtr parseUnary();
    NodePtr parsePostfix();
    NodePtr parsePrimary();
    NodePtr parseIndex(NodePtr object);
    NodePtr parseMember(NodePtr object);
    NodePtr parseMethod(NodePtr object, std::string_view name, std::size_t nameBegin);
    bool acceptOperator(std::string_view symbol, std::string_view word);
};

} // namespace millrace::feel
