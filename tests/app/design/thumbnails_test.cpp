// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/thumbnails.h"

#include "app/design/samples.h"
#include "modeler/base/file.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace millrace;
using namespace millrace::app::design;

namespace {

QImage pictureAt(Thumbnails& thumbnails, const QString& path)
{
    thumbnails.picture(path, QSize(240, 120), false);
    QElapsedTimer clock;
    clock.start();
    QImage picture;
    while (picture.isNull() && clock.elapsed() < 3000) {
        QCoreApplication::processEvents();
        picture = thumbnails.picture(path, QSize(240, 120), false);
    }
    return picture;
}

TEST(Thumbnails, aProjectLooksLikeItsFirstProcess)
{
    const QTemporaryDir folder;
    base::writeFileAtomically(folder.filePath(QStringLiteral("a.txt")), "no diagram");
    base::writeFileAtomically(folder.filePath(QStringLiteral("b.bpmn")), readSample(samples().front()));
    Thumbnails thumbnails;
    const QImage ofProject = pictureAt(thumbnails, folder.path());
    ASSERT_FALSE(ofProject.isNull());
    EXPECT_EQ(ofProject, pictureAt(thumbnails, folder.filePath(QStringLiteral("b.bpmn"))));
    QDir(folder.path()).mkdir(QStringLiteral("empty"));
    EXPECT_TRUE(thumbnails.picture(folder.filePath(QStringLiteral("empty")), QSize(240, 120), false).isNull());
}

} // namespace
