// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/answer.h"

#include "modeler/base/failure.h"
#include "modeler/editing/property_path.h"
#include "tests/modeler/editing/editing_fixture.h"
#include "tests/support/schema_check.h"

namespace millrace::editing {
namespace {

class AnswerTest : public EditingTest {
protected:
    void SetUp() override
    {
        EditingTest::SetUp();
        perform([&](Edit& edit) { remove(edit, {process().child(u"startEvent")->key()}); });
        task_ = shown(create(type::ChoreographyTask, {500, 400})).key();
    }
    void define(const char* name)
    {
        perform([&](Edit& edit) { editing::define(edit, task_, path, QLatin1String(name)); });
    }
    void clear()
    {
        perform([&](Edit& edit) { setValue(edit, task_, path, {}); });
    }
    QString value(const char* of) const { return valueAt(tree(), *tree().find(task_), QLatin1String(of)); }
    std::size_t messages() const { return tree().find(task_)->children(u"messageFlowRef").size(); }
    bool canAnswer() const { return canBeAnswered(tree(), *tree().find(task_)); }

    const QString path = QStringLiteral("~answer/messageRef");
    Key task_ = noKey;
};

TEST_F(AnswerTest, IsMadeWithItsFlowAndEnvelope)
{
    const QByteArray start = tree().save();
    const QString initiator = value("initiatingParticipantRef");
    const QString other = value(">messageFlowRef/targetRef");
    EXPECT_TRUE(canAnswer());
    define("Offer");
    EXPECT_FALSE(canAnswer());
    ASSERT_EQ(messages(), 2U);
    EXPECT_EQ(value(">messageFlowRef[1]/sourceRef"), other);
    EXPECT_EQ(value(">messageFlowRef[1]/targetRef"), initiator);
    EXPECT_EQ(value(">messageFlowRef[1]/>messageRef/name"), QStringLiteral("Offer"));
    EXPECT_EQ(value("~answer/id"), value(">messageFlowRef[1]/id"));
    EXPECT_EQ(value("~answering/isMessageVisible"), QStringLiteral("true"));
    EXPECT_EQ(value("~initiating/isMessageVisible"), QStringLiteral("false"));
    support::SchemaCheck schema;
    schema.add("answered", tree().save());
    schema.run();
    const QByteArray answered = tree().save();

    clear();
    EXPECT_EQ(tree().save(), start) << "nothing of it is left";
    document_->undo();
    EXPECT_EQ(tree().save(), answered);
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(AnswerTest, OnlyMessageStays)
{
    define("Offer");
    perform([&](Edit& edit) { edit.remove(tree().find(task_)->children(u"messageFlowRef").front()->key()); });
    ASSERT_EQ(messages(), 1U);
    clear();
    EXPECT_EQ(messages(), 1U);
    EXPECT_EQ(value("~answer/messageRef"), QString());
    EXPECT_EQ(value("~answer/targetRef"), value("initiatingParticipantRef"));
}

TEST_F(AnswerTest, FlowThatAnotherTaskNamesStays)
{
    define("Offer");
    const QString flow = value("~answer/id");
    const Key other = shown(create(type::ChoreographyTask, {800, 400})).key();
    perform([&](Edit& edit) {
        edit.set(tree().find(other)->children(u"messageFlowRef").front()->key(), metamodel::bodyProperty, flow);
    });
    clear();
    EXPECT_EQ(messages(), 1U);
    EXPECT_NE(tree().byId(flow), nullptr);
}

TEST_F(AnswerTest, NobodyElseNoAnswer)
{
    perform([&](Edit& edit) {
        for (const Element* partner : tree().find(task_)->children(u"participantRef"))
            edit.set(partner->key(), metamodel::bodyProperty, value("initiatingParticipantRef"));
    });
    const QByteArray start = tree().save();
    EXPECT_FALSE(canAnswer());
    EXPECT_THROW(define("Offer"), base::Failure);
    EXPECT_EQ(tree().save(), start);
}

} // namespace
} // namespace millrace::editing
