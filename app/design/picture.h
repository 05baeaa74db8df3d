// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPrinter;

namespace millrace::app::design {

class DiagramView;

/// Writes the diagram as the file's ending says: .svg, .png (at twice its size) or .pdf, on white ground, with the heat
/// and tokens that are shown now. Throws base::Failure when the ending is none of these or the file cannot be written.
void writePicture(const DiagramView& view, const QString& path);
/// One page, as large as it fits, never larger than the diagram itself.
void print(const DiagramView& view, QPrinter& printer);

} // namespace millrace::app::design
