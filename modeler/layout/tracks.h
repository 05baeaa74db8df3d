// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/layout/columns.h"

namespace millrace::layout {

/// Gives every bend that stands in a channel a track, numbered from the left; bends of one net share theirs. The number
/// of tracks of each channel.
std::vector<int> assignTracks(const LayeredGraph& graph, std::vector<std::vector<Bend>>& links);

} // namespace millrace::layout
