// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

using DemandedTest = EditingTest;

TEST_F(DemandedTest, AnOperationGoesWithTheMessageThatItTakes)
{
    const Key root = tree().root().key();
    perform([&](Edit& edit) {
        metamodel::Draft message;
        message.type = type::Message;
        message.set(u"id", QStringLiteral("Order"));
        edit.insert(message, root);
        metamodel::Draft reference;
        reference.type = metamodel::textType;
        reference.role = QStringLiteral("inMessageRef");
        reference.text = QStringLiteral("Order");
        metamodel::Draft operation;
        operation.type = type::Operation;
        operation.set(u"id", QStringLiteral("Take")).set(u"name", QStringLiteral("Take")).add(reference);

        metamodel::Draft interface;
        interface.type = type::Interface;
        interface.set(u"id", QStringLiteral("Shop")).set(u"name", QStringLiteral("Shop")).add(operation);
        edit.insert(interface, root);
    });
    ASSERT_NE(tree().byId(u"Take"), nullptr);
    perform([&](Edit& edit) { edit.remove(tree().byId(u"Order")->key()); });
    EXPECT_EQ(tree().byId(u"Take"), nullptr);
    EXPECT_EQ(tree().byId(u"Shop"), nullptr); // an interface has an operation at least
    document_->undo();
    EXPECT_NE(tree().byId(u"Shop"), nullptr);
}

TEST_F(DemandedTest, WhatIsNotTheLastMayGo)
{
    const Key task = append(startShape(), type::Task);
    perform([&](Edit& edit) {
        setProperty(edit, shown(task).key(), QStringLiteral("documentation"), QStringLiteral("Text"));
    });
    perform([&](Edit& edit) { edit.remove(shown(task).child(u"documentation")->key()); });
    EXPECT_TRUE(shown(task).is(type::Task));
}

TEST_F(DemandedTest, ADiagramGoesWithItsPlane)
{
    const Key first = plane();
    perform([&](Edit& edit) {
        metamodel::Draft drawn;
        drawn.type = type::BPMNPlane;
        drawn.set(u"id", QStringLiteral("SecondPlane")).set(u"bpmnElement", process().id());
        metamodel::Draft diagram;
        diagram.type = type::BPMNDiagram;
        diagram.set(u"id", QStringLiteral("Second")).add(drawn);
        edit.insert(diagram, tree().root().key());
    });
    perform([&](Edit& edit) { edit.remove(tree().byId(u"SecondPlane")->key()); });
    EXPECT_EQ(tree().byId(u"Second"), nullptr);
    EXPECT_NE(tree().find(first), nullptr);
}

} // namespace millrace::editing
