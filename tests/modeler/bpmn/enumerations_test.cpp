// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/enumerations.h"

#include "modeler/base/file.h"
#include "modeler/bpmn/definitions.h"
#include "tests/support/corpus.h"

namespace millrace::bpmn {
namespace {

using metamodel::Element;

void collectValues(const Element& part, QStringList& values)
{
    for (const Element* child : part.children()) {
        if (child->localName() == QLatin1String("enumeration"))
            values.append(child->attribute(u"value"));
        collectValues(*child, values);
    }
}

TEST(Enumerations, AreThoseOfTheSchemaInItsOrder)
{
    SKIP_WITHOUT_CORPUS("bpmn/xsd");
    static const metamodel::Schema nothing({});
    int found = 0;
    for (const char* file : {"Semantic.xsd", "BPMNDI.xsd"}) {
        const QString path = support::corpusPath("bpmn/xsd/") + QLatin1String(file);
        const metamodel::Loaded xsd = metamodel::Tree::load(base::readFile(path), nothing, path);
        ASSERT_TRUE(xsd.tree);
        for (const Element* simple : xsd.tree->root().children(u"simpleType")) {
            QStringList wanted;
            collectValues(*simple, wanted);
            QByteArray name = simple->name().toLatin1();
            if (name.startsWith('t'))
                name.remove(0, 1);
            const QLatin1String enumeration(name);
            QStringList values;
            for (const QLatin1String value : valuesOf(enumeration))
                values.append(QString(value));
            EXPECT_EQ(values, wanted) << name.toStdString();
            EXPECT_EQ(allowsUri(enumeration), simple->child(u"union") != nullptr) << name.toStdString();
            ++found;
        }
    }
    EXPECT_GT(found, 10);
}

TEST(Enumerations, EveryValueTypeOfTheRowsIsKnown)
{
    const QStringList plain {QString(), QStringLiteral("string"), QStringLiteral("boolean"), QStringLiteral("integer"),
        QStringLiteral("int"), QStringLiteral("double"), QStringLiteral("ID"), QStringLiteral("IDREF"),
        QStringLiteral("QName"), QStringLiteral("anyURI")};
    for (const metamodel::Package* package : packages())
        for (const metamodel::TypeRow& row : package->rows)
            for (const metamodel::Property& property : row.properties)
                EXPECT_TRUE(plain.contains(QString(property.valueType)) || !valuesOf(property.valueType).empty())
                    << std::string(row.name.latin1()) << " " << std::string(property.name.latin1());
    EXPECT_TRUE(valuesOf(QLatin1String("NoSuchThing")).empty());
    EXPECT_FALSE(allowsUri(QLatin1String("NoSuchThing")));
}

} // namespace
} // namespace millrace::bpmn
