// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace millrace::app::exporting {

/// A ZIP archive in memory (PKWARE's APPNOTE 6.3), as documents of offices want it: entries in the order in which they
/// are added, the same bytes for the same entries, whatever the time. Up to 4 GB.
class Zip {
public:
    /// `name` with slashes. `isStored`: not compressed, as the first entry of an OpenDocument file has to be.
    void add(const QString& name, const QByteArray& content, bool isStored = false);
    QByteArray finished() const;

private:
    QByteArray files_;
    QByteArray directory_;
    int count_ = 0;
};

} // namespace millrace::app::exporting
