// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/bpsim_values.h"

#include "simulator/scenario/scaling.h"
#include "simulator/scenario/xpath.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace millrace::scenario {

using metamodel::Draft;
using metamodel::Element;

namespace {

struct ReadingWords {
    Q_DECLARE_TR_FUNCTIONS(Bpsim)
};

constexpr QLatin1String bpsimUris("http://www.bpsim.org/schemas/");
constexpr double sumTolerance = 1e-6;
constexpr double secondsInMonth = 365.0 / 12 * 86400;

void complain(base::Problems& problems, const Element& at, const QString& message,
    base::Severity severity = base::Severity::Error)
{
    problems.push_back({severity, message, {}, at.line(), {}, {}});
}

std::optional<double> attributeNumber(const Element& element, QStringView name, base::Problems& problems)
{
    const QString text = element.attribute(name).trimmed();
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber && std::isfinite(number))
        return number;
    complain(problems, element,
        text.isEmpty() ? ReadingWords::tr("%1 lacks its '%2'.").arg(element.localName(), name)
                       : ReadingWords::tr("'%1' is no number, as %2 of %3.").arg(text, name, element.localName()));
    return std::nullopt;
}

TimeUnit unitOf(const Element& value, TimeUnit unit)
{
    return timeUnitFromWord(value.attribute(u"timeUnit")).value_or(unit);
}

std::optional<Distribution> durationConstant(const Element& value, base::Problems& problems)
{
    const auto duration = base::parseDuration(value.attribute(u"value").trimmed());
    if (!duration) {
        complain(problems, value,
            ReadingWords::tr("'%1' is no duration; write it like PT8H or P2DT30M.").arg(value.attribute(u"value")));
        return std::nullopt;
    }
    return Distribution::constant(double(duration->length) * 1e-6 + double(duration->months) * secondsInMonth);
}

std::optional<Distribution> userDistribution(const Element& value, TimeUnit unit, base::Problems& problems)
{
    const TimeUnit own = unitOf(value, unit);
    std::vector<Distribution::Point> points;
    std::vector<kernel::MixturePart> parts;
    std::vector<double> weights;
    for (const Element* point : value.children()) {
        const Element* inner = valueOf(point);
        const auto at = inner ? timeOf(*inner, own, problems) : std::nullopt;
        const auto weight = attributeNumber(*point, u"probability", problems);
        if (!at || !weight)
            return std::nullopt;
        weights.push_back(*weight);
        points.push_back({at->mean(), *weight});
        parts.push_back({*at, *weight});
    }
    checkSum(value, weights, problems);
    const QString discrete = value.attribute(u"discrete");
    if (discrete != QLatin1String("true") && discrete != QLatin1String("1"))
        return Distribution::continuous(std::move(points));
    const bool isMixture = std::ranges::any_of(
        parts, [](const auto& part) { return part.distribution.kind() != Distribution::Kind::Constant; });
    return isMixture ? Distribution::mixture(std::move(parts)) : Distribution::discrete(std::move(points));
}

std::optional<Distribution> enumeration(const Element& value, TimeUnit unit, base::Problems& problems)
{
    std::vector<double> values;
    for (const Element* inner : value.children()) {
        const auto constant = timeOf(*inner, unit, problems);
        if (!constant)
            return std::nullopt;
        values.push_back(constant->mean());
    }
    return Distribution::sequence(std::move(values));
}

/// One row for each distribution of BPSim: its attributes in the order in which it is made of them.
struct Row {
    QLatin1String element;
    Distribution::Kind kind;
    std::vector<QLatin1String> attributes;
    Distribution (*make)(const std::vector<double>& a);
};

