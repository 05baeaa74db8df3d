// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/metamodel/library.h"

#include "modeler/base/failure.h"
#include "modeler/metamodel/references.h"

namespace millrace::metamodel {
namespace {

using namespace library;

const QByteArray cityLibrary = R"(<?xml version="1.0"?>
<l:library xmlns:l="urn:library" xmlns:x="urn:ext" id="L" name="City &amp; county" x:open="yes">
  <!-- people -->
  <l:author id="A" name="Ann"/>
  <l:shelf id="S">
    <l:rule xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="l:tSpecialRule">no <![CDATA[<food>]]></l:rule>
    <l:book id="B1" title="One">
      <l:by> l:A </l:by>
    </l:book>
    <x:thing id="T"/>
    <l:journal id="J" sequelOf="B1"/>
  </l:shelf>
</l:library>
)";

TEST(TreeReading, GivesTypesRolesNamesAndLines)
{
    const auto tree = read(cityLibrary);
    const Element& root = tree->root();
    EXPECT_EQ(root.type(), Library);
    EXPECT_EQ(root.role(), nullptr);
    EXPECT_EQ(root.prefix(), QStringLiteral("l"));
    EXPECT_EQ(root.localName(), QStringLiteral("library"));
    EXPECT_EQ(root.uri(), uri);
    EXPECT_EQ(root.name(), QStringLiteral("City & county"));
    EXPECT_EQ(root.attribute(u"{urn:ext}open"), QStringLiteral("yes"));
    EXPECT_FALSE(root.hasAttribute(u"open"));
    const Element& shelf = *root.child(u"shelf");
    EXPECT_EQ(shelf.line(), 5);
    EXPECT_EQ(shelf.valueOrDefault(u"height"), QStringLiteral("30"));
    EXPECT_EQ(shelf.attribute(u"height"), QString());
    EXPECT_EQ(shelf.children().size(), 4u);
    EXPECT_EQ(shelf.children(u"item").size(), 2u);
    EXPECT_EQ(shelf.children(u"book").size(), 1u);
    EXPECT_EQ(shelf.childOfType(Journal)->id(), QStringLiteral("J"));
    const Element& rule = *shelf.child(u"rule");
    EXPECT_EQ(rule.type(), SpecialRule);
    EXPECT_EQ(rule.text(), QStringLiteral("no <food>"));
    const Element& book = *tree->byId(u"B1");
    EXPECT_TRUE(book.is(Item) && book.is(Base) && !book.is(Journal));
    EXPECT_EQ(book.role()->name, QLatin1String("item"));
    EXPECT_EQ(book.ancestor(Library), &root);
    EXPECT_EQ(book.ancestor(Book), nullptr);
    const Element& by = *book.child(u"by");
    EXPECT_EQ(by.type(), textType);
    EXPECT_TRUE(by.role()->isReference);
    const Element& thing = *shelf.children()[2];
    EXPECT_EQ(thing.type(), foreignType);
    EXPECT_EQ(thing.role(), nullptr);
    EXPECT_TRUE(thing.is(foreignType));
}

TEST(TreeReading, GivesKeysInLoadOrderFromOne)
{
    const auto tree = read(cityLibrary);
    EXPECT_EQ(tree->root().key(), 1);
    EXPECT_EQ(tree->root().nodes()[0]->kind(), NodeKind::Comment);
    EXPECT_EQ(tree->root().nodes()[0]->key(), 2);
    EXPECT_EQ(tree->root().nodes()[0]->text(), QStringLiteral(" people "));
    EXPECT_EQ(tree->root().nodes()[1]->key(), 3);
    EXPECT_EQ(tree->find(3)->id(), QStringLiteral("A"));
    EXPECT_EQ(tree->find(3)->nextSibling()->id(), QStringLiteral("S"));
    EXPECT_EQ(tree->find(0), nullptr);
    EXPECT_EQ(tree->find(-1), nullptr);
    EXPECT_EQ(tree->find(1000), nullptr);
}

TEST(TreeReading, FollowsReferencesWithAndWithoutPrefix)
{
    const auto tree = read(cityLibrary);
    ASSERT_EQ(tree->referencesTo(u"A").size(), 1u);
    EXPECT_EQ(tree->referencesTo(u"A")[0].property, bodyProperty);
    EXPECT_EQ(tree->find(tree->referencesTo(u"A")[0].from)->localName(), QStringLiteral("by"));
    ASSERT_EQ(tree->referencesTo(u"B1").size(), 1u);
    EXPECT_EQ(tree->referencesTo(u"B1")[0].property, QStringLiteral("sequelOf"));
    EXPECT_EQ(tree->byId(u"l:A")->name(), QStringLiteral("Ann"));
    EXPECT_EQ(tree->byId(u"T"), nullptr) << "ids of foreign elements are not the schema's";
    EXPECT_TRUE(tree->brokenReferences().empty());
    tree->set(tree->byId(u"A")->key(), u"id", QStringLiteral("Z"));
    EXPECT_EQ(tree->brokenReferences().size(), 1u);
    EXPECT_TRUE(tree->referencesTo(u"Z").empty());
    EXPECT_EQ(tree->byId(u"A"), nullptr);
    EXPECT_NE(tree->byId(u"Z"), nullptr);
}

TEST(References, ReportsDuplicatesAndBrokenOnesWithLines)
{
    const auto tree
        = read("<library xmlns='urn:library' xmlns:o='urn:other' xmlns:p='urn:else' targetNamespace='urn:t'>\n"
               "<import namespace='urn:other'/>\n"
               "<shelf id='S'>\n<book id='B' sequelOf='o:Q'/>\n<book id='B' sequelOf='p:Q'/>\n"
               "<journal id='J'><by>\n nobody </by></journal></shelf></library>");
    const base::Problems problems = referenceProblems(*tree, QStringLiteral("f"));
    ASSERT_EQ(problems.size(), 3u);
    EXPECT_EQ(problems[0].line, 5);
    EXPECT_TRUE(problems[0].message.contains(QLatin1String("line 4"))) << "both lines are named";
    EXPECT_EQ(problems[0].element, QStringLiteral("B"));
    EXPECT_EQ(problems[1].line, 5);
    EXPECT_EQ(problems[1].message,
        QStringLiteral("The book refers to \u201Cp:Q\u201D as its sequelOf, which is not in this file."));
    EXPECT_EQ(problems[2].line, 6);
    EXPECT_EQ(problems[2].element, QStringLiteral("J"));
    EXPECT_EQ(problems[2].message, QStringLiteral("The by refers to \u201Cnobody\u201D, which is not in this file."));
    EXPECT_EQ(tree->allById(u"B").size(), 2u);
    EXPECT_EQ(tree->byId(u"B")->line(), 4);
}

TEST(TreeChanging, RefusesWhatDoesNotFit)
{
    const auto tree = read(cityLibrary);
    const Key shelf = tree->byId(u"S")->key(), book = tree->byId(u"B1")->key();
    EXPECT_THROW(tree->remove(1), base::Failure);
    EXPECT_THROW(tree->remove(999), base::Failure);
    EXPECT_THROW(tree->move(1, shelf, noKey), base::Failure);
    EXPECT_THROW(tree->move(shelf, book, noKey), base::Failure);
    EXPECT_THROW(tree->move(shelf, shelf, noKey), base::Failure);
    EXPECT_THROW(tree->insert(draft(Book), shelf, 1), base::Failure);
    EXPECT_THROW(tree->insert(draft(Book), 999), base::Failure);
    EXPECT_THROW(tree->set(999, u"name", QString()), base::Failure);
    const Change inserted = tree->insert(draft(Book), shelf);
    EXPECT_THROW(tree->apply(inserted), base::Failure) << "its keys are there already";
    EXPECT_THROW(tree->apply(Insert {}), base::Failure);
    tree->apply(inverse(inserted));
    EXPECT_EQ(tree->save(), cityLibrary);
}

TEST(TreeChanging, KeysAreNeverUsedTwice)
{
    const auto tree = read(cityLibrary);
    const Key shelf = tree->byId(u"S")->key();
    const Change first = tree->insert(draft(Book), shelf);
    tree->apply(inverse(first));
    const Change second = tree->insert(draft(Book), shelf);
    EXPECT_NE(subject(first), subject(second));
    tree->apply(first);
    EXPECT_NE(tree->find(subject(first)), nullptr);
    EXPECT_NE(tree->find(subject(second)), nullptr);
}

TEST(TreeChanging, ChangesSayWhatWasThereBefore)
{
    const auto tree = read(cityLibrary);
    const Key book = tree->byId(u"B1")->key();
    const Set set = std::get<Set>(tree->set(book, u"title", QStringLiteral("Two")));
    EXPECT_EQ(set.oldValue, QStringLiteral("One"));
    EXPECT_EQ(std::get<Set>(tree->set(book, u"pages", QStringLiteral("7"))).oldValue, std::nullopt);
    const Move move = std::get<Move>(tree->move(book, 1, noKey));
    EXPECT_EQ(move.oldParent, tree->byId(u"S")->key());
    const Remove remove = std::get<Remove>(tree->remove(book));
    EXPECT_EQ(remove.subtree->attribute(u"pages"), QStringLiteral("7"));
    EXPECT_EQ(remove.before, noKey);
}

TEST(TreeChanging, TypesFollowThePlaceAndXsiType)
{
    const auto tree = read(cityLibrary);
    const Element& rule = *tree->byId(u"S")->child(u"rule");
    tree->set(rule.key(), u"{http://www.w3.org/2001/XMLSchema-instance}type", std::nullopt);
    EXPECT_EQ(rule.type(), Rule);
    tree->move(tree->byId(u"B1")->key(), 1, noKey);
    EXPECT_EQ(tree->byId(u"B1")->role(), nullptr) << "a library has no place for books";
    EXPECT_EQ(tree->byId(u"B1")->type(), Book);
}

TEST(TreeChanging, ForbiddenCharactersAreLeftOut)
{
    const auto tree = read(cityLibrary);
    tree->set(1, u"name", QStringLiteral("a\u0001b") + QChar(0xD800) + QChar(0xFFFF) + QStringLiteral("c"));
    EXPECT_EQ(tree->root().name(), QStringLiteral("abc"));
    EXPECT_TRUE(Tree::load(tree->save(), schema()).tree);
}

TEST(Positions, FollowTheSchema)
{
    const auto tree = read("<library xmlns='urn:library'><shelf id='S'>\n  <!-- the rule -->\n  <rule>r</rule>\n"
                           "  <book id='B'/> <!-- about B -->\n  <remark>x</remark>\n</shelf></library>");
    const Element& shelf = *tree->byId(u"S");
    const auto at = [&](const QString& role, TypeId type) {
        const Element* before = tree->find(tree->positionFor(shelf, role, type));
        return before ? before->localName() + before->text() : QStringLiteral("end");
    };
    EXPECT_EQ(at({}, Extras), QStringLiteral("ruler"));
    EXPECT_EQ(at({}, Journal), QStringLiteral("remarkx"));
    EXPECT_EQ(at(QStringLiteral("remark"), textType), QStringLiteral("end"));
    EXPECT_EQ(at(QStringLiteral("unknown"), foreignType), QStringLiteral("end"));
    EXPECT_EQ(tree->positionFor(tree->root(), {}, Author), shelf.key());
}

TEST(Ids, UnusedOnesAreNewAndTheSameForTheSameState)
{
    const auto tree = read(cityLibrary);
    const QString id = tree->unusedId(u"Book");
    EXPECT_TRUE(id.startsWith(QLatin1String("Book_")));
    EXPECT_EQ(tree->byId(id), nullptr);
    EXPECT_EQ(tree->copy()->unusedId(u"Book"), id);
    const Change change = tree->insert(draft(Book).set(u"id", id), tree->byId(u"S")->key());
    EXPECT_NE(tree->unusedId(u"Book"), id);
    tree->apply(inverse(change));
    EXPECT_EQ(tree->unusedId(u"Book"), id);
}

TEST(Drafts, OfAnElementMakeItAnew)
{
    const auto tree = read(cityLibrary);
    const Element& shelf = *tree->byId(u"S");
    const Insert copied = std::get<Insert>(tree->insert(Tree::draftOf(shelf), 1));
    EXPECT_TRUE(isSame(*tree->find(subject(copied)), shelf) || shelf.child(u"rule")->type() == SpecialRule);
    const Element& copy = *tree->find(subject(copied));
    EXPECT_EQ(copy.children().size(), shelf.children().size());
    EXPECT_EQ(copy.child(u"rule")->type(), SpecialRule);
    EXPECT_EQ(copy.child(u"rule")->text(), QStringLiteral("no <food>"));
}

TEST(TreeChanges, RemovalOfIsWhatRemovingWouldBe)
{
    const auto tree = read(cityLibrary);
    const QByteArray before = tree->save();
    const Key shelf = tree->byId(u"S")->key();
    const Change offered = tree->removalOf(shelf);
    EXPECT_EQ(tree->save(), before) << "nothing is done yet";
    tree->apply(offered);
    EXPECT_EQ(tree->find(shelf), nullptr);
    tree->apply(inverse(offered));
    EXPECT_EQ(tree->save(), before);
    EXPECT_THROW(static_cast<void>(tree->removalOf(tree->root().key())), base::Failure);
}

} // namespace
} // namespace millrace::metamodel
