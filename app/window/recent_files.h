// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>
#include <vector>

namespace millrace::app::window {

/// The files and project folders opened last, newest first, kept in the settings; at most twelve.
class RecentFiles : public QObject {
    Q_OBJECT
public:
    struct Entry {
        QString path; ///< absolute
        bool project = false; ///< a folder
        QDateTime opened;
    };

    explicit RecentFiles(QObject* parent = nullptr);

    /// Those that still exist.
    std::vector<Entry> entries() const;
    void add(const QString& path, bool project = false);
    void remove(const QString& path);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void load();
    void store();
    std::vector<Entry> entries_;
};

} // namespace millrace::app::window
