// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/samples.h"

#include "modeler/base/failure.h"
#include "modeler/base/file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace millrace::app::design {

namespace {

const QString sampleFolder = QStringLiteral(":/samples");

std::vector<Sample> readSamples()
{
    const QJsonArray rows
        = QJsonDocument::fromJson(base::readFile(sampleFolder + QStringLiteral("/samples.json"))).array();
    std::vector<Sample> read;
    for (const auto& value : rows) {
        const QJsonObject row = value.toObject();
        const auto text = [&row](QLatin1String key) { return row.value(key).toString(); };
        read.push_back({text(QLatin1String("id")),
            QCoreApplication::translate("Samples", text(QLatin1String("title")).toUtf8().constData()),
            QCoreApplication::translate("Samples", text(QLatin1String("summary")).toUtf8().constData()),
            sampleFolder + u'/' + text(QLatin1String("file"))});
    }
    return read;
}

} // namespace

const std::vector<Sample>& samples()
{
    static const std::vector<Sample> all = readSamples();
    return all;
}

const Sample* sampleById(QStringView id)
{
    const auto found = std::find_if(samples().begin(), samples().end(), [&](const Sample& s) { return s.id == id; });
    return found == samples().end() ? nullptr : &*found;
}

QByteArray readSample(const Sample& sample)
{
    return base::readFile(sample.file);
}

QString copySample(const Sample& sample, const QString& folder)
{
    const QDir target(folder + u'/' + sample.id);
    if (!QDir().mkpath(target.path()))
        throw base::Failure(
            QCoreApplication::translate("Samples", "The folder %1 could not be made. Check that you may write there.")
                .arg(target.path()));
    const QString stem = QFileInfo(sample.file).completeBaseName();
    for (const QString& name : QDir(sampleFolder).entryList({stem + QStringLiteral(".*")}, QDir::Files))
        if (const QString path = target.filePath(name); !QFile::exists(path))
            base::writeFileAtomically(path, base::readFile(sampleFolder + u'/' + name));
    return target.filePath(QFileInfo(sample.file).fileName());
}

void copyScenario(const QString& diagram, const QString& copiedDiagram)
{
    const auto beside = [](const QString& path) {
        const QFileInfo info(path);
        return info.path() + u'/' + info.completeBaseName() + QStringLiteral(".bpsim");
    };
    if (QFile::exists(beside(diagram)) && !QFile::exists(beside(copiedDiagram)))
        base::writeFileAtomically(beside(copiedDiagram), base::readFile(beside(diagram)));
}

} // namespace millrace::app::design
