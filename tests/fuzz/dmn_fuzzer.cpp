// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/decision_model.h"
#include "modeler/dmn/definitions.h"
#include "modeler/dmn/table_check.h"

#include <cstdint>

// The reader of DMN on any bytes; what it reads is compiled, checked and decided.

using namespace millrace;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    metamodel::Loaded loaded = dmn::load(text, QStringLiteral("fuzz.dmn"));
    if (!loaded.tree)
        return 0;
    const dmn::Source source {QStringLiteral("fuzz.dmn"), std::move(loaded.tree)};
    const auto model = dmn::DecisionModel::compile(std::span(&source, 1));
    static_cast<void>(dmn::checkTables(*model));
    for (const dmn::DecisionModel::Named& named : model->elements())
        if (named.kind == dmn::DecisionModel::Kind::Decision)
            if (const auto found = model->find(named.id.isEmpty() ? named.name : named.id))
                static_cast<void>(model->decide(*found, {}));
    return 0;
}
