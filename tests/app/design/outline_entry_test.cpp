// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/outline_entry.h"

#include <gtest/gtest.h>

namespace millrace::app::design {

namespace {

using Kind = OutlineEntry::Kind;

void expectEntry(const char* typed, bool isBelowQuestion, Kind kind, const char* answer, const char* name)
{
    const OutlineEntry entry = outlineEntry(QString::fromUtf8(typed), isBelowQuestion);
    EXPECT_EQ(entry.kind, kind) << typed;
    EXPECT_EQ(entry.answer.toStdString(), answer) << typed;
    EXPECT_EQ(entry.name.toStdString(), name) << typed;
}

} // namespace

TEST(OutlineEntry, TheEndOfALineSaysWhatItIs)
{
    expectEntry("Check papers", false, Kind::Step, "", "Check papers");
    expectEntry("  Check \t papers ", false, Kind::Step, "", "Check papers");
    expectEntry("Complete?", false, Kind::Question, "", "Complete?");
    expectEntry("Checks:", false, Kind::AtOnce, "", "Checks");
    expectEntry("Rejected.", false, Kind::End, "", "Rejected");
    expectEntry(".", false, Kind::Step, "", ".");
    expectEntry(":", true, Kind::Step, "", ":");
    expectEntry("", true, Kind::Step, "", "");
}

TEST(OutlineEntry, AnswersAreToldOnlyBelowAQuestion)
{
    expectEntry("no: Ask for papers", true, Kind::Step, "no", "Ask for papers");
    expectEntry("no: Ask for papers", false, Kind::Step, "", "no: Ask for papers");
    expectEntry("yes: Checks:", true, Kind::AtOnce, "yes", "Checks");
    expectEntry("no: Rejected.", true, Kind::End, "no", "Rejected");
    expectEntry("else: Large?", true, Kind::Question, "else", "Large?");
    expectEntry("Call 10:30 back", true, Kind::Step, "", "Call 10:30 back");
}

TEST(OutlineEntry, AnArrowGoesOnWithAnotherStep)
{
    expectEntry("-> Check papers", false, Kind::GoOn, "", "Check papers");
    expectEntry("→Check papers", false, Kind::GoOn, "", "Check papers");
    expectEntry("no: -> Complete?", true, Kind::GoOn, "no", "Complete?");
    expectEntry("->", false, Kind::Step, "", "->");
}

} // namespace millrace::app::design
