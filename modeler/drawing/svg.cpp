// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/drawing/svg.h"

#include "modeler/drawing/line_jumps.h"
#include "modeler/drawing/painter.h"
#include "modeler/drawing/path_data.h"

#include <QBuffer>
#include <QXmlStreamWriter>
#include <set>

namespace millrace::drawing {
namespace {

constexpr double margin = 12;

/// Writes the groups; ids that a broken file uses twice are written once only, for the file must stay valid.
class SvgWriter {
public:
    SvgWriter(QIODevice& device, const metamodel::Tree& tree, const Theme& theme, const Overlays& overlays)
        : xml_(&device)
        , tree_(tree)
        , theme_(theme)
        , overlays_(overlays)
    {
        xml_.setAutoFormatting(true);
        xml_.setAutoFormattingIndent(1);
    }

    void write(const Figures& figures)
    {
        const QRectF area = figures.extent().adjusted(-margin, -margin, margin, margin);
        xml_.writeStartDocument();
        xml_.writeStartElement(QStringLiteral("svg"));
        xml_.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
        attribute("version", QStringLiteral("1.1"));
        attribute("width", svgNumber(area.width()));
        attribute("height", svgNumber(area.height()));
        attribute("viewBox",
            QStringLiteral("%1 %2 %3 %4")
                .arg(svgNumber(area.x()), svgNumber(area.y()), svgNumber(area.width()), svgNumber(area.height())));
        attribute("font-family", QStringLiteral("Inter, 'DejaVu Sans', sans-serif"));
        background(area);
        for (const Figure* figure : figures.all())
            group(*figure, figures.jumps(*figure));
        for (const auto& [key, heat] : overlays_.heat)
            if (const Figure* figure = figures.ofElement(key); figure != nullptr && !heat.badge.isEmpty())
                badge(*figure, heat.badge);
        xml_.writeEndElement();
        xml_.writeEndDocument();
    }

private:
    void attribute(const char* name, const QString& value) { xml_.writeAttribute(QString::fromLatin1(name), value); }

    void colour(const char* name, const QColor& value)
    {
        attribute(name, value.alpha() == 0 ? QStringLiteral("none") : value.name());
        if (value.alpha() != 0 && value.alpha() != 255)
            xml_.writeAttribute(
                QString::fromLatin1(name) + QStringLiteral("-opacity"), svgNumber(double(value.alphaF())));
    }

    void background(const QRectF& area)
    {
        xml_.writeStartElement(QStringLiteral("rect"));
        attribute("x", svgNumber(area.x()));
        attribute("y", svgNumber(area.y()));
        attribute("width", svgNumber(area.width()));
        attribute("height", svgNumber(area.height()));
        colour("fill", theme_.canvas);
        xml_.writeEndElement();
    }

    void group(const Figure& figure, const Jumps& jumps)
    {
        const FigureColours colours = coloursFor(figure, overlays_, theme_);
        const metamodel::Element* shape = tree_.find(figure.shape);
        const metamodel::Element* element = tree_.find(figure.element);
        xml_.writeStartElement(QStringLiteral("g"));
        const QString id = shape != nullptr ? shape->id() : QString();
        if (!id.isEmpty() && ids_.insert(id).second)
            attribute("id", id);
        if (element != nullptr && !element->id().isEmpty())
            attribute("data-element-id", element->id());
        if (element != nullptr && !element->name().isEmpty())
            xml_.writeTextElement(QStringLiteral("title"), element->name());
        for (const PathItem& item : figure.paths)
            path(item, !jumps.empty() && isLineOf(item, figure) ? withJumps(item.path, jumps) : item.path, colours);
        for (const TextItem& item : figure.texts)
            text(item, colours.of(item, theme_));
        xml_.writeEndElement();
    }

