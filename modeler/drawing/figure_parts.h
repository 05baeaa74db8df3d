// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/drawing/figure.h"
#include "modeler/drawing/figure_builder.h"

namespace millrace::drawing {

// What buildFigure is made of: each fills in the paths and texts of one family of elements. `figure` has its keys,
// type, box or route, and colours already.

void drawActivity(
    Figure& figure, const Surroundings& around, const metamodel::Element& shape, const metamodel::Element& element);
void drawEvent(Figure& figure, const Surroundings& around, const metamodel::Element& element);
void drawGateway(Figure& figure, const metamodel::Element& shape, const metamodel::Element& element);
void drawData(Figure& figure, const Surroundings& around, const metamodel::Element& element);
void drawArtifact(
    Figure& figure, const Surroundings& around, const metamodel::Element& shape, const metamodel::Element& element);
void drawSwimlane(
    Figure& figure, const Surroundings& around, const metamodel::Element& shape, const metamodel::Element& element);
void drawConversation(Figure& figure, const metamodel::Element& shape, const metamodel::Element& element);
void drawChoreographyBand(
    Figure& figure, const Surroundings& around, const metamodel::Element& shape, const metamodel::Element& element);
void drawConnection(
    Figure& figure, const Surroundings& around, const metamodel::Element& edge, const metamodel::Element* element);

/// Markers in a row at the middle of the bottom.
enum class Symbol : std::uint8_t;
void addMarkers(Figure& figure, const std::vector<Symbol>& markers);
void add(PathItems& items, PathItems more);

/// A name outside the shape: where the file says, else centred below it.
void addOuterLabel(Figure& figure, const metamodel::Element& shape, const QString& text);
/// A name at a flow: where the file says, else beside its longest stretch.
void addRouteLabel(Figure& figure, const metamodel::Element& edge, const QString& text);

} // namespace millrace::drawing
