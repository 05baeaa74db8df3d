// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class IdChangeTest : public EditingTest {
protected:
    void rename(const Element& element, const QString& id)
    {
        perform([&](Edit& edit) { edit.set(element.key(), QStringLiteral("id"), id); });
    }
};

TEST_F(IdChangeTest, AllThatRefersToAnElementFollowsIt)
{
    const Key task = append(startShape(), type::Task);
    const QByteArray start = tree().save();
    rename(shown(task), QStringLiteral("Check"));
    EXPECT_EQ(tree().find(task)->attribute(u"bpmnElement"), QStringLiteral("Check"));
    ASSERT_EQ(bpmn::incoming(tree(), shown(task)).size(), 1U);
    EXPECT_EQ(bpmn::incoming(tree(), shown(task)).front()->attribute(u"targetRef"), QStringLiteral("Check"));
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(IdChangeTest, ReferencesKeepTheirPrefix)
{
    document_ = Document::fromBytes("<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' xmlns:t='t' "
                                    "targetNamespace='t'><process id='P'><task id='a'/><task id='b'/><sequenceFlow "
                                    "id='f' sourceRef='t:a' targetRef='b'/></process></definitions>");
    rename(*tree().byId(QStringLiteral("a")), QStringLiteral("x"));
    EXPECT_EQ(tree().byId(QStringLiteral("f"))->attribute(u"sourceRef"), QStringLiteral("t:x"));
}

TEST_F(IdChangeTest, OfADuplicateLeavesReferencesToTheOther)
{
    document_ = Document::fromBytes("<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' "
                                    "targetNamespace='t'><process id='P'><task id='a'/><task id='a'/><task id='b'/>"
                                    "<sequenceFlow id='f' sourceRef='a' targetRef='b'/></process></definitions>");
    rename(*process().nodes().at(1), QStringLiteral("x"));
    EXPECT_EQ(tree().byId(QStringLiteral("f"))->attribute(u"sourceRef"), QStringLiteral("a"));
}

} // namespace millrace::editing
