// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/types.h"
#include "tests/support/corpus.h"
#include "tests/support/xsd.h"

#include <set>

namespace millrace::bpmn {
namespace {

using metamodel::Package;
using metamodel::Property;
using metamodel::Schema;
using metamodel::Type;
using metamodel::TypeRow;
using support::Xsd;

struct Source {
    const char* prefix;
    std::size_t package;
    QStringList files;
};

const std::vector<Source>& sources()
{
    static const std::vector<Source> all {{"t", 0, {QStringLiteral("BPMN20.xsd"), QStringLiteral("Semantic.xsd")}},
        {"", 1, {QStringLiteral("BPMNDI.xsd")}}, {"", 2, {QStringLiteral("DI.xsd")}},
        {"", 3, {QStringLiteral("DC.xsd")}}};
    return all;
}

Xsd readXsd(const Source& source)
{
    Xsd xsd(QString::fromLatin1(source.prefix));
    for (const QString& file : source.files)
        xsd.read(support::corpusPath("bpmn/xsd/") + file);
    return xsd;
}

/// All global elements: properties may refer to those of other schemas.
std::map<QString, QString> allElements()
{
    std::map<QString, QString> elements;
    for (const Source& source : sources())
        elements.merge(readXsd(source).elements);
    return elements;
}

QString nameIn(const Xsd& xsd, const TypeRow& row)
{
    // The one type that has no name in the schema, only the element that it stands in.
    return row.id == type::DiagramElementExtension ? QStringLiteral("extension") : xsd.typeName(QString(row.name));
}

TEST(BpmnSchema, HasEveryTypeOfTheOmgSchemasAndNoOther)
{
    SKIP_WITHOUT_CORPUS("bpmn/xsd");
    for (const Source& source : sources()) {
        const Xsd xsd = readXsd(source);
        std::set<QString> expected, found;
        for (const auto& [name, type] : xsd.types)
            expected.insert(name);
        for (const TypeRow& row : packages()[source.package]->rows)
            found.insert(nameIn(xsd, row));
        EXPECT_EQ(found, expected);
    }
}

TEST(BpmnSchema, HasEveryPropertyInItsOrder)
{
    SKIP_WITHOUT_CORPUS("bpmn/xsd");
    const std::map<QString, QString> elements = allElements();
    for (const Source& source : sources()) {
        const Xsd xsd = readXsd(source);
        for (const TypeRow& row : packages()[source.package]->rows) {
            const support::XsdType& type = xsd.types.at(nameIn(xsd, row));
            EXPECT_EQ(row.isAbstract, type.isAbstract) << row.name.latin1();
            const Type* super = row.supertypes.empty() ? nullptr : schema().type(row.supertypes.front());
            EXPECT_EQ(super ? QString(super->name()) : QString(), type.base) << row.name.latin1();
            std::vector<std::string> found, expected;
            for (const Property& property : row.properties)
                found.push_back(row.id == type::DiagramElement && property.kind == metamodel::PropertyKind::Child
                        ? std::string("extension")
                        : support::factsOf(property, schema()));
            for (const support::XsdProperty& property : type.properties)
                expected.push_back(row.id == type::DiagramElement && property.kind == metamodel::PropertyKind::Child
                        ? std::string("extension")
                        : support::factsOf(property, elements));
            EXPECT_EQ(found, expected) << row.name.latin1();
        }
    }
}

TEST(BpmnSchema, HasEveryGlobalElement)
{
    SKIP_WITHOUT_CORPUS("bpmn/xsd");
    for (const Source& source : sources()) {
        const Xsd xsd = readXsd(source);
        std::map<QString, QString> found;
        for (const TypeRow& row : packages()[source.package]->rows)
            if (!row.element.isEmpty())
                found[QString(row.element)] = QString(row.name);
        EXPECT_EQ(found, xsd.elements);
    }
}

TEST(BpmnSchema, PutsElementsWhereTheirSubstitutionGroupStands)
{
    SKIP_WITHOUT_CORPUS("bpmn/xsd");
    Xsd all(QStringLiteral("t"));
    for (const Source& source : sources())
        for (const QString& file : source.files)
            all.read(support::corpusPath("bpmn/xsd/") + file);
    EXPECT_FALSE(all.groups.empty());
    for (const auto& [element, head] : all.groups)
        support::expectSubstitution(all, schema(), element, head);
}

TEST(BpmnSchema, EveryReferenceHasATargetAndIsAnId)
{
    int references = 0;
    for (const Package* package : packages())
        for (const TypeRow& row : package->rows)
            for (const Property& property : row.properties) {
                const bool mayRefer
                    = property.valueType == QLatin1String("QName") || property.valueType == QLatin1String("IDREF");
                EXPECT_TRUE(!property.isReference || (mayRefer && schema().type(property.type)))
                    << property.name.latin1();
                EXPECT_TRUE(property.valueType != QLatin1String("IDREF") || property.isReference)
                    << property.name.latin1();
                references += property.isReference;
            }
    EXPECT_GT(references, 80);
}

TEST(BpmnSchema, KnowsSupertypesAndInheritedProperties)
{
    const Schema& s = schema();
    EXPECT_TRUE(s.isA(type::UserTask, type::Task));
    EXPECT_TRUE(s.isA(type::UserTask, type::FlowNode));
    EXPECT_TRUE(s.isA(type::UserTask, type::BaseElement));
    EXPECT_FALSE(s.isA(type::Task, type::UserTask));
    EXPECT_FALSE(s.isA(type::SequenceFlow, type::FlowNode));
    EXPECT_TRUE(s.type(type::UserTask)->property(u"incoming")->isReference);
    EXPECT_EQ(s.type(type::UserTask)->property(u"nothing"), nullptr);
    EXPECT_EQ(QString(s.type(type::StartEvent)->property(u"isInterrupting")->defaultValue), QLatin1String("true"));
    EXPECT_EQ(s.typeByName(QString(packages()[0]->uris[0]), u"tFormalExpression")->id(), type::FormalExpression);
    EXPECT_EQ(s.typeByName(QString(packages()[0]->uris[0]), u"FormalExpression")->id(), type::FormalExpression);
    EXPECT_EQ(s.type(metamodel::foreignType), nullptr);
    EXPECT_EQ(s.typeOfElement(u"urn:other", u"task"), nullptr);
}

} // namespace
} // namespace millrace::bpmn
