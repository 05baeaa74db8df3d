// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

namespace millrace::runtime {

/// A connection to the SQLite file, brought to the newest migration, and the only one there is: a second one, of this
/// or another program, is refused. SQL errors are base::Failure.
class Connection {
public:
    explicit Connection(const QString& path);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Prepared and executed with positional values.
    QSqlQuery run(const QString& sql, const QVariantList& values = {});

private:
    friend class Transaction;
    void open();
    void close();
    void migrate();
    void applyMigration(const QString& file, int number);
    [[noreturn]] void fail(const QString& what) const;
    [[noreturn]] void fail(const QSqlError& error) const;

    QString path_;
    QString name_;
    QSqlDatabase database_;
    int depth_ = 0; ///< of transactions
};

/// Rolls back unless committed. One within another belongs to the outer one.
class Transaction {
public:
    explicit Transaction(Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Connection& connection_;
    bool open_ = true;
};

} // namespace millrace::runtime