const std::vector<Row>& rows()
{
    using Kind = Distribution::Kind;
    using A = const std::vector<double>&;
    const auto name = [](const char* text) { return QLatin1String(text); };
    static const std::vector<Row> all {
        {name("NegativeExponentialDistribution"), Kind::Exponential, {name("mean")},
            [](A a) { return Distribution::exponential(a[0]); }},
        {name("NormalDistribution"), Kind::Normal, {name("mean"), name("standardDeviation")},
            [](A a) { return Distribution::normal(a[0], a[1]); }},
        {name("TruncatedNormalDistribution"), Kind::TruncatedNormal,
            {name("mean"), name("standardDeviation"), name("min"), name("max")},
            [](A a) { return Distribution::truncatedNormal(a[0], a[1], a[2], a[3]); }},
        {name("LogNormalDistribution"), Kind::LogNormal, {name("mean"), name("standardDeviation")},
            [](A a) { return Distribution::logNormal(a[0], a[1]); }},
        {name("GammaDistribution"), Kind::Gamma, {name("shape"), name("scale")},
            [](A a) { return Distribution::gamma(a[0], a[1]); }},
        {name("ErlangDistribution"), Kind::Erlang, {name("mean"), name("k")},
            [](A a) { return Distribution::erlang(a[0], a[1]); }},
        {name("BetaDistribution"), Kind::Beta, {name("shape"), name("scale")},
            [](A a) { return Distribution::beta(a[0], a[1]); }},
        {name("WeibullDistribution"), Kind::Weibull, {name("shape"), name("scale")},
            [](A a) { return Distribution::weibull(a[0], a[1]); }},
        {name("UniformDistribution"), Kind::Uniform, {name("min"), name("max")},
            [](A a) { return Distribution::uniform(a[0], a[1]); }},
        {name("TriangularDistribution"), Kind::Triangular, {name("min"), name("mode"), name("max")},
            [](A a) { return Distribution::triangular(a[0], a[1], a[2]); }},
        {name("BinomialDistribution"), Kind::Binomial, {name("trials"), name("probability")},
            [](A a) { return Distribution::binomial(a[0], a[1]); }},
        {name("PoissonDistribution"), Kind::Poisson, {name("mean")}, [](A a) { return Distribution::poisson(a[0]); }},
    };
    return all;
}

std::optional<Distribution> distributionOf(const Element& value, TimeUnit unit, base::Problems& problems)
{
    for (const Row& row : rows()) {
        if (value.localName() != row.element)
            continue;
        std::vector<double> numbers;
        for (const QLatin1String attribute : row.attributes) {
            const auto number = attributeNumber(value, QString(attribute), problems);
            if (!number)
                return std::nullopt;
            numbers.push_back(*number);
        }
        return scaled(row.make(numbers), secondsIn(unitOf(value, unit)));
    }
    complain(problems, value,
        ReadingWords::tr("%1 cannot be simulated as a time. Use a constant, a duration or a distribution.")
            .arg(value.localName()));
    return std::nullopt;
}

Draft pointDraft(Draft at, double weight, const QString& uri, const QString& prefix)
{
    Draft point = bpsimDraft(QLatin1String("UserDistributionDataPoint"), uri, prefix);
    point.set(u"probability", numberText(weight));
    point.add(std::move(at));
    return point;
}

Draft pointDraft(double at, double weight, const QString& uri, const QString& prefix)
{
    Draft inner = bpsimDraft(QLatin1String("FloatingParameter"), uri, prefix);
    inner.set(u"value", numberText(at));
    return pointDraft(std::move(inner), weight, uri, prefix);
}

/// Tables: a mixture is a discrete one whose values are distributions; BPSim has no histogram, but a broken line
/// through its corners is the same.
Draft tableDraft(const Distribution& distribution, const QString& uri, const QString& prefix)
{
    if (distribution.kind() == Distribution::Kind::Sequence) {
        Draft list = bpsimDraft(QLatin1String("EnumParameter"), uri, prefix);
        for (const Distribution::Point& point : distribution.points()) {
            Draft inner = bpsimDraft(QLatin1String("FloatingParameter"), uri, prefix);
            list.add(inner.set(u"value", numberText(point.value)).set(u"timeUnit", QStringLiteral("s")));
        }
        return list;
    }
    Draft user = bpsimDraft(QLatin1String("UserDistribution"), uri, prefix);
    user.set(u"timeUnit", QStringLiteral("s"));
    if (distribution.kind() == Distribution::Kind::Discrete || distribution.kind() == Distribution::Kind::Mixture)
        user.set(u"discrete", QStringLiteral("true"));
    for (const kernel::MixturePart& part : distribution.parts())
        user.add(pointDraft(timeDraft(part.distribution, TimeUnit::Second, uri, prefix), part.weight, uri, prefix));
    double end = -INFINITY;
    for (const Distribution::Bin& bin : distribution.bins()) {
        if (bin.from != end)
            user.add(pointDraft(bin.from, 0, uri, prefix));
        user.add(pointDraft(bin.to, bin.weight, uri, prefix));
        end = bin.to;
    }
    for (const Distribution::Point& point : distribution.points())
        user.add(pointDraft(point.value, point.weight, uri, prefix));
    return user;
}

