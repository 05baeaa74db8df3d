// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/handbook.h"

#include "app/export/handbook_roles.h"
#include "app/export/handbook_steps.h"
#include "app/export/handbook_style.h"
#include "app/export/picture.h"
#include "app/export/report_style.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/drawing/image.h"
#include "modeler/drawing/svg.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextDocumentWriter>
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

QString diagramsText(const Tree& model, const Draw& draw)
{
    QString html;
    for (const metamodel::Key key : drawnDiagrams(model)) {
        const Element* diagram = model.find(key);
        drawing::Figures figures;
        figures.rebuild(model, key);
        const QString name = diagramName(model, *diagram);
        html += QStringLiteral("<div class=\"card diagram\" id=\"") + anchorOf(*diagram)
            + QStringLiteral("\"><a name=\"") + anchorOf(*diagram) + QStringLiteral("\"></a>");
        if (!name.isEmpty())
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
    return QStringLiteral("<h1>") + handbookTitle(model, title).toHtmlEscaped()
        + QStringLiteral("</h1><p class=\"sub\">") + HandbookWords::tr("Process handbook").toHtmlEscaped()
        + QStringLiteral(" \u00b7 ") + HandbookWords::tr("%n steps", nullptr, int(told)).toHtmlEscaped()
        + QStringLiteral("</p>") + documentationOf(model.root()) + diagramsText(model, draw) + stepsText(model, steps)
        + under(HandbookWords::tr("Who takes part in what"), rolesTable(model, steps))
        + under(HandbookWords::tr("Also documented"), otherDocumentation(model));
}

/// A text document with the same words; its diagrams are pictures.
void fill(QTextDocument& document, const Tree& model, const QString& title)
{
    int count = 0;
    QFont font = drawing::diagramFont(1);
    font.setPointSizeF(9.5); // pixels would be those of the printer
    document.setDefaultFont(font);
    document.setDefaultStyleSheet(QLatin1String(handbookPlainStyle));
    QString html = handbookBody(model, title, [&](const drawing::Figures& figures) {
        const QString name = QStringLiteral("diagram-%1.png").arg(++count);
        const QImage image = drawing::toImage(figures, drawing::Theme::light(), imageScale);
        document.addResource(QTextDocument::ImageResource, QUrl(name), image);
        const double share
            = std::min({1.0, textWidth * imageScale / image.width(), textHeight * imageScale / image.height()});
        return QStringLiteral("<p><img src=\"%1\" width=\"%2\" height=\"%3\"></p>")
            .arg(name)
            .arg(int(image.width() * share / imageScale))
            .arg(int(image.height() * share / imageScale));
    });
    // Text documents take the lines of a table from its attributes alone.
    html.replace(QLatin1String("<table "),
        QLatin1String("<table border=\"1\" cellspacing=\"0\" width=\"100%\" style=\"border-collapse:collapse;"
                      "border-color:#E2E5EA\" "));
    document.setHtml(QStringLiteral("<html><body>") + html + QStringLiteral("</body></html>"));
    document.setMetaInformation(QTextDocument::DocumentTitle, handbookTitle(model, title));
}

} // namespace

QByteArray handbookHtml(const Tree& model, const QString& title, bool dark)
{
    const drawing::Theme& theme = dark ? drawing::Theme::dark() : drawing::Theme::light();
    const QString body = handbookBody(model, title, [&](const drawing::Figures& figures) {
        const QByteArray svg = drawing::toSvg(model, figures, theme);
        return QString::fromUtf8(svg.mid(std::max<qsizetype>(0, svg.indexOf("<svg")))); // no XML declaration in a page
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
    writer.setTitle(handbookTitle(model, title));
    writer.setCreator(QStringLiteral("Millrace"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QTextDocument document;
    fill(document, model, title);
    document.print(&writer); // with margins of 2 cm and page numbers
    return buffer.data();
}

QByteArray handbookOdt(const Tree& model, const QString& title)
{
    QTextDocument document;
    fill(document, model, title);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&buffer, "odf");
    writer.write(&document);
    return buffer.data();
}

} // namespace millrace::app::exporting
