// SPDX-License-Identifier: GPL-3.0-or-later
// The part of an activity's fields that is about the values of cases: formulas over them, and what it changes.
#include "app/simulation/case_data_dialog.h"
#include "app/simulation/case_value_text.h"
#include "app/simulation/element_panel.h"
#include "app/simulation/input_field.h"
#include "app/simulation/input_text.h"
#include "app/simulation/staffing.h"
#include "app/window/widgets.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace millrace::app::simulation {

using scenario::ElementInputs;
using scenario::Scenario;

bool ElementPanel::isByFormula(const QString& activityId) const
{
    const ElementInputs* given = scenario_.element(activityId);
    return formulaOf_ == activityId || (given && !given->durationExpression.isEmpty());
}

/// In place of the fields of a duration.
void ElementPanel::buildFormula(const QString& activityId)
{
    InputField* formula = makeField(
        tr("Duration by formula"),
        [activityId](const Scenario& s) {
            const ElementInputs* inputs = s.element(activityId);
            return inputs ? inputs->durationExpression : QString();
        },
        [this, activityId](Scenario& s, const QString& text) {
            const QString wrong = text.trimmed().isEmpty() ? QString() : feelProblem(text, attributeNames(s));
            if (!wrong.isEmpty())
                return wrong;
            formulaOf_.clear();
            s.elements[activityId].durationExpression = text.trimmed();
            tidyElement(s, activityId);
            return QString();
        });
    formula->setPlaceholder(tr("amount / 1000"));
    formula->setToolTip(
        tr("FEEL over what is known of the case. A number is counted in the scenario's unit of time: %1")
            .arg(spanUnitName(secondsIn(scenario_.timeUnit))));
    column_->addWidget(formula);
    auto* back = window::linkButton(tr("Say a time instead"), content_);
    connect(back, &QPushButton::clicked, this, [this, activityId] {
        formulaOf_.clear();
        Scenario changed = scenario_;
        changed.elements[activityId].durationExpression.clear();
        tidyElement(changed, activityId);
        // The button goes away with this.
        if (changed == scenario_)
            QMetaObject::invokeMethod(this, &ElementPanel::rebuildAsked, Qt::QueuedConnection);
        offer(std::move(changed));
    });
    column_->addWidget(back, 0, Qt::AlignLeft);
}

/// Only where cases have values that one could speak of.
void ElementPanel::buildFormulaLink(const QString& activityId)
{
    if (scenario_.attributes.empty())
        return;
    auto* more = window::linkButton(tr("Duration by formula..."), content_);
    more->setToolTip(tr("Work it out from what is known of the case"));
    connect(more, &QPushButton::clicked, this, [this, activityId] {
        formulaOf_ = activityId;
        // The button goes away with this.
        QMetaObject::invokeMethod(
            this,
            [this] {
                Q_EMIT rebuildAsked();
                focusField(tr("Duration by formula"));
            },
            Qt::QueuedConnection);
    });
    column_->addWidget(more, 0, Qt::AlignLeft);
}

void ElementPanel::buildChanges(const QString& activityId)
{
    const ElementInputs* given = scenario_.element(activityId);
    const bool saysSome = given && !given->changes.empty();
    if (scenario_.attributes.empty() && !saysSome)
        return;
    if (saysSome)
        addCaption(tr("Changes of the case"));
    auto* list = window::label({}, "muted", content_);
    list->setWordWrap(true);
    list->setTextFormat(Qt::PlainText);
    list->setVisible(saysSome);
    column_->addWidget(list);
    auto* edit = window::linkButton(saysSome ? tr("Change them...") : tr("What it changes of the case..."), content_);
    edit->setToolTip(tr("Values that a case gets when this is done"));
    column_->addWidget(edit, 0, Qt::AlignLeft);
    refreshers_.push_back([list, activityId](const Scenario& scenario) {
        const ElementInputs* inputs = scenario.element(activityId);
        QStringList lines;
        if (inputs)
            for (const scenario::Attribute& change : inputs->changes)
                lines << QStringLiteral("%1: %2").arg(change.name, valueText(change.value));
        list->setText(lines.join(u'\n'));
    });
    connect(edit, &QPushButton::clicked, this, [this, activityId] {
        auto* dialog = new CaseDataDialog(scenario_, activityId, title_, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(
            dialog, &CaseDataDialog::chosen, this, [this, activityId](const std::vector<scenario::Attribute>& changes) {
                Scenario changed = scenario_;
                changed.elements[activityId].changes = changes;
                tidyElement(changed, activityId);
                offer(std::move(changed));
            });
        dialog->show();
    });
}

/// A number, or a formula over the values of the case.
InputField* ElementPanel::makePriority(const QString& activityId)
{
    InputField* priority = makeField(
        tr("Priority"),
        [activityId](const Scenario& s) {
            const ElementInputs* inputs = s.element(activityId);
            if (!inputs || (!inputs->priority && inputs->priorityExpression.isEmpty()))
                return QString();
            return inputs->priorityExpression.isEmpty() ? numberText(*inputs->priority) : inputs->priorityExpression;
        },
        [activityId](Scenario& s, const QString& text) {
            const auto number = parseNumber(text);
            const QString formula = number ? QString() : text.trimmed();
            const QString wrong = formula.isEmpty() ? QString() : feelProblem(formula, attributeNames(s));
            if (!wrong.isEmpty())
                return wrong;
            s.elements[activityId].priority = number;
            s.elements[activityId].priorityExpression = formula;
            tidyElement(s, activityId);
            return QString();
        });
    priority->setPlaceholder(tr("as the case"));
    priority->setToolTip(
        tr("A number, or a formula over what is known of the case; higher goes first, where the queue minds it"));
    return priority;
}

} // namespace millrace::app::simulation
