// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/file.h"
#include "modeler/metamodel/tree.h"

#include <gtest/gtest.h>
#include <map>

/// Holds the rows of a package against the XML Schema that they were taken from. Include it where modeler/metamodel is
/// linked; the .xsd is read with metamodel's own reader, as a document of a schema that knows nothing.
namespace millrace::support {

using metamodel::Element;
using metamodel::Property;
using metamodel::PropertyKind;

/// A property as an .xsd says it.
struct XsdProperty {
    QString name;
    PropertyKind kind = PropertyKind::Attribute;
    QString type; ///< local name
    bool isSimple = false;
    int least = 0;
    int most = 1;
    QString defaultValue;
};

struct XsdType {
    QString base;
    bool isAbstract = false;
    std::vector<XsdProperty> properties;
};

class Xsd {
public:
    /// `typePrefix`: what the schema puts before the names of its types ("t").
    explicit Xsd(QString typePrefix)
        : typePrefix_(std::move(typePrefix))
    { }

    void read(const QString& path)
    {
        static const metamodel::Schema nothing({});
        const metamodel::Loaded loaded = metamodel::Tree::load(base::readFile(path), nothing, path);
        ASSERT_TRUE(loaded.tree) << path.toStdString();
        for (const Element* element : loaded.tree->root().children()) {
            if (element->localName() == QLatin1String("complexType"))
                addType(element->name(), *element);
            else if (element->localName() == QLatin1String("element"))
                addGlobal(*element);
        }
    }

    QString typeName(const QString& qualified) const
    {
        const QString name = qualified.section(QLatin1Char(':'), -1);
        const bool has = !typePrefix_.isEmpty() && name.startsWith(typePrefix_) && name.size() > 1 && name[1].isUpper();
        return has ? name.mid(typePrefix_.size()) : name;
    }

    std::map<QString, XsdType> types;
    std::map<QString, QString> elements; ///< type of each global element
    std::map<QString, QString> groups; ///< substitution group of each global element that has one

private:
    void addGlobal(const Element& element)
    {
        const Element* inside = element.child(u"complexType");
        elements[element.name()] = inside ? element.name() : typeName(element.attribute(u"type"));
        if (inside)
            addType(element.name(), *inside);
        if (element.hasAttribute(u"substitutionGroup"))
            groups[element.name()] = element.attribute(u"substitutionGroup").section(QLatin1Char(':'), -1);
    }

    void addType(const QString& name, const Element& complexType)
    {
        XsdType type;
        type.isAbstract = complexType.attribute(u"abstract") == QLatin1String("true");
        const Element* content = &complexType;
        bool hasText = complexType.attribute(u"mixed") == QLatin1String("true");
        for (const QStringView word : {u"complexContent", u"simpleContent"})
            if (const Element* wrapped = complexType.child(word)) {
                content = wrapped->child(u"extension");
                hasText |= word == u"simpleContent";
                type.base = word == u"simpleContent" ? QString() : typeName(content->attribute(u"base"));
            }
        addContent(type, *content, 1, 1);
        if (hasText)
            type.properties.push_back({QStringLiteral("#text"), PropertyKind::Body, {}, true, 0, 1, {}});
        // "The type of this name once more" is no type of its own.
        if (type.base != typeName(name))
            types[typeName(name)] = type;
    }

    void addContent(XsdType& type, const Element& content, int least, int most)
    {
        for (const Element* part : content.children()) {
            const QString kind = part->localName();
            const bool isChoice = kind == QLatin1String("choice");
            if (kind == QLatin1String("sequence") || isChoice)
                addContent(type, *part, isChoice || leastOf(*part) == 0 ? 0 : least,
                    mostOf(*part) == metamodel::unbounded ? metamodel::unbounded : most);
            else if (kind == QLatin1String("element"))
                addChild(type, *part, least, most);
            else if (kind == QLatin1String("attribute"))
                type.properties.push_back(
                    {part->name(), PropertyKind::Attribute, typeName(part->attribute(u"type")), true,
                        part->attribute(u"use") == QLatin1String("required") ? 1 : 0, 1, part->attribute(u"default")});
        }
    }