    void path(const PathItem& item, const QPainterPath& path, const FigureColours& colours)
    {
        xml_.writeStartElement(QStringLiteral("path"));
        attribute("d", svgPathData(path));
        colour("fill", colours.of(item.fill, theme_));
        if (path.fillRule() == Qt::OddEvenFill && item.fill != Ink::None)
            attribute("fill-rule", QStringLiteral("evenodd"));
        colour("stroke", colours.of(item.stroke, theme_));
        attribute("stroke-width", svgNumber(item.width));
        attribute("stroke-linecap", QStringLiteral("round"));
        attribute("stroke-linejoin", QStringLiteral("round"));
        const QPen pen = penOf(item, Qt::black);
        QStringList dashes;
        if (pen.style() == Qt::CustomDashLine)
            for (const double length : pen.dashPattern())
                dashes += svgNumber(length * item.width);
        if (!dashes.isEmpty())
            attribute("stroke-dasharray", dashes.join(u' '));
        xml_.writeEndElement();
    }

    void face(const Face& face)
    {
        if (!face.family.isEmpty())
            attribute("font-family", face.family);
        if (face.isItalic)
            attribute("font-style", QStringLiteral("italic"));
        QStringList lines;
        if (face.isUnderlined)
            lines += QStringLiteral("underline");
        if (face.isStruckOut)
            lines += QStringLiteral("line-through");
        if (!lines.isEmpty())
            attribute("text-decoration", lines.join(u' '));
    }

    void text(const TextItem& item, const QColor& ink)
    {
        xml_.writeStartElement(QStringLiteral("text"));
        attribute("x", svgNumber(item.origin.x()));
        attribute("y", svgNumber(item.origin.y()));
        attribute("font-size", svgNumber(item.size));
        // Another font on the reader's machine must not run out of the shape.
        attribute("textLength", svgNumber(item.width));
        if (item.isStrong || (item.face != nullptr && item.face->isBold))
            attribute("font-weight", item.isStrong ? QStringLiteral("600") : QStringLiteral("bold"));
        if (item.face != nullptr)
            face(*item.face);
        if (item.angle != 0)
            attribute("transform",
                QStringLiteral("rotate(%1 %2 %3)")
                    .arg(svgNumber(item.angle), svgNumber(item.origin.x()), svgNumber(item.origin.y())));
        colour("fill", ink);
        if (item.hasBacking) {
            attribute("paint-order", QStringLiteral("stroke"));
            colour("stroke", theme_.canvas);
            attribute("stroke-width", QStringLiteral("3"));
        }
        xml_.writeCharacters(item.text);
        xml_.writeEndElement();
    }

    void badge(const Figure& figure, const QString& words)
    {
        const double width = double(words.size()) * 5.4 + 9;
        const QPointF centre = figure.box.topRight() - QPointF(12, 0);
        xml_.writeStartElement(QStringLiteral("rect"));
        attribute("x", svgNumber(centre.x() - width / 2));
        attribute("y", svgNumber(centre.y() - 7));
        attribute("width", svgNumber(width));
        attribute("height", QStringLiteral("14"));
        attribute("rx", QStringLiteral("7"));
        colour("fill", theme_.panel);
        colour("stroke", theme_.line);
        xml_.writeEndElement();
        xml_.writeStartElement(QStringLiteral("text"));
        attribute("x", svgNumber(centre.x()));
        attribute("y", svgNumber(centre.y() + 3.2));
        attribute("font-size", QStringLiteral("9"));
        attribute("font-weight", QStringLiteral("600"));
        attribute("text-anchor", QStringLiteral("middle"));
        colour("fill", theme_.text);
        xml_.writeCharacters(words);
        xml_.writeEndElement();
    }

    QXmlStreamWriter xml_;
    const metamodel::Tree& tree_;
    const Theme& theme_;
    const Overlays& overlays_;
    std::set<QString> ids_;
};

} // namespace

QByteArray toSvg(const metamodel::Tree& tree, const Figures& figures, const Theme& theme, const Overlays& overlays)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    SvgWriter(buffer, tree, theme, overlays).write(figures);
    return buffer.data();
}

} // namespace millrace::drawing
