// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/fonts.h"

#include <QDir>
#include <QFontDatabase>

namespace millrace::app::exporting {

void loadFonts()
{
    static const bool loaded = [] {
        const QString folder = QStringLiteral(":/fonts/");
        for (const QString& file : QDir(folder).entryList(QDir::Files))
            QFontDatabase::addApplicationFont(folder + file);
        return true;
    }();
    (void)loaded;
}

} // namespace millrace::app::exporting
