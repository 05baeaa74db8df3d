// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/slot_table.h"

#include <gtest/gtest.h>

#include <map>
#include <rapidcheck/gtest.h>

namespace millrace::results {

// Law: it agrees with an ordered map, whatever comes and goes.
RC_GTEST_PROP(SlotTableTest, AgreesWithAMap, ())
{
    SlotTable table;
    std::map<std::uint64_t, std::uint32_t> model;
    const auto keys = *rc::gen::element<std::uint64_t>(8, 200, 2000);
    for (std::uint32_t step = 0; step < 600; ++step) {
        const auto key = *rc::gen::inRange<std::uint64_t>(0, keys) * *rc::gen::element<std::uint64_t>(1, 1ULL << 32);
        const auto known = model.find(key);
        RC_ASSERT(table.find(key) == (known == model.end() ? SlotTable::none : known->second));
        if (known == model.end()) {
            table.insert(key, step);
            model[key] = step;
        } else {
            RC_ASSERT(table.take(key) == known->second);
            model.erase(known);
            RC_ASSERT(table.take(key) == SlotTable::none);
        }
        RC_ASSERT(table.size() == model.size());
    }
}

} // namespace millrace::results
