// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/extra/extra_commands.h"
#include "app/cli/model_file.h"
#include "app/cli/simulation_options.h"
#include "app/export/click_through.h"
#include "app/export/exchange.h"
#include "app/export/fonts.h"
#include "app/export/handbook.h"
#include "app/export/picture.h"
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/bpmn/views.h"
#include "simulator/scenario/scenarios.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace millrace::app::cli {

namespace {

struct Wish {
    exporting::PictureOptions picture;
    QString diagram; ///< id; empty: the first, of a PDF all
    bool isAll = false;
    bool isHandbook = false; ///< as PDF
    bool isClickThrough = false; ///< as HTML
};

bool isModel(const QString& format)
{
    return format == QLatin1String("bpmn") || format == QLatin1String("bpmn2") || format == QLatin1String("xml");
}

/// By the id of the diagram, of its plane, or of what it shows.
metamodel::Key diagramKey(const metamodel::Tree& tree, const QString& id, const QString& file)
{
    if (id.isEmpty())
        return metamodel::noKey;
    const metamodel::Element& named = elementWithId(tree, id, file);
    QStringList known;
    for (const metamodel::Element* diagram : bpmn::diagrams(tree)) {
        const metamodel::Element* plane = diagram->child(u"BPMNPlane");
        if (diagram == &named || plane == &named || (plane != nullptr && bpmn::shown(tree, *plane) == &named))
            return diagram->key();
        known.append(diagram->id());
    }
    throw base::Failure(QCoreApplication::translate("cli", "'%1' is no diagram of %2. Its diagrams are: %3.")
                            .arg(id, file, known.join(QStringLiteral(", "))));
}

QByteArray document(const metamodel::Tree& tree, const QString& format, const Wish& wish)
{
    const QString& title = wish.picture.title;
    if (wish.isClickThrough)
        return exporting::clickThrough(tree, title);
    if (format == QLatin1String("html"))
        return exporting::handbookHtml(tree, title, wish.picture.isDark);
    if (format == QLatin1String("odt"))
        return exporting::handbookOdt(tree, title);
    return exporting::handbookPdf(tree, title);
}

/// Writes a document or pictures; what has no diagram is drawn for them.
void writeShown(const metamodel::Tree& model, Wish wish, const QString& in, const QString& out)
{
    exporting::loadFonts();
    const std::unique_ptr<metamodel::Tree> drawn = exporting::laidOut(model);
    const metamodel::Tree& tree = drawn ? *drawn : model;
    if (drawn)
        complain(QCoreApplication::translate(
            "cli", "%1: note: there is no diagram in the file; one was laid out for the picture. 'layout' keeps it.")
                     .arg(in));
    else if (exporting::drawnDiagrams(tree).empty())
        complain(QCoreApplication::translate("cli", "%1: warning: there is no diagram to draw.").arg(in));
    exporting::PictureOptions& picture = wish.picture;
    picture.title = QFileInfo(in).completeBaseName();
    picture.diagram = diagramKey(tree, wish.diagram, in);
    const bool isPicture = exporting::pictureFormats().contains(picture.format) && !wish.isHandbook;
    const bool isAll = wish.isAll || (picture.format == QLatin1String("pdf") && wish.diagram.isEmpty());
    if (!isPicture)
        base::writeFileAtomically(out, document(tree, picture.format, wish));
    else if (!isAll)
        base::writeFileAtomically(out, exporting::picture(tree, picture));
    else if (const QStringList files = exporting::writeAllPictures(tree, out, picture); files.size() > 1)
        complain(QCoreApplication::translate("cli", "%n pictures were written: %1", nullptr, int(files.size()))
                     .arg(files.join(QStringLiteral(", "))));
}

/// The scenario alone (.bpsim), or in the model, as BPSim or QBP.
void writeScenario(const CommandLine& line, const metamodel::Tree& model, const QString& format)
{
    const QString in = line.files()[0];
    const QString out = line.files()[1];
    const scenario::Found chosen
        = chosenScenario(model, in, scenario::findScenarios(model, in), line.value(QStringLiteral("scenario")));
    scenario::Scenario scenario = chosen.scenario;
    scenario.inherits.clear(); // what it inherits is in it
    QStringList remarks;
    const QString as = line.value(QStringLiteral("as"));
    const QByteArray bytes = format == QLatin1String("bpsim")
        ? scenario::writeBpsim({}, scenario, model, exporting::bpsimVersionOf(as).value_or(chosen.version))
        : exporting::modelWith(model, scenario, as, remarks);
    for (const QString& remark : remarks)
        complain(QCoreApplication::translate("cli", "%1: warning: %2").arg(out, remark));
    base::writeFileAtomically(out, bytes);
}

/// Null where the options say something impossible, which has been told then.
std::optional<Wish> wishOf(const CommandLine& line)
{
    Wish wish;
    wish.picture.format = QFileInfo(line.files()[1]).suffix().toLower();
    wish.diagram = line.value(QStringLiteral("diagram"));
    wish.picture.isDark = line.has(QStringLiteral("dark"));
    wish.isAll = line.has(QStringLiteral("all"));
    wish.isHandbook = line.has(QStringLiteral("handbook"));
    wish.isClickThrough = line.has(QStringLiteral("click-through"));
    const bool hasScenario = line.has(QStringLiteral("scenario"));
    const auto refused = [&line](const QString& words) {
        line.refuse(words);
        return std::nullopt;
    };
    const QString as = line.value(QStringLiteral("as"));
    if (!as.isEmpty() && !exporting::scenarioFormats().contains(as))
        return refused(
            QCoreApplication::translate("cli", "--as is bpsim, bpsim-1.0, bpsim-2.0 or qbp, not '%1'.").arg(as));
    if (hasScenario && wish.picture.format != QLatin1String("bpsim") && !isModel(wish.picture.format))
        return refused(QCoreApplication::translate(
            "cli", "--scenario writes it into a model, or alone: OUT ends in .bpmn or .bpsim."));
    if (!hasScenario && (wish.picture.format == QLatin1String("bpsim") || !as.isEmpty()))
        return refused(
            QCoreApplication::translate("cli", "Say which scenario is to be written: --scenario NAME or FILE."));
    if (wish.isClickThrough && wish.picture.format != QLatin1String("html"))
        return refused(QCoreApplication::translate("cli", "--click-through makes a page: OUT ends in .html."));
    if (wish.isAll && !wish.diagram.isEmpty())
        return refused(QCoreApplication::translate("cli", "--all and --diagram do not go together."));
    if (line.has(QStringLiteral("scale"))) {
        bool ok = false;
        wish.picture.scale = line.value(QStringLiteral("scale")).toDouble(&ok);
        if (!ok || !(wish.picture.scale >= 0.1 && wish.picture.scale <= 10))
            return refused(QCoreApplication::translate("cli", "--scale is a number from 0.1 to 10."));
    }
    if (line.has(QStringLiteral("paper"))) {
        const auto paper = exporting::paperNamed(line.value(QStringLiteral("paper")));
        if (!paper)
            return refused(QCoreApplication::translate("cli", "--paper is content, A4 or A3."));
        wish.picture.paper = *paper;
    }
    return wish;
}

} // namespace

