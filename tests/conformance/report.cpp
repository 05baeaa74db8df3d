// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

namespace millrace::conformance {

namespace {

void printLine(const QByteArray& line)
{
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fputc('\n', stdout);
}

} // namespace

int Report::print(bool asJson) const
{
    QJsonArray list;
    for (const Failure& failure : failures_) {
        list.append(QJsonObject {{QStringLiteral("case"), failure.name}, {QStringLiteral("expected"), failure.expected},
            {QStringLiteral("got"), failure.got}});
        if (!asJson)
            printLine(QStringLiteral("FAILED %1: expected %2, got %3")
                          .arg(failure.name, failure.expected, failure.got)
                          .toUtf8());
    }
    if (asJson)
        printLine(QJsonDocument(
            QJsonObject {{QStringLiteral("passed"), passed_}, {QStringLiteral("failed"), failures_.size()},
                {QStringLiteral("skipped"), skipped_}, {QStringLiteral("failures"), list}})
                      .toJson(QJsonDocument::Indented)
                      .trimmed());
    else
        printLine(QStringLiteral("%1 passed, %2 failed, %3 skipped")
                      .arg(passed_)
                      .arg(failures_.size())
                      .arg(skipped_)
                      .toUtf8());
    return failures_.isEmpty() ? allPassed : someFailed;
}

} // namespace millrace::conformance
