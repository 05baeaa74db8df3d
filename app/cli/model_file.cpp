// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/model_file.h"

#include "app/cli/command_line.h"
#include "modeler/base/failure.h"
#include "modeler/bpmn/definitions.h"

#include <QCoreApplication>

namespace millrace::app::cli {

metamodel::Loaded openModel(const QString& path)
{
    metamodel::Loaded loaded = bpmn::loadFile(path);
    if (!loaded.tree)
        complain(loaded.problems, path);
    return loaded;
}

metamodel::Loaded openSoundModel(const QString& path)
{
    metamodel::Loaded loaded = bpmn::loadFile(path);
    complain(loaded.problems, path);
    if (loaded.tree && exitCode(loaded.problems) != done) {
        complain(
            QCoreApplication::translate("cli", "%1 is neither run nor simulated before the errors in it are corrected.")
                .arg(path));
        loaded.tree.reset();
    }
    return loaded;
}

const metamodel::Element& elementWithId(const metamodel::Tree& tree, const QString& id, const QString& file)
{
    const auto found = tree.allById(id);
    if (found.empty())
        throw base::Failure(QCoreApplication::translate("cli", "%1 has no element with the id '%2'.").arg(file, id));
    if (found.size() > 1) {
        throw base::Failure(QCoreApplication::translate(
            "cli", "%1 has %2 elements with the id '%3' (lines %4 and %5). Make the ids unique first.")
                                .arg(file)
                                .arg(found.size())
                                .arg(id)
                                .arg(found[0]->line())
                                .arg(found[1]->line()));
    }
    return *found.front();
}

} // namespace millrace::app::cli
