// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/definitions.h"

#include "modeler/base/file.h"
#include "modeler/dmn/types.h"
#include "modeler/dmn/views.h"
#include "tests/modeler/dmn/decide.h"
#include "tests/support/corpus.h"

namespace millrace::dmn {
namespace {

using namespace test;

TEST(DmnDefinitions, ReadsEveryVersionAsTheSameTypes)
{
    const std::pair<const char*, const char*> versions[] {{"1.1", "http://www.omg.org/spec/DMN/20151101/dmn.xsd"},
        {"1.2", "http://www.omg.org/spec/DMN/20180521/MODEL/"}, {"1.3", "https://www.omg.org/spec/DMN/20191111/MODEL/"},
        {"1.4", "https://www.omg.org/spec/DMN/20211108/MODEL/"},
        {"1.5", "https://www.omg.org/spec/DMN/20230324/MODEL/"}};
    for (const auto& [number, uri] : versions) {
        const QByteArray text = QByteArray("<d:definitions xmlns:d=\"") + uri
            + "\" name=\"n\" namespace=\"u\"><d:decision id=\"a\" name=\"A\"><d:literalExpression><d:text>1</d:text>"
              "</d:literalExpression></d:decision></d:definitions>";
        const metamodel::Loaded loaded = load(text);
        ASSERT_TRUE(loaded.tree) << number;
        EXPECT_EQ(versionOf(loaded.tree->root()), QLatin1String(number));
        ASSERT_EQ(decisions(*loaded.tree).size(), 1U) << number;
        const metamodel::Element* const logic = expressionIn(*decisions(*loaded.tree).front());
        ASSERT_TRUE(logic) << number;
        EXPECT_EQ(logic->type(), type::LiteralExpression);
        EXPECT_EQ(loaded.tree->save(), text);
    }
}

TEST(DmnDefinitions, KeepTheirVersionWhenSomethingIsAdded)
{
    const metamodel::Loaded loaded = load("<definitions xmlns=\"http://www.omg.org/spec/DMN/20180521/MODEL/\" "
                                          "name=\"n\" namespace=\"u\"><!-- kept --></definitions>");
    ASSERT_TRUE(loaded.tree);
    metamodel::Draft draft;
    draft.type = type::InputData;
    draft.set(u"id", QStringLiteral("i")).set(u"name", QStringLiteral("Income"));
    loaded.tree->insert(draft, loaded.tree->root().key());
    const QByteArray saved = loaded.tree->save();
    EXPECT_TRUE(saved.contains("<inputData id=\"i\"")) << saved.constData();
    EXPECT_TRUE(saved.contains("<!-- kept -->"));
    EXPECT_EQ(versionOf(load(saved).tree->root()), QStringLiteral("1.2"));
    EXPECT_EQ(load(saved).tree->byId(u"i")->type(), type::InputData);
}

TEST(DmnDefinitions, RefuseWhatIsNoDecisionModel)
{
    for (const char* const text : {"<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/>",
             "<definitions xmlns=\"urn:other\"/>", "<html/>", "no xml"}) {
        const metamodel::Loaded loaded = load(text);
        EXPECT_FALSE(loaded.tree) << text;
        ASSERT_FALSE(loaded.problems.empty()) << text;
        EXPECT_FALSE(loaded.problems.front().message.isEmpty());
    }
}

TEST(DmnDefinitions, NamesReferencesThatLeadNowhere)
{
    const metamodel::Loaded loaded = load(modelText(decisionText("a", "1", needsInput("gone"))));
    ASSERT_EQ(loaded.problems.size(), 1U);
    EXPECT_TRUE(loaded.problems.front().message.contains(QLatin1String("gone")));
    EXPECT_EQ(loaded.problems.front().element, QStringLiteral("a"));
}

TEST(DmnDefinitions, WritesANewModelInTheVersionThatMostEnginesRun)
{
    const metamodel::Loaded loaded = load(newModel(QStringLiteral("Discount & more")));
    ASSERT_TRUE(loaded.tree);
    EXPECT_TRUE(loaded.problems.empty());
    EXPECT_EQ(versionOf(loaded.tree->root()), QStringLiteral("1.3"));
    EXPECT_EQ(decisions(*loaded.tree).front()->name(), QStringLiteral("Discount & more"));
}

TEST(DmnDefinitions, KeepTheBytesOfEveryModelOfTheCorpus)
{
    SKIP_WITHOUT_CORPUS("tck");
    for (const QString& path : support::corpusFiles("tck", {QStringLiteral("*.dmn")})) {
        const QByteArray source = base::readFile(path);
        const metamodel::Loaded loaded = load(source, path);
        ASSERT_TRUE(loaded.tree) << path.toStdString();
        EXPECT_EQ(loaded.tree->save(), source) << path.toStdString();
    }
}

} // namespace
} // namespace millrace::dmn
