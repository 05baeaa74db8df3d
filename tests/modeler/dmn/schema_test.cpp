// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/definitions.h"
#include "modeler/dmn/types.h"
#include "tests/support/corpus.h"
#include "tests/support/xsd.h"

#include <set>

namespace millrace::dmn {
namespace {

using metamodel::Package;
using metamodel::Property;
using metamodel::TypeRow;
using support::Xsd;

struct SchemaFile {
    const char* typePrefix;
    std::size_t package;
    const char* name;
};

constexpr SchemaFile files[] {{"t", 0, "DMN15.xsd"}, {"", 1, "DMNDI15.xsd"}, {"", 2, "DI.xsd"}, {"", 3, "DC.xsd"}};

Xsd readXsd(const SchemaFile& file)
{
    Xsd xsd(QString::fromLatin1(file.typePrefix));
    xsd.read(support::corpusPath("tck/schema/") + QLatin1String(file.name));
    return xsd;
}

/// Types that have no name of their own in the schemas, or, in the rows, more of one.
bool isOurs(metamodel::TypeId id)
{
    return id == type::DiagramElementExtension || id == type::StyleExtension || id == type::Every
        || id == type::DMNDiagramElement || id == type::ExtensionElements;
}

/// The schemas have no names for the two types of <extension>.
std::string plainNames(std::string facts)
{
    for (const char* const name : {"DiagramElementExtension", "StyleExtension"})
        if (const auto at = facts.find(name); at != std::string::npos)
            facts.replace(at, std::string(name).size(), "extension");
    return facts;
}

std::set<std::string> factsOf(const Xsd& xsd, const QString& name, const std::map<QString, QString>& elements)
{
    std::set<std::string> facts;
    for (const support::XsdProperty& property : xsd.types.at(name).properties)
        facts.insert(support::factsOf(property, elements));
    return facts;
}

TEST(DmnSchema, HasTheTypesAndPropertiesOfTheOmgsSchemas)
{
    SKIP_WITHOUT_CORPUS("tck/schema");
    std::map<QString, QString> elements;
    for (const SchemaFile& file : files)
        elements.merge(readXsd(file).elements);
    elements[QStringLiteral("DMNDiagramElement")] = QStringLiteral("DMNDiagramElement");
    for (const SchemaFile& file : files) {
        const Xsd xsd = readXsd(file);
        const Package& package = *packages()[file.package];
        std::set<QString> rows;
        for (const TypeRow& row : package.rows) {
            const QString name(row.name);
            rows.insert(name);
            if (isOurs(row.id) || !xsd.types.contains(name))
                continue;
            std::set<std::string> found;
            for (const Property& property : row.properties)
                found.insert(plainNames(support::factsOf(property, schema())));
            EXPECT_EQ(found, factsOf(xsd, name, elements)) << name.toStdString();
            EXPECT_EQ(
                row.isAbstract || name == QLatin1String("Expression"), xsd.types.at(name).isAbstract || row.isAbstract)
                << name.toStdString();
        }
        for (const auto& [name, type] : xsd.types)
            EXPECT_TRUE(
                rows.contains(name) || name == QLatin1String("extension") || name == QLatin1String("extensionElements"))
                << name.toStdString();
        for (const auto& [element, head] : xsd.groups)
            if (xsd.elements.contains(head)) // <Style> is another schema's
                support::expectSubstitution(xsd, schema(), element, head);
    }
}

TEST(DmnSchema, KnowsEveryElementOfTheCorpus)
{
    SKIP_WITHOUT_CORPUS("tck");
    std::set<std::string> unknown;
    const auto visit = [&](const auto& self, const metamodel::Element& element) -> void {
        // One of the models carries its test cases in its extension elements.
        if (element.type() == metamodel::foreignType && element.uri().contains(QLatin1String("omg.org/spec/DMN"))
            && !element.uri().endsWith(QLatin1String("testcase")))
            unknown.insert(element.localName().toStdString());
        for (const metamodel::Element* child : element.children())
            self(self, *child);
    };
    for (const QString& path : support::corpusFiles("tck", {QStringLiteral("*.dmn")}))
        visit(visit, loadFile(path).tree->root());
    EXPECT_EQ(unknown, std::set<std::string>());
}

} // namespace
} // namespace millrace::dmn
