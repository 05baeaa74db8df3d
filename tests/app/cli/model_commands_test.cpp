// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_fixture.h"
#include "tests/support/corpus.h"

#include <QRegularExpression>

// info, lint, convert, set, diff

namespace millrace::support {

namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class CliModels : public CliFixture {
protected:
    void SetUp() override { write("a.bpmn", smallModel); }
};

QStringList keysOf(const QJsonObject& object)
{
    return object.keys();
}

TEST_F(CliModels, InfoCountsElements)
{
    const Ran ran = run("info a.bpmn --format json");
    EXPECT_EQ(ran.code, 0);
    const QJsonObject json = ran.json();
    EXPECT_EQ(json[QLatin1String("elements")].toObject()[QLatin1String("userTask")].toInt(), 1);
    EXPECT_EQ(json[QLatin1String("elements")].toObject()[QLatin1String("sequenceFlow")].toInt(), 2);
    EXPECT_EQ(json[QLatin1String("problems")].toArray().size(), 0);
    const QJsonObject diagram = json[QLatin1String("diagrams")].toArray().at(0).toObject();
    EXPECT_EQ(diagram[QLatin1String("id")].toString(), QStringLiteral("D"));
    EXPECT_EQ(diagram[QLatin1String("shapes")].toInt(), 3);
    EXPECT_TRUE(json.contains(QLatin1String("participants")));

    const Ran text = run("info a.bpmn");
    EXPECT_EQ(text.code, 0);
    EXPECT_THAT(text.out.toStdString(), HasSubstr("userTask"));
}

TEST_F(CliModels, InfoNamesWhatIsBrokenWithItsLine)
{
    QByteArray broken = smallModel;
    broken.replace("targetRef=\"e\"", "targetRef=\"gone\"");
    write("broken.bpmn", broken);
    const Ran ran = run("info broken.bpmn --format json");
    EXPECT_EQ(ran.code, 1);
    const QJsonArray problems = ran.json()[QLatin1String("problems")].toArray();
    ASSERT_GE(problems.size(), 1);
    EXPECT_EQ(problems[0].toObject()[QLatin1String("line")].toInt(), 8);
    EXPECT_EQ(problems[0].toObject()[QLatin1String("element")].toString(), QStringLiteral("f2"));
    EXPECT_THAT(run("info broken.bpmn").err.toStdString(), HasSubstr("broken.bpmn:8"));
    broken = QByteArray(smallModel).replace("bpmnElement=\"e\"", "bpmnElement=\"gone\"");
    write("broken.bpmn", broken);
    const Ran drawn = run("info broken.bpmn");
    EXPECT_EQ(drawn.code, 0) << "only a warning: the process is whole";
    EXPECT_THAT(drawn.err.toStdString(), HasSubstr("warning"));
}

TEST_F(CliModels, LintFindsAndIsSilentWhereAllIsWell)
{
    const Ran clean = run("lint a.bpmn --format json");
    EXPECT_EQ(clean.code, 0) << clean.text();
    EXPECT_EQ(clean.json()[QLatin1String("findings")].toArray().size(), 0);

    QByteArray unnamed = smallModel;
    unnamed.replace(" name='Check order'", "");
    write("unnamed.bpmn", unnamed);
    const Ran found = run("lint a.bpmn unnamed.bpmn --format json");
    EXPECT_EQ(found.code, 1);
    const QJsonArray findings = found.json()[QLatin1String("findings")].toArray();
    ASSERT_EQ(findings.size(), 1);
    const QJsonObject finding = findings[0].toObject();
    EXPECT_EQ(keysOf(finding),
        (QStringList {QStringLiteral("element"), QStringLiteral("file"), QStringLiteral("line"),
            QStringLiteral("message"), QStringLiteral("rule"), QStringLiteral("severity")}));
    EXPECT_EQ(finding[QLatin1String("element")].toString(), QStringLiteral("t"));
    EXPECT_EQ(finding[QLatin1String("rule")].toString(), QStringLiteral("label-required"));
    EXPECT_EQ(finding[QLatin1String("severity")].toString(), QStringLiteral("warning"));
    EXPECT_EQ(finding[QLatin1String("line")].toInt(), 5);
    EXPECT_EQ(finding[QLatin1String("file")].toString(), QStringLiteral("unnamed.bpmn"));
    EXPECT_THAT(run("lint unnamed.bpmn").out.toStdString(), HasSubstr("unnamed.bpmn:5: warning:"));
}

TEST_F(CliModels, LintChecksDecisionTables)
{
    write("discount.dmn",
        R"(<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="m" namespace="m">
<inputData id="total" name="total"><variable name="total"/></inputData>
<decision id="d" name="Discount"><variable name="Discount"/>
<informationRequirement><requiredInput href="#total"/></informationRequirement>
<decisionTable id="t"><input><inputExpression><text>total</text></inputExpression></input><output/>
<rule id="r1"><inputEntry><text>[0..100]</text></inputEntry><outputEntry><text>0</text></outputEntry></rule>
<rule id="r2"><inputEntry><text>&gt;= 100</text></inputEntry><outputEntry><text>5</text></outputEntry></rule>
</decisionTable></decision></definitions>)");
    const Ran found = run("lint discount.dmn");
    EXPECT_EQ(found.code, 1) << found.text();
    EXPECT_THAT(found.out.toStdString(),
        HasSubstr("discount.dmn:6: error: Discount: Rules 1 and 2 both apply for total = 100, but the hit policy is "
                  "UNIQUE. [t] (table-overlap)"));
    EXPECT_THAT(found.out.toStdString(), HasSubstr("No rule applies for total = -1"));
}

TEST_F(CliModels, LintListsWhatWasDismissedWithItsReason)
{
    write("unnamed.bpmn", QByteArray(smallModel).replace(" name='Check order'", ""));
    write("millrace-lint.json",
        R"({"rules": {}, "dismissed": [{"file": "unnamed.bpmn", "rule": "label-required", "element": "t",
            "reason": "Not decided yet"}]})");
    const Ran ran = run("lint unnamed.bpmn --format json");
    EXPECT_EQ(ran.code, 0) << ran.text();
    EXPECT_TRUE(ran.json()[QLatin1String("findings")].toArray().isEmpty());
    const QJsonArray dismissed = ran.json()[QLatin1String("dismissed")].toArray();
    ASSERT_EQ(dismissed.size(), 1);
    EXPECT_EQ(dismissed[0].toObject()[QLatin1String("element")].toString(), QStringLiteral("t"));
    EXPECT_EQ(dismissed[0].toObject()[QLatin1String("reason")].toString(), QStringLiteral("Not decided yet"));
    EXPECT_THAT(run("lint unnamed.bpmn --dismissed").out.toStdString(), HasSubstr("Dismissed: Not decided yet"));
    EXPECT_THAT(run("lint unnamed.bpmn").out.toStdString(), Not(HasSubstr("Not decided yet")));
}

