// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/builtins/registry.h"

#include "modeler/feel/parser_base.h"

#include <algorithm>
#include <vector>

namespace millrace::feel {

namespace {

std::vector<Builtin> collectBuiltins()
{
    std::vector<Builtin> all;
    for (const auto topic : {booleanBuiltins(), contextBuiltins(), conversionBuiltins(), listBuiltins(),
             numericBuiltins(), rangeBuiltins(), stringBuiltins(), temporalBuiltins()})
        all.insert(all.end(), topic.begin(), topic.end());
    std::stable_sort(all.begin(), all.end(), [](const Builtin& a, const Builtin& b) { return a.name < b.name; });
    return all;
}

std::vector<std::string_view> collectComplexNames()
{
    std::vector<std::string_view> names;
    for (const Builtin& builtin : allBuiltins())
        if (isComplexName(builtin.name) && builtin.name != "not")
            names.push_back(builtin.name);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

} // namespace

std::span<const Builtin> allBuiltins()
{
    static const std::vector<Builtin> all = collectBuiltins();
    return all;
}

std::span<const Builtin> findBuiltins(std::string_view name)
{
    const auto all = allBuiltins();
    const auto first = std::lower_bound(
        all.begin(), all.end(), name, [](const Builtin& row, std::string_view wanted) { return row.name < wanted; });
    const auto last = std::find_if(first, all.end(), [name](const Builtin& row) { return row.name != name; });
    return {first, last};
}

std::span<const std::string_view> complexBuiltinNames()
{
    static const std::vector<std::string_view> names = collectComplexNames();
    return names;
}

std::size_t parameterCount(const Builtin& builtin)
{
    if (builtin.parameters.empty())
        return 0;
    return 1 + static_cast<std::size_t>(std::count(builtin.parameters.begin(), builtin.parameters.end(), ','));
}

std::size_t parameterIndex(const Builtin& builtin, std::string_view name)
{
    std::string_view rest = builtin.parameters;
    for (std::size_t index = 0; !rest.empty(); ++index) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        if (rest.substr(0, comma) == name)
            return index;
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    return std::string_view::npos;
}

} // namespace millrace::feel
