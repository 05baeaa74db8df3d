// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of each kind of element, and what they do to the scenario. Pools: element_panel_pools.cpp; where cases
// begin: element_panel_arrivals.cpp.
#include "app/simulation/distribution_editor.h"
#include "app/simulation/duration_shape.h"
#include "app/simulation/duration_sketch.h"
#include "app/simulation/element_panel.h"
#include "app/simulation/input_field.h"
#include "app/simulation/input_text.h"
#include "app/simulation/staffing.h"
#include "app/window/widgets.h"
#include "modeler/bpmn/views.h"
#include "simulator/scenario/scaling.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace millrace::app::simulation {

using kernel::Distribution;
using metamodel::Element;
using scenario::ElementInputs;
using scenario::Pool;
using scenario::Scenario;
namespace type = bpmn::type;

void ElementPanel::buildActivity(const Element& element)
{
    const QString id = element.id();
    const ElementInputs* given = scenario_.element(id);
    const bool isReceipt = element.is(type::ReceiveTask);
    const bool isWaitedForOnly = isReceipt && (!given || !given->duration || scenario::isTimeOfMessage(*given));
    if (isReceipt)
        buildTime(tr("Message comes after"), [id](Scenario& scenario) {
            ElementInputs& own = scenario.elements[id];
            return scenario::isTimeOfMessage(own) ? &own.duration : &own.wait;
        });
    if (isWaitedForOnly) {
        addWords(tr("Until then the case waits, and nobody works on it."));
        return;
    }
    if (isByFormula(id)) {
        buildFormula(id);
    } else {
        buildTime(isReceipt ? tr("Work on it then") : tr("Duration"),
            [id](Scenario& scenario) { return &scenario.elements[id].duration; });
        buildFormulaLink(id);
    }
    buildClock(id);
    const auto cost = makeField(
        tr("Cost a visit"),
        [id](const Scenario& s) {
            const ElementInputs* inputs = s.element(id);
            return inputs && inputs->fixedCost > 0 ? moneyText(inputs->fixedCost, s.currency) : QString();
        },
        [id](Scenario& s, const QString& text) {
            const auto amount = text.trimmed().isEmpty() ? std::optional(0.0) : parseMoney(text, s.currency);
            if (!amount)
                return notAnAmount(text);
            s.elements[id].fixedCost = *amount;
            tidyElement(s, id);
            return QString();
        });
    cost->setPlaceholder(tr("none"));
    InputField* people = makeQuantity(id);
    buildPoolChoice(id, people, cost);
    const bool isTeam = teamOf_ == id || (given && !given->staff.isSimple());
    if (isTeam)
        buildTeam(id);
    buildChanges(id);
    buildHandling(id);
    if (!isTeam && given && scenario_.pool(given->staff.pool))
        buildPool(given->staff.pool);
}

void ElementPanel::buildTime(const QString& caption, std::function<std::optional<Distribution>*(Scenario&)> place)
{
    Scenario scratch = scenario_; // asking for the place makes one
    const std::optional<Distribution> given = *place(scratch);
    const Distribution now = given.value_or(Distribution());
    const DurationShape shape = shapeOf(now);
    QStringList names;
    const auto shapes = durationShapes();
    for (const DurationShape& one : shapes)
        names << one.name;
    int current = int(names.indexOf(shape.name));
    if (current < 0) {
        names << shape.name;
        current = int(names.size()) - 1;
    }
    QComboBox* choice = addChoice(caption, names, given ? current : -1);
    choice->setPlaceholderText(tr("Not said"));
    connect(choice, &QComboBox::activated, this, [this, place, shapes](int index) {
        if (index >= int(shapes.size()))
            return;
        Scenario changed = scenario_;
        auto* duration = place(changed);
        const auto kind = shapes[std::size_t(index)].kind;
        *duration = *duration && (*duration)->mean() > 0 ? reshaped(**duration, kind)
                                                         : reshaped(Distribution::constant(600), kind);
        offer(std::move(changed));
    });
    if (!given)
        return;
    std::vector<InputField*> row;
    for (std::size_t i = 0; i < std::size_t(shape.captions.size()); ++i)
        row.push_back(makeField(
            shape.captions[qsizetype(i)],
            [place, i](const Scenario& s) {
                Scenario copy = s;
                const auto& duration = *place(copy);
                return duration && i < valuesOf(*duration).size() ? spanText(valuesOf(*duration)[i]) : QString();
            },
            [place, i](Scenario& s, const QString& text) {
                const auto seconds = parseSpan(text);
                if (!seconds)
                    return notASpan(text);
                auto* duration = place(s);
                std::vector<double> values = valuesOf(**duration);
                values[i] = *seconds;
                *duration = withValues(**duration, values);
                return (*duration)->problem();
            }));
    addRow(row);
    addSketch(caption, std::move(place));
}

