// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/proposed_path.h"

#include "app/design/diagram_files.h"
#include "app/design/diagram_view.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/document.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace millrace::app::design {

namespace {

constexpr int longestName = 80;

/// Of the pools and processes of the file the only one with a name of its own; empty where there are several.
QString givenName(const metamodel::Tree& tree)
{
    QString pool, process;
    int pools = 0, processes = 0;
    for (const metamodel::Element* found : bpmn::processes(tree)) {
        ++processes;
        process = found->name().simplified();
        for (const metamodel::Reference& reference : tree.referencesTo(found->id()))
            if (const metamodel::Element* from = tree.find(reference.from);
                from != nullptr && from->is(bpmn::type::Participant)) {
                ++pools;
                pool = from->name().simplified();
            }
    }
    if (processes == 1 && !process.isEmpty())
        return process;
    return pools == 1 ? pool : QString();
}

} // namespace

QString nameFor(const DiagramView& view)
{
    const QString given = givenName(view.document().tree());
    return given.isEmpty() ? view.title() : given;
}

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString unusedPath(const QString& folder, const QString& name, const QString& ending)
{
    QString plain = name.simplified().left(longestName);
    for (QChar& character : plain)
        if (QStringView(u"/\\:*?\"<>|").contains(character))
            character = u'-';
    while (plain.endsWith(u'.') || plain.endsWith(u' '))
        plain.chop(1);
    const QString start = QDir::cleanPath(folder) + u'/' + plain;
    QString path = QStringLiteral("%1.%2").arg(start, ending);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QStringLiteral("%1 %2.%3").arg(start).arg(i).arg(ending);
    return path;
}

} // namespace millrace::app::design
