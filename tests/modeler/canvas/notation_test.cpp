// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/type_choices.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/element_detail.h"
#include "modeler/editing/event_rules.h"
#include "tests/modeler/canvas/fixture.h"
#include "tests/support/schema_check.h"

#include <iostream>
#include <set>

namespace millrace::canvas {
namespace {

namespace type = bpmn::type;
using editing::EventPosition;
using editing::NewElement;
using metamodel::Element;
using metamodel::noKey;

std::string nameOf(const NewElement& what)
{
    return titleOf(what).toStdString();
}

class NotationTest : public test::ViewTest {
protected:
    void start() { load(bpmn::newDiagram(QStringLiteral("Notation"))); }

    /// As the user does it: chooses the thing, clicks the place. The element, or noKey.
    Key place(const NewElement& what, QPointF center)
    {
        const std::size_t before = view.figures().size();
        view.startCreating(what);
        click(center);
        if (view.toolKind() != ToolKind::Select)
            view.useTool(ToolKind::Select);
        if (view.figures().size() <= before || view.selectedElements().size() != 1)
            return noKey;
        return view.selectedElements().front();
    }
    const Element& element(Key key) const { return *document->tree().find(key); }
    QByteArray bytes() const { return document->tree().save(); }

    /// What stands around an event of that position, and where the event goes.
    QPointF surroundings(const editing::LegalEvent& event)
    {
        const bool needsTransaction = event.definition == type::CancelEventDefinition;
        switch (event.position) {
        case EventPosition::EventSubProcessStart:
        case EventPosition::EventSubProcessStartBeside:
            place({.type = type::SubProcess, .isTriggeredByEvent = true}, {600, 400});
            return {520, 400};
        case EventPosition::Boundary:
        case EventPosition::BoundaryBeside: {
            const Key host = place(
                {.type = needsTransaction ? metamodel::TypeId(type::Transaction) : metamodel::TypeId(type::Task)},
                {600, 400});
            const QRectF box = view.figures().ofElement(host)->box;
            return {box.center().x(), box.bottom()};
        }
        case EventPosition::End:
            if (needsTransaction)
                place({.type = type::Transaction}, {600, 400});
            return {620, 400};
        default:
            return {600, 400};
        }
    }

    /// Drawn, saved, reopened: the same thing, and as much on paper as the file declares.
    void expectItStays(Key key, const NewElement& what)
    {
        const drawing::Figure* figure = view.figures().ofElement(key);
        ASSERT_NE(figure, nullptr) << nameOf(what);
        EXPECT_FALSE(figure->paths.empty()) << nameOf(what);
        const QString id = element(key).id();
        const auto reopened = editing::Document::fromBytes(bytes());
        EXPECT_TRUE(reopened->problems().empty())
            << nameOf(what) << base::toText(reopened->problems().front()).toStdString();
        const Element* again = reopened->tree().byId(id);
        ASSERT_NE(again, nullptr);
        const NewElement read = editing::describe(reopened->tree(), *again);
        EXPECT_EQ(read.type, what.type) << nameOf(what);
        EXPECT_EQ(read.eventDefinition, what.eventDefinition) << nameOf(what);
        EXPECT_EQ(int(read.variant), int(what.variant)) << nameOf(what);
        EXPECT_EQ(read.isInterrupting, what.isInterrupting) << nameOf(what);
        EXPECT_EQ(read.isTriggeredByEvent, what.isTriggeredByEvent) << nameOf(what);
        drawing::Figures figures;
        figures.rebuild(reopened->tree());
        EXPECT_EQ(figures.size(), view.figures().size()) << nameOf(what);
    }

    /// By the menu that makes things, or by the one that changes types where its like can be made.
    bool isOffered(const NewElement& what, Key made) const
    {
        const auto has = [&what](const std::vector<TypeChoice>& choices) {
            return std::any_of(choices.begin(), choices.end(), [&what](const TypeChoice& choice) {
                return choice.what.type == what.type && choice.what.eventDefinition == what.eventDefinition
                    && choice.what.isInterrupting == what.isInterrupting && choice.what.variant == what.variant;
            });
        };
        return has(creatable()) || has(typeChoices(document->tree(), element(made)));
    }

