// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the panel that says how to measure: precision, warm-up, replications and seed.
#include "app/simulation/asked_figures.h"
#include "app/simulation/input_field.h"
#include "app/simulation/input_text.h"
#include "app/simulation/scenario_panel.h"
#include "app/simulation/sources_dialog.h"
#include "app/window/widgets.h"
#include "simulator/scenario/bounds.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace millrace::app::simulation {

using scenario::Scenario;

namespace {
constexpr int usualReplicationCount = 30;
constexpr const char* usualPrecisionFigure = "process.cycleTime";
} // namespace

QWidget* ScenarioPanel::makeMeasuring()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(window::label(tr("Precision"), "section"));
    replications_ = new InputField(tr("Replications"), [this](const QString& text) {
        return enterNumber(
            text, 1, scenario::mostReplications, [](Scenario& s, double value) { s.replications = int(value); });
    });
    seed_ = new InputField(tr("Seed"), [this](const QString& text) {
        return enterNumber(text, 0, 4294967295.0, [](Scenario& s, double value) { s.seed = std::uint64_t(value); });
    });
    within_ = new InputField(tr("Sure within"), [this](const QString& text) { return enterPrecision(text); });
    within_->setPlaceholder(tr("not asked for"));
    within_->setToolTip(tr("Adds replications until the figures below are as sure as this, as in 1 % of their mean; of "
                           "shares these are points."));
    precisionFigures_ = window::linkButton({});
    precisionFigures_->setToolTip(tr("Choose the figures that are to be as sure as that"));
    auto* figures = new QMenu(precisionFigures_);
    precisionFigures_->setMenu(figures);
    connect(figures, &QMenu::aboutToShow, this, [this, figures] { fillPrecisionFigures(*figures); });
    warmup_ = new InputField(tr("Warm-up"), [this](const QString& text) { return enterWarmup(text); });
    warmup_->setPlaceholder(tr("none"));
    warmup_->setToolTip(tr("The time at the beginning of each replication that is not measured."));
    for (const auto& [left, right] : {std::pair(within_, warmup_), {replications_, seed_}}) {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(left, 1);
        row->addWidget(right, 1);
        column->addLayout(row);
        if (left == within_)
            column->addWidget(precisionFigures_, 0, Qt::AlignLeft);
    }
    findsWarmup_ = new QCheckBox(tr("Find the warm-up"));
    findsWarmup_->setToolTip(
        tr("Look in a few replications before each run from when on the cycle times have settled, in whole weeks where "
           "somebody has working hours"));
    connect(findsWarmup_, &QCheckBox::toggled, this, [this](bool isOn) {
        foundWarmup_.reset();
        refreshMeasuring();
        Q_EMIT precisionChanged();
        if (isOn)
            Q_EMIT warmupAsked();
    });
    column->addWidget(findsWarmup_);
    draws_ = new QCheckBox(tr("Draw what is not sure"));
    draws_->setToolTip(tr("Each replication draws the numbers that have a range (Could be, in Sources and ranges) from "
                          "it: then intervals hold what is not known of them, too"));
    connect(draws_, &QCheckBox::toggled, this, &ScenarioPanel::precisionChanged);
    column->addWidget(draws_);
    auto* sources = window::linkButton(tr("Sources and ranges..."));
    sources->setToolTip(tr("Where each number comes from, and how far it may be off"));
    connect(sources, &QPushButton::clicked, this, &ScenarioPanel::askForSources);
    column->addWidget(sources, 0, Qt::AlignLeft);
    measuringProblem_ = window::label({}, "error");
    measuringProblem_->setWordWrap(true);
    measuringProblem_->hide();
    column->addWidget(measuringProblem_);
    for (InputField* field : {replications_, seed_, within_, warmup_})
        connect(field, &InputField::problemChanged, this, [this](const QString& words) {
            measuringProblem_->setText(words);
            measuringProblem_->setVisible(!words.isEmpty());
        });
    return box;
}

SourcesDialog* ScenarioPanel::askForSources()
{
    if (!whatIf_->model())
        return nullptr;
    auto* dialog = new SourcesDialog(*whatIf_->model(), whatIf_->now(), elementId_, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SourcesDialog::chosen, this,
        [this, of = whatIf_](const scenario::Sources& sources, const scenario::Ranges& ranges) {
            change(of, [&](Scenario& scenario) {
                scenario.sources = sources;
                scenario.ranges = ranges;
            });
        });
    dialog->show();
    return dialog;
}

