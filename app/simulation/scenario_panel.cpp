// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/scenario_panel.h"

#include "app/simulation/beside_box.h"
#include "app/simulation/element_panel.h"
#include "app/simulation/input_text.h"
#include "app/simulation/lever_slider.h"
#include "app/simulation/limits_box.h"
#include "app/simulation/staff_bar.h"
#include "app/simulation/staffing.h"
#include "app/window/actions.h"
#include "app/window/widgets.h"
#include "modeler/bpmn/views.h"
#include "simulator/run/assumed_staff.h"
#include "simulator/scenario/teams.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace millrace::app::simulation {

using scenario::Scenario;
using window::Command;

namespace {

constexpr int panelSide = 16;
constexpr int slidePause = 1200; ///< ms: a slider that rests that long has made its change

QVBoxLayout* tightColumn(QWidget* owner, int spacing)
{
    auto* column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

} // namespace

ScenarioPanel::ScenarioPanel(window::Actions& actions, QWidget* parent)
    : QWidget(parent)
    , whatIf_(&nothing_)
    , choice_(new QComboBox)
    , note_(window::label({}, "muted"))
    , name_(new QLineEdit)
    , keepName_(window::primaryButton(tr("Keep")))
    , body_(new QWidget)
    , staff_(new StaffBar)
    , element_(new ElementPanel)
    , limits_(new LimitsBox)
    , beside_(new BesideBox)
    , fromLog_(actions.action(Command::CalibrateFromLog))
    , fromTool_(actions.action(Command::ImportScenario))
{
    window::setGround(this, "panel");
    window::setGround(body_, "panel");
    auto* column = new QVBoxLayout(body_);
    column->setContentsMargins(panelSide, 12, panelSide, 14);
    column->setSpacing(6);
    column->addWidget(makeTop(actions));
    nameRow_ = makeNameRow();
    column->addWidget(nameRow_);
    note_->setWordWrap(true);
    note_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // Room for two lines at all times: sliders must not move away from under the pointer when the words change.
    note_->setMinimumHeight(2 * note_->fontMetrics().lineSpacing() + 2);
    column->addWidget(makeNote());
    auto* levers = new QWidget;
    levers_ = tightColumn(levers, 3);
    column->addWidget(levers);
    column->addWidget(staff_);
    column->addSpacing(8);
    column->addWidget(element_);
    column->addSpacing(10);
    column->addWidget(makeCaseData());
    column->addSpacing(10);
    column->addWidget(limits_);
    column->addSpacing(10);
    column->addWidget(beside_);
    column->addSpacing(10);
    column->addWidget(makeRun());
    column->addSpacing(10);
    column->addWidget(makeMeasuring());
    column->addSpacing(8);
    auto* calibrate = window::buttonFor(actions.action(Command::CalibrateFromLog), false);
    column->addWidget(calibrate, 0, Qt::AlignLeft);
    auto* out = new QHBoxLayout;
    out->setSpacing(8);
    out->addWidget(window::buttonFor(actions.action(Command::Report), false));
    auto* exports = window::plainButton(tr("Export"));
    exports->setToolTip(tr("Write results, an event log or the diagram with its scenario for other programs"));
    auto* kinds = new QMenu(exports);
    for (const Command command : {Command::ExportResults, Command::ExportLog, Command::ExportScenario})
        kinds->addAction(actions.action(command));
    exports->setMenu(kinds);
    out->addWidget(exports);
    out->addStretch(1);
    column->addLayout(out);
    column->addStretch(1);

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body_->setMinimumWidth(1); // what is too wide is cut there, and not the whole panel
    scroll->setWidget(body_);
    auto* outer = tightColumn(this, 0);
    outer->addWidget(scroll);
    connect(
        element_, &ElementPanel::changed, this, [this](const Scenario& scenario) { Q_EMIT changed(scenario, false); });
    connect(limits_, &LimitsBox::changed, this, [this](const Scenario& scenario) { Q_EMIT changed(scenario, false); });
    connect(beside_, &BesideBox::changed, this, [this](const Scenario& scenario) { Q_EMIT changed(scenario, false); });
    connect(element_, &ElementPanel::poolAsked, this, &ScenarioPanel::makePool);
    connect(element_, &ElementPanel::poolChosen, this, &ScenarioPanel::setPool);
    connect(element_, &ElementPanel::rebuildAsked, this, &ScenarioPanel::refreshElement);
    connect(staff_, &StaffBar::addAsked, this, [this] { makePool({}); });
    connect(staff_, &StaffBar::lanesAsked, this, &ScenarioPanel::makePoolsOfLanes);
    refresh();
}

void ScenarioPanel::setWhatIf(const WhatIf* whatIf)
{
    whatIf_ = whatIf ? whatIf : &nothing_;
    elementId_.clear();
    hideNameRow();
    refresh();
}

void ScenarioPanel::refresh()
{
    body_->setVisible(whatIf_->model() != nullptr);
    if (!whatIf_->model())
        return;
    refreshTop();
    refreshLevers();
    refreshStaff();
    refreshElement();
    limits_->show(*whatIf_->model(), whatIf_->now());
    beside_->show(whatIf_->now(), whatIf_->path());
    refreshCaseData();
    refreshRun();
    refreshMeasuring();
}

void ScenarioPanel::refreshLevers()
{
    const Scenario base = withStaff(whatIf_->base()), now = withStaff(whatIf_->now());
    const auto levers = leversOf(base, now, *whatIf_->model());
    while (sliders_.size() > levers.size()) {
        delete sliders_.back();
        sliders_.pop_back();
    }
    while (sliders_.size() < levers.size()) {
        auto* slider = new LeverSlider;
        connect(slider, &LeverSlider::moved, this, [this, slider](double value) {
            Scenario scenario = isAssumed(slider->lever().id) ? withStaff(whatIf_->now()) : whatIf_->now();
            apply(slider->lever(), value, withStaff(whatIf_->base()), scenario);
            const bool continues = slid_ == slider && sinceSlide_.isValid() && sinceSlide_.elapsed() < slidePause;
            slid_ = slider;
            sinceSlide_.start();
            Q_EMIT changed(scenario, continues);
        });
        connect(slider, &LeverSlider::detailsAsked, this, [this, slider] {
            setPool(slider->lever().id);
            focusElement();
        });
        levers_->addWidget(slider);
        sliders_.push_back(slider);
    }
    for (std::size_t i = 0; i < levers.size(); ++i)
        sliders_[i]->setLever(levers[i], valueOf(levers[i], now));
}

void ScenarioPanel::change(const WhatIf* of, const std::function<void(Scenario&)>& set)
{
    if (whatIf_ != of || !whatIf_->model())
        return;
    Scenario scenario = whatIf_->now();
    set(scenario);
    if (scenario != whatIf_->now())
        Q_EMIT changed(scenario, false);
}

void ScenarioPanel::setElement(const QString& id)
{
    elementId_ = id;
    isPool_ = false;
    refreshElement();
}

void ScenarioPanel::setSelected(const QStringList& ids)
{
    QStringList activities;
    for (const QString& id : ids)
        if (const metamodel::Element* element = whatIf_->model() ? whatIf_->model()->byId(id) : nullptr;
            element && element->is(bpmn::type::Activity) && !element->is(bpmn::type::SubProcess))
            activities << id;
    limits_->setSelected(activities);
}

void ScenarioPanel::setPool(const QString& id)
{
    elementId_ = id;
    isPool_ = true;
    refreshElement();
}

void ScenarioPanel::focusElement()
{
    element_->focusFirst();
    if (auto* scroll = findChild<QScrollArea*>()) {
        // What was made just now has no place yet.
        QTimer::singleShot(0, element_, [scroll, element = element_] { scroll->ensureWidgetVisible(element, 0, 10); });
    }
}

void ScenarioPanel::refreshElement()
{
    if (!whatIf_->model())
        return;
    const Scenario now = isAssumed(elementId_) ? withStaff(whatIf_->now()) : whatIf_->now();
    const metamodel::Element* element = elementId_.isEmpty() ? nullptr : whatIf_->model()->byId(elementId_);
    // What is said of a way out of a gateway is said of the gateway.
    if (element && element->is(bpmn::type::SequenceFlow))
        if (const auto* source = bpmn::referred(*whatIf_->model(), *element, u"sourceRef");
            source && source->is(bpmn::type::Gateway) && bpmn::outgoing(*whatIf_->model(), *source).size() > 1)
            element = source;
    // Of a lane people want to see who works in it.
    if (element && element->is(bpmn::type::Lane) && !now.pool(elementId_))
        for (const scenario::Pool& pool : now.pools)
            if (titleOf(pool).compare(element->name().simplified(), Qt::CaseInsensitive) == 0) {
                element_->showPool(now, pool.id);
                return;
            }
    // A pool need not be anything that the diagram shows.
    if (!elementId_.isEmpty() && now.pool(elementId_) && (isPool_ || !element))
        element_->showPool(now, elementId_);
    else
        element_->show(*whatIf_->model(), now, isPool_ ? nullptr : element);
}

void ScenarioPanel::refreshStaff()
{
    const bool hasPools = !whatIf_->now().pools.empty();
    const auto lanes = lanesToTake(whatIf_->now(), *whatIf_->model());
    const bool areLanes = std::ranges::any_of(lanes, [](const auto* one) { return one->is(bpmn::type::Lane); });
    staff_->setState(hasPools,
        lanes.empty()  ? StaffBar::Shown::Nobody
            : areLanes ? StaffBar::Shown::Lanes
                       : StaffBar::Shown::Pool,
        assumed_ && !scenario::namesPeople(whatIf_->now()) ? assumed_->words : QString());
}

void ScenarioPanel::setAssumed(std::shared_ptr<const run::AssumedStaff> assumed)
{
    element_->setAssumed(assumed);
    assumed_ = std::move(assumed);
}

Scenario ScenarioPanel::withStaff(const Scenario& scenario) const
{
    return run::staffed(scenario, assumed_.get());
}

/// One that the scenario has not itself.
bool ScenarioPanel::isAssumed(const QString& poolId) const
{
    return assumed_ && !whatIf_->now().pool(poolId) && withStaff(whatIf_->now()).pool(poolId);
}

/// For that activity, where one is given.
void ScenarioPanel::makePool(const QString& activityId)
{
    if (!whatIf_->model())
        return;
    Scenario scenario = withStaff(whatIf_->now()); // what is assumed of others stays
    const QString id = addPool(scenario, *whatIf_->model(), tr("New pool"));
    if (!activityId.isEmpty())
        scenario.elements[activityId].staff = scenario::Requirement::of(id);
    Q_EMIT changed(scenario, false);
    if (activityId.isEmpty())
        setPool(id);
    focusElement();
    element_->focusField(tr("Name"));
}

void ScenarioPanel::sayWhoWorks()
{
    if (!whatIf_->model())
        return;
    if (lanesToTake(whatIf_->now(), *whatIf_->model()).empty())
        makePool({});
    else
        makePoolsOfLanes();
}

void ScenarioPanel::makePoolsOfLanes()
{
    Scenario scenario = withStaff(whatIf_->now()); // what is assumed of them stays
    takeLanes(scenario, *whatIf_->model());
    if (scenario == whatIf_->now())
        return;
    Q_EMIT changed(scenario, false);
    if (!sliders_.empty())
        sliders_.front()->setFocus(Qt::OtherFocusReason);
}

} // namespace millrace::app::simulation
