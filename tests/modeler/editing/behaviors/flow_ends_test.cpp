// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class FlowEndsTest : public EditingTest {
protected:
    void open(const QByteArray& lists)
    {
        document_ = Document::fromBytes("<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' "
                                        "targetNamespace='t'><process id='P'><task id='a'>"
            + lists
            + "</task><task id='b'/><task id='c'/><sequenceFlow id='f' sourceRef='a' targetRef='b'/>"
              "<sequenceFlow id='g' sourceRef='b' targetRef='c'/></process>"
              "</definitions>");
    }
    std::vector<QString> listed(QStringView node, QStringView role)
    {
        std::vector<QString> flows;
        for (const Element* each : tree().byId(node.toString())->children(role))
            flows.push_back(each->text());
        return flows;
    }
    void lead(const QString& to)
    {
        perform(
            [&](Edit& edit) { edit.set(tree().byId(QStringLiteral("f"))->key(), QStringLiteral("targetRef"), to); });
    }
};

TEST_F(FlowEndsTest, AreListedAtTheStepsWhereTheFileListsThem)
{
    open("<outgoing>f</outgoing>");
    lead(QStringLiteral("c"));
    EXPECT_EQ(listed(u"c", u"incoming"), std::vector<QString> {QStringLiteral("f")});
    lead(QStringLiteral("b"));
    EXPECT_TRUE(listed(u"c", u"incoming").empty());
    EXPECT_EQ(listed(u"b", u"incoming"), std::vector<QString> {QStringLiteral("f")});
    EXPECT_EQ(listed(u"a", u"outgoing"), std::vector<QString> {QStringLiteral("f")});
    document_->undo();
    EXPECT_TRUE(listed(u"b", u"incoming").empty());
}

TEST_F(FlowEndsTest, AreNotListedInFilesWithoutSuchLists)
{
    open("");
    lead(QStringLiteral("c"));
    EXPECT_TRUE(listed(u"c", u"incoming").empty());
    EXPECT_TRUE(listed(u"a", u"outgoing").empty());
}

} // namespace millrace::editing
