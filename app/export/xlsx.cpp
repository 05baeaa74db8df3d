// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/xlsx.h"

#include "app/export/zip.h"

#include <QXmlStreamWriter>
#include <algorithm>
#include <cmath>

namespace millrace::app::exporting {

namespace {

constexpr const char* xlsxMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char* xlsxRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr const char* packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr const char* contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
constexpr const char* drawingMain = "http://schemas.openxmlformats.org/drawingml/2006/main";
constexpr const char* drawingSheet = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
constexpr int emuPerPixel = 9525, longestSheetName = 31, longestCell = 32767;
constexpr int usualRowPixels = 20;

/// In the order of Xlsx::Style: cellXfs below.
constexpr const char* stylesXml = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts count="4"><font><sz val="10"/><color rgb="FF1B2230"/><name val="Calibri"/></font><font><b/><sz val="15"/><color rgb="FF1B2230"/><name val="Calibri"/></font><font><b/><sz val="10"/><color rgb="FF0F766E"/><name val="Calibri"/></font><font><sz val="10"/><color rgb="FF667085"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE3F2F0"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="10"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="2" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/><xf numFmtId="0" fontId="2" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="right"/></xf><xf numFmtId="0" fontId="3" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
)";

/// 0: "A", 26: "AA"
QString columnName(std::size_t column)
{
    QString name;
    for (std::size_t left = column + 1; left > 0; left = (left - 1) / 26)
        name.prepend(QChar(u'A' + int((left - 1) % 26)));
    return name;
}

/// Characters that XML 1.0 has no way to say are left out.
QString saidInXml(const QString& text)
{
    QString made;
    for (const QChar letter : text.left(longestCell))
        if (letter.unicode() >= 0x20 || letter == u'\n' || letter == u'\t')
            made += letter;
    return made;
}

class XmlPart {
public:
    XmlPart() { xml_.writeStartDocument(QStringLiteral("1.0"), true); }
    XmlPart& start(const char* name)
    {
        xml_.writeStartElement(QLatin1String(name));
        return *this;
    }
    XmlPart& set(const char* name, const QString& value)
    {
        xml_.writeAttribute(QLatin1String(name), value);
        return *this;
    }
    XmlPart& set(const char* name, const char* value) { return set(name, QString::fromLatin1(value)); }
    XmlPart& set(const char* name, qint64 value) { return set(name, QString::number(value)); }
    XmlPart& text(const QString& value)
    {
        xml_.writeCharacters(value);
        return *this;
    }
    XmlPart& end()
    {
        xml_.writeEndElement();
        return *this;
    }
    XmlPart& element(const char* name, const QString& value) { return start(name).text(value).end(); }
    QByteArray finished()
    {
        xml_.writeEndDocument();
        return bytes_;
    }

private:
    QByteArray bytes_;
    QXmlStreamWriter xml_ {&bytes_};
};

void relate(XmlPart& xml, int id, const char* type, const QString& target)
{
    xml.start("Relationship")
        .set("Id", QStringLiteral("rId%1").arg(id))
        .set("Type", QStringLiteral("%1/%2").arg(QLatin1String(xlsxRelations), QLatin1String(type)))
        .set("Target", target)
        .end();
}

XmlPart& startRelations(XmlPart& xml)
{
    return xml.start("Relationships").set("xmlns", packageRelations);
}

void overrideType(XmlPart& xml, const QString& part, const char* type)
{
    xml.start("Override")
        .set("PartName", part)
        .set("ContentType", QStringLiteral("application/vnd.openxmlformats-officedocument.") + QLatin1String(type))
        .end();
}

} // namespace

void Xlsx::Sheet::addPicture(const QByteArray& png, QSize size)
{
    pictures_.push_back({int(rows_.size()), png, size});
    // What is added later stands below it.
    for (int row = 0; row <= size.height() / usualRowPixels; ++row)
        rows_.emplace_back();
}

