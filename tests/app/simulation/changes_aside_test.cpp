// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/changes_aside.h"

#include "app/simulation/what_if.h"
#include "tests/app/simulation/simulation_bench.h"

#include <QDir>

namespace millrace::app::simulation {
namespace {

using namespace bench;

class ChangesAsideTest : public testing::Test {
protected:
    static WhatIf opened(const ModelFolder& folder)
    {
        WhatIf whatIf;
        whatIf.load(model(), folder.path());
        return whatIf;
    }
    static Scenario withPeople(Scenario scenario, int people)
    {
        scenario.pools[0].capacity = people;
        return scenario;
    }
    QString folder() const { return aside.filePath(QStringLiteral("changes")); }
    QStringList copies() const { return QDir(folder()).entryList({QStringLiteral("*.json")}); }
    /// As a session that is killed leaves it: its copy stays, its lock is of nobody.
    void leave(const WhatIf& whatIf)
    {
        ChangesAside killed(folder());
        killed.write(whatIf);
        const QStringList left = copies();
        ASSERT_EQ(left.size(), 1);
        ASSERT_TRUE(QFile::copy(folder() + u'/' + left[0], folder() + QStringLiteral("/left")));
        name = left[0];
    }
    void comeBack() { ASSERT_TRUE(QFile::rename(folder() + QStringLiteral("/left"), folder() + u'/' + name)); }

    QTemporaryDir aside;
    QString name;
};

TEST_F(ChangesAsideTest, BringsBackWhatAKilledSessionHadChanged)
{
    const ModelFolder folderOfModel;
    WhatIf before = opened(folderOfModel);
    const Scenario changed = withPeople(before.now(), 7);
    before.change(changed);
    leave(before);
    comeBack();
    WhatIf after = opened(folderOfModel);
    ChangesAside next(folder());
    EXPECT_EQ(next.bringBack(after), QStringList {QStringLiteral("Today")});
    EXPECT_EQ(after.now(), changed);
    EXPECT_EQ(after.kept(), today()) << "nothing is written into the file";
    EXPECT_TRUE(after.canUndo());
    after.undo();
    EXPECT_FALSE(after.isChanged());
    EXPECT_TRUE(next.bringBack(after).isEmpty()) << "once is enough";
}

TEST_F(ChangesAsideTest, BringsBackWhatWasSaidWhereThereWasNoScenario)
{
    const ModelFolder folderOfModel(std::vector<Scenario> {});
    WhatIf before = opened(folderOfModel);
    Scenario guess = before.now();
    guess.elements[QStringLiteral("A")].duration = Distribution::constant(900);
    before.change(guess);
    leave(before);
    comeBack();
    WhatIf after = opened(folderOfModel);
    ChangesAside next(folder());
    EXPECT_EQ(next.bringBack(after).size(), 1);
    EXPECT_EQ(after.now().elements.at(QStringLiteral("A")).duration, Distribution::constant(900));
    EXPECT_FALSE(QFile::exists(folderOfModel.scenarioPath()));
}

TEST_F(ChangesAsideTest, KeepsNothingOfWhatIsNotChangedAnyMore)
{
    const ModelFolder folderOfModel;
    WhatIf whatIf = opened(folderOfModel);
    {
        ChangesAside mine(folder());
        mine.write(whatIf);
        EXPECT_TRUE(copies().isEmpty());
        whatIf.change(withPeople(whatIf.now(), 3));
        mine.write(whatIf);
        EXPECT_EQ(copies().size(), 1);
        whatIf.undo();
        mine.write(whatIf);
        EXPECT_TRUE(copies().isEmpty());
        whatIf.redo();
        mine.write(whatIf);
        EXPECT_EQ(copies().size(), 1);
    }
    EXPECT_TRUE(copies().isEmpty()) << "closed in good order";
}

TEST_F(ChangesAsideTest, LeavesAloneWhatAnotherSessionWorksOn)
{
    const ModelFolder folderOfModel;
    WhatIf mine = opened(folderOfModel), other = opened(folderOfModel);
    ChangesAside first(folder()), second(folder());
    mine.change(withPeople(mine.now(), 3));
    first.write(mine);
    EXPECT_TRUE(second.bringBack(other).isEmpty());
    other.change(withPeople(other.now(), 9));
    second.write(other);
    const QByteArray kept = base::readFile(folder() + u'/' + copies().at(0));
    EXPECT_TRUE(kept.contains("value=\\\"3\\\"")) << kept.toStdString();
}

TEST_F(ChangesAsideTest, WithoutAFolderOrAFileKeepsNothing)
{
    const ModelFolder folderOfModel;
    WhatIf whatIf = opened(folderOfModel);
    whatIf.change(withPeople(whatIf.now(), 3));
    ChangesAside nowhere {QString()};
    nowhere.write(whatIf);
    EXPECT_TRUE(nowhere.bringBack(whatIf).isEmpty());
    WhatIf unsaved;
    unsaved.load(model(), QString());
    ChangesAside some(folder());
    some.write(unsaved);
    EXPECT_TRUE(copies().isEmpty());
}

TEST_F(ChangesAsideTest, ADamagedCopyBringsNothing)
{
    const ModelFolder folderOfModel;
    WhatIf whatIf = opened(folderOfModel);
    whatIf.change(withPeople(whatIf.now(), 3));
    leave(whatIf);
    base::writeFileAtomically(folder() + QStringLiteral("/left"), "{\"changed\": [\"Scenario_Today\"], \"scen");
    comeBack();
    WhatIf after = opened(folderOfModel);
    ChangesAside next(folder());
    EXPECT_TRUE(next.bringBack(after).isEmpty());
    EXPECT_FALSE(after.isChanged());
}

} // namespace
} // namespace millrace::app::simulation
