// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

#include "modeler/editing/property_path.h"

namespace millrace::editing {

using ChoreographyInitiatorTest = EditingTest;

TEST_F(ChoreographyInitiatorTest, BandsAndMessageFollowWhoStarts)
{
    perform([&](Edit& edit) { remove(edit, {process().child(u"startEvent")->key()}); });
    const Key drawn = create(type::ChoreographyTask, {500, 400});
    ASSERT_NE(drawn, noKey);
    const Key task = shown(drawn).key();
    const auto value = [&](const char* path) { return valueAt(tree(), *tree().find(task), QLatin1String(path)); };
    const QByteArray start = tree().save();
    const QString first = value("initiatingParticipantRef");
    const QString second = value(">messageFlowRef/targetRef");
    ASSERT_NE(first, second);
    EXPECT_EQ(value("~initiating/bpmnElement"), first);
    EXPECT_EQ(value("~answering/bpmnElement"), second);
    const QString place = value("~initiating/participantBandKind").section(QLatin1Char('_'), 0, 0);

    perform([&](Edit& edit) { setValue(edit, task, QStringLiteral("initiatingParticipantRef"), second); });
    EXPECT_EQ(value("~initiating/bpmnElement"), second);
    EXPECT_EQ(value("~answering/bpmnElement"), first);
    EXPECT_NE(value("~initiating/participantBandKind").section(QLatin1Char('_'), 0, 0), place) << "nothing moves";
    EXPECT_EQ(value(">messageFlowRef/sourceRef"), second);
    EXPECT_EQ(value(">messageFlowRef/targetRef"), first);

    perform([&](Edit& edit) {
        setValue(edit, task, QStringLiteral("~answering/isMessageVisible"), QStringLiteral("true"));
    });
    EXPECT_EQ(value("~answering/isMessageVisible"), QStringLiteral("true"));
    EXPECT_EQ(value("~initiating/isMessageVisible"), QStringLiteral("false"));
    document_->undo();
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

} // namespace millrace::editing
