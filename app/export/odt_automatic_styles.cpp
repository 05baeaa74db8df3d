// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/odt_automatic_styles.h"

#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QXmlStreamWriter>
#include <cmath>
#include <set>
#include <utility>
#include <vector>

namespace millrace::app::exporting {

namespace {

constexpr double tableWidth = 17; ///< cm
constexpr double listStep = 0.6; ///< cm

using Values = std::vector<std::pair<const char*, QString>>;

void startWith(QXmlStreamWriter& xml, const char* name, const Values& values)
{
    xml.writeStartElement(QLatin1String(name));
    for (const auto& [key, value] : values)
        xml.writeAttribute(QLatin1String(key), value);
}

void writeStyle(
    QXmlStreamWriter& xml, const QString& name, const char* family, const char* properties, const Values& values)
{
    startWith(xml, "style:style", {{"style:name", name}, {"style:family", QLatin1String(family)}});
    startWith(xml, properties, values);
    xml.writeEndElement();
    xml.writeEndElement();
}

int tenthsOf(const QTextTable& table, int column)
{
    const auto widths = table.format().columnWidthConstraints();
    const double percent = column < widths.size() && widths[column].type() == QTextLength::PercentageLength
        ? widths[column].rawValue()
        : 100.0 / std::max(1, table.columns());
    return int(std::lround(percent * 10));
}

void collectWidths(const QTextFrame& frame, std::set<int>& widths)
{
    if (const auto* table = qobject_cast<const QTextTable*>(&frame))
        for (int column = 0; column < table->columns(); ++column)
            widths.insert(tenthsOf(*table, column));
    for (const QTextFrame* child : frame.childFrames())
        collectWidths(*child, widths);
}

} // namespace

QString centimetres(double length)
{
    return QString::number(length, 'f', 2) + QStringLiteral("cm");
}

void writeListStyle(QXmlStreamWriter& xml, const QString& kind, const QString& name, const QString& indent)
{
    const bool isNumbered = kind == QLatin1String("Numbers");
    const double base = indent.chopped(2).toDouble();
    startWith(xml, "text:list-style", {{"style:name", name}});
    for (int level = 1; level <= deepestList; ++level) {
        const auto marked = isNumbered
            ? Values {{"text:level", QString::number(level)}, {"style:num-format", QStringLiteral("1")},
                {"style:num-suffix", QStringLiteral(".")}}
            : Values {{"text:level", QString::number(level)}, {"text:bullet-char", QChar(0x2022)}};
        startWith(xml, isNumbered ? "text:list-level-style-number" : "text:list-level-style-bullet", marked);
        startWith(xml, "style:list-level-properties",
            {{"text:list-level-position-and-space-mode", QStringLiteral("label-alignment")}});
        startWith(xml, "style:list-level-label-alignment",
            {{"text:label-followed-by", QStringLiteral("listtab")},
                {"text:list-tab-stop-position", centimetres(base + listStep * level)},
                {"fo:text-indent", centimetres(-listStep)}, {"fo:margin-left", centimetres(base + listStep * level)}});
        for (int i = 0; i < 3; ++i)
            xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeTableStyles(QXmlStreamWriter& xml, const QTextDocument& document)
{
    std::set<int> widths;
    collectWidths(*document.rootFrame(), widths);
    if (widths.empty())
        return;
    writeStyle(xml, QStringLiteral("Table"), "table", "style:table-properties",
        {{"style:width", centimetres(tableWidth)}, {"table:align", QStringLiteral("margins")},
            {"fo:margin-top", QStringLiteral("0.1cm")}, {"fo:margin-bottom", QStringLiteral("0.2cm")}});
    writeStyle(xml, QStringLiteral("Cell"), "table-cell", "style:table-cell-properties",
        {{"fo:padding", QStringLiteral("0.12cm")}, {"fo:border", QStringLiteral("none")},
            {"fo:border-bottom", QStringLiteral("0.5pt solid #CBD2DC")}});
    for (const int tenths : widths)
        writeStyle(xml, QStringLiteral("Column_%1").arg(tenths), "table-column", "style:table-column-properties",
            {{"style:column-width", centimetres(tableWidth * tenths / 1000)}});
}

QString columnStyle(const QTextTable& table, int column)
{
    return QStringLiteral("Column_%1").arg(tenthsOf(table, column));
}

} // namespace millrace::app::exporting
