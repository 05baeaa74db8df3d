// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/element_panel.h"

#include "app/simulation/duration_shape.h"
#include "app/simulation/input_field.h"
#include "app/simulation/time_words.h"
#include "app/window/widgets.h"
#include "modeler/bpmn/views.h"
#include "simulator/run/assumed_staff.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace millrace::app::simulation {

using metamodel::Element;
using scenario::ElementInputs;
using scenario::Pool;
using scenario::Scenario;
namespace type = bpmn::type;

namespace {
constexpr int sameRow = 8; ///< px
}

ElementPanel::ElementPanel(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
}

void ElementPanel::clear()
{
    fields_.clear();
    refreshers_.clear();
    shownKey_.clear();
    problem_ = nullptr;
    delete content_;
    content_ = nullptr;
}

QString ElementPanel::layoutKey(const Scenario& scenario, const Element& element) const
{
    // What decides which fields there are.
    QStringList parts {QString::number(element.key()), bpmn::title(element)};
    if (const ElementInputs* inputs = scenario.element(element.id()))
        parts << scenario::toText(inputs->staff, {}) << (inputs->transfer ? QStringLiteral("way") : QString())
              << (inputs->setUp ? QStringLiteral("set-up") : QString())
              << (inputs->batch ? QStringLiteral("batch") : QString()) << otherHoursWords(scenario, element.id())
              << (inputs->duration ? shapeOf(*inputs->duration).name : QString())
              << (inputs->wait ? shapeOf(*inputs->wait).name : QString());
    parts << (isByFormula(element.id()) ? QStringLiteral("formula") : QString())
          << (scenario.attributes.empty() ? QString() : QStringLiteral("data"))
          << (scenario.element(element.id()) && !scenario.element(element.id())->changes.empty()
                     ? QStringLiteral("changes")
                     : QString())
          << (scenario.calendars.empty() ? QString() : QStringLiteral("hours"))
          << (teamOf_ == element.id() ? QStringLiteral("team") : QString())
          << (handlingOf_ == element.id() ? QStringLiteral("handling") : QString());
    for (const Pool& pool : scenario.pools)
        parts << pool.id;
    if (const Scenario staffed = withStaff(scenario); staffed != scenario)
        parts << QStringLiteral("assumed")
              << (staffed.element(element.id()) ? staffed.element(element.id())->staff.pool : QString());
    for (const scenario::Arrivals& arrivals : scenario.arrivals)
        parts << arrivals.startEvent << shapeOf(arrivals.interval).name
              << (arrivals.times.empty() ? QString() : QStringLiteral("list"))
              << (arrivals.population ? QStringLiteral("closed") : QString());
    return parts.join(u'\n');
}

Scenario ElementPanel::withStaff(const Scenario& scenario) const
{
    return run::staffed(scenario, assumed_.get());
}

void ElementPanel::showNothing()
{
    clear();
    auto* words = window::label(
        tr("Select an activity, a gateway or an event on the diagram to see and change its numbers."), "muted", this);
    words->setWordWrap(true);
    content_ = words;
    layout()->addWidget(content_);
}

void ElementPanel::show(const metamodel::Tree& model, const Scenario& scenario, const Element* element)
{
    scenario_ = scenario;
    if (!element)
        return showNothing();
    if (elementId_ != element->id()) {
        teamOf_.clear();
        formulaOf_.clear();
    }
    elementId_ = element->id();
    title_ = bpmn::title(*element);
    rebuild(layoutKey(scenario, *element), [&] { build(model, *element); });
}

void ElementPanel::showPool(const Scenario& scenario, const QString& poolId)
{
    scenario_ = scenario;
    if (!scenario.pool(poolId))
        return showNothing();
    elementId_.clear();
    rebuild(QStringLiteral("pool\n") + poolId, [&] { buildPool(poolId); });
}

void ElementPanel::rebuild(const QString& key, const std::function<void()>& build)
{
    if (key != shownKey_ || !content_) {
        // Who was in the middle of something goes on in the field of the same name.
        const QWidget* focus = focusWidget();
        const QString focused = focus && focus->hasFocus() ? focus->accessibleName() : QString();
        clear();
        shownKey_ = key;
        content_ = new QWidget(this);
        column_ = new QVBoxLayout(content_);
        column_->setContentsMargins(0, 0, 0, 0);
        column_->setSpacing(6);
        build();
        problem_ = window::label({}, "error", content_);
        problem_->setWordWrap(true);
        problem_->hide();
        column_->addWidget(problem_);
        layout()->addWidget(content_);
        orderTabs();
        for (QWidget* child : focusable())
            if (!focused.isEmpty() && child->accessibleName() == focused) {
                content_->show();
                child->setFocus(Qt::OtherFocusReason);
                break;
            }
    }
    refreshFields();
}

/// In the order in which they are read.
std::vector<QWidget*> ElementPanel::focusable() const
{
    std::vector<QWidget*> found;
    if (!content_)
        return found;
    for (QWidget* child : content_->findChildren<QWidget*>())
        // The list of a choice is a window of its own.
        if (child->focusPolicy() & Qt::TabFocus && child->window() == window())
            found.push_back(child);
    if (content_->layout()) {
        content_->resize(std::max(width(), content_->minimumSizeHint().width()), content_->sizeHint().height());
        content_->layout()->activate();
    }
    const auto place = [this](const QWidget* child) { return child->mapTo(content_, QPoint(0, child->height() / 2)); };
    std::stable_sort(found.begin(), found.end(), [&](const QWidget* a, const QWidget* b) {
        const QPoint at = place(a), other = place(b);
        return std::abs(at.y() - other.y()) > sameRow ? at.y() < other.y() : at.x() < other.x();
    });
    return found;
}

