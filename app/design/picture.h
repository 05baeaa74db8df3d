// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/picture.h"

#include <QString>
#include <functional>

class QPrinter;

namespace millrace::app::design {

class DiagramView;

/// The diagram in front, on white ground, with the heat and tokens that are shown now; without what only helps with
/// drawing.
exporting::PictureOptions shownPicture(const DiagramView& view);

/// How a file's documents are titled: the file's name without its ending.
QString documentTitle(const DiagramView& view);

/// What is written off the GUI thread, with what is said of it afterwards: the paths that were written, or why it
/// could not be done.
struct Written {
    QStringList paths;
    QString failure;
};
Written written(const std::function<QStringList()>& work);

/// The process handbook (.html, .pdf or .odt, as the path ends) and the click-through page. Throw base::Failure.
QStringList writeHandbook(const metamodel::Tree& model, const QString& title, const QString& path);
QStringList writeClickThrough(const metamodel::Tree& model, const QString& title, const QString& path);

/// Prints the diagram in front, or all of the file: each on as few pages as leave its texts readable, or on one.
struct PrintChoice {
    bool isAll = false;
    bool isOnePage = false;
};
void print(const DiagramView& view, const PrintChoice& choice, QPrinter& printer);

} // namespace millrace::app::design
