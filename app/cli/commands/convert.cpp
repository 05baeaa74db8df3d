// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands/commands.h"
#include "app/cli/model_file.h"
#include "app/export/fonts.h"
#include "app/export/handbook.h"
#include "app/export/pages.h"
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/bpmn/views.h"
#include "modeler/drawing/figures.h"
#include "modeler/drawing/image.h"
#include "modeler/drawing/svg.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace millrace::app::cli {

namespace {

struct Picture {
    QString diagram; ///< id; empty: the first, of a PDF all
    double scale = 1;
    bool dark = false;
    exporting::Paper paper = exporting::Paper::Content;
    bool isHandbook = false; ///< as PDF
};

metamodel::Key diagramKey(const metamodel::Tree& tree, const QString& id, const QString& file)
{
    return id.isEmpty() ? metamodel::noKey : elementWithId(tree, id, file).key();
}

bool isModel(const QString& format)
{
    return format == QLatin1String("bpmn") || format == QLatin1String("bpmn2") || format == QLatin1String("xml");
}

/// One diagram of the file.
QByteArray pictured(const metamodel::Tree& tree, const QString& format, const Picture& picture, metamodel::Key diagram)
{
    const drawing::Theme& theme = picture.dark ? drawing::Theme::dark() : drawing::Theme::light();
    drawing::Figures figures;
    figures.rebuild(tree, diagram);
    if (format == QLatin1String("svg"))
        return drawing::toSvg(tree, figures, theme);
    if (format == QLatin1String("png"))
        return drawing::toPng(figures, theme, picture.scale);
    return exporting::toJpeg(figures, theme, picture.scale);
}

/// The bytes of the file in that format: an ending as convert() knows them.
QByteArray converted(const metamodel::Tree& tree, const QString& format, const Picture& picture, const QString& file)
{
    if (isModel(format))
        return tree.save();
    exporting::loadFonts();
    const metamodel::Key diagram = diagramKey(tree, picture.diagram, file);
    if (bpmn::diagrams(tree).empty())
        complain(QCoreApplication::translate("cli", "%1: warning: there is no diagram to draw.").arg(file));
    const QString title = QFileInfo(file).completeBaseName();
    if (format == QLatin1String("html"))
        return exporting::handbookHtml(tree, title, picture.dark);
    if (format == QLatin1String("odt"))
        return exporting::handbookOdt(tree, title);
    if (format != QLatin1String("pdf"))
        return pictured(tree, format, picture, diagram);
    if (picture.isHandbook)
        return exporting::handbookPdf(tree, title);
    return exporting::diagramsPdf(
        tree, picture.dark ? drawing::Theme::dark() : drawing::Theme::light(), {title, picture.paper, diagram});
}

/// Null where the options say something impossible, which has been told then.
std::optional<Picture> wishedPicture(const CommandLine& line)
{
    Picture picture;
    picture.diagram = line.value(QStringLiteral("diagram"));
    picture.dark = line.has(QStringLiteral("dark"));
    picture.isHandbook = line.has(QStringLiteral("handbook"));
    if (line.has(QStringLiteral("scale"))) {
        bool ok = false;
        picture.scale = line.value(QStringLiteral("scale")).toDouble(&ok);
        if (!ok || picture.scale < 0.1 || picture.scale > 10) {
            line.refuse(QCoreApplication::translate("cli", "--scale is a number from 0.1 to 10."));
            return std::nullopt;
        }
    }
    if (line.has(QStringLiteral("paper"))) {
        const auto paper = exporting::paperNamed(line.value(QStringLiteral("paper")));
        if (!paper) {
            line.refuse(QCoreApplication::translate("cli", "--paper is content, A4 or A3."));
            return std::nullopt;
        }
        picture.paper = *paper;
    }
    return picture;
}

} // namespace

int convert(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("convert"),
        QCoreApplication::translate("cli",
            "Opens a file and saves it in the format that OUT's ending names: .bpmn (unchanged, byte for byte), .svg, "
            ".png or .jpg (one diagram), .pdf (all diagrams, a page each), .html or .odt (the process handbook). What "
            "is "
            "wrong with the model is said on standard error and does not stop it."));
    line.takes(QStringLiteral("IN"), QCoreApplication::translate("cli", "a BPMN file"));
    line.takes(QStringLiteral("OUT"), QCoreApplication::translate("cli", "the file to write"));
    line.option(QStringLiteral("diagram"),
        QCoreApplication::translate("cli", "which diagram of the file (the first is the usual, of a PDF all)"),
        QStringLiteral("ID"));
    line.option(QStringLiteral("scale"),
        QCoreApplication::translate("cli", "image pixels for a diagram pixel, 0.1 to 10 (1 is the usual)"),
        QStringLiteral("N"));
    line.option(QStringLiteral("dark"), QCoreApplication::translate("cli", "light lines on a dark ground"));
    line.option(QStringLiteral("paper"),
        QCoreApplication::translate("cli",
            "pages of a PDF: content (as large as the diagram, the usual), A4 or A3 (landscape, several where the "
            "diagram is larger)"),
        QStringLiteral("SIZE"));
    line.option(QStringLiteral("handbook"),
        QCoreApplication::translate("cli", "a PDF with the process handbook and not the diagrams alone"));
    line.example(QStringLiteral("order.bpmn order.png --scale 2"),
        QCoreApplication::translate("cli", "a picture for a high-resolution screen"));
    line.example(
        QStringLiteral("order.bpmn order.pdf --dark"), QCoreApplication::translate("cli", "a page with vectors"));
    line.example(QStringLiteral("order.bpmn order.html"),
        QCoreApplication::translate("cli", "the handbook: diagrams, steps, who does what"));
    if (const auto stop = line.read(arguments, 2, 2))
        return *stop;
    const std::optional<Picture> picture = wishedPicture(line);
    if (!picture)
        return misused;
    const QString in = line.files()[0];
    const QString out = line.files()[1];
    const QString format = QFileInfo(out).suffix().toLower();
    static const QStringList formats {QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("jpg"),
        QStringLiteral("jpeg"), QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("odt")};
    if (!isModel(format) && !formats.contains(format))
        return line.refuse(QCoreApplication::translate(
            "cli", "The ending of OUT is .bpmn, .svg, .png, .jpg, .pdf, .html or .odt, not '%1'.")
                               .arg(QFileInfo(out).suffix()));
    const metamodel::Loaded loaded = openModel(in);
    if (!loaded.tree)
        return failed;
    complain(loaded.problems, in);
    base::writeFileAtomically(out, converted(*loaded.tree, format, *picture, in));
    return done;
}

} // namespace millrace::app::cli
