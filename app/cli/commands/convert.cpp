// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands/commands.h"
#include "app/cli/model_file.h"
#include "app/export/fonts.h"
#include "app/export/page.h"
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
    QString diagram; ///< id; empty: the first
    double scale = 1;
    bool dark = false;
};

metamodel::Key diagramKey(const metamodel::Tree& tree, const QString& id, const QString& file)
{
    return id.isEmpty() ? metamodel::noKey : elementWithId(tree, id, file).key();
}

/// The bytes of the file in that format: an ending as convert() knows them.
QByteArray converted(const metamodel::Tree& tree, const QString& format, const Picture& picture, const QString& file)
{
    if (format == QLatin1String("bpmn") || format == QLatin1String("bpmn2") || format == QLatin1String("xml"))
        return tree.save();
    exporting::loadFonts();
    drawing::Figures figures;
    figures.rebuild(tree, diagramKey(tree, picture.diagram, file));
    const drawing::Theme theme = picture.dark ? drawing::Theme::dark() : drawing::Theme::light();
    if (figures.isEmpty())
        complain(QCoreApplication::translate("cli", "%1: warning: there is no diagram to draw.").arg(file));
    if (format == QLatin1String("svg"))
        return drawing::toSvg(tree, figures, theme);
    if (format == QLatin1String("png"))
        return drawing::toPng(figures, theme, picture.scale);
    const QString title = QFileInfo(file).completeBaseName();
    if (format == QLatin1String("pdf"))
        return drawing::toPdf(figures, theme, title);
    return exporting::page(title, drawing::toSvg(tree, figures, theme), picture.dark);
}

} // namespace

int convert(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("convert"),
        QCoreApplication::translate("cli",
            "Opens a file and saves it in the format that OUT's ending names: .bpmn (unchanged, byte for byte), .svg, "
            ".png, .pdf, .html. What is wrong with the model is said on standard error and does not stop it."));
    line.takes(QStringLiteral("IN"), QCoreApplication::translate("cli", "a BPMN file"));
    line.takes(QStringLiteral("OUT"), QCoreApplication::translate("cli", "the file to write"));
    line.option(QStringLiteral("diagram"),
        QCoreApplication::translate("cli", "which diagram of the file (the first is the usual)"), QStringLiteral("ID"));
    line.option(QStringLiteral("scale"),
        QCoreApplication::translate("cli", "image pixels for a diagram pixel, 0.1 to 10 (1 is the usual)"),
        QStringLiteral("N"));
    line.option(QStringLiteral("dark"), QCoreApplication::translate("cli", "light lines on a dark ground"));
    line.example(QStringLiteral("order.bpmn order.png --scale 2"),
        QCoreApplication::translate("cli", "a picture for a high-resolution screen"));
    line.example(
        QStringLiteral("order.bpmn order.pdf --dark"), QCoreApplication::translate("cli", "a page with vectors"));
    if (const auto stop = line.read(arguments, 2, 2))
        return *stop;
    Picture picture {line.value(QStringLiteral("diagram")), 1, line.has(QStringLiteral("dark"))};
    if (line.has(QStringLiteral("scale"))) {
        bool ok = false;
        picture.scale = line.value(QStringLiteral("scale")).toDouble(&ok);
        if (!ok || picture.scale < 0.1 || picture.scale > 10)
            return line.refuse(QCoreApplication::translate("cli", "--scale is a number from 0.1 to 10."));
    }
    const QString in = line.files()[0];
    const QString out = line.files()[1];
    const QString format = QFileInfo(out).suffix().toLower();
    static const QStringList formats {QStringLiteral("bpmn"), QStringLiteral("bpmn2"), QStringLiteral("xml"),
        QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("pdf"), QStringLiteral("html")};
    if (!formats.contains(format))
        return line.refuse(
            QCoreApplication::translate("cli", "The ending of OUT is .bpmn, .svg, .png, .pdf or .html, not '%1'.")
                .arg(QFileInfo(out).suffix()));
    const metamodel::Loaded loaded = openModel(in);
    if (!loaded.tree)
        return failed;
    complain(loaded.problems, in);
    base::writeFileAtomically(out, converted(*loaded.tree, format, picture, in));
    return done;
}

} // namespace millrace::app::cli
