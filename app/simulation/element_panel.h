// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"
#include "simulator/scenario/scenario.h"

#include <QWidget>
#include <functional>
#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLayout;
class QVBoxLayout;

namespace millrace::run {
struct AssumedStaff;
}

namespace millrace::app::simulation {

class HoursGrid;
class InputField;

/// What the scenario says of one element of the model, to be changed: how long an activity takes and who does it, the
/// shares of a gateway, when cases begin, how long an event is waited for, how a pool works and what it costs.
class ElementPanel : public QWidget {
    Q_OBJECT
public:
    explicit ElementPanel(QWidget* parent = nullptr);
    /// Who works where the scenario names nobody, shown with the next show(); null: nobody has to.
    void setAssumed(std::shared_ptr<const run::AssumedStaff> assumed) { assumed_ = std::move(assumed); }
    /// Null: words that ask for one. The model is asked during this call only.
    void show(const metamodel::Tree& model, const scenario::Scenario& scenario, const metamodel::Element* element);
    /// A pool, whether the diagram shows it or not; one that the scenario does not have: words that ask for an element.
    void showPool(const scenario::Scenario& scenario, const QString& poolId);
    void clear();
    /// For the keyboard: into the field of that caption, all of it marked.
    void focusField(const QString& caption);
    void focusFirst();
    /// Its fields by caption, for tests and the keyboard.
    InputField* field(const QString& caption) const;

Q_SIGNALS:
    /// By the user, and possible.
    void changed(const millrace::scenario::Scenario& scenario);
    /// A new pool is to do this activity.
    void poolAsked(const QString& activityId);
    void poolChosen(const QString& poolId);
    /// Other fields are wanted of what is shown: show() it again.
    void rebuildAsked();

private:
    using Scenario = scenario::Scenario;
    using Read = std::function<QString(const Scenario&)>;
    using Write = std::function<QString(Scenario&, const QString&)>;
    using Refresh = std::function<void(const Scenario&)>;
    using CalendarPlace = std::function<QString*(Scenario&)>; ///< who keeps it: null where there is none any more
    struct Bound {
        InputField* field;
        QString caption;
    };

    QString layoutKey(const Scenario& scenario, const metamodel::Element& element) const;
    Scenario withStaff(const Scenario& scenario) const;
    void showNothing();
    void rebuild(const QString& key, const std::function<void()>& build);
    void build(const metamodel::Tree& model, const metamodel::Element& element);
    void buildActivity(const metamodel::Element& element);
    void buildTime(const QString& caption, std::function<std::optional<kernel::Distribution>*(Scenario&)> place);
    void addSketch(const QString& caption, std::function<std::optional<kernel::Distribution>*(Scenario&)> place);
    void editTime(const QString& caption, const std::function<std::optional<kernel::Distribution>*(Scenario&)>& place);
    bool isByFormula(const QString& activityId) const;
    void buildFormula(const QString& activityId);
    void buildFormulaLink(const QString& activityId);
    void buildChanges(const QString& activityId);
    InputField* makePriority(const QString& activityId);
    void buildTeam(const QString& activityId);
    void buildClock(const QString& activityId);
    void buildHandling(const QString& activityId);
    QLayout* makeHandlingTime(const QString& caption, const QString& why,
        const std::function<std::optional<kernel::Distribution>*(Scenario&)>& place);
    void buildBatch(const QString& activityId);
    InputField* makeOpenAtStart(const QString& activityId);
    void buildShares(const metamodel::Tree& model, const metamodel::Element& gateway);
    void buildStart(const metamodel::Element& event);
    void buildInterval(const QString& startId, bool isClosed);
    void buildTimes(const QString& startId);
    void buildArrivalPattern(const QString& startId);
    void buildListLinks(const QString& startId);
    InputField* makeArrivalBatch(const QString& startId);
    InputField* makePopulation(const QString& startId);
    InputField* makeDue(const QString& startId);
    InputField* makeArrivalPriority(const QString& startId);
    void editRates(const QString& startId);
    void editTimes(const QString& startId);
    void buildEvent(const metamodel::Element& event);
    void buildPool(const QString& poolId);
    void buildPoolHeading(const QString& poolId);
    InputField* makeQuantity(const QString& activityId);
    InputField* makePoolName(const QString& poolId);
    InputField* makePeople(const QString& poolId);
    InputField* makePaid(const QString& poolId);
    void buildPoolChoice(const QString& elementId, InputField* people, InputField* cost);
    void buildQueue(const QString& poolId);
    void buildPay(const QString& poolId);
    void buildShare(const QString& poolId);
    void buildHours(const QString& poolId);
    /// With the way to the hours' name, holidays and time zone below it. `keeper`: after whom new ones are called.
    QComboBox* addCalendarChoice(const QString& caption, const QString& keeper, CalendarPlace place);
    void editCalendar(const scenario::Calendar& calendar, const CalendarPlace& place);
    void buildAbsence(const QString& poolId);
    void buildPeople(const QString& poolId);
    void editPeople(const QString& poolId);
    void addHeading(const QString& strong, const QString& muted = QString());
    void addWords(const QString& text);
    void addOtherHours(const QString& id, const QString& of = QString());
    void addCaption(const QString& text);
    void addRow(const std::vector<InputField*>& fields);
    InputField* makeField(const QString& caption, Read read, Write write);
    QCheckBox* addCheck(const QString& words, const std::function<bool(const Scenario&)>& read,
        const std::function<void(Scenario&, bool)>& write);
    QComboBox* addChoice(const QString& caption, const QStringList& choices, int current);
    QComboBox* makeChoice(const QString& caption, const QStringList& choices, int current);
    /// Fills a choice that is there already, without a word to anybody.
    static void fill(QComboBox* choice, const QStringList& choices, int current);
    void refreshFields();
    std::vector<QWidget*> focusable() const;
    void orderTabs();
    void offer(Scenario scenario);
    void sayProblem(const QString& words);

    Scenario scenario_;
    std::shared_ptr<const run::AssumedStaff> assumed_;
    QString shownKey_;
    QString elementId_; ///< what is shown; empty for a pool
    QString title_; ///< what people call it
    QString teamOf_; ///< the activity for which a team is asked, before there is one
    QString formulaOf_; ///< the activity for which a formula is asked, before there is one
    QString handlingOf_; ///< the activity whose fields of that kind are wanted, whether they say something or not
    QWidget* content_ = nullptr;
    QVBoxLayout* column_ = nullptr;
    QLabel* problem_ = nullptr;
    std::vector<Bound> fields_;
    std::vector<Refresh> refreshers_; ///< of all that shows values, in the order of making
};

} // namespace millrace::app::simulation
