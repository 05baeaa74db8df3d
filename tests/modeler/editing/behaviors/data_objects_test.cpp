// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

using DataObjectsTest = EditingTest;

TEST_F(DataObjectsTest, GoWithTheLastReference)
{
    const Key first = create(type::DataObjectReference, {300, 500});
    const Key second = create(type::DataObjectReference, {500, 500});
    const QString object = shown(first).attribute(u"dataObjectRef");
    const QString spare = shown(second).attribute(u"dataObjectRef");
    perform([&](Edit& edit) { setProperty(edit, shown(second).key(), QStringLiteral("dataObjectRef"), object); });
    perform([&](Edit& edit) { remove(edit, {shown(first).key()}); });
    ASSERT_NE(tree().byId(object), nullptr);
    perform([&](Edit& edit) { remove(edit, {shown(second).key()}); });
    EXPECT_EQ(tree().byId(object), nullptr);
    EXPECT_NE(tree().byId(spare), nullptr);
    document_->undo();
    EXPECT_NE(tree().byId(object), nullptr);
}

} // namespace millrace::editing
