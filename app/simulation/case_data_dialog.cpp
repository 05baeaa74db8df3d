// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/case_data_dialog.h"

#include "app/simulation/case_data_table.h"
#include "app/simulation/cell_grid.h"
#include "app/simulation/list_pane.h"
#include "app/window/widgets.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace millrace::app::simulation {

using scenario::Scenario;

namespace {

constexpr int dataWidths[] = {170, 190, 240, 110}; ///< px
constexpr int figureWidths[] = {210}; ///< px: of the name

const std::vector<scenario::Attribute>& changesAt(const Scenario& scenario, const QString& activityId)
{
    static const std::vector<scenario::Attribute> none;
    const scenario::ElementInputs* inputs = scenario.element(activityId);
    return inputs ? inputs->changes : none;
}

} // namespace

QStringList figureNames()
{
    return {QStringLiteral("cycleTime"), QStringLiteral("waitingTime"), QStringLiteral("processingTime"),
        QStringLiteral("cost")};
}

QStringList attributeNames(const Scenario& scenario)
{
    QStringList names;
    for (const scenario::Attribute& attribute : scenario.attributes)
        names << attribute.name;
    return names;
}

CaseDataDialog::CaseDataDialog(
    const Scenario& scenario, const QString& activityId, const QString& title, QWidget* parent)
    : InputDialog(activityId.isEmpty() ? tr("What is known of cases") : tr("What %1 changes").arg(title),
        activityId.isEmpty() ? QSize(800, 640) : QSize(800, 400), tr("Use it"), parent)
    , data_(activityId.isEmpty() ? new CaseDataTable(scenario.attributes, {}, true)
                                 : new CaseDataTable(changesAt(scenario, activityId), attributeNames(scenario), false))
{
    const bool isOfCase = activityId.isEmpty();
    leaveProblemToContent();
    addWords(isOfCase
            ? tr("An amount, a kind of customer, whether it is urgent: each case gets its own when it begins. "
                 "Conditions, durations and priorities can speak of it.")
            : tr("When it is done, the case gets these values."));
    auto* dataPane = new ListPane(data_, windowTitle());
    dataPane->grid().setColumnWidths(dataWidths);
    dataPane->grid().horizontalHeader()->setSectionResizeMode(CaseDataTable::Value, QHeaderView::Stretch);
    content().addWidget(dataPane, 3);
    connect(dataPane, &ListPane::changed, this, &CaseDataDialog::refresh);
    if (isOfCase) {
        figures_ = new KeyFigureTable(scenario.keyFigures, {});
        content().addSpacing(6);
        content().addWidget(window::label(tr("Key figures of your own"), "section"));
        addWords(tr("Worked out for each case at its end, and shown in the results. A formula can speak of the values "
                    "above, of cycleTime, waitingTime and processingTime (numbers in the scenario's unit of time) and "
                    "of cost."));
        auto* figurePane = new ListPane(figures_, tr("Key figures of your own"));
        figurePane->grid().setColumnWidths(figureWidths);
        figurePane->grid().horizontalHeader()->setSectionResizeMode(KeyFigureTable::Formula, QHeaderView::Stretch);
        content().addWidget(figurePane, 2);
        connect(figurePane, &ListPane::changed, this, &CaseDataDialog::refresh);
    }
    dataPane->grid().setFocus();
    refresh();
}

QString CaseDataDialog::problem() const
{
    const QString wrong = data_->problem();
    return wrong.isEmpty() && figures_ ? figures_->problem() : wrong;
}

void CaseDataDialog::refresh()
{
    if (figures_) {
        QStringList names = figureNames();
        for (const scenario::Attribute& attribute : data_->attributes())
            names << attribute.name;
        figures_->setKnown(names);
    }
    check();
}

void CaseDataDialog::give()
{
    Q_EMIT chosen(data_->attributes(), figures_ ? figures_->figures() : std::vector<scenario::KeyFigure>());
}

} // namespace millrace::app::simulation
