// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

using CollaborationEndTest = EditingTest;

TEST_F(CollaborationEndTest, TheLastPoolLeavesAnEmptyProcess)
{
    const Key first = create(type::Participant, {400, 250});
    const Key second = create(type::Participant, {400, 900});
    const Key note = create(type::TextAnnotation, {900, 900});
    const QByteArray start = tree().save();
    perform([&](Edit& edit) { remove(edit, {shown(second).key()}); });
    EXPECT_TRUE(bpmn::shown(tree(), *tree().find(plane()))->is(type::Collaboration));
    perform([&](Edit& edit) { remove(edit, {shown(first).key()}); });
    const Element* whole = bpmn::shown(tree(), *tree().find(plane()));
    ASSERT_NE(whole, nullptr);
    EXPECT_TRUE(whole->is(type::Process));
    EXPECT_EQ(tree().root().childOfType(type::Collaboration), nullptr);
    EXPECT_EQ(shown(note).parent(), whole);
    EXPECT_NE(create(type::Task, {400, 250}), noKey); // and drawing goes on
    document_->undo();
    document_->undo();
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(CollaborationEndTest, SoDoesAClosedOne)
{
    const Key pool = perform([&](Edit& edit) {
        return editing::create(edit, plane(), {.type = type::Participant, .isExpanded = false}, {400, 250});
    });
    perform([&](Edit& edit) { remove(edit, {shown(pool).key()}); });
    EXPECT_EQ(bpmn::processes(tree()).size(), 1U);
    EXPECT_EQ(bpmn::shown(tree(), *tree().find(plane())), bpmn::processes(tree()).front());
}

} // namespace millrace::editing
