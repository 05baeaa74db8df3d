// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/schema.h"

/// The words in which the tables of types are written: each makes one Property of a row.
namespace millrace::metamodel::rows {

using QL = QLatin1String;
inline constexpr bool isAbstract = true;
inline constexpr bool concrete = false;
inline constexpr int many = unbounded;
inline constexpr QLatin1String none;

inline Property attribute(const char* name, const char* valueType, const char* defaultValue = "")
{
    return {QL(name), PropertyKind::Attribute, textType, false, 0, 1, QL(defaultValue), QL(valueType)};
}

inline Property requiredAttribute(const char* name, const char* valueType)
{
    return {QL(name), PropertyKind::Attribute, textType, false, 1, 1, none, QL(valueType)};
}

/// The attribute that other elements refer to.
inline Property id()
{
    return attribute("id", "ID");
}

inline Property requiredId()
{
    return requiredAttribute("id", "ID");
}

/// An attribute that holds the id of a `target`; valueType is "QName" or "IDREF".
inline Property reference(const char* name, TypeId target, const char* valueType)
{
    return {QL(name), PropertyKind::Attribute, target, true, 0, 1, none, QL(valueType)};
}

inline Property requiredReference(const char* name, TypeId target, const char* valueType)
{
    return {QL(name), PropertyKind::Attribute, target, true, 1, 1, none, QL(valueType)};
}

inline Property child(const char* name, TypeId type, int least, int most)
{
    return {QL(name), PropertyKind::Child, type, false, least, most, none, none};
}

inline Property textChild(const char* name, const char* valueType, int least, int most)
{
    return {QL(name), PropertyKind::TextChild, textType, false, least, most, none, QL(valueType)};
}

/// A child element whose text is the id of a `target`.
inline Property referenceChild(const char* name, TypeId target, const char* valueType, int least, int most)
{
    return {QL(name), PropertyKind::TextChild, target, true, least, most, none, QL(valueType)};
}

/// The element's own text.
inline Property body()
{
    return {QL("#text"), PropertyKind::Body, textType, false, 0, 1, none, QL("string")};
}

} // namespace millrace::metamodel::rows
