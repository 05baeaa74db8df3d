// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>
#include <memory>

namespace millrace::app::simulation {

class WhatIf;

/// Keeps aside what was changed of one diagram's scenarios and not kept in their file: after a crash the next session
/// finds it. A file for each diagram, written atomically, gone when nothing is changed any more and with this object; a
/// lock tells what a dead session left from what another one works on.
class ChangesAside {
public:
    /// `folder` is made when it is needed; empty: nothing is kept.
    explicit ChangesAside(QString folder);
    ~ChangesAside();
    ChangesAside(const ChangesAside&) = delete;
    ChangesAside& operator=(const ChangesAside&) = delete;

    /// As the scenarios are now. A diagram without a file has nothing to keep them for.
    void write(const WhatIf& whatIf);
    /// What a session that has ended without keeping left of this diagram becomes changes again; the titles of the
    /// scenarios. Asks once for each file.
    QStringList bringBack(WhatIf& whatIf);

private:
    bool take(const QString& path);
    void forget();

    QString folder_;
    QString path_; ///< of the diagram
    QString copy_; ///< of its changes; empty: another session has them, or none are to be kept
    std::unique_ptr<QLockFile> lock_;
};

} // namespace millrace::app::simulation
