// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/builtins/call.h"

#include <algorithm>
#include <array>

namespace millrace::feel {

namespace {

Value getValue(BuiltinCall& call)
{
    const std::string* const key = call.string(1);
    if (!call[0].isContext() || key == nullptr)
        return call.failTypes();
    const Value* const found = call[0].asContext().find(*key);
    return found != nullptr ? *found : Value(Reason::UnknownMember);
}

Value getEntries(BuiltinCall& call)
{
    if (!call[0].isContext())
        return call.failTypes();
    List entries;
    for (const auto& [key, value] : call[0].asContext().entries())
        entries.push_back(Context({{"key", key}, {"value", value}}));
    return entries;
}

Value contextOf(BuiltinCall& call)
{
    const auto items = call.list(0);
    if (!items)
        return call.failTypes();
    std::vector<Context::Entry> entries;
    for (const Value& item : *items) {
        const Value* const key = item.isContext() ? item.asContext().find("key") : nullptr;
        const Value* const value = item.isContext() ? item.asContext().find("value") : nullptr;
        if (key == nullptr || value == nullptr || !key->isString())
            return call.failTypes();
        const bool twice = std::any_of(
            entries.begin(), entries.end(), [key](const auto& entry) { return entry.first == key->asString(); });
        if (twice)
            return call.fail(Reason::WrongArguments, toText(*key));
        entries.emplace_back(key->asString(), *value);
    }
    return Context(std::move(entries));
}

Value putKey(BuiltinCall& call)
{
    const std::string* const key = call.string(1);
    if (!call[0].isContext() || key == nullptr)
        return call.failTypes();
    Context changed = call[0].asContext();
    changed.put(*key, call[2]);
    return changed;
}

Context put(const Context& context, std::span<const Value> keys, const Value& value)
{
    Context changed = context;
    const std::string& key = keys.front().asString();
    if (keys.size() == 1) {
        changed.put(key, value);
        return changed;
    }
    const Value* const inner = context.find(key);
    changed.put(
        key, put(inner != nullptr && inner->isContext() ? inner->asContext() : Context(), keys.subspan(1), value));
    return changed;
}

Value putKeys(BuiltinCall& call)
{
    const auto keys = call.list(1);
    const bool strings = keys && !keys->empty() && keys->size() < static_cast<std::size_t>(Value::maximumDepth)
        && std::all_of(keys->begin(), keys->end(), [](const Value& key) { return key.isString(); });
    if (!call[0].isContext() || !strings)
        return call.failTypes();
    return put(call[0].asContext(), *keys, call[2]);
}

Value contextMerge(BuiltinCall& call)
{
    Context merged;
    for (const Value& context : call.spread()) {
        if (!context.isContext())
            return call.failTypes();
        for (const auto& [key, value] : context.asContext().entries())
            merged.put(key, value);
    }
    return merged;
}

Value contextPut(BuiltinCall& call)
{
    return call[1].isList() ? putKeys(call) : putKey(call);
}

constexpr std::array<Builtin, 6> contextRows {{
    {"get value", "m,key", 2, false, getValue},
    {"get entries", "m", 1, false, getEntries},
    {"context", "entries", 1, false, contextOf},
    {"context put", "context,key,value", 3, false, contextPut},
    {"context put", "context,keys,value", 3, false, putKeys},
    {"context merge", "contexts", 1, true, contextMerge},
}};

} // namespace

std::span<const Builtin> contextBuiltins()
{
    return contextRows;
}

} // namespace millrace::feel
