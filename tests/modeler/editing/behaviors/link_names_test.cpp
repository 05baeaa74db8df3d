// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class LinkNamesTest : public EditingTest {
protected:
    Key link(TypeId kind, QPointF at) { return create(kind, at, type::LinkEventDefinition); }
    const Element& definition(Key shape) const { return *shown(shape).childOfType(type::LinkEventDefinition); }
    void name(Key shape, const char* text)
    {
        perform([&](Edit& edit) { rename(edit, shown(shape).key(), QLatin1String(text)); });
    }
};

TEST_F(LinkNamesTest, TheLinkIsCalledAsItsEvent)
{
    const Key target = link(type::IntermediateCatchEvent, {600, 500});
    name(target, "Page 2");
    EXPECT_EQ(definition(target).name(), QStringLiteral("Page 2"));
    perform([&](Edit& edit) {
        setProperty(edit, definition(target).key(), QStringLiteral("name"), QStringLiteral("own"));
    });
    name(target, "Page 3");
    EXPECT_EQ(definition(target).name(), QStringLiteral("own")); // somebody said so
}

TEST_F(LinkNamesTest, ThoseWhoThrowToItFollow)
{
    const Key target = link(type::IntermediateCatchEvent, {600, 500});
    const Key source = link(type::IntermediateThrowEvent, {400, 500});
    const Key other = link(type::IntermediateThrowEvent, {400, 700});
    name(target, "A");
    name(source, "A");
    name(other, "B");
    name(target, "Z");
    EXPECT_EQ(definition(source).name(), QStringLiteral("Z"));
    EXPECT_EQ(definition(other).name(), QStringLiteral("B"));
}

} // namespace millrace::editing
