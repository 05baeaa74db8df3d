// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/metamodel/encoding.h"
#include "tests/modeler/metamodel/library.h"

#include <functional>

namespace millrace::metamodel {
namespace {

using namespace library;

/// Edits a document, gives the bytes, and checks that undoing restores those of the start.
QByteArray edited(const QByteArray& source, const std::function<Change(Tree&)>& edit)
{
    const auto tree = read(source);
    if (!tree)
        return {};
    const Change change = edit(*tree);
    const QByteArray saved = tree->save();
    tree->apply(inverse(change));
    EXPECT_EQ(tree->save(), source);
    const auto again = read(saved);
    tree->apply(change);
    EXPECT_TRUE(again && isSame(tree->root(), again->root())) << saved.toStdString();
    return saved;
}

QByteArray withAttribute(const QByteArray& source, QStringView name, std::optional<QString> value)
{
    return edited(source, [&](Tree& tree) { return tree.set(tree.byId(u"S")->key(), name, value); });
}

QByteArray withText(const QByteArray& source, const QString& value)
{
    return edited(source, [&](Tree& tree) { return tree.set(tree.root().children()[0]->key(), bodyProperty, value); });
}

QByteArray withChild(const QByteArray& source, const Draft& child)
{
    return edited(source, [&](Tree& tree) { return tree.insert(child, tree.byId(u"S")->key()); });
}

const QByteArray head = "<l:library xmlns:l='urn:library'>";
const QByteArray tail = "</l:library>";

TEST(Writing, AnAttributesValueAlone)
{
    EXPECT_EQ(
        withAttribute(head + "<l:shelf  id = 'S'\n name='old' height=\"2\" />" + tail, u"name", QStringLiteral("new")),
        head + "<l:shelf  id = 'S'\n name='new' height=\"2\" />" + tail);
}

TEST(Writing, AValueWithItsOwnQuotesEscaped)
{
    EXPECT_EQ(withAttribute(head + "<l:shelf id=\"S\" name='x'/>" + tail, u"name", QStringLiteral("a'b\"c<d>&\n\t")),
        head + "<l:shelf id=\"S\" name='a&apos;b\"c&lt;d>&amp;&#10;&#9;'/>" + tail);
}

TEST(Writing, AnEqualValueKeepsItsEscapes)
{
    const QByteArray source = head + "<l:shelf id=\"S\" name='&#x41;&quot;'/>" + tail;
    EXPECT_EQ(withAttribute(source, u"name", QStringLiteral("A\"")), source);
}

TEST(Writing, ANewAttributeAtTheEndOfTheTag)
{
    EXPECT_EQ(withAttribute(head + "<l:shelf id='S' />" + tail, u"name", QStringLiteral("n")),
        head + "<l:shelf id='S' name=\"n\" />" + tail);
    EXPECT_EQ(withAttribute(head + "<l:shelf id='S'\n></l:shelf>" + tail, u"name", QStringLiteral("n")),
        head + "<l:shelf id='S' name=\"n\"\n></l:shelf>" + tail);
}

TEST(Writing, ARemovedAttributeWithItsSpace)
{
    EXPECT_EQ(withAttribute(head + "<l:shelf id='S'\n  name='n' height='1'/>" + tail, u"name", std::nullopt),
        head + "<l:shelf id='S' height='1'/>" + tail);
}

TEST(Writing, AnAttributeOfANewNamespaceWithItsDeclaration)
{
    EXPECT_EQ(withAttribute(head + "<l:shelf id='S'/>" + tail, u"{urn:ext}colour", QStringLiteral("red")),
        head + "<l:shelf id='S' ns:colour=\"red\" xmlns:ns=\"urn:ext\"/>" + tail);
    EXPECT_EQ(withAttribute("<l:library xmlns:l='urn:library' xmlns:e='urn:ext'><l:shelf id='S'/></l:library>",
                  u"{urn:ext}colour", QStringLiteral("red")),
        "<l:library xmlns:l='urn:library' xmlns:e='urn:ext'><l:shelf id='S' e:colour=\"red\"/></l:library>");
}

TEST(Writing, AnElementOnItsOwnLineWithTheFilesPrefixAndIndentation)
{
    const QByteArray source = "<q:library xmlns:q=\"urn:library\">\n\t<q:shelf id=\"S\">\n\t\t<q:book "
                              "id=\"B\"/>\n\t</q:shelf>\n</q:library>\n";
    EXPECT_EQ(withChild(source, draft(Journal).set(u"title", QStringLiteral("T")).set(u"id", QStringLiteral("J"))),
        "<q:library xmlns:q=\"urn:library\">\n\t<q:shelf id=\"S\">\n\t\t<q:book id=\"B\"/>\n\t\t<q:journal id=\"J\" "
        "title=\"T\"/>\n\t</q:shelf>\n</q:library>\n");
}

TEST(Writing, ADeepElementIndentsItsOwnChildren)
{
    const QByteArray source = "<library xmlns=\"urn:library\">\r\n   <shelf id=\"S\"/>\r\n</library>";
    Draft by = draft(textType);
    by.role = QStringLiteral("by");
    by.text = QStringLiteral("A");
    EXPECT_EQ(withChild(source, draft(Book).add(by)),
        "<library xmlns=\"urn:library\">\r\n   <shelf id=\"S\">\r\n      <book>\r\n         <by>A</by>\r\n      "
        "</book>\r\n   "
        "</shelf>\r\n</library>");
}

TEST(Writing, NothingButTheElementInAFileOfOneLine)
{
    EXPECT_EQ(withChild(head + "<l:shelf id='S'></l:shelf>" + tail, draft(Book)),
        head + "<l:shelf id='S'><l:book/></l:shelf>" + tail);
}

TEST(Writing, AForeignElementDeclaresItsNamespaceOnce)
{
    Draft outer = foreign(QStringLiteral("form"), QStringLiteral("urn:forms"));
    outer.prefix = QStringLiteral("f");
    outer.set(u"z", QStringLiteral("1")).set(u"a", QStringLiteral("2"));
    Draft inner = foreign(QStringLiteral("field"), QStringLiteral("urn:forms"));
    outer.add(inner);
    EXPECT_EQ(withChild(head + "<l:shelf id='S'/>" + tail, outer),
        head + "<l:shelf id='S'><f:form z=\"1\" a=\"2\" xmlns:f=\"urn:forms\"><f:field/></f:form></l:shelf>" + tail);
}

TEST(Writing, ATypeThatTheNameDoesNotSaySaysItself)
{
    Draft rule = draft(SpecialRule);
    rule.role = QStringLiteral("rule");
    rule.text = QStringLiteral("a < b");
    EXPECT_EQ(withChild(head + "<l:shelf id='S'/>" + tail, rule),
        head
            + "<l:shelf id='S'><l:rule xsi:type=\"l:tSpecialRule\" "
              "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">a "
              "&lt; b</l:rule></l:shelf>"
            + tail);
}

TEST(Writing, RemovalTakesTheLeadingSpaceButNoComment)
{
    const QByteArray source = head + "\n  <!-- one -->\n  <l:shelf id='S'/> <!-- two -->\n" + tail;
    EXPECT_EQ(edited(source, [](Tree& tree) { return tree.remove(tree.byId(u"S")->key()); }),
        head + "\n  <!-- one --> <!-- two -->\n" + tail);
}

TEST(Writing, AMovedElementKeepsItsInside)
{
    const QByteArray source = head
        + "\n <l:shelf id='S'>\n  <l:book  id='B'   ><l:by >A</l:by ></l:book>\n </l:shelf>\n <l:shelf id='T'/>\n"
        + tail;
    EXPECT_EQ(
        edited(source, [](Tree& tree) { return tree.move(tree.byId(u"B")->key(), tree.byId(u"T")->key(), noKey); }),
        head
            + "\n <l:shelf id='S'>\n </l:shelf>\n <l:shelf id='T'>\n  <l:book  id='B'   ><l:by >A</l:by ></l:book>\n "
              "</l:shelf>\n"
            + tail);
}

TEST(Writing, AnElementThatLeavesItsPrefixDeclaresIt)
{
    const QByteArray source = "<library xmlns='urn:library'><shelf id='S' xmlns:e='urn:e'><extras><e:x "
                              "e:y='1'/></extras></shelf><shelf id='T'/></library>";
    EXPECT_EQ(edited(source,
                  [](Tree& tree) {
                      return tree.move(tree.byId(u"S")->child(u"extras")->key(), tree.byId(u"T")->key(), noKey);
                  }),
        "<library xmlns='urn:library'><shelf id='S' xmlns:e='urn:e'></shelf><shelf id='T'><extras><e:x e:y='1' "
        "xmlns:e=\"urn:e\"/></extras></shelf></library>");
}

TEST(Writing, ReorderedSiblingsKeepTheirSpace)
{
    const QByteArray source = head + "\n  <l:shelf id='S'/>\n\n  <l:shelf id='T'/>\n" + tail;
    EXPECT_EQ(edited(source, [](Tree& tree) { return tree.move(tree.byId(u"T")->key(), 1, tree.byId(u"S")->key()); }),
        head + "\n\n  <l:shelf id='T'/>\n  <l:shelf id='S'/>\n" + tail);
}

TEST(Writing, TextAlone)
{
    const auto rule
        = [](const QByteArray& inside) { return "<shelf xmlns='urn:library'><rule>" + inside + "</rule></shelf>"; };
    EXPECT_EQ(withText(rule("old"), QStringLiteral("a<b\nc]]>")), rule("a&lt;b\nc]]&gt;"));
    EXPECT_EQ(withText(rule("<![CDATA[x]]>"), QStringLiteral("a<b ]]> c")), rule("<![CDATA[a<b ]]]]><![CDATA[> c]]>"));
    EXPECT_EQ(withText(rule("a<![CDATA[x]]>b"), QStringLiteral("new")), rule("new"));
    EXPECT_EQ(withText(rule("a<![CDATA[x]]>b"), QStringLiteral("axb")), rule("a<![CDATA[x]]>b"));
    EXPECT_EQ(withText(rule("old"), QString()), rule(""));
    EXPECT_EQ(withText("<shelf xmlns='urn:library'><rule/></shelf>", QStringLiteral("x")), rule("x"));
}

TEST(Writing, LineEndsOfTextAreThoseOfTheFile)
{
    const QByteArray source = "<shelf xmlns='urn:library'>\r\n<rule>x\r\ny</rule>\r\n</shelf>";
    EXPECT_EQ(read(source)->root().child(u"rule")->text(), QStringLiteral("x\ny"));
    EXPECT_EQ(
        withText(source, QStringLiteral("1\n2")), "<shelf xmlns='urn:library'>\r\n<rule>1\r\n2</rule>\r\n</shelf>");
}

TEST(Reading, NormalisesAttributesAsXmlAsks)
{
    const auto tree = read("<shelf xmlns='urn:library' name='a\r\nb\tc\nd&#10;e&#x9;'/>");
    EXPECT_EQ(tree->root().name(), QStringLiteral("a b c d\ne\t"));
}

TEST(Encodings, AreFoundByMarkDeclarationAndPattern)
{
    const QString text
        = QStringLiteral("<?xml version=\"1.0\" encoding=\"%1\"?><shelf xmlns=\"urn:library\" name=\"\u00E4\"/>");
    struct Case {
        const char* declared;
        Encoding encoding;
        QByteArray mark;
    };
    for (const Case& c : {Case {"UTF-8", Encoding::Utf8, ""}, Case {"utf-8", Encoding::Utf8, "\xEF\xBB\xBF"},
             Case {"ISO-8859-1", Encoding::Latin1, ""}, Case {"windows-1252", Encoding::Windows1252, ""},
             Case {"UTF-16", Encoding::Utf16Le, "\xEF\xBB\xBF"}, Case {"UTF-16", Encoding::Utf16Be, "\xEF\xBB\xBF"},
             Case {"UTF-16LE", Encoding::Utf16Le, ""}}) {
        const QByteArray source = encode(c.mark + text.arg(QLatin1String(c.declared)).toUtf8(), c.encoding);
        const Decoded decoded = decode(source);
        EXPECT_EQ(decoded.encoding, c.encoding) << c.declared;
        const auto tree = read(source);
        ASSERT_TRUE(tree);
        EXPECT_EQ(tree->root().name(), QStringLiteral("\u00E4"));
        EXPECT_EQ(tree->save(), source);
    }
}

TEST(Encodings, WhatOneCannotSayIsWrittenByNumber)
{
    const auto tree = read(
        "<?xml version='1.0' encoding='ISO-8859-1'?><shelf xmlns='urn:library' name='\xE4'><rule>\xE4</rule></shelf>");
    tree->set(1, u"name", QStringLiteral("\u00F6\u20AC\U0001F600"));
    tree->set(tree->root().child(u"rule")->key(), bodyProperty, QStringLiteral("\u20AC\u00FC"));
    EXPECT_EQ(tree->save(),
        "<?xml version='1.0' encoding='ISO-8859-1'?><shelf xmlns='urn:library' "
        "name='\xF6&#8364;&#128512;'><rule>&#8364;\xFC</rule></shelf>");
}

TEST(Encodings, AnUnknownOneIsReadWhereTheFileIsAscii)
{
    const auto tree = read("<?xml version='1.0' encoding='MacRoman'?><shelf xmlns='urn:library' name='n'/>");
    tree->set(1, u"name", QStringLiteral("\u00E4"));
    EXPECT_EQ(tree->save(), "<?xml version='1.0' encoding='MacRoman'?><shelf xmlns='urn:library' name='&#228;'/>");
}

TEST(Encodings, EveryByteOfWindows1252ComesBack)
{
    QByteArray all = "<?xml version='1.0' encoding='windows-1252'?><a>";
    for (int c = 0x80; c < 0x100; ++c)
        all += static_cast<char>(c);
    all += "</a>";
    EXPECT_EQ(encode(decode(all).text, Encoding::Windows1252), all);
    EXPECT_EQ(read(all)->root().text().at(0), QChar(0x20AC));
}

} // namespace
} // namespace millrace::metamodel
