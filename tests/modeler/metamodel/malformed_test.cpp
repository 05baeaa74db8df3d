// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/metamodel/library.h"

#include "modeler/base/failure.h"

#include <chrono>

namespace millrace::metamodel {
namespace {

using library::schema;

struct Bad {
    const char* name;
    QByteArray source;
    int line;
    const char* word; ///< that the message must say
};

void PrintTo(const Bad& bad, std::ostream* out)
{
    *out << bad.name;
}

class Malformed : public testing::TestWithParam<Bad> { };

TEST_P(Malformed, IsRefusedWithLineAndReason)
{
    const Loaded loaded = Tree::load(GetParam().source, schema(), QStringLiteral("f.xml"));
    ASSERT_FALSE(loaded.tree);
    ASSERT_EQ(loaded.problems.size(), 1u);
    const base::Problem& problem = loaded.problems.front();
    EXPECT_EQ(problem.severity, base::Severity::Error);
    EXPECT_EQ(problem.file, QStringLiteral("f.xml"));
    EXPECT_EQ(problem.line, GetParam().line) << problem.message.toStdString();
    EXPECT_TRUE(problem.message.contains(QLatin1String(GetParam().word))) << problem.message.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Xml, Malformed,
    testing::Values(Bad {"empty", "", 1, "empty"}, Bad {"blank", " \n\n ", 3, "empty"},
        Bad {"noXml", "Dear all,\nhello", 1, "no XML"}, Bad {"pdf", "%PDF-1.4\n", 1, "no XML"},
        Bad {"onlyComment", "<!-- a -->", 1, "no element"}, Bad {"cutOff", "<a>\n<b>\n", 3, "<b>"},
        Bad {"cutOffInTag", "<a>\n<b c=", 2, ""}, Bad {"cutOffInValue", "<a>\n<b c=\"x", 2, "never closed"},
        Bad {"cutOffInComment", "<a>\n<!-- x", 2, "-->"}, Bad {"cutOffInCData", "<a>\n<![CDATA[ x ]]", 2, "]]>"},
        Bad {"cutOffInEndTag", "<a>\n</a", 2, "cut off"}, Bad {"mismatch", "<a>\n<b>\n</a>", 3, "<b> (line 2)"},
        Bad {"neverOpened", "<a/>\n</a>", 2, "never opened"}, Bad {"secondRoot", "<a/>\n<b/>", 2, "second root"},
        Bad {"textBehind", "<a/>\n x", 1, "behind"}, Bad {"textBefore", "x<a/>", 1, "no XML"},
        Bad {"cdataOutside", "<a/><![CDATA[x]]>", 1, "CDATA"},
        Bad {"duplicate", "<a>\n<b x='1' x='2'/></a>", 2, "twice"},
        Bad {"duplicateByNamespace", "<a xmlns:p='u' xmlns:q='u'>\n<b p:x='1' q:x='2'/></a>", 2, "twice"},
        Bad {"noQuotes", "<a>\n<b x=1/></a>", 2, "quotes"}, Bad {"noValue", "<a b/>", 1, "quotes"},
        Bad {"noSpace", "<a b='1'c='2'/>", 1, "expected"}, Bad {"lessInValue", "<a b='<'/>", 1, "<"},
        Bad {"badName", "<1a/>", 1, "name"}, Bad {"badNameDash", "<a -b='1'/>", 1, "expected"},
        Bad {"loneLess", "<a>1 < 2</a>", 1, "&lt;"}, Bad {"loneAmpersand", "<a>\nR&D</a>", 1, "&amp;"},
        Bad {"loneAmpersandInValue", "<a>\n<b c='R&D'/></a>", 2, "&amp;"},
        Bad {"unknownEntity", "<a>&nbsp;</a>", 1, "&nbsp;"}, Bad {"badNumber", "<a>&#0;</a>", 1, "&#0;"},
        Bad {"badNumberHuge", "<a>&#99999999999;</a>", 1, "&#9999"},
        Bad {"surrogate", "<a>&#xD800;</a>", 1, "&#xD800;"}, Bad {"badNumberEmpty", "<a>&#;</a>", 1, "&#;"},
        Bad {"unboundPrefix", "<a>\n<p:b/></a>", 2, "not declared"},
        Bad {"unboundAttributePrefix", "<a>\n<b p:c=''/></a>", 2, "not declared"},
        Bad {"prefixOutOfScope", "<a><b xmlns:p='u'/>\n<p:c/></a>", 2, "not declared"},
        Bad {"twoColons", "<a xmlns:p='u'><p:b:c/></a>", 1, "prefix"}, Bad {"endsInColon", "<a:/>", 1, "prefix"},
        Bad {"emptyPrefixUri", "<a xmlns:p=''/>", 1, "no namespace"},
        Bad {"xmlnsPrefix", "<a xmlns:xmlns='u'/>", 1, "cannot be declared"},
        Bad {"xmlPrefix", "<a xmlns:xml='u'/>", 1, "cannot be declared"},
        Bad {"commentDashes", "<a><!-- a -- b --></a>", 1, "comment"}, Bad {"cdataEnd", "<a>]]></a>", 1, "]]>"},
        Bad {"lateDeclaration", "<a/>\n<?xml version='1.0'?>", 2, "very start"},
        Bad {"spaceBeforeDeclaration", " <?xml version='1.0'?><a/>", 1, "very start"},
        Bad {"noInstructionName", "<a><? x?></a>", 1, "name"},
        Bad {"noVersion", "<?xml encoding='UTF-8'?><a/>", 1, "version"},
        Bad {"controlCharacter", QByteArray("<a>\n\x01</a>"), 2, "control"},
        Bad {"zeroByte", QByteArray("<a>\n\0</a>", 9), 2, "control"},
        Bad {"latin1AsUtf8", "<a>\n\xE4 b</a>", 2, "UTF-8"}, Bad {"overlong", "<a>\xC0\x80</a>", 1, "UTF-8"},
        Bad {"utf8Surrogate", "<a>\xED\xA0\x80</a>", 1, "UTF-8"},
        Bad {"beyondUnicode", "<a>\xF5\x80\x80\x80</a>", 1, "UTF-8"},
        Bad {"noCharacter", "<a>\xEF\xBF\xBF</a>", 1, "UTF-8"}, Bad {"cutOffCharacter", "<a>\xE2\x82", 1, "UTF-8"},
        Bad {"unknownEncoding", "<?xml version='1.0' encoding='KOI8-R'?><a>\xC1</a>", 1, "KOI8-R"},
        Bad {"oddUtf16", QByteArray("\xFF\xFE<\0a\0/\0>", 9), 1, "UTF-16"},
        Bad {"halfSurrogate", QByteArray("\xFF\xFE<\0a\0>\0\x00\xD8<\0", 12), 1, "UTF-16"}),
    [](const auto& tested) { return std::string(tested.param.name); });

INSTANTIATE_TEST_SUITE_P(Dtd, Malformed,
    testing::Values(Bad {"doctype", "<?xml version='1.0'?>\n<!DOCTYPE a><a/>", 2, "document type"},
        Bad {
            "externalEntity", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<a>&x;</a>", 1, "document type"},
        Bad {"bomb", "<!DOCTYPE a [<!ENTITY b 'bb'><!ENTITY c '&b;&b;'>]><a>&c;</a>", 1, "document type"},
        Bad {"lowerCase", "<!doctype html>\n<html/>", 1, "document type"},
        Bad {"inside", "<a>\n<!ENTITY x 'y'></a>", 2, "document type"}),
    [](const auto& tested) { return std::string(tested.param.name); });

TEST(Malformed, NamesTheElementAround)
{
    const Loaded loaded = Tree::load(
        "<library xmlns='urn:library'>\n<shelf id='S'>\n<book id='B'>&no;</book></shelf></library>", schema());
    ASSERT_FALSE(loaded.tree);
    EXPECT_EQ(loaded.problems[0].element, QStringLiteral("B"));
    EXPECT_EQ(loaded.problems[0].line, 3);
}

TEST(Limits, ADeepNestIsRefusedQuickly)
{
    const QByteArray source = QByteArray("<a>").repeated(100000);
    const auto start = std::chrono::steady_clock::now();
    const Loaded loaded = Tree::load(source, schema());
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(2));
    ASSERT_FALSE(loaded.tree);
    EXPECT_TRUE(loaded.problems[0].message.contains(QLatin1String("nested")));
    EXPECT_TRUE(Tree::load(QByteArray("<a>").repeated(2500) + QByteArray("</a>").repeated(2500), schema()).tree);
}

TEST(Limits, NoEditNestsDeeperThanCanBeReadAgain)
{
    const auto tree = library::read(QByteArray("<a>").repeated(2499) + QByteArray("</a>").repeated(2499));
    const Key deepest = 2499;
    tree->insert(library::foreign(QStringLiteral("b"), QString()), deepest);
    EXPECT_TRUE(Tree::load(tree->save(), schema()).tree);
    const Draft two
        = library::foreign(QStringLiteral("b"), QString()).add(library::foreign(QStringLiteral("b"), QString()));
    EXPECT_THROW(tree->insert(two, deepest), base::Failure);
    EXPECT_TRUE(Tree::load(tree->save(), schema()).tree);
}

TEST(Limits, AHugeFileIsRefusedBeforeItIsRead)
{
    QByteArray source = "<a>";
    source.append(QByteArray(200 * 1024 * 1024, ' '));
    const Loaded loaded = Tree::load(source, schema());
    ASSERT_FALSE(loaded.tree);
    EXPECT_TRUE(loaded.problems[0].message.contains(QLatin1String("200 MB")));
}

TEST(Limits, TooManyElementsAreRefused)
{
    const Loaded loaded = Tree::load("<a>" + QByteArray("<b/>").repeated(2'000'100) + "</a>", schema());
    ASSERT_FALSE(loaded.tree);
    EXPECT_TRUE(loaded.problems[0].message.contains(QLatin1String("too many")));
}

TEST(Limits, ManyAttributesAndPrefixesTakeNoLongerThanTheirShare)
{
    QByteArray attributes, nested;
    for (int i = 0; i < 20000; ++i)
        attributes += " a" + QByteArray::number(i) + "='1'";
    for (int i = 0; i < 20000; ++i)
        nested += "<p:x xmlns:p='urn:" + QByteArray::number(i) + "'/>";
    const auto start = std::chrono::steady_clock::now();
    const Loaded loaded = Tree::load("<a" + attributes + ">" + nested + "</a>", schema());
    ASSERT_TRUE(loaded.tree);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(10));
    EXPECT_EQ(loaded.tree->root().attributes().size(), 20000u);
}

TEST(Lenient, AFileThatCallsItselfUtf16ButIsNotIsReadWithAWarning)
{
    const QByteArray source = "<?xml version=\"1.0\" encoding=\"utf-16\"?><a b=\"\xC3\xA4\"/>";
    const Loaded loaded = Tree::load(source, schema());
    ASSERT_TRUE(loaded.tree);
    ASSERT_EQ(loaded.problems.size(), 1u);
    EXPECT_EQ(loaded.problems[0].severity, base::Severity::Warning);
    EXPECT_EQ(loaded.tree->root().attribute(u"b"), QString(QChar(0xE4)));
    EXPECT_EQ(loaded.tree->save(), source);
}

} // namespace
} // namespace millrace::metamodel
