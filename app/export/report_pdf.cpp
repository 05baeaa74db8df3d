// SPDX-License-Identifier: GPL-3.0-or-later
// A report on paper: the same text and tables, with pictures in place of what only a browser can lay out.
#include "app/export/heat_map.h"
#include "app/export/report_body.h"
#include "app/export/report_pictures.h"
#include "app/export/text_pages.h"
#include "modeler/drawing/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QUrl>

namespace millrace::app::exporting {

namespace {

constexpr int paperResolution = 300; ///< dots an inch
constexpr double reportMargin = 16; ///< mm
constexpr int tilesInRow = 4, paperPixels = 672; ///< width of an A4 page's text, at 96 an inch
constexpr double tallestDiagram = 440;

struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr const char* paperStyle = R"css(
body { font-size: 9pt; color: #1B2230; }
h1 { font-size: 17pt; font-weight: 600; margin: 0 0 2px 0; }
h2 { font-size: 11.5pt; font-weight: 600; margin: 16px 0 6px 0; }
p { margin: 0 0 5px 0; }
.sub, .name, .range { color: #667085; }
.name, .range { font-size: 8pt; }
.value { font-size: 13pt; font-weight: 600; }
th { font-size: 8pt; color: #667085; font-weight: 600; text-align: left; }
td { font-size: 8.5pt; }
small { color: #667085; font-size: 7pt; }
ul { margin: 0 0 0 -22px; }
li { margin: 2px 0; }
footer { color: #667085; font-size: 8pt; }
)css";

/// Registers the picture and gives the element that shows it, as wide as the text at most.
class Pictures {
public:
    explicit Pictures(QTextDocument& document)
        : document_(document)
    { }
    QString shown(const QImage& image, double tallest = 10000)
    {
        if (image.isNull())
            return {};
        const QString name = QStringLiteral("picture%1").arg(++count_);
        document_.addResource(QTextDocument::ImageResource, QUrl(name), image);
        QSizeF size(image.size());
        size.scale(paperPixels, tallest, Qt::KeepAspectRatio);
        const QSizeF own = QSizeF(image.size()) / reportPictureScale;
        if (own.width() < size.width())
            size = own;
        return QStringLiteral("<p><img src=\"%1\" width=\"%2\" height=\"%3\"></p>")
            .arg(name)
            .arg(int(size.width()))
            .arg(int(size.height()));
    }

private:
    QTextDocument& document_;
    int count_ = 0;
};

QString tilesTable(const std::vector<ReportTile>& tiles)
{
    QString rows;
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        const ReportTile& tile = tiles[i];
        if (i % tilesInRow == 0)
            rows += i == 0 ? QStringLiteral("<tr>") : QStringLiteral("</tr><tr>");
        rows += QStringLiteral("<td><span class=\"name\">%1</span><br/><span class=\"value\">%2</span><br/>"
                               "<span class=\"range\">%3</span></td>")
                    .arg(tile.name.toHtmlEscaped(), tile.value.toHtmlEscaped(),
                        tile.range.isEmpty() ? QStringLiteral("&nbsp;")
                                             : PaperWords::tr("95 %: %1").arg(tile.range).toHtmlEscaped());
    }
    for (std::size_t i = tiles.size(); i % tilesInRow != 0; ++i)
        rows += QStringLiteral("<td></td>");
    return QStringLiteral("<table width=\"100%\">") + rows + QStringLiteral("</tr></table>");
}

} // namespace

QByteArray reportPdf(const ReportSubject& subject)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const QString title = reportTitle(subject);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Millrace"));
    writer.setResolution(paperResolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
        QMarginsF(reportMargin, reportMargin, reportMargin, reportMargin), QPageLayout::Millimeter));
    QTextDocument document;
    QFont font = drawing::diagramFont(1);
    font.setPointSizeF(9); // pixels would be those of the printer
    document.setDefaultFont(font);
    document.setDefaultStyleSheet(QLatin1String(paperStyle));
    Pictures pictures(document);
    QString html = reportBody(subject,
        {tilesTable,
            [&](const ReportSubject& of) {
                return pictures.shown(
                    QImage::fromData(heatMapPng(of.model, of.outcome.results, reportPictureScale)), tallestDiagram);
            },
            [&](const auto& process) { return pictures.shown(cycleTimePicture(process)); },
            [&](const auto& activities) { return pictures.shown(waitingPicture(activities)); },
            [&](const auto& resources) { return pictures.shown(utilisationPicture(resources)); }});
    html.replace(QLatin1String("<small>"), QLatin1String("<br/><small>"));
    document.setHtml(QStringLiteral("<html><body>") + html + QStringLiteral("</body></html>"));
    document.setMetaInformation(QTextDocument::DocumentTitle, title);
    tidyTables(document);
    QPainter painter(&writer);
    painter.setFont(document.defaultFont());
    paintText(document, writer, painter,
        PaperWords::tr("%1 \u00b7 scenario \u201c%2\u201d \u00b7 seed %3")
            .arg(title, subject.outcome.description.scenario)
            .arg(subject.outcome.description.seed));
    painter.end();
    return buffer.data();
}

} // namespace millrace::app::exporting