/// A beta distribution that BPSim cannot write (it knows no other range than 0 to 1 of a unit), as a fine table.
Distribution tabled(const Distribution& distribution)
{
    constexpr int steps = 200;
    std::vector<Distribution::Point> points {{distribution.quantile(1e-9), 0}};
    for (int i = 1; i <= steps; ++i)
        points.push_back({distribution.quantile(i == steps ? 1 - 1e-9 : double(i) / steps), 1.0 / steps});
    return Distribution::continuous(std::move(points));
}

const Row* rowOf(Distribution::Kind kind)
{
    for (const Row& row : rows())
        if (row.kind == kind)
            return &row;
    return nullptr;
}

/// The numbers for the row's attributes in a unit; empty where they would not read as the same distribution again. 660
/// s in minutes may come out a bit beside 11: the shortest decimals that give the same are those that were meant.
std::optional<std::vector<double>> numbersIn(const Row& row, const Distribution& distribution, double seconds)
{
    const Distribution inUnit = scaled(distribution, 1 / seconds);
    const auto parameters = inUnit.parameters();
    if (inUnit.kind() != row.kind || parameters.size() < row.attributes.size())
        return std::nullopt;
    for (const int digits : {12, 15, 17}) {
        std::vector<double> numbers;
        for (std::size_t i = 0; i < row.attributes.size(); ++i)
            numbers.push_back(QString::number(parameters[i], 'g', digits).toDouble());
        if (scaled(row.make(numbers), seconds) == distribution)
            return numbers;
    }
    return std::nullopt;
}

} // namespace

bool isBpsim(const Element& element, QStringView localName)
{
    return element.localName() == localName && element.uri().startsWith(bpsimUris);
}

bool isBpsimOne(const QString& uri)
{
    return uri == bpsimUris + QLatin1String("1.0");
}

const Element* parameterOf(const Element& parameters, QStringView perspective, QStringView name)
{
    for (const Element* holder : parameters.children(perspective)) // one, says the schema; some tools write more
        if (const Element* found = holder->child(name))
            return found;
    return nullptr;
}

const Element* ownExtension(const Element& parameters, QStringView name)
{
    for (const Element* extension : parameters.children(u"VendorExtension"))
        for (const Element* own : extension->children())
            if (own->uri() == millraceUri && own->localName() == name)
                return own;
    return nullptr;
}

std::vector<const Element*> inputValues(const Element& parameter)
{
    std::vector<const Element*> values;
    for (const Element* value : parameter.children())
        if (value->localName() != QLatin1String("ResultRequest") && value->uri().startsWith(bpsimUris)
            && value->attribute(u"result").isEmpty() && value->attribute(u"instance").isEmpty())
            values.push_back(value);
    return values;
}

const Element* valueOf(const Element* parameter)
{
    const auto values = parameter ? inputValues(*parameter) : std::vector<const Element*>();
    return values.empty() ? nullptr : values.front();
}

bool isNo(const Element& value)
{
    const QString text = value.attribute(u"value").trimmed();
    return text == QLatin1String("false") || text == QLatin1String("0");
}

std::optional<Distribution> timeOf(const Element& value, TimeUnit unit, base::Problems& problems)
{
    const QString kind = value.localName();
    if (kind == QLatin1String("NumericParameter") || kind == QLatin1String("FloatingParameter")
        || kind == QLatin1String("ExpressionParameter")
        || kind == QLatin1String("IntegerParameter")) { // no such type, but the Implementer's Guide has it
        const auto number = numberOf(value, problems);
        return number ? std::optional(Distribution::constant(*number * secondsIn(unitOf(value, unit)))) : std::nullopt;
    }
    if (kind == QLatin1String("DurationParameter"))
        return durationConstant(value, problems);
    if (kind == QLatin1String("UserDistribution"))
        return userDistribution(value, unit, problems);
    if (kind == QLatin1String("EnumParameter"))
        return enumeration(value, unit, problems);
    return distributionOf(value, unit, problems);
}

