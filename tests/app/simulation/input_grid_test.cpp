// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/input_grid.h"

#include "app/simulation/tsv.h"
#include "simulator/run/assumed_staff.h"
#include "tests/app/simulation/simulation_bench.h"

#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace millrace::app::simulation {
namespace {

using namespace bench;
using Column = InputColumn;

class InputGridTest : public testing::Test {
protected:
    InputGridTest()
    {
        QObject::connect(&grid, &InputGrid::changed, [this](const Scenario& changed) {
            scenario = changed;
            ++changes;
            grid.show(tree, scenario);
        });
        QObject::connect(&grid, &InputGrid::said, [this](const QString& words) { said = words; });
        grid.resize(1000, 300);
        grid.show(tree, scenario);
        grid.show();
        QApplication::processEvents();
    }
    QModelIndex cell(int row, Column column) { return grid.cells().index(row, int(column)); }
    QString text(int row, Column column) { return cell(row, column).data(Qt::EditRole).toString(); }
    void select(int row, Column column, int lastRow, Column lastColumn)
    {
        grid.selectionModel()->select(
            QItemSelection(cell(row, column), cell(lastRow, lastColumn)), QItemSelectionModel::ClearAndSelect);
    }
    static void press(QWidget* target, int key, Qt::KeyboardModifiers with = {}, const QString& typed = {})
    {
        for (const auto kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(kind, key, with, typed);
            QApplication::sendEvent(target, &event);
        }
    }
    /// As somebody types it, key by key, without looking where the editor is.
    void type(const char* keys)
    {
        for (const char* key = keys; *key; ++key) {
            QWidget* target = grid.findChild<QLineEdit*>();
            if (!target)
                target = &grid;
            if (*key == '\n')
                press(target, Qt::Key_Return, {}, QStringLiteral("\r"));
            else if (*key == '\t')
                press(target, Qt::Key_Tab, {}, QStringLiteral("\t"));
            else
                press(target, Qt::Key(*key), {}, QString(QLatin1Char(*key)));
            QApplication::sendPostedEvents(nullptr, QEvent::MetaCall); // Return commits from the event loop
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    std::shared_ptr<const metamodel::Tree> tree = model(); // rows: S A yes no B C
    Scenario scenario;
    InputGrid grid;
    int changes = 0;
    QString said;
};

TEST_F(InputGridTest, IsFilledInFromTheKeyboardAlone)
{
    grid.setCurrentIndex(cell(1, Column::Shortest));
    type("5\t12\t40\t");
    EXPECT_EQ(scenario.elements[QStringLiteral("A")].duration, Distribution::triangular(300, 720, 2400));
    EXPECT_EQ(grid.currentIndex(), cell(1, Column::Unit));
    grid.setCurrentIndex(cell(4, Column::Usual));
    type("7\n8\n");
    EXPECT_EQ(scenario.elements[QStringLiteral("B")].duration, Distribution::constant(420));
    EXPECT_EQ(scenario.elements[QStringLiteral("C")].duration, Distribution::constant(480));
    EXPECT_EQ(grid.currentIndex(), cell(5, Column::Usual)) << "the last row is the last";
}

TEST_F(InputGridTest, EnterAfterTabsBeginsTheNextRow)
{
    grid.setCurrentIndex(cell(4, Column::Shortest));
    type("5\t12\t40\n");
    EXPECT_EQ(grid.currentIndex(), cell(5, Column::Shortest));
    type("6\t7\t8\n");
    EXPECT_EQ(scenario.elements[QStringLiteral("B")].duration, Distribution::triangular(300, 720, 2400));
    EXPECT_EQ(scenario.elements[QStringLiteral("C")].duration, Distribution::triangular(360, 420, 480));
    grid.setCurrentIndex(cell(1, Column::Longest));
    press(&grid, Qt::Key_Return);
    EXPECT_EQ(grid.currentIndex(), cell(2, Column::Longest)) << "without Tabs it goes straight down";
}

TEST_F(InputGridTest, KeepsWhatCannotBeTakenAndSaysWhy)
{
    grid.cells().setData(cell(1, Column::Usual), QStringLiteral("soon"), Qt::EditRole);
    EXPECT_EQ(text(1, Column::Usual), QStringLiteral("soon"));
    EXPECT_TRUE(cell(1, Column::Usual).data(InputGridModel::problemRole).toString().contains(QStringLiteral("soon")));
    EXPECT_EQ(changes, 0);
    grid.cells().setData(cell(1, Column::Usual), QStringLiteral("12"), Qt::EditRole);
    EXPECT_TRUE(cell(1, Column::Usual).data(InputGridModel::problemRole).toString().isEmpty());
    EXPECT_EQ(changes, 1);
}

TEST_F(InputGridTest, KeepsWhatIsSaidBesideWhatCannotBeTaken)
{
    grid.cells().setData(cell(1, Column::Usual), QStringLiteral("12"), Qt::EditRole);
    grid.cells().setData(cell(1, Column::Longest), QStringLiteral("20"), Qt::EditRole);
    grid.cells().setData(cell(1, Column::Shortest), QStringLiteral("ten"), Qt::EditRole);
    EXPECT_EQ(text(1, Column::Longest), QStringLiteral("20"));
    EXPECT_FALSE(cell(1, Column::Longest).data(InputGridModel::problemRole).toString().isEmpty());
    grid.cells().setData(cell(1, Column::Shortest), QStringLiteral("10"), Qt::EditRole);
    EXPECT_EQ(scenario.elements[QStringLiteral("A")].duration, Distribution::triangular(600, 720, 1200));
}

TEST_F(InputGridTest, SaysWhatIsWrongBesideTheCell)
{
    const auto* words = grid.findChild<QLabel*>();
    ASSERT_NE(words, nullptr);
    grid.setCurrentIndex(cell(1, Column::Usual));
    EXPECT_FALSE(words->isVisible());
    type("soon\t");
    EXPECT_TRUE(words->isVisible()) << "also when the cell has been left";
    EXPECT_TRUE(words->text().contains(QStringLiteral("soon")));
    EXPECT_TRUE(grid.viewport()->geometry().contains(words->geometry()));
    EXPECT_FALSE(
        words->geometry().translated(-grid.viewport()->pos()).intersects(grid.visualRect(cell(1, Column::Usual))));
    grid.setCurrentIndex(cell(4, Column::Usual));
    EXPECT_FALSE(words->isVisible());
    grid.setCurrentIndex(cell(1, Column::Usual));
    EXPECT_TRUE(words->isVisible());
    type("12\t");
    EXPECT_FALSE(words->isVisible());
}

TEST_F(InputGridTest, ShowsWhoIsAssumedAndTakesThemAllWithTheFirst)
{
    scenario.pools.clear();
    scenario.elements[QStringLiteral("A")].staff = {};
    const auto staff = std::make_shared<run::AssumedStaff>();
    staff->pools = {{QStringLiteral("L1"), QStringLiteral("Clerks"), 3, 0, {}},
        {QStringLiteral("L2"), QStringLiteral("Boss"), 1, 0, {}}};
    staff->doneBy = {{QStringLiteral("A"), QStringLiteral("L1")}};
    grid.show(tree, scenario, staff);
    int row = 0;
    while (cell(row, Column::Name).data().toString() != QStringLiteral("Receive"))
        ++row;
    EXPECT_EQ(cell(row, Column::DoneBy).data().toString(), QStringLiteral("Clerks"));
    EXPECT_EQ(cell(row, Column::People).data().toString(), QStringLiteral("1"));
    EXPECT_TRUE(text(row, Column::DoneBy).isEmpty()) << "nobody said it";
    EXPECT_TRUE(cell(row, Column::DoneBy).data(Qt::ToolTipRole).toString().contains(QStringLiteral("assumed")));
    grid.cells().setData(cell(row, Column::Usual), QStringLiteral("7"), Qt::EditRole);
    EXPECT_TRUE(scenario.pools.empty());
    grid.show(tree, scenario, staff);
    grid.cells().setData(cell(row, Column::DoneBy), QStringLiteral("boss"), Qt::EditRole);
    EXPECT_EQ(scenario.pools, staff->pools);
    EXPECT_EQ(scenario.elements[QStringLiteral("A")].staff.pool, QStringLiteral("L2"));
}

TEST_F(InputGridTest, TellsWhatHoldsInOtherHoursUntilTheTimeIsTakenOut)
{
    scenario.calendars.push_back({QStringLiteral("n"), QStringLiteral("Night"), {{1, 7, 0, 6 * base::hour}}, {}});
    auto& inputs = scenario.elements[QStringLiteral("A")];
    inputs.duration = Distribution::constant(600);
    inputs.during = {{.calendar = QStringLiteral("n"), .duration = Distribution::constant(1200)}};
    grid.show(tree, scenario);
    int row = 0;
    while (cell(row, Column::Name).data().toString() != QStringLiteral("Receive"))
        ++row;
    const QString words = cell(row, Column::Usual).data(Qt::ToolTipRole).toString();
    EXPECT_EQ(QString(words).replace(QChar(0x00A0), u' '), QStringLiteral("In the hours of Night: 20 min"));
    grid.cells().setData(cell(row, Column::Usual), QStringLiteral("7"), Qt::EditRole);
    EXPECT_EQ(scenario.elements[QStringLiteral("A")].during.size(), 1U);
    grid.show(tree, scenario);
    grid.cells().setData(cell(row, Column::Usual), QString(), Qt::EditRole);
    EXPECT_TRUE(scenario.elements[QStringLiteral("A")].during.empty());
}

TEST_F(InputGridTest, ShowsTheNamesBesideColumnsFarToTheRight)
{
    const QTableView* names = nullptr;
    for (const auto* table : grid.findChildren<QTableView*>())
        names = table;
    ASSERT_NE(names, nullptr);
    grid.resize(500, 120);
    grid.setCurrentIndex(cell(1, Column::Shortest));
    EXPECT_FALSE(names->isVisible());
    grid.setCurrentIndex(cell(5, Column::Source));
    ASSERT_TRUE(names->isVisible());
    EXPECT_EQ(names->indexAt({4, names->viewport()->height() - 4}).row(),
        grid.indexAt({grid.viewport()->width() - 4, grid.viewport()->height() - 4}).row())
        << "of the same rows";
    for (int column = int(Column::Source); column > int(Column::Name); --column) {
        grid.setCurrentIndex(grid.cells().index(5, column));
        EXPECT_GE(grid.visualRect(grid.currentIndex()).left(), names->isVisible() ? names->width() - 1 : 0)
            << "nothing that is worked at is behind the names";
    }
}

TEST_F(InputGridTest, HasRoomForTheCurrency)
{
    scenario.currency = QStringLiteral("EUR");
    grid.show(tree, scenario);
    EXPECT_GE(grid.columnWidth(int(Column::Cost)), grid.horizontalHeader()->sectionSizeHint(int(Column::Cost)));
}

TEST_F(InputGridTest, TakesATableOfASpreadsheetAsOneChange)
{
    QGuiApplication::clipboard()->setText(QStringLiteral("5\t10\t20\tmin\r\n1\t2\t4\th\r\n"));
    grid.setCurrentIndex(cell(4, Column::Shortest));
    grid.paste();
    EXPECT_EQ(changes, 1);
    EXPECT_EQ(scenario.elements[QStringLiteral("B")].duration, Distribution::triangular(300, 600, 1200));
    EXPECT_EQ(scenario.elements[QStringLiteral("C")].duration, Distribution::triangular(3600, 7200, 14400));
    EXPECT_TRUE(said.isEmpty()) << said.toStdString();
}

TEST_F(InputGridTest, FindsColumnsAndRowsByTheirNames)
{
    QGuiApplication::clipboard()->setText(
        QStringLiteral("Usual\tActivity\tDone by\n3\tReject\tClerks\n4\tReceive\tClerks\n9\tPolish\tNobody\n"));
    grid.setCurrentIndex(cell(0, Column::Name));
    grid.paste();
    EXPECT_EQ(scenario.elements[QStringLiteral("C")].duration, Distribution::constant(180));
    EXPECT_EQ(scenario.elements[QStringLiteral("A")].duration, Distribution::constant(240));
    EXPECT_EQ(scenario.pools.size(), 1U);
    EXPECT_TRUE(said.contains(QStringLiteral("Polish")));
}

TEST_F(InputGridTest, CopiesWhatItTakesBack)
{
    scenario = today();
    grid.show(tree, scenario);
    grid.selectAll();
    grid.copy();
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.startsWith(QStringLiteral("Activity\tShortest\tUsual")));
    const auto table = parseTsv(copied);
    ASSERT_EQ(table.size(), 7U);
    EXPECT_EQ(table[2][int(Column::Usual)], QStringLiteral("10"));
    const Scenario before = scenario;
    scenario.elements.clear();
    grid.show(tree, scenario);
    grid.setCurrentIndex(cell(0, Column::Name));
    grid.paste();
    EXPECT_TRUE(said.isEmpty()) << said.toStdString();
    EXPECT_EQ(scenario.elements[QStringLiteral("A")], before.elements.at(QStringLiteral("A")));
    EXPECT_EQ(scenario.elements[QStringLiteral("yes")].probability, 0.7);
}

TEST_F(InputGridTest, OneValueFillsAllThatIsChosen)
{
    QGuiApplication::clipboard()->setText(QStringLiteral("6"));
    select(4, Column::Usual, 5, Column::Usual);
    grid.paste();
    EXPECT_EQ(scenario.elements[QStringLiteral("B")].duration, Distribution::constant(360));
    EXPECT_EQ(scenario.elements[QStringLiteral("C")].duration, Distribution::constant(360));
    EXPECT_EQ(changes, 1);
}

TEST_F(InputGridTest, SharesThatComeTogetherReplaceTheOldOnes)
{
    scenario.elements[QStringLiteral("yes")].probability = 0.1;
    scenario.elements[QStringLiteral("no")].probability = 0.9;
    grid.show(tree, scenario);
    QGuiApplication::clipboard()->setText(QStringLiteral("60 %\n40 %\n"));
    grid.setCurrentIndex(cell(2, Column::Share));
    grid.paste();
    EXPECT_TRUE(said.isEmpty()) << said.toStdString();
    EXPECT_EQ(scenario.elements[QStringLiteral("yes")].probability, 0.6);
    EXPECT_EQ(scenario.elements[QStringLiteral("no")].probability, 0.4);
}

TEST_F(InputGridTest, SharesOfThreeWaysMayChangePlaces)
{
    tree = model(QByteArray(smallProcess())
                     .replace("<task id='B'", "<sequenceFlow id='third' sourceRef='G' targetRef='E'/><task id='B'"));
    scenario.elements[QStringLiteral("yes")].probability = 0.1;
    scenario.elements[QStringLiteral("no")].probability = 0.2;
    scenario.elements[QStringLiteral("third")].probability = 0.7;
    grid.show(tree, scenario);
    QGuiApplication::clipboard()->setText(QStringLiteral("70 %\n20 %\n10 %\n"));
    grid.setCurrentIndex(cell(2, Column::Share));
    grid.paste();
    EXPECT_TRUE(said.isEmpty()) << said.toStdString();
    EXPECT_EQ(scenario.elements[QStringLiteral("yes")].probability, 0.7);
    EXPECT_EQ(scenario.elements[QStringLiteral("no")].probability, 0.2);
    EXPECT_EQ(scenario.elements[QStringLiteral("third")].probability, 0.1);
}

TEST_F(InputGridTest, LeavingACellForAnotherRowStaysInThatRow)
{
    grid.setCurrentIndex(cell(1, Column::Usual));
    type("5");
    grid.setCurrentIndex(cell(4, Column::Usual));
    EXPECT_EQ(grid.currentIndex(), cell(4, Column::Usual));
    EXPECT_EQ(scenario.elements[QStringLiteral("A")].duration, Distribution::constant(300));
}

TEST_F(InputGridTest, ClearsAndFillsDown)
{
    scenario = today();
    grid.show(tree, scenario);
    select(1, Column::Shortest, 1, Column::Longest);
    press(&grid, Qt::Key_Delete);
    EXPECT_FALSE(scenario.elements[QStringLiteral("A")].duration);
    EXPECT_EQ(scenario.elements[QStringLiteral("A")].staff.pool, QStringLiteral("Clerks"));
    grid.cells().setData(cell(4, Column::Usual), QStringLiteral("5"), Qt::EditRole);
    grid.setCurrentIndex(cell(5, Column::Usual));
    press(&grid, Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(scenario.elements[QStringLiteral("C")].duration, Distribution::constant(300));
}

TEST_F(InputGridTest, ValuesWithoutAPlaceAreSaid)
{
    QGuiApplication::clipboard()->setText(QStringLiteral("1\n2\n3\n"));
    grid.setCurrentIndex(cell(5, Column::Usual));
    grid.paste();
    EXPECT_EQ(scenario.elements[QStringLiteral("C")].duration, Distribution::constant(60));
    EXPECT_TRUE(said.contains(QStringLiteral("2 values"))) << said.toStdString();
}

TEST_F(InputGridTest, StartsAtTheFirstDurationThatNobodySaid)
{
    scenario = today();
    grid.show(tree, scenario);
    grid.goToFirstOpen();
    EXPECT_EQ(grid.currentIndex(), cell(4, Column::Shortest));
}

} // namespace
} // namespace millrace::app::simulation
