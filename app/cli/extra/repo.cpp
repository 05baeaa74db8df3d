// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/difference_list.h"
#include "app/cli/extra/extra_commands.h"
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/repository/history.h"
#include "modeler/repository/package.h"
#include "modeler/repository/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cstdio>

namespace millrace::app::cli {

namespace {

struct RepoTexts {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// What all of them take: where the project is, and who acts.
CommandLine lineFor(const char* name, const char* summary)
{
    CommandLine line(QStringLiteral("repo ") + QLatin1String(name), RepoTexts::tr(summary));
    line.option(QStringLiteral("project"),
        RepoTexts::tr("the project, or a folder in it (the current one is the usual)"), QStringLiteral("DIR"));
    return line;
}

/// The project that the command is about, else the folder itself.
repository::Workspace workspaceOf(const CommandLine& line)
{
    const auto folder = repository::Workspace::open(
        line.has(QStringLiteral("project")) ? line.value(QStringLiteral("project")) : QDir::currentPath());
    const auto project = repository::Workspace::at(folder.folder());
    return project ? *project : folder;
}

repository::History historyOf(const CommandLine& line)
{
    const QString folder = workspaceOf(line).folder();
    if (!repository::History::exists(folder)) {
        throw base::Failure(
            RepoTexts::tr("The folder %1 is no project and keeps no versions yet. Make it one with: millrace-cli repo "
                          "init %2")
                .arg(folder, folder.contains(u' ') ? u'"' + folder + u'"' : folder));
    }
    return repository::History::open(folder);
}

void takesAuthor(CommandLine& line)
{
    line.option(QStringLiteral("author"), RepoTexts::tr("who does it (the account's name is the usual)"),
        QStringLiteral("NAME"));
}

repository::Author authorOf(const CommandLine& line)
{
    if (line.has(QStringLiteral("author")))
        return {line.value(QStringLiteral("author")), {}};
    const QString account = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    return {account.isEmpty() ? RepoTexts::tr("Analyst") : account, {}};
}

QString pathIn(const repository::History& history, const QString& file)
{
    const QString relative = QDir(history.folder()).relativeFilePath(QFileInfo(file).absoluteFilePath());
    return relative.startsWith(QLatin1String("..")) ? file : relative;
}

QJsonObject toJson(const repository::Version& version)
{
    QJsonArray labels;
    for (const QString& label : version.labels)
        labels.append(label);
    return {{QStringLiteral("id"), version.id}, {QStringLiteral("note"), version.note},
        {QStringLiteral("author"), version.author.name}, {QStringLiteral("time"), version.time.toString(Qt::ISODate)},
        {QStringLiteral("labels"), labels}};
}

QString toWord(repository::FileState state)
{
    switch (state) {
    case repository::FileState::New:
        return QStringLiteral("added");
    case repository::FileState::Changed:
        return QStringLiteral("changed");
    case repository::FileState::Deleted:
        break;
    }
    return QStringLiteral("removed");
}

QJsonArray toJson(const repository::FileChanges& changes)
{
    QJsonArray files;
    for (const repository::FileChange& change : changes)
        files.append(
            QJsonObject {{QStringLiteral("kind"), toWord(change.state)}, {QStringLiteral("file"), change.path}});
    return files;
}

void printFiles(const repository::FileChanges& changes)
{
    for (const repository::FileChange& change : changes)
        print(QStringLiteral("%1 %2").arg(toWord(change.state).leftJustified(8), change.path));
}

int init(const QStringList& arguments)
{
    CommandLine line = lineFor(
        "init", QT_TRANSLATE_NOOP("cli", "Makes a folder a project with a history. What lies in it stays as it is."));
    line.takes(
        QStringLiteral("[DIR]"), RepoTexts::tr("the folder (the current one is the usual); made where it is missing"));
    line.example(QStringLiteral("orders"), RepoTexts::tr("a new project in the folder orders"));
    if (const auto stop = line.read(arguments, 0, 1))
        return *stop;
    const QString folder = line.files().isEmpty()
        ? line.has(QStringLiteral("project")) ? line.value(QStringLiteral("project")) : QDir::currentPath()
        : line.files().front();
    const auto before = QFileInfo(folder).isDir() ? repository::Workspace::at(folder) : std::nullopt;
    const bool isOne = before && before->folder() == QFileInfo(folder).canonicalFilePath()
        && repository::History::exists(before->folder());
    const auto workspace = repository::Workspace::create(folder);
    print(isOne ? RepoTexts::tr("%1 is a project already; nothing was changed.").arg(workspace.folder())
                : RepoTexts::tr("%1 is a project now.").arg(workspace.folder()));
    return done;
}

int save(const QStringList& arguments)
{
    CommandLine line = lineFor(
        "save", QT_TRANSLATE_NOOP("cli", "Saves all changed files of the project as a version, with a note."));
    line.shortOption(
        QStringLiteral("m"), QStringLiteral("note"), RepoTexts::tr("what changed and why"), QStringLiteral("NOTE"));
    line.needs(QStringLiteral("-m NOTE"));
    takesAuthor(line);
    line.offersJson();
    line.example(QStringLiteral("-m \"Approval above 10 000\""), RepoTexts::tr("one version more"));
    if (const auto stop = line.read(arguments, 0, 0))
        return *stop;
    if (line.value(QStringLiteral("note")).trimmed().isEmpty())
        return line.refuse(RepoTexts::tr("A version has a note: give -m NOTE."));
    const auto saved = historyOf(line).saveVersion(line.value(QStringLiteral("note")), authorOf(line));
    if (line.wantsJson()) {
        print(QJsonObject {{QStringLiteral("saved"), saved ? QJsonValue(toJson(*saved)) : QJsonValue()}});
        return done;
    }
    print(saved ? RepoTexts::tr("Saved %1.").arg(saved->shortId)
                : RepoTexts::tr("Nothing has changed since the last version."));
    return done;
}

int log(const QStringList& arguments)
{
    CommandLine line = lineFor("log", QT_TRANSLATE_NOOP("cli", "Lists the versions, newest first."));
    line.takes(QStringLiteral("[FILE]"), RepoTexts::tr("only versions that changed this file"));
    line.offersJson();
    line.example(
        QStringLiteral("order.bpmn --format json"), RepoTexts::tr("who changed this model when, for other programs"));
    if (const auto stop = line.read(arguments, 0, 1))
        return *stop;
    const repository::History history = historyOf(line);
    const QString path = line.files().isEmpty() ? QString() : pathIn(history, line.files().front());
    const auto versions = history.versions(path);
    if (versions.empty() && !path.isEmpty() && !QFileInfo::exists(QDir(history.folder()).filePath(path)))
        throw base::Failure(RepoTexts::tr("There is no file %1 in the project, and in no version of it.").arg(path));
    if (line.wantsJson()) {
        QJsonArray array;
        for (const repository::Version& version : versions)
            array.append(toJson(version));
        print(QJsonObject {{QStringLiteral("versions"), array}});
        return done;
    }
    QList<QStringList> rows;
    for (const repository::Version& version : versions) {
        rows << QStringList {version.shortId, QLocale().toString(version.time, QLocale::ShortFormat),
            version.author.name, version.note.section(QLatin1Char('\n'), 0, 0)};
    }
    if (rows.isEmpty())
        print(path.isEmpty() ? RepoTexts::tr("No version has been saved yet.")
                             : RepoTexts::tr("No version holds %1 yet.").arg(path));
    else
        print(table(
            {RepoTexts::tr("version"), RepoTexts::tr("when"), RepoTexts::tr("who"), RepoTexts::tr("note")}, rows));
    return done;
}

int show(const QStringList& arguments)
{
    CommandLine line
        = lineFor("show", QT_TRANSLATE_NOOP("cli", "Prints a file as it was in a version, or what a version changed."));
    line.takes(QStringLiteral("VERSION"), RepoTexts::tr("its id, or a label"));
    line.takes(QStringLiteral("[FILE]"), RepoTexts::tr("the file to print, byte for byte"));
    line.offersJson();
    line.example(QStringLiteral("1a2b3c4"), RepoTexts::tr("who saved it when and why, and which files it changed"));
    line.example(QStringLiteral("1a2b3c4 order.bpmn > old.bpmn"), RepoTexts::tr("a file as it was, as another file"));
    if (const auto stop = line.read(arguments, 1, 2))
        return *stop;
    const repository::History history = historyOf(line);
    const QString name = line.files()[0];
    if (line.files().size() == 2) {
        if (line.has(QStringLiteral("format")))
            return line.refuse(RepoTexts::tr("A file is printed as it is: leave --format out."));
        const QByteArray bytes = history.fileAt(name, pathIn(history, line.files()[1]));
        std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
        return done;
    }
    const repository::Version version = history.version(name);
    if (line.wantsJson()) {
        QJsonObject object = toJson(version);
        object.insert(QStringLiteral("files"), toJson(history.changedFiles(name)));
        print(object);
        return done;
    }
    print(QStringLiteral("%1  %2  %3\n%4\n")
              .arg(version.id, version.time.toString(Qt::ISODate), version.author.name, version.note));
    printFiles(history.changedFiles(name));
    return done;
}

QByteArray bytesOf(const repository::History& history, const QString& version, const QString& file)
{
    return version.isEmpty() ? base::readFile(file) : history.fileAt(version, pathIn(history, file));
}

int diffVersions(const QStringList& arguments)
{
    CommandLine line
        = lineFor("diff", QT_TRANSLATE_NOOP("cli", "What changed in a BPMN file between two versions, by element."));
    line.takes(QStringLiteral("FILE"), RepoTexts::tr("a BPMN file of the project"));
    line.takes(QStringLiteral("[OLD [NEW]]"),
        RepoTexts::tr("versions; without OLD the latest one, without NEW the file as it is now"));
    line.offersJson();
    line.example(QStringLiteral("order.bpmn 1a2b3c4"), RepoTexts::tr("what was done since that version"));
    line.example(QStringLiteral("order.bpmn 1a2b3c4 5d6e7f8 --format json"),
        RepoTexts::tr("from one version to another, for other programs"));
    if (const auto stop = line.read(arguments, 1, 3))
        return *stop;
    const repository::History history = historyOf(line);
    const QString file = line.files()[0];
    QString old = line.files().value(1);
    if (old.isEmpty()) {
        const auto latest = history.latest();
        if (!latest)
            throw base::Failure(RepoTexts::tr("No version has been saved yet."));
        old = latest->id;
    }
    const auto older = bpmn::load(bytesOf(history, old, file), file);
    const auto newer = bpmn::load(bytesOf(history, line.files().value(2), file), file);
    if (!older.tree || !newer.tree) {
        complain(older.tree ? newer.problems : older.problems, file);
        return failed;
    }
    printDifferences(*older.tree, *newer.tree, line.wantsJson());
    return done;
}

int restore(const QStringList& arguments)
{
    CommandLine line = lineFor("restore",
        QT_TRANSLATE_NOOP("cli",
            "Makes the files as they were in a version. What is in no version yet is saved as one first. The files are "
            "left for you to look at: save a version to keep them so."));
    line.takes(QStringLiteral("VERSION"), RepoTexts::tr("its id, or a label"));
    line.takes(QStringLiteral("[FILE]"), RepoTexts::tr("only this file"));
    takesAuthor(line);
    line.offersJson();
    line.example(QStringLiteral("1a2b3c4 order.bpmn"), RepoTexts::tr("brings back one file as it was"));
    if (const auto stop = line.read(arguments, 1, 2))
        return *stop;
    repository::History history = historyOf(line);
    const auto restored = line.files().size() == 2
        ? history.restoreFile(line.files()[0], pathIn(history, line.files()[1]), authorOf(line))
        : history.restore(line.files()[0], authorOf(line));
    if (line.wantsJson()) {
        print(
            QJsonObject {{QStringLiteral("saved"), restored.saved ? QJsonValue(toJson(*restored.saved)) : QJsonValue()},
                {QStringLiteral("files"), toJson(restored.changes)}});
        return done;
    }
    if (restored.saved)
        print(RepoTexts::tr("Unsaved changes are in version %1.").arg(restored.saved->shortId));
    printFiles(restored.changes);
    if (restored.changes.empty())
        print(RepoTexts::tr("The files are as in that version already."));
    return done;
}

int exportZip(const QStringList& arguments)
{
    CommandLine line = lineFor("export", QT_TRANSLATE_NOOP("cli", "Writes the project as one .zip."));
    line.takes(QStringLiteral("ZIP"), RepoTexts::tr("the file to write; one that is there is replaced"));
    line.option(QStringLiteral("with-history"), RepoTexts::tr("take all versions along"));
    line.example(QStringLiteral("orders.zip --with-history"), RepoTexts::tr("all that a colleague needs to go on"));
    if (const auto stop = line.read(arguments, 1, 1))
        return *stop;
    repository::exportPackage(workspaceOf(line).folder(), line.files().front(),
        line.has(QStringLiteral("with-history")) ? repository::Carry::FilesAndHistory : repository::Carry::Files);
    print(RepoTexts::tr("The project is in %1.").arg(line.files().front()));
    return done;
}

int importZip(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("repo import"),
        RepoTexts::tr("Makes a project of a .zip. Archives with unsafe names or of unreasonable size are refused."));
    line.takes(QStringLiteral("ZIP"), RepoTexts::tr("an exported project"));
    line.takes(
        QStringLiteral("[DIR]"), RepoTexts::tr("a new or empty folder; named after the .zip where nothing is said"));
    line.example(QStringLiteral("orders.zip"), RepoTexts::tr("a project in the folder orders"));
    if (const auto stop = line.read(arguments, 1, 2))
        return *stop;
    const QString zip = line.files()[0];
    const QString folder = line.files().size() == 2 ? line.files()[1] : QFileInfo(zip).completeBaseName();
    const repository::Imported imported = repository::importPackage(zip, folder);
    print(QCoreApplication::translate("cli", "%n file(s) in %1.", nullptr, int(imported.files.size())).arg(folder));
    return done;
}

struct Verb {
    const char* name;
    const char* summary;
    Run run;
};
constexpr std::array<Verb, 8> verbs {{
    {"init", QT_TRANSLATE_NOOP("cli", "makes a folder a project"), init},
    {"save", QT_TRANSLATE_NOOP("cli", "saves a version with a note"), save},
    {"log", QT_TRANSLATE_NOOP("cli", "lists the versions"), log},
    {"show", QT_TRANSLATE_NOOP("cli", "prints a file of a version, or what it changed"), show},
    {"diff", QT_TRANSLATE_NOOP("cli", "what changed in a file, by element"), diffVersions},
    {"restore", QT_TRANSLATE_NOOP("cli", "makes the files as they were"), restore},
    {"export", QT_TRANSLATE_NOOP("cli", "writes the project as a .zip"), exportZip},
    {"import", QT_TRANSLATE_NOOP("cli", "makes a project of a .zip"), importZip},
}};

QString repoHelp()
{
    QString text = RepoTexts::tr("Usage: millrace-cli repo VERB [arguments]") + QStringLiteral("\n\n");
    for (const Verb& verb : verbs)
        text += QStringLiteral("  %1  %2\n")
                    .arg(QLatin1String(verb.name).toString().leftJustified(8), RepoTexts::tr(verb.summary));
    return text + QLatin1Char('\n') + RepoTexts::tr("millrace-cli repo VERB --help says more.") + QStringLiteral("\n\n")
        + RepoTexts::tr("Examples:\n  millrace-cli repo init orders\n      makes the folder orders a project\n"
                        "  millrace-cli repo save -m \"First draft\"\n      keeps its files as they are now\n"
                        "  millrace-cli repo log\n      lists what was kept");
}

} // namespace

int repo(const QStringList& arguments)
{
    const QString name = arguments.value(0);
    for (const Verb& verb : verbs) {
        if (name == QLatin1String(verb.name))
            return verb.run(arguments.mid(1));
    }
    if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
        print(repoHelp());
        return done;
    }
    complain(name.isEmpty() ? RepoTexts::tr("Which verb?") : RepoTexts::tr("repo has no verb '%1'.").arg(name));
    complain(repoHelp());
    return misused;
}

} // namespace millrace::app::cli
