// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a pool's fields that is about single people: when they are away, and who is told apart.
#include "app/simulation/absence_text.h"
#include "app/simulation/element_panel.h"
#include "app/simulation/input_field.h"
#include "app/simulation/people_dialog.h"
#include "app/simulation/people_table.h"
#include "app/simulation/staffing.h"
#include "app/window/widgets.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace millrace::app::simulation {

using scenario::Pool;
using scenario::Scenario;

namespace {

constexpr std::size_t mostPeopleShown = 8;

/// A line for each of them, with what tells them apart.
QString peopleLines(const Scenario& scenario, const Pool& pool)
{
    QStringList lines;
    for (std::size_t i = 0; i < pool.people.size() && i < mostPeopleShown; ++i) {
        const scenario::Person& person = pool.people[i];
        const QString words = personWords(scenario, pool, person);
        lines << (words.isEmpty() ? person.name : QStringLiteral("%1: %2").arg(person.name, words));
    }
    if (pool.people.size() > mostPeopleShown)
        lines << ElementPanel::tr("and %n more by name", nullptr, int(pool.people.size() - mostPeopleShown));
    return lines.join(u'\n');
}

} // namespace

void ElementPanel::buildAbsence(const QString& poolId)
{
    const QString every = tr("Each away every"), length = tr("Away for");
    const auto makeAway = [&](const QString& caption, bool isEvery, const QString& other, const QString& why) {
        InputField* field = makeField(
            caption,
            [poolId, isEvery](const Scenario& s) {
                const Pool* pool = s.pool(poolId);
                return !pool ? QString() : isEvery ? awayEveryText(pool->absence) : awayForText(pool->absence);
            },
            [this, poolId, isEvery, other](Scenario& s, const QString& text) {
                Pool& pool = *s.pool(poolId);
                if (text.trimmed().isEmpty()) {
                    pool.absence.reset();
                    return QString();
                }
                const QString rest = this->field(other)->text();
                const ParsedAbsence parsed
                    = isEvery ? parseAbsence(text, rest, pool.absence) : parseAbsence(rest, text, pool.absence);
                if (parsed.isSound())
                    pool.absence = parsed.absence;
                return isEvery ? parsed.everyProblem : parsed.lengthProblem;
            });
        field->setPlaceholder(tr("never"));
        field->setToolTip(why);
        return field;
    };
    InputField* first = makeAway(every, true, length,
        tr("The time from one absence, or breakdown, of somebody to their next, on average, as in 20 days; in working "
           "hours alone as in 160 h of work"));
    InputField* second = makeAway(length, false, every, tr("How long it lasts on average, as in 2 days"));
    addRow({first, second});
}

void ElementPanel::buildPeople(const QString& poolId)
{
    addCaption(tr("People by name"));
    auto* list = window::label({}, "muted", content_);
    list->setWordWrap(true);
    list->setTextFormat(Qt::PlainText);
    list->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column_->addWidget(list);
    auto* edit = window::linkButton({}, content_);
    column_->addWidget(edit, 0, Qt::AlignLeft);
    connect(edit, &QPushButton::clicked, this, [this, poolId] { editPeople(poolId); });
    refreshers_.push_back([list, edit, poolId](const Scenario& scenario) {
        const Pool* pool = scenario.pool(poolId);
        if (!pool)
            return;
        const bool areAlike = pool->people.empty();
        list->setText(areAlike ? tr("All of them are alike. Name those who work other hours, are faster, cost more or "
                                    "can do what others cannot.")
                               : peopleLines(scenario, *pool));
        edit->setText(areAlike ? tr("Name people...") : tr("Change people..."));
        edit->setToolTip(tr("A table of the people of %1, which a spreadsheet can be pasted into").arg(titleOf(*pool)));
    });
}

void ElementPanel::editPeople(const QString& poolId)
{
    if (!scenario_.pool(poolId))
        return;
    auto* dialog = new PeopleDialog(scenario_, poolId, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // What else is changed meanwhile stays; a pool that is gone by then gets nobody.
    connect(dialog, &PeopleDialog::chosen, this, [this, poolId, of = scenario_.id](const Scenario& chosen) {
        if (scenario_.id != of) // another one is in hand
            return;
        Scenario changed = scenario_;
        takePeople(changed, chosen, poolId);
        offer(std::move(changed));
    });
    dialog->show();
}

} // namespace millrace::app::simulation
