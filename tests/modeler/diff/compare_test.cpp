// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/document.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"
#include "tests/modeler/diff/trees.h"
#include "tests/support/corpus.h"

#include <rapidcheck/gtest.h>

namespace millrace::diff {

namespace {

namespace type = bpmn::type;
using metamodel::Key;
using metamodel::noKey;
using ::testing::IsEmpty;

/// Applies what compare() found to a copy of the older tree.
std::unique_ptr<Tree> followed(const Tree& older, const Tree& newer)
{
    auto copy = older.copy();
    for (const metamodel::Change& change : compare(older, newer))
        copy->apply(change);
    return copy;
}

void expectFollows(const QByteArray& older, const QByteArray& newer)
{
    const auto a = loadTree(older);
    const auto b = loadTree(newer);
    const auto result = followed(*a, *b);
    EXPECT_EQ(canonical(*result), canonical(*b));
    EXPECT_THAT(compare(*result, *b), IsEmpty());
}

TEST(Compare, EqualTreesDifferInNothing)
{
    const auto a = loadTree(processWith("<task id='a' name='A'/><sequenceFlow id='f'/>"));
    EXPECT_THAT(compare(*a, *a), IsEmpty());
    EXPECT_THAT(compare(*a, *a->copy()), IsEmpty());
}

TEST(Compare, WhiteSpaceAttributeOrderPrefixesAndCommentsAreNoDifference)
{
    const auto a = loadTree(processWith("<task id='a' name='A'><documentation>x</documentation></task>"));
    const auto b = loadTree(processWith(
        "\n  <!-- note -->\n  <task   name='A'\n id='a'>\n<documentation>\n x \n</documentation></task>  <?pi?>"));
    EXPECT_THAT(compare(*a, *b), IsEmpty());
    EXPECT_THAT(told(*a, *b), IsEmpty());

    QByteArray prefixed = processWith("<task id='a' name='A'/>");
    prefixed.replace("xmlns=", "xmlns:b=").replace("<", "<b:").replace("<b:/", "</b:");
    EXPECT_THAT(compare(*loadTree(processWith("<task id='a' name='A'/>")), *loadTree(prefixed)), IsEmpty());
}

TEST(Compare, FollowsInsertsRemovesMovesAndSets)
{
    expectFollows(processWith("<task id='a'/><task id='b'/><task id='c'/>"),
        processWith("<task id='c'/><task id='x'><documentation>new</documentation></task><task id='a' name='A'/>"));
}

TEST(Compare, FollowsReparenting)
{
    const QByteArray flat = processWith("<subProcess id='s'/><task id='a'/><task id='b'/>");
    const QByteArray nested = processWith("<subProcess id='s'><task id='b'/><task id='a'/></subProcess>");
    expectFollows(flat, nested);
    expectFollows(nested, flat);
}

TEST(Compare, FollowsHolderAndHeldChangingPlaces)
{
    expectFollows(processWith("<subProcess id='s'><subProcess id='t'><task id='a'/></subProcess></subProcess>"),
        processWith("<subProcess id='t'><subProcess id='s'><task id='a'/></subProcess></subProcess>"));
}

TEST(Compare, FollowsWhatMovesIntoNewHolders)
{
    const QByteArray flat = processWith("<task id='a'/><task id='b'/>");
    const QByteArray wrapped
        = processWith("<subProcess id='s'><documentation>d</documentation><subProcess id='t'><task id='a'/>"
                      "</subProcess></subProcess><task id='b'/>");
    expectFollows(flat, wrapped);
    expectFollows(wrapped, flat);
}

TEST(Compare, FollowsTextsAndForeignContent)
{
    expectFollows(processWith("<task id='a' v:x='1'><documentation>old</documentation><extensionElements>"
                              "<v:p name='n'>1</v:p><v:p name='m'/></extensionElements></task>"),
        processWith("<task id='a' v:y='2'><documentation>new &lt;</documentation><extensionElements>"
                    "<v:p name='m'/><v:q><v:p name='n'>2</v:p></v:q></extensionElements></task>"));
}

TEST(Compare, FollowsMixedText)
{
    expectFollows(processWith("<task id='a'><documentation>one <v:b>two</v:b> three</documentation></task>"),
        processWith("<task id='a'><documentation>one <v:b>2</v:b> four</documentation></task>"));
    expectFollows(processWith("<task id='a'><documentation>plain</documentation></task>"),
        processWith("<task id='a'><documentation>now <v:b>bold</v:b></documentation></task>"));
    expectFollows(processWith("<task id='a'><documentation>now <v:b>bold</v:b></documentation></task>"),
        processWith("<task id='a'><documentation>plain</documentation></task>"));
}

TEST(Compare, FollowsTypeChangesAndDuplicateIds)
{
    expectFollows(processWith("<task id='a' name='A'/>"), processWith("<userTask id='a' name='A'/>"));
    expectFollows(processWith("<task id='a'/><task id='a' name='second'/>"),
        processWith("<task id='a' name='second'/><task id='b'/><task id='a' name='third'/>"));
}

TEST(Compare, RenamedIdIsOneSet)
{
    const auto a = loadTree(processWith("<task id='a' name='Check'/><task id='b'/>"));
    const auto b = loadTree(processWith("<task id='a2' name='Check'/><task id='b'/>"));
    const auto changes = compare(*a, *b);
    ASSERT_EQ(changes.size(), 1U);
    ASSERT_TRUE(std::holds_alternative<metamodel::Set>(changes[0]));
    EXPECT_EQ(std::get<metamodel::Set>(changes[0]).property, QLatin1String("id"));
}

TEST(Compare, OneMoveForOneThatMoved)
{
    const auto a = loadTree(processWith("<task id='a'/><task id='b'/><task id='c'/><task id='d'/>"));
    const auto b = loadTree(processWith("<task id='b'/><task id='c'/><task id='d'/><task id='a'/>"));
    const auto changes = compare(*a, *b);
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_TRUE(std::holds_alternative<metamodel::Move>(changes[0]));
}

/// A random change of the tree itself, legal BPMN or not.
void changeAnything(Tree& tree)
{
    std::vector<const Element*> all;
    const std::function<void(const Element&)> collect = [&](const Element& element) {
        all.push_back(&element);
        for (const Element* child : element.children())
            collect(*child);
    };
    collect(tree.root());
    const auto any = [&] { return all[*rc::gen::inRange<std::size_t>(0, all.size())]; };
    const Element* one = any();
    const Element* other = any();
    const auto isWithin = [](const Element* inner, const Element* outer) {
        while (inner && inner != outer)
            inner = inner->parent();
        return inner != nullptr;
    };
    const auto holdsElements = [](const Element* element) { return element->text().trimmed().isEmpty(); };
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        if (one != &tree.root())
            tree.remove(one->key());
        break;
    case 1:
        if (one != &tree.root() && !isWithin(other, one) && holdsElements(other))
            tree.move(one->key(), other->key(), noKey);
        break;
    case 2:
        if (one != &tree.root() && holdsElements(other))
            tree.insert(Tree::draftOf(*one), other->key(), noKey); // duplicate ids and all
        break;
    case 3:
        tree.set(one->key(),
            *rc::gen::element<QString>(QStringLiteral("name"), QStringLiteral("id"), QStringLiteral("{urn:vendor}x")),
            *rc::gen::element<std::optional<QString>>(
                std::nullopt, QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("<&\" ")));
        break;
    default:
        if (one->children().empty())
            tree.set(one->key(), metamodel::bodyProperty,
                QString::fromStdString(*rc::gen::element<std::string>("t", "u & v")));
        break;
    }
}

RC_GTEST_PROP(CompareProperty, AppliedToTheOlderItGivesTheNewer, ())
{
    const auto a = loadTree(processWith("<task id='a' name='A'><documentation>d</documentation></task>"
                                        "<subProcess id='s'><task id='b'/><task id='c' name='C'/>"
                                        "<sequenceFlow id='f' sourceRef='b' targetRef='c'/></subProcess>"
                                        "<startEvent id='e'><timerEventDefinition/></startEvent>",
        "<process id='Q'><task/><task/></process>"));
    const auto b = a->copy();
    for (int i = *rc::gen::inRange(1, 12); i > 0; --i)
        changeAnything(*b);
    const auto result = followed(*a, *b);
    RC_LOG() << canonical(*a) << "\n-- edited:\n" << canonical(*b) << "\n";
    RC_ASSERT(canonical(*result) == canonical(*b));
    // Read anew, nothing but ids and structure speaks for what is the same.
    const auto reread = loadTree(b->save());
    RC_ASSERT(canonical(*followed(*a, *reread)) == canonical(*reread));
    RC_ASSERT(canonical(*followed(*reread, *a)) == canonical(*a));
    told(*a, *reread);
}

/// What a user does on the canvas.
void editSomething(editing::Document& document)
{
    using editing::NewElement;
    const Tree& tree = document.tree();
    const Element* plane = bpmn::diagrams(tree).front()->child(u"BPMNPlane");
    const auto shapes = editing::shapesOn(*plane);
    if (shapes.empty())
        return;
    const Key shape = shapes[*rc::gen::inRange<std::size_t>(0, shapes.size())]->key();
    const Element* shown = bpmn::shown(tree, *tree.find(shape));
    const auto anyType = *rc::gen::element<metamodel::TypeId>(type::UserTask, type::ExclusiveGateway, type::EndEvent,
        type::SubProcess, type::TextAnnotation, type::Participant);
    editing::Edit edit(document, QStringLiteral("Random"));
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        editing::append(edit, shape, {.type = anyType});
        break;
    case 1:
        editing::create(edit, plane->key(), {.type = anyType},
            {double(*rc::gen::inRange(0, 900)), double(*rc::gen::inRange(0, 900))});
        break;
    case 2:
        editing::moveShapes(edit, {shape}, {double(*rc::gen::inRange(-90, 90)), 5});
        break;
    case 3:
        if (shown)
            editing::rename(edit, shown->key(), QStringLiteral("Renamed"));
        break;
    case 4:
        if (shown)
            editing::remove(edit, {shown->key()});
        break;
    default:
        if (shown)
            editing::replaceType(edit, shown->key(), {.type = anyType});
        break;
    }
    edit.commit();
}

