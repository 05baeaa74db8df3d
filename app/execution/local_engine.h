// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

namespace millrace::runtime {
class Engine;
}

namespace millrace::app::execution {

/// Where the cases of a file are kept: in its project's studio folder (made where it is missing), else in the
/// application's data folder. Throws base::Failure when the folder cannot be made.
QString databaseFor(const QString& documentPath);

/// The engine on that database: opened on the first call, then shared by everybody who asks, for as long as somebody
/// holds it (a database has one engine at a time). Timers that are overdue fire once the event loop runs. To be called
/// on the GUI thread; throws base::Failure when the database cannot be opened.
std::shared_ptr<runtime::Engine> localEngine(const QString& database);

} // namespace millrace::app::execution
