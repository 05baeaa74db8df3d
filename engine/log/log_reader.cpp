// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/log/log_reader.h"

#include "engine/log/packed_file.h"
#include "engine/log/xes_reader.h"
#include "modeler/base/failure.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace millrace::log {

ActivityLog readActivityLog(const QString& path, const ReadOptions& options)
{
    const QString suffix = QFileInfo(unpackedName(path)).suffix().toLower();
    if (suffix == QLatin1String("xes"))
        return readXesLog(path, options);
    if (suffix == QLatin1String("csv") || suffix == QLatin1String("tsv") || suffix == QLatin1String("txt"))
        return readCsvLog(readLogFile(path), path, options);
    if (suffix == QLatin1String("zip"))
        throw base::Failure(
            QCoreApplication::translate("EventLog", "%1 is packed: unpack it, then read what was in it.").arg(path));
    throw base::Failure(
        QCoreApplication::translate("EventLog", "Logs are read from .xes and .csv, packed (.gz) too; %1 is neither.")
            .arg(path));
}

} // namespace millrace::log
