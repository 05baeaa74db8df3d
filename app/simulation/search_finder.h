// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/background_work.h"

namespace millrace::app::simulation {

class SearchSheet;

/// Searches when somebody asks a sheet for it, and ends when asked to there. What comes of it is shown there too.
class SearchFinder : public BackgroundWork {
    Q_OBJECT
protected:
    SearchFinder(SearchSheet& sheet, QObject* parent);

    /// Somebody asks.
    virtual void find() = 0;
    /// What was found, or is looked for, holds no more: why.
    void drop(const QString& words);
    /// Something was found, or is looked for.
    bool hasAnything() const;

private:
    SearchSheet& sheet_;
};

} // namespace millrace::app::simulation
