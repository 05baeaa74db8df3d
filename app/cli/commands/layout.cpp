// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands/commands.h"
#include "modeler/base/failure.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/document.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/format_diagram.h"
#include "modeler/layout/metrics.h"

#include <QCoreApplication>
#include <map>

namespace millrace::app::cli {

namespace {

layout::Metrics measured(const metamodel::Tree& tree)
{
    layout::Metrics sum;
    for (const metamodel::Element* diagram : bpmn::diagrams(tree))
        if (const metamodel::Element* plane = diagram->child(u"BPMNPlane"))
            sum += layout::measure(tree, *plane);
    return sum;
}

void printMetrics(const layout::Metrics& metrics, bool asJson)
{
    if (asJson) {
        print(QJsonObject {{QStringLiteral("shapes"), metrics.shapes}, {QStringLiteral("edges"), metrics.edges},
            {QStringLiteral("crossings"), metrics.crossings}, {QStringLiteral("overlaps"), metrics.overlaps},
            {QStringLiteral("throughShapes"), metrics.throughShapes}});
        return;
    }
    print(QCoreApplication::translate("cli", "%1 shapes, %2 edges, %3 crossings, %4 overlaps, %5 flows through shapes")
              .arg(metrics.shapes)
              .arg(metrics.edges)
              .arg(metrics.crossings)
              .arg(metrics.overlaps)
              .arg(metrics.throughShapes));
}

/// Those elements among themselves, on each plane that shows some of them.
void formatOnly(editing::Edit& edit, const QString& ids)
{
    std::map<metamodel::Key, std::vector<metamodel::Key>> shapes;
    for (const QString& each : ids.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const metamodel::Element* element = edit.tree().byId(each.trimmed());
        if (element == nullptr)
            throw base::Failure(QCoreApplication::translate("cli", "There is no element '%1'.").arg(each.trimmed()));
        for (const metamodel::Element* drawn : bpmn::diagramElements(edit.tree(), *element))
            if (drawn->is(bpmn::type::BPMNShape))
                shapes[drawn->parent()->key()].push_back(drawn->key());
    }
    for (const auto& [plane, drawn] : shapes)
        editing::formatSelection(edit, plane, drawn);
}

} // namespace

int layOut(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("layout"),
        QCoreApplication::translate("cli",
            "Draws the diagrams of a file anew: flow from left to right, lanes, pools, labels. Only the drawing "
            "changes, never what the model means."));
    line.takes(QStringLiteral("IN"), QCoreApplication::translate("cli", "a BPMN file, with or without a diagram"));
    line.shortOption(QStringLiteral("o"), QStringLiteral("output"),
        QCoreApplication::translate("cli", "where to write; may be IN itself"), QStringLiteral("OUT"));
    line.needs(QStringLiteral("-o OUT"));
    line.option(QStringLiteral("missing"),
        QCoreApplication::translate("cli", "draw only what no diagram shows yet, and move nothing else"));
    line.option(QStringLiteral("only"),
        QCoreApplication::translate("cli", "rearrange only these elements among themselves, on the spot"),
        QStringLiteral("ID,ID..."));
    line.offersJson();
    line.example(
        QStringLiteral("order.bpmn -o order.bpmn"), QCoreApplication::translate("cli", "tidies the diagram in place"));
    line.example(QStringLiteral("engine.bpmn -o drawn.bpmn --missing"),
        QCoreApplication::translate("cli", "adds what a file that was written by hand does not draw"));
    if (const auto stop = line.read(arguments, 1, 1))
        return *stop;
    const QString output = line.value(QStringLiteral("output"));
    if (output.isEmpty())
        return line.refuse(QCoreApplication::translate("cli", "Where to? Give -o OUT."));
    const QString path = line.files().front();
    const auto document = editing::Document::open(path);
    complain(document->problems(), path);
    editing::Edit edit(*document, QStringLiteral("layout"));
    if (line.has(QStringLiteral("missing")))
        editing::drawMissing(edit);
    else if (line.has(QStringLiteral("only")))
        formatOnly(edit, line.value(QStringLiteral("only")));
    else
        editing::formatAll(edit);
    edit.commit();
    document->save(output);
    const layout::Metrics metrics = measured(document->tree());
    if (metrics.shapes == 0)
        complain(QCoreApplication::translate("cli", "%1: warning: there is nothing to draw.").arg(path));
    printMetrics(metrics, line.wantsJson());
    return done;
}

} // namespace millrace::app::cli
