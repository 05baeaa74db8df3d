// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace millrace::app::cli {

// Exit codes that other programs rely on.
inline constexpr int done = 0;
inline constexpr int failed = 1; ///< the model or the data has errors or findings, or the operation failed
inline constexpr int misused = 2;

/// The arguments of one command: what it takes, its --help with examples, and what was given.
class CommandLine {
public:
    CommandLine(const QString& command, const QString& summary);

    /// `syntax` as it stands in the usage line: "FILE", "[SCENARIO...]".
    void takes(const QString& syntax, const QString& description);
    /// An option that has to be given, as it stands in the usage line: "-o OUT".
    void needs(const QString& syntax) { needs_ << syntax; }
    /// `value`: what the option takes ("N"); empty for a switch.
    void option(const QString& name, const QString& description, const QString& value = QString());
    void shortOption(const QString& letter, const QString& name, const QString& description, const QString& value);
    /// Of an option with a value: may be given again and again. All others must not: which value was meant?
    void mayRepeat(const QString& name) { repeatable_ << name; }
    void example(const QString& arguments, const QString& meaning);
    void offersJson(); ///< --format text|json

    /// Reads the arguments (without program and command). An exit code when there is nothing left to do: --help was
    /// printed, or a wrong option or a number of files out of [least, most] was reported; most -1: any number.
    std::optional<int> read(const QStringList& arguments, int least, int most);

    const QStringList& files() const { return files_; }
    bool has(const QString& option) const { return parser_->isSet(option); }
    QString value(const QString& option) const { return parser_->value(option); }
    QStringList values(const QString& option) const
    {
        return parser_->values(option);
    } ///< of one given again and again
    bool wantsJson() const
    {
        return has(QStringLiteral("format")) && value(QStringLiteral("format")) == QLatin1String("json");
    }

    /// Says what is wrong with the arguments; gives the exit code.
    int refuse(const QString& message) const;

private:
    QString helpText() const;

    QString command_;
    QString summary_;
    QStringList syntax_;
    QStringList needs_;
    QStringList takes_; ///< lines of the help text
    QStringList options_; ///< the same
    QStringList examples_;
    QStringList repeatable_;
    QStringList files_;
    std::unique_ptr<QCommandLineParser> parser_;
};

/// To standard output, with a line end.
void print(const QString& text);
void print(const QJsonObject& object);
/// Hands on what was printed; false where it could not be written (a full disk, a closed pipe).
bool flushOutput();
/// To standard error, with a line end.
void complain(const QString& text);
/// Problems to standard error, a line each; `file` where they name none.
void complain(const base::Problems& problems, const QString& file);
/// To standard error, overwriting itself, and only when that is a terminal; an empty text clears it.
void showProgress(const QString& text);

/// Columns padded to the widest entry; `rightAligned` columns to the right.
QString table(const QStringList& header, const QList<QStringList>& rows, const QList<int>& rightAligned = {});

QJsonObject toJson(const base::Problem& problem);

/// The one rule for all commands that judge a model or carry it out: `failed` when an error is among its problems,
/// `done` when there are warnings and notes at most. Commands that only hand a model on (convert, set, diff, repo) may
/// name its problems, and are done when what they wrote is whole.
int exitCode(const base::Problems& problems);

} // namespace millrace::app::cli
