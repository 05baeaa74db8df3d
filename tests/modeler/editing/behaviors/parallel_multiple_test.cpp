// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

using ParallelMultipleTest = EditingTest;

TEST_F(ParallelMultipleTest, WithOneThingLeftItWaitsForThat)
{
    const Key event = perform([&](Edit& edit) {
        return editing::create(edit, plane(),
            {.type = type::IntermediateCatchEvent, .variant = NewElement::Variant::ParallelMultiple}, {500, 400});
    });
    ASSERT_TRUE(bpmn::isTrue(shown(event), u"parallelMultiple"));
    const QByteArray start = tree().save();
    perform([&](Edit& edit) { edit.remove(bpmn::eventDefinitions(shown(event)).front()->key()); });
    EXPECT_EQ(bpmn::eventDefinitions(shown(event)).size(), 1U);
    EXPECT_FALSE(shown(event).hasAttribute(u"parallelMultiple"));
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(ParallelMultipleTest, WithTwoLeftItStays)
{
    const Key event = perform([&](Edit& edit) {
        return editing::create(edit, plane(),
            {.type = type::IntermediateCatchEvent, .variant = NewElement::Variant::ParallelMultiple}, {500, 400});
    });
    const Key third = perform([&](Edit& edit) {
        metamodel::Draft signal;
        signal.type = type::SignalEventDefinition;
        return edit.insert(signal, shown(event).key());
    });
    perform([&](Edit& edit) { edit.remove(third); });
    EXPECT_TRUE(bpmn::isTrue(shown(event), u"parallelMultiple"));
}

} // namespace millrace::editing
