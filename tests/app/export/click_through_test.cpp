// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/click_through.h"

#include "app/export/click_through_model.h"
#include "modeler/bpmn/definitions.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <gmock/gmock.h>

namespace millrace::app::exporting {

namespace {

using testing::HasSubstr;
using testing::Not;

std::unique_ptr<metamodel::Tree> model(const QByteArray& content)
{
    auto loaded = bpmn::load("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
                             "targetNamespace=\"urn:x\">"
        + content + "</definitions>");
    EXPECT_TRUE(loaded.tree);
    return std::move(loaded.tree);
}

/// The data of the node with that id.
QJsonObject node(const QJsonObject& walk, const char* id)
{
    for (const QJsonValue each : walk[QLatin1String("nodes")].toObject())
        if (each[QLatin1String("id")].toString() == QLatin1String(id))
            return each.toObject();
    ADD_FAILURE() << id;
    return {};
}

QString target(const QJsonObject& walk, const QJsonObject& from, int way)
{
    const QString key = from[QLatin1String("out")][way][QLatin1String("to")].toString();
    return walk[QLatin1String("nodes")][key][QLatin1String("id")].toString();
}

std::string text(const QJsonValue& value)
{
    return value.toString().toStdString();
}

} // namespace

TEST(ClickThrough, AnswersAreTheNamesConditionsAndDefaultsOfTheFlows)
{
    const auto tree
        = model("<process id=\"P\"><startEvent id=\"s\"/><exclusiveGateway id=\"x\" name=\"Large?\" default=\"f3\"/>"
                "<task id=\"a\"/><task id=\"b\"/>"
                "<sequenceFlow id=\"f1\" sourceRef=\"s\" targetRef=\"x\"/>"
                "<sequenceFlow id=\"f2\" sourceRef=\"x\" targetRef=\"a\" name=\"yes\"><conditionExpression>n &gt; 5"
                "</conditionExpression></sequenceFlow>"
                "<sequenceFlow id=\"f3\" sourceRef=\"x\" targetRef=\"b\"/></process>");
    const QJsonObject walk = walkableModel(*tree);
    const QJsonObject x = node(walk, "x");
    EXPECT_EQ(text(x[QLatin1String("kind")]), "exclusive");
    EXPECT_EQ(text(x[QLatin1String("out")][0][QLatin1String("name")]), "yes");
    EXPECT_EQ(text(x[QLatin1String("out")][0][QLatin1String("code")]), "n > 5");
    EXPECT_FALSE(x[QLatin1String("out")][0][QLatin1String("otherwise")].toBool());
    EXPECT_TRUE(x[QLatin1String("out")][1][QLatin1String("otherwise")].toBool());
    EXPECT_EQ(target(walk, x, 1), QStringLiteral("b"));
    const QJsonObject scope = walk[QLatin1String("scopes")].toObject().begin()->toObject();
    EXPECT_EQ(scope[QLatin1String("starts")].toArray().size(), 1);
    EXPECT_FALSE(scope[QLatin1String("all")].toBool());
}

TEST(ClickThrough, RolesArePoolInnermostLaneAndAssignee)
{
    const auto tree
        = model("<collaboration id=\"C\"><participant id=\"pa\" name=\"Bank\" processRef=\"P\"/></collaboration>"
                "<process id=\"P\"><laneSet id=\"ls\"><lane id=\"l\" name=\"Office\"><flowNodeRef>sub</flowNodeRef>"
                "<childLaneSet id=\"cs\"><lane id=\"l2\" name=\"Clerk\"><flowNodeRef>a</flowNodeRef></lane>"
                "</childLaneSet></lane></laneSet><task id=\"a\"><performer id=\"pe\" name=\"Ann\"/></task>"
                "<subProcess id=\"sub\"><task id=\"in\"/></subProcess></process>");
    const QJsonObject walk = walkableModel(*tree);
    EXPECT_EQ(text(node(walk, "a")[QLatin1String("who")]), "Bank \u00b7 Clerk \u00b7 Ann");
    EXPECT_EQ(text(node(walk, "in")[QLatin1String("who")]), "Bank \u00b7 Office") << "from the sub-process";
}

TEST(ClickThrough, SubProcessesAndCalledProcessesAreEntered)
{
    const auto tree
        = model("<process id=\"P\"><subProcess id=\"sub\"><task id=\"a\"/><task id=\"b\"/></subProcess>"
                "<callActivity id=\"call\" calledElement=\"Q\"/><callActivity id=\"far\" "
                "calledElement=\"Elsewhere\"/></process><process id=\"Q\"><startEvent id=\"q\"/></process>");
    const QJsonObject walk = walkableModel(*tree);
    const QJsonObject scopes = walk[QLatin1String("scopes")].toObject();
    const QJsonObject inside = scopes[node(walk, "sub")[QLatin1String("inside")].toString()].toObject();
    EXPECT_EQ(inside[QLatin1String("starts")].toArray().size(), 2);
    EXPECT_TRUE(inside[QLatin1String("all")].toBool()) << "without a start event both begin";
    EXPECT_TRUE(scopes.contains(node(walk, "call")[QLatin1String("inside")].toString()));
    EXPECT_FALSE(node(walk, "far").contains(QLatin1String("inside")));
    EXPECT_THAT(text(node(walk, "far")[QLatin1String("facts")][0]), HasSubstr("Elsewhere"));
}

TEST(ClickThrough, EventsOnBordersLinksAndMessagesAreKnown)
{
    const auto tree = model(
        "<collaboration id=\"C\"><participant id=\"p1\" name=\"Us\" processRef=\"P\"/><participant id=\"p2\" "
        "name=\"Them\" processRef=\"Q\"/><messageFlow id=\"m\" name=\"Order\" sourceRef=\"a\" targetRef=\"q\"/>"
        "</collaboration><process id=\"P\"><task id=\"a\"/><boundaryEvent id=\"be\" attachedToRef=\"a\" "
        "cancelActivity=\"false\"><timerEventDefinition/></boundaryEvent>"
        "<intermediateThrowEvent id=\"to\"><linkEventDefinition name=\"L\"/></intermediateThrowEvent>"
        "<intermediateCatchEvent id=\"from\"><linkEventDefinition name=\"L\"/></intermediateCatchEvent></process>"
        "<process id=\"Q\"><startEvent id=\"q\"><messageEventDefinition/></startEvent></process>");
    const QJsonObject walk = walkableModel(*tree);
    EXPECT_EQ(node(walk, "a")[QLatin1String("borders")].toArray().size(), 1);
    EXPECT_FALSE(node(walk, "be")[QLatin1String("stops")].toBool());
    EXPECT_EQ(target(walk, node(walk, "to"), 0), QStringLiteral("from"));
    EXPECT_EQ(node(walk, "a")[QLatin1String("sends")].toArray().size(), 1) << "wakes the other process";
    EXPECT_EQ(text(node(walk, "a")[QLatin1String("facts")][0]), "Sends Order to Them");
    EXPECT_EQ(text(node(walk, "q")[QLatin1String("facts")][0]), "Gets Order from Us");
}

TEST(ClickThrough, OnlyItsOwnScriptRuns)
{
    const QByteArray evil = "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;'&lt;!--%1";
    const auto tree = model("<process id=\"P\" name=\"" + evil + "\"><documentation>" + evil
        + "</documentation><laneSet id=\"ls\"><lane id=\"l\" name=\"" + evil
        + "\"><flowNodeRef>t</flowNodeRef></lane></laneSet><task id=\"t\" name=\"" + evil + "\"><documentation>" + evil
        + "</documentation></task></process>");
    const QString page = QString::fromUtf8(clickThrough(*tree, QStringLiteral("t")));
    EXPECT_EQ(page.count(QLatin1String("<script")), 2) << "the data and what walks on it";
    EXPECT_EQ(page.count(QLatin1String("</script")), 2);
    EXPECT_FALSE(page.contains(QLatin1String("<!--")));
    EXPECT_TRUE(page.contains(QLatin1String("default-src 'none'; script-src 'sha256-")));
    EXPECT_TRUE(page.contains(QLatin1String("&lt;/script&gt;"))) << "the heading says it";
}

TEST(ClickThrough, ThePageLoadsNothing)
{
    const auto tree
        = bpmn::loadFile(QStringLiteral(MILLRACE_SOURCE_DIR "/resources/samples/loan-origination.bpmn")).tree;
    ASSERT_TRUE(tree);
    const QString page = QString::fromUtf8(clickThrough(*tree, QStringLiteral("loan")));
    static const QRegularExpression loads(
        QStringLiteral("(src|href)=|url\\(|@import|fetch\\(|XMLHttpRequest|localStorage"));
    EXPECT_FALSE(loads.match(page).hasMatch()) << loads.match(page).captured().toStdString();
    EXPECT_TRUE(page.contains(QLatin1String("<svg")));
    EXPECT_TRUE(page.contains(QLatin1String("prefers-color-scheme:dark")));
    EXPECT_TRUE(page.contains(QLatin1String("data-element-id=")));
}

TEST(ClickThrough, AnEmptyFileIsAPageToo)
{
    const QString page = QString::fromUtf8(clickThrough(*model(""), QStringLiteral("file")));
    EXPECT_TRUE(page.contains(QLatin1String("<title>file</title>")));
    EXPECT_TRUE(walkableModel(*model(""))[QLatin1String("tops")].toArray().isEmpty());
}

} // namespace millrace::app::exporting
