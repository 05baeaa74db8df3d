// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/thumbnails.h"

#include "app/design/samples.h"
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/drawing/figures.h"
#include "modeler/drawing/image.h"
#include "modeler/repository/workspace.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTimer>
#include <algorithm>

namespace millrace::app::design {

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024; // drawing a larger one would be felt
constexpr double imageFrame = 32; // what toImage() adds around a diagram
constexpr double mostScale = 1.5;

} // namespace

QImage pictureOf(const QByteArray& bpmn, QSize size, bool dark)
{
    const metamodel::Loaded loaded = bpmn::load(bpmn);
    if (!loaded.tree)
        return {};
    drawing::Figures figures;
    figures.rebuild(*loaded.tree);
    if (figures.isEmpty())
        return {};
    const QSizeF whole = figures.extent().size() + QSizeF(imageFrame, imageFrame);
    const double scale = std::min({size.width() / whole.width(), size.height() / whole.height(), mostScale});
    return drawing::toImage(figures, dark ? drawing::Theme::dark() : drawing::Theme::light(), scale);
}

QImage Thumbnails::picture(const QString& path, QSize size, bool dark)
{
    if (path.isEmpty())
        return pictureOf(readSample(*sampleById(firstSample)), size, dark);
    if (QFileInfo(path).isDir()) {
        // A project looks like its first process.
        for (const QString& name : QDir(path).entryList(QDir::Files, QDir::Name))
            if (::millrace::repository::kindOf(name) == ::millrace::repository::FileKind::Process)
                return picture(path + u'/' + name, size, dark);
        return {};
    }
    const QFileInfo file(path);
    if (!file.isFile() || file.size() > largestFile)
        return {};
    const QString key = QStringLiteral("%1|%2|%3x%4|%5")
                            .arg(path)
                            .arg(file.lastModified().toMSecsSinceEpoch())
                            .arg(size.width())
                            .arg(size.height())
                            .arg(dark);
    if (const auto made = pictures_.constFind(key); made != pictures_.constEnd())
        return *made;
    if (wanted_.empty())
        QTimer::singleShot(0, this, &Thumbnails::makeNext);
    wanted_.push_back({key, path, size, dark});
    return {};
}

void Thumbnails::makeNext()
{
    if (wanted_.empty())
        return;
    const Wanted next = wanted_.back();
    wanted_.pop_back();
    QImage& picture = pictures_[next.key];
    if (picture.isNull()) {
        try {
            picture = pictureOf(base::readFile(next.path), next.size, next.dark);
        } catch (const base::Failure&) {
            picture = {}; // what cannot be read has no picture; opening it says why
        }
    }
    if (wanted_.empty())
        Q_EMIT ready();
    else
        QTimer::singleShot(0, this, &Thumbnails::makeNext);
}

} // namespace millrace::app::design
