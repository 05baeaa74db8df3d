// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/editing/operations/operations.h"

namespace millrace::editing {

// What create() makes of elements that are more than one element and its shape.

/// Inputs and outputs stand in the specification of their process or sub-process, which is made where it is missing.
/// The new element.
Key insertDataInOrOut(Edit& edit, Key scope, const metamodel::Draft& draft);

/// A choreography activity between the first two participants of the choreography (made where they are missing), with
/// their bands; a task with the message that one sends to the other. Inside of an open sub-choreography that is drawn
/// there. On the plane of an empty process it makes that the choreography. The shape, or noKey where it may not stand.
Key createChoreographyActivity(
    Edit& edit, Key plane, const metamodel::Draft& draft, const QRectF& bounds, bool isExpanded);

/// A choreography task has a message at least: from who starts it to the other one. Nothing where it has one.
void giveMessage(Edit& edit, Key choreographyTask);

/// The collaboration (choreography) that the plane shows, made where it shows an empty process; noKey where it shows
/// something else.
Key collaborationOf(Edit& edit, Key plane);
Key choreographyOf(Edit& edit, Key plane);

} // namespace millrace::editing
