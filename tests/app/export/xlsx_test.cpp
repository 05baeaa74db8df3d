// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/xlsx.h"

#include "app/export/report.h"
#include "modeler/bpmn/definitions.h"
#include "simulator/scenario/scenarios.h"

#include <QBuffer>
#include <QDomDocument>
#include <clocale>
#include <gmock/gmock.h>
#include <limits>
#include <map>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace millrace::app::exporting {

namespace {

using Parts = std::map<QString, QByteArray>;

Parts partsOf(QByteArray book)
{
    QBuffer buffer(&book);
    QuaZip zip(&buffer);
    Parts parts;
    EXPECT_TRUE(zip.open(QuaZip::mdUnzip));
    for (bool is = zip.goToFirstFile(); is; is = zip.goToNextFile()) {
        QuaZipFile part(&zip);
        EXPECT_TRUE(part.open(QIODevice::ReadOnly));
        parts[zip.getCurrentFileName()] = part.readAll();
    }
    return parts;
}

QDomDocument xmlOf(const QByteArray& bytes)
{
    QDomDocument document;
    QString problem;
    EXPECT_TRUE(document.setContent(bytes, true, &problem)) << problem.toStdString() << bytes.left(400).constData();
    return document;
}

/// What stands in the cells of a sheet, from 1 on, by their names ("B3").
std::map<QString, QString> cellsOf(const Parts& parts, int number)
{
    const QDomNodeList texts
        = xmlOf(parts.at(QStringLiteral("xl/sharedStrings.xml"))).elementsByTagName(QStringLiteral("si"));
    const QDomNodeList cells = xmlOf(parts.at(QStringLiteral("xl/worksheets/sheet%1.xml").arg(number)))
                                   .elementsByTagName(QStringLiteral("c"));
    std::map<QString, QString> found;
    for (int i = 0; i < cells.size(); ++i) {
        const QDomElement cell = cells.at(i).toElement();
        const QString value = cell.firstChildElement(QStringLiteral("v")).text();
        found[cell.attribute(QStringLiteral("r"))] = cell.attribute(QStringLiteral("t")) == QLatin1String("s")
            ? texts.at(value.toInt()).toElement().text()
            : value;
    }
    return found;
}

QStringList sheetsOf(const Parts& parts)
{
    const QDomNodeList sheets
        = xmlOf(parts.at(QStringLiteral("xl/workbook.xml"))).elementsByTagName(QStringLiteral("sheet"));
    QStringList names;
    for (int i = 0; i < sheets.size(); ++i)
        names << sheets.at(i).toElement().attribute(QStringLiteral("name"));
    return names;
}

QByteArray loanReport()
{
    const QString path = QStringLiteral(MILLRACE_SOURCE_DIR "/resources/samples/loan-origination.bpmn");
    const auto model = bpmn::loadFile(path).tree;
    const auto scenario = scenario::findScenarios(*model, path).found.at(0).scenario;
    const run::Simulation simulation(*model, scenario);
    run::Options options;
    options.cases = 200;
    options.replications = 3;
    options.warmup = 0;
    const run::Outcome outcome = simulation.run(options);
    return reportXlsx({*model, QStringLiteral("loan"), scenario, simulation, outcome});
}

} // namespace

TEST(Xlsx, HoldsTextsAndNumbersInTheirCells)
{
    Xlsx book;
    auto& sheet = book.addSheet(QStringLiteral("Figures"));
    sheet.add({Xlsx::Cell(QStringLiteral("Name & co"), Xlsx::Style::Head), Xlsx::Cell(12.5)});
    sheet.add({});
    sheet.add({Xlsx::Cell(), Xlsx::Cell(std::numeric_limits<double>::quiet_NaN()),
        Xlsx::Cell(QString(QChar(0x0B)) + QStringLiteral("=x"))});
    auto cells = cellsOf(partsOf(book.finished()), 1);
    EXPECT_EQ(cells[QStringLiteral("A1")], QStringLiteral("Name & co"));
    EXPECT_EQ(cells[QStringLiteral("B1")], QStringLiteral("12.5"));
    EXPECT_EQ(cells[QStringLiteral("B3")], QString()) << "what is no number is left out";
    EXPECT_EQ(cells[QStringLiteral("C3")], QStringLiteral("=x"))
        << "XML has no way to say a vertical tab, and no text of a model is a formula";
}

TEST(Xlsx, NumbersHaveTheirFormats)
{
    Xlsx book;
    book.addSheet(QStringLiteral("x")).add({Xlsx::Cell(0.125, Xlsx::Style::Percent), Xlsx::Cell(1234.5)});
    const Parts parts = partsOf(book.finished());
    const QDomDocument styles = xmlOf(parts.at(QStringLiteral("xl/styles.xml")));
    const QDomNodeList formats
        = styles.elementsByTagName(QStringLiteral("cellXfs")).at(0).toElement().elementsByTagName(QStringLiteral("xf"));
    const QDomNodeList cells
        = xmlOf(parts.at(QStringLiteral("xl/worksheets/sheet1.xml"))).elementsByTagName(QStringLiteral("c"));
    QStringList used;
    for (int i = 0; i < 2; ++i)
        used << formats.at(cells.at(i).toElement().attribute(QStringLiteral("s")).toInt())
                    .toElement()
                    .attribute(QStringLiteral("numFmtId"));
    const QDomElement own = styles.elementsByTagName(QStringLiteral("numFmt")).at(0).toElement();
    EXPECT_EQ(own.attribute(QStringLiteral("formatCode")), QStringLiteral("0.0%"));
    EXPECT_EQ(used, (QStringList {own.attribute(QStringLiteral("numFmtId")), QStringLiteral("4")}));
}