TEST_F(CliModels, InfoSaysHowHardAProcessIsToRead)
{
    const QJsonArray all = run("info a.bpmn --format json").json()[QLatin1String("complexity")].toArray();
    ASSERT_EQ(all.size(), 1);
    const QJsonObject process = all[0].toObject();
    EXPECT_EQ(process[QLatin1String("steps")].toInt(), 3);
    EXPECT_EQ(process[QLatin1String("flows")].toInt(), 2);
    EXPECT_FALSE(process[QLatin1String("tooMuch")].toBool());
    EXPECT_FALSE(process[QLatin1String("advice")].toString().isEmpty());
}

TEST_F(CliModels, ConvertKeepsTheBytes)
{
    EXPECT_EQ(run("convert a.bpmn b.bpmn").code, 0);
    EXPECT_EQ(read("b.bpmn"), smallModel);
    EXPECT_EQ(run("convert a.bpmn a.bpmn").code, 0);
    EXPECT_EQ(read("a.bpmn"), smallModel);
}

TEST_F(CliModels, ConvertDraws)
{
    for (const auto& [name, start] :
        {std::pair("a.svg", "<svg"), std::pair("a.png", "\x89PNG"), std::pair("a.jpg", "JFIF"),
            std::pair("a.pdf", "%PDF-"), std::pair("a.odt", "PK"), std::pair("a.html", "<!DOCTYPE html>")}) {
        const Ran ran = run(QStringList {QStringLiteral("convert"), QStringLiteral("a.bpmn"), QLatin1String(name)});
        EXPECT_EQ(ran.code, 0) << name << ran.text();
        EXPECT_EQ(ran.text(), "") << name;
        EXPECT_TRUE(read(name).left(200).toLower().contains(QByteArray(start).toLower())) << name;
    }
    EXPECT_TRUE(read("a.svg").contains("Check"));
    EXPECT_TRUE(read("a.html").contains("<svg"));
}