std::optional<double> numberOf(const Element& value, base::Problems& problems)
{
    const QString text = value.attribute(u"value").trimmed();
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber && std::isfinite(number))
        return number;
    if (value.localName() == QLatin1String("ExpressionParameter"))
        refuseExpression(value, ReadingWords::tr("Write a number."), problems);
    else if (value.attributes().empty() || !value.hasAttribute(u"value"))
        complain(problems, value, ReadingWords::tr("%1 is no plain number.").arg(value.localName()));
    else
        complain(problems, value, ReadingWords::tr("'%1' is no number.").arg(text));
    return std::nullopt;
}

void refuseExpression(const Element& value, const QString& advice, base::Problems& problems)
{
    const QString text = value.attribute(u"value").trimmed();
    if (const QString wrong = xpathProblem(text); !wrong.isEmpty()) {
        complain(problems, value, ReadingWords::tr("'%1' is no valid expression: %2").arg(text, wrong));
        return;
    }
    const QString said = ReadingWords::tr("The expression '%1' cannot be simulated and is left out.").arg(text);
    complain(problems, value, advice.isEmpty() ? said : said + QLatin1Char(' ') + advice, base::Severity::Warning);
}

void checkSum(const Element& value, const std::vector<double>& probabilities, base::Problems& problems)
{
    double sum = 0;
    bool areWhole = true;
    bool isBeyondOne = false;
    for (const double probability : probabilities) {
        sum += probability;
        areWhole = areWhole && probability == std::floor(probability);
        isBeyondOne = isBeyondOne || probability > 1;
    }
    if (!(sum > 0) || areWhole || isBeyondOne || std::abs(sum - 1) <= sumTolerance)
        return;
    complain(problems, value,
        ReadingWords::tr("The probabilities of %1 come to %2 in sum, not to 1; they are taken as shares of their sum.")
            .arg(value.localName(), QLocale().toString(sum, 'g', 6)),
        base::Severity::Warning);
}

double perHour(double cost, TimeUnit unit)
{
    return QString::number(cost * (3600 / secondsIn(unit)), 'g', 14).toDouble();
}

Draft bpsimDraft(QLatin1String localName, const QString& uri, const QString& prefix)
{
    Draft draft;
    draft.name = localName;
    draft.uri = uri;
    draft.prefix = prefix;
    return draft;
}

QString numberText(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

Draft timeDraft(const Distribution& distribution, TimeUnit unit, const QString& uri, const QString& prefix)
{
    using Kind = Distribution::Kind;
    const double seconds = secondsIn(unit);
    if (distribution.kind() == Kind::Constant) {
        const double value = distribution.parameters()[0];
        const double inUnit = QString::number(value / seconds, 'g', 12).toDouble();
        const bool isExact = inUnit * seconds == value;
        Draft draft = bpsimDraft(QLatin1String("FloatingParameter"), uri, prefix);
        draft.set(u"value", numberText(isExact ? inUnit : value));
        return isExact ? draft : draft.set(u"timeUnit", QStringLiteral("s"));
    }
    const Row* row = rowOf(distribution.kind());
    if (!row)
        return tableDraft(distribution, uri, prefix);
    auto numbers = numbersIn(*row, distribution, seconds);
    std::optional<TimeUnit> own;
    for (const TimeUnit other : {TimeUnit::Second, TimeUnit::Minute, TimeUnit::Hour, TimeUnit::Day})
        if (!numbers && (numbers = numbersIn(*row, distribution, secondsIn(other))))
            own = other;
    if (!numbers)
        return tableDraft(tabled(distribution), uri, prefix);
    Draft draft = bpsimDraft(row->element, uri, prefix);
    for (std::size_t i = 0; i < numbers->size(); ++i)
        draft.set(QString(row->attributes[i]), numberText((*numbers)[i]));
    return own ? draft.set(u"timeUnit", toWord(*own)) : draft;
}

} // namespace millrace::scenario
