// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/database.h"

#include "modeler/base/failure.h"
#include "modeler/base/file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

namespace millrace::runtime {

namespace {

const QString migrationsFolder = QStringLiteral(":/engine/migrations");

struct DatabaseTexts {
    Q_DECLARE_TR_FUNCTIONS(runtime)
};

} // namespace

Connection::Connection(const QString& path)
    : path_(path)
    , name_(QUuid::createUuid().toString())
    , database_(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name_))
{
    if (!database_.isValid())
        throw base::Failure(DatabaseTexts::tr("The SQLite driver of Qt is missing. Install libqt6sql6-sqlite."));
    QDir().mkpath(QFileInfo(path).absolutePath());
    try {
        open();
    } catch (const base::Failure&) {
        close();
        throw;
    }
}

Connection::~Connection()
{
    close();
}

void Connection::open()
{
    database_.setDatabaseName(path_);
    database_.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=500"));
    if (!database_.open())
        fail(database_.lastError().text());
    // What the engine has in memory holds only as long as nobody else writes.
    for (const char* pragma : {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA journal_mode = WAL",
             "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON"})
        run(QLatin1String(pragma));
    migrate();
}

void Connection::close()
{
    database_.close();
    database_ = QSqlDatabase();
    QSqlDatabase::removeDatabase(name_);
}

void Connection::fail(const QString& what) const
{
    throw base::Failure(DatabaseTexts::tr("The engine's database %1 could not be used: %2").arg(path_, what));
}

void Connection::fail(const QSqlError& error) const
{
    static const QString busy = QStringLiteral("5"); // SQLITE_BUSY
    if (error.nativeErrorCode() == busy)
        throw base::Failure(
            DatabaseTexts::tr("The engine's database %1 is in use by another Millrace. Close that one first.")
                .arg(path_));
    fail(error.text());
}

QSqlQuery Connection::run(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(database_);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        fail(query.lastError());
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        fail(query.lastError());
    return query;
}

void Connection::migrate()
{
    QSqlQuery version = run(QStringLiteral("PRAGMA user_version"));
    version.next();
    const int present = version.value(0).toInt();
    version.finish();
    const QStringList files = QDir(migrationsFolder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    if (present > files.size())
        throw base::Failure(DatabaseTexts::tr("%1 was written by a newer Millrace. Update this one.").arg(path_));
    for (int number = present + 1; number <= files.size(); ++number)
        applyMigration(files[number - 1], number);
}

void Connection::applyMigration(const QString& file, int number)
{
    Transaction transaction(*this);
    // Without comments: what stands in them is nothing to split at or to bind to.
    static const QRegularExpression comment(QStringLiteral("--[^\n]*"));
    const QString script
        = QString::fromUtf8(base::readFile(migrationsFolder + QLatin1Char('/') + file)).remove(comment);
    for (const QString& statement : script.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (!statement.trimmed().isEmpty())
            run(statement);
    }
    run(QStringLiteral("PRAGMA user_version = %1").arg(number));
    transaction.commit();
}

Transaction::Transaction(Connection& connection)
    : connection_(connection)
{
    if (connection_.depth_ == 0)
        connection_.run(QStringLiteral("BEGIN IMMEDIATE"));
    ++connection_.depth_;
}

Transaction::~Transaction()
{
    if (!open_)
        return;
    if (--connection_.depth_ == 0)
        connection_.database_.exec(QStringLiteral("ROLLBACK"));
}

void Transaction::commit()
{
    if (connection_.depth_ == 1)
        connection_.run(QStringLiteral("COMMIT"));
    --connection_.depth_;
    open_ = false;
}

} // namespace millrace::runtime
