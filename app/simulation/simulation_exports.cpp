// SPDX-License-Identifier: GPL-3.0-or-later
// What Simulate writes to files: reports, results, event logs, the diagram with its scenario.
#include "app/design/diagram_view.h"
#include "app/export/exchange.h"
#include "app/export/report.h"
#include "app/simulation/import_notes.h"
#include "app/simulation/log_export.h"
#include "app/simulation/session.h"
#include "app/simulation/simulation_activity.h"
#include "app/window/main_window.h"
#include "modeler/base/failure.h"
#include "modeler/base/file.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>
#include <algorithm>

namespace millrace::app::simulation {

/// Beside the model, under its name with another ending.
QString SimulationActivity::suggestedPath(const QString& ending) const
{
    const QFileInfo model(session_->whatIf.path());
    const QString name = model.completeBaseName();
    return model.path() + u'/' + (name.isEmpty() ? tr("simulation") : name) + ending;
}

/// Where to, and as what: an ending that is one of the kinds' decides, else what was chosen in the dialog.
std::optional<SimulationActivity::Target> SimulationActivity::askWhereTo(
    const QString& title, const QString& suggested, const std::vector<FileKind>& kinds)
{
    QStringList filters;
    for (const FileKind& kind : kinds)
        filters << QStringLiteral("%1 (*.%2)").arg(kind.words, kind.ending);
    QString filter;
    QString path
        = QFileDialog::getSaveFileName(&window_, title, suggested, filters.join(QStringLiteral(";;")), &filter);
    if (path.isEmpty() || !session_)
        return std::nullopt;
    std::size_t chosen = std::size_t(std::max<qsizetype>(0, filters.indexOf(filter)));
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto isIts = [&](const FileKind& kind) { return kind.ending == suffix; };
    if (isIts(kinds[chosen]))
        return Target {path, chosen};
    const auto other = std::ranges::find_if(kinds, isIts);
    if (other == kinds.end())
        return Target {path + u'.' + kinds[chosen].ending, chosen};
    return Target {path, std::size_t(other - kinds.begin())};
}

/// What is on the screen now, even if a run is under way.
void SimulationActivity::writeOfAnswer(const QString& path, const QString& said,
    const std::function<QByteArray(const exporting::ReportSubject& subject)>& bytes)
{
    if (!session_ || !session_->hasResults())
        return;
    const std::shared_ptr<const RunAnswer> answer = session_->answer;
    const auto model = session_->whatIf.sharedModel();
    try {
        const QString title = QFileInfo(session_->whatIf.path()).completeBaseName();
        run::Outcome outcome = *answer->outcome;
        scenario::Scenario scenario = answer->scenario;
        if (scenario == session_->staffed() && session_->whatIf.isChanged()) { // what its file says is another
            outcome.description.scenario = session_->whatIf.suggestedName();
            scenario.id = session_->whatIf.unusedId(outcome.description.scenario);
            scenario.name = outcome.description.scenario;
        }
        base::writeFileAtomically(path, bytes({*model, title, scenario, *answer->simulation, outcome}));
        window_.notify(base::Severity::Note, said.arg(path), tr("Open"),
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    } catch (const base::Failure& failure) {
        window_.notify(base::Severity::Error, failure.message());
    }
}

void SimulationActivity::writeReport()
{
    if (!session_ || !session_->hasResults())
        return;
    if (const auto target = askWhereTo(tr("Write report"), suggestedPath(QStringLiteral(".html")),
            {{tr("Web page"), QStringLiteral("html")}, {tr("PDF"), QStringLiteral("pdf")},
                {tr("Workbook, Excel"), QStringLiteral("xlsx")}}))
        writeOfAnswer(target->path, tr("The report is in %1."), [&](const exporting::ReportSubject& subject) {
            return exporting::reportFor(QFileInfo(target->path).suffix().toLower(), subject);
        });
}

void SimulationActivity::exportResults()
{
    if (!session_ || !session_->hasResults())
        return;
    if (const auto target = askWhereTo(tr("Export results"), suggestedPath(QStringLiteral(".csv")),
            {{tr("Table, CSV"), QStringLiteral("csv")}, {tr("Workbook, Excel"), QStringLiteral("xlsx")},
                {tr("JSON"), QStringLiteral("json")}, {tr("BPSim with result values"), QStringLiteral("bpsim")}}))
        writeResults(target->path);
}

void SimulationActivity::writeResults(const QString& path)
{
    // There are the scenarios of the diagram, which that would replace.
    if (session_ && QFileInfo(path) == QFileInfo(scenario::bpsimPath(session_->whatIf.path()))) {
        window_.notify(base::Severity::Error,
            tr("%1 holds the scenarios of this diagram. Choose another file for the results.").arg(path));
        return;
    }
    writeOfAnswer(path, tr("The results are in %1."), [&](const exporting::ReportSubject& subject) {
        return exporting::resultsFor(QFileInfo(path).suffix().toLower(), subject);
    });
}

void SimulationActivity::exportLog()
{
    if (!session_ || log_->isRunning())
        return;
    const auto target = askWhereTo(tr("Export event log"), suggestedPath(QStringLiteral(".xes")),
        {{tr("Event log, XES"), QStringLiteral("xes")}, {tr("Table, CSV"), QStringLiteral("csv")}});
    if (!target)
        return;
    log_->start(session_->model(), session_->whatIf.now(), target->path);
    refreshCommands();
}

void SimulationActivity::exportScenario()
{
    if (!session_)
        return;
    const char* formats[] = {"bpsim-2.0", "bpsim-1.0", "qbp"};
    if (const auto target
        = askWhereTo(tr("Export diagram with scenario"), suggestedPath(tr("-scenario") + QStringLiteral(".bpmn")),
            {{tr("Diagram with BPSim 2.0"), QStringLiteral("bpmn")},
                {tr("Diagram with BPSim 1.0"), QStringLiteral("bpmn")},
                {tr("Diagram with QBP, for BIMP"), QStringLiteral("bpmn")}}))
        writeWithScenario(target->path, QLatin1String(formats[target->kind]));
}

void SimulationActivity::writeWithScenario(const QString& path, const QString& format)
{
    if (!session_)
        return;
    if (QFileInfo(path) == QFileInfo(session_->whatIf.path())) {
        window_.notify(base::Severity::Error,
            tr("%1 is the diagram itself, which scenarios leave as it is. Choose another file.").arg(path));
        return;
    }
    QStringList remarks;
    try {
        const scenario::Scenario now = session_->whatIf.now();
        base::writeFileAtomically(path, exporting::modelWith(*session_->whatIf.model(), now, format, remarks));
    } catch (const base::Failure& failure) {
        window_.notify(base::Severity::Error, failure.message());
        return;
    }
    const QString words = tr("The diagram with the scenario '%1' is in %2.").arg(session_->whatIf.now().title(), path);
    window_.notify(base::Severity::Note, words);
    if (remarks.isEmpty())
        return;
    base::Problems problems;
    for (const QString& remark : remarks)
        problems.push_back({base::Severity::Warning, remark, {}, 0, {}, {}});
    auto* notes = new ImportNotes(path, words, problems, &window_);
    notes->setAttribute(Qt::WA_DeleteOnClose);
    connect(notes, &ImportNotes::elementChosen, this, &SimulationActivity::goTo);
    notes->show();
}

} // namespace millrace::app::simulation
