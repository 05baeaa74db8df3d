// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <QListWidget>

namespace millrace::app::decisions {

/// What a decision file holds, by kind: decisions, knowledge models, services, inputs.
class DecisionList : public QListWidget {
    Q_OBJECT

public:
    explicit DecisionList(QWidget* parent = nullptr);
    /// Keeps what is chosen where it is still there; else chooses the decision that no other one requires.
    void show(const metamodel::Tree& tree);
    using QListWidget::show;
    metamodel::Key chosen() const; ///< noKey: nothing
    void choose(metamodel::Key element);

Q_SIGNALS:
    void chosenChanged(millrace::metamodel::Key element);

private:
    void addSection(const metamodel::Tree& tree, metamodel::TypeId type, const QString& title, const QString& iconName);
};

} // namespace millrace::app::decisions
