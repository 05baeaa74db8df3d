// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "modeler/editing/property_path.h"
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {
namespace {

class SetValueTest : public EditingTest {
protected:
    void SetUp() override
    {
        EditingTest::SetUp();
        start_ = startShape();
        task_ = shown(append(start_, type::UserTask, QStringLiteral("Check"))).key();
        timer_ = shown(create(type::IntermediateCatchEvent, {600, 400}, type::TimerEventDefinition)).key();
        before_ = tree().save();
        steps_ = steps();
    }
    int steps() const
    {
        int count = 0;
        while (document_->canUndo()) {
            document_->undo();
            ++count;
        }
        for (int i = 0; i < count; ++i)
            document_->redo();
        return count;
    }
    void set(Key key, const char* path, const char* value)
    {
        perform([&](Edit& edit) { setValue(edit, key, QLatin1String(path), QString::fromUtf8(value)); });
    }
    QString value(Key key, const char* path) const { return valueAt(tree(), *tree().find(key), QLatin1String(path)); }
    QByteArray written() const { return tree().save(); }
    /// Taking back what was done since SetUp gives its bytes.
    void expectOneStepBack()
    {
        document_->undo();
        EXPECT_EQ(written(), before_);
        EXPECT_EQ(steps(), steps_);
    }

    Key start_ = noKey;
    Key task_ = noKey;
    Key timer_ = noKey;
    QByteArray before_;
    int steps_ = 0;
};

TEST_F(SetValueTest, MakesWhatIsMissingOnTheWay)
{
    set(timer_, "TimerEventDefinition/timeDuration", "PT8H");
    EXPECT_EQ(value(timer_, "TimerEventDefinition/timeDuration"), QStringLiteral("PT8H"));
    EXPECT_TRUE(written().contains("tFormalExpression\">PT8H<"));
    expectOneStepBack();
}

TEST_F(SetValueTest, ChoosesBetweenChildrenThatExcludeOneAnother)
{
    const char* kind = "TimerEventDefinition/|timeDate|timeDuration|timeCycle";
    set(timer_, kind, "timeDuration");
    EXPECT_EQ(value(timer_, kind), QStringLiteral("timeDuration"));
    set(timer_, "TimerEventDefinition/timeDuration", "PT1H");
    set(timer_, kind, "timeDate");
    EXPECT_EQ(value(timer_, kind), QStringLiteral("timeDate"));
    EXPECT_FALSE(written().contains("PT1H"));
    EXPECT_THROW(set(timer_, kind, "timeOfDay"), base::Failure);
}

TEST_F(SetValueTest, TurnsALoopIntoSeveralInstancesAndBack)
{
    const char* loop = "||StandardLoopCharacteristics|MultiInstanceLoopCharacteristics";
    set(task_, loop, "MultiInstanceLoopCharacteristics");
    set(task_, "MultiInstanceLoopCharacteristics/isSequential", "true");
    set(task_, "MultiInstanceLoopCharacteristics/inputDataItem/name", "item");
    set(task_, "MultiInstanceLoopCharacteristics/completionCondition", "done > 2");
    EXPECT_TRUE(written().contains("<bpmn:inputDataItem name=\"item\""));
    EXPECT_LT(written().indexOf("inputDataItem"), written().indexOf("completionCondition"));
    set(task_, "MultiInstanceLoopCharacteristics/inputDataItem/name", "");
    EXPECT_FALSE(written().contains("inputDataItem"));
    set(task_, loop, "");
    EXPECT_EQ(written(), before_);
}

TEST_F(SetValueTest, WritesExtensionsAndDeclaresTheirNamespaceOnce)
{
    set(task_, "camunda:assignee", "ann");
    set(task_, "extensionElements/camunda:properties/camunda:property[0]/name", "colour");
    const QByteArray bytes = written();
    EXPECT_EQ(bytes.count("http://camunda.org/schema/1.0/bpmn"), 1);
    EXPECT_TRUE(bytes.contains("camunda:assignee=\"ann\""));
    EXPECT_EQ(value(task_, "camunda:assignee"), QStringLiteral("ann"));
    EXPECT_TRUE(bpmn::load(bytes).problems.empty());
    document_->undo();
    expectOneStepBack();
}

TEST_F(SetValueTest, TakesAwayWhatHoldsNothingAnyMore)
{
    const char* people = "PotentialOwner/resourceAssignmentExpression/expression";
    set(task_, people, "clerks");
    EXPECT_TRUE(written().contains("<bpmn:formalExpression>clerks</bpmn:formalExpression>"));
    set(task_, people, "");
    EXPECT_EQ(written(), before_);
    set(task_, people, "");
    EXPECT_EQ(written(), before_);
}

TEST_F(SetValueTest, ListsGrowAndShrink)
{
    const QString fields = QStringLiteral("extensionElements/camunda:formData/camunda:formField");
    perform([&](Edit& edit) { addItem(edit, task_, fields, {{QStringLiteral("id"), QStringLiteral("amount")}}); });
    perform([&](Edit& edit) { addItem(edit, task_, fields, {{QStringLiteral("id"), QStringLiteral("date")}}); });
    ASSERT_EQ(itemsAt(tree(), *tree().find(task_), fields).size(), 2U);
    set(task_, "extensionElements/camunda:formData/camunda:formField[1]/label", "Due");
    EXPECT_EQ(itemsAt(tree(), *tree().find(task_), fields)[1]->attribute(u"label"), QStringLiteral("Due"));
    set(task_, "extensionElements/camunda:formData/camunda:formField[1]/label", "");
    EXPECT_EQ(itemsAt(tree(), *tree().find(task_), fields).size(), 2U);
    perform([&](Edit& edit) { removeItem(edit, task_, fields, 0); });
    EXPECT_EQ(value(task_, "extensionElements/camunda:formData/camunda:formField/id"), QStringLiteral("date"));
    perform([&](Edit& edit) { removeItem(edit, task_, fields, 0); });
    EXPECT_EQ(tree().find(task_)->child(u"extensionElements"), nullptr);
}

TEST_F(SetValueTest, DefinesWhatIsReferredTo)
{
    const Key message = shown(create(type::IntermediateCatchEvent, {800, 400}, type::MessageEventDefinition)).key();
    const QByteArray before = written();
    const Key made = perform([&](Edit& edit) {
        return define(edit, message, QStringLiteral("MessageEventDefinition/messageRef"), QStringLiteral("Order"));
    });
    EXPECT_TRUE(tree().find(made)->is(type::Message));
    EXPECT_EQ(value(message, "MessageEventDefinition/>messageRef/name"), QStringLiteral("Order"));
    set(message, "MessageEventDefinition/>messageRef/name", "Purchase order");
    EXPECT_EQ(tree().find(made)->name(), QStringLiteral("Purchase order"));
    document_->undo();
    document_->undo();
    EXPECT_EQ(written(), before);
}

TEST_F(SetValueTest, GroupsGetACategoryValue)
{
    const Key group = shown(create(type::Group, {400, 300})).key();
    perform(
        [&](Edit& edit) { define(edit, group, QStringLiteral("categoryValueRef"), QStringLiteral("Night shift")); });
    EXPECT_EQ(value(group, ">categoryValueRef/value"), QStringLiteral("Night shift"));
}

TEST_F(SetValueTest, ColoursShapesInOmgsWayAndKeepsTheOlderOneInStep)
{
    perform([&](Edit& edit) { setColours(edit, {task_}, QStringLiteral("#ffcdd2"), QStringLiteral("#831311")); });
    EXPECT_EQ(value(task_, "~/color:background-color"), QStringLiteral("#ffcdd2"));
    EXPECT_EQ(value(task_, "~/bioc:fill"), QString());
    expectOneStepBack();
    set(bpmn::diagramElements(tree(), *tree().find(task_)).front()->key(), "bioc:fill", "#ffffff");
    perform([&](Edit& edit) { setColours(edit, {task_}, QStringLiteral("#ffcdd2"), {}); });
    EXPECT_EQ(value(task_, "~/bioc:fill"), QStringLiteral("#ffcdd2"));
    perform([&](Edit& edit) { setColours(edit, {task_}, {}, {}); });
    EXPECT_FALSE(isThere(tree(), *tree().find(task_), QStringLiteral("~/bioc:fill")));
    EXPECT_FALSE(isThere(tree(), *tree().find(task_), QStringLiteral("~/color:background-color")));
}

TEST_F(SetValueTest, RefusesWhatNothingCanHold)
{
    EXPECT_THROW(set(task_, "TimerEventDefinition[3]/nothing", "x"), base::Failure);
    EXPECT_THROW(set(task_, ">default/name", "x"), base::Failure);
    EXPECT_THROW(set(task_, "noSuchProperty", "x"), base::Failure);
    EXPECT_EQ(written(), before_);
}

TEST(PropertyPath, ReadsEveryKindOfStep)
{
    const PropertyPath path(u"TimerEventDefinition[2]/>a/~/camunda:b/{http://x/y}c/role/{http://x/y}d");
    ASSERT_EQ(path.parts.size(), 6U);
    EXPECT_EQ(path.parts[0].step, PropertyPath::Step::Type);
    EXPECT_EQ(path.parts[0].index, 2);
    EXPECT_EQ(path.parts[1].step, PropertyPath::Step::Referred);
    EXPECT_EQ(path.parts[2].step, PropertyPath::Step::Shape);
    EXPECT_EQ(path.parts[3].uri, QStringLiteral("http://camunda.org/schema/1.0/bpmn"));
    EXPECT_EQ(path.parts[4].uri, QStringLiteral("http://x/y"));
    EXPECT_EQ(path.parts[4].name, QStringLiteral("c"));
    EXPECT_EQ(path.parts[5].step, PropertyPath::Step::Child);
    EXPECT_EQ(path.property, QStringLiteral("{http://x/y}d"));
}

} // namespace
} // namespace millrace::editing
