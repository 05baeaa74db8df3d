// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/execution/form_editor.h"

#include <QCheckBox>
#include <QLineEdit>
#include <gmock/gmock.h>

namespace millrace::app::execution {
namespace {

using runtime::FormField;
using Kind = FormField::Kind;

FormField field(const char* id, Kind kind, const char* value = "", bool isRequired = false)
{
    FormField made;
    made.id = QString::fromLatin1(id);
    made.label = made.id.toUpper();
    made.kind = kind;
    made.value = QString::fromLatin1(value);
    made.isRequired = isRequired;
    return made;
}

TEST(FormEditor, givesTheValuesThatItWasBrought)
{
    FormField grade = field("grade", Kind::Choice, "b");
    grade.choices = {{QStringLiteral("a"), QStringLiteral("Good")}, {QStringLiteral("b"), QStringLiteral("Fair")}};
    FormEditor editor;
    editor.setForm({field("name", Kind::Text, "Home"), field("amount", Kind::Number, "200000"),
        field("ok", Kind::YesNo, "true"), field("day", Kind::Date, "2026-02-03"), grade});
    const auto values = editor.values();
    ASSERT_TRUE(values.has_value());
    EXPECT_EQ(values->find("name")->asString(), "Home");
    EXPECT_EQ(values->find("amount")->asInteger(), 200000);
    EXPECT_TRUE(values->find("ok")->isTrue());
    EXPECT_EQ(values->find("day")->asString(), "2026-02-03");
    EXPECT_EQ(values->find("grade")->asString(), "b");
}

TEST(FormEditor, saysAtEveryFieldWhatIsWrong)
{
    FormEditor editor;
    editor.setForm({field("name", Kind::Text, "", true), field("amount", Kind::Number), field("day", Kind::Date)});
    editor.setText(QStringLiteral("amount"), QStringLiteral("many"));
    editor.setText(QStringLiteral("day"), QStringLiteral("someday"));
    EXPECT_FALSE(editor.values().has_value());
    EXPECT_EQ(editor.problemAt(QStringLiteral("name")), u"'NAME' has to be filled in.");
    EXPECT_EQ(editor.problemAt(QStringLiteral("amount")), u"'AMOUNT' takes a number, as in 1200.");
    EXPECT_TRUE(editor.problemAt(QStringLiteral("day")).startsWith(u"This is no date. Write it as in 31/12/"));
}

TEST(FormEditor, forgetsAProblemOnceItIsMended)
{
    FormEditor editor;
    editor.setForm({field("amount", Kind::Number)});
    editor.setText(QStringLiteral("amount"), QStringLiteral("many"));
    EXPECT_FALSE(editor.values().has_value());
    editor.setText(QStringLiteral("amount"), QStringLiteral("12"));
    ASSERT_TRUE(editor.values().has_value());
    EXPECT_EQ(editor.problemAt(QStringLiteral("amount")), u"");
}

TEST(FormEditor, understandsDatesAsTheyAreWrittenHere)
{
    FormEditor editor;
    editor.setForm({field("day", Kind::Date)});
    editor.setText(QStringLiteral("day"), QLocale().toString(QDate(2026, 2, 3), QStringLiteral("dd/MM/yyyy")));
    const auto values = editor.values();
    ASSERT_TRUE(values.has_value());
    EXPECT_EQ(values->find("day")->asString(), "2026-02-03");
}

TEST(FormEditor, leavesReadOnlyFieldsAlone)
{
    FormField fixed = field("total", Kind::Number, "5");
    fixed.isReadOnly = true;
    FormEditor editor;
    editor.setForm({fixed});
    auto* line = editor.findChild<QLineEdit*>(QStringLiteral("total"));
    ASSERT_NE(line, nullptr);
    EXPECT_TRUE(line->isReadOnly());
    ASSERT_TRUE(editor.values().has_value());
    EXPECT_EQ(editor.values()->find("total"), nullptr);
}

TEST(FormEditor, namesRequiredFieldsToScreenReaders)
{
    FormEditor editor;
    editor.setForm({field("name", Kind::Text, "", true), field("ok", Kind::YesNo)});
    EXPECT_EQ(editor.findChild<QLineEdit*>(QStringLiteral("name"))->accessibleName(), u"NAME (required)");
    EXPECT_EQ(editor.findChild<QCheckBox*>(QStringLiteral("ok"))->accessibleName(), u"OK");
}

TEST(FormEditor, saysWhenTheLastFieldIsLeftByEnter)
{
    FormEditor editor;
    editor.setForm({field("a", Kind::Text), field("b", Kind::Text)});
    int finished = 0;
    QObject::connect(&editor, &FormEditor::finished, &editor, [&] { ++finished; });
    Q_EMIT editor.findChild<QLineEdit*>(QStringLiteral("a"))->returnPressed();
    EXPECT_EQ(finished, 0);
    Q_EMIT editor.findChild<QLineEdit*>(QStringLiteral("b"))->returnPressed();
    EXPECT_EQ(finished, 1);
}

} // namespace
} // namespace millrace::app::execution
