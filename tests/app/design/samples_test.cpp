// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/samples.h"

#include "modeler/base/file.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace millrace::app::design {

TEST(Samples, ACopyTakesItsScenariosAlong)
{
    const QTemporaryDir folder;
    const auto in = [&folder](const char* name) { return folder.filePath(QLatin1String(name)); };
    copyScenario(in("loan.bpmn"), in("copy.bpmn"));
    EXPECT_FALSE(QFile::exists(in("copy.bpsim")));

    base::writeFileAtomically(in("loan.bpsim"), "first");
    copyScenario(in("loan.bpmn"), in("copy.bpmn"));
    EXPECT_EQ(base::readFile(in("copy.bpsim")), "first");

    // What is there already stays.
    base::writeFileAtomically(in("loan.bpsim"), "second");
    copyScenario(in("loan.bpmn"), in("copy.bpmn"));
    EXPECT_EQ(base::readFile(in("copy.bpsim")), "first");
}

TEST(Samples, EverySampleBringsAScenario)
{
    const QTemporaryDir folder;
    ASSERT_FALSE(samples().empty());
    for (const Sample& sample : samples()) {
        const QString diagram = folder.filePath(sample.id + QStringLiteral(".bpmn"));
        copyScenario(sample.file, diagram);
        EXPECT_TRUE(QFile::exists(folder.filePath(sample.id + QStringLiteral(".bpsim")))) << sample.id.toStdString();
    }
}

} // namespace millrace::app::design
