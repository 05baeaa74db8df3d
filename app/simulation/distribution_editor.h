// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/input_dialog.h"
#include "simulator/kernel/distribution.h"
#include "simulator/mining/distribution_fit.h"
#include "simulator/results/histogram.h"

#include <vector>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace millrace::app::charts {
class CycleTimeHistogram;
}

namespace millrace::app::simulation {

class DistributionFields;
class InputField;

/// A distribution with all its parameters, its mean, quantiles and curve drawn, and what fits a sample that is pasted
/// into it.
class DistributionEditor : public InputDialog {
    Q_OBJECT
public:
    /// `title`: of what it is, "Duration of Approve".
    DistributionEditor(const QString& title, const kernel::Distribution& distribution, QWidget* parent);

    const kernel::Distribution& distribution() const;
    /// As if chosen from the list.
    void chooseKind(kernel::Distribution::Kind kind);
    DistributionFields& fields() { return *fields_; }
    InputField* field(int parameter) const;
    /// As if pasted: fits at once.
    void setSample(const QString& text);
    const std::vector<mining::Fit>& fits() const { return fits_; }
    /// As if chosen among the fits.
    void takeFit(int fit);
    charts::CycleTimeHistogram& chart() { return *chart_; }
    /// What is wrong with the parameters or the sample; empty: nothing.
    QString problem() const override;

Q_SIGNALS:
    /// `source`: words for what it was fitted to; empty where it was not.
    void chosen(const millrace::kernel::Distribution& distribution, const QString& source);

private:
    QWidget* makeSample();
    void take(const kernel::Distribution& distribution);
    void refresh();
    void give() override;
    void readSample();

    QComboBox* kinds_;
    DistributionFields* fields_;
    charts::CycleTimeHistogram* chart_;
    QLabel* mean_;
    QLabel* quantiles_;
    QLabel* problem_;
    QPlainTextEdit* sample_ = nullptr;
    QComboBox* unit_ = nullptr;
    QComboBox* fitted_ = nullptr;
    QLabel* sampleWords_ = nullptr;
    std::vector<mining::Fit> fits_;
    results::Histogram observed_;
    bool isFitted_ = false; ///< what is shown is as it was fitted
};

} // namespace millrace::app::simulation
