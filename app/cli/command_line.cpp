// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace millrace::app::cli {

namespace {

struct CommandLineTexts {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

void write(std::FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
}

} // namespace

CommandLine::CommandLine(const QString& command, const QString& summary)
    : command_(command)
    , summary_(summary)
    , parser_(std::make_unique<QCommandLineParser>())
{
    parser_->addOption(
        {{QStringLiteral("h"), QStringLiteral("help")}, CommandLineTexts::tr("Says what the command does and takes.")});
}

void CommandLine::takes(const QString& syntax, const QString& description)
{
    syntax_ << syntax;
    takes_ << QStringLiteral("  %1  %2").arg(syntax.leftJustified(22), description);
}

void CommandLine::option(const QString& name, const QString& description, const QString& value)
{
    parser_->addOption(
        value.isEmpty() ? QCommandLineOption(name, description) : QCommandLineOption(name, description, value));
    const QString form = QStringLiteral("--") + name + (value.isEmpty() ? QString() : QLatin1Char(' ') + value);
    options_ << QStringLiteral("  %1  %2").arg(form.leftJustified(22), description);
}

void CommandLine::shortOption(
    const QString& letter, const QString& name, const QString& description, const QString& value)
{
    parser_->addOption({{letter, name}, description, value});
    options_ << QStringLiteral("  %1  %2")
                    .arg(QStringLiteral("-%1, --%2 %3").arg(letter, name, value).leftJustified(22), description);
}

void CommandLine::example(const QString& arguments, const QString& meaning)
{
    examples_ << QStringLiteral("  millrace-cli %1 %2\n      %3").arg(command_, arguments, meaning);
}

void CommandLine::offersJson()
{
    option(QStringLiteral("format"), CommandLineTexts::tr("how the result is printed: text (the usual) or json"),
        QStringLiteral("text|json"));
}

std::optional<int> CommandLine::read(const QStringList& arguments, int least, int most)
{
    // The parser takes the first argument for the program.
    if (!parser_->parse(QStringList {command_} + arguments)) {
        return refuse(parser_->errorText());
    }
    if (parser_->isSet(QStringLiteral("help"))) {
        print(helpText());
        return done;
    }
    for (const QString& name : parser_->optionNames())
        if (parser_->values(name).size() > 1 && !repeatable_.contains(name))
            return refuse(CommandLineTexts::tr("%1 is given more than once: %2.")
                              .arg((name.size() > 1 ? QStringLiteral("--") : QStringLiteral("-")) + name,
                                  parser_->values(name).join(QStringLiteral(", "))));
    files_ = parser_->positionalArguments();
    if (files_.size() < least || (most >= 0 && files_.size() > most))
        return refuse(CommandLineTexts::tr("It takes: %1").arg((syntax_ + needs_).join(QLatin1Char(' '))));
    const QString format
        = parser_->optionNames().contains(QStringLiteral("format")) ? value(QStringLiteral("format")) : QString();
    if (!format.isEmpty() && format != QLatin1String("text") && format != QLatin1String("json"))
        return refuse(CommandLineTexts::tr("--format is text or json, not '%1'.").arg(format));
    return std::nullopt;
}

int CommandLine::refuse(const QString& message) const
{
    complain(QStringLiteral("millrace-cli %1: %2").arg(command_, message));
    complain(CommandLineTexts::tr("See millrace-cli %1 --help").arg(command_));
    return misused;
}

QString CommandLine::helpText() const
{
    const QStringList usage
        = QStringList {CommandLineTexts::tr("Usage: millrace-cli %1").arg(command_)} + syntax_ + needs_;
    QString text = usage.join(QLatin1Char(' ')) + QLatin1Char(' ') + CommandLineTexts::tr("[options]")
        + QStringLiteral("\n\n") + summary_ + QStringLiteral("\n\n") + (takes_ + options_).join(QLatin1Char('\n'));
    if (!examples_.isEmpty())
        text += QStringLiteral("\n\n") + CommandLineTexts::tr("Examples:") + QLatin1Char('\n')
            + examples_.join(QLatin1Char('\n'));
    return text + QStringLiteral("\n\n")
        + CommandLineTexts::tr(
            "Exit: 0 done; 1 the model or the data has errors or findings, or it could not be done; 2 wrong usage.");
}

void print(const QString& text)
{
    write(stdout, text + QLatin1Char('\n'));
}

void print(const QJsonObject& object)
{
    print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented).trimmed()));
}

bool flushOutput()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

void complain(const QString& text)
{
    write(stderr, text + QLatin1Char('\n'));
}

void complain(const base::Problems& problems, const QString& file)
{
    for (base::Problem problem : problems) {
        if (problem.file.isEmpty())
            problem.file = file;
        complain(base::toText(problem));
    }
}

void showProgress(const QString& text)
{
    if (::isatty(STDERR_FILENO) != 0)
        write(stderr, QStringLiteral("\r\033[K") + text);
}

QString table(const QStringList& header, const QList<QStringList>& rows, const QList<int>& rightAligned)
{
    QList<int> widths;
    for (const QString& title : header)
        widths << int(title.size());
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], int(row[i].size()));
    }
    const auto line = [&](const QStringList& cells) {
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                text += QStringLiteral("  ");
            text += rightAligned.contains(int(i)) ? cells[i].rightJustified(widths[i])
                                                  : cells[i].leftJustified(widths[i]);
        }
        while (text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        return text;
    };
    QStringList lines {line(header)};
    for (const QStringList& row : rows)
        lines << line(row);
    return lines.join(QLatin1Char('\n'));
}

QJsonObject toJson(const base::Problem& problem)
{
    QJsonObject object {{QStringLiteral("severity"), base::toWord(problem.severity)},
        {QStringLiteral("message"), problem.message}, {QStringLiteral("line"), problem.line},
        {QStringLiteral("element"), problem.element}};
    if (!problem.file.isEmpty())
        object.insert(QStringLiteral("file"), problem.file);
    if (!problem.rule.isEmpty())
        object.insert(QStringLiteral("rule"), problem.rule);
    return object;
}

int exitCode(const base::Problems& problems)
{
    return base::hasErrors(problems) ? failed : done;
}

} // namespace millrace::app::cli