int pngWidth(const QByteArray& png)
{
    return png.size() < 24 ? 0 : (static_cast<unsigned char>(png[18]) << 8) + static_cast<unsigned char>(png[19]);
}

TEST_F(CliModels, ConvertScalesAndDarkens)
{
    EXPECT_EQ(run("convert a.bpmn one.png").code, 0);
    EXPECT_EQ(run("convert a.bpmn two.png --scale 2").code, 0);
    EXPECT_EQ(run("convert a.bpmn dark.svg --dark").code, 0);
    EXPECT_EQ(run("convert a.bpmn light.svg --diagram D").code, 0);
    EXPECT_NEAR(pngWidth(read("two.png")), 2 * pngWidth(read("one.png")), 2);
    EXPECT_NE(read("dark.svg"), read("light.svg"));
    const Ran other = run("convert a.bpmn none.svg --diagram Nope");
    EXPECT_EQ(other.code, 1);
    EXPECT_THAT(other.err.toStdString(), HasSubstr("Nope"));
    EXPECT_FALSE(exists("none.svg"));
}

TEST_F(CliModels, ConvertKnowsPaperAndHandbook)
{
    EXPECT_EQ(run("convert a.bpmn own.pdf").code, 0);
    EXPECT_EQ(run("convert a.bpmn paper.pdf --paper A4").code, 0);
    EXPECT_EQ(run("convert a.bpmn book.pdf --handbook").code, 0);
    EXPECT_TRUE(read("paper.pdf").contains("842"));
    EXPECT_FALSE(read("own.pdf").contains("842.000"));
    EXPECT_NE(read("book.pdf").size(), read("own.pdf").size());
    EXPECT_TRUE(read("own.pdf").startsWith("%PDF-"));
    const Ran wrong = run("convert a.bpmn none.pdf --paper tapestry");
    EXPECT_EQ(wrong.code, 2);
    EXPECT_THAT(wrong.err.toStdString(), HasSubstr("--paper"));
    EXPECT_FALSE(exists("none.pdf"));
}

TEST_F(CliModels, ConvertWritesAPageToClickThrough)
{
    EXPECT_EQ(run("convert a.bpmn walk.html --click-through").code, 0);
    EXPECT_TRUE(read("walk.html").contains("\"tops\""));
    EXPECT_TRUE(read("walk.html").contains("<svg"));
    const Ran wrong = run("convert a.bpmn walk.pdf --click-through");
    EXPECT_EQ(wrong.code, 2);
    EXPECT_FALSE(exists("walk.pdf"));
}

TEST_F(CliModels, ConvertDrawsWhatHasNoDiagram)
{
    write("bare.bpmn",
        "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"urn:x\">"
        "<process id=\"P\"><task id=\"t\" name=\"Lonely\"/></process></definitions>");
    const Ran ran = run("convert bare.bpmn bare.svg");
    EXPECT_EQ(ran.code, 0);
    EXPECT_THAT(ran.err.toStdString(), HasSubstr("bare.bpmn: note:"));
    EXPECT_TRUE(read("bare.svg").contains("Lonely"));
    EXPECT_EQ(run("convert bare.bpmn bare.png").code, 0);
    EXPECT_GT(pngWidth(read("bare.png")), 100);
}

