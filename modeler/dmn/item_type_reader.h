// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/dmn/item_types.h"

namespace millrace::dmn {

/// Makes the types of a model out of its item definitions, and a type for each typeRef in it that FEEL knows.
class ItemTypeReader {
public:
    ItemTypeReader(ItemTypes& types, const QString& file, base::Problems& problems)
        : types_(types)
        , file_(file)
        , problems_(problems)
    { }
    void read(const metamodel::Element& definitions);

private:
    void addBuiltins(const metamodel::Element& element);
    void addBuiltin(const QString& typeRef);
    void fill(ItemType& type, const metamodel::Element& definition);
    void refer(ItemType& type, const metamodel::Element& definition, const QString& typeRef);
    std::shared_ptr<const feel::Expression> testsOf(const metamodel::Element& definition, QStringView role);
    void report(const metamodel::Element& element, const QString& message);
    /// Takes apart types that refer to themselves.
    void breakCycles(const metamodel::Element& definitions);

    ItemTypes& types_;
    const QString& file_;
    base::Problems& problems_;
};

} // namespace millrace::dmn
