// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/what_if.h"

#include <QString>
#include <QWidget>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace millrace::app::window {
class Actions;
}

namespace millrace::app::simulation {

class ElementPanel;
class InputField;
class LeverSlider;

/// The right side of Simulate: which scenario, its levers, the numbers of the element in hand, how exactly to measure.
/// It shows what a WhatIf says, and asks for changes; refresh() after each.
class ScenarioPanel : public QWidget {
    Q_OBJECT
public:
    explicit ScenarioPanel(window::Actions& actions, QWidget* parent = nullptr);
    /// Borrowed; null: nothing is shown.
    void setWhatIf(const WhatIf* whatIf);
    void refresh();
    /// The element in hand; an id that the model does not have: none.
    void setElement(const QString& id);
    /// Opens the line that asks for the name.
    void askForName();
    void hideNameRow();
    /// The half width of the cycle time's interval that is asked for, as a share of it; none: as many replications as
    /// said.
    std::optional<double> precision() const { return precision_; }

    const std::vector<LeverSlider*>& sliders() const { return sliders_; }
    ElementPanel& elementPanel() { return *element_; }

Q_SIGNALS:
    void chosen(int scenario);
    void changed(const millrace::scenario::Scenario& scenario);
    void precisionChanged();
    void keepAsked(const QString& name);

private:
    QWidget* makeTop(window::Actions& actions);
    QWidget* makeNameRow();
    QWidget* makeMeasuring();
    void refreshTop();
    void refreshLevers();
    void refreshElement();
    void refreshMeasuring();
    void refreshNameRow();
    QString enterNumber(const QString& text, double least, double most, void (*set)(scenario::Scenario&, double));
    QString enterWarmup(const QString& text);
    QString enterPrecision(const QString& text);

    WhatIf nothing_;
    const WhatIf* whatIf_;
    QComboBox* choice_;
    QLabel* note_;
    QWidget* nameRow_;
    QLineEdit* name_;
    QPushButton* keepName_;
    QWidget* body_;
    QVBoxLayout* levers_;
    std::vector<LeverSlider*> sliders_;
    ElementPanel* element_;
    QString elementId_;
    InputField* replications_ = nullptr;
    InputField* seed_ = nullptr;
    InputField* within_ = nullptr;
    InputField* warmup_ = nullptr;
    QLabel* measuringProblem_ = nullptr;
    std::optional<double> precision_;
};

} // namespace millrace::app::simulation