    /// Everything that it can become, and back by undo.
    void morphAll(Key key, const NewElement& what)
    {
        const QByteArray before = bytes();
        for (const TypeChoice& choice : typeChoices(document->tree(), element(key))) {
            if (choice.isPresent)
                continue;
            view.selectElements({key});
            view.changeType(choice.what);
            const Key made = view.selectedElements().size() == 1 ? view.selectedElements().front() : noKey;
            const std::string way = nameOf(what) + " -> " + nameOf(choice.what);
            ASSERT_NE(made, noKey) << way;
            EXPECT_EQ(element(made).type(), choice.what.type) << way;
            EXPECT_EQ(int(editing::describe(document->tree(), element(made)).variant), int(choice.what.variant)) << way;
            EXPECT_EQ(editing::describe(document->tree(), element(made)).eventDefinition, choice.what.eventDefinition)
                << way;
            EXPECT_NE(view.figures().ofElement(made), nullptr) << way;
            if (seen.insert(way).second)
                schema.add(way, bytes());
            document->undo();
            ASSERT_EQ(bytes(), before) << way;
        }
    }

    std::size_t details(Key key) const
    {
        std::size_t count = 0;
        for (const drawing::PathItem& item : view.figures().ofElement(key)->paths)
            count += item.isDetail ? 1 : 0;
        return count;
    }