Xlsx::Sheet& Xlsx::addSheet(const QString& name)
{
    QString stem = name.simplified();
    for (QChar& letter : stem)
        if (QStringLiteral("[]:*?/\\'").contains(letter))
            letter = u' ';
    stem = stem.left(longestSheetName).trimmed();
    if (stem.isEmpty())
        stem = QStringLiteral("Sheet");
    QString unique = stem;
    const auto isUsed = [&] {
        return std::any_of(sheets_.begin(), sheets_.end(),
            [&](const auto& one) { return one->name_.compare(unique, Qt::CaseInsensitive) == 0; });
    };
    for (int number = 2; isUsed(); ++number) {
        const QString end = QStringLiteral(" %1").arg(number);
        unique = stem.left(longestSheetName - int(end.size())) + end;
    }
    sheets_.push_back(std::make_unique<Sheet>());
    sheets_.back()->name_ = unique;
    return *sheets_.back();
}

QByteArray Xlsx::sheetXml(const Sheet& sheet, bool hasDrawing) const
{
    XmlPart xml;
    xml.start("worksheet").set("xmlns", xlsxMain).set("xmlns:r", xlsxRelations);
    xml.start("sheetViews").start("sheetView").set("showGridLines", "0").set("workbookViewId", "0");
    if (sheet.frozen_ > 0)
        xml.start("pane")
            .set("ySplit", sheet.frozen_)
            .set("topLeftCell", QStringLiteral("A%1").arg(sheet.frozen_ + 1))
            .set("activePane", "bottomLeft")
            .set("state", "frozen")
            .end();
    xml.end().end();
    if (!sheet.widths_.empty()) {
        xml.start("cols");
        for (std::size_t i = 0; i < sheet.widths_.size(); ++i)
            if (sheet.widths_[i] > 0)
                xml.start("col")
                    .set("min", qint64(i + 1))
                    .set("max", qint64(i + 1))
                    .set("width", QString::number(sheet.widths_[i]))
                    .set("customWidth", "1")
                    .end();
        xml.end();
    }
    xml.start("sheetData");
    for (std::size_t row = 0; row < sheet.rows_.size(); ++row) {
        if (sheet.rows_[row].empty())
            continue;
        xml.start("row").set("r", qint64(row + 1));
        for (std::size_t column = 0; column < sheet.rows_[row].size(); ++column) {
            const Cell& cell = sheet.rows_[row][column];
            const auto* number = std::get_if<double>(&cell.value);
            const auto* text = std::get_if<QString>(&cell.value);
            if ((!number || !std::isfinite(*number)) && (!text || text->isEmpty()) && cell.style == Style::Plain)
                continue;
            xml.start("c").set("r", columnName(column) + QString::number(row + 1)).set("s", qint64(cell.style));
            if (number && std::isfinite(*number)) {
                xml.element("v", QString::number(*number, 'g', 15));
            } else if (text) {
                xml.set("t", "inlineStr").start("is").start("t").set("xml:space", "preserve");
                xml.text(saidInXml(*text)).end().end();
            }
            xml.end();
        }
        xml.end();
    }
    xml.end();
    if (hasDrawing)
        xml.start("drawing").set("r:id", "rId1").end();
    xml.end();
    return xml.finished();
}

QByteArray Xlsx::drawingXml(const Sheet& sheet) const
{
    XmlPart xml;
    xml.start("xdr:wsDr").set("xmlns:xdr", drawingSheet).set("xmlns:a", drawingMain);
    int number = 0;
    for (const Sheet::Picture& picture : sheet.pictures_) {
        ++number;
        xml.start("xdr:oneCellAnchor").start("xdr:from");
        xml.element("xdr:col", QStringLiteral("0")).element("xdr:colOff", QStringLiteral("0"));
        xml.element("xdr:row", QString::number(picture.row)).element("xdr:rowOff", QStringLiteral("0")).end();
        const qint64 wide = qint64(picture.size.width()) * emuPerPixel;
        const qint64 high = qint64(picture.size.height()) * emuPerPixel;
        xml.start("xdr:ext").set("cx", wide).set("cy", high).end();
        xml.start("xdr:pic").start("xdr:nvPicPr");
        xml.start("xdr:cNvPr").set("id", number + 1).set("name", QStringLiteral("Picture %1").arg(number)).end();
        xml.start("xdr:cNvPicPr").end().end();
        xml.start("xdr:blipFill").start("a:blip").set("xmlns:r", xlsxRelations);
        xml.set("r:embed", QStringLiteral("rId%1").arg(number)).end();
        xml.start("a:stretch").start("a:fillRect").end().end().end();
        xml.start("xdr:spPr").start("a:xfrm");
        xml.start("a:off").set("x", "0").set("y", "0").end();
        xml.start("a:ext").set("cx", wide).set("cy", high).end().end();
        xml.start("a:prstGeom").set("prst", "rect").start("a:avLst").end().end().end().end();
        xml.start("xdr:clientData").end().end();
    }
    xml.end();
    return xml.finished();
}

