// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/requirement.h"

#include "simulator/scenario/scenario.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace millrace::scenario {

namespace {

std::vector<Pool> hospital()
{
    return {{QStringLiteral("n"), QStringLiteral("Nurses"), 1, 0, {}},
        {QStringLiteral("d"), QStringLiteral("Doctor"), 1, 0, {}},
        {QStringLiteral("s"), QStringLiteral("Senior doctor"), 1, 0, {}},
        {QStringLiteral("r"), QStringLiteral("Room and bed"), 1, 0, {}}, {QStringLiteral("x"), {}, 1, 0, {}}};
}

Requirement parsed(const char* text)
{
    const ParsedRequirement parsed = parseRequirement(QString::fromUtf8(text), hospital());
    EXPECT_TRUE(parsed.requirement) << text << ": " << qPrintable(parsed.problem);
    return parsed.requirement.value_or(Requirement());
}

std::string textOf(const Requirement& requirement)
{
    return toText(requirement, hospital()).toStdString();
}

Requirement someRequirement(int depth)
{
    const int kind = depth > 0 ? *rc::gen::inRange(0, 3) : 0;
    if (kind == 0) {
        Requirement units
            = Requirement::of(*rc::gen::element(QStringLiteral("n"), QStringLiteral("s"), QStringLiteral("r")));
        units.quantity = *rc::gen::inRange(1, 4);
        if (*rc::gen::inRange(0, 3) == 0)
            units.skills = {QStringLiteral("x-ray"), QStringLiteral("or \"both\"")};
        return units;
    }
    std::vector<Requirement> parts;
    for (int i = *rc::gen::inRange(2, 4); i > 0; --i)
        parts.push_back(someRequirement(depth - 1));
    return kind == 1 ? Requirement::all(std::move(parts)) : Requirement::any(std::move(parts));
}

} // namespace

TEST(RequirementTest, ReadsWhatPeopleWrite)
{
    const Requirement team = parsed("2 nurses and (1 doctor or senior doctor)");
    EXPECT_EQ(team,
        Requirement::all({Requirement::of(QStringLiteral("n"), 2),
            Requirement::any({Requirement::of(QStringLiteral("d")), Requirement::of(QStringLiteral("s"))})}));
    EXPECT_EQ(textOf(team), "2 Nurses and (1 Doctor or 1 Senior doctor)");
    EXPECT_EQ(parsed("d"), Requirement::of(QStringLiteral("d"))) << "ids are read as well";
    EXPECT_EQ(parsed("x AND d").kind, Requirement::Kind::All);
    EXPECT_EQ(parsed("nurses and d or s").parts.size(), 2u) << "and binds more than or";
    EXPECT_TRUE(parsed("  ").isNobody());
    EXPECT_EQ(textOf(parsed("\"room and bed\"")), "1 \"Room and bed\"");
    Requirement skilled = Requirement::of(QStringLiteral("n"), 2);
    skilled.skills = {QStringLiteral("surgery"), QStringLiteral("night shift")};
    EXPECT_EQ(parsed("2 nurses with surgery, night shift"), skilled);
    EXPECT_EQ(textOf(skilled), "2 Nurses with surgery, night shift");
}

