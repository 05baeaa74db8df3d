// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class RemovalTest : public EditingTest { };

TEST_F(RemovalTest, TakesAlongWhatMakesNoSenseWithoutIt)
{
    const Key task = append(startShape(), type::Task);
    append(task, type::EndEvent);
    const QByteArray start = tree().save();
    perform([&](Edit& edit) { edit.remove(shown(task).key()); });
    EXPECT_EQ(tree().find(task), nullptr) << "its shape";
    EXPECT_EQ(process().child(u"sequenceFlow"), nullptr) << "its flows";
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(RemovalTest, LeavesWhatJustMentionsIt)
{
    document_ = Document::fromBytes("<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' "
                                    "targetNamespace='t'><message id='M' name='Order'/><process id='P'>"
                                    "<receiveTask id='r' messageRef='M'/></process></definitions>");
    perform([&](Edit& edit) { edit.remove(tree().byId(QStringLiteral("M"))->key()); });
    ASSERT_NE(tree().byId(QStringLiteral("r")), nullptr);
    EXPECT_FALSE(tree().byId(QStringLiteral("r"))->hasAttribute(u"messageRef"));
}

TEST_F(RemovalTest, OfAPoolTakesItsProcessAlong)
{
    create(type::Participant, {500, 300});
    const Key second = create(type::Participant, {500, 900});
    ASSERT_EQ(bpmn::processes(tree()).size(), 2U);
    perform([&](Edit& edit) { remove(edit, {shown(second).key()}); });
    EXPECT_EQ(bpmn::processes(tree()).size(), 1U);
}

} // namespace millrace::editing
