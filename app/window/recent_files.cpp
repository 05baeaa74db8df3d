// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/recent_files.h"

#include <QFileInfo>
#include <QSettings>
#include <algorithm>

namespace millrace::app::window {

namespace {
const QLatin1String recentKey("recent");
constexpr std::size_t mostRecent = 12;
} // namespace

RecentFiles::RecentFiles(QObject* parent)
    : QObject(parent)
{
    load();
}

void RecentFiles::load()
{
    QSettings settings;
    settings.sync(); // another window of the studio may have written
    entries_.clear();
    const int count = settings.beginReadArray(recentKey);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        entries_.push_back({settings.value(QStringLiteral("path")).toString(),
            settings.value(QStringLiteral("project")).toBool(), settings.value(QStringLiteral("opened")).toDateTime()});
    }
}

std::vector<RecentFiles::Entry> RecentFiles::entries() const
{
    std::vector<Entry> there;
    std::copy_if(entries_.begin(), entries_.end(), std::back_inserter(there), [](const Entry& entry) {
        const QFileInfo info(entry.path);
        return info.exists() && info.isDir() == entry.project;
    });
    return there;
}

void RecentFiles::add(const QString& path, bool project)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    load();
    std::erase_if(entries_, [&](const Entry& entry) { return entry.path == absolute; });
    entries_.insert(entries_.begin(), {absolute, project, QDateTime::currentDateTime()});
    if (entries_.size() > mostRecent)
        entries_.resize(mostRecent);
    store();
}

void RecentFiles::remove(const QString& path)
{
    load();
    std::erase_if(entries_, [&](const Entry& entry) { return entry.path == path; });
    store();
}

void RecentFiles::clear()
{
    entries_.clear();
    store();
}

void RecentFiles::store()
{
    QSettings settings;
    settings.remove(recentKey);
    settings.beginWriteArray(recentKey, static_cast<int>(entries_.size()));
    for (int i = 0; i < static_cast<int>(entries_.size()); ++i) {
        const Entry& entry = entries_[static_cast<std::size_t>(i)];
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("path"), entry.path);
        settings.setValue(QStringLiteral("project"), entry.project);
        settings.setValue(QStringLiteral("opened"), entry.opened);
    }
    settings.endArray();
    Q_EMIT changed();
}

} // namespace millrace::app::window
