// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/asked_figures.h"

#include <QComboBox>

namespace millrace::app::simulation {

/// A list of the figures that something can be tried for.
class FigureChoice : public QComboBox {
    Q_OBJECT
public:
    /// Those of a scenario that says nothing, until setFigures().
    FigureChoice(const QString& accessibleName, const QString& why, QWidget* parent = nullptr);
    /// The one in hand stays while it is among them.
    void setFigures(const std::vector<NamedChoice>& choices);
    std::string figure() const;
};

} // namespace millrace::app::simulation
