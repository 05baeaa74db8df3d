// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <exception>

namespace millrace::base {

/// The one exception: ends an operation that cannot go on (a file, Git, SQL). Its message is translated, names what was
/// tried and what to do, and is shown as it is; it is caught once, at the edge (window, command line, HTTP).
class Failure : public std::exception {
public:
    explicit Failure(QString message)
        : message_(std::move(message))
        , bytes_(message_.toUtf8())
    { }
    const QString& message() const { return message_; }
    const char* what() const noexcept override { return bytes_.constData(); }

private:
    QString message_;
    QByteArray bytes_;
};

} // namespace millrace::base
