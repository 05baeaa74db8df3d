// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/odt.h"

#include "app/export/odt_automatic_styles.h"
#include "app/export/odt_styles.h"
#include "app/export/zip.h"

#include <QBuffer>
#include <QImage>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>
#include <QUrl>
#include <QXmlStreamWriter>
#include <algorithm>
#include <set>

namespace millrace::app::exporting {

namespace {

constexpr double centimetresPerPixel = 2.54 / 96;
constexpr const char* packageType = "application/vnd.oasis.opendocument.text";

using Parts = std::vector<std::pair<QString, QByteArray>>;

class OdtWriter {
public:
    explicit OdtWriter(const QTextDocument& document)
        : document_(document)
    { }

    Parts written()
    {
        collectIndents();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        xml_.setDevice(&buffer);
        xml_.writeStartDocument();
        start("office:document-content");
        for (const auto& [prefix, uri] : odfNamespaces)
            attribute(prefix, QLatin1String(uri));
        attribute("office:version", QStringLiteral("1.2"));
        writeAutomaticStyles();
        start("office:body");
        start("office:text");
        writeFrame(*document_.rootFrame());
        xml_.writeEndDocument();

        Parts parts {{QStringLiteral("mimetype"), packageType}, {QStringLiteral("content.xml"), buffer.data()},
            {QStringLiteral("styles.xml"), odfStyles}, {QStringLiteral("meta.xml"), meta()}};
        parts.insert(parts.end(), pictures_.begin(), pictures_.end());
        parts.push_back({QStringLiteral("META-INF/manifest.xml"), manifest()});
        return parts;
    }

private:
    void start(const char* name) { xml_.writeStartElement(QLatin1String(name)); }
    void attribute(const char* name, const QString& value) { xml_.writeAttribute(QLatin1String(name), value); }

    static QString indentOf(const QTextBlock& block)
    {
        return centimetres(block.blockFormat().leftMargin() * centimetresPerPixel);
    }

    /// The named style: by heading level, else by what its first words are.
    static QString styleOf(const QTextBlock& block)
    {
        if (const int level = block.blockFormat().headingLevel(); level > 0)
            return QStringLiteral("Heading_20_") + QString::number(level);
        if (const QTextTable* table = qobject_cast<QTextTable*>(QTextCursor(block).currentTable())) {
            const QString style = table->cellAt(block.position()).row() == 0 ? QStringLiteral("Table_20_Heading")
                                                                             : QStringLiteral("Table_20_Contents");
            return block.blockFormat().alignment() & Qt::AlignHCenter ? style + QStringLiteral("_Centred") : style;
        }
        const auto first = block.begin();
        const QColor ink = first.atEnd() ? QColor() : first.fragment().charFormat().foreground().color();
        if (ink == QColor(handbookMuted))
            return QStringLiteral("Facts");
        if (ink == QColor(handbookAccent))
            return QStringLiteral("Condition");
        return QStringLiteral("Text_20_body");
    }

    void collectIndents()
    {
        for (QTextBlock block = document_.begin(); block.isValid(); block = block.next())
            if (block.textList() != nullptr)
                lists_.insert({listStyleOf(block), indentOf(block)});
            else if (block.blockFormat().leftMargin() > 0)
                indents_.insert({styleOf(block), indentOf(block)});
    }

    static QString indentedName(const QString& style, const QString& indent)
    {
        return style + u'_' + QString(indent).remove(u'.');
    }

    void writeAutomaticStyles()
    {
        start("office:automatic-styles");
        for (const auto& [style, indent] : indents_) {
            start("style:style");
            attribute("style:name", indentedName(style, indent));
            attribute("style:family", QStringLiteral("paragraph"));
            attribute("style:parent-style-name", style);
            start("style:paragraph-properties");
            attribute("fo:margin-left", indent);
            xml_.writeEndElement();
            xml_.writeEndElement();
        }
        for (const auto& [style, indent] : lists_)
            writeListStyle(xml_, style, indentedName(style, indent), indent);
        writeTableStyles(xml_, document_);
        xml_.writeEndElement();
    }

