// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

namespace millrace::bpmn {

/// The element that people would name when this node is changed: the task for its shape, its documentation or its
/// timer.
struct Subject {
    const metamodel::Element* element = nullptr; ///< null: nobody would speak of it
    bool isLayout = false; ///< the node only says where and how the element is drawn
};
Subject subjectOf(const metamodel::Tree& tree, const metamodel::Element& node);

} // namespace millrace::bpmn