/// What is made anew would come last of all in the window.
void ElementPanel::orderTabs()
{
    QWidget* before = this;
    for (QWidget* child : focusable()) {
        setTabOrder(before, child);
        before = child;
    }
}

void ElementPanel::focusFirst()
{
    const auto fields = focusable();
    if (!fields.empty())
        fields.front()->setFocus(Qt::TabFocusReason);
}

void ElementPanel::build(const metamodel::Tree& model, const Element& element)
{
    if (scenario_.pool(element.id())) {
        buildPool(element.id());
        return;
    }
    addHeading(bpmn::title(element));
    if (element.is(type::SubProcess)) {
        column_->addWidget(window::label(tr("It takes as long as what is in it."), "muted", content_));
    } else if (element.is(type::Activity)) {
        buildActivity(element);
    } else if (element.is(type::Gateway) && bpmn::outgoing(model, element).size() > 1
        && !element.is(type::ParallelGateway)) {
        buildShares(model, element);
        for (const Element* flow : bpmn::outgoing(model, element))
            addOtherHours(flow->id(), bpmn::title(*flow));
    } else if (element.is(type::StartEvent) && element.parent() && element.parent()->is(type::Process)) {
        buildStart(element);
    } else if (element.is(type::CatchEvent) && !bpmn::eventDefinitions(element).empty()) {
        buildEvent(element);
    } else {
        addWords(tr("%1: it takes no time and no people.").arg(bpmn::typeTitle(element)));
    }
    addOtherHours(element.id());
}

/// What it says of the hours of calendars, which is not changed here.
void ElementPanel::addOtherHours(const QString& id, const QString& of)
{
    for (const QString& words : otherHoursWords(scenario_, id))
        addWords(of.isEmpty() ? words : QStringLiteral("%1: %2").arg(of, words));
}

void ElementPanel::addHeading(const QString& strong, const QString& muted)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(window::label(strong, "section", content_));
    if (!muted.isEmpty())
        row->addWidget(window::label(muted, "muted", content_));
    row->addStretch(1);
    column_->addLayout(row);
}

void ElementPanel::addWords(const QString& text)
{
    auto* words = window::label(text, "muted", content_);
    words->setWordWrap(true);
    column_->addWidget(words);
}

void ElementPanel::addCaption(const QString& text)
{
    column_->addWidget(window::label(text, "caption", content_));
}

void ElementPanel::addRow(const std::vector<InputField*>& fields)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (InputField* field : fields)
        row->addWidget(field, 1);
    column_->addLayout(row);
}

InputField* ElementPanel::makeField(const QString& caption, Read read, Write write)
{
    auto* field = new InputField(
        caption,
        [this, write = std::move(write)](const QString& text) {
            Scenario changed = scenario_;
            const QString words = write(changed, text);
            if (words.isEmpty())
                offer(std::move(changed));
            return words;
        },
        content_);
    connect(field, &InputField::problemChanged, this, &ElementPanel::sayProblem);
    fields_.push_back({field, caption});
    refreshers_.push_back(
        [field, read = std::move(read)](const Scenario& scenario) { field->setText(read(scenario)); });
    return field;
}

QComboBox* ElementPanel::addChoice(const QString& caption, const QStringList& choices, int current)
{
    addCaption(caption);
    QComboBox* choice = makeChoice(caption, choices, current);
    column_->addWidget(choice);
    return choice;
}

QComboBox* ElementPanel::makeChoice(const QString& caption, const QStringList& choices, int current)
{
    auto* choice = new QComboBox(content_);
    choice->addItems(choices);
    choice->setCurrentIndex(current);
    choice->setAccessibleName(caption);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(12);
    return choice;
}

void ElementPanel::refreshFields()
{
    for (const Refresh& refresh : refreshers_)
        refresh(scenario_);
}

void ElementPanel::fill(QComboBox* choice, const QStringList& choices, int current)
{
    const QSignalBlocker silence(choice);
    choice->clear();
    choice->addItems(choices);
    choice->setCurrentIndex(current);
}

void ElementPanel::focusField(const QString& caption)
{
    InputField* wanted = field(caption);
    if (!wanted)
        return;
    auto* edit = wanted->findChild<QLineEdit*>();
    edit->setFocus(Qt::OtherFocusReason);
    edit->selectAll();
}

void ElementPanel::offer(Scenario scenario)
{
    if (scenario == scenario_)
        return;
    scenario_ = scenario;
    // Fields may go away with what follows; the one that is speaking must have ended first.
    QTimer::singleShot(0, this, [this, scenario = std::move(scenario)] { Q_EMIT changed(scenario); });
}

void ElementPanel::sayProblem(const QString& words)
{
    if (!problem_)
        return;
    problem_->setText(words);
    problem_->setVisible(!words.isEmpty());
}

InputField* ElementPanel::field(const QString& caption) const
{
    for (const Bound& bound : fields_)
        if (bound.caption == caption)
            return bound.field;
    return nullptr;
}

} // namespace millrace::app::simulation
