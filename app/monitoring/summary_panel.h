// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitoring/variant_list.h"

class QLabel;

namespace millrace::app::monitoring {

/// Right of the diagram: what is being looked at, and the variants.
class SummaryPanel : public QWidget {
    Q_OBJECT
public:
    explicit SummaryPanel(QWidget* parent = nullptr);
    void setCases(const QString& title, const FinishedCases& cases);
    VariantList& variants() { return *variants_; }

private:
    void showPath();

    QLabel* title_;
    QLabel* note_;
    QLabel* heading_;
    VariantList* variants_;
    QLabel* path_;
    QLabel* remark_;
};

} // namespace millrace::app::monitoring