TEST_F(CliModels, ConvertKnowsADiagramByWhatItShows)
{
    EXPECT_EQ(run("convert a.bpmn all.svg --all").code, 0);
    EXPECT_TRUE(exists("all.svg")) << "the only one needs no number";
    const Ran ran = run("convert a.bpmn t.svg --diagram t");
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err.toStdString(), HasSubstr("is no diagram of"));
    EXPECT_EQ(run("convert a.bpmn both.svg --all --diagram D").code, 2);
}

TEST_F(CliModels, SetChangesTheValueAlone)
{
    EXPECT_EQ(
        run(QStringList {QStringLiteral("set"), QStringLiteral("a.bpmn"), QStringLiteral("t"), QStringLiteral("name"),
                QStringLiteral("Review & sign"), QStringLiteral("-o"), QStringLiteral("b.bpmn")})
            .code,
        0);
    QByteArray expected = smallModel;
    expected.replace("Check order", "Review &amp; sign");
    EXPECT_EQ(read("b.bpmn"), expected);
    EXPECT_EQ(read("a.bpmn"), smallModel);
}

TEST_F(CliModels, SetTakesAnyPropertyOfTheSchemaAndRefusesOthers)
{
    EXPECT_EQ(run("set a.bpmn t documentation Why -o b.bpmn").code, 0);
    EXPECT_TRUE(read("b.bpmn").contains("<documentation>Why</documentation>"));
    EXPECT_EQ(run("set a.bpmn f2 conditionExpression amount>5 -o c.bpmn").code, 0);
    EXPECT_TRUE(read("c.bpmn").contains("amount>5") || read("c.bpmn").contains("amount&gt;5"));

    for (const char* arguments :
        {"set a.bpmn t colour red -o d.bpmn", "set a.bpmn none name X -o d.bpmn", "set a.bpmn t id s -o d.bpmn"}) {
        const Ran ran = run(arguments);
        EXPECT_EQ(ran.code, 1) << arguments;
        EXPECT_NE(ran.err, QByteArray());
    }
    EXPECT_FALSE(exists("d.bpmn"));
}

TEST_F(CliModels, SetReachesWhatExtensionsHold)
{
    EXPECT_EQ(run("set a.bpmn t camunda:assignee clerk -o b.bpmn").code, 0);
    EXPECT_TRUE(read("b.bpmn").contains("camunda:assignee=\"clerk\""));
    EXPECT_TRUE(read("b.bpmn").contains("xmlns:camunda="));
    EXPECT_EQ(run("set a.bpmn t StandardLoopCharacteristics/loopMaximum 3 -o c.bpmn").code, 0);
    EXPECT_TRUE(read("c.bpmn").contains("loopMaximum=\"3\""));
}

TEST_F(CliModels, SetIdKeepsReferencesInStep)
{
    EXPECT_EQ(run("set a.bpmn t id check -o b.bpmn").code, 0);
    EXPECT_FALSE(read("b.bpmn").contains("\"t\""));
    EXPECT_EQ(run("info b.bpmn").code, 0);
}

TEST_F(CliModels, DiffTellsChangesByElement)
{
    run("set a.bpmn t name Review -o b.bpmn");
    const Ran ran = run("diff a.bpmn b.bpmn --format json");
    EXPECT_EQ(ran.code, 0);
    const QJsonArray changes = ran.json()[QLatin1String("changes")].toArray();
    ASSERT_EQ(changes.size(), 1);
    const QJsonObject change = changes[0].toObject();
    EXPECT_EQ(keysOf(change),
        (QStringList {QStringLiteral("element"), QStringLiteral("kind"), QStringLiteral("new"), QStringLiteral("old"),
            QStringLiteral("property")}));
    EXPECT_EQ(change[QLatin1String("kind")].toString(), QStringLiteral("changed"));
    EXPECT_EQ(change[QLatin1String("element")].toString(), QStringLiteral("t"));
    EXPECT_EQ(change[QLatin1String("property")].toString(), QStringLiteral("name"));
    EXPECT_EQ(change[QLatin1String("old")].toString(), QStringLiteral("Check order"));
    EXPECT_EQ(change[QLatin1String("new")].toString(), QStringLiteral("Review"));

    EXPECT_EQ(run("diff a.bpmn a.bpmn --format json").json()[QLatin1String("changes")].toArray().size(), 0);
    EXPECT_THAT(run("diff a.bpmn b.bpmn").out.toStdString(), HasSubstr("changed  t"));
}

