// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/item_types.h"

#include "modeler/dmn/item_type_reader.h"
#include "modeler/dmn/views.h"
#include "modeler/feel/evaluator.h"
#include "modeler/feel/parser.h"

#include <algorithm>
#include <array>

namespace millrace::dmn {

namespace {

bool passesTest(const std::shared_ptr<const feel::Expression>& tests, const feel::Value& value)
{
    feel::Warnings warnings(0);
    return !tests || feel::evaluateTests(*tests, value, feel::EmptyScope(), warnings).isTrue();
}

/// Other spellings of FEEL's types: those of DMN 1.1, and of tools.
QString usualSpelling(const QString& name)
{
    static const std::array<std::pair<QLatin1String, QLatin1String>, 9> spellings {{
        {QLatin1String("dateTime"), QLatin1String("date and time")},
        {QLatin1String("dayTimeDuration"), QLatin1String("days and time duration")},
        {QLatin1String("yearMonthDuration"), QLatin1String("years and months duration")},
        {QLatin1String("integer"), QLatin1String("number")},
        {QLatin1String("long"), QLatin1String("number")},
        {QLatin1String("double"), QLatin1String("number")},
        {QLatin1String("decimal"), QLatin1String("number")},
        {QLatin1String("any"), QLatin1String("Any")},
        {QLatin1String("null"), QLatin1String("Null")},
    }};
    const auto found = std::find_if(spellings.begin(), spellings.end(), [&](const auto& s) { return s.first == name; });
    return found == spellings.end() ? name : QString(found->second);
}

bool isBuiltinName(std::string_view name)
{
    static constexpr std::array<std::string_view, 15> names {"number", "string", "boolean", "date", "time",
        "date and time", "days and time duration", "years and months duration", "Any", "Null", "list", "context",
        "range", "function", "any"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isKnown(const feel::TypeExpression& type)
{
    return isBuiltinName(type.name) && std::all_of(type.parameters.begin(), type.parameters.end(), isKnown);
}

/// "feel:number", "number", "list<number>"; empty for what FEEL does not have.
std::optional<feel::TypeExpression> builtinOf(const QString& typeRef)
{
    QString name = typeRef.trimmed();
    if (const qsizetype colon = name.indexOf(QLatin1Char(':')); colon >= 0 && !name.contains(QLatin1Char('<')))
        name = name.mid(colon + 1);
    auto type = feel::parseType(usualSpelling(name).toStdString());
    return type && isKnown(*type) ? type : std::nullopt;
}

} // namespace

bool ItemType::isList() const
{
    return isCollection_ || builtin_.name == "list" || (base_ && base_->isList());
}

bool ItemType::holds(const feel::Value& value) const
{
    if (value.isNull())
        return true;
    if (!isCollection_)
        return holdsItem(value) && passesTest(constraint_, value);
    return value.isList() && std::all_of(value.asList().begin(), value.asList().end(), [this](const feel::Value& item) {
        return holdsItem(item);
    }) && passesTest(constraint_, value);
}

bool ItemType::holdsItem(const feel::Value& value) const
{
    if (value.isNull())
        return true;
    if (base_ ? !base_->holds(value) : !builtin_.name.empty() && !feel::holds(builtin_, value, nullptr))
        return false;
    if (isFunction_ && !isFunctionOf(value))
        return false;
    if (isContext_) {
        if (!value.isContext())
            return false;
        for (const Component& component : components_) {
            const feel::Value* const entry = value.asContext().find(component.name);
            if (!entry || !component.type->holds(*entry))
                return false;
        }
    }
    return passesTest(allowedValues_, value);
}

bool ItemType::isFunctionOf(const feel::Value& value) const
{
    return value.type() == feel::Type::Function && value.asFunction()->takes(parameterCount_);
}

const ItemType* ItemTypes::findOwn(const std::string& name) const
{
    if (const auto found = own_.find(name); found != own_.end())
        return found->second.get();
    for (const auto& [prefix, types] : imports_) {
        const bool prefixed = name.size() > prefix.size() && name.starts_with(prefix) && name[prefix.size()] == '.';
        if (!prefix.empty() && !prefixed)
            continue;
        if (const ItemType* const type = types->findOwn(prefix.empty() ? name : name.substr(prefix.size() + 1)))
            return type;
    }
    return nullptr;
}

const feel::NamedType* ItemTypes::find(std::string_view name) const
{
    return findOwn(std::string(name));
}

const ItemType* ItemTypes::resolve(const QString& typeRef) const
{
    const QString name = typeRef.trimmed();
    if (name.isEmpty())
        return nullptr;
    if (const ItemType* const own = findOwn(name.simplified().toStdString()))
        return own;
    // A QName's prefix, in files of DMN 1.1.
    if (const qsizetype colon = name.indexOf(QLatin1Char(':')); colon >= 0)
        if (const ItemType* const own = findOwn(name.mid(colon + 1).simplified().toStdString()))
            return own;
    const auto known = builtins_.find(name.toStdString());
    return known != builtins_.end() ? known->second.get() : nullptr;
}

bool ItemTypes::knows(const QString& typeRef) const
{
    const auto builtin = builtinOf(typeRef);
    return typeRef.trimmed().isEmpty() || resolve(typeRef) || builtin;
}

void ItemTypes::import(const std::string& prefix, std::shared_ptr<const ItemTypes> other)
{
    for (const std::string& name : other->componentNames_)
        componentNames_.push_back(name);
    imports_.emplace_back(prefix, std::move(other));
}

void ItemTypes::add(const metamodel::Element& definitions, const QString& file, base::Problems& problems)
{
    ItemTypeReader(*this, file, problems).read(definitions);
}

void ItemTypeReader::addBuiltin(const QString& typeRef)
{
    const std::string name = typeRef.trimmed().toStdString();
    if (name.empty() || types_.builtins_.contains(name))
        return;
    auto builtin = builtinOf(typeRef);
    if (!builtin || builtin->name == "Any" || builtin->name == "any")
        return;
    auto type = std::make_unique<ItemType>();
    type->builtin_ = std::move(*builtin);
    types_.builtins_.emplace(name, std::move(type));
}

} // namespace millrace::dmn