void ScenarioPanel::refreshMeasuring()
{
    const Scenario& now = whatIf_->now();
    draws_->setVisible(!now.ranges.empty());
    replications_->setText(QLocale().toString(now.replications.value_or(usualReplicationCount)));
    seed_->setText(QString::number(now.seed.value_or(1)));
    within_->setText(precision_ ? shareText(*precision_) : QString());
    refreshPrecisionFigures();
    const auto warmup = findsWarmup() ? foundWarmup_ : now.warmup;
    warmup_->setText(warmup && *warmup > 0 ? spanText(double(*warmup) * 1e-6) : QString());
    warmup_->setReadOnly(findsWarmup());
}

void ScenarioPanel::refreshPrecisionFigures()
{
    constexpr int mostNamed = 1;
    QStringList names;
    const auto chosen = precisionOf();
    for (const NamedChoice& figure : figuresOf(whatIf_->now()))
        if (std::ranges::find(chosen, figure.kpi) != chosen.end())
            names << figure.title;
    const QString words = names.isEmpty() ? tr("Cycle time")
        : names.size() > mostNamed        ? tr("%n figures", nullptr, int(names.size()))
                                          : names.front();
    precisionFigures_->setText(tr("Sure: %1", "the figures that are").arg(words));
    precisionFigures_->setAccessibleDescription(names.join(QStringLiteral(", ")));
}

void ScenarioPanel::fillPrecisionFigures(QMenu& menu)
{
    menu.clear();
    const auto chosen = precisionOf();
    for (const NamedChoice& figure : figuresOf(whatIf_->now())) {
        QAction* choice = menu.addAction(QString(figure.title).replace(u'&', QStringLiteral("&&")));
        choice->setCheckable(true);
        choice->setChecked(chosen.empty() ? figure.kpi == usualPrecisionFigure
                                          : std::ranges::find(chosen, figure.kpi) != chosen.end());
        connect(choice, &QAction::triggered, this, [this, kpi = figure.kpi](bool isOn) {
            if (precisionOf().empty())
                precisionOf_.insert(usualPrecisionFigure);
            if (isOn)
                precisionOf_.insert(kpi);
            else
                precisionOf_.erase(kpi);
            refreshMeasuring();
            if (precision_)
                Q_EMIT precisionChanged();
        });
    }
}

std::vector<std::string> ScenarioPanel::precisionOf() const
{
    std::vector<std::string> all;
    for (const NamedChoice& figure : figuresOf(whatIf_->now()))
        if (precisionOf_.contains(figure.kpi))
            all.push_back(figure.kpi);
    return all;
}

bool ScenarioPanel::findsWarmup() const
{
    return findsWarmup_->isChecked();
}

void ScenarioPanel::setFoundWarmup(std::optional<base::Microseconds> warmup)
{
    foundWarmup_ = warmup;
    refreshMeasuring();
}

bool ScenarioPanel::drawsInputs() const
{
    return draws_->isChecked() && !whatIf_->now().ranges.empty();
}

QString ScenarioPanel::enterNumber(const QString& text, double least, double most, void (*set)(Scenario&, double))
{
    const auto number = parseNumber(text);
    if (!number || *number < least || *number > most || *number != std::floor(*number))
        return tr("'%1' is no whole number from %2 to %3.")
            .arg(text.trimmed(), countText(least), QLocale().toString(most, 'f', 0));
    Scenario scenario = whatIf_->now();
    set(scenario, *number);
    Q_EMIT changed(scenario, false);
    return {};
}

QString ScenarioPanel::enterWarmup(const QString& text)
{
    const auto seconds = text.trimmed().isEmpty() ? std::optional(0.0) : parseSpan(text);
    if (!seconds || *seconds > 1e10)
        return tr("'%1' is no duration. Write it as in 12 h, 14 days or 6 weeks.").arg(text.trimmed());
    Scenario scenario = whatIf_->now();
    scenario.warmup = *seconds > 0 ? std::optional(base::Microseconds(std::llround(*seconds * 1e6))) : std::nullopt;
    Q_EMIT changed(scenario, false);
    return {};
}

QString ScenarioPanel::enterPrecision(const QString& text)
{
    const auto share = text.trimmed().isEmpty() ? std::nullopt : parseShare(text);
    if (!text.trimmed().isEmpty() && (!share || *share < 0.0005))
        return tr("'%1' is no precision. Write a share of the mean, as in 1 %.").arg(text.trimmed());
    precision_ = share;
    refreshMeasuring();
    Q_EMIT precisionChanged();
    return {};
}

} // namespace millrace::app::simulation
