// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/launch.h"

#include "app/export/languages.h"
#include "app/window/icons.h"
#include "app/window/main_window.h"
#include "app/window/preferences.h"
#include "app/window/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>
#include <QPixmap>
#include <QRegularExpression>
#include <QTimer>
#include <cstdio>
#include <memory>

namespace millrace::app::window {

namespace {

constexpr int exitUsage = 2;
constexpr qint64 longestWait = 60'000; // ms
constexpr int calmTurn = 120; // ms

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

[[noreturn]] void refuse(const QString& words)
{
    std::fprintf(stderr, "millrace: %s\n", qUtf8Printable(words));
    std::exit(exitUsage);
}

QSize readSize(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{3,5})[x×](\\d{3,5})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        refuse(CommandLine::tr("--size takes WIDTHxHEIGHT in pixels, as in 1280x800; '%1' is none").arg(text));
    return {match.captured(1).toInt(), match.captured(2).toInt()};
}

} // namespace

void choosePlatform(int argc, char** argv)
{
    const auto set = [](const char* name) { return !qEnvironmentVariableIsEmpty(name); };
    if (set("QT_QPA_PLATFORM") || set("DISPLAY") || set("WAYLAND_DISPLAY"))
        return;
    for (int i = 1; i < argc; ++i)
        for (const char* option : {"--screenshot", "--help", "-h", "--version", "-v"})
            if (QByteArray(argv[i]).startsWith(option))
                qputenv("QT_QPA_PLATFORM", "offscreen");
}

void prepareApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Millrace"));
    QCoreApplication::setApplicationName(QStringLiteral("Millrace"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MILLRACE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("millrace"));
    const QString language = preferences::language();
    exporting::speak(language.isEmpty() ? QLocale() : QLocale(language));
    Theme::instance().start();
    QApplication::setWindowIcon(applicationIcon());
}

LaunchOptions readLaunchOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(CommandLine::tr("A studio for business processes: draw, simulate, run, analyze."));
    parser.addPositionalArgument(
        QStringLiteral("FILE"), CommandLine::tr("Files or project folders to open"), QStringLiteral("[FILE...]"));
    const QCommandLineOption activity(QStringLiteral("activity"),
        CommandLine::tr("Start in this activity: design, simulate, run or analyze"), QStringLiteral("NAME"));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"),
        CommandLine::tr("Write a picture of the window to this file and quit"), QStringLiteral("OUT.png"));
    const QCommandLineOption size(
        QStringLiteral("size"), CommandLine::tr("Size of the window in pixels, as in 1280x800"), QStringLiteral("WxH"));
    const QCommandLineOption dark(QStringLiteral("dark"), CommandLine::tr("Use the dark look this time"));
    const QCommandLineOption light(QStringLiteral("light"), CommandLine::tr("Use the light look this time"));
    parser.addOptions({activity, screenshot, size, dark, light});
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    if (!parser.parse(arguments))
        refuse(parser.errorText());
    if (parser.isSet(help))
        parser.showHelp(0);
    if (parser.isSet(version))
        parser.showVersion();
    LaunchOptions options;
    options.files = parser.positionalArguments();
    if (parser.isSet(activity)) {
        options.activity = activityFromWord(parser.value(activity));
        if (toWord(*options.activity) != parser.value(activity))
            refuse(CommandLine::tr("There is no activity '%1'; there are design, simulate, run and analyze")
                       .arg(parser.value(activity)));
    }
    if (parser.isSet(size))
        options.size = readSize(parser.value(size));
    options.screenshot = parser.value(screenshot);
    if (parser.isSet(dark) || parser.isSet(light))
        options.dark = parser.isSet(dark);
    return options;
}

void applyLook(const LaunchOptions& options)
{
    if (options.dark)
        Theme::instance().show(*options.dark ? ThemeChoice::Dark : ThemeChoice::Light);
    else if (!options.screenshot.isEmpty())
        Theme::instance().show(ThemeChoice::Light);
}

void applyLayout(MainWindow& window, const LaunchOptions& options)
{
    if (options.size.isValid())
        window.resize(options.size);
    else if (!options.screenshot.isEmpty())
        window.resize(1600, 1000);
    if (options.activity)
        window.setActivity(*options.activity);
}

void takeScreenshot(MainWindow& window, const LaunchOptions& options, std::function<bool()> settled)
{
    auto* timer = new QTimer(&window);
    timer->setInterval(calmTurn);
    auto clock = std::make_shared<QElapsedTimer>();
    clock->start();
    auto calm = std::make_shared<int>(0);
    QObject::connect(timer, &QTimer::timeout, &window, [=, &window] {
        const bool waitedEnough = clock->elapsed() > longestWait;
        if (settled && !settled() && !waitedEnough) {
            *calm = 0;
            return;
        }
        if (++*calm < 2)
            return;
        timer->stop();
        const bool written = window.grab().save(options.screenshot);
        if (!written)
            std::fprintf(stderr, "millrace: %s\n",
                qUtf8Printable(CommandLine::tr("The picture could not be written to %1").arg(options.screenshot)));
        QCoreApplication::exit(written ? 0 : 1);
    });
    timer->start();
}

} // namespace millrace::app::window
