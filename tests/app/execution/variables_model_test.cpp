// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/execution/variables_model.h"

#include <gmock/gmock.h>

namespace millrace::app::execution {
namespace {

TEST(VariablesModel, readsTextsByTheTypeOfTheOldValue)
{
    QString problem;
    const auto read = [&](const char* text, const feel::Value& old) {
        return VariablesModel::valueFrom(QString::fromLatin1(text), old, &problem);
    };
    EXPECT_TRUE(read("yes", feel::Value(false))->isTrue());
    EXPECT_TRUE(read("FALSE", feel::Value(true))->isFalse());
    EXPECT_FALSE(read("maybe", feel::Value(true)).has_value());
    EXPECT_EQ(problem, u"type yes or no.");
    EXPECT_EQ(read("42", feel::Value(1))->asInteger(), 42);
    EXPECT_FALSE(read("x", feel::Value(1)).has_value());
    EXPECT_FALSE(read("", feel::Value(1)).has_value());
    EXPECT_EQ(read("42", feel::Value("text"))->asString(), "42");
    EXPECT_TRUE(read("[1]", feel::Value(feel::List()))->isList());
    EXPECT_FALSE(read("[1", feel::Value(feel::List())).has_value());
    EXPECT_EQ(read("words", feel::Value())->asString(), "words");
    EXPECT_TRUE(read("{\"a\": 1}", feel::Value())->isContext());
}

TEST(VariablesModel, tellsOfRealChangesOnly)
{
    VariablesModel model;
    model.setVariables(feel::Context({{"amount", feel::Value(5)}}), true);
    std::vector<feel::Context> edits;
    QStringList refusals;
    QObject::connect(
        &model, &VariablesModel::edited, &model, [&](const feel::Context& change) { edits.push_back(change); });
    QObject::connect(&model, &VariablesModel::refused, &model, [&](const QString& words) { refusals += words; });
    const QModelIndex value = model.index(0, 2);
    EXPECT_FALSE(model.setData(value, QStringLiteral("5"), Qt::EditRole));
    EXPECT_FALSE(model.setData(value, QStringLiteral("five"), Qt::EditRole));
    EXPECT_TRUE(model.setData(value, QStringLiteral("6"), Qt::EditRole));
    ASSERT_EQ(edits.size(), 1U);
    EXPECT_EQ(edits[0].find("amount")->asInteger(), 6);
    EXPECT_EQ(refusals, QStringList {QStringLiteral("amount: type a number.")});
}

TEST(VariablesModel, letsNobodyEditWhatHasEnded)
{
    VariablesModel model;
    model.setVariables(feel::Context({{"amount", feel::Value(5)}}), false);
    EXPECT_FALSE(model.flags(model.index(0, 2)) & Qt::ItemIsEditable);
    model.setVariables(feel::Context({{"amount", feel::Value(5)}}), true);
    EXPECT_TRUE(model.flags(model.index(0, 2)) & Qt::ItemIsEditable);
    EXPECT_FALSE(model.flags(model.index(0, 0)) & Qt::ItemIsEditable);
}

} // namespace
} // namespace millrace::app::execution
