// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class UnusedDefinitionsTest : public EditingTest {
protected:
    Key messageEvent(QPointF at)
    {
        return shown(create(type::IntermediateCatchEvent, at, type::MessageEventDefinition)).key();
    }
    QString giveMessage(Key event)
    {
        const Key message = perform([&](Edit& edit) {
            return define(edit, event, QStringLiteral("MessageEventDefinition/messageRef"), QStringLiteral("Order"));
        });
        return tree().find(message)->id();
    }
};

TEST_F(UnusedDefinitionsTest, WhatWasMadeForAnEventGoesWithTheLastOne)
{
    const Key first = messageEvent({400, 500});
    const Key second = messageEvent({600, 500});
    const QString id = giveMessage(first);
    perform([&](Edit& edit) { setValue(edit, second, QStringLiteral("MessageEventDefinition/messageRef"), id); });
    perform([&](Edit& edit) { remove(edit, {first}); });
    ASSERT_NE(tree().byId(id), nullptr);
    perform([&](Edit& edit) { setValue(edit, second, QStringLiteral("MessageEventDefinition/messageRef"), {}); });
    EXPECT_EQ(tree().byId(id), nullptr);
    document_->undo();
    EXPECT_NE(tree().byId(id), nullptr);
}

TEST_F(UnusedDefinitionsTest, WhatWasInTheFileStays)
{
    const Key event = messageEvent({400, 500});
    const QString id = giveMessage(event);
    const QString eventId = tree().find(event)->id();
    document_ = Document::fromBytes(tree().save());
    perform([&](Edit& edit) { remove(edit, {tree().byId(eventId)->key()}); });
    EXPECT_NE(tree().byId(id), nullptr);
}

} // namespace millrace::editing
