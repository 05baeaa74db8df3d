// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/neighbours.h"

#include "modeler/dmn/definitions.h"

#include <QDir>
#include <QFileInfo>

namespace millrace::dmn {

std::vector<Source> neighboursOf(const QString& path)
{
    std::vector<Source> found;
    const QFileInfo own(path);
    for (const QFileInfo& info : own.absoluteDir().entryInfoList({QStringLiteral("*.dmn")}, QDir::Files, QDir::Name)) {
        if (info.canonicalFilePath() == own.canonicalFilePath())
            continue;
        metamodel::Loaded loaded = dmn::loadFile(info.filePath());
        if (loaded.tree)
            found.push_back({info.filePath(), std::move(loaded.tree)});
    }
    return found;
}

std::vector<Source> withNeighbours(Source model)
{
    std::vector<Source> found {std::move(model)};
    if (!found.front().file.isEmpty() && !found.front().tree->root().children(u"import").empty())
        for (Source& neighbour : neighboursOf(found.front().file))
            found.push_back(std::move(neighbour));
    std::vector<Source> sources;
    for (const std::size_t one : withImports(found, 0))
        sources.push_back(found[one]);
    return sources;
}

} // namespace millrace::dmn
