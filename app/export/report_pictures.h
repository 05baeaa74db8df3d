// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/results/results.h"

#include <QImage>

namespace millrace::app::exporting {

// The charts of a report as pictures for media without style sheets: three pixels for one, on white. Null where there
// is nothing to show.

inline constexpr int reportPictureScale = 3;

QImage cycleTimePicture(const results::ProcessResults& process);
QImage waitingPicture(const std::vector<results::ActivityResults>& activities);
QImage utilisationPicture(const std::vector<results::ResourceResults>& resources);

} // namespace millrace::app::exporting