    void writeFrame(const QTextFrame& frame)
    {
        for (auto part = frame.begin(); !part.atEnd(); ++part) {
            if (part.currentFrame() != nullptr)
                closeLists(0);
            if (const auto* table = qobject_cast<const QTextTable*>(part.currentFrame()))
                writeTable(*table);
            else if (part.currentFrame() != nullptr)
                writeFrame(*part.currentFrame());
            else
                writeBlock(part.currentBlock());
        }
        closeLists(0);
    }

    void writeTable(const QTextTable& table)
    {
        start("table:table");
        attribute("table:style-name", QStringLiteral("Table"));
        for (int column = 0; column < table.columns(); ++column) {
            start("table:table-column");
            attribute("table:style-name", columnStyle(table, column));
            xml_.writeEndElement();
        }
        for (int row = 0; row < table.rows(); ++row) {
            if (row == 0)
                start("table:table-header-rows");
            start("table:table-row");
            for (int column = 0; column < table.columns(); ++column) {
                start("table:table-cell");
                attribute("table:style-name", QStringLiteral("Cell"));
                attribute("office:value-type", QStringLiteral("string"));
                const QTextTableCell cell = table.cellAt(row, column);
                for (auto part = cell.begin(); !part.atEnd(); ++part)
                    if (part.currentBlock().isValid())
                        writeBlock(part.currentBlock());
                closeLists(0);
                xml_.writeEndElement();
            }
            xml_.writeEndElement();
            if (row == 0)
                xml_.writeEndElement();
        }
        xml_.writeEndElement();
    }

    void writeBlock(const QTextBlock& block)
    {
        // A text document begins with an empty paragraph and has one behind each table.
        if (block.text().isEmpty() && QTextCursor(block).currentTable() == nullptr)
            return;
        openItem(block);
        const int level = block.blockFormat().headingLevel();
        start(level > 0 ? "text:h" : "text:p");
        const QString style = styleOf(block);
        const bool isIndented = block.blockFormat().leftMargin() > 0 && block.textList() == nullptr;
        attribute("text:style-name", isIndented ? indentedName(style, indentOf(block)) : style);
        if (level > 0)
            attribute("text:outline-level", QString::number(level));
        const bool isBold = level > 0 || style.startsWith(QLatin1String("Table_20_Heading"));
        for (auto part = block.begin(); !part.atEnd(); ++part)
            writeFragment(part.fragment(), isBold);
        xml_.writeEndElement();
    }

    static QString listStyleOf(const QTextBlock& block)
    {
        const auto kind = block.textList()->format().style();
        const bool isNumbered = kind == QTextListFormat::ListDecimal || kind == QTextListFormat::ListLowerAlpha
            || kind == QTextListFormat::ListUpperAlpha || kind == QTextListFormat::ListLowerRoman
            || kind == QTextListFormat::ListUpperRoman;
        return isNumbered ? QStringLiteral("Numbers") : QStringLiteral("Bullets");
    }

    void closeLists(int depth)
    {
        while (int(openLists_.size()) > depth) {
            xml_.writeEndElement(); // the item
            xml_.writeEndElement();
            openLists_.pop_back();
        }
    }

    /// What stands in no list ends those that are open.
    void openItem(const QTextBlock& block)
    {
        const QTextList* list = block.textList();
        const int depth = list == nullptr ? 0 : std::clamp(list->format().indent(), 1, deepestList);
        closeLists(depth);
        if (depth == 0)
            return;
        if (int(openLists_.size()) == depth && openLists_.back() != list)
            closeLists(depth - 1);
        if (int(openLists_.size()) == depth) {
            xml_.writeEndElement();
            start("text:list-item");
        }
        while (int(openLists_.size()) < depth) {
            start("text:list");
            attribute("text:style-name", indentedName(listStyleOf(block), indentOf(block)));
            start("text:list-item");
            openLists_.push_back(list);
        }
    }

