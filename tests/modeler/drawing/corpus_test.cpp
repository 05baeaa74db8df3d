// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/file.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/geometry.h"
#include "modeler/bpmn/reading_problems.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/drawing/figures.h"
#include "modeler/drawing/image.h"
#include "tests/support/corpus.h"

#include <iostream>

namespace millrace::drawing {
namespace {

namespace type = bpmn::type;
using metamodel::Element;

struct Declared {
    std::vector<const Element*> drawable;
    int impossible = 0; ///< without a place: no bounds, fewer than two waypoints
};

void collect(const Element& element, Declared& declared)
{
    const bool isShape = element.is(type::BPMNShape);
    if (isShape || element.is(type::BPMNEdge)) {
        const bool hasPlace = isShape ? bpmn::bounds(element).has_value() : bpmn::waypoints(element).size() > 1;
        if (hasPlace)
            declared.drawable.push_back(&element);
        else
            ++declared.impossible;
    }
    for (const Element* child : element.children())
        collect(*child, declared);
}

TEST(Corpus, EveryShapeAndEdgeThatIsDeclaredIsDrawn)
{
    SKIP_WITHOUT_CORPUS("bpmn");
    std::size_t files = 0, drawn = 0;
    int impossible = 0;
    for (const QString& path : support::corpusFiles(
             "bpmn", {QStringLiteral("*.bpmn"), QStringLiteral("*.bpmn2"), QStringLiteral("*.bpmn20.xml")})) {
        const metamodel::Loaded file = bpmn::load(base::readFile(path), path);
        if (!file.tree)
            continue; // refused with a reason: the test of loading holds that
        ++files;
        int leftOut = 0;
        for (const Element* diagram : bpmn::diagrams(*file.tree)) {
            Declared declared;
            collect(*diagram, declared);
            Figures figures;
            figures.rebuild(*file.tree, diagram->key());
            EXPECT_EQ(figures.size(), declared.drawable.size()) << path.toStdString();
            for (const Element* element : declared.drawable) {
                const Figure* figure = figures.find(element->key());
                ASSERT_NE(figure, nullptr) << path.toStdString() << ": " << element->id().toStdString();
                EXPECT_FALSE(figure->paths.empty()) << path.toStdString() << ": " << element->id().toStdString();
            }
            drawn += declared.drawable.size();
            leftOut += declared.impossible;
        }
        impossible += leftOut;
        // What is not drawn is told.
        EXPECT_GE(bpmn::geometryProblems(*file.tree, path).size(), std::size_t(leftOut)) << path.toStdString();
    }
    std::cout << files << " files: " << drawn << " shapes and edges drawn, " << impossible << " without a place\n";
    EXPECT_GT(drawn, 0U);
}

} // namespace
} // namespace millrace::drawing