Xlsx::Parts Xlsx::parts() const
{
    XmlPart types, package, book, bookRelations;
    types.start("Types").set("xmlns", contentTypes);
    for (const auto& [ending, type] : {std::pair("rels", "application/vnd.openxmlformats-package.relationships+xml"),
             std::pair("xml", "application/xml"), std::pair("png", "image/png")})
        types.start("Default").set("Extension", ending).set("ContentType", type).end();
    overrideType(types, QStringLiteral("/xl/workbook.xml"), "spreadsheetml.sheet.main+xml");
    overrideType(types, QStringLiteral("/xl/styles.xml"), "spreadsheetml.styles+xml");
    startRelations(package);
    relate(package, 1, "officeDocument", QStringLiteral("xl/workbook.xml"));
    book.start("workbook").set("xmlns", xlsxMain).set("xmlns:r", xlsxRelations).start("sheets");
    startRelations(bookRelations);
    Parts made;
    int pictures = 0, drawings = 0;
    for (std::size_t i = 0; i < sheets_.size(); ++i) {
        const Sheet& sheet = *sheets_[i];
        const int number = int(i) + 1;
        const QString file = QStringLiteral("sheet%1.xml").arg(number);
        book.start("sheet").set("name", sheet.name_).set("sheetId", number);
        book.set("r:id", QStringLiteral("rId%1").arg(number)).end();
        relate(bookRelations, number, "worksheet", QStringLiteral("worksheets/") + file);
        overrideType(types, QStringLiteral("/xl/worksheets/") + file, "spreadsheetml.worksheet+xml");
        made.emplace_back(QStringLiteral("xl/worksheets/") + file, sheetXml(sheet, !sheet.pictures_.empty()));
        if (sheet.pictures_.empty())
            continue;
        const QString drawing = QStringLiteral("drawing%1.xml").arg(++drawings);
        XmlPart sheetRelations, drawingRelations;
        startRelations(sheetRelations);
        relate(sheetRelations, 1, "drawing", QStringLiteral("../drawings/") + drawing);
        startRelations(drawingRelations);
        int own = 0;
        for (const Sheet::Picture& picture : sheet.pictures_) {
            const QString image = QStringLiteral("image%1.png").arg(++pictures);
            relate(drawingRelations, ++own, "image", QStringLiteral("../media/") + image);
            made.emplace_back(QStringLiteral("xl/media/") + image, picture.png);
        }
        made.emplace_back(
            QStringLiteral("xl/worksheets/_rels/") + file + QStringLiteral(".rels"), sheetRelations.end().finished());
        made.emplace_back(QStringLiteral("xl/drawings/") + drawing, drawingXml(sheet));
        made.emplace_back(QStringLiteral("xl/drawings/_rels/") + drawing + QStringLiteral(".rels"),
            drawingRelations.end().finished());
        overrideType(types, QStringLiteral("/xl/drawings/") + drawing, "drawing+xml");
    }
    relate(bookRelations, int(sheets_.size()) + 1, "styles", QStringLiteral("styles.xml"));
    made.emplace_back(QStringLiteral("xl/workbook.xml"), book.end().end().finished());
    made.emplace_back(QStringLiteral("xl/_rels/workbook.xml.rels"), bookRelations.end().finished());
    made.emplace_back(QStringLiteral("xl/styles.xml"), stylesXml);
    // First what tells the kind of the file: some look no further.
    made.emplace(made.begin(), QStringLiteral("_rels/.rels"), package.end().finished());
    made.emplace(made.begin(), QStringLiteral("[Content_Types].xml"), types.end().finished());
    return made;
}

QByteArray Xlsx::finished() const
{
    Zip zip;
    for (const auto& [name, content] : parts())
        zip.add(name, content);
    return zip.finished();
}

} // namespace millrace::app::exporting
