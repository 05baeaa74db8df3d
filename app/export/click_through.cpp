// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/click_through.h"

#include "app/export/click_through_model.h"
#include "app/export/handbook_steps.h"
#include "app/export/picture.h"
#include "modeler/base/failure.h"
#include "modeler/bpmn/views.h"
#include "modeler/drawing/svg.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

namespace millrace::app::exporting {

namespace {

using metamodel::Element;
using metamodel::Tree;

struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(ClickThrough)

public:
    struct Row {
        const char* key; ///< in click_through_*.js
        const char* text;
    };
    static constexpr Row rows[] = {
        {"begin", QT_TR_NOOP("Where does it begin?")},
        {"startWith", QT_TR_NOOP("Start with")},
        {"continue", QT_TR_NOOP("Continue")},
        {"back", QT_TR_NOOP("Back")},
        {"restart", QT_TR_NOOP("From the start")},
        {"leadsTo", QT_TR_NOOP("leads to %1")},
        {"otherwise", QT_TR_NOOP("otherwise")},
        {"which", QT_TR_NOOP("Which is it?")},
        {"whichHappens", QT_TR_NOOP("What happens first?")},
        {"several", QT_TR_NOOP("Which of these? Several can be true.")},
        {"sideBySide", QT_TR_NOOP("These go on side by side. Which one first?")},
        {"enter", QT_TR_NOOP("Step inside")},
        {"skip", QT_TR_NOOP("Take it as done")},
        {"otherEvents", QT_TR_NOOP("Or something else happens")},
        {"stopsIt", QT_TR_NOOP("stops %1")},
        {"besides", QT_TR_NOOP("happens besides")},
        {"waits", QT_TR_NOOP("Waits here until the other branches have come.")},
        {"stuck", QT_TR_NOOP("Nothing else is under way that could come here: the process would wait for ever.")},
        {"goAnyway", QT_TR_NOOP("Go on all the same")},
        {"underWay", QT_TR_NOOP("Also under way")},
        {"pathEnds", QT_TR_NOOP("This path ends here.")},
        {"allEnds", QT_TR_NOOP("Everything ends here, other branches too.")},
        {"ended", QT_TR_NOOP("The process has ended")},
        {"endedWords",
            QT_TR_NOOP("You have seen %1 of %2 steps so far. Walk again and answer differently to see more.")},
        {"nothing", QT_TR_NOOP("There is nothing to walk through in this file.")},
        {"handOver", QT_TR_NOOP("Handed over from %1")},
        {"trail", QT_TR_NOOP("The way so far")},
        {"remark", QT_TR_NOOP("What is different in reality?")},
        {"remarkHint", QT_TR_NOOP("Your remark on this step")},
        {"saveRemarks", QT_TR_NOOP("Save the remarks (%1)")},
        {"remarksOf", QT_TR_NOOP("Remarks on %1")},
        {"seen", QT_TR_NOOP("%1 of %2 steps seen")},
        {"look", QT_TR_NOOP("You look at")},
        {"backToStep", QT_TR_NOOP("Back to the step")},
        {"noWords", QT_TR_NOOP("Nothing is written about it.")},
        {"inside", QT_TR_NOOP("inside %1")},
        {"diagram", QT_TR_NOOP("Diagram %1")},
        {"diagrams", QT_TR_NOOP("Diagrams")},
        {"larger", QT_TR_NOOP("Larger")},
        {"smaller", QT_TR_NOOP("Smaller")},
        {"whole", QT_TR_NOOP("Whole diagram")},
        {"keys", QT_TR_NOOP("Keys: 1 to 9 answer, Backspace goes back.")},
        {"needsScript", QT_TR_NOOP("This page works in a browser that runs scripts.")},
    };
};

QJsonObject words()
{
    QJsonObject words;
    for (const PageWords::Row& row : PageWords::rows)
        words.insert(QLatin1String(row.key), PageWords::tr(row.text));
    return words;
}

/// Each colour once, a hair beside the light theme's: so a style sheet can tell them from those that the file gives.
drawing::Theme markedTheme()
{
    drawing::Theme theme = drawing::Theme::light();
    theme.text = QColor(0x1C2230);
    theme.muted = QColor(0x667185);
    theme.canvas = QColor(0xFBFCFC);
    theme.shape = QColor(0xFFFEFF);
    theme.outline = QColor(0x2C3442);
    return theme;
}

/// Rules that give the marked colours their counterparts in the dark.
QString darkRules(const drawing::Theme& marked)
{
    using drawing::Ink;
    const drawing::Theme& dark = drawing::Theme::dark();
    QString rules;
    const auto add = [&rules](const QColor& from, const QColor& to) {
        rules += QStringLiteral("[fill=\"%1\"]{fill:%2}[stroke=\"%1\"]{stroke:%2}").arg(from.name(), to.name());
    };
    for (const Ink ink : {Ink::Outline, Ink::Fill, Ink::Container, Ink::Band, Ink::Text, Ink::Symbol, Ink::Muted})
        add(marked.ink(ink), dark.ink(ink));
    add(marked.canvas, dark.canvas);
    return QStringLiteral("@media screen and (prefers-color-scheme:dark){") + rules + QStringLiteral("}\n");
}

QString resource(const char* name)
{
    QFile file(QStringLiteral(":/pages/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        throw base::Failure(file.fileName() + u' ' + file.errorString());
    return QString::fromUtf8(file.readAll());
}

/// Of a script or style sheet that the page lets run: all others do not.
QString hashOf(const QString& text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("'sha256-") + QString::fromLatin1(hash.toBase64()) + u'\'';
}

/// Shapes are found by data-element-id; ids of several drawings in one page would meet.
QString inlineSvg(const Tree& model, const Element& diagram, const drawing::Theme& theme)
{
    drawing::Figures figures;
    figures.rebuild(model, diagram.key());
    const QByteArray svg = drawing::toSvg(model, figures, theme);
    static const QRegularExpression shapeId(QStringLiteral("<g id=\"[^\"]*\""));
    return QString::fromUtf8(svg.mid(std::max<qsizetype>(0, svg.indexOf("<svg"))))
        .replace(shapeId, QStringLiteral("<g"));
}

QString sheet(const QString& svg, const QString& name)
{
    return QStringLiteral("<section class=\"sheet\" data-name=\"") + name.toHtmlEscaped() + QStringLiteral("\" hidden>")
        + svg + QStringLiteral("</section>\n");
}

} // namespace

QByteArray clickThrough(const Tree& model, const QString& title)
{
    const auto processes = bpmn::processes(model);
    const QString name = processes.size() == 1 && !processes.front()->name().isEmpty()
        ? processes.front()->name().simplified()
        : title;
    const drawing::Theme theme = markedTheme();
    QString sheets;
    for (const metamodel::Key key : drawnDiagrams(model)) {
        const Element& diagram = *model.find(key);
        sheets += sheet(inlineSvg(model, diagram, theme), diagramName(model, diagram));
    }
    QJsonObject data = walkableModel(model);
    data.insert(QStringLiteral("title"), name);
    data.insert(QStringLiteral("words"), words());
    QString json = QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
    json.replace(u'<', QLatin1String("\\u003c")); // no name ends the script
    const QString script = QStringLiteral("(() => {\n\"use strict\";\n") + resource("click_through_walk.js")
        + resource("click_through_page.js") + QStringLiteral("})();");
    const QString style = resource("click_through.css") + darkRules(theme);
    const QString language = QLocale().name().section(u'_', 0, 0);
    const QString heading = name.toHtmlEscaped();

    QString page = QStringLiteral("<!DOCTYPE html>\n<html lang=\"")
        + (language == QLatin1String("C") ? QStringLiteral("en") : language)
        + QStringLiteral("\"><head><meta charset=\"utf-8\">\n"
                         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src ")
        + hashOf(script) + QStringLiteral("; style-src ") + hashOf(style)
        + QStringLiteral("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                         "<meta name=\"color-scheme\" content=\"light dark\"><title>")
        + heading + QStringLiteral("</title>\n<style>") + style
        + QStringLiteral("</style></head>\n<body>\n<header><h1>") + heading
        + QStringLiteral("</h1><span class=\"seen\"></span><span class=\"tools\"></span></header>\n"
                         "<main><div class=\"stage\"><nav class=\"tabs\"></nav><div class=\"pane\">")
        + sheets
        + QStringLiteral("</div><div class=\"zoom\"></div></div>\n<aside><div class=\"card\" aria-live=\"polite\"><p>")
        + PageWords::tr("This page works in a browser that runs scripts.").toHtmlEscaped()
        + QStringLiteral("</p></div><div class=\"remark\"></div><div class=\"trail\"></div></aside></main>\n"
                         "<script type=\"application/json\" id=\"process\">")
        + json + QStringLiteral("</script>\n<script>") + script + QStringLiteral("</script>\n</body></html>\n");
    return page.toUtf8();
}

} // namespace millrace::app::exporting