RC_GTEST_PROP(CompareProperty, FollowsTheEditsOfAUser, ())
{
    const auto document = editing::Document::fromBytes(bpmn::newDiagram(QStringLiteral("Random")));
    const auto before = loadTree(document->tree().save());
    for (int i = *rc::gen::inRange(1, 20); i > 0; --i)
        editSomething(*document);
    const auto after = loadTree(document->tree().save());
    RC_ASSERT(canonical(*followed(*before, *after)) == canonical(*after));
    RC_ASSERT(canonical(*followed(*after, *before)) == canonical(*before));
    told(*before, *after);
}

TEST(CompareCorpus, AnyTwoFilesCanBeCompared)
{
    SKIP_WITHOUT_CORPUS("bpmn");
    std::unique_ptr<Tree> before;
    int compared = 0;
    for (const QString& path : support::corpusFiles("bpmn", {QStringLiteral("*.bpmn")})) {
        if (QFileInfo(path).size() > 200'000)
            continue;
        auto loaded = bpmn::loadFile(path);
        if (!loaded.tree)
            continue;
        EXPECT_THAT(compare(*loaded.tree, *loaded.tree), IsEmpty()) << path.toStdString();
        if (before) {
            EXPECT_EQ(canonical(*followed(*before, *loaded.tree)), canonical(*loaded.tree)) << path.toStdString();
        }
        before = std::move(loaded.tree);
        ++compared;
    }
    EXPECT_GT(compared, 0);
}

} // namespace

} // namespace millrace::diff