/// A named element with an id of its own, and the span of its name's value, where that stands plainly in the bytes.
std::optional<std::pair<QString, QByteArray>> namedElement(const QByteArray& bytes)
{
    static const QRegularExpression tag(
        QStringLiteral("<(?:\\w+:)?(?:task|userTask|startEvent|endEvent|process|participant)\\s[^>]*>"));
    static const QRegularExpression id(QStringLiteral("\\sid=\"([^\"]*)\""));
    static const QRegularExpression name(QStringLiteral("\\sname=\"([^\"&]+)\""));
    const QString text = QString::fromUtf8(bytes);
    for (auto match = tag.globalMatch(text); match.hasNext();) {
        const QString one = match.next().captured();
        const QString itsId = id.match(one).captured(1);
        const QString itsName = name.match(one).captured(1);
        if (!itsId.isEmpty() && !itsName.isEmpty() && text.count(QStringLiteral(" id=\"%1\"").arg(itsId)) == 1)
            return std::pair(itsId, itsName.toUtf8());
    }
    return std::nullopt;
}

class CliCorpus : public CliFixture { };

TEST_F(CliCorpus, ConvertGivesTheSameBytesOrTheReason)
{
    SKIP_WITHOUT_CORPUS("bpmn");
    int kept = 0;
    for (const QString& file : corpusFiles("bpmn", {QStringLiteral("*.bpmn")})) {
        const Ran ran = run({QStringLiteral("convert"), file, path(QStringLiteral("out.bpmn"))});
        if (ran.code == 1) {
            EXPECT_THAT(ran.err.toStdString(), HasSubstr(file.toStdString()));
            EXPECT_THAT(ran.err.toStdString(), HasSubstr("error")) << file.toStdString();
            EXPECT_FALSE(exists("out.bpmn"));
            continue;
        }
        EXPECT_EQ(ran.code, 0) << file.toStdString() << ran.text();
        EXPECT_EQ(read("out.bpmn"), readAt(file)) << file.toStdString();
        QFile::remove(path(QStringLiteral("out.bpmn")));
        ++kept;
    }
    EXPECT_GT(kept, 0);
}

TEST_F(CliCorpus, SetNameLeavesAllButTheValue)
{
    SKIP_WITHOUT_CORPUS("bpmn");
    int checked = 0;
    for (const QString& file : corpusFiles("bpmn", {QStringLiteral("*.bpmn")})) {
        const QByteArray before = readAt(file);
        const auto named = namedElement(before);
        if (!named)
            continue;
        const Ran ran = run({QStringLiteral("set"), file, named->first, QStringLiteral("name"),
            QStringLiteral("\u00a7X"), QStringLiteral("-o"), path(QStringLiteral("out.bpmn"))});
        if (ran.code == 1)
            continue; // refused: see above
        ASSERT_EQ(ran.code, 0) << file.toStdString() << ran.text();
        const QByteArray after = read("out.bpmn");
        const auto prefix
            = std::mismatch(before.begin(), before.end(), after.begin(), after.end()).first - before.begin();
        const auto suffix
            = std::mismatch(before.rbegin(), before.rend(), after.rbegin(), after.rend()).first - before.rbegin();
        EXPECT_GE(prefix + suffix, before.size() - named->second.size()) << file.toStdString();
        ++checked;
    }
    EXPECT_GT(checked, 0);
}

} // namespace

} // namespace millrace::support