    void writeFragment(const QTextFragment& fragment, bool isBold)
    {
        const QTextCharFormat format = fragment.charFormat();
        for (const QString& name : format.anchorNames()) {
            if (!bookmarks_.insert(name).second)
                continue;
            start("text:bookmark");
            attribute("text:name", name);
            xml_.writeEndElement();
        }
        if (format.isImageFormat()) {
            writePicture(format.toImageFormat());
            return;
        }
        const bool isLink = !format.anchorHref().isEmpty();
        const bool isCode
            = format.fontFixedPitch() || format.fontFamilies().toStringList().contains(QStringLiteral("monospace"));
        if (isLink) {
            start("text:a");
            attribute("xlink:type", QStringLiteral("simple"));
            attribute("xlink:href", format.anchorHref());
        }
        QStringList styles;
        if (isCode)
            styles += QStringLiteral("Code");
        if (!isBold && format.fontWeight() > QFont::Medium)
            styles += QStringLiteral("Strong_20_Emphasis");
        if (format.fontItalic())
            styles += QStringLiteral("Emphasis");
        if (format.fontStrikeOut())
            styles += QStringLiteral("Struck");
        for (const QString& style : styles) {
            start("text:span");
            attribute("text:style-name", style);
        }
        writeWords(fragment.text());
        for (qsizetype i = 0; i < styles.size(); ++i)
            xml_.writeEndElement();
        if (isLink)
            xml_.writeEndElement();
    }

    void writeWords(const QString& text)
    {
        const QStringList lines = text.split(QChar::LineSeparator);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                xml_.writeEmptyElement(QStringLiteral("text:line-break"));
            xml_.writeCharacters(lines[i]);
        }
    }

    void writePicture(const QTextImageFormat& format)
    {
        const auto image = document_.resource(QTextDocument::ImageResource, QUrl(format.name())).value<QImage>();
        const QString name = QStringLiteral("Pictures/") + format.name();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        pictures_.push_back({name, buffer.data()});
        const auto length = [](double pixels) { return centimetres(pixels * centimetresPerPixel); };
        start("draw:frame");
        attribute("draw:style-name", QStringLiteral("Picture"));
        attribute("draw:name", format.name());
        attribute("text:anchor-type", QStringLiteral("as-char"));
        attribute("svg:width", length(format.width()));
        attribute("svg:height", length(format.height()));
        start("draw:image");
        attribute("xlink:href", name);
        attribute("xlink:type", QStringLiteral("simple"));
        attribute("xlink:show", QStringLiteral("embed"));
        attribute("xlink:actuate", QStringLiteral("onLoad"));
        xml_.writeEndElement();
        xml_.writeEndElement();
    }

    QByteArray meta() const
    {
        return QByteArray(odfMetaHead)
            + document_.metaInformation(QTextDocument::DocumentTitle).toHtmlEscaped().toUtf8() + odfMetaFoot;
    }

    QByteArray manifest() const
    {
        QByteArray entries = odfManifestHead;
        const auto add = [&entries](const QByteArray& path, const QByteArray& kind) {
            entries
                += "<manifest:file-entry manifest:full-path=\"" + path + "\" manifest:media-type=\"" + kind + "\"/>";
        };
        add("content.xml", "text/xml");
        add("styles.xml", "text/xml");
        add("meta.xml", "text/xml");
        for (const auto& [name, png] : pictures_)
            add(name.toUtf8(), "image/png");
        return entries + "</manifest:manifest>";
    }

    const QTextDocument& document_;
    QXmlStreamWriter xml_;
    std::set<std::pair<QString, QString>> indents_;
    std::set<std::pair<QString, QString>> lists_; ///< their styles, and how far they are indented
    std::vector<const QTextList*> openLists_; ///< each in an item of the one before
    std::set<QString> bookmarks_;
    Parts pictures_;
};

} // namespace

QByteArray toOdt(const QTextDocument& document)
{
    Zip zip;
    bool isFirst = true;
    for (const auto& [name, content] : odtParts(document)) {
        zip.add(name, content, isFirst);
        isFirst = false;
    }
    return zip.finished();
}

std::vector<std::pair<QString, QByteArray>> odtParts(const QTextDocument& document)
{
    return OdtWriter(document).written();
}

} // namespace millrace::app::exporting
