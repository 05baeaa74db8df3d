// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/what_if.h"

#include "modeler/base/failure.h"
#include "tests/app/simulation/simulation_bench.h"

namespace millrace::app::simulation {
namespace {

using namespace bench;

WhatIf loaded(const ModelFolder& folder)
{
    WhatIf whatIf;
    whatIf.load(model(), folder.path());
    return whatIf;
}

Scenario withClerks(Scenario scenario, int clerks)
{
    scenario.pools[0].capacity = clerks;
    return scenario;
}

TEST(WhatIf, BeginsWithTheFirstScenario)
{
    const ModelFolder folder;
    const WhatIf whatIf = loaded(folder);
    EXPECT_TRUE(whatIf.hasScenarios());
    EXPECT_EQ(whatIf.titles(), QStringList {QStringLiteral("Today")});
    EXPECT_EQ(whatIf.now().pools[0].capacity, 2);
    EXPECT_FALSE(whatIf.isChanged());
    EXPECT_FALSE(whatIf.differsFromBase());
}

TEST(WhatIf, InventsAScenarioWhereThereIsNone)
{
    WhatIf whatIf;
    whatIf.load(model(), {});
    EXPECT_FALSE(whatIf.hasScenarios());
    EXPECT_EQ(whatIf.titles().size(), 1);
    EXPECT_TRUE(whatIf.now().pools.empty());
}

TEST(WhatIf, ComparesWithWhatItInheritsFrom)
{
    Scenario more = withClerks(today(), 4);
    more.id = QStringLiteral("Scenario_More");
    more.name = QStringLiteral("More clerks");
    more.inherits = today().id;
    const ModelFolder folder({today(), more});
    WhatIf whatIf = loaded(folder);
    whatIf.choose(1);
    EXPECT_EQ(whatIf.base().id, today().id);
    EXPECT_TRUE(whatIf.differsFromBase());
    EXPECT_FALSE(whatIf.isChanged());
}

TEST(WhatIf, WhereNumbersComeFromMakesNoDifferenceToFigures)
{
    const ModelFolder folder;
    WhatIf whatIf = loaded(folder);
    Scenario said = whatIf.now();
    said.setSource(QStringLiteral("A"), QStringLiteral("interview"));
    whatIf.change(said);
    EXPECT_TRUE(whatIf.isChanged());
    EXPECT_FALSE(whatIf.differsFromBase());
}

TEST(WhatIf, BothAreHeldAgainstTheSameTarget)
{
    const ModelFolder folder;
    WhatIf whatIf = loaded(folder);
    Scenario promised = whatIf.now();
    promised.cycleTimeTarget = 3600;
    whatIf.change(promised);
    EXPECT_TRUE(whatIf.isChanged());
    EXPECT_FALSE(whatIf.differsFromBase()) << "nothing would be otherwise";
    EXPECT_EQ(whatIf.baseToRun().cycleTimeTarget, 3600);
    EXPECT_EQ(whatIf.all().size(), 1U);
    EXPECT_EQ(whatIf.all().front(), promised);
}

TEST(WhatIf, ComparesWithAnyOtherThatIsAskedFor)
{
    Scenario busy = today();
    busy.id = QStringLiteral("Scenario_Busy");
    busy.name = QStringLiteral("Busy");
    busy.pools.front().capacity = 1;
    const ModelFolder folder({today(), busy});
    WhatIf whatIf = loaded(folder);
    EXPECT_EQ(whatIf.comparedWith(), 0);
    EXPECT_FALSE(whatIf.differsFromBase());
    whatIf.compareWith(1);
    EXPECT_EQ(whatIf.comparedWith(), 1);
    EXPECT_EQ(whatIf.base().name, QStringLiteral("Busy"));
    EXPECT_TRUE(whatIf.differsFromBase());
    whatIf.choose(1);
    EXPECT_FALSE(whatIf.differsFromBase()) << "with itself there is nothing to compare";
    whatIf.compareWith(-1);
    whatIf.choose(0);
    EXPECT_FALSE(whatIf.differsFromBase());
}

TEST(WhatIf, MeasuresTheBaseAsItself)
{
    const ModelFolder folder;
    WhatIf whatIf = loaded(folder);
    Scenario changed = whatIf.now();
    changed.seed = 7;
    changed.replications = 12;
    whatIf.change(changed);
    EXPECT_FALSE(whatIf.differsFromBase()) << "how to measure is no difference";
    EXPECT_EQ(whatIf.baseToRun().seed, 7U);
    EXPECT_EQ(whatIf.baseToRun().replications, 12);
    EXPECT_TRUE(whatIf.isChanged());
}

TEST(WhatIf, ResetsToWhatIsKept)
{
    const ModelFolder folder;
    WhatIf whatIf = loaded(folder);
    whatIf.change(withClerks(whatIf.now(), 5));
    EXPECT_TRUE(whatIf.isChanged());
    whatIf.reset();
    EXPECT_FALSE(whatIf.isChanged());
    EXPECT_EQ(whatIf.now().pools[0].capacity, 2);
}

TEST(WhatIf, KeepsAChangedScenarioBesideTheModel)
{
    const ModelFolder folder;
    const QByteArray before = base::readFile(folder.path());
    WhatIf whatIf = loaded(folder);
    whatIf.change(withClerks(whatIf.now(), 5));
    EXPECT_EQ(whatIf.suggestedName(), QStringLiteral("Clerks 5"));
    whatIf.keep(QStringLiteral("  Five clerks "));

    EXPECT_EQ(whatIf.titles(), (QStringList {QStringLiteral("Today"), QStringLiteral("Five clerks")}));
    EXPECT_EQ(whatIf.current(), 1);
    EXPECT_FALSE(whatIf.isChanged());
    EXPECT_EQ(base::readFile(folder.path()), before) << "the diagram is left alone";

    const WhatIf again = loaded(folder);
    ASSERT_EQ(again.titles().size(), 2);
    WhatIf second = again;
    second.choose(1);
    EXPECT_EQ(second.now().pools[0].capacity, 5);
    EXPECT_EQ(second.base().id, today().id) << "it is built upon the first";
    second.choose(0);
    EXPECT_EQ(second.now().pools[0].capacity, 2) << "the first is as it was";
}

TEST(WhatIf, ReplacesAScenarioOfThatName)
{
    const ModelFolder folder;
    WhatIf whatIf = loaded(folder);
    whatIf.change(withClerks(whatIf.now(), 3));
    ASSERT_NE(whatIf.named(QStringLiteral("today")), nullptr);
    whatIf.keep(QStringLiteral("Today"));
    EXPECT_EQ(whatIf.titles().size(), 1);
    EXPECT_EQ(loaded(folder).now().pools[0].capacity, 3);
}

TEST(WhatIf, GivesEachKeptScenarioAnIdOfItsOwn)
{
    const ModelFolder folder;
    WhatIf whatIf = loaded(folder);
    whatIf.change(withClerks(whatIf.now(), 3));
    whatIf.keep(QStringLiteral("A!"));
    whatIf.change(withClerks(whatIf.now(), 4));
    whatIf.keep(QStringLiteral("A?"));
    ASSERT_EQ(whatIf.titles().size(), 3);
    EXPECT_EQ(whatIf.now().pools[0].capacity, 4);
    whatIf.choose(1);
    EXPECT_EQ(whatIf.now().pools[0].capacity, 3);
}

TEST(WhatIf, SaysWhatKeepingNeeds)
{
    WhatIf unsaved;
    unsaved.load(model(), {});
    EXPECT_THROW(unsaved.keep(QStringLiteral("X")), base::Failure);
    const ModelFolder folder;
    WhatIf whatIf = loaded(folder);
    EXPECT_THROW(whatIf.keep(QStringLiteral("   ")), base::Failure);
}

TEST(WhatIf, KeepsChangesWhenTheDiagramChanges)
{
    const ModelFolder folder;
    WhatIf whatIf = loaded(folder);
    whatIf.change(withClerks(whatIf.now(), 5));
    whatIf.load(model(), folder.path());
    EXPECT_EQ(whatIf.now().pools[0].capacity, 5);
    EXPECT_TRUE(whatIf.isChanged());
}

TEST(WhatIf, UndoesStepByStepAndRedoes)
{
    const ModelFolder folder;
    WhatIf whatIf = loaded(folder);
    EXPECT_FALSE(whatIf.canUndo());
    whatIf.change(whatIf.now());
    EXPECT_FALSE(whatIf.canUndo()) << "nothing was changed";
    whatIf.change(withClerks(whatIf.now(), 3));
    whatIf.change(withClerks(whatIf.now(), 4), true);
    whatIf.change(withClerks(whatIf.now(), 5), false);
    EXPECT_EQ(whatIf.undoName(), QStringLiteral("Change Clerks"));
    whatIf.undo();
    EXPECT_EQ(whatIf.now().pools[0].capacity, 4);
    whatIf.undo();
    EXPECT_EQ(whatIf.now().pools[0].capacity, 2) << "a slider that moves on is one change";
    EXPECT_FALSE(whatIf.canUndo());
    EXPECT_FALSE(whatIf.isChanged());
    whatIf.redo();
    whatIf.redo();
    EXPECT_EQ(whatIf.now().pools[0].capacity, 5);
    EXPECT_FALSE(whatIf.canRedo());
    whatIf.reset();
    EXPECT_FALSE(whatIf.isChanged());
    whatIf.undo();
    EXPECT_EQ(whatIf.now().pools[0].capacity, 5) << "a reset can be taken back";
    whatIf.change(withClerks(whatIf.now(), 6));
    EXPECT_FALSE(whatIf.canRedo());
}

TEST(WhatIf, ChangesOfDifferentThingsAreUndoneOneByOne)
{
    const ModelFolder folder;
    WhatIf whatIf = loaded(folder);
    whatIf.change(withClerks(whatIf.now(), 3));
    Scenario other = whatIf.now();
    other.elements[QStringLiteral("yes")].probability = 0.5;
    whatIf.change(other, true);
    whatIf.undo();
    EXPECT_EQ(whatIf.now().pools[0].capacity, 3);
}

TEST(WhatIf, KeepsTheChangesOfEachScenarioWhileAnotherIsLookedAt)
{
    Scenario more = withClerks(today(), 4);
    more.id = QStringLiteral("Scenario_More");
    more.name = QStringLiteral("More clerks");
    const ModelFolder folder({today(), more});
    WhatIf whatIf = loaded(folder);
    whatIf.change(withClerks(whatIf.now(), 7));
    whatIf.choose(1);
    EXPECT_FALSE(whatIf.isChanged());
    EXPECT_TRUE(whatIf.isChanged(0));
    EXPECT_EQ(whatIf.changedTitles(), QStringList {QStringLiteral("Today")});
    whatIf.change(withClerks(whatIf.now(), 8));
    whatIf.keepAll();
    EXPECT_TRUE(whatIf.changedTitles().isEmpty());
    EXPECT_EQ(whatIf.current(), 1);
    whatIf = loaded(folder);
    EXPECT_EQ(whatIf.now().pools[0].capacity, 7);
    whatIf.choose(1);
    EXPECT_EQ(whatIf.now().pools[0].capacity, 8);
}

TEST(WhatIf, CanTakeBackWhatWasKept)
{
    const ModelFolder folder;
    WhatIf whatIf = loaded(folder);
    whatIf.change(withClerks(whatIf.now(), 5));
    whatIf.keep(QStringLiteral("Today"));
    EXPECT_FALSE(whatIf.isChanged());
    whatIf.undo();
    EXPECT_TRUE(whatIf.isChanged());
    EXPECT_EQ(whatIf.now().pools[0].capacity, 2);
}

TEST(WhatIf, CarriesChangesToTheFileThatAnUnsavedDiagramGets)
{
    WhatIf whatIf;
    whatIf.load(model(), {});
    Scenario guess = whatIf.now();
    guess.elements[QStringLiteral("A")].duration = Distribution::constant(60);
    whatIf.change(guess);
    const ModelFolder folder(std::vector<Scenario> {});
    whatIf.load(model(), folder.path());
    EXPECT_TRUE(whatIf.isChanged());
    whatIf.keepAll();
    EXPECT_TRUE(loaded(folder).now().elements.contains(QStringLiteral("A")));
}

TEST(WhatIf, LeavesOutWhatTheDiagramHasNoLonger)
{
    const ModelFolder folder;
    WhatIf whatIf = loaded(folder);
    QByteArray without = smallProcess();
    without.replace("<task id='A' name='Receive'/>", "")
        .replace("sourceRef='S' targetRef='A'", "sourceRef='S' targetRef='G'");
    without.replace("<sequenceFlow id='f2' sourceRef='A' targetRef='G'/>", "");
    whatIf.load(model(without), folder.path());
    EXPECT_TRUE(base::hasErrors(scenario::check(whatIf.now(), *whatIf.model())));
    EXPECT_EQ(whatIf.leaveOutMissing(), 1);
    EXPECT_FALSE(base::hasErrors(scenario::check(whatIf.now(), *whatIf.model())));
}

} // namespace
} // namespace millrace::app::simulation
