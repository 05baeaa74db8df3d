// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/modeler/editing/editing_fixture.h"

#include <functional>
#include <span>

namespace millrace::editing {

/// Gives a number from 0 to below the bound: from rapidcheck where a failure is to be shrunk, else from a generator.
using Chance = std::function<int(int bound)>;

/// What a random operation works on: a document, the plane it looks at, and an edit that is open.
class RandomScene {
public:
    RandomScene(Edit& open, Key looked, Chance chance)
        : edit(open)
        , plane(looked)
        , below(std::move(chance))
    { }

    const Tree& tree() const { return edit.tree(); }
    bool maybe() const { return below(2) == 0; }
    double coordinate() const { return below(1600) - 100; }
    QPointF point() const { return {coordinate(), coordinate()}; }
    template <typename List> auto& any(const List& list) const { return list[std::size_t(below(int(list.size())))]; }

    Key shape() const; ///< noKey where there is none
    Key edge() const;
    Key shapeOf(TypeId type) const; ///< of an element of that type; any shape where there is none
    Key element() const; ///< shown by a shape or edge
    Key elementOf(TypeId type) const; ///< any in the whole file; noKey where there is none
    Key anyElement() const; ///< of the whole file, diagrams included
    NewElement kind() const; ///< any that can be drawn
    QString text() const;

    Edit& edit;
    Key plane;
    Chance below;

private:
    Key of(const std::vector<const Element*>& list) const;
};

struct RandomOperation {
    const char* name; ///< of the verb, as operations.h has it
    void (*perform)(const RandomScene& scene);
};

/// A row for each verb that a document is edited with; the test holds the list against the headers.
std::span<const RandomOperation> randomOperations();

/// All kinds of elements that can be drawn: every type that stands for itself, every legal event, every variant.
const std::vector<NewElement>& drawableKinds();

} // namespace millrace::editing
