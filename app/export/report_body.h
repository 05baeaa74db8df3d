// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/report.h"
#include "app/export/report_tables.h"
#include "app/export/xlsx.h"

#include <functional>

namespace millrace::app::exporting {

/// How a medium shows what is no text and no table: pieces of HTML, empty where there is nothing.
struct ReportMedium {
    std::function<QString(const std::vector<ReportTile>&)> tiles;
    std::function<QString(const ReportSubject&)> diagram;
    std::function<QString(const results::ProcessResults&)> cycleTimes;
    std::function<QString(const std::vector<results::ActivityResults>&)> waiting;
    std::function<QString(const std::vector<results::ResourceResults>&)> utilisation;
};

/// All of the report, from its title to its foot, as HTML.
QString reportBody(const ReportSubject& subject, const ReportMedium& medium);
/// The name of the process, else of the model.
QString reportTitle(const ReportSubject& subject);
/// What reportXlsx() packs.
Xlsx reportWorkbook(const ReportSubject& subject);
/// What the numbers are, and how to have the same again.
QString reportFoot(const ReportSubject& subject);

} // namespace millrace::app::exporting
