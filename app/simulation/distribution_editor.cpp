// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/distribution_editor.h"

#include "app/charts/cycle_time_histogram.h"
#include "app/simulation/distribution_fields.h"
#include "app/simulation/distribution_shapes.h"
#include "app/simulation/duration_shape.h"
#include "app/simulation/fitted_curve.h"
#include "app/simulation/input_text.h"
#include "app/window/widgets.h"

#include <QComboBox>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace millrace::app::simulation {

using kernel::Distribution;

namespace {

constexpr int sampleBars = 24;
constexpr std::size_t fewestToFit = 5;

} // namespace

DistributionEditor::DistributionEditor(const QString& title, const Distribution& distribution, QWidget* parent)
    : InputDialog(title, QSize(900, 600), tr("Use it"), parent)
    , kinds_(new QComboBox)
    , fields_(new DistributionFields)
    , chart_(new charts::CycleTimeHistogram(tr("How likely which duration is")))
    , mean_(window::label({}, "section"))
    , quantiles_(window::label({}, "muted"))
    , problem_(window::label({}, "error"))
{
    leaveProblemToContent();
    useOnReturn();
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(window::label(tr("Shape"), "caption"));
    kinds_->setAccessibleName(tr("Shape"));
    for (const DistributionShape& shape : distributionShapes())
        kinds_->addItem(shape.name, int(shape.kind));
    left->addWidget(kinds_);
    left->addWidget(fields_);
    problem_->setWordWrap(true);
    left->addWidget(problem_);
    left->addSpacing(6);
    left->addWidget(makeSample(), 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(4);
    right->addWidget(chart_, 1);
    mean_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    quantiles_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    quantiles_->setWordWrap(true);
    mean_->setContentsMargins(14, 0, 0, 0);
    quantiles_->setContentsMargins(14, 0, 0, 0);
    right->addWidget(mean_);
    right->addWidget(quantiles_);
    row->addLayout(left, 2);
    row->addLayout(right, 3);
    content().addLayout(row, 1);
    connect(kinds_, &QComboBox::activated, this,
        [this](int index) { chooseKind(Distribution::Kind(kinds_->itemData(index).toInt())); });
    connect(fields_, &DistributionFields::changed, this, [this] {
        isFitted_ = false;
        refresh();
    });
    take(distribution);
}

QWidget* DistributionEditor::makeSample()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->addWidget(window::label(tr("Fit it to a sample: paste durations"), "caption"), 1);
    unit_ = new QComboBox;
    unit_->setAccessibleName(tr("Unit of numbers without one"));
    unit_->setToolTip(unit_->accessibleName());
    for (const double seconds : spanUnitSeconds())
        unit_->addItem(spanUnitName(seconds), seconds);
    unit_->setCurrentIndex(1);
    head->addWidget(unit_);
    column->addLayout(head);
    sample_ = new QPlainTextEdit;
    sample_->setAccessibleName(tr("Sample of durations"));
    sample_->setPlaceholderText(tr("12\n7.5\n1.5 h\n..."));
    sample_->setTabChangesFocus(true);
    sample_->setMinimumHeight(64);
    column->addWidget(sample_, 1);
    fitted_ = new QComboBox;
    fitted_->setAccessibleName(tr("What fits, the best first"));
    fitted_->setToolTip(tr("What fits, the best first; how far the shares of sample and fit differ at most"));
    column->addWidget(fitted_);
    sampleWords_ = window::label({}, "muted");
    sampleWords_->setWordWrap(true);
    column->addWidget(sampleWords_);
    fitted_->hide();
    connect(sample_, &QPlainTextEdit::textChanged, this, &DistributionEditor::readSample);
    connect(unit_, &QComboBox::activated, this, &DistributionEditor::readSample);
    connect(fitted_, &QComboBox::activated, this, &DistributionEditor::takeFit);
    return box;
}

void DistributionEditor::setSample(const QString& text)
{
    sample_->setPlainText(text);
}

void DistributionEditor::readSample()
{
    PastedSample sample = parseSample(sample_->toPlainText(), unit_->currentData().toDouble());
    const QSignalBlocker silence(fitted_);
    fitted_->clear();
    fits_.clear();
    observed_ = {};
    if (!sample.odd.isEmpty())
        sampleWords_->setText(
            tr("'%1' is no duration. Write durations as in 12, 12 min or 1.5 h.").arg(sample.odd.left(40)));
    else if (sample.seconds.size() < fewestToFit)
        sampleWords_->setText(sample.seconds.empty()
                ? QString()
                : tr("%Ln value(s); five at least can be fitted.", nullptr, int(sample.seconds.size())));
    const bool isEnough = sample.odd.isEmpty() && sample.seconds.size() >= fewestToFit;
    fitted_->setVisible(isEnough);
    if (!isEnough) {
        refresh();
        return;
    }
    sampleWords_->setText(tr("%Ln values", nullptr, int(sample.seconds.size())));
    observed_ = results::histogramOf(sample.seconds, sampleBars);
    const mining::Fit best = mining::fit(sample.seconds);
    fits_ = mining::fitAll(std::move(sample.seconds));
    // Where no usual distribution fits, the sample itself comes first.
    if (fits_.empty() || !(fits_.front().distribution == best.distribution))
        fits_.insert(fits_.begin(), best);
    for (const mining::Fit& fit : fits_) {
        const QString off = QLocale().toString(fit.distance * 100, 'f', 1);
        fitted_->addItem(tr("%1, off by %2 %").arg(shapeOf(fit.distribution).name, off));
    }
    takeFit(0);
}

void DistributionEditor::takeFit(int fit)
{
    if (fit < 0 || std::size_t(fit) >= fits_.size())
        return;
    {
        const QSignalBlocker silence(fitted_);
        fitted_->setCurrentIndex(fit);
    }
    take(fits_[std::size_t(fit)].distribution);
    isFitted_ = true;
}

void DistributionEditor::chooseKind(Distribution::Kind kind)
{
    take(reshapedAs(distribution(), kind));
}

void DistributionEditor::take(const Distribution& distribution)
{
    isFitted_ = false;
    kinds_->setCurrentIndex(kinds_->findData(int(distribution.kind())));
    fields_->setDistribution(distribution);
    refresh();
}

const Distribution& DistributionEditor::distribution() const
{
    return fields_->distribution();
}

InputField* DistributionEditor::field(int parameter) const
{
    return fields_->field(parameter);
}

QString DistributionEditor::problem() const
{
    return fields_->problem();
}

void DistributionEditor::refresh()
{
    const Distribution& distribution = fields_->distribution();
    const QString wrong = distribution.problem();
    problem_->setText(wrong);
    problem_->setVisible(!wrong.isEmpty());
    check();
    mean_->setText(wrong.isEmpty() ? meanText(distribution) : QString());
    quantiles_->setText(wrong.isEmpty() ? quantileText(distribution) : QString());
    charts::HistogramData drawn;
    if (wrong.isEmpty())
        drawn = fittedCurve(distribution, observed_);
    chart_->setEmptyWords(wrong);
    chart_->setData(std::move(drawn));
}

void DistributionEditor::give()
{
    const auto fit = std::size_t(std::max(0, fitted_->currentIndex()));
    Q_EMIT chosen(
        distribution(), isFitted_ && fit < fits_.size() ? tr("Measured: %1").arg(fits_[fit].text()) : QString());
}

} // namespace millrace::app::simulation