    support::SchemaCheck schema;
    std::set<std::string> seen;
};

TEST_F(NotationTest, EveryLegalEventIsMadeDrawnMorphedAndReadBack)
{
    int made = 0;
    for (const editing::LegalEvent& event : editing::legalEvents()) {
        start();
        const QPointF at = surroundings(event);
        NewElement what = editing::newEvent(event);
        const Key key = place(what, at);
        ASSERT_NE(key, noKey) << nameOf(what);
        ++made;
        EXPECT_TRUE(isOffered(what, key)) << nameOf(what) << ": no menu has it";
        const bool isBlank = event.definition == metamodel::foreignType && event.variant == NewElement::Variant::Plain;
        EXPECT_EQ(details(key) > 0, !isBlank) << nameOf(what);
        expectItStays(key, what);
        schema.add(nameOf(what), bytes());
        morphAll(key, what);
    }
    EXPECT_EQ(made, 63);
    std::cout << "63 events, " << seen.size() << " morphs, " << schema.count() << " files held against the schema\n";
    schema.run();
}

TEST_F(NotationTest, EverythingThatIsOfferedIsMadeDrawnMorphedAndReadBack)
{
    int made = 0;
    for (const TypeChoice& choice : creatable()) {
        if (document == nullptr || choice.what.type != type::BoundaryEvent)
            start();
        // Choreographies and conversations take the place of an empty process.
        const bool isWhole
            = choice.category == TypeCategory::Choreography || choice.category == TypeCategory::Conversations;
        if (isWhole) {
            view.selectAll();
            view.removeSelected();
        }
        QPointF at(600, 400);
        if (choice.what.type == type::BoundaryEvent || choice.what.eventDefinition == type::CancelEventDefinition) {
            const bool isCancel = choice.what.eventDefinition == type::CancelEventDefinition;
            start();
            place({.type = isCancel ? metamodel::TypeId(type::Transaction) : metamodel::TypeId(type::Task)}, at);
            if (choice.what.type == type::BoundaryEvent)
                at.ry() += isCancel ? 100 : 40;
        }
        const Key key = place(choice.what, at);
        ASSERT_NE(key, noKey) << nameOf(choice.what);
        ++made;
        NewElement read = choice.what;
        if (read.variant == NewElement::Variant::Vertical || read.variant == NewElement::Variant::Collection)
            read.variant = NewElement::Variant::Plain; // said by the shape, by the object
        expectItStays(key, read);
        schema.add(nameOf(choice.what), bytes());
        morphAll(key, choice.what);
        while (document->canUndo())
            document->undo();
        EXPECT_EQ(bytes(), bpmn::newDiagram(QStringLiteral("Notation"))) << nameOf(choice.what);
    }
    std::cout << made << " things, " << seen.size() << " morphs, " << schema.count()
              << " files held against the schema\n";
    schema.run();
}

TEST_F(NotationTest, ActivitiesTakeEveryMarkerTogether)
{
    for (const TypeChoice& choice : creatable()) {
        if (choice.category != TypeCategory::Tasks && choice.category != TypeCategory::SubProcesses)
            continue;
        start();
        const Key key = place(choice.what, {600, 400});
        ASSERT_NE(key, noKey);
        const std::size_t plain = details(key);
        const auto say = [&](const char* path, const char* value) {
            editing::Edit step(*document, QStringLiteral("Say"));
            editing::setValue(step, key, QLatin1String(path), QLatin1String(value));
            step.commit();
        };
        const char* loops = "||StandardLoopCharacteristics|MultiInstanceLoopCharacteristics";
        say("isForCompensation", "true");
        const std::size_t compensating = details(key);
        EXPECT_GT(compensating, plain) << nameOf(choice.what);
        for (const char* loop : {"StandardLoopCharacteristics", "MultiInstanceLoopCharacteristics"}) {
            say(loops, loop);
            EXPECT_GT(details(key), compensating) << nameOf(choice.what) << loop;
            schema.add(nameOf(choice.what) + loop, bytes());
        }
        say("MultiInstanceLoopCharacteristics/isSequential", "true");
        EXPECT_GT(details(key), compensating);
        schema.add(nameOf(choice.what) + " in turn", bytes());
    }
    schema.run();
}

TEST_F(NotationTest, ConversationsAreLinkedToTheirPartners)
{
    start();
    view.selectAll();
    view.removeSelected();
    const Key talk = place({.type = type::Conversation}, {600, 400});
    ASSERT_NE(talk, noKey);
    const Key pool = place({.type = type::Participant, .isExpanded = false}, {600, 200});
    ASSERT_NE(pool, noKey);
    const auto shapeKey = [this](Key key) { return view.figures().ofElement(key)->shape; };
    {
        editing::Edit step(*document, QStringLiteral("Connect"));
        ASSERT_NE(editing::connect(step, shapeKey(pool), shapeKey(talk)), noKey);
        step.commit();
    }
    const Element* link = element(talk).parent()->childOfType(type::ConversationLink);
    ASSERT_NE(link, nullptr);
    EXPECT_NE(view.figures().ofElement(link->key()), nullptr);
    schema.add("conversation", bytes());
    schema.run();
}

TEST_F(NotationTest, ChoreographiesFlowFromTaskToTask)
{
    start();
    view.selectAll();
    view.removeSelected();
    const Key first = place({.type = type::ChoreographyTask}, {400, 400});
    const Key second = place({.type = type::ChoreographyTask}, {700, 400});
    ASSERT_NE(first, noKey);
    ASSERT_NE(second, noKey);
    EXPECT_EQ(element(first).parent(), element(second).parent());
    EXPECT_EQ(element(first).parent()->children(u"participant").size(), 2U); // shared by both
    const auto shapeKey = [this](Key key) { return view.figures().ofElement(key)->shape; };
    {
        editing::Edit step(*document, QStringLiteral("Connect"));
        ASSERT_NE(editing::connect(step, shapeKey(first), shapeKey(second)), noKey);
        step.commit();
    }
    EXPECT_NE(place({.type = type::EndEvent}, {900, 400}), noKey);
    EXPECT_EQ(place({.type = type::UserTask}, {900, 600}), noKey);
    schema.add("choreography", bytes());
    schema.run();
}

TEST_F(NotationTest, SaysWhetherItWasHeldAgainstTheSchema)
{
    SKIP_WITHOUT_SCHEMA(schema);
    schema.add("new diagram", bpmn::newDiagram(QStringLiteral("New")));
    schema.run();
}

} // namespace
} // namespace millrace::canvas
