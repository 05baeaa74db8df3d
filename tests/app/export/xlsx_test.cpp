// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/xlsx.h"

#include "app/export/report_body.h"
#include "app/export/report_scenario.h"
#include "modeler/bpmn/definitions.h"
#include "simulator/scenario/scenarios.h"

#include <QDomDocument>
#include <gmock/gmock.h>
#include <limits>
#include <map>

namespace millrace::app::exporting {

namespace {

std::map<QString, QByteArray> partsOf(const Xlsx& book)
{
    const Xlsx::Parts parts = book.parts();
    return {parts.begin(), parts.end()};
}

QDomDocument xmlOf(const QByteArray& bytes)
{
    QDomDocument document;
    QString problem;
    EXPECT_TRUE(document.setContent(bytes, true, &problem)) << problem.toStdString() << bytes.left(400).constData();
    return document;
}

} // namespace

TEST(Xlsx, HoldsTextsAndNumbersInTheirCells)
{
    Xlsx book;
    auto& sheet = book.addSheet(QStringLiteral("Figures"));
    sheet.add({Xlsx::Cell(QStringLiteral("Name & co"), Xlsx::Style::Head), Xlsx::Cell(12.5)});
    sheet.add({});
    sheet.add({Xlsx::Cell(), Xlsx::Cell(std::numeric_limits<double>::quiet_NaN()),
        Xlsx::Cell(QString(QChar(0x0B)) + QStringLiteral("x"))});
    const auto parts = partsOf(book);
    const QDomDocument xml = xmlOf(parts.at(QStringLiteral("xl/worksheets/sheet1.xml")));
    const QDomNodeList cells = xml.elementsByTagName(QStringLiteral("c"));
    ASSERT_EQ(cells.size(), 4);
    EXPECT_EQ(cells.at(0).toElement().text(), QStringLiteral("Name & co"));
    EXPECT_EQ(cells.at(1).toElement().attribute(QStringLiteral("r")), QStringLiteral("B1"));
    EXPECT_EQ(cells.at(1).firstChildElement(QStringLiteral("v")).text(), QStringLiteral("12.5"));
    EXPECT_TRUE(cells.at(2).firstChildElement(QStringLiteral("v")).isNull()) << "what is no number is left out";
    EXPECT_EQ(cells.at(3).toElement().attribute(QStringLiteral("r")), QStringLiteral("C3"));
    EXPECT_EQ(cells.at(3).toElement().text(), QStringLiteral("x")) << "XML has no way to say a vertical tab";
}

TEST(Xlsx, NamesOfSheetsAreUniqueAndAllowed)
{
    Xlsx book;
    for (const char* name :
        {"A/B", "a b", "", "x2345678901234567890123456789012345", "x2345678901234567890123456789019999"})
        book.addSheet(QString::fromLatin1(name));
    const QDomDocument xml = xmlOf(partsOf(book).at(QStringLiteral("xl/workbook.xml")));
    QStringList names;
    const QDomNodeList sheets = xml.elementsByTagName(QStringLiteral("sheet"));
    for (int i = 0; i < sheets.size(); ++i)
        names << sheets.at(i).toElement().attribute(QStringLiteral("name"));
    EXPECT_EQ(names,
        (QStringList {QStringLiteral("A B"), QStringLiteral("a b 2"), QStringLiteral("Sheet"),
            QStringLiteral("x234567890123456789012345678901"), QStringLiteral("x2345678901234567890123456789 2")}));
}

TEST(Xlsx, EveryPartIsNamedAndEveryRelationLeadsSomewhere)
{
    const QString path = QStringLiteral(MILLRACE_SOURCE_DIR "/resources/samples/loan-origination.bpmn");
    const auto model = bpmn::loadFile(path).tree;
    const auto scenario = scenario::findScenarios(*model, path).found.at(0).scenario;
    const run::Simulation simulation(*model, scenario);
    run::Options options;
    options.cases = 200;
    options.replications = 3;
    const run::Outcome outcome = simulation.run(options);
    const ReportSubject subject {*model, QStringLiteral("loan"), scenario, simulation, outcome};
    EXPECT_EQ(reportXlsx(subject), reportXlsx(subject));
    EXPECT_TRUE(reportXlsx(subject).startsWith("PK"));
    const auto parts = partsOf(reportWorkbook(subject));
    EXPECT_TRUE(parts.at(QStringLiteral("xl/media/image1.png")).startsWith("\x89PNG"));
    for (const auto& [name, content] : parts) {
        if (!name.endsWith(QLatin1String(".png")))
            xmlOf(content);
        if (!name.endsWith(QLatin1String(".rels")))
            continue;
        const QString folder = QString(name).remove(QStringLiteral("_rels/")).section(u'/', 0, -2);
        const QDomNodeList relations = xmlOf(content).elementsByTagName(QStringLiteral("Relationship"));
        for (int i = 0; i < relations.size(); ++i) {
            QString target = relations.at(i).toElement().attribute(QStringLiteral("Target"));
            target = target.startsWith(QLatin1String("../")) ? QStringLiteral("xl/") + target.mid(3)
                : folder.isEmpty()                           ? target
                                                             : folder + u'/' + target;
            EXPECT_TRUE(parts.count(target)) << name.toStdString() << " -> " << target.toStdString();
        }
    }
    // Figures are numbers, and the inputs say who waits how.
    const std::string all = parts.at(QStringLiteral("xl/worksheets/sheet1.xml")).toStdString();
    EXPECT_THAT(all, testing::HasSubstr("Cycle time, mean"));
    EXPECT_THAT(all, testing::HasSubstr("<v>"));
    bool hasQueue = false;
    for (const auto& [name, content] : parts)
        hasQueue = hasQueue || content.contains(kernel::nameOf(scenario.pools[0].discipline).toUtf8());
    EXPECT_TRUE(hasQueue);
}

} // namespace millrace::app::exporting
