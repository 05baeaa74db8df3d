// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/pages.h"
#include "modeler/drawing/overlays.h"
#include "modeler/metamodel/tree.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

namespace millrace::app::exporting {

/// Which picture of a model.
struct PictureOptions {
    QString format; ///< an ending of pictureFormats()
    QString title; ///< of a PDF
    double scale = 1; ///< image pixels for a diagram pixel, of PNG and JPEG
    bool isDark = false;
    Paper paper = Paper::Content; ///< of a PDF
    metamodel::Key diagram = metamodel::noKey; ///< noKey: the first
    std::vector<metamodel::Key> only; ///< shapes and edges of that diagram; empty: all of it
    drawing::Overlays layers;
};

/// "svg", "png", "jpg", "jpeg", "pdf".
const QStringList& pictureFormats();

/// One diagram, or the part of it that `only` names: with what lies inside of pools, lanes and sub-processes that are
/// named, and the edges whose ends are both there. All of this needs a QGuiApplication, on any thread.
QByteArray picture(const metamodel::Tree& model, const PictureOptions& options);

/// Diagrams of which something can be seen, in the file's order: the process, and planes of collapsed sub-processes.
std::vector<metamodel::Key> drawnDiagrams(const metamodel::Tree& model);
/// What people call a diagram: its own name, else that of what it shows, or of its pools; empty for none.
QString diagramName(const metamodel::Tree& model, const metamodel::Element& diagram);

/// As a file, which is all that is given back. Throws base::Failure where it cannot be written, and where the options'
/// format is none of pictureFormats().
QStringList writePicture(const metamodel::Tree& model, const QString& path, const PictureOptions& options);

/// The files of writeAllPictures().
QStringList allPicturePaths(const metamodel::Tree& model, const QString& path);
/// Writes every diagram: a PDF as one file with a page (or several) for each, all else as numbered files beside `path`
/// ("order-1.svg", "order-2.svg"). Gives the paths of what was written. Throws base::Failure where a file cannot be
/// written.
QStringList writeAllPictures(const metamodel::Tree& model, const QString& path, PictureOptions options);

/// A copy in which what no diagram shows is laid out; null where there is a diagram, or nothing to draw.
std::unique_ptr<metamodel::Tree> laidOut(const metamodel::Tree& model);

} // namespace millrace::app::exporting
