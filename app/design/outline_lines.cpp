// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/outline_lines.h"

#include "app/design/outline_view.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/steps.h"

#include <QCoreApplication>
#include <QFont>
#include <QStandardItemModel>

namespace millrace::app::design {

namespace type = bpmn::type;
using metamodel::Element;

namespace {

struct OutlineWords {
    Q_DECLARE_TR_FUNCTIONS(Outline)
};

/// What a step without a name is called.
QString wordsFor(const Element& element)
{
    if (element.is(type::ParallelGateway))
        return OutlineWords::tr("At the same time");
    if (element.is(type::ExclusiveGateway))
        return OutlineWords::tr("One of these");
    if (element.is(type::InclusiveGateway))
        return OutlineWords::tr("Any of these");
    if (element.is(type::EventBasedGateway))
        return OutlineWords::tr("Whatever comes first");
    return bpmn::typeTitle(element);
}

QString titleOf(const Element& element)
{
    return element.name().isEmpty() ? wordsFor(element) : bpmn::title(element);
}

/// Whether a condition decides about the flow.
bool mayHaveCondition(const metamodel::Tree& tree, const Element& flow)
{
    const Element* source = bpmn::referred(tree, flow, u"sourceRef");
    return source != nullptr && !source->is(type::ParallelGateway) && !source->is(type::EventBasedGateway);
}

void addLine(
    QStandardItem& parent, const metamodel::Tree& tree, const editing::Step& step, bool mayEdit, const QFont& font)
{
    const Element& element = *tree.find(step.element);
    const Element* flow = tree.find(step.flow);
    const Element* lane = tree.find(step.lane);
    const bool isHeading = !element.is(type::FlowNode);
    QList<QStandardItem*> row;
    for (const QString& text : {step.isJump ? OutlineWords::tr("Go on with “%1”").arg(titleOf(element))
                 : isHeading                ? bpmn::title(element)
                                            : element.name(),
             lane != nullptr ? lane->name() : QString(), flow != nullptr ? flow->name() : QString()})
        row += new QStandardItem(text);
    for (QStandardItem* item : row) {
        item->setData(step.element, ElementRole);
        item->setData(step.flow, FlowRole);
        item->setData(step.isJump, JumpRole);
        item->setToolTip(item->text());
    }
    row[StepColumn]->setData(wordsFor(element), PlaceholderRole);
    row[StepColumn]->setData(step.isJump ? row[StepColumn]->text() : titleOf(element), Qt::AccessibleTextRole);
    const bool isConditional = flow != nullptr && mayHaveCondition(tree, *flow);
    if (isConditional)
        row[ConditionColumn]->setData(OutlineWords::tr("if …"), PlaceholderRole);
    row[StepColumn]->setEditable(mayEdit && !step.isJump && !isHeading);
    row[WhoColumn]->setEditable(mayEdit && !step.isJump && !isHeading);
    if (mayEdit && !step.isJump && !isHeading)
        row[WhoColumn]->setData(OutlineWords::tr("who …"), PlaceholderRole);
    row[ConditionColumn]->setEditable(mayEdit && isConditional);
    if (isHeading) {
        QFont strong = font;
        strong.setWeight(QFont::DemiBold);
        row[StepColumn]->setFont(strong);
    }
    parent.appendRow(row);
}

} // namespace

std::vector<const Element*> lanesOf(const metamodel::Tree& tree)
{
    std::vector<const Element*> lanes;
    for (const Element* process : bpmn::processes(tree)) {
        std::vector<const Element*> open = process->children(u"laneSet");
        while (!open.empty()) {
            const Element* at = open.back();
            open.pop_back();
            if (at->is(type::Lane) && !at->name().isEmpty())
                lanes.push_back(at);
            for (const Element* child : at->children())
                if (child->is(type::Lane) || child->is(type::LaneSet))
                    open.push_back(child);
        }
    }
    return lanes;
}

void fillLines(QStandardItemModel& model, const metamodel::Tree& tree, bool mayEdit, const QFont& font)
{
    std::vector<QStandardItem*> open; // the last line of each level
    for (const editing::Step& step : editing::stepsOf(tree)) {
        open.resize(std::min(open.size(), std::size_t(step.level)));
        QStandardItem& parent = open.empty() ? *model.invisibleRootItem() : *open.back();
        addLine(parent, tree, step, mayEdit, font);
        open.push_back(parent.child(parent.rowCount() - 1));
    }
}

} // namespace millrace::app::design
