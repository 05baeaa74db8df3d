// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class DefaultFlowTest : public EditingTest {
protected:
    Key flowBetween(Key from, Key to)
    {
        for (const Element* flow : bpmn::outgoing(tree(), shown(from))) {
            if (flow->attribute(u"targetRef") == shown(to).id())
                return flow->key();
        }
        return noKey;
    }
};

TEST_F(DefaultFlowTest, AFlowThatLeavesFromElsewhereIsNoDefaultAnyMore)
{
    const Key a = append(startShape(), type::ExclusiveGateway);
    const Key b = append(a, type::Task);
    const Key other = create(type::ExclusiveGateway, {400, 800});
    const Key flow = flowBetween(a, b);
    const QString id = tree().find(flow)->id();
    perform([&](Edit& edit) { setProperty(edit, shown(a).key(), QStringLiteral("default"), id); });
    perform([&](Edit& edit) { reconnect(edit, shapeOf(*tree().find(flow)), true, other); });
    EXPECT_FALSE(shown(a).hasAttribute(u"default"));
    document_->undo();
    EXPECT_EQ(shown(a).attribute(u"default"), id);
}

} // namespace millrace::editing
