// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/handbook.h"

#include "app/export/handbook_exchange.h"
#include "app/export/handbook_roles.h"
#include "app/export/handbook_steps.h"
#include "app/export/handbook_style.h"
#include "app/export/odt.h"
#include "app/export/pages.h"
#include "app/export/pdf_links.h"
#include "app/export/picture.h"
#include "app/export/report_style.h"
#include "app/export/text_pages.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/drawing/image.h"
#include "modeler/drawing/svg.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>
#include <QUrl>
#include <algorithm>
#include <functional>

namespace millrace::app::exporting {

namespace {

using metamodel::Element;
using metamodel::Tree;

constexpr double textWidth = 620; ///< pixels of 1/96 inch between the margins of an A4 page
constexpr double textHeight = 800;
constexpr double imageScale = 3; ///< sharp in print
constexpr double mostImageSide = 6000; ///< pixels: more is not seen on paper
constexpr double wholeShare = 0.45; ///< so much smaller a diagram may be to stay on one page
constexpr int handbookResolution = 600;
constexpr double pageMargin = 20; ///< mm
constexpr double pointsPerInch = 72;

struct HandbookWords {
    Q_DECLARE_TR_FUNCTIONS(Handbook)
};

using Draw = std::function<QString(const drawing::Figures&)>; ///< a diagram as a piece of HTML

QString handbookTitle(const Tree& model, const QString& title)
{
    const auto processes = bpmn::processes(model);
    return processes.size() == 1 && !processes.front()->name().isEmpty() ? processes.front()->name().simplified()
                                                                         : title;
}

/// Where a shape leads in the handbook: a sub-process that has a diagram of its own there, any other step to its words.
QHash<QString, QString> anchorsOf(const Tree& model, const std::vector<editing::Step>& steps)
{
    QHash<QString, QString> anchors;
    for (const editing::Step& step : steps)
        if (const Element* element = model.find(step.element); element != nullptr && !step.isJump)
            anchors.insert(element->id().toHtmlEscaped(), anchorOf(*element));
    for (const Element* diagram : bpmn::diagrams(model))
        if (const Element* plane = diagram->child(u"BPMNPlane"))
            if (const Element* whole = bpmn::shown(model, *plane);
                whole != nullptr && whole->is(bpmn::type::SubProcess))
                anchors.insert(whole->id().toHtmlEscaped(), anchorOf(*diagram));
    return anchors;
}

/// The picture with a link around each shape that leads somewhere. Shapes are groups beside one another.
QString linked(const QString& svg, const QHash<QString, QString>& anchors)
{
    static const QRegularExpression group(QStringLiteral("<g id=\"[^\"]*\" data-element-id=\"([^\"]*)\">.*?\\n </g>"),
        QRegularExpression::DotMatchesEverythingOption);
    QString made;
    qsizetype end = 0;
    for (auto found = group.globalMatch(svg); found.hasNext();) {
        const auto match = found.next();
        made += QStringView(svg).mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const QString anchor = anchors.value(match.captured(1));
        made += anchor.isEmpty() ? match.captured()
                                 : QStringLiteral("<a href=\"#") + anchor + QStringLiteral("\">") + match.captured()
                + QStringLiteral("</a>");
    }
    return made + svg.mid(end);
}

/// Each under its name, but for one that is that of the whole.
QString diagramsText(const Tree& model, const QString& heading, const Draw& draw)
{
    QString html;
    for (const metamodel::Key key : drawnDiagrams(model)) {
        const Element* diagram = model.find(key);
        drawing::Figures figures;
        figures.rebuild(model, key);
        const QString name = diagramName(model, *diagram);
        html += QStringLiteral("<div class=\"card diagram\" id=\"") + anchorOf(*diagram)
            + QStringLiteral("\"><a name=\"") + anchorOf(*diagram) + QStringLiteral("\"></a>");
        if (!name.isEmpty() && name != heading)
            html += QStringLiteral("<h3>") + name.toHtmlEscaped() + QStringLiteral("</h3>");
        html += draw(figures) + QStringLiteral("</div>\n");
    }
    return html;
}

QString under(const QString& heading, const QString& content)
{
    return content.isEmpty() ? QString()
                             : QStringLiteral("<h2>") + heading.toHtmlEscaped() + QStringLiteral("</h2>") + content;
}

QString handbookBody(const Tree& model, const QString& title, const Draw& draw)
{
    const std::vector<editing::Step> steps = editing::stepsOf(model);
    const auto told = std::count_if(steps.begin(), steps.end(), [&model](const editing::Step& step) {
        const Element* element = model.find(step.element);
        return !step.isJump && element != nullptr && element->is(bpmn::type::FlowNode);
    });
    QString kind = HandbookWords::tr("Process handbook");
    if (told > 0)
        kind += QStringLiteral(" \u00b7 ") + HandbookWords::tr("%n steps", nullptr, int(told));
    return QStringLiteral("<h1>") + handbookTitle(model, title).toHtmlEscaped()
        + QStringLiteral("</h1><p class=\"sub\">") + kind.toHtmlEscaped() + QStringLiteral("</p>")
        + documentationOf(model.root()) + diagramsText(model, handbookTitle(model, title), draw)
        + stepsText(model, steps) + under(HandbookWords::tr("Who takes part in what"), rolesTable(model, steps))
        + under(HandbookWords::tr("Who exchanges what"), exchangeTable(model))
        + under(HandbookWords::tr("Also documented"), otherDocumentation(model));
}

/// How large a diagram is on a page of text, of its own size.
double shareOf(QSizeF size)
{
    return std::min({1.0, textWidth / size.width(), textHeight / size.height()});
}

/// A text document with the same words; its diagrams are pictures.
void fill(QTextDocument& document, const Tree& model, const QString& title, const QStringList& families)
{
    int count = 0;
    QFont font = drawing::diagramFont(1);
    font.setFamilies(families);
    font.setPointSizeF(9.5); // pixels would be those of the printer
    document.setDefaultFont(font);
    document.setDefaultStyleSheet(QLatin1String(handbookPlainStyle));
    const QString html = handbookBody(model, title, [&](const drawing::Figures& figures) {
        const QString name = QStringLiteral("diagram-%1.png").arg(++count);
        const QSizeF extent = figures.extent().size();
        const double scale = std::min(imageScale, mostImageSide / std::max({1.0, extent.width(), extent.height()}));
        const QImage image = drawing::toImage(figures, drawing::Theme::light(), scale);
        document.addResource(QTextDocument::ImageResource, QUrl(name), image);
        const QSizeF size = QSizeF(image.size()) / scale;
        const double share = shareOf(size);
        return QStringLiteral("<p><img src=\"%1\" width=\"%2\" height=\"%3\"></p>")
            .arg(name)
            .arg(int(size.width() * share))
            .arg(int(size.height() * share));
    });
    document.setHtml(QStringLiteral("<html><body>") + html + QStringLiteral("</body></html>"));
    document.setMetaInformation(QTextDocument::DocumentTitle, handbookTitle(model, title));
    tidyTables(document);
}

/// Diagrams that the page of text makes too small follow on pages of their own, where they can be read and searched.
void paintLargeDiagrams(const Tree& model, QPdfWriter& writer, QPainter& painter, const QString& foot, int page)
{
    for (const metamodel::Key key : drawnDiagrams(model)) {
        drawing::Figures figures;
        figures.rebuild(model, key);
        if (shareOf(figures.extent().size()) >= readableShare)
            continue;
        const bool isWide = figures.extent().width() > figures.extent().height();
        writer.setPageOrientation(isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
        writer.newPage();
        paintTextFoot(
            writer, painter, foot + QStringLiteral(" \u00b7 ") + diagramName(model, *model.find(key)), page + 1);
        page += paintPages(painter, writer, figures, drawing::Theme::light(), {}, wholeShare);
    }
}

} // namespace

QByteArray handbookHtml(const Tree& model, const QString& title, bool dark)
{
    const drawing::Theme& theme = dark ? drawing::Theme::dark() : drawing::Theme::light();
    const QHash<QString, QString> anchors = anchorsOf(model, editing::stepsOf(model));
    const QString body = handbookBody(model, title, [&](const drawing::Figures& figures) {
        const QByteArray svg = drawing::toSvg(model, figures, theme);
        // No XML declaration in a page; names that can be read, and a bar to scroll what is wider.
        QString image = QString::fromUtf8(svg.mid(std::max<qsizetype>(0, svg.indexOf("<svg"))));
        image.replace(
            0, 4, QStringLiteral("<svg style=\"min-width:%1px\"").arg(int(figures.extent().width() * readableShare)));
        return linked(image, anchors);
    });
    const QString language = QLocale().name().section(u'_', 0, 0);
    QString page = QStringLiteral("<!DOCTYPE html>\n<html lang=\"")
        + (language == QLatin1String("C") ? QStringLiteral("en") : language)
        + QStringLiteral(
            "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
        + handbookTitle(model, title).toHtmlEscaped() + QStringLiteral("</title><style>") + QLatin1String(reportStyle)
        + QLatin1String(handbookStyle) + QLatin1String(dark ? handbookDarkStyle : "")
        + QStringLiteral("</style></head>\n<body><main>\n") + body + QStringLiteral("\n<footer>")
        + HandbookWords::tr("Made with Millrace from the diagram: change it there, and write this again.")
              .toHtmlEscaped()
        + QStringLiteral("</footer></main></body></html>\n");
    return page.toUtf8();
}

QByteArray handbookPdf(const Tree& model, const QString& title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const QString heading = handbookTitle(model, title);
    writer.setTitle(heading);
    writer.setCreator(QStringLiteral("Millrace"));
    writer.setResolution(handbookResolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
        QMarginsF(pageMargin, pageMargin, pageMargin, pageMargin), QPageLayout::Millimeter));
    QTextDocument document;
    fill(document, model, title, drawing::diagramFont(1).families());
    QPainter painter(&writer);
    painter.setFont(document.defaultFont());
    makeRoomForLinks(document);
    const int page = paintText(document, writer, painter, heading);
    const QPageLayout paper = writer.pageLayout();
    const double top = paper.fullRectPoints().height() - paper.margins(QPageLayout::Point).top();
    const auto anchors = anchorsOf(document, document.pageSize().height(), handbookResolution / pointsPerInch, top, 0);
    paintLargeDiagrams(model, writer, painter, heading, page);
    painter.end();
    return withLinks(buffer.data(), anchors);
}

QByteArray handbookOdt(const Tree& model, const QString& title)
{
    QTextDocument document;
    fill(document, model, title, {QStringLiteral("Arial")});
    return toOdt(document);
}

} // namespace millrace::app::exporting
