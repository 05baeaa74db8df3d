// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <cstdint>
#include <optional>

namespace millrace::kernel {

/// Who is next when a unit becomes free. Among equals it is who has waited longest, but for Lifo.
enum class Discipline : std::uint8_t {
    Fifo, ///< the work item that has waited longest
    OldestCase, ///< of the case that began first
    Priority, ///< of the highest priority; work that has begun is not interrupted
    EarliestDue, ///< of the case that is due first
    ShortestFirst, ///< of the least work
    Lifo, ///< the work item that came last
    PreemptivePriority, ///< as Priority, but it interrupts work of lower priority, which goes on later where it was
};
inline constexpr std::array allDisciplines {Discipline::Fifo, Discipline::OldestCase, Discipline::Priority,
    Discipline::EarliestDue, Discipline::ShortestFirst, Discipline::Lifo, Discipline::PreemptivePriority};

/// As written in files and JSON: "fifo", "oldestCase", "priority", "earliestDue", "shortestFirst", "lifo",
/// "preemptivePriority".
QString toWord(Discipline discipline);
std::optional<Discipline> disciplineFromWord(QStringView word);
/// For people, translated: "first come, first served" ...
QString nameOf(Discipline discipline);

} // namespace millrace::kernel
