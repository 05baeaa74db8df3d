// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the panel that says what is known of cases, and which key figures of one's own there are.
#include "app/simulation/case_data_dialog.h"
#include "app/simulation/input_field.h"
#include "app/simulation/input_text.h"
#include "app/simulation/scenario_panel.h"
#include "app/window/widgets.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace millrace::app::simulation {

using scenario::Scenario;

QWidget* ScenarioPanel::makeCaseData()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(window::label(tr("Cases"), "section"));
    caseData_ = window::label({}, "muted");
    caseData_->setWordWrap(true);
    caseData_->setTextFormat(Qt::PlainText);
    column->addWidget(caseData_);
    changeCaseData_ = window::linkButton({});
    changeCaseData_->setToolTip(
        tr("Values that conditions, durations and priorities can speak of, and key figures of your own"));
    connect(changeCaseData_, &QPushButton::clicked, this, &ScenarioPanel::askForCaseData);
    column->addWidget(changeCaseData_, 0, Qt::AlignLeft);
    target_ = new InputField(tr("They are to end within"), [this](const QString& text) { return enterTarget(text); });
    target_->setPlaceholder(tr("no target"));
    target_->setToolTip(
        tr("The time that was promised for a case. How many cases keep it is shown among the key figures, and the "
           "promise as a line in the chart of cycle times."));
    column->addWidget(target_);
    auto* wrong = window::label({}, "error");
    wrong->setWordWrap(true);
    wrong->hide();
    column->addWidget(wrong);
    connect(target_, &InputField::problemChanged, wrong, [wrong](const QString& words) {
        wrong->setText(words);
        wrong->setVisible(!words.isEmpty());
    });
    return box;
}

QString ScenarioPanel::enterTarget(const QString& text)
{
    const auto seconds = text.trimmed().isEmpty() ? std::nullopt : parseSpan(text);
    if (!text.trimmed().isEmpty() && (!seconds || *seconds <= 0))
        return tr("'%1' is no duration. Write it as in 12 h, 3 days or 2 weeks.").arg(text.trimmed());
    Scenario scenario = whatIf_->now();
    scenario.cycleTimeTarget = seconds;
    Q_EMIT changed(scenario, false);
    return {};
}

void ScenarioPanel::refreshCaseData()
{
    const Scenario& now = whatIf_->now();
    target_->setText(now.cycleTimeTarget ? spanText(*now.cycleTimeTarget) : QString());
    QStringList figures;
    for (const scenario::KeyFigure& figure : now.keyFigures)
        figures << figure.name;
    QStringList lines;
    if (!now.attributes.empty())
        lines << tr("Known of each: %1").arg(attributeNames(now).join(QStringLiteral(", ")));
    if (!figures.empty())
        lines << tr("Key figures: %1").arg(figures.join(QStringLiteral(", ")));
    const bool isEmpty = lines.isEmpty();
    caseData_->setText(isEmpty ? tr("All are alike. Say what differs, as an amount or a kind of customer, if ways, "
                                    "durations or priorities depend on it.")
                               : lines.join(u'\n'));
    changeCaseData_->setText(isEmpty ? tr("Say what is known of cases...") : tr("Change it..."));
}

CaseDataDialog* ScenarioPanel::askForCaseData()
{
    if (!whatIf_->model())
        return nullptr;
    auto* dialog = new CaseDataDialog(whatIf_->now(), {}, {}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CaseDataDialog::chosen, this,
        [this, of = whatIf_](
            const std::vector<scenario::Attribute>& attributes, const std::vector<scenario::KeyFigure>& figures) {
            change(of, [&](Scenario& scenario) {
                scenario.attributes = attributes;
                scenario.keyFigures = figures;
            });
        });
    dialog->show();
    return dialog;
}

} // namespace millrace::app::simulation
