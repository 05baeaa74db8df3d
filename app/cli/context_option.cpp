// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context_option.h"

#include "modeler/base/file.h"
#include "modeler/feel/json.h"

#include <QCoreApplication>
#include <algorithm>

namespace millrace::app::cli {

void offerContext(CommandLine& line)
{
    line.option(QStringLiteral("context"),
        QCoreApplication::translate("cli", "the variables, as JSON, or @ and the name of a file with JSON"),
        QStringLiteral("JSON|@FILE"));
}

GivenContext readContext(const CommandLine& line)
{
    GivenContext given;
    if (!line.has(QStringLiteral("context")))
        return given;
    const QString text = line.value(QStringLiteral("context"));
    const bool isFile = text.startsWith(QLatin1Char('@'));
    const QByteArray json = isFile ? base::readFile(text.mid(1)) : text.toUtf8();
    const feel::JsonResult parsed = feel::readJson(std::string_view(json.constData(), std::size_t(json.size())));
    if (parsed && parsed.value.isContext()) {
        given.values = parsed.value.asContext();
        return given;
    }
    given.code = isFile ? failed : misused;
    const QString name = isFile ? text.mid(1) : QStringLiteral("--context");
    given.problem = parsed
        ? QCoreApplication::translate("cli", "%1 is not a JSON object, as in {\"amount\": 1200}.").arg(name)
        : QCoreApplication::translate("cli", "%1 is no JSON: %2").arg(name, QString::fromStdString(parsed.message));
    return given;
}

QString asJson(const feel::Value& value)
{
    return QString::fromStdString(feel::writeJson(value));
}

} // namespace millrace::app::cli
