// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/list_table.h"

#include <algorithm>
#include <vector>

namespace millrace::app::simulation {

/// A list table over a vector of entries, each with a `name` in its first column that tells it from the others.
template <class Entry> class EntryTable : public ListTable {
public:
    using ListTable::ListTable;
    int entryCount() const override { return int(entries().size()); }

protected:
    virtual const std::vector<Entry>& entries() const = 0;
    virtual std::vector<Entry>& entries() = 0;

    const Entry& at(int row) const { return entries()[std::size_t(row)]; }
    Entry& at(int row) { return entries()[std::size_t(row)]; }
    void append() override { entries().emplace_back(); }
    void erase(int row) override { entries().erase(entries().begin() + row); }
    /// Why the name will not do: it is empty, for which the words are given, or another has it too.
    QString problemOfName(int row, const QString& whereEmpty) const
    {
        const QString& name = at(row).name;
        if (name.isEmpty())
            return whereEmpty;
        return std::ranges::count(entries(), name, &Entry::name) > 1 ? takenWords(name) : QString();
    }
};

} // namespace millrace::app::simulation