    void addChild(XsdType& type, const Element& part, int least, int most)
    {
        XsdProperty child;
        const QString reference = part.attribute(u"ref");
        const QString typed = part.attribute(u"type");
        child.name = (reference.isEmpty() ? part.name() : reference).section(QLatin1Char(':'), -1);
        child.isSimple = isSimple(typed, part);
        child.kind = child.isSimple ? PropertyKind::TextChild : PropertyKind::Child;
        child.type = typeName(typed);
        child.least = least == 0 ? 0 : leastOf(part);
        child.most = most == metamodel::unbounded ? most : mostOf(part);
        if (const Element* inside = part.child(u"complexType"); inside && reference.isEmpty()) {
            addType(part.name(), *inside);
            child.type = part.name();
        }
        type.properties.push_back(child);
    }

    /// Of XML Schema's own types, or of an enumeration.
    static bool isSimple(const QString& typed, const Element& part)
    {
        if (typed.startsWith(QLatin1String("xsd:")) || typed.startsWith(QLatin1String("xs:")))
            return true;
        const Element* root = &part;
        while (root->parent())
            root = root->parent();
        for (const Element* simple : root->children(u"simpleType"))
            if (!typed.isEmpty() && simple->name() == typed.section(QLatin1Char(':'), -1))
                return true;
        return false;
    }

    static int leastOf(const Element& part)
    {
        return part.hasAttribute(u"minOccurs") ? part.attribute(u"minOccurs").toInt() : 1;
    }
    static int mostOf(const Element& part)
    {
        const QString most = part.attribute(u"maxOccurs");
        return most == QLatin1String("unbounded") ? metamodel::unbounded : most.isEmpty() ? 1 : most.toInt();
    }

    QString typePrefix_;
};

/// One line a property, so that a difference can be read.
inline std::string factsOf(const XsdProperty& p, const std::map<QString, QString>& elements)
{
    const bool isReferred = p.kind == PropertyKind::Child && p.type.isEmpty() && elements.contains(p.name);
    const QString type = p.kind == PropertyKind::Body ? QString() : isReferred ? elements.at(p.name) : p.type;
    return QStringLiteral("%1 kind %2 type %3 %4..%5 default '%6'")
        .arg(p.name, QString::number(int(p.kind)), type, QString::number(p.least), QString::number(p.most),
            p.defaultValue)
        .toStdString();
}

inline std::string factsOf(const Property& p, const metamodel::Schema& schema)
{
    const metamodel::Type* child = schema.type(p.type);
    const QString type = p.kind == PropertyKind::Body ? QString()
        : p.kind == PropertyKind::Child               ? (child ? QString(child->name()) : QStringLiteral("?"))
                                                      : QString(p.valueType);
    return QStringLiteral("%1 kind %2 type %3 %4..%5 default '%6'")
        .arg(QString(p.name), QString::number(int(p.kind)), type, QString::number(p.least), QString::number(p.most),
            QString(p.defaultValue))
        .toStdString();
}

/// Every head has its members and accepts them where it stands.
inline void expectSubstitution(
    const Xsd& xsd, const metamodel::Schema& schema, const QString& element, const QString& head)
{
    for (const metamodel::Package* package : schema.packages())
        for (const metamodel::TypeRow& row : package->rows)
            for (const Property& property : row.properties) {
                if (property.name != head || !schema.isHead(property))
                    continue;
                const metamodel::Type* member = nullptr;
                for (const metamodel::Package* other : schema.packages())
                    if (!member)
                        member = schema.typeOfElement(QString(other->uris.front()), element);
                ASSERT_TRUE(member) << element.toStdString();
                const auto place
                    = schema.placementOf(schema.type(row.id), QString(member->package().uris.front()), element);
                EXPECT_EQ(place.role, &property) << element.toStdString() << " in " << std::string(row.name.latin1());
                EXPECT_EQ(place.type, member);
            }
    EXPECT_TRUE(xsd.elements.contains(head)) << head.toStdString();
}

} // namespace millrace::support
