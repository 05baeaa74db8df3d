// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/picture.h"

#include "app/design/diagram_view.h"
#include "app/export/click_through.h"
#include "app/export/handbook.h"
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/document.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPrinter>

namespace millrace::app::design {

exporting::PictureOptions shownPicture(const DiagramView& view)
{
    exporting::PictureOptions picture;
    picture.title = documentTitle(view);
    picture.diagram = view.canvas().figures().diagram();
    picture.layers = view.canvas().overlays();
    picture.layers.selected.clear();
    picture.layers.hovered = picture.layers.dropTarget = metamodel::noKey;
    picture.layers.marks.clear();
    return picture;
}

QString documentTitle(const DiagramView& view)
{
    return QFileInfo(view.title()).completeBaseName();
}

Written written(const std::function<QStringList()>& work)
{
    try {
        return {work(), {}};
    } catch (const base::Failure& failure) {
        return {{}, failure.message()};
    }
}

QStringList writeHandbook(const metamodel::Tree& model, const QString& title, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("html") || ending == QLatin1String("htm"))
        base::writeFileAtomically(path, exporting::handbookHtml(model, title));
    else if (ending == QLatin1String("pdf"))
        base::writeFileAtomically(path, exporting::handbookPdf(model, title));
    else if (ending == QLatin1String("odt"))
        base::writeFileAtomically(path, exporting::handbookOdt(model, title));
    else
        throw base::Failure(QCoreApplication::translate(
            "Picture", "A handbook can be written as .html, .pdf or .odt; '%1' ends otherwise. Choose another name.")
                                .arg(QFileInfo(path).fileName()));
    return {path};
}

QStringList writeClickThrough(const metamodel::Tree& model, const QString& title, const QString& path)
{
    base::writeFileAtomically(path, exporting::clickThrough(model, title));
    return {path};
}

void print(const DiagramView& view, const PrintChoice& choice, QPrinter& printer)
{
    const double smallest = choice.isOnePage ? 0 : exporting::readableShare;
    QPainter painter(&printer);
    const drawing::Theme& paper = drawing::Theme::light();
    const exporting::PictureOptions picture = shownPicture(view);
    if (!choice.isAll) {
        exporting::paintPages(painter, printer, view.canvas().figures(), paper, picture.layers, smallest);
        return;
    }
    bool isFirst = true;
    for (const metamodel::Key diagram : exporting::drawnDiagrams(view.document().tree())) {
        drawing::Figures figures;
        figures.rebuild(view.document().tree(), diagram);
        if (!isFirst)
            printer.newPage();
        isFirst = false;
        exporting::paintPages(painter, printer, figures, paper, picture.layers, smallest);
    }
}

} // namespace millrace::app::design
