// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/log/log_reader.h"

#include <QStringList>

namespace millrace::app::simulation {

/// The preview with better guesses where the names of its columns told nothing, or something wrong: the activity is in
/// the column that has most of `activities` (of the model) in it; the case in the first other column of which a value
/// stands in several rows.
log::CsvPreview guessed(log::CsvPreview preview, const QStringList& activities);

/// What makes no sense in these columns, as far as the preview shows, each with what to do; translated. Empty: they may
/// be read.
QStringList doubtsAbout(const log::CsvPreview& preview, const log::ReadOptions& options, const QStringList& activities);

} // namespace millrace::app::simulation
