// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/what_if.h"

#include <QElapsedTimer>
#include <QString>
#include <QWidget>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace millrace::app::window {
class Actions;
}

namespace millrace::run {
struct AssumedStaff;
}

namespace millrace::app::simulation {

class CaseDataDialog;
class ComparedModel;
class ElementPanel;
class InputField;
class LeverSlider;
class BesideBox;
class LimitsBox;
class SourcesDialog;
class StaffBar;

/// The right side of Simulate: which scenario, its levers, the numbers of the element in hand, how exactly to measure.
/// It shows what a WhatIf says, and asks for changes; refresh() after each.
class ScenarioPanel : public QWidget {
    Q_OBJECT
public:
    explicit ScenarioPanel(window::Actions& actions, QWidget* parent = nullptr);
    /// Borrowed; null: nothing is shown.
    void setWhatIf(const WhatIf* whatIf);
    /// Borrowed, shown with the next refresh(); null: what is compared with is a scenario of the same model.
    void setCompared(const ComparedModel* compared) { compared_ = compared; }
    /// Who works where the scenario names nobody, shown with the next refresh(); null: nobody has to.
    void setAssumed(std::shared_ptr<const run::AssumedStaff> assumed);
    /// The list of all that can be compared with.
    void showComparisons();
    /// As it is opened.
    QMenu& comparisons() { return *menu_; }
    void refresh();
    /// The element in hand; an id that the model does not have: none.
    void setElement(const QString& id);
    /// All that is selected on the diagram.
    void setSelected(const QStringList& ids);
    /// The pool in hand, until another element is.
    void setPool(const QString& id);
    /// One that the model or the scenario still has.
    bool hasElementInHand() const
    {
        return !elementId_.isEmpty() && whatIf_->model() != nullptr
            && (whatIf_->model()->byId(elementId_) != nullptr || withStaff(whatIf_->now()).pool(elementId_) != nullptr);
    }
    bool isPoolInHand() const { return isPool_ && withStaff(whatIf_->now()).pool(elementId_) != nullptr; }
    /// Takes the lanes as pools; where there are none to take, adds one.
    void sayWhoWorks();
    /// Where the numbers of the element in hand begin, for the keyboard.
    void focusElement();
    /// Opens the line that asks for the name.
    void askForName();
    /// The same for a scenario that begins as this one is.
    void askForNewScenario();
    /// Opens the tables of what is known of cases and of key figures.
    CaseDataDialog* askForCaseData();
    /// Opens the table of where numbers come from, at the element or pool in hand; null without a model.
    SourcesDialog* askForSources();
    void hideNameRow();
    /// The half width of an interval that is asked for, as a share of the figure; none: as many replications as said.
    std::optional<double> precision() const { return precision_; }
    /// The figures whose interval that is, as results::namedFigures() names them; none: the mean cycle time.
    std::vector<std::string> precisionOf() const;
    QPushButton& precisionFigures() { return *precisionFigures_; }
    /// Each replication is to draw the numbers that may be off from their ranges; only where there are any.
    bool drawsInputs() const;
    /// Each run is to find how much of its beginning to leave out.
    bool findsWarmup() const;
    QCheckBox& warmupChoice() { return *findsWarmup_; }
    void setFoundWarmup(std::optional<base::Microseconds> warmup);

    const std::vector<LeverSlider*>& sliders() const { return sliders_; }
    ElementPanel& elementPanel() { return *element_; }
    LimitsBox& limits() { return *limits_; }
    /// The time that was promised for a case.
    InputField& target() { return *target_; }
    BesideBox& beside() { return *beside_; }
    /// When runs begin and end, and what money and time are shown and written in.
    InputField& start() { return *start_; }
    InputField& end() { return *end_; }
    InputField& currency() { return *currency_; }
    QComboBox& timeUnit() { return *timeUnit_; }

Q_SIGNALS:
    void chosen(int scenario);
    /// `continues`: the same slider moves on.
    void changed(const millrace::scenario::Scenario& scenario, bool continues);
    void precisionChanged();
    /// The warm-up is found before each run from now on: it may be shown how.
    void warmupAsked();
    void comparisonAsked(int scenario); ///< with a scenario of this model
    void comparedFileAsked();
    void comparedVersionAsked(const QString& version, const QString& name);
    void comparedScenarioAsked(int scenario); ///< of the file or version that is compared with
    void keepAsked(const QString& name);

private:
    QWidget* makeTop(window::Actions& actions);
    QWidget* makeNameRow();
    QWidget* makeMeasuring();
    void fillPrecisionFigures(QMenu& menu);
    void refreshPrecisionFigures();
    QWidget* makeRun();
    void refreshRun();
    QString enterStart(const QString& text);
    QString enterEnd(const QString& text);
    QString enterCurrency(const QString& text);
    QWidget* makeCaseData();
    void refreshCaseData();
    scenario::Scenario withStaff(const scenario::Scenario& scenario) const;
    bool isAssumed(const QString& poolId) const;
    void makePool(const QString& activityId);
    void makePoolsOfLanes();
    void refreshTop();
    void refreshLevers();
    void refreshStaff();
    void refreshElement();
    void refreshMeasuring();
    void refreshNameRow();
    QWidget* makeNote();
    /// What a dialog gives is taken while the diagram that it was opened for is in front.
    void change(const WhatIf* of, const std::function<void(scenario::Scenario&)>& set);
    void fillMenu();
    void addVersions(QMenu& menu);
    QString enterNumber(const QString& text, double least, double most, void (*set)(scenario::Scenario&, double));
    QString enterWarmup(const QString& text);
    QString enterPrecision(const QString& text);
    QString enterTarget(const QString& text);

    WhatIf nothing_;
    const WhatIf* whatIf_;
    QComboBox* choice_;
    QLabel* note_;
    QMenu* menu_ = nullptr;
    QToolButton* menuButton_ = nullptr;
    const ComparedModel* compared_ = nullptr;
    std::shared_ptr<const run::AssumedStaff> assumed_;
    QWidget* nameRow_;
    QLineEdit* name_;
    QPushButton* keepName_;
    QPushButton* replace_ = nullptr;
    QWidget* body_;
    QVBoxLayout* levers_;
    std::vector<LeverSlider*> sliders_;
    QElapsedTimer sinceSlide_;
    const LeverSlider* slid_ = nullptr; ///< the slider that was moved last
    StaffBar* staff_;
    ElementPanel* element_;
    LimitsBox* limits_;
    BesideBox* beside_;
    QLabel* caseData_ = nullptr;
    QPushButton* changeCaseData_ = nullptr;
    InputField* target_ = nullptr;
    QAction* fromLog_;
    QAction* fromTool_;
    QString elementId_;
    bool isPool_ = false;
    InputField* start_ = nullptr;
    InputField* end_ = nullptr;
    InputField* currency_ = nullptr;
    QComboBox* timeUnit_ = nullptr;
    InputField* replications_ = nullptr;
    InputField* seed_ = nullptr;
    InputField* within_ = nullptr;
    InputField* warmup_ = nullptr;
    QCheckBox* findsWarmup_ = nullptr;
    std::optional<base::Microseconds> foundWarmup_; ///< by the latest run
    QLabel* measuringProblem_ = nullptr;
    QCheckBox* draws_ = nullptr;
    std::optional<double> precision_;
    std::set<std::string> precisionOf_; ///< also what the scenario in front has not
    QPushButton* precisionFigures_ = nullptr;
};

} // namespace millrace::app::simulation
