// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/canvas/notation_fixture.h"

#include <iostream>

namespace millrace::canvas {
namespace {

namespace type = bpmn::type;
using editing::NewElement;
using metamodel::Element;
using metamodel::noKey;
using test::nameOf;
using test::NotationTest;

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
        if (read.variant == NewElement::Variant::Collection)
            read.variant = NewElement::Variant::Plain; // said by the object
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
        const char* loops = "||StandardLoopCharacteristics|MultiInstanceLoopCharacteristics";
        say(key, "isForCompensation", "true");
        const std::size_t compensating = details(key);
        EXPECT_GT(compensating, plain) << nameOf(choice.what);
        for (const char* loop : {"StandardLoopCharacteristics", "MultiInstanceLoopCharacteristics"}) {
            say(key, loops, loop);
            EXPECT_GT(details(key), compensating) << nameOf(choice.what) << loop;
            schema.add(nameOf(choice.what) + loop, bytes());
        }
        say(key, "MultiInstanceLoopCharacteristics/isSequential", "true");
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
