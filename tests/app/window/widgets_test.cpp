// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/widgets.h"

#include <gtest/gtest.h>

using millrace::app::window::menuWords;

namespace {

TEST(MenuWords, loseMnemonicAndDotsInAnyLanguage)
{
    EXPECT_EQ(menuWords(QStringLiteral("New from &template...")), QStringLiteral("New from template"));
    EXPECT_EQ(menuWords(QStringLiteral("Neu aus &Vorlage ...")), QStringLiteral("Neu aus Vorlage"));
    EXPECT_EQ(menuWords(QStringLiteral("\u00D6ffnen \u2026")), QStringLiteral("\u00D6ffnen"));
    EXPECT_EQ(menuWords(QStringLiteral("Zoom to &100 %")), QStringLiteral("Zoom to 100 %"));
}

} // namespace