TEST(Xlsx, NumbersHavePointsWhereThePlaceOfTheUserHasCommas)
{
    const std::string before = std::setlocale(LC_NUMERIC, nullptr);
    const bool hasCommas = std::setlocale(LC_NUMERIC, "de_DE.UTF-8") || std::setlocale(LC_NUMERIC, "fr_FR.UTF-8");
    Xlsx book;
    book.addSheet(QStringLiteral("x")).add({Xlsx::Cell(12.5)});
    const QByteArray bytes = book.finished();
    std::setlocale(LC_NUMERIC, before.c_str());
    if (!hasCommas)
        GTEST_SKIP() << "no such place is installed";
    EXPECT_EQ(cellsOf(partsOf(bytes), 1)[QStringLiteral("A1")], QStringLiteral("12.5"));
}

TEST(Xlsx, NamesOfSheetsAreUniqueAndAllowed)
{
    Xlsx book;
    for (const char* name :
        {"A/B", "a b", "", "x2345678901234567890123456789012345", "x2345678901234567890123456789019999"})
        book.addSheet(QString::fromLatin1(name));
    EXPECT_EQ(sheetsOf(partsOf(book.finished())),
        (QStringList {QStringLiteral("A B"), QStringLiteral("a b 2"), QStringLiteral("Sheet"),
            QStringLiteral("x234567890123456789012345678901"), QStringLiteral("x2345678901234567890123456789 2")}));
}

TEST(Xlsx, ChartsDrawTheNumbersOfASheet)
{
    Xlsx book;
    auto& front = book.addSheet(QStringLiteral("Front"));
    auto& data = book.addSheet(QStringLiteral("Some data"));
    data.add({Xlsx::Cell(QStringLiteral("Pool")), Xlsx::Cell(QStringLiteral("Busy"))});
    data.add({Xlsx::Cell(QStringLiteral("Clerks")), Xlsx::Cell(0.5)});
    data.add({Xlsx::Cell(QStringLiteral("Officers")), Xlsx::Cell(0.75)});
    front.addChart({QStringLiteral("How busy"), QStringLiteral("share"), {}, &data, 1, 2, 0,
                       {{1, QStringLiteral("#0F766E")}}, false, true, {400, 200}},
        0, 3);
    const Parts parts = partsOf(book.finished());
    const QByteArray chart = parts.at(QStringLiteral("xl/charts/chart1.xml"));
    const QDomDocument xml = xmlOf(chart);
    const QDomElement series = xml.elementsByTagName(QStringLiteral("c:ser")).at(0).toElement();
    const auto formula = [&](const char* of) {
        const QDomElement part = series.elementsByTagName(QLatin1String(of)).at(0).toElement();
        return part.elementsByTagName(QStringLiteral("c:f")).at(0).toElement().text();
    };
    EXPECT_EQ(formula("c:tx") + formula("c:cat") + formula("c:val"),
        QStringLiteral("'Some data'!$B$1'Some data'!$A$2:$A$3'Some data'!$B$2:$B$3"));
    EXPECT_TRUE(chart.contains("0F766E"));
    EXPECT_TRUE(chart.contains("<c:v>0.75</c:v>")) << "to be seen before anything is computed";
    EXPECT_TRUE(parts.at(QStringLiteral("xl/worksheets/sheet1.xml")).contains("<drawing "));
}

TEST(Xlsx, AReportHoldsWhatItTakesToRepeatTheRun)
{
    const QByteArray bytes = loanReport();
    const Parts parts = partsOf(bytes);
    EXPECT_EQ(bytes, loanReport()) << "whatever the time";
    EXPECT_TRUE(parts.at(QStringLiteral("xl/media/image1.png")).startsWith("\x89PNG"));
    for (const auto& [name, content] : parts)
        if (!name.endsWith(QLatin1String(".png")))
            xmlOf(content);
    QStringList all;
    const QStringList sheets = sheetsOf(parts);
    for (int number = 1; number <= sheets.size(); ++number)
        for (const auto& [name, text] : cellsOf(parts, number))
            all << text;
    for (const char* text :
        {"Seed", "Cycle time, mean", "95 % from", "hours", "Queue", "triangular", "Credit officers"})
        EXPECT_FALSE(all.filter(QLatin1String(text)).isEmpty()) << text;
    EXPECT_TRUE(all.contains(kernel::nameOf(kernel::Discipline::Fifo)));
    // Figures are numbers, and tables keep their heads in sight.
    auto figures = cellsOf(parts, 1);
    EXPECT_EQ(figures[QStringLiteral("A3")], QStringLiteral("Replications"));
    EXPECT_EQ(figures[QStringLiteral("B3")], QStringLiteral("3"));
    for (const char* sheet : {"Activities", "Pools", "Cycle times", "Waiting", "Outcomes"}) {
        const qsizetype place = sheets.indexOf(QLatin1String(sheet));
        ASSERT_GE(place, 0) << sheet;
        EXPECT_TRUE(parts.at(QStringLiteral("xl/worksheets/sheet%1.xml").arg(place + 1)).contains("state=\"frozen\""))
            << sheet;
    }
    // Utilisation, cycle times and waiting as the spreadsheet's own charts.
    for (int number = 1; number <= 3; ++number)
        EXPECT_TRUE(parts.count(QStringLiteral("xl/charts/chart%1.xml").arg(number))) << number;
}

} // namespace millrace::app::exporting
