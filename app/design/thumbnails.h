// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QString>
#include <vector>

namespace millrace::app::design {

/// The first diagram of a BPMN file, at most of the size in device pixels; null where there is none to draw.
QImage pictureOf(const QByteArray& bpmn, QSize size, bool dark);

/// Pictures of files, made one by one while nothing else is to do, and kept until the file changes.
class Thumbnails : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// Null where it is not made yet (ready() follows) or there is none. An empty path: the sample, at once.
    QImage picture(const QString& path, QSize size, bool dark);

Q_SIGNALS:
    void ready();

private:
    struct Wanted {
        QString key, path;
        QSize size;
        bool dark = false;
    };
    void makeNext();

    QHash<QString, QImage> pictures_;
    std::vector<Wanted> wanted_;
};

} // namespace millrace::app::design
