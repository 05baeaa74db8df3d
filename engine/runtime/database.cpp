// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/database.h"

#include "modeler/base/failure.h"
#include "modeler/base/file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace millrace::runtime {

namespace {

const QString migrationsFolder = QStringLiteral(":/engine/migrations");

QString databaseText(const char* text)
{
    return QCoreApplication::translate("runtime", text);
}

} // namespace

Connection::Connection(const QString& path)
    : path_(path)
    , name_(QUuid::createUuid().toString())
    , database_(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name_))
{
    if (!database_.isValid())
        throw base::Failure(databaseText("The SQLite driver of Qt is missing. Install libqt6sql6-sqlite."));
    QDir().mkpath(QFileInfo(path).absolutePath());
    database_.setDatabaseName(path);
    if (!database_.open())
        fail(database_.lastError().text());
    for (const char* pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
             "PRAGMA busy_timeout = 5000"})
        run(QLatin1String(pragma));
    migrate();
}

Connection::~Connection()
{
    database_.close();
    database_ = QSqlDatabase();
    QSqlDatabase::removeDatabase(name_);
}

void Connection::fail(const QString& what) const
{
    throw base::Failure(databaseText("The engine's database %1 could not be used: %2").arg(path_, what));
}

QSqlQuery Connection::run(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(database_);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        fail(query.lastError().text());
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        fail(query.lastError().text());
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
        throw base::Failure(databaseText("%1 was written by a newer Millrace. Update this one.").arg(path_));
    for (int number = present + 1; number <= files.size(); ++number)
        applyMigration(files[number - 1], number);
}

void Connection::applyMigration(const QString& file, int number)
{
    Transaction transaction(*this);
    const QString script = QString::fromUtf8(base::readFile(migrationsFolder + QLatin1Char('/') + file));
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
    connection_.run(QStringLiteral("BEGIN IMMEDIATE"));
}

Transaction::~Transaction()
{
    if (open_)
        connection_.database_.exec(QStringLiteral("ROLLBACK"));
}

void Transaction::commit()
{
    connection_.run(QStringLiteral("COMMIT"));
    open_ = false;
}

} // namespace millrace::runtime
