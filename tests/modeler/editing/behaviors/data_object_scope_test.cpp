// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

using DataObjectScopeTest = EditingTest;

TEST_F(DataObjectScopeTest, TheObjectGoesAlongWithItsOnlyReference)
{
    const Key scope = create(type::SubProcess, {700, 500});
    const Key reference = create(type::DataObjectReference, {300, 500});
    const QString object = shown(reference).attribute(u"dataObjectRef");
    perform([&](Edit& edit) { moveShapes(edit, {reference}, {400, 0}, scope); });
    EXPECT_EQ(shown(reference).parent(), &shown(scope));
    EXPECT_EQ(tree().byId(object)->parent(), &shown(scope));
}

TEST_F(DataObjectScopeTest, WhatOthersSpeakOfStays)
{
    const Key scope = create(type::SubProcess, {700, 500});
    const Key reference = create(type::DataObjectReference, {300, 500});
    const Key other = create(type::DataObjectReference, {300, 700});
    const QString object = shown(reference).attribute(u"dataObjectRef");
    perform([&](Edit& edit) { setProperty(edit, shown(other).key(), QStringLiteral("dataObjectRef"), object); });
    perform([&](Edit& edit) { moveShapes(edit, {reference}, {400, 0}, scope); });
    EXPECT_EQ(tree().byId(object)->parent(), &process());
}

} // namespace millrace::editing
