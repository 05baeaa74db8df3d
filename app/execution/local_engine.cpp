// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/execution/local_engine.h"

#include "engine/runtime/engine.h"
#include "modeler/repository/workspace.h"

#include <QStandardPaths>
#include <unordered_map>

namespace millrace::app::execution {

QString databaseFor(const QString& documentPath)
{
    const QString file = QStringLiteral("/engine.db");
    if (!documentPath.isEmpty() && !documentPath.startsWith(u':')) {
        if (const auto project = repository::Workspace::at(documentPath))
            return project->studioFolder() + file;
    }
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + file;
}

std::shared_ptr<runtime::Engine> localEngine(const QString& database)
{
    static std::unordered_map<QString, std::weak_ptr<runtime::Engine>> engines;
    auto& known = engines[database];
    auto engine = known.lock();
    if (!engine) {
        engine = std::make_shared<runtime::Engine>(database);
        known = engine;
    }
    return engine;
}

} // namespace millrace::app::execution
