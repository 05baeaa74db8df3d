// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/type_choices.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/element_detail.h"
#include "modeler/editing/event_rules.h"
#include "tests/modeler/canvas/fixture.h"
#include "tests/support/schema_check.h"

#include <set>

namespace millrace::canvas::test {

namespace type = bpmn::type;
using editing::EventPosition;
using editing::NewElement;
using metamodel::Element;
using metamodel::noKey;

inline std::string nameOf(const NewElement& what)
{
    return titleOf(what).toStdString();
}

/// Makes things as the user does, and holds them against the notation, the file and the schema.
class NotationTest : public ViewTest {
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

    /// As a field of the property panel writes it.
    void say(Key key, const char* path, const char* value)
    {
        editing::Edit step(*document, QStringLiteral("Say"));
        editing::setValue(step, key, QLatin1String(path), QLatin1String(value));
        step.commit();
    }
    Key connectElements(Key from, Key to)
    {
        const auto shapeKey = [this](Key key) { return view.figures().ofElement(key)->shape; };
        return view.connectShapes(shapeKey(from), shapeKey(to)) ? view.selectedElements().front() : noKey;
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

} // namespace millrace::canvas::test
