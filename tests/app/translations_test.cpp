// SPDX-License-Identifier: GPL-3.0-or-later
// German is complete and says what the sources say; English has all its plurals.
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTranslator>
#include <QXmlStreamReader>
#include <gmock/gmock.h>
#include <vector>

namespace {

const QString root = QStringLiteral(MILLRACE_SOURCE_DIR);

struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< one, or one for each plural form
    bool hasPlural = false;
    bool isFinished = true;

    QString name() const { return context + QStringLiteral(": ") + source + QStringLiteral(" / ") + comment; }
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.hasPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.hasPlural)
                message.forms << xml.readElementText();
            else
                while (xml.readNextStartElement())
                    message.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> readMessages(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) { // context
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("message"))
                messages.push_back(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    return messages;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("%L?(\\d|n)"));
    QStringList found;
    for (auto match = form.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

qsizetype mnemonics(const QString& text)
{
    return text.count(QRegularExpression(QStringLiteral("&\\w"), QRegularExpression::UseUnicodePropertiesOption));
}

void expectSound(const Message& message)
{
    EXPECT_TRUE(message.isFinished) << "not translated: " << qPrintable(message.name());
    EXPECT_EQ(message.forms.size(), message.hasPlural ? 2 : 1) << qPrintable(message.name());
    for (const QString& form : message.forms) {
        EXPECT_FALSE(form.isEmpty()) << qPrintable(message.name());
        EXPECT_EQ(placeholders(form), placeholders(message.source)) << qPrintable(message.name());
    }
}

QString translations(const char* language)
{
    return root + QStringLiteral("/translations/millrace_%1.ts").arg(QLatin1String(language));
}

TEST(Translations, GermanIsComplete)
{
    const auto messages = readMessages(translations("de"));
    EXPECT_GT(messages.size(), 1000U);
    for (const Message& message : messages) {
        expectSound(message);
        for (const QString& form : message.forms)
            EXPECT_EQ(mnemonics(form), mnemonics(message.source)) << qPrintable(message.name());
    }
}

TEST(Translations, EnglishHasItsPluralsAndNothingElse)
{
    const auto messages = readMessages(translations("en"));
    EXPECT_FALSE(messages.empty());
    for (const Message& message : messages) {
        EXPECT_TRUE(message.hasPlural) << qPrintable(message.name());
        expectSound(message);
        EXPECT_FALSE(message.forms.join(u' ').contains(QLatin1String("(s)"))) << qPrintable(message.name());
    }
}

TEST(Translations, NoTextOfTheSourcesIsMissing)
{
    const QTemporaryDir folder;
    QProcess script;
    script.start(root + QStringLiteral("/packaging/update-translations.sh"), {folder.path()});
    if (!script.waitForFinished(120'000) || script.exitCode() != 0)
        GTEST_SKIP() << "The sources cannot be searched for texts here: "
                     << script.readAllStandardError().toStdString();
    for (const char* language : {"de", "en"}) {
        const auto present
            = readMessages(folder.filePath(QStringLiteral("millrace_%1.ts").arg(QLatin1String(language))));
        for (const Message& message : present)
            EXPECT_TRUE(message.isFinished)
                << "run packaging/update-translations.sh and translate: " << qPrintable(message.name());
        EXPECT_EQ(present.size(), readMessages(translations(language)).size())
            << "run packaging/update-translations.sh: texts came or went";
    }
}

TEST(Translations, TheProgramCarriesThem)
{
    QTranslator german;
    ASSERT_TRUE(german.load(QStringLiteral(":/i18n/millrace_de.qm")));
    EXPECT_EQ(german.translate("Actions", "&Undo"), QStringLiteral("&Rückgängig"));
    EXPECT_EQ(german.translate("BpmnType", "Sequence flow"), QStringLiteral("Sequenzfluss"));
    QTranslator english;
    ASSERT_TRUE(english.load(QStringLiteral(":/i18n/millrace_en.qm")));
    EXPECT_EQ(english.translate("DesignActivity", "%n error(s)", nullptr, 1), QStringLiteral("%n error"));
    EXPECT_EQ(english.translate("DesignActivity", "%n error(s)", nullptr, 2), QStringLiteral("%n errors"));
}

} // namespace
