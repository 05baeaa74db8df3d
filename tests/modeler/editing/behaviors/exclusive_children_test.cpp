// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class ExclusiveChildrenTest : public EditingTest {
protected:
    void say(Key element, const char* path, const char* value)
    {
        perform([&](Edit& edit) { setValue(edit, element, QLatin1String(path), QLatin1String(value)); });
    }
};

TEST_F(ExclusiveChildrenTest, ATimerHasADateADurationOrACycle)
{
    const Key event = shown(create(type::IntermediateCatchEvent, {600, 400}, type::TimerEventDefinition)).key();
    const Key timer = tree().find(event)->childOfType(type::TimerEventDefinition)->key();
    say(timer, "timeDuration", "PT1H");
    say(timer, "timeCycle", "R3/PT1H");
    EXPECT_EQ(tree().find(timer)->child(u"timeDuration"), nullptr);
    ASSERT_NE(tree().find(timer)->child(u"timeCycle"), nullptr);
    document_->undo();
    EXPECT_EQ(tree().find(timer)->child(u"timeDuration")->text(), QStringLiteral("PT1H"));
    EXPECT_EQ(tree().find(timer)->child(u"timeCycle"), nullptr);
}

TEST_F(ExclusiveChildrenTest, AnActivityRepeatsInOneWay)
{
    const Key task = shown(append(startShape(), type::SendTask)).key();
    say(task, "StandardLoopCharacteristics/loopMaximum", "7");
    ASSERT_NE(tree().find(task)->childOfType(type::StandardLoopCharacteristics), nullptr);
    say(task, "MultiInstanceLoopCharacteristics/inputDataItem/name", "item");
    EXPECT_EQ(tree().find(task)->childOfType(type::StandardLoopCharacteristics), nullptr);
    EXPECT_NE(tree().find(task)->childOfType(type::MultiInstanceLoopCharacteristics), nullptr);
    document_->undo();
    EXPECT_NE(tree().find(task)->childOfType(type::StandardLoopCharacteristics), nullptr);
}

TEST_F(ExclusiveChildrenTest, WhoDoesItIsAResourceOrAnExpression)
{
    const Key task = shown(append(startShape(), type::UserTask)).key();
    say(task, "PotentialOwner/resourceAssignmentExpression/expression", "clerk");
    perform([&](Edit& edit) {
        define(edit, task, QStringLiteral("PotentialOwner/resourceRef"), QStringLiteral("Clerks"));
    });
    const Element* owner = tree().find(task)->childOfType(type::PotentialOwner);
    ASSERT_NE(owner, nullptr);
    EXPECT_NE(owner->child(u"resourceRef"), nullptr);
    EXPECT_EQ(owner->child(u"resourceAssignmentExpression"), nullptr);
}

} // namespace millrace::editing
