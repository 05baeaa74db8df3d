// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/builtins/call.h"

#include <array>

namespace millrace::feel {

namespace {

Value negation(BuiltinCall& call)
{
    if (call[0].isBoolean())
        return !call[0].isTrue();
    return call[0].isNull() ? Value() : call.failTypes();
}

Value isSameKind(BuiltinCall& call)
{
    return call[0].type() == call[1].type() && isEqual(call[0], call[1]);
}

/// Camunda's: null, an empty text, list or context.
Value isEmpty(BuiltinCall& call)
{
    switch (call[0].type()) {
    case Type::Null:
        return true;
    case Type::String:
        return call[0].asString().empty();
    case Type::List:
        return call[0].asList().empty();
    case Type::Context:
        return call[0].asContext().entries().empty();
    default:
        return false;
    }
}

/// Camunda's.
Value isDefined(BuiltinCall& call)
{
    return !call[0].isNull();
}
Value orElse(BuiltinCall& call)
{
    return call[0].isNull() ? call[1] : call[0];
}

constexpr std::array<Builtin, 5> booleanRows {{
    {"not", "negand", 1, false, negation},
    {"is", "value1,value2", 2, false, isSameKind},
    {"is empty", "value", 1, false, isEmpty},
    {"is defined", "value", 1, false, isDefined},
    {"get or else", "value,default", 2, false, orElse},
}};

} // namespace

std::span<const Builtin> booleanBuiltins()
{
    return booleanRows;
}

} // namespace millrace::feel
