// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/case_value_text.h"

#include "app/simulation/distribution_shapes.h"
#include "app/simulation/duration_shape.h"
#include "app/simulation/input_text.h"
#include "modeler/feel/parser.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <numeric>

namespace millrace::app::simulation {

using kernel::Distribution;
using scenario::Expression;
using scenario::Option;
using scenario::ValueSource;
using Kind = Distribution::Kind;

namespace {

struct ValueWords {
    Q_DECLARE_TR_FUNCTIONS(CaseValues)
};

QString oneOf()
{
    return ValueWords::tr("One of");
}

QString byFormula()
{
    return ValueWords::tr("Formula");
}

/// Those of durations under names that suit any number.
std::vector<DistributionShape> numberShapes()
{
    std::vector<DistributionShape> shapes = distributionShapes();
    std::erase_if(shapes, [](const DistributionShape& shape) { return shape.parameters.empty(); }); // no row of numbers
    for (DistributionShape& shape : shapes) {
        if (shape.kind == Kind::Triangular)
            shape.name = ValueWords::tr("Least, usual, most");
        if (shape.kind == Kind::Constant)
            shape.name = ValueWords::tr("Always the same number");
    }
    return shapes;
}

QString optionText(const Option& option)
{
    if (const auto* number = std::get_if<double>(&option.value))
        return numberText(*number);
    if (const auto* truth = std::get_if<bool>(&option.value))
        return *truth ? ValueWords::tr("yes") : ValueWords::tr("no");
    const QString text = std::get<QString>(option.value);
    // What would be read as another value, or as a share.
    const bool isPlain = !text.contains(u';') && !text.contains(u'%') && !text.contains(u'"') && !text.isEmpty()
        && text == text.simplified() && !parseNumber(text)
        && text.compare(ValueWords::tr("yes"), Qt::CaseInsensitive) != 0
        && text.compare(ValueWords::tr("no"), Qt::CaseInsensitive) != 0;
    return isPlain ? text : u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

Option optionOf(const QString& text)
{
    Option option;
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        option.value = text.mid(1, text.size() - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""));
    else if (const auto number = parseNumber(text))
        option.value = *number;
    else if (text.compare(ValueWords::tr("yes"), Qt::CaseInsensitive) == 0 || text == QLatin1String("true"))
        option.value = true;
    else if (text.compare(ValueWords::tr("no"), Qt::CaseInsensitive) == 0 || text == QLatin1String("false"))
        option.value = false;
    else
        option.value = text;
    return option;
}

/// Between semicolons that stand in no quotes.
QStringList partsOf(const QString& text)
{
    QStringList parts {QString()};
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        if (c == u';' && !isQuoted)
            parts << QString();
        else
            parts.back() += c;
    }
    for (QString& part : parts)
        part = part.simplified();
    parts.removeAll(QString());
    return parts;
}

/// The place where a share begins behind a value: "large 30 %"; -1: there is none.
qsizetype shareAt(const QString& part)
{
    const qsizetype percent = part.lastIndexOf(u'%');
    if (percent < 0 || percent != part.size() - 1)
        return -1;
    qsizetype begin = percent;
    while (begin > 0 && part[begin - 1].isSpace())
        --begin;
    while (begin > 0 && !part[begin - 1].isSpace())
        --begin;
    return begin;
}

ParsedValue parseOptions(const QString& text)
{
    ParsedValue parsed;
    std::vector<Option> options;
    int shares = 0;
    for (const QString& part : partsOf(text)) {
        const qsizetype at = shareAt(part);
        Option option = optionOf(at < 0 ? part : part.left(at).trimmed());
        if (at >= 0) {
            const auto share = parseShare(part.mid(at));
            if (!share || at == 0) {
                parsed.valueProblem = ValueWords::tr("'%1' is no value with its share, as in: large 30 %.").arg(part);
                return parsed;
            }
            option.weight = *share * 100;
            ++shares;
        }
        options.push_back(std::move(option));
    }
    if (options.empty())
        parsed.valueProblem = ValueWords::tr("Write the values, as in: small 70 %; large 30 %.");
    else if (shares > 0 && shares < int(options.size()))
        parsed.valueProblem = ValueWords::tr("Give each of the values its share, or none of them.");
    else
        parsed.value = std::move(options);
    return parsed;
}

ParsedValue parseNumbers(const DistributionShape& shape, const QString& text)
{
    ParsedValue parsed;
    std::vector<double> numbers;
    for (const QString& part : partsOf(text)) {
        const auto number = parseNumber(part);
        if (!number) {
            parsed.valueProblem = ValueWords::tr("'%1' is no number.").arg(part);
            return parsed;
        }
        numbers.push_back(*number);
    }
    if (numbers.size() != shape.parameters.size()) {
        parsed.valueProblem = ValueWords::tr("Write: %1").arg(valueHint(shape.name));
        return parsed;
    }
    const Distribution made = distributionOf(shape.kind, numbers);
    parsed.valueProblem = made.problem();
    if (parsed.valueProblem.isEmpty())
        parsed.value = made;
    return parsed;
}

const DistributionShape* shapeNamed(const std::vector<DistributionShape>& shapes, const QString& name)
{
    const auto found = std::find_if(shapes.begin(), shapes.end(),
        [&](const DistributionShape& shape) { return shape.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == shapes.end() ? nullptr : &*found;
}

QString guessedKind(const QString& text)
{
    const QStringList parts = partsOf(text);
    const bool areNumbers
        = std::all_of(parts.begin(), parts.end(), [](const QString& part) { return parseNumber(part).has_value(); });
    const bool hasShares
        = std::all_of(parts.begin(), parts.end(), [](const QString& part) { return shareAt(part) > 0; });
    const auto named = [](Kind kind) {
        for (const DistributionShape& shape : numberShapes())
            if (shape.kind == kind)
                return shape.name;
        return QString();
    };
    if (areNumbers && parts.size() == 1)
        return named(Kind::Constant);
    if (areNumbers && parts.size() == 3)
        return named(Kind::Triangular);
    const auto isWord = [&](const QString& word) { return text.compare(word, Qt::CaseInsensitive) == 0; };
    const bool isTruth = isWord(ValueWords::tr("yes")) || isWord(ValueWords::tr("no"));
    return hasShares || parts.size() > 1 || isTruth ? oneOf() : byFormula();
}

/// Nothing but words, of which no case knows anything: rather a text than a formula.
bool isUnknownName(const QString& text, const QStringList& names)
{
    static const QRegularExpression words(QStringLiteral("^[\\p{L}_][\\p{L}\\p{N}_ ]*$"));
    return words.match(text).hasMatch() && !names.contains(text) && text != QLatin1String("true")
        && text != QLatin1String("false") && text != QLatin1String("null");
}

} // namespace

QStringList valueKinds()
{
    QStringList kinds;
    for (const DistributionShape& shape : numberShapes())
        kinds << shape.name;
    const auto usual = std::min<qsizetype>(2, kinds.size());
    kinds.insert(usual, byFormula());
    kinds.insert(usual, oneOf());
    return kinds;
}

QString valueKindText(const ValueSource& value)
{
    if (std::holds_alternative<std::vector<Option>>(value))
        return oneOf();
    if (std::holds_alternative<Expression>(value))
        return byFormula();
    const Distribution& distribution = std::get<Distribution>(value);
    for (const DistributionShape& shape : numberShapes())
        if (shape.kind == distribution.kind())
            return shape.name;
    return shapeOf(distribution).name;
}

QString valueText(const ValueSource& value)
{
    if (const auto* formula = std::get_if<Expression>(&value))
        return formula->feel;
    QStringList parts;
    if (const auto* options = std::get_if<std::vector<Option>>(&value)) {
        const double sum = std::accumulate(
            options->begin(), options->end(), 0.0, [](double all, const Option& one) { return all + one.weight; });
        const bool areEqual = std::all_of(
            options->begin(), options->end(), [&](const Option& one) { return one.weight == options->front().weight; });
        for (const Option& option : *options)
            parts << (areEqual || sum <= 0 ? optionText(option)
                                           : optionText(option) + u' ' + shareText(option.weight / sum));
        return parts.join(QStringLiteral("; "));
    }
    const Distribution& distribution = std::get<Distribution>(value);
    for (const DistributionShape& shape : numberShapes())
        if (shape.kind == distribution.kind())
            for (std::size_t i = 0; i < shape.parameters.size(); ++i)
                parts << numberText(distribution.parameters()[i]);
    return parts.isEmpty() ? ValueWords::tr("%1 on average").arg(numberText(distribution.mean()))
                           : parts.join(QStringLiteral("; "));
}

QString valueHint(const QString& kind)
{
    if (kind == oneOf())
        return ValueWords::tr("small 70 %; large 30 %");
    if (kind == byFormula())
        return ValueWords::tr("amount * 0.1");
    const auto shapes = numberShapes();
    const DistributionShape* shape = shapeNamed(shapes, kind);
    if (!shape)
        return {};
    if (shape->kind == Kind::Triangular)
        return ValueWords::tr("least; usual; most");
    if (shape->kind == Kind::Constant)
        return ValueWords::tr("a number");
    if (shape->kind == Kind::Uniform)
        return ValueWords::tr("least; most");
    QStringList captions;
    for (const ShapeParameter& parameter : shape->parameters)
        captions << parameter.caption;
    return captions.join(QStringLiteral("; ")).toLower();
}

ParsedValue parseValue(const QString& kind, const QString& text, const QStringList& names)
{
    const QString plain = text.simplified();
    const QString wanted = kind.simplified().isEmpty() ? guessedKind(plain) : kind.simplified();
    ParsedValue parsed;
    if (plain.isEmpty()) {
        parsed.valueProblem = ValueWords::tr("Say how a case gets it, as in: %1").arg(valueHint(wanted));
        return parsed;
    }
    if (wanted.compare(oneOf(), Qt::CaseInsensitive) == 0)
        return parseOptions(plain);
    if (kind.simplified().isEmpty() && wanted == byFormula() && isUnknownName(plain, names)) {
        parsed.valueProblem = ValueWords::tr(
            "Nothing that is known of a case is called '%1'. If it is a text, choose '%2' as its kind; "
            "if it is a formula, '%3'.")
                                  .arg(plain, oneOf(), byFormula());
        return parsed;
    }
    if (wanted.compare(byFormula(), Qt::CaseInsensitive) == 0) {
        parsed.valueProblem = feelProblem(plain, names);
        if (parsed.valueProblem.isEmpty())
            parsed.value = Expression {plain};
        return parsed;
    }
    const auto shapes = numberShapes();
    if (const DistributionShape* shape = shapeNamed(shapes, wanted))
        return parseNumbers(*shape, plain);
    parsed.kindProblem = ValueWords::tr("'%1' is no way to get a value. Choose one from the list.").arg(wanted);
    return parsed;
}

QString feelProblem(const QString& formula, const QStringList& names)
{
    std::vector<std::string> known;
    for (const QString& name : names)
        known.push_back(name.toStdString());
    const std::string text = formula.toStdString();
    const feel::ParseResult parsed = feel::parse(text, feel::detectDialect(text), known);
    return parsed
        ? QString()
        : ValueWords::tr("At sign %1: %2").arg(parsed.error.column).arg(QString::fromStdString(parsed.error.message));
}

} // namespace millrace::app::simulation
