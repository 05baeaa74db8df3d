// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decisions/try_inputs.h"

#include "app/decisions/feel_field.h"
#include "app/decisions/feel_names.h"
#include "app/decisions/try_cases.h"
#include "app/window/widgets.h"
#include "modeler/feel/builtins/conversion.h"
#include "modeler/feel/evaluator.h"
#include "modeler/feel/parser.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

namespace millrace::app::decisions {

namespace {

/// A FEEL text that needs no variables; empty where it is none.
std::optional<feel::Value> constantOf(const QString& text)
{
    const feel::ParseResult parsed = feel::parse(text.toStdString(), feel::Dialect::Feel);
    if (!parsed)
        return std::nullopt;
    feel::Warnings warnings;
    feel::Value value = feel::evaluate(*parsed.expression, feel::EmptyScope(), warnings);
    return warnings.empty() ? std::optional(value) : std::nullopt;
}

/// Numbers as people here write them, and as FEEL does.
std::optional<feel::Value> numberOf(const QString& text)
{
    if (const auto plain = constantOf(text); plain && plain->isNumber())
        return plain;
    const QLocale locale;
    QString neutral = text;
    neutral.remove(locale.groupSeparator()).remove(u' ').replace(locale.decimalPoint(), QStringLiteral("."));
    const auto value = constantOf(neutral);
    return value && value->isNumber() ? value : std::nullopt;
}

feel::Value momentOf(const QString& text, const QString& type)
{
    const feel::Value exact = feel::temporalOf(text.toStdString());
    if (!exact.isNull() || type != QLatin1String("date"))
        return exact;
    for (const QLocale::FormatType format : {QLocale::ShortFormat, QLocale::LongFormat})
        if (const QDate date = QLocale().toDate(text, format); date.isValid())
            return feel::temporalOf(date.toString(Qt::ISODate).toStdString());
    return {};
}

} // namespace

TryInputs::TryInputs(QWidget* parent)
    : QWidget(parent)
    , column_(new QVBoxLayout(this))
{
    column_->setContentsMargins(0, 0, 0, 0);
}

QWidget* TryInputs::makeWidget(const Field& field)
{
    const auto tell = [this] {
        mark();
        if (!isFilling_)
            Q_EMIT changed();
    };
    if (field.kind == Kind::Choice) {
        auto* box = new QComboBox;
        box->addItem(tr("(nothing)"), QString());
        for (const QString& choice : field.choices) {
            const auto value = constantOf(choice);
            const QString words = choice == QLatin1String("true") ? tr("yes")
                : choice == QLatin1String("false")                ? tr("no")
                : value && value->isString()                      ? QString::fromStdString(value->asString())
                                                                  : choice;
            box->addItem(words, choice);
        }
        connect(box, &QComboBox::currentIndexChanged, this, tell);
        return box;
    }
    if (field.kind == Kind::Feel) {
        auto* text = new FeelField(FeelKind::Expression, FeelField::Size::Line);
        connect(text, &QPlainTextEdit::textChanged, this, tell);
        return text;
    }
    auto* line = new QLineEdit;
    if (field.type == QLatin1String("date"))
        line->setPlaceholderText(QStringLiteral("2026-03-31"));
    else if (field.type == QLatin1String("time"))
        line->setPlaceholderText(QStringLiteral("14:30:00"));
    else if (field.type == QLatin1String("date and time"))
        line->setPlaceholderText(QStringLiteral("2026-03-31T14:30:00"));
    else if (field.kind == Kind::Moment)
        line->setPlaceholderText(QStringLiteral("P3D, PT4H, P1Y"));
    connect(line, &QLineEdit::textChanged, this, tell);
    return line;
}

void TryInputs::show(const metamodel::Tree& tree, const QStringList& names)
{
    std::vector<Field> wanted;
    for (const QString& name : names) {
        Field field;
        field.name = name;
        const QString typeRef = typeOfName(tree, name);
        field.type = basicType(tree, typeRef);
        field.choices = allowedValues(tree, typeRef);
        field.kind = !field.choices.isEmpty()       ? Kind::Choice
            : field.type == QLatin1String("number") ? Kind::Number
            : field.type == QLatin1String("string") ? Kind::Text
            : field.type.contains(QLatin1String("date")) || field.type.contains(QLatin1String("time"))
                || field.type.contains(QLatin1String("uration"))
            ? Kind::Moment
            : Kind::Feel;
        wanted.push_back(std::move(field));
    }
    const bool isSame = wanted.size() == fields_.size()
        && std::equal(
            wanted.begin(), wanted.end(), fields_.begin(), [](const Field& a, const Field& b) { return a.isSame(b); });
    if (isSame && page_ != nullptr)
        return;
    std::vector<std::pair<Field, QString>> before;
    for (const Field& field : fields_)
        before.emplace_back(field, textOf(field));
    isFilling_ = true;
    delete page_;
    page_ = new QWidget(this);
    auto* column = new QVBoxLayout(page_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    for (Field& field : wanted) {
        field.widget = makeWidget(field);
        field.widget->setAccessibleName(field.name);
        auto* caption = window::label(field.name, "muted");
        caption->setBuddy(field.widget);
        caption->setToolTip(field.type);
        column->addWidget(caption);
        column->addWidget(field.widget);
        column->addSpacing(4);
        for (const auto& [old, text] : before)
            if (old.isSame(field))
                setText(field, text);
    }
    if (wanted.empty()) {
        auto* none = window::label(tr("It takes no inputs."), "muted");
        none->setWordWrap(true);
        column->addWidget(none);
    }
    fields_ = std::move(wanted);
    column_->addWidget(page_);
    isFilling_ = false;
    mark();
}

QString TryInputs::textOf(const Field& field)
{
    if (const auto* box = qobject_cast<const QComboBox*>(field.widget))
        return box->currentData().toString();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(field.widget))
        return text->toPlainText().trimmed();
    return static_cast<const QLineEdit*>(field.widget)->text().trimmed();
}

void TryInputs::setText(const Field& field, const QString& text)
{
    if (auto* box = qobject_cast<QComboBox*>(field.widget))
        box->setCurrentIndex(std::max(0, box->findData(text)));
    else if (auto* feelText = qobject_cast<FeelField*>(field.widget))
        feelText->show(text);
    else
        static_cast<QLineEdit*>(field.widget)->setText(text);
}

feel::Value TryInputs::valueOf(const Field& field, bool& isWrong)
{
    const QString text = textOf(field);
    isWrong = false;
    if (text.isEmpty())
        return {};
    std::optional<feel::Value> value;
    switch (field.kind) {
    case Kind::Text:
        return text.toStdString();
    case Kind::Number:
        value = numberOf(text);
        break;
    case Kind::Moment: {
        const feel::Value moment = momentOf(text, field.type);
        if (!moment.isNull())
            value = moment;
        break;
    }
    case Kind::Choice:
    case Kind::Feel:
        value = constantOf(text);
        break;
    }
    isWrong = !value.has_value();
    return value.value_or(feel::Value());
}

feel::Context TryInputs::values() const
{
    feel::Context values;
    for (const Field& field : fields_) {
        bool isWrong = false;
        if (!textOf(field).isEmpty())
            values.put(field.name.toStdString(), valueOf(field, isWrong));
    }
    return values;
}

void TryInputs::fill(const feel::Context& values)
{
    isFilling_ = true;
    for (const Field& field : fields_) {
        const feel::Value* value = values.find(field.name.toStdString());
        const bool isNothing = value == nullptr || value->isNull();
        const bool isPlain = field.kind == Kind::Text || field.kind == Kind::Moment;
        setText(field,
            isNothing ? QString() : QString::fromStdString(isPlain ? feel::toPlainText(*value) : feel::toText(*value)));
    }
    isFilling_ = false;
    mark();
    Q_EMIT changed();
}

QStringList TryInputs::names() const
{
    QStringList names;
    for (const Field& field : fields_)
        names << field.name;
    return names;
}

QString TryInputs::problem() const
{
    for (const Field& field : fields_) {
        bool isWrong = false;
        valueOf(field, isWrong);
        if (!isWrong)
            continue;
        return field.kind == Kind::Number ? tr("%1: this is no number.").arg(field.name)
            : field.type == QLatin1String("date")
            ? tr("%1: this is no date. Write it as 2026-03-31.").arg(field.name)
            : tr("%1: this is no value of the type %2.").arg(field.name, field.type);
    }
    return {};
}

void TryInputs::mark()
{
    for (const Field& field : fields_) {
        bool isWrong = false;
        valueOf(field, isWrong);
        if (field.widget->property("invalid").toBool() == isWrong)
            continue;
        field.widget->setProperty("invalid", isWrong);
        field.widget->style()->unpolish(field.widget);
        field.widget->style()->polish(field.widget);
    }
}

} // namespace millrace::app::decisions
