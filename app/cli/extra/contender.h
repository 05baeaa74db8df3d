// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/run/simulation.h"

#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

namespace millrace::app::cli {

/// One of those that are compared.
struct Contender {
    QString title; ///< tells it from the others
    QString file;
    QString version; ///< as given; empty: the file as it is
    std::unique_ptr<const run::Simulation> simulation;
};

/// Reads "FILE", "FILE:SCENARIO" and "VERSION@FILE:SCENARIO"; one FILE alone stands for all its scenarios. A name that
/// is a file as it stands is one, whatever signs it has. Complains of what is wrong with models and scenarios; throws
/// base::Failure where one cannot be read.
std::vector<Contender> contendersOf(const QStringList& arguments);

} // namespace millrace::app::cli
