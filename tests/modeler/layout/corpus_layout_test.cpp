// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/views.h"
#include "modeler/layout/auto_layout.h"
#include "modeler/layout/description.h"
#include "modeler/layout/metrics.h"
#include "tests/support/corpus.h"

#include <iostream>

namespace millrace::layout {

namespace {

/// What becomes of a file when everything in it is drawn anew from nothing.
Metrics drawnFromNothing(const metamodel::Tree& source)
{
    const auto tree = source.copy();
    std::vector<metamodel::Key> diagrams;
    for (const metamodel::Element* diagram : bpmn::diagrams(*tree))
        diagrams.push_back(diagram->key());
    for (const metamodel::Key key : diagrams)
        tree->remove(key);
    Metrics sum;
    for (const metamodel::Element* subject : subjectsWithoutPlane(*tree)) {
        const Description description = describe(*tree, *subject, nullptr);
        sum += measure(description.diagram, layOut(description.diagram));
    }
    return sum;
}

TEST(CorpusLayout, FilesWithoutDiagramsAreDrawnTidily)
{
    SKIP_WITHOUT_CORPUS("bpmn/no-di");
    int files = 0;
    for (const QString& file : support::corpusFiles("bpmn/no-di", {QStringLiteral("*")})) {
        const auto loaded = bpmn::loadFile(file);
        ASSERT_TRUE(loaded.tree) << file.toStdString();
        const Metrics metrics = drawnFromNothing(*loaded.tree);
        EXPECT_GT(metrics.shapes, 0) << file.toStdString();
        EXPECT_EQ(metrics.overlaps, 0) << file.toStdString();
        EXPECT_EQ(metrics.throughShapes, 0) << file.toStdString();
        EXPECT_EQ(metrics.outsideParents, 0) << file.toStdString();
        ++files;
    }
    std::cout << files << " files without a diagram drawn\n";
}

TEST(CorpusLayout, ReferenceModelsCrossNoMoreThanTheirAuthorsDrewThem)
{
    SKIP_WITHOUT_CORPUS("bpmn/miwg-reference");
    int before = 0, after = 0;
    for (const QString& file : support::corpusFiles("bpmn/miwg-reference", {QStringLiteral("*.bpmn")})) {
        const auto loaded = bpmn::loadFile(file);
        ASSERT_TRUE(loaded.tree) << file.toStdString();
        Metrics drawn;
        for (const metamodel::Element* diagram : bpmn::diagrams(*loaded.tree))
            if (const metamodel::Element* plane = diagram->child(u"BPMNPlane"))
                drawn += measure(*loaded.tree, *plane);
        const Metrics anew = drawnFromNothing(*loaded.tree);
        std::cout << QFileInfo(file).fileName().toStdString() << ": crossings " << drawn.crossings << " as drawn, "
                  << anew.crossings << " as laid out\n";
        EXPECT_EQ(anew.overlaps, 0) << file.toStdString();
        EXPECT_EQ(anew.throughShapes, 0) << file.toStdString();
        before += drawn.crossings;
        after += anew.crossings;
    }
    EXPECT_LE(after, before);
}

} // namespace

} // namespace millrace::layout
