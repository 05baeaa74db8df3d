// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/answer_notes.h"

#include "app/simulation/figures_text.h"
#include "simulator/results/intervals.h"
#include "simulator/results/wording.h"

#include <QCoreApplication>

namespace millrace::app::simulation {

namespace {

struct AnswerNotes {
    Q_DECLARE_TR_FUNCTIONS(AnswerNotes)
};

/// The element whose name stands first in the text.
QString elementIn(const RunAnswer& answer, const QString& text)
{
    qsizetype first = text.size(), length = 0;
    QString id;
    for (const results::Legend::Element& element : answer.simulation->legend().elements) {
        const QString title = titleOf(element.name, element.id);
        const qsizetype at = title.size() > 2 ? text.indexOf(title) : -1;
        if (at >= 0 && (at < first || (at == first && title.size() > length))) {
            first = at;
            length = title.size();
            id = QString::fromStdString(element.id);
        }
    }
    return id;
}

} // namespace

base::Problems notesOf(const RunAnswer& answer)
{
    base::Problems notes = answer.problems;
    if (!answer.outcome)
        return notes;
    const auto& of = answer.outcome->description;
    const auto add = [&](base::Severity severity, const QString& words, const QString& element = {}) {
        notes.push_back({severity, words, {}, 0, element, {}});
    };
    for (const QString& warning : of.warnings)
        add(base::Severity::Warning, warning, elementIn(answer, warning));
    for (const QString& assumption : of.assumptions)
        add(base::Severity::Note, AnswerNotes::tr("Assumed: %1").arg(assumption), elementIn(answer, assumption));
    if (answer.outcome->results.replications > 1)
        add(base::Severity::Note, results::inWords(of.intervals));
    for (const QString& check : results::explanationsOf(of.expectations))
        add(base::Severity::Note, check);
    if (answer.base && answer.isBaseElsewhere) {
        const auto& its = answer.base->description;
        for (const QString& warning : its.warnings)
            add(base::Severity::Warning, AnswerNotes::tr("In '%1': %2").arg(answer.baseTitle, warning));
        for (const QString& assumption : its.assumptions)
            add(base::Severity::Note, AnswerNotes::tr("Assumed in '%1': %2").arg(answer.baseTitle, assumption));
    }
    for (const QString& words : results::besideWords(answer.outcome->processes))
        add(base::Severity::Note, words);
    return notes;
}

} // namespace millrace::app::simulation
