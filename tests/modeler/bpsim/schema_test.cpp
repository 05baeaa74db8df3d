// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpsim/schema.h"
#include "modeler/bpsim/types.h"
#include "tests/support/corpus.h"
#include "tests/support/xsd.h"

#include <set>

namespace millrace::bpsim {
namespace {

using metamodel::Property;
using metamodel::TypeRow;
using support::Xsd;

Xsd readXsd(const char* version)
{
    Xsd xsd {QString()};
    xsd.read(support::corpusPath("sim/bpsim/bpsim-") + QLatin1String(version) + QStringLiteral(".xsd"));
    return xsd;
}

std::vector<std::string> propertiesOf(const Xsd& xsd, const QString& type)
{
    std::vector<std::string> facts;
    for (const support::XsdProperty& property : xsd.types.at(type).properties)
        facts.push_back(support::factsOf(property, xsd.elements));
    return facts;
}

QString nameOf(const std::string& facts)
{
    return QString::fromStdString(facts).section(QLatin1Char(' '), 0, 0);
}

TEST(BpsimSchema, IsTheSecondVersionAndWhatOnlyTheFirstHas)
{
    SKIP_WITHOUT_CORPUS("sim/bpsim");
    const Xsd first = readXsd("1.0"), second = readXsd("2.0");
    std::set<QString> expectedTypes, types;
    for (const auto& [name, type] : second.types)
        expectedTypes.insert(name);
    for (const TypeRow& row : package().rows) {
        const QString name(row.name);
        types.insert(name);
        std::vector<std::string> expected = propertiesOf(second, name), found;
        std::set<QString> names;
        for (const std::string& property : expected)
            names.insert(nameOf(property));
        for (const std::string& property : propertiesOf(first, name))
            if (!names.contains(nameOf(property)))
                expected.push_back(property);
        for (const Property& property : row.properties)
            found.push_back(support::factsOf(property, schema()));
        EXPECT_EQ(found, expected) << name.toStdString();
        const metamodel::Type* super = row.supertypes.empty() ? nullptr : schema().type(row.supertypes.front());
        EXPECT_EQ(super ? QString(super->name()) : QString(), second.types.at(name).base);
        EXPECT_EQ(!row.element.isEmpty(), second.elements.contains(name)) << name.toStdString();
    }
    EXPECT_EQ(types, expectedTypes);
    for (const auto& [element, head] : second.groups)
        support::expectSubstitution(second, schema(), element, head);
}

TEST(BpsimSchema, ReadsBothVersionsAsTheSameTypes)
{
    for (const char* version : {"1.0", "2.0"}) {
        const QByteArray source = QByteArray("<b:BPSimData xmlns:b=\"http://www.bpsim.org/schemas/") + version
            + "\"><b:Scenario id=\"s\"><b:ElementParameters elementRef=\"Task_1\"><b:TimeParameters><b:ProcessingTime>"
              "<b:NegativeExponentialDistribution mean=\"5\"/></b:ProcessingTime></b:TimeParameters>"
              "</b:ElementParameters></b:Scenario></b:BPSimData>";
        const metamodel::Loaded loaded = metamodel::Tree::load(source, schema());
        ASSERT_TRUE(loaded.tree);
        const metamodel::Element& scenario = *loaded.tree->root().child(u"Scenario");
        EXPECT_EQ(scenario.type(), type::Scenario);
        const metamodel::Element& time = *scenario.child(u"ElementParameters")->child(u"TimeParameters");
        const metamodel::Element& duration = *time.child(u"ProcessingTime");
        EXPECT_EQ(duration.type(), type::Parameter);
        const metamodel::Element* value = duration.child(u"ParameterValue");
        ASSERT_TRUE(value);
        EXPECT_EQ(value->type(), type::NegativeExponentialDistribution);
        EXPECT_TRUE(value->is(type::DistributionParameter));
        EXPECT_EQ(loaded.tree->referencesTo(u"Task_1").size(), 1u);
    }
}

TEST(BpsimSchema, WritesInTheVersionOfTheFile)
{
    const auto tree = metamodel::Tree::load(
        "<BPSimData xmlns=\"http://www.bpsim.org/schemas/1.0\"><Scenario id=\"s\"/></BPSimData>", schema())
                          .tree;
    metamodel::Draft parameters;
    parameters.type = type::ElementParameters;
    parameters.set(u"elementRef", QStringLiteral("T"));
    tree->insert(parameters, tree->byId(u"s")->key());
    EXPECT_EQ(tree->save(),
        "<BPSimData xmlns=\"http://www.bpsim.org/schemas/1.0\"><Scenario id=\"s\"><ElementParameters elementRef=\"T\"/>"
        "</Scenario></BPSimData>");
}

} // namespace
} // namespace millrace::bpsim
