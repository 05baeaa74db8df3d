// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kernel/discipline.h"

#include <QCoreApplication>

namespace millrace::kernel {

namespace {

struct DisciplineRow {
    const char* word;
    const char* name;
};

constexpr DisciplineRow disciplineRows[] = {
    {"fifo", QT_TRANSLATE_NOOP("Discipline", "first come, first served")},
    {"oldestCase", QT_TRANSLATE_NOOP("Discipline", "oldest case first")},
    {"priority", QT_TRANSLATE_NOOP("Discipline", "highest priority first")},
    {"earliestDue", QT_TRANSLATE_NOOP("Discipline", "earliest due date first")},
    {"shortestFirst", QT_TRANSLATE_NOOP("Discipline", "shortest work first")},
    {"lifo", QT_TRANSLATE_NOOP("Discipline", "last come, first served")},
    {"preemptivePriority", QT_TRANSLATE_NOOP("Discipline", "highest priority first, interrupts")},
};
static_assert(std::size(disciplineRows) == allDisciplines.size());

} // namespace

QString toWord(Discipline discipline)
{
    return QLatin1String(disciplineRows[std::size_t(discipline)].word);
}

std::optional<Discipline> disciplineFromWord(QStringView word)
{
    for (const Discipline discipline : allDisciplines)
        if (word == QLatin1String(disciplineRows[std::size_t(discipline)].word))
            return discipline;
    return std::nullopt;
}

QString nameOf(Discipline discipline)
{
    return QCoreApplication::translate("Discipline", disciplineRows[std::size_t(discipline)].name);
}

} // namespace millrace::kernel
