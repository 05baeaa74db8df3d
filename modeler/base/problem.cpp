// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/problem.h"

#include <algorithm>

namespace millrace::base {

QString toWord(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return QStringLiteral("note");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        break;
    }
    return QStringLiteral("error");
}

QString toText(const Problem& problem)
{
    QString text = problem.file;
    if (problem.line > 0)
        text += QStringLiteral(":%1").arg(problem.line);
    if (!text.isEmpty())
        text += QStringLiteral(": ");
    text += toWord(problem.severity) + QStringLiteral(": ") + problem.message;
    if (!problem.element.isEmpty())
        text += QStringLiteral(" [%1]").arg(problem.element);
    return text;
}

bool hasErrors(const Problems& problems)
{
    return std::any_of(
        problems.begin(), problems.end(), [](const Problem& p) { return p.severity == Severity::Error; });
}

} // namespace millrace::base
