// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/dmn_tck/tck_values.h"

#include "modeler/feel/evaluator.h"

#include <algorithm>

namespace millrace::conformance {

using feel::Value;
using metamodel::Element;

namespace {

constexpr QStringView nilAttribute = u"{http://www.w3.org/2001/XMLSchema-instance}nil";
constexpr QStringView typeAttribute = u"{http://www.w3.org/2001/XMLSchema-instance}type";

template <typename T> Value orNull(const std::optional<T>& value)
{
    return value ? Value(*value) : Value();
}

Value durationOf(const std::string& text)
{
    if (const auto months = feel::parseYearsMonths(text))
        return *months;
    return orNull(feel::parseDaysTime(text));
}

Value scalarOf(const Element& value)
{
    if (value.attribute(nilAttribute) == QLatin1String("true"))
        return {};
    const QString type = value.attribute(typeAttribute).section(QLatin1Char(':'), -1);
    const std::string text = value.text().toStdString();
    const std::string trimmed = value.text().trimmed().toStdString();
    if (type == QLatin1String("boolean"))
        return trimmed == "true" || trimmed == "1";
    if (type == QLatin1String("date"))
        return orNull(feel::parseDate(trimmed));
    if (type == QLatin1String("time"))
        return orNull(feel::parseTime(trimmed));
    if (type == QLatin1String("dateTime"))
        return orNull(feel::parseDateTime(trimmed));
    if (type.endsWith(QLatin1String("uration")))
        return durationOf(trimmed);
    if (type.isEmpty() || type == QLatin1String("string"))
        return text;
    return orNull(feel::Number::parse(trimmed));
}

bool agreeAsNumbers(const feel::Number& a, const feel::Number& b)
{
    const auto difference = feel::subtract(a, b);
    return difference
        && feel::compare(difference->sign() < 0 ? -*difference : *difference, feel::Number::small(1, 8)) < 0;
}

} // namespace

Value valueOf(const Element& element)
{
    if (const Element* list = element.child(u"list")) {
        if (list->attribute(nilAttribute) == QLatin1String("true"))
            return {};
        feel::List items;
        for (const Element* item : list->children(u"item"))
            items.push_back(valueOf(*item));
        return items;
    }
    const auto components = element.children(u"component");
    if (!components.empty()) {
        std::vector<feel::Context::Entry> entries;
        for (const Element* component : components) {
            const bool isNil = component->attribute(nilAttribute) == QLatin1String("true");
            entries.emplace_back(component->name().toStdString(), isNil ? Value() : valueOf(*component));
        }
        return feel::Context(std::move(entries));
    }
    const Element* const value = element.child(u"value");
    return value ? scalarOf(*value) : Value();
}

bool agree(const Value& expected, const Value& got)
{
    if (expected.isNumber() && got.isNumber())
        return agreeAsNumbers(expected.asNumber(), got.asNumber());
    if (expected.isList() && got.isList())
        return std::equal(
            expected.asList().begin(), expected.asList().end(), got.asList().begin(), got.asList().end(), agree);
    if (expected.isContext() && got.isContext()) {
        const auto& entries = expected.asContext().entries();
        return entries.size() == got.asContext().entries().size()
            && std::all_of(entries.begin(), entries.end(), [&](const feel::Context::Entry& entry) {
                   const Value* const other = got.asContext().find(entry.first);
                   return other && agree(entry.second, *other);
               });
    }
    return feel::isEqual(expected, got);
}

} // namespace millrace::conformance
