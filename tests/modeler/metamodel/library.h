// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/rows.h"
#include "modeler/metamodel/tree.h"

#include <gtest/gtest.h>

/// A small schema to test the machinery with: a library of shelves with books and journals.
namespace millrace::metamodel::library {

enum : TypeId { Base = 900, Library, Shelf, Item, Book, Journal, Author, Rule, SpecialRule, Extras };

inline constexpr QStringView uri = u"urn:library";

inline const Package& package()
{
    using namespace rows;
    static const Package package {QL("lib"), {QL("urn:library"), QL("urn:library:old")},
        {
            {Base, QL("Base"), none, isAbstract, {}, {child("extras", Extras, 0, 1), id()}},
            {Library, QL("Library"), QL("library"), concrete, {Base},
                {child("author", Author, 0, many), child("shelf", Shelf, 0, many), attribute("name", "string")}},
            {Shelf, QL("Shelf"), QL("shelf"), concrete, {Base},
                {child("rule", Rule, 0, 1), child("item", Item, 0, many), textChild("remark", "string", 0, many),
                    attribute("name", "string"), attribute("height", "double", "30")}},
            {Item, QL("Item"), QL("item"), isAbstract, {Base},
                {referenceChild("by", Author, "QName", 0, many), attribute("title", "string"),
                    reference("sequelOf", Item, "QName")}},
            {Book, QL("Book"), QL("book"), concrete, {Item}, {attribute("pages", "integer")}},
            {Journal, QL("Journal"), QL("journal"), concrete, {Item}, {}},
            {Author, QL("Author"), QL("author"), concrete, {Base}, {attribute("name", "string")}},
            {Rule, QL("Rule"), none, concrete, {Base}, {body()}},
            {SpecialRule, QL("SpecialRule"), none, concrete, {Rule}, {attribute("strict", "boolean")}},
            {Extras, QL("Extras"), QL("extras"), concrete, {}, {}},
        },
        QL("t")};
    return package;
}

inline const Schema& schema()
{
    static const Schema schema({&package()});
    return schema;
}

/// The tree of a source that must be readable.
inline std::unique_ptr<Tree> read(const QByteArray& source)
{
    Loaded loaded = Tree::load(source, schema());
    if (!loaded.tree)
        ADD_FAILURE() << base::toText(loaded.problems.front()).toStdString() << "\n" << source.toStdString();
    return std::move(loaded.tree);
}

inline Draft draft(TypeId type)
{
    Draft made;
    made.type = type;
    return made;
}

inline Draft foreign(const QString& name, const QString& namespaceUri)
{
    Draft made;
    made.name = name;
    made.uri = namespaceUri;
    return made;
}

} // namespace millrace::metamodel::library
