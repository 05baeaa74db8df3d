// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>
#include <memory>

namespace millrace::app::exporting {

namespace {

void install(const QLocale& locale, const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), folder))
        return;
    translator->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(translator.release());
}

} // namespace

void speak(const QLocale& locale)
{
    const QString folder = QStringLiteral(":/i18n");
    QLocale::setDefault(locale);
    // The last one installed is asked first: English stays for the plurals of languages that are missing.
    install(QLocale(QLocale::English), QStringLiteral("millrace"), folder);
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, QStringLiteral("qt"), folder);
    install(locale, QStringLiteral("millrace"), folder);
}

} // namespace millrace::app::exporting
