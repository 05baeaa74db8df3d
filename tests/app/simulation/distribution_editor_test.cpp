// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/distribution_editor.h"

#include "app/charts/cycle_time_histogram.h"
#include "app/simulation/cell_grid.h"
#include "app/simulation/distribution_fields.h"
#include "app/simulation/distribution_shapes.h"
#include "app/simulation/distribution_tables.h"
#include "app/simulation/fitted_curve.h"
#include "app/simulation/input_field.h"
#include "app/simulation/list_pane.h"

#include <QApplication>
#include <QComboBox>
#include <cmath>
#include <gmock/gmock.h>
#include <numeric>

namespace millrace::app::simulation {
namespace {

using kernel::Distribution;
using testing::DoubleNear;
using testing::ElementsAre;
using Kind = Distribution::Kind;

TEST(DistributionShapes, CanAllBeMadeOfTheirParameters)
{
    for (const DistributionShape& shape : distributionShapes()) {
        const Distribution made = reshapedAs(Distribution::normal(1200, 300), shape.kind);
        EXPECT_EQ(made.kind(), shape.kind);
        EXPECT_TRUE(made.problem().isEmpty()) << qPrintable(shape.name + made.problem());
        EXPECT_NEAR(made.mean(), 1200, 180) << qPrintable(shape.name);
        if (shape.parameters.empty())
            continue; // a table
        const auto parameters = made.parameters();
        ASSERT_GE(parameters.size(), shape.parameters.size()) << qPrintable(shape.name);
        EXPECT_EQ(distributionOf(
                      shape.kind, {parameters.begin(), parameters.begin() + std::ptrdiff_t(shape.parameters.size())}),
            made)
            << qPrintable(shape.name);
    }
}

TEST(PastedSample, TakesNumbersWithAndWithoutUnits)
{
    EXPECT_THAT(parseSample(QStringLiteral("12\n7.5\n1.5 h\n"), 60).seconds, ElementsAre(720, 450, 5400));
    EXPECT_THAT(parseSample(QStringLiteral("1\t2\t3"), 1).seconds, ElementsAre(1, 2, 3));
    EXPECT_THAT(parseSample(QStringLiteral("1 2 3; 4"), 1).seconds, ElementsAre(1, 2, 3, 4));
    EXPECT_THAT(parseSample(QStringLiteral("Duration (min)\n5\n6"), 60).seconds, ElementsAre(300, 360))
        << "the head of a column comes along";
    EXPECT_EQ(parseSample(QStringLiteral("5\nsoon\n6"), 60).odd, QStringLiteral("soon"));
    EXPECT_EQ(parseSample(QStringLiteral("-5"), 60).odd, QStringLiteral("-5"));
    EXPECT_TRUE(parseSample(QString(), 60).seconds.empty());
}

TEST(FittedCurve, LiesOverTheBarsOfTheSample)
{
    std::vector<double> sample;
    for (int i = 0; i < 1000; ++i)
        sample.push_back(-std::log((i + 0.5) / 1000) * 600);
    const auto data = fittedCurve(Distribution::exponential(600), results::histogramOf(sample, 24));
    ASSERT_EQ(data.shares.size(), 24U);
    ASSERT_EQ(data.lineShares.size(), 24U);
    for (std::size_t i = 0; i < 24; ++i)
        EXPECT_NEAR(data.shares[i], data.lineShares[i], 0.01) << i;
    EXPECT_FALSE(data.curve.empty());
}

TEST(FittedCurve, OfADistributionAloneSumsToAlmostAll)
{
    for (const Distribution& one : {Distribution::exponential(60), Distribution::triangular(60, 120, 600),
             Distribution::constant(300), Distribution::discrete({{60, 1}, {120, 3}}), Distribution::constant(0)}) {
        const auto data = curveOf(one);
        EXPECT_NEAR(std::accumulate(data.lineShares.begin(), data.lineShares.end(), 0.0), 1, 0.02)
            << std::string(one.name());
        ASSERT_EQ(data.markers.size(), 3U);
        EXPECT_NEAR(data.markers[1].seconds, one.quantile(0.5), 1e-9);
    }
    EXPECT_TRUE(curveOf(Distribution::exponential(-1)).lineShares.empty());
}

class DistributionEditorTest : public testing::Test {
protected:
    DistributionEditorTest()
    {
        QObject::connect(
            &editor, &DistributionEditor::chosen, [this](const Distribution& chosen, const QString& words) {
                taken = chosen;
                source = words;
            });
        editor.show();
    }
    DistributionEditor editor {
        QStringLiteral("Duration of Receive"), Distribution::triangular(300, 720, 2400), nullptr};
    std::optional<Distribution> taken;
    QString source;
};

TEST_F(DistributionEditorTest, TakesAnyShapeWithItsParameters)
{
    editor.chooseKind(Kind::Weibull);
    ASSERT_NE(editor.field(1), nullptr);
    EXPECT_EQ(editor.field(2), nullptr);
    editor.field(0)->type(QStringLiteral("2"));
    editor.field(1)->type(QStringLiteral("20 min"));
    EXPECT_EQ(editor.distribution(), Distribution::weibull(2, 1200));
    EXPECT_FALSE(editor.chart().table().empty());
    editor.field(1)->type(QStringLiteral("long"));
    EXPECT_FALSE(editor.field(1)->problem().isEmpty());
    EXPECT_EQ(editor.distribution(), Distribution::weibull(2, 1200));
    editor.accept();
    EXPECT_EQ(taken, Distribution::weibull(2, 1200));
    EXPECT_TRUE(source.isEmpty());
}

TEST_F(DistributionEditorTest, OffersEveryKindWithACurve)
{
    for (int kind = 0; kind <= int(Kind::Mixture); ++kind) {
        editor.chooseKind(Kind::Triangular);
        editor.chooseKind(Kind(kind));
        EXPECT_EQ(int(editor.distribution().kind()), kind);
        EXPECT_TRUE(editor.problem().isEmpty()) << kind << qPrintable(editor.problem());
        EXPECT_FALSE(editor.chart().table().empty()) << kind;
        EXPECT_NE(editor.findChild<QComboBox*>()->currentIndex(), -1) << kind;
    }
}

ListTable& rowsOf(DistributionEditor& editor)
{
    return *qobject_cast<ListTable*>(editor.fields().pane()->grid().model());
}

void typeInto(ListTable& rows, int row, int column, const char* text)
{
    rows.setData(rows.index(row, column), QString::fromLatin1(text), Qt::EditRole);
}

TEST_F(DistributionEditorTest, TablesAreTypedRowByRow)
{
    editor.chooseKind(Kind::Discrete);
    ListTable& rows = rowsOf(editor);
    rows.removeEntries({0, 1, 2});
    EXPECT_FALSE(editor.problem().isEmpty()) << "without a value there is nothing";
    typeInto(rows, 0, 0, "5 min");
    typeInto(rows, 0, 1, "3");
    typeInto(rows, 1, 0, "1 h");
    EXPECT_EQ(editor.distribution(), Distribution::discrete({{300, 3}, {3600, 3}})) << "a new row is like the last";
    typeInto(rows, 1, 1, "often");
    EXPECT_FALSE(editor.problem().isEmpty());
    editor.accept();
    EXPECT_FALSE(taken.has_value());
    typeInto(rows, 1, 1, "1");
    editor.accept();
    EXPECT_EQ(taken, Distribution::discrete({{300, 3}, {3600, 1}}));
}

TEST_F(DistributionEditorTest, ClassesOfAHistogramFollowOneAnother)
{
    editor.chooseKind(Kind::Histogram);
    ListTable& rows = rowsOf(editor);
    rows.removeEntries({1, 2, 3, 4});
    typeInto(rows, 0, 0, "10 min");
    typeInto(rows, 0, 1, "20 min");
    typeInto(rows, 1, 2, "60");
    EXPECT_EQ(editor.distribution(), Distribution::histogram({{600, 1200, 20}, {1200, 1800, 60}}));
}

TEST_F(DistributionEditorTest, PartsOfAMixtureAreEdited)
{
    editor.chooseKind(Kind::Mixture);
    ListTable& rows = rowsOf(editor);
    ASSERT_EQ(rows.entryCount(), 2);
    typeInto(rows, 0, PartTable::Weight, "3");
    typeInto(rows, 1, PartTable::Weight, "1");
    typeInto(rows, 1, PartTable::Shape, "Always the same");
    typeInto(rows, 1, PartTable::Mean, "2 h");
    DistributionFields* part = editor.fields().part();
    ASSERT_NE(part, nullptr);
    editor.fields().pane()->grid().setCurrentIndex(rows.index(0, 0));
    ASSERT_NE(part->field(2), nullptr) << "the first part has three numbers";
    part->field(0)->type(QStringLiteral("5 min"));
    part->field(1)->type(QStringLiteral("10 min"));
    part->field(2)->type(QStringLiteral("20 min"));
    const auto wanted
        = Distribution::mixture({{Distribution::triangular(300, 600, 1200), 3}, {Distribution::constant(7200), 1}});
    EXPECT_EQ(editor.distribution(), wanted);
    editor.fields().pane()->grid().setCurrentIndex(rows.index(1, 0));
    EXPECT_EQ(part->field(1), nullptr) << "the second has one";
    editor.accept();
    EXPECT_EQ(taken, wanted);
}

TEST_F(DistributionEditorTest, DoesNotTakeWhatCannotBe)
{
    editor.field(0)->type(QStringLiteral("2 days"));
    EXPECT_FALSE(editor.problem().isEmpty());
    EXPECT_TRUE(editor.chart().table().empty());
    editor.accept();
    EXPECT_FALSE(taken.has_value());
    editor.field(0)->type(QStringLiteral("1 min"));
    EXPECT_TRUE(editor.problem().isEmpty());
}

TEST_F(DistributionEditorTest, FitsASampleThatIsPasted)
{
    QString text;
    for (int i = 0; i < 500; ++i)
        text += QString::number(-std::log((i + 0.5) / 500) * 10, 'f', 4) + u'\n';
    editor.setSample(text);
    ASSERT_FALSE(editor.fits().empty());
    EXPECT_NEAR(editor.distribution().mean(), 600, 20) << "minutes are the unit of plain numbers";
    EXPECT_EQ(editor.chart().table().front().size(), 4U) << "the sample's bars are there too";
    editor.accept();
    ASSERT_TRUE(taken.has_value());
    EXPECT_THAT(source.toStdString(), testing::HasSubstr("500 observations"));
}

TEST_F(DistributionEditorTest, AFitThatIsChangedIsNotMeasuredAnyMore)
{
    editor.setSample(QStringLiteral("5\n6\n7\n8\n9\n12\n30"));
    ASSERT_FALSE(editor.fits().empty());
    editor.chooseKind(Kind::Constant);
    editor.accept();
    EXPECT_TRUE(source.isEmpty());
    EXPECT_EQ(taken->kind(), Kind::Constant);
}

TEST_F(DistributionEditorTest, TooFewOrOddValuesAreSaid)
{
    editor.setSample(QStringLiteral("5\n6"));
    EXPECT_TRUE(editor.fits().empty());
    editor.setSample(QStringLiteral("5\n6\n7\n8\nsoon\n9"));
    EXPECT_TRUE(editor.fits().empty());
    EXPECT_EQ(editor.distribution(), Distribution::triangular(300, 720, 2400));
}

} // namespace
} // namespace millrace::app::simulation
