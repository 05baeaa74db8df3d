// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/json.h"

#include "modeler/feel/evaluator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace millrace::feel {

namespace {

Value anyJson(int depth)
{
    switch (*rc::gen::inRange(0, depth > 0 ? 6 : 4)) {
    case 0:
        return Value();
    case 1:
        return *rc::gen::arbitrary<bool>();
    case 2:
        return Number::small(*rc::gen::arbitrary<std::int64_t>(), *rc::gen::inRange(0, 19));
    case 3:
        return *rc::gen::string<std::string>();
    case 4: {
        List items;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            items.push_back(anyJson(depth - 1));
        return items;
    }
    default: {
        Context context;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            context.put(*rc::gen::string<std::string>(), anyJson(depth - 1));
        return context;
    }
    }
}

} // namespace

TEST(JsonTest, Reads)
{
    EXPECT_EQ(toText(fromJson(R"( {"a": [1, -2.50, 1e2], "b": {"c": null}, "d": "\u00e4\n\ud83d\ude00", "e": true} )")),
        "{a: [1, -2.5, 100], b: {c: null}, d: \"ä\\n😀\", e: true}");
    EXPECT_EQ(toText(fromJson("0.1234567890123456789012345")), "0.1234567890123456789012345");
    EXPECT_EQ(fromJson(R"("\b\f\/")").asString(), "\b\f/");
}

TEST(JsonTest, RefusesWhatIsNone)
{
    for (const char* const wrong : {"", "{", "[1,]", "{\"a\" 1}", "{a: 1}", "01", "1 2", "\"a", "\"\\x\"", "\"\\u12\"",
             "nul", "+1", ".5", "[1", "\"\n\"", "'a'", "-"}) {
        const JsonResult result = readJson(wrong);
        EXPECT_FALSE(result) << wrong;
        EXPECT_EQ(result.message, "This is not valid JSON.");
    }
    EXPECT_EQ(readJson("[1, x]").offset, 4U);
    EXPECT_FALSE(readJson(std::string(1'000'000, '[')));
}

TEST(JsonTest, WritesDatesAndRangesAsTexts)
{
    EXPECT_EQ(
        toJson(List {Date {0}, DaysTime {3600, 0}, Range {1, 2, true, true}}), "[\"1970-01-01\",\"PT1H\",\"[1..2]\"]");
    EXPECT_EQ(toJson("a\"\x01"), "\"a\\\"\\u0001\"");
    EXPECT_EQ(toJson(Context({{"a b", 1}})), "{\"a b\":1}");
}

RC_GTEST_PROP(JsonProperty, WritingAndReadingGivesTheValue, ())
{
    const Value value = anyJson(3);
    const JsonResult again = readJson(writeJson(value));
    RC_ASSERT(static_cast<bool>(again));
    RC_ASSERT(isEqual(again.value, value));
}

RC_GTEST_PROP(JsonProperty, ReadsAndRefusesWhatQtDoes, ())
{
    const auto tokens = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
        "{", "}", "[", "]", ",", ":", "1", "-1.5", "\"a\"", "\"b\"", "true", "null", "[1,2]", "{\"a\":1}"));
    std::string text = "[";
    for (const std::string& token : tokens)
        text += token;
    text += "]";
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(text), &error);
    RC_ASSERT(static_cast<bool>(readJson(text)) == (error.error == QJsonParseError::NoError));
}

} // namespace millrace::feel
