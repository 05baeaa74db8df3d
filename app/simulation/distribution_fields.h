// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/kernel/distribution.h"

#include <QWidget>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace millrace::app::simulation {

class InputField;
class ListPane;
class PartTable;

/// What can be typed of a distribution of any kind: its parameters, the rows of its table, or the parts of a mixture
/// with those of the part that is chosen.
class DistributionFields : public QWidget {
    Q_OBJECT
public:
    /// `isPart`: of a mixture; a mixture among its parts is left as it is.
    explicit DistributionFields(bool isPart = false, QWidget* parent = nullptr);

    void setDistribution(const kernel::Distribution& distribution);
    const kernel::Distribution& distribution() const { return distribution_; }
    InputField* field(int parameter) const; ///< null: none
    ListPane* pane() const { return pane_; } ///< of a table or a mixture; else null
    DistributionFields* part() const { return part_; } ///< of a mixture; else null
    /// What is wrong in a cell, or with the distribution; empty: nothing.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void rebuild();
    void addParameters();
    void addTable();
    void addParts();
    void showPart(const PartTable& parts);
    void take(const kernel::Distribution& distribution);
    QString enter(std::size_t parameter, const QString& text);

    bool isPart_;
    kernel::Distribution distribution_;
    QVBoxLayout* column_;
    QWidget* body_ = nullptr;
    std::vector<InputField*> fields_;
    ListPane* pane_ = nullptr;
    DistributionFields* part_ = nullptr;
    QLabel* partTitle_ = nullptr;
};

} // namespace millrace::app::simulation
