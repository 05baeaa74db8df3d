// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/case_data_dialog.h"

#include "app/simulation/case_data_table.h"
#include "app/simulation/cell_grid.h"
#include "app/simulation/list_pane.h"
#include "app/window/widgets.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace millrace::app::simulation {

using scenario::Scenario;

namespace {

constexpr int dataMargin = 20;
constexpr int dataWidths[] = {170, 190, 240, 110}; ///< px

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
    : QDialog(parent)
    , data_(activityId.isEmpty() ? new CaseDataTable(scenario.attributes, {}, true)
                                 : new CaseDataTable(changesAt(scenario, activityId), attributeNames(scenario), false))
    , use_(window::primaryButton(tr("Use it")))
{
    const bool isOfCase = activityId.isEmpty();
    const QString heading = isOfCase ? tr("What is known of cases") : tr("What %1 changes").arg(title);
    setWindowTitle(heading);
    setModal(false);
    window::setGround(this, "panel");
    window::resizeWithin(*this, isOfCase ? QSize(800, 640) : QSize(800, 400));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(dataMargin, 16, dataMargin, 16);
    column->setSpacing(10);
    column->addWidget(window::label(heading, "heading"));
    addWords(*column,
        isOfCase ? tr("An amount, a kind of customer, whether it is urgent: each case gets its own when it begins. "
                      "Conditions, durations and priorities can speak of it.")
                 : tr("When it is done, the case gets these values."));
    auto* dataPane = new ListPane(data_, heading);
    dataPane->grid().setColumnWidths(dataWidths);
    dataPane->grid().horizontalHeader()->setSectionResizeMode(CaseDataTable::Value, QHeaderView::Stretch);
    column->addWidget(dataPane, 3);
    connect(dataPane, &ListPane::changed, this, &CaseDataDialog::refresh);
    if (isOfCase) {
        figures_ = new KeyFigureTable(scenario.keyFigures, {});
        column->addSpacing(6);
        column->addWidget(window::label(tr("Key figures of your own"), "section"));
        addWords(*column,
            tr("Worked out for each case at its end, and shown in the results. A formula can speak of the values "
               "above, "
               "of cycleTime, waitingTime and processingTime (numbers in the scenario's unit of time) and of cost."));
        auto* figurePane = new ListPane(figures_, tr("Key figures of your own"));
        figurePane->grid().setColumnWidth(KeyFigureTable::FigureName, dataWidths[0] + 40);
        figurePane->grid().horizontalHeader()->setSectionResizeMode(KeyFigureTable::Formula, QHeaderView::Stretch);
        column->addWidget(figurePane, 2);
        connect(figurePane, &ListPane::changed, this, &CaseDataDialog::refresh);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    auto* cancel = window::plainButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    use_->setAutoDefault(false); // Enter goes down in the table
    buttons->addWidget(cancel);
    buttons->addWidget(use_);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(use_, &QPushButton::clicked, this, &CaseDataDialog::accept);
    dataPane->grid().setFocus();
    refresh();
}

void CaseDataDialog::addWords(QVBoxLayout& column, const QString& words)
{
    auto* label = window::label(words, "muted");
    label->setWordWrap(true);
    column.addWidget(label);
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
    const QString wrong = problem();
    use_->setEnabled(wrong.isEmpty());
    use_->setToolTip(wrong);
}

void CaseDataDialog::accept()
{
    if (!problem().isEmpty())
        return;
    Q_EMIT chosen(data_->attributes(), figures_ ? figures_->figures() : std::vector<scenario::KeyFigure>());
    QDialog::accept();
}

} // namespace millrace::app::simulation