TEST(RequirementTest, SaysWhereItGoesWrong)
{
    const auto problem = [](const char* text) { return parseRequirement(QString::fromUtf8(text), hospital()); };
    EXPECT_EQ(problem("2 nurses and 1 wizard").at, 15);
    EXPECT_THAT(problem("2 nurses and 1 wizard").problem.toStdString(), testing::HasSubstr("wizard"));
    EXPECT_EQ(problem("0 nurses").at, 0);
    EXPECT_EQ(problem("nurses and").at, 10);
    EXPECT_EQ(problem("(nurses").at, 7);
    EXPECT_EQ(problem("nurses) and d").at, 6);
    EXPECT_EQ(problem("nurses with").at, 11);
    EXPECT_EQ(problem("99999999999 nurses").at, 0);
    for (const char* text : {"nurses d and", "(", "and", "2", "\"nurses", "nurses ; d", "2 2 nurses"})
        EXPECT_FALSE(problem(text).requirement) << text;
    EXPECT_FALSE(problem(std::string(10'000, '(').c_str()).requirement);
}

TEST(RequirementTest, TeamsAreItsAlternativesInOrder)
{
    const auto teams = teamsOf(parsed("2 nurses and (1 doctor or 1 s) and 1 nurses"));
    ASSERT_TRUE(teams);
    ASSERT_EQ(teams->size(), 2u);
    EXPECT_EQ((*teams)[0],
        (std::vector<Requirement> {Requirement::of(QStringLiteral("n"), 3), Requirement::of(QStringLiteral("d"))}));
    EXPECT_EQ((*teams)[1][1], Requirement::of(QStringLiteral("s")));
    std::vector<Requirement> pairs(7, parsed("nurses or doctor"));
    EXPECT_FALSE(teamsOf(Requirement::all(std::move(pairs)))) << "128 of them";
}

TEST(RequirementTest, WithoutAPoolWhatNeedsItFallsAway)
{
    EXPECT_EQ(parsed("2 nurses and (doctor or s)").without(QStringLiteral("d")), parsed("2 nurses and s"));
    EXPECT_EQ(parsed("doctor").without(QStringLiteral("d")), Requirement());
    EXPECT_EQ(parsed("doctor or 2 doctor").without(QStringLiteral("d")), Requirement());
    EXPECT_TRUE(parsed("2 nurses and (doctor or s)").names(QStringLiteral("s")));
}

TEST(RequirementTest, BpsimHasItsOwnWords)
{
    const Requirement team = parsed("2 nurses and (1 doctor or s)");
    EXPECT_EQ(toSelection(team).toStdString(),
        "bpsim:getResource('n',2) and bpsim:orResource(bpsim:getResource('d',1),bpsim:getResource('s',1))");
    for (const char* form : {"getResource(\"n\", 2) and orResource([getResource('d'), getResource('s',1)])",
             "bpsim:getResource('n',2) | (bpsim:getResource('d',1) or bpsim:getResource('s',1))"})
        EXPECT_EQ(parseSelection(QString::fromUtf8(form)).requirement, team) << form;
    EXPECT_EQ(parseSelection(QStringLiteral("getResource('n',2) getResource('d')")).at, 19);
    EXPECT_FALSE(parseSelection(QStringLiteral("getResourceByRoles(['r'],1)")).requirement);
    EXPECT_FALSE(parseSelection(QString()).requirement);
}

RC_GTEST_PROP(RequirementTest, WhatIsWrittenReadsTheSame, ())
{
    const Requirement requirement = someRequirement(3);
    const QString text = toText(requirement, hospital());
    const ParsedRequirement back = parseRequirement(text, hospital());
    RC_ASSERT(back.problem.toStdString() == std::string());
    RC_ASSERT(back.requirement == requirement);
}

RC_GTEST_PROP(RequirementTest, AnyTextIsReadOrRefusedWithAPlace, ())
{
    QString text;
    for (int i = *rc::gen::inRange(0, 12); i > 0; --i)
        text += *rc::gen::element(QStringLiteral("2"), QStringLiteral(" nurses "), QStringLiteral("("),
            QStringLiteral(")"), QStringLiteral(" and "), QStringLiteral(" or "), QStringLiteral(","),
            QStringLiteral(" with "), QStringLiteral("\""), QStringLiteral("d"));
    const ParsedRequirement read = parseRequirement(text, hospital());
    RC_ASSERT(read.requirement.has_value() == read.problem.isEmpty());
    RC_ASSERT(read.at >= 0 && read.at <= text.size());
}

} // namespace millrace::scenario
