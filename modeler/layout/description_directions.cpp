// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/description_directions.h"

namespace millrace::layout {

namespace {

using metamodel::Element;
using metamodel::noKey;

bool isBand(const Node& node)
{
    return node.kind == Node::Kind::Pool || node.kind == Node::Kind::Lane;
}

/// As its shape says; a pool whose shape does not say it, by its sides.
bool isDrawnUpright(const Element& shape, const Node& node)
{
    if (shape.hasAttribute(u"isHorizontal") || node.kind == Node::Kind::Lane)
        return shape.attribute(u"isHorizontal") == QLatin1String("false");
    return node.place && node.place->width() < node.place->height();
}

} // namespace

void settleDirections(const metamodel::Tree& tree, Description& description)
{
    std::vector<Node>& nodes = description.diagram.nodes;
    bool isLooseUpright = false, isAnyUpright = false, isAnyLying = false;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        Node& node = nodes[i];
        const bool decides = isBand(node) && node.parent == none && description.nodes[i].drawn != noKey;
        node.isUpright = decides && isDrawnUpright(*tree.find(description.nodes[i].drawn), node);
        isLooseUpright = isLooseUpright || (node.isUpright && node.kind == Node::Kind::Lane);
        (node.isUpright ? isAnyUpright : isAnyLying) |= decides;
    }
    description.diagram.isVertical = isAnyUpright && !isAnyLying;
    for (Node& node : nodes) {
        if (!isBand(node))
            continue;
        const Node* top = &node;
        while (top->parent != none)
            top = &nodes[std::size_t(top->parent)];
        const bool isOfPool = top->kind == Node::Kind::Pool;
        node.isUpright = description.diagram.isVertical || (isOfPool ? top->isUpright : isLooseUpright);
    }
}

} // namespace millrace::layout
