// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/geometry.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/document.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"
#include "modeler/editing/rules.h"

#include <gtest/gtest.h>

#include <ostream>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::noKey;

inline void PrintTo(const QString& text, std::ostream* out)
{
    *out << text.toStdString();
}

/// A new diagram (one start event) and short ways to draw in it; every step is an edit of its own.
class EditingTest : public ::testing::Test {
protected:
    void SetUp() override { document_ = Document::fromBytes(bpmn::newDiagram(QStringLiteral("Test"))); }

    const Tree& tree() const { return document_->tree(); }
    Key plane() const { return bpmn::diagrams(tree()).front()->child(u"BPMNPlane")->key(); }
    const Element& process() const { return *bpmn::processes(tree()).front(); }
    Key startShape() const { return shapeOf(*process().child(u"startEvent")); }
    Key shapeOf(const Element& element) const
    {
        return diagramElementOn(tree(), *tree().find(plane()), element)->key();
    }
    const Element& shown(Key diagramElement) const { return *bpmn::shown(tree(), *tree().find(diagramElement)); }
    QRectF boundsOf(Key shape) const { return *bpmn::bounds(*tree().find(shape)); }

    template <typename Action> auto perform(Action action)
    {
        Edit edit(*document_, QStringLiteral("Test"));
        if constexpr (std::is_void_v<decltype(action(edit))>) {
            action(edit);
            edit.commit();
        } else {
            const auto result = action(edit);
            edit.commit();
            return result;
        }
    }
    Key append(Key from, TypeId what, const QString& name = QString())
    {
        return perform([&](Edit& edit) { return editing::append(edit, from, {.type = what, .name = name}); });
    }
    Key create(TypeId what, QPointF center, TypeId definition = metamodel::foreignType)
    {
        return perform([&](Edit& edit) {
            return editing::create(edit, plane(), {.type = what, .eventDefinition = definition}, center);
        });
    }
    Key connect(Key from, Key to)
    {
        return perform([&](Edit& edit) { return editing::connect(edit, from, to); });
    }

    /// Undoing everything gives the bytes of the start; redoing gives those of the end.
    void expectUndoRestores(const QByteArray& start)
    {
        const QByteArray end = tree().save();
        while (document_->canUndo())
            document_->undo();
        EXPECT_EQ(tree().save(), start);
        while (document_->canRedo())
            document_->redo();
        EXPECT_EQ(tree().save(), end);
        // And what is written reads back without a problem.
        const auto reread = bpmn::load(end);
        ASSERT_TRUE(reread.tree);
        for (const base::Problem& problem : reread.problems)
            ADD_FAILURE() << base::toText(problem).toStdString();
    }

    std::unique_ptr<Document> document_;
};

} // namespace millrace::editing
