// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "tests/simulator/scenario/model.h"

#include <QTemporaryDir>
#include <algorithm>
#include <rapidcheck/gtest.h>

namespace millrace::scenario {

namespace {

using support::bpsimFile;
using support::smallModel;

Scenario readBack(const QByteArray& bytes, const QString& id)
{
    const auto model = smallModel();
    const Scenarios scenarios = readBpsim(bytes, *model);
    EXPECT_TRUE(scenarios.problems.empty())
        << qPrintable(support::allMessages(scenarios.problems)) << bytes.constData();
    for (const Found& found : scenarios.found)
        if (found.scenario.id == id)
            return found.scenario;
    ADD_FAILURE() << "no such scenario: " << bytes.constData();
    return {};
}

QByteArray written(const QByteArray& existing, const Scenario& scenario)
{
    const auto model = smallModel();
    return writeBpsim(existing, scenario, *model);
}

/// Which parts differ, for the message of a failed law.
QStringList differences(const Scenario& a, const Scenario& b)
{
    QStringList parts;
    const auto compare = [&](const char* name, bool isSame) {
        if (!isSame)
            parts << QLatin1String(name);
    };
    compare("texts", a.id == b.id && a.name == b.name && a.description == b.description && a.inherits == b.inherits);
    compare("arrivals", a.arrivals == b.arrivals);
    compare("pools", a.pools == b.pools);
    compare("attributes", a.attributes == b.attributes);
    compare("key figures", a.keyFigures == b.keyFigures);
    compare("calendars", a.calendars == b.calendars);
    compare("start", a.start == b.start);
    compare("spans", a.duration == b.duration && a.warmup == b.warmup);
    compare("numbers", a.replications == b.replications && a.seed == b.seed && a.cycleTimeTarget == b.cycleTimeTarget);
    compare("assumed", a.assumesDurations == b.assumesDurations);
    compare("sources", a.sources == b.sources);
    compare("units", a.timeUnit == b.timeUnit && a.currency == b.currency);
    for (const auto* elements : {&a.elements, &b.elements})
        for (const auto& [id, inputs] : *elements) {
            const ElementInputs x = a.element(id) ? *a.element(id) : ElementInputs();
            const ElementInputs y = b.element(id) ? *b.element(id) : ElementInputs();
            compare("duration", x.duration == y.duration);
            compare("pool", x.staff == y.staff);
            compare("fixed cost", x.fixedCost == y.fixedCost);
            if (x.costPerHour != y.costPerHour)
                parts
                    << QStringLiteral("%1 / %2 an hour").arg(x.costPerHour, 0, 'g', 17).arg(y.costPerHour, 0, 'g', 17);
            compare("probability", x.probability == y.probability);
            compare("wait", x.wait == y.wait);
            compare("changes", x.changes == y.changes && x.changesOnEntry == y.changesOnEntry);
            compare("expressions", x.durationExpression == y.durationExpression && x.condition == y.condition);
        }
    parts.removeDuplicates();
    return parts;
}

void expectSame(const Scenario& read, const Scenario& meant)
{
    if (!(read == meant))
        RC_FAIL(differences(read, meant).join(QStringLiteral(", ")).toStdString());
}

/// Positive, with few digits, as people type it; 0 now and then.
double someNumber()
{
    return *rc::gen::inRange(0, 20000) / std::pow(10.0, *rc::gen::inRange(0, 4));
}

Distribution someTime()
{
    const double x = someNumber() + 0.5;
    switch (*rc::gen::inRange(0, 14)) {
    case 0:
        return Distribution::constant(x * 60);
    case 1:
        return Distribution::exponential(x);
    case 2:
        return Distribution::normal(x * 60, x);
    case 3:
        return Distribution::truncatedNormal(x, x / 3, 0, 3 * x);
    case 4:
        return Distribution::logNormal(x * 3600, x);
    case 5:
        return Distribution::gamma(2.5, x);
    case 6:
        return Distribution::erlang(x, 3);
    case 7:
        return Distribution::weibull(1.5, x);
    case 8:
        return Distribution::uniform(x, 2 * x + 1);
    case 9:
        return Distribution::triangular(x, 2 * x, 3 * x);
    case 10:
        return Distribution::discrete({{x, 0.5}, {x + 1, 0.5}});
    case 11:
        return Distribution::sequence({x, 3, x});
    case 12:
        return Distribution::mixture({{Distribution::exponential(x), 0.25}, {Distribution::constant(2 * x), 0.5},
            {Distribution::sequence({x, 3}), 0.25}});
    default:
        return Distribution::continuous({{x, 0}, {x + 10, 1}});
    }
}

QString someFeel()
{
    return *rc::gen::element(QStringLiteral("amount * 2"), QStringLiteral("if a b > 1 then \"x\" else kind"),
        QStringLiteral("amount < 3 and kind = \"<&'\""));
}

std::vector<Attribute> someData(std::initializer_list<const char*> names)
{
    std::vector<Attribute> data;
    for (const char* name : names) {
        if (!*rc::gen::arbitrary<bool>())
            continue;
        Attribute one {QLatin1String(name), Expression {someFeel()}};
        if (*rc::gen::arbitrary<bool>())
            one = {one.name, someTime(), *rc::gen::arbitrary<bool>()};
        else if (*rc::gen::arbitrary<bool>())
            one.value = std::vector<Option> {{QStringLiteral("gold"), someNumber()}, {true, 1}, {someNumber(), 2}};
        data.push_back(std::move(one));
    }
    return data;
}

Scenario someScenario(const QString& id)
{
    Scenario scenario;
    scenario.id = id;
    scenario.name = QString::fromStdString(*rc::gen::element<std::string>("Now", "a < b & \"c\"", "", "Größe"));
    scenario.description = QString::fromStdString(*rc::gen::element<std::string>("", "text"));
    scenario.timeUnit = *rc::gen::element(TimeUnit::Second, TimeUnit::Minute, TimeUnit::Hour, TimeUnit::Day);
    scenario.currency = QString::fromStdString(*rc::gen::element<std::string>("", "EUR"));
    if (*rc::gen::arbitrary<bool>())
        scenario.start = *rc::gen::inRange(0, 2000000000) * base::second;
    if (*rc::gen::arbitrary<bool>())
        scenario.duration = *rc::gen::inRange(1, 100000) * base::second;
    if (*rc::gen::arbitrary<bool>())
        scenario.warmup = *rc::gen::inRange(0, 100000) * base::second;
    if (*rc::gen::arbitrary<bool>())
        scenario.replications = *rc::gen::inRange(1, 100);
    if (*rc::gen::arbitrary<bool>())
        scenario.seed = *rc::gen::inRange(0u, 1000u);
    if (*rc::gen::arbitrary<bool>())
        scenario.cycleTimeTarget = someNumber() + 1;
    scenario.assumesDurations = *rc::gen::arbitrary<bool>();
    if (*rc::gen::arbitrary<bool>())
        scenario.observed = observationOf(QStringLiteral("a \"b\".csv"), {someNumber(), someNumber(), someNumber()});
    for (const char* said : {"A", "R"})
        if (*rc::gen::arbitrary<bool>())
            scenario.setSource(QLatin1String(said),
                *rc::gen::element(QStringLiteral("measured"), QStringLiteral("interview, \"March\" <x>")),
                *rc::gen::element(std::optional<NumberOf>(), std::optional(NumberOf::Capacity)));
    if (*rc::gen::arbitrary<bool>())
        scenario.calendars.push_back({QStringLiteral("Cal_") + id, QStringLiteral("Hours"),
            {{1, *rc::gen::inRange(1, 8), 9 * base::hour, 17 * base::hour}}, {}, "UTC"});
    const QString calendar = scenario.calendars.empty() ? QString() : scenario.calendars[0].id;
    for (const char* pool : {"R", "R2"})
        if (*rc::gen::arbitrary<bool>())
            scenario.pools.push_back({QLatin1String(pool), QLatin1String(*pool && pool[1] ? "Experts" : "Clerks"),
                *rc::gen::inRange(1, 9), someNumber(), *rc::gen::element(QString(), calendar)});
    if (*rc::gen::arbitrary<bool>())
        scenario.arrivals.push_back({QStringLiteral("S"), someTime(),
            *rc::gen::element(std::optional<std::int64_t>(), std::optional<std::int64_t>(77)),
            *rc::gen::element(QString(), calendar)});
    for (const char* task : {"A", "B", "C"}) {
        ElementInputs inputs;
        if (*rc::gen::arbitrary<bool>())
            inputs.duration = someTime();
        if (!scenario.pools.empty() && *rc::gen::arbitrary<bool>()) {
            inputs.staff.pool = scenario.pools[0].id;
            inputs.staff.quantity = *rc::gen::inRange(1, 3);
        }
        if (*rc::gen::arbitrary<bool>())
            inputs.fixedCost = someNumber();
        if (*rc::gen::arbitrary<bool>())
            inputs.costPerHour = someNumber();
        if (!inputs.isEmpty())
            scenario.elements[QLatin1String(task)] = inputs;
    }
    if (*rc::gen::arbitrary<bool>())
        scenario.elements[QStringLiteral("fB")].probability = *rc::gen::inRange(0, 101) / 100.0;
    if (*rc::gen::arbitrary<bool>())
        scenario.elements[QStringLiteral("W")].wait = someTime();
    if (*rc::gen::arbitrary<bool>())
        scenario.attributes = someData({"amount", "kind", "a b"});
    for (const char* task : {"B", "C"})
        if (auto changes = someData({"amount", "kind"}); !changes.empty())
            scenario.elements[QLatin1String(task)].changes = std::move(changes);
    if (auto changes = someData({"amount", "new"}); !changes.empty())
        scenario.elements[QStringLiteral("C")].changesOnEntry = std::move(changes);
    if (*rc::gen::arbitrary<bool>()) {
        scenario.elements[QStringLiteral("C")].duration.reset();
        scenario.elements[QStringLiteral("C")].durationExpression = someFeel();
    }
    if (*rc::gen::arbitrary<bool>())
        scenario.elements[QStringLiteral("fC")].condition = someFeel();
    if (*rc::gen::arbitrary<bool>())
        scenario.keyFigures = {{QStringLiteral("Profit"), someFeel()}};
    return scenario;
}

} // namespace

RC_GTEST_PROP(BpsimWriterTest, WhatIsWrittenReadsTheSame, ())
{
    const Scenario scenario = someScenario(QStringLiteral("s"));
    const Scenario back = readBack(written({}, scenario), scenario.id);
    expectSame(back, scenario);
}

RC_GTEST_PROP(BpsimWriterTest, AnyScenarioCanTakeThePlaceOfAnyOther, ())
{
    const Scenario first = someScenario(QStringLiteral("s"));
    const Scenario other = someScenario(QStringLiteral("t"));
    const Scenario second = someScenario(QStringLiteral("s"));
    const QByteArray bytes = written(written(written({}, first), other), second);
    expectSame(readBack(bytes, second.id), second);
    expectSame(readBack(bytes, other.id), other);
}

RC_GTEST_PROP(BpsimWriterTest, AScenarioThatInheritsReadsTheSame, ())
{
    const Scenario base = someScenario(QStringLiteral("s"));
    Scenario heir = *rc::gen::arbitrary<bool>() ? base : someScenario(QStringLiteral("t"));
    heir.id = QStringLiteral("t");
    heir.inherits = base.id;
    heir.elements[QStringLiteral("A")].duration = someTime();
    const QByteArray bytes = written(written({}, base), heir);
    Scenario back = readBack(bytes, heir.id);
    back.inherits = heir.inherits; // given up where it has less than its base
    expectSame(back, heir);
    expectSame(readBack(bytes, base.id), base);
}

TEST(BpsimWriterTest, WhatDidNotChangeKeepsItsBytes)
{
    const QByteArray bytes = bpsimFile(
        "  <bpsim:Scenario name='Now'   id=\"s\">\n    <bpsim:ScenarioParameters baseTimeUnit=\"min\"/>\n"
        "    <!-- by hand --><bpsim:ElementParameters elementRef=\"A\"><bpsim:TimeParameters><bpsim:ProcessingTime>"
        "<bpsim:ResultRequest>mean</bpsim:ResultRequest><bpsim:FloatingParameter "
        "value=\"10.0\"/></bpsim:ProcessingTime></bpsim:TimeParameters>"
        "<bpsim:VendorExtension name=\"other\"><o:x xmlns:o=\"urn:other\" "
        "y='1'/></bpsim:VendorExtension></bpsim:ElementParameters>\n"
        "  </bpsim:Scenario>\n  <bpsim:Scenario   id='untouched'/>");
    Scenario scenario = readBack(bytes, QStringLiteral("s"));
    EXPECT_EQ(written(bytes, scenario), bytes);
    scenario.elements[QStringLiteral("A")].duration = Distribution::constant(1200);
    const QByteArray changed = written(bytes, scenario);
    EXPECT_EQ(readBack(changed, scenario.id), scenario);
    for (const char* kept :
        {"<!-- by hand -->", "<bpsim:ResultRequest>mean</bpsim:ResultRequest>", "<o:x xmlns:o=\"urn:other\" y='1'/>",
            "<bpsim:Scenario   id='untouched'/>", "<bpsim:Scenario name='Now'   id=\"s\">", "value=\"20\""})
        EXPECT_TRUE(changed.contains(kept)) << kept << "\n" << changed.constData();
    EXPECT_FALSE(changed.contains("10.0"));
}

TEST(BpsimWriterTest, AnHeirSaysOnlyWhatIsDifferent)
{
    Scenario base;
    base.id = QStringLiteral("s");
    base.pools.push_back({QStringLiteral("R"), QStringLiteral("Clerks"), 2, 30, {}});
    base.elements[QStringLiteral("A")].duration = Distribution::exponential(600);
    Scenario heir = base;
    heir.id = QStringLiteral("t");
    heir.inherits = QStringLiteral("s");
    heir.pools[0].capacity = 3;
    const QByteArray bytes = written(written({}, base), heir);
    const QByteArray own = bytes.mid(bytes.indexOf("id=\"t\""));
    EXPECT_TRUE(own.contains("Quantity"));
    EXPECT_FALSE(own.contains("ProcessingTime"));
    EXPECT_FALSE(own.contains("UnitCost"));
    EXPECT_EQ(readBack(bytes, heir.id), heir);
    // When the base changes, so does the heir, but for what it says itself.
    base.elements[QStringLiteral("A")].duration = Distribution::exponential(900);
    base.pools[0].capacity = 5;
    const Scenario after = readBack(written(bytes, base), heir.id);
    EXPECT_EQ(after.elements.at(QStringLiteral("A")).duration, Distribution::exponential(900));
    EXPECT_EQ(after.pools.at(0).capacity, 3);
}

TEST(BpsimWriterTest, WhatWasObservedIsOfItsOwnScenarioAlone)
{
    std::vector<double> times;
    for (int i = 1000; i > 0; --i)
        times.push_back(i + 1.0 / 3);
    Scenario base;
    base.id = QStringLiteral("s");
    base.observed = observationOf(QStringLiteral("orders.csv"), times);
    EXPECT_EQ(base.observed->cases, 1000);
    EXPECT_EQ(base.observed->cycleTimes.size(), 400U);
    EXPECT_TRUE(std::ranges::is_sorted(base.observed->cycleTimes));
    EXPECT_NEAR(base.observed->cycleTimes[200], 502, 2);
    Scenario heir = base;
    heir.id = QStringLiteral("t");
    heir.inherits = QStringLiteral("s");
    heir.observed.reset();
    heir.elements[QStringLiteral("A")].duration = Distribution::exponential(600);
    QByteArray bytes = written(written({}, base), heir);
    EXPECT_EQ(readBack(bytes, base.id), base);
    EXPECT_EQ(readBack(bytes, heir.id), heir) << "still builds upon it";
    base.observed.reset();
    bytes = written(bytes, base);
    EXPECT_EQ(readBack(bytes, base.id), base);
    EXPECT_FALSE(bytes.contains("observed"));
}

TEST(BpsimWriterTest, RemovingAScenarioLeavesItsHeirsAllTheyHad)
{
    const auto model = smallModel();
    Scenario base;
    base.id = QStringLiteral("s");
    base.elements[QStringLiteral("A")].duration = Distribution::exponential(600);
    Scenario heir = base;
    heir.id = QStringLiteral("t");
    heir.inherits = QStringLiteral("s");
    heir.seed = 4;
    const QByteArray bytes = written(written({}, base), heir);
    const QByteArray left = removeFromBpsim(bytes, base.id, *model);
    heir.inherits.clear();
    EXPECT_EQ(readBack(left, heir.id), heir);
    EXPECT_FALSE(left.contains("id=\"s\""));
    EXPECT_EQ(removeFromBpsim(left, QStringLiteral("nothing"), *model), left);
}

TEST(BpsimWriterTest, IsSavedBesideTheModelAndNeverOverSomethingElse)
{
    QTemporaryDir folder;
    const auto model = smallModel();
    const QString path = folder.filePath(QStringLiteral("m.bpmn"));
    Scenario scenario;
    scenario.id = QStringLiteral("s");
    scenario.seed = 5;
    saveScenario(path, scenario, *model);
    EXPECT_EQ(findScenarios(*model, path).found.at(0).scenario, scenario);
    EXPECT_THROW(writeBpsim("<html/>", scenario, *model), base::Failure);
    EXPECT_THROW(writeBpsim("rubbish", scenario, *model), base::Failure);
}

} // namespace millrace::scenario
