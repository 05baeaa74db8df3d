// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context_option.h"

#include "modeler/base/file.h"
#include "modeler/feel/json.h"

#include <QCoreApplication>
#include <algorithm>

namespace millrace::app::cli {

void offerContext(CommandLine& line, const QString& name, const QString& help)
{
    line.option(name, help, QStringLiteral("JSON|@FILE"));
}

std::optional<int> readContext(const CommandLine& line, const QString& name, feel::Context& values)
{
    if (!line.has(name))
        return std::nullopt;
    const QString text = line.value(name);
    const bool isFile = text.startsWith(QLatin1Char('@'));
    const QByteArray json = isFile ? base::readFile(text.mid(1)) : text.toUtf8();
    const feel::JsonResult parsed = feel::readJson(std::string_view(json.constData(), std::size_t(json.size())));
    if (parsed && parsed.value.isContext()) {
        values = parsed.value.asContext();
        return std::nullopt;
    }
    const QString place = isFile ? text.mid(1) : QStringLiteral("--") + name;
    const QString problem = parsed
        ? QCoreApplication::translate("cli", "%1 is not a JSON object, as in {\"amount\": 1200}.").arg(place)
        : QCoreApplication::translate("cli", "%1 is no JSON: %2").arg(place, QString::fromStdString(parsed.message));
    if (!isFile)
        return line.refuse(problem);
    complain(problem);
    return failed;
}

QString asJson(const feel::Value& value)
{
    return QString::fromStdString(feel::writeJson(value));
}

} // namespace millrace::app::cli
