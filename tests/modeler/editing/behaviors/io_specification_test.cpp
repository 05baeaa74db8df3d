// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

using IoSpecificationTest = EditingTest;

TEST_F(IoSpecificationTest, GoesWithTheLastInputOrOutput)
{
    const Key input = create(type::DataInput, {300, 500});
    const Key output = create(type::DataOutput, {500, 500});
    ASSERT_NE(process().child(u"ioSpecification"), nullptr);
    perform([&](Edit& edit) { remove(edit, {shown(input).key()}); });
    ASSERT_NE(process().child(u"ioSpecification"), nullptr);
    perform([&](Edit& edit) { remove(edit, {shown(output).key()}); });
    EXPECT_EQ(process().child(u"ioSpecification"), nullptr);
    document_->undo();
    EXPECT_NE(process().child(u"ioSpecification"), nullptr);
}

} // namespace millrace::editing
