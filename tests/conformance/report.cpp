// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/report.h"

#include "modeler/base/file.h"

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

void Report::excuse(const QString& path)
{
    const QStringList lines = QString::fromUtf8(base::readFile(path)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines)
        if (!line.startsWith(QLatin1Char('#')))
            known_.insert(line.section(QLatin1Char('\t'), 0, 0), line.section(QLatin1Char('\t'), 1));
}

void Report::setApart(const QString& key, const Report& apart)
{
    apartKey_ = key;
    apartPassed_ = apart.passed_;
    apartFailed_ = apart.failures_.size();
}

int Report::print(bool asJson) const
{
    QJsonArray list;
    bool isSurprising = false;
    for (const Failure& failure : failures_) {
        QJsonObject row {{QStringLiteral("case"), failure.name}, {QStringLiteral("expected"), failure.expected},
            {QStringLiteral("got"), failure.got}};
        const auto reason = known_.constFind(failure.name);
        isSurprising = isSurprising || reason == known_.cend();
        if (reason != known_.cend())
            row.insert(QStringLiteral("known"), *reason);
        list.append(row);
        if (!asJson)
            printLine(
                QStringLiteral("%1 %2: expected %3, got %4")
                    .arg(reason == known_.cend() ? QStringLiteral("FAILED") : QStringLiteral("KNOWN (%1)").arg(*reason),
                        failure.name, failure.expected, failure.got)
                    .toUtf8());
    }
    QJsonObject all {{QStringLiteral("passed"), passed_}, {QStringLiteral("failed"), failures_.size()},
        {QStringLiteral("skipped"), skipped_}, {QStringLiteral("failures"), list}};
    if (!apartKey_.isEmpty()) {
        all.insert(apartKey_,
            QJsonObject {{QStringLiteral("passed"), apartPassed_}, {QStringLiteral("failed"), apartFailed_}});
        if (!asJson)
            printLine(
                QStringLiteral("%1: %2 passed, %3 failed").arg(apartKey_).arg(apartPassed_).arg(apartFailed_).toUtf8());
    }
    if (asJson)
        printLine(QJsonDocument(all).toJson(QJsonDocument::Indented).trimmed());
    else
        printLine(QStringLiteral("%1 passed, %2 failed, %3 skipped")
                      .arg(passed_)
                      .arg(failures_.size())
                      .arg(skipped_)
                      .toUtf8());
    return isSurprising ? someFailed : allPassed;
}

} // namespace millrace::conformance
