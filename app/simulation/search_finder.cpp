// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/search_finder.h"

#include "app/simulation/search_sheet.h"

namespace millrace::app::simulation {

SearchFinder::SearchFinder(SearchSheet& sheet, QObject* parent)
    : BackgroundWork(parent)
    , sheet_(sheet)
{
    connect(&sheet_, &SearchSheet::findAsked, this, [this] { find(); });
    connect(&sheet_, &SearchSheet::stopAsked, this, [this] { requestEnd(); });
    connect(this, &BackgroundWork::failed, this, &SearchFinder::drop);
}

void SearchFinder::drop(const QString& words)
{
    abandon();
    sheet_.setProgress({});
    sheet_.setWords(words);
}

bool SearchFinder::hasAnything() const
{
    return isRunning() || sheet_.hasFound();
}

} // namespace millrace::app::simulation
