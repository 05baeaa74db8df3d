// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/task_form.h"

#include "tests/engine/runtime/runtime_fixture.h"

#include <QLocale>

namespace millrace::support {

namespace {

using runtime::Form;
using runtime::FormField;
using runtime::FormResult;
using Kind = FormField::Kind;

/// A user task "u" with that in its extension elements.
std::shared_ptr<const runtime::Definition> withForm(const std::string& extension)
{
    ProcessBuilder process;
    process.start("s").node("userTask", "u",
        "xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" xmlns:flowable=\"http://flowable.org/bpmn\"",
        "<extensionElements>" + extension + "</extensionElements>");
    process.end("e").chain({"s", "u", "e"});
    return defined(process);
}

Form formWith(const std::string& extension, const feel::Context& variables = {})
{
    const auto definition = withForm(extension);
    return runtime::formOf(*definition->tree->byId(u"u"), variables);
}

const std::string camundaForm
    = "<camunda:formData>"
      "<camunda:formField id='amount' label='Amount' type='long' defaultValue='100'>"
      "<camunda:validation><camunda:constraint name='required'/></camunda:validation></camunda:formField>"
      "<camunda:formField id='ok' label='Approved?' type='boolean'/>"
      "<camunda:formField id='due' type='date'/>"
      "<camunda:formField id='grade' label='Grade' type='enum' defaultValue='b'>"
      "<camunda:value id='a' name='Good'/><camunda:value id='b'/></camunda:formField>"
      "<camunda:formField id='note' label='Note' type='string'>"
      "<camunda:validation><camunda:constraint name='readonly'/></camunda:validation></camunda:formField>"
      "</camunda:formData>";

std::string text(const FormResult& result, const std::string& name)
{
    const feel::Value* value = result.variables.find(name);
    return value ? feel::toText(*value) : "(not there)";
}

TEST(TaskForm, ReadsTheFieldsThatTheModelCarries)
{
    const Form form = formWith(camundaForm);
    ASSERT_EQ(form.size(), 5U);
    EXPECT_EQ(form[0].id, QLatin1String("amount"));
    EXPECT_EQ(form[0].label, QLatin1String("Amount"));
    EXPECT_EQ(form[0].kind, Kind::Number);
    EXPECT_EQ(form[0].value, QLatin1String("100"));
    EXPECT_TRUE(form[0].isRequired);
    EXPECT_EQ(form[1].kind, Kind::YesNo);
    EXPECT_FALSE(form[1].isRequired);
    EXPECT_EQ(form[2].kind, Kind::Date);
    EXPECT_EQ(form[2].label, QLatin1String("due")) << "the id where there is no label";
    EXPECT_EQ(form[3].kind, Kind::Choice);
    EXPECT_EQ(form[3].choices,
        (std::vector<std::pair<QString, QString>> {
            {QStringLiteral("a"), QStringLiteral("Good")}, {QStringLiteral("b"), QStringLiteral("b")}}));
    EXPECT_EQ(form[4].kind, Kind::Text);
    EXPECT_TRUE(form[4].isReadOnly);
}

TEST(TaskForm, ReadsFlowablesProperties)
{
    const Form form = formWith("<flowable:formProperty id='who' name='Who' type='string' required='true' default='me'/>"
                               "<flowable:formProperty id='seen' type='boolean' writable='false'/>");
    ASSERT_EQ(form.size(), 2U);
    EXPECT_EQ(form[0].label, QLatin1String("Who"));
    EXPECT_TRUE(form[0].isRequired);
    EXPECT_EQ(form[0].value, QLatin1String("me"));
    EXPECT_TRUE(form[1].isReadOnly);
}

TEST(TaskForm, VariablesComeBeforeDefaults)
{
    const Form form = formWith(camundaForm, context({{"amount", 7}, {"ok", true}, {"note", "as it was"}}));
    EXPECT_EQ(form[0].value, QLatin1String("7"));
    EXPECT_EQ(form[1].value, QLatin1String("true"));
    EXPECT_EQ(form[4].value, QLatin1String("as it was"));
}

TEST(TaskForm, WithoutFieldsThereIsOneForEachVariable)
{
    const Form form = formWith("", context({{"amount", 7}, {"ok", false}, {"items", feel::List {1, 2}}, {"open", {}}}));
    ASSERT_EQ(form.size(), 4U);
    EXPECT_EQ(form[0].kind, Kind::Number);
    EXPECT_EQ(form[1].kind, Kind::YesNo);
    EXPECT_TRUE(form[2].isReadOnly) << "a list is no text to be typed";
    EXPECT_FALSE(form[3].isReadOnly);
    EXPECT_EQ(form[3].value, QString());
}

TEST(TaskForm, FilledInTextsBecomeValues)
{
    const FormResult result = readForm(formWith(camundaForm),
        {{QStringLiteral("amount"), QStringLiteral(" 12.50 ")}, {QStringLiteral("ok"), QStringLiteral("true")},
            {QStringLiteral("due"), QStringLiteral("2026-02-28")}, {QStringLiteral("grade"), QStringLiteral("a")},
            {QStringLiteral("note"), QStringLiteral("not to be written")}});
    ASSERT_EQ(result.problem, QString());
    EXPECT_EQ(text(result, "amount"), "12.5");
    EXPECT_EQ(text(result, "ok"), "true");
    EXPECT_EQ(text(result, "due"), "\"2026-02-28\"");
    EXPECT_EQ(text(result, "grade"), "\"a\"");
    EXPECT_EQ(text(result, "note"), "(not there)");
}

TEST(TaskForm, NumbersKeepAllTheirDigits)
{
    const Form form = formWith("", context({{"n", 1}}));
    const auto read = [&](const QString& written) {
        return text(readForm(form, {{QStringLiteral("n"), written}}), "n");
    };
    EXPECT_EQ(read(QStringLiteral("12345678901234567890.123456789")), "12345678901234567890.123456789");
    EXPECT_EQ(read(QStringLiteral("007")), "7");
    EXPECT_EQ(read(QStringLiteral("-0.1")), "-0.1");
}

TEST(TaskForm, NumbersAreReadAsPeopleWriteThemHere)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const FormResult result
        = readForm(formWith("", context({{"n", 1}})), {{QStringLiteral("n"), QStringLiteral("1.234,5")}});
    const FormResult plain
        = readForm(formWith("", context({{"n", 1}})), {{QStringLiteral("n"), QStringLiteral("3.4")}});
    QLocale::setDefault(before);
    EXPECT_EQ(text(result, "n"), "1234.5");
    EXPECT_EQ(text(plain, "n"), "3.4");
}

TEST(TaskForm, NamesWhatIsWrongAndChangesNothing)
{
    const Form form = formWith(camundaForm);
    const auto problemIn = [&](const char* field, const char* written) {
        std::vector<std::pair<QString, QString>> texts {{QStringLiteral("amount"), QStringLiteral("1")}};
        if (QLatin1String(field) == QLatin1String("amount"))
            texts.clear();
        texts.emplace_back(QLatin1String(field), QLatin1String(written));
        const FormResult result = readForm(form, texts);
        EXPECT_TRUE(result.variables.entries().empty());
        EXPECT_NE(result.problem, QString());
        return result.field;
    };
    EXPECT_EQ(problemIn("amount", ""), QLatin1String("amount"));
    EXPECT_EQ(problemIn("amount", "many"), QLatin1String("amount"));
    EXPECT_EQ(problemIn("amount", "inf"), QLatin1String("amount"));
    EXPECT_EQ(problemIn("due", "2026-02-30"), QLatin1String("due"));
    EXPECT_EQ(problemIn("grade", "z"), QLatin1String("grade"));
}

TEST(TaskForm, EmptyOptionalFieldsBecomeNull)
{
    const FormResult result = readForm(formWith(camundaForm), {{QStringLiteral("amount"), QStringLiteral("1")}});
    EXPECT_EQ(result.problem, QString());
    EXPECT_EQ(text(result, "due"), "null");
}

} // namespace

} // namespace millrace::support