int convert(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("convert"),
        QCoreApplication::translate("cli",
            "Opens a file and saves it in the format that OUT's ending names: .bpmn (unchanged, byte for byte), .svg, "
            ".png or .jpg (one diagram), .pdf (all diagrams, a page each), .html or .odt (the process handbook). A "
            "file "
            "without a diagram is laid out for the picture. What is wrong with the model is said on standard error "
            "and does not stop it."));
    line.takes(QStringLiteral("IN"), QCoreApplication::translate("cli", "a BPMN file"));
    line.takes(QStringLiteral("OUT"), QCoreApplication::translate("cli", "the file to write"));
    line.option(QStringLiteral("diagram"),
        QCoreApplication::translate("cli",
            "which diagram of the file, by its id or that of what it shows (the first is the usual, of a PDF all)"),
        QStringLiteral("ID"));
    line.option(QStringLiteral("all"),
        QCoreApplication::translate("cli",
            "every diagram of the file, collapsed sub-processes among them: numbered pictures, OUT-1, OUT-2 and so "
            "on"));
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
    line.option(QStringLiteral("click-through"),
        QCoreApplication::translate("cli",
            "an HTML page on which people walk through the process, step by step and answer by answer, to say whether "
            "it is right"));
    line.option(QStringLiteral("scenario"),
        QCoreApplication::translate("cli",
            "writes that scenario of the model, or of a file (BPSim, QBP, Prosimos, Scylla): into the model where OUT "
            "ends in .bpmn, alone where it ends in .bpsim"),
        QStringLiteral("NAME|FILE"));
    line.option(QStringLiteral("as"),
        QCoreApplication::translate("cli",
            "how a scenario is written: bpsim (the usual; in the version that it has, else 2.0), bpsim-1.0, bpsim-2.0, "
            "or, in a model, qbp"),
        QStringLiteral("FORMAT"));
    line.example(QStringLiteral("order.bpmn order.png --scale 2"),
        QCoreApplication::translate("cli", "a picture for a high-resolution screen"));
    line.example(
        QStringLiteral("order.bpmn order.pdf --dark"), QCoreApplication::translate("cli", "a page with vectors"));
    line.example(QStringLiteral("order.bpmn order.html"),
        QCoreApplication::translate("cli", "the handbook: diagrams, steps, who does what"));
    line.example(QStringLiteral("order.bpmn walk.html --click-through"),
        QCoreApplication::translate("cli", "a page to walk through the process with those who do the work"));
    line.example(QStringLiteral("loan.bpmn loan.bpsim --scenario loan.prosimos.json"),
        QCoreApplication::translate("cli", "what another simulator knows of the model, as BPSim"));
    line.example(QStringLiteral("order.bpmn old.bpsim --scenario Now --as bpsim-1.0"),
        QCoreApplication::translate("cli", "for a tool that reads BPSim 1.0 alone"));
    line.example(
        QStringLiteral("order.bpmn bimp.bpmn --scenario Now --as qbp"), QCoreApplication::translate("cli", "for BIMP"));
    if (const auto stop = line.read(arguments, 2, 2))
        return *stop;
    const std::optional<Wish> wish = wishOf(line);
    if (!wish)
        return misused;
    const QString in = line.files()[0];
    const QString out = line.files()[1];
    const QString format = wish->picture.format;
    const bool isScenario = line.has(QStringLiteral("scenario"));
    if (!isScenario && !isModel(format) && !exporting::pictureFormats().contains(format)
        && format != QLatin1String("html") && format != QLatin1String("odt"))
        return line.refuse(QCoreApplication::translate(
            "cli", "The ending of OUT is .bpmn, .svg, .png, .jpg, .pdf, .html or .odt, not '%1'.")
                               .arg(QFileInfo(out).suffix()));
    const metamodel::Loaded loaded = openModel(in);
    if (!loaded.tree)
        return failed;
    complain(loaded.problems, in);
    if (isScenario)
        writeScenario(line, *loaded.tree, format);
    else if (isModel(format))
        base::writeFileAtomically(out, loaded.tree->save());
    else
        writeShown(*loaded.tree, *wish, in, out);
    return done;
}

} // namespace millrace::app::cli