/// The curve of a duration, and the way to all of its shapes.
void ElementPanel::addSketch(const QString& caption, std::function<std::optional<Distribution>*(Scenario&)> place)
{
    auto* sketch = new DurationSketch(content_);
    column_->addWidget(sketch);
    auto* more = window::linkButton(tr("Curve, more shapes, fit to a sample..."), content_);
    more->setToolTip(tr("All distributions with mean, quantiles and curve; or what fits durations that you paste"));
    column_->addWidget(more, 0, Qt::AlignLeft);
    refreshers_.push_back([sketch, place](const Scenario& scenario) {
        Scenario copy = scenario;
        if (const auto* duration = place(copy); duration && *duration)
            sketch->setDistribution(**duration);
    });
    const auto edit = [this, caption, place] { editTime(caption, place); };
    connect(more, &QPushButton::clicked, this, edit);
    connect(sketch, &DurationSketch::clicked, this, edit);
}

void ElementPanel::editTime(const QString& caption, const std::function<std::optional<Distribution>*(Scenario&)>& place)
{
    Scenario scratch = scenario_;
    const auto* duration = place(scratch);
    if (!duration || !*duration)
        return;
    auto* editor
        = new DistributionEditor(title_.isEmpty() ? caption : tr("%1: %2").arg(title_, caption), **duration, window());
    editor->setAttribute(Qt::WA_DeleteOnClose);
    // What else is changed meanwhile stays; an element that is gone by then gets nothing.
    connect(editor, &DistributionEditor::chosen, this,
        [this, place, id = elementId_](const Distribution& chosen, const QString& source) {
            Scenario changed = scenario_;
            if (!changed.element(id))
                return;
            *place(changed) = chosen;
            if (!source.isEmpty())
                changed.setSource(id, source);
            offer(std::move(changed));
        });
    editor->show();
}

void ElementPanel::buildShares(const metamodel::Tree& model, const Element& gateway)
{
    const bool isExclusive = !gateway.is(type::InclusiveGateway) && !gateway.is(type::ComplexGateway);
    addCaption(isExclusive ? tr("Share of the cases that take each way") : tr("How often each way is taken"));
    std::vector<QString> ids;
    for (const Element* flow : bpmn::outgoing(model, gateway))
        if (!flow->id().isEmpty())
            ids.push_back(flow->id());
    std::vector<InputField*> row;
    for (const Element* flow : bpmn::outgoing(model, gateway)) {
        const QString id = flow->id();
        const Element* target = bpmn::referred(model, *flow, u"targetRef");
        const QString name = !flow->name().simplified().isEmpty() || !target ? bpmn::title(*flow)
                                                                             : tr("to %1").arg(bpmn::title(*target));
        InputField* field = makeField(
            name.simplified(),
            [id](const Scenario& s) {
                const ElementInputs* inputs = s.element(id);
                return inputs && inputs->probability ? shareText(*inputs->probability) : QString();
            },
            [id, ids, isExclusive](Scenario& s, const QString& text) {
                const auto share = text.trimmed().isEmpty() ? std::nullopt : parseShare(text);
                if (!share && !text.trimmed().isEmpty())
                    return notAShare(text);
                s.elements[id].probability = share;
                tidyElement(s, id);
                // With two ways the other one takes the rest.
                if (isExclusive && share && ids.size() == 2)
                    s.elements[ids[0] == id ? ids[1] : ids[0]].probability = 1 - *share;
                double sum = 0;
                for (const QString& each : ids)
                    if (const ElementInputs* inputs = s.element(each))
                        sum += inputs->probability.value_or(0);
                if (isExclusive && sum > 1 + 1e-9)
                    return tr("Together the ways come to %1: at most 100 % are there.").arg(shareText(sum));
                return QString();
            });
        field->setPlaceholder(isExclusive ? tr("the rest") : shareText(0.5));
        row.push_back(field);
        if (row.size() == 2) {
            addRow(row);
            row.clear();
        }
    }
    if (!row.empty())
        addRow(row);
}

void ElementPanel::buildEvent(const Element& event)
{
    const QString id = event.id();
    if (event.is(type::BoundaryEvent)) {
        InputField* chance = makeField(
            tr("Happens in"),
            [id](const Scenario& s) {
                const ElementInputs* inputs = s.element(id);
                return inputs && inputs->probability ? shareText(*inputs->probability) : QString();
            },
            [id](Scenario& s, const QString& text) {
                const auto share = text.trimmed().isEmpty() ? std::nullopt : parseShare(text);
                if (!share && !text.trimmed().isEmpty())
                    return notAShare(text);
                s.elements[id].probability = share;
                tidyElement(s, id);
                return QString();
            });
        chance->setPlaceholder(tr("not said"));
        addRow({chance});
    }
    buildTime(tr("Comes after"), [id](Scenario& scenario) { return &scenario.elements[id].wait; });
}

} // namespace millrace::app::simulation
