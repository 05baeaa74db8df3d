// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/task_form.h"

#include "modeler/bpmn/types.h"
#include "modeler/feel/json.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <algorithm>

namespace millrace::runtime {

namespace {

using metamodel::Element;

struct TaskFormTexts {
    Q_DECLARE_TR_FUNCTIONS(runtime)
};

FormField::Kind kindOf(const QString& word)
{
    if (word == QLatin1String("boolean"))
        return FormField::Kind::YesNo;
    if (word == QLatin1String("long") || word == QLatin1String("integer") || word == QLatin1String("double"))
        return FormField::Kind::Number;
    if (word == QLatin1String("date"))
        return FormField::Kind::Date;
    return word == QLatin1String("enum") ? FormField::Kind::Choice : FormField::Kind::Text;
}

QString textOf(const feel::Value& value)
{
    if (value.isString())
        return QString::fromStdString(value.asString());
    return value.isNull() ? QString() : QString::fromStdString(feel::writeJson(value));
}

FormField::Kind kindOf(const feel::Value& value)
{
    if (value.isBoolean())
        return FormField::Kind::YesNo;
    return value.isNumber() ? FormField::Kind::Number : FormField::Kind::Text;
}

/// camunda:formField in camunda:formData, flowable:formProperty: alike but for their names.
FormField fieldFrom(const Element& element, const feel::Context& variables)
{
    FormField field;
    field.id = element.id();
    field.label = element.hasAttribute(u"label") ? element.attribute(u"label") : element.name();
    if (field.label.isEmpty())
        field.label = field.id;
    field.kind = kindOf(element.attribute(u"type"));
    field.value
        = element.hasAttribute(u"defaultValue") ? element.attribute(u"defaultValue") : element.attribute(u"default");
    if (const feel::Value* present = variables.find(field.id.toStdString()))
        field.value = textOf(*present);
    field.isRequired = element.attribute(u"required") == QLatin1String("true");
    field.isReadOnly = element.attribute(u"writable") == QLatin1String("false");
    for (const Element* child : element.children()) {
        if (child->localName() == QLatin1String("value"))
            field.choices.emplace_back(child->id(), child->name().isEmpty() ? child->id() : child->name());
        for (const Element* constraint : child->children()) {
            field.isRequired = field.isRequired || constraint->name() == QLatin1String("required");
            field.isReadOnly = field.isReadOnly || constraint->name() == QLatin1String("readonly");
        }
    }
    return field;
}

void collectFields(const Element& element, const feel::Context& variables, Form& form)
{
    for (const Element* child : element.children()) {
        const QString name = child->localName();
        if ((name == QLatin1String("formField") || name == QLatin1String("formProperty")) && !child->id().isEmpty())
            form.push_back(fieldFrom(*child, variables));
        else if (name == QLatin1String("formData"))
            collectFields(*child, variables, form);
    }
}

/// With all its digits: as people write it here ("1.234,50"), else as files do.
std::optional<feel::Number> numberFrom(QString text)
{
    const QLocale locale;
    bool isLocal = false;
    locale.toDouble(text, &isLocal);
    if (isLocal) {
        text.remove(locale.groupSeparator());
        text.replace(locale.decimalPoint(), QStringLiteral("."));
    }
    return feel::Number::parse(text.toStdString());
}

/// Empty: it is none of its kind.
std::optional<feel::Value> valueFrom(const FormField& field, const QString& text)
{
    switch (field.kind) {
    case FormField::Kind::YesNo:
        return feel::Value(text == QLatin1String("true"));
    case FormField::Kind::Number: {
        const auto number = numberFrom(text);
        return number ? std::optional(feel::Value(*number)) : std::nullopt;
    }
    case FormField::Kind::Date:
        if (!QDate::fromString(text, Qt::ISODate).isValid())
            return std::nullopt;
        break;
    case FormField::Kind::Choice:
        if (std::none_of(
                field.choices.begin(), field.choices.end(), [&](const auto& choice) { return choice.first == text; }))
            return std::nullopt;
        break;
    case FormField::Kind::Text:
        break;
    }
    return feel::Value(text.toStdString());
}

} // namespace

Form formOf(const Element& element, const feel::Context& variables)
{
    Form form;
    if (const Element* extensions = element.child(u"extensionElements"))
        collectFields(*extensions, variables, form);
    if (!form.empty())
        return form;
    for (const auto& [name, value] : variables.entries()) {
        FormField field;
        field.id = QString::fromStdString(name);
        field.label = field.id;
        field.kind = kindOf(value);
        field.value = textOf(value);
        field.isReadOnly = !value.isNull() && !value.isString() && !value.isNumber() && !value.isBoolean();
        form.push_back(std::move(field));
    }
    return form;
}

FormResult readForm(const Form& form, const std::vector<std::pair<QString, QString>>& texts)
{
    FormResult result;
    for (const FormField& field : form) {
        const auto given
            = std::find_if(texts.begin(), texts.end(), [&](const auto& one) { return one.first == field.id; });
        const QString text = given == texts.end() ? QString() : given->second.trimmed();
        if (field.isReadOnly)
            continue;
        if (text.isEmpty() && field.isRequired)
            return {{}, TaskFormTexts::tr("'%1' has to be filled in.").arg(field.label), field.id};
        if (text.isEmpty()) {
            result.variables.put(field.id.toStdString(), feel::Value());
            continue;
        }
        const auto value = valueFrom(field, text);
        if (!value) {
            const QString wanted = field.kind == FormField::Kind::Number
                ? TaskFormTexts::tr("'%1' takes a number, as in 1200.")
                : field.kind == FormField::Kind::Date
                ? TaskFormTexts::tr("'%1' takes a date, as in 2026-01-31.")
                : TaskFormTexts::tr("'%1' takes one of its choices. Choose one from the list.");
            return {{}, wanted.arg(field.label), field.id};
        }
        result.variables.put(field.id.toStdString(), *value);
    }
    return result;
}

} // namespace millrace::runtime
