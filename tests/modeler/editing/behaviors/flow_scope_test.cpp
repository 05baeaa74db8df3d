// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class FlowScopeTest : public EditingTest { };

TEST_F(FlowScopeTest, ASequenceFlowPartedByPoolsBecomesAMessageFlowAndBack)
{
    const Key a = append(startShape(), type::Task);
    const Key b = append(a, type::Task);
    create(type::Participant, {500, 300});
    const Key second = create(type::Participant, {500, 900});
    const QByteArray start = tree().save();
    const QPointF home = boundsOf(b).center();
    const QPointF away(500, 900);
    perform([&](Edit& edit) { moveShapes(edit, {b}, away - home, second); });
    EXPECT_TRUE(bpmn::incoming(tree(), shown(b)).empty());
    const Element* message = nullptr;
    for (const Element* child : bpmn::shown(tree(), *tree().find(plane()))->children()) {
        if (child->is(type::MessageFlow))
            message = child;
    }
    ASSERT_NE(message, nullptr);
    EXPECT_EQ(message->attribute(u"sourceRef"), shown(a).id());
    EXPECT_EQ(message->attribute(u"targetRef"), shown(b).id());
    EXPECT_EQ(bpmn::diagramElements(tree(), *message).size(), 1U);
    perform([&](Edit& edit) {
        moveShapes(edit, {b}, home - away, containerAt(tree(), *tree().find(plane()), home)->key());
    });
    EXPECT_EQ(bpmn::incoming(tree(), shown(b)).size(), 1U);
    document_->undo();
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(FlowScopeTest, ASequenceFlowGoesAlongIntoASubProcessOrNotAtAll)
{
    const Key a = append(startShape(), type::Task);
    const Key b = append(a, type::Task);
    const Key box = create(type::SubProcess, {600, 700});
    const auto into = [&](const std::vector<Key>& shapes) {
        perform([&](Edit& edit) {
            moveShapes(edit, shapes, boundsOf(box).center() - boundsOf(shapes.front()).center(), box);
        });
    };
    into({b});
    EXPECT_TRUE(bpmn::incoming(tree(), shown(b)).empty()) << "its source stays outside";
    document_->undo();
    into({a, b});
    ASSERT_EQ(bpmn::incoming(tree(), shown(b)).size(), 1U);
    EXPECT_EQ(bpmn::incoming(tree(), shown(b)).front()->parent(), &shown(box));
    EXPECT_TRUE(bpmn::incoming(tree(), shown(a)).empty());
}

} // namespace millrace::editing
