// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/repository/fixtures.h"

#include <gtest/gtest.h>
#include <map>
#include <rapidcheck/gtest.h>

namespace millrace::repository {

using namespace fixtures;

namespace {

using Files = std::map<QString, QByteArray>;

void change(const Folder& folder, Files& files)
{
    const QString path = *rc::gen::element(u"a.bpmn"_qs, u"b ü.dmn"_qs, u"sub/a.bpmn"_qs, u"sub/deep/c"_qs);
    if (*rc::gen::inRange(0, 4) == 0) {
        folder.remove(path);
        files.erase(path);
        return;
    }
    // Same sizes within the same moment are what a comparison by size and time overlooks.
    const auto drawn = *rc::gen::container<std::string>(3, rc::gen::element('a', '\n', '\r', '\0', '\xFF'));
    files[path] = QByteArray::fromStdString(drawn);
    folder.write(path, files[path]);
}

void expectSame(const History& history, const QString& version, const Files& files)
{
    QStringList paths;
    for (const auto& [path, bytes] : files) {
        paths.append(path);
        RC_ASSERT(history.fileAt(version, path) == bytes);
    }
    RC_ASSERT(history.filesAt(version) == paths);
}

Files onDisk(const Folder& folder, const QStringList& paths)
{
    Files files;
    for (const QString& path : paths)
        if (folder.has(path))
            files[path] = folder.read(path);
    return files;
}

} // namespace

RC_GTEST_PROP(HistoryLaw, EveryVersionGivesTheBytesOfThenAndRestoresThem, ())
{
    const Folder folder;
    History history = History::create(folder.path());
    Files files;
    Files saved;
    std::vector<std::pair<QString, Files>> versions;
    const int steps = *rc::gen::inRange(1, 8);
    for (int i = 0; i < steps; ++i) {
        const int writes = *rc::gen::inRange(0, 4);
        for (int j = 0; j < writes; ++j)
            change(folder, files);
        RC_ASSERT(history.status().empty() == (files == saved));
        const auto version = history.saveVersion(u"v"_qs, author);
        RC_ASSERT(version.has_value() == (files != saved));
        saved = files;
        if (version)
            versions.emplace_back(version->id, files);
    }
    RC_ASSERT(history.versions().size() == versions.size());
    for (const auto& [id, then] : versions)
        expectSame(history, id, then);
    if (versions.empty())
        return;
    const auto& [id, then] = *rc::gen::elementOf(versions);
    change(folder, files);
    const Restored restored = history.restore(id, author);
    const QStringList all {u"a.bpmn"_qs, u"b ü.dmn"_qs, u"sub/a.bpmn"_qs, u"sub/deep/c"_qs};
    RC_ASSERT(onDisk(folder, all) == then);
    RC_ASSERT(restored.saved.has_value() == (files != saved));
    if (restored.saved)
        expectSame(history, restored.saved->id, files);
}

} // namespace millrace::repository
