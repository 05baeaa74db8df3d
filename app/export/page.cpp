// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/page.h"

namespace millrace::app::exporting {

QByteArray page(const QString& title, const QByteArray& svg, bool dark)
{
    // An XML declaration has no place inside a page.
    const auto start = svg.indexOf("<svg");
    const QString ground = dark ? QStringLiteral("#171A20") : QStringLiteral("#FBFBFC");
    const QString text = dark ? QStringLiteral("#E7EAF0") : QStringLiteral("#1B2230");
    return QStringLiteral(
               "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title><style>"
               "body{margin:24px;background:%2;color:%3;font:14px Inter,'DejaVu Sans',sans-serif}"
               "h1{font-size:18px;font-weight:600}svg{max-width:100%;height:auto}</style></head>\n<body><h1>%1</h1>\n")
               .arg(title.toHtmlEscaped(), ground, text)
               .toUtf8()
        + svg.mid(start < 0 ? 0 : start) + "\n</body></html>\n";
}

} // namespace millrace::app::exporting
