// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/element_data.h"

namespace millrace::metamodel {

/// Makes elements of drafts: gives keys, and finds names and prefixes as the place where they go asks for.
class DraftBuilder {
public:
    DraftBuilder(const Schema& schema, Key& nextKey);

    /// For a place under `parent`, which it is not put under yet but knows as its parent.
    std::unique_ptr<Element> build(const Draft& draft, Element& parent);

private:
    void name(Element::Data& d, const Draft& draft, const Element& parent) const;
    void nameTyped(ElementName& name, const Draft& draft, const Type& type, const Element& parent) const;
    void nameForeign(ElementName& name, const Draft& draft, const Element& parent) const;
    void setAttributes(Element& element, const Draft& draft) const;
    void setType(Element& element, const Draft& draft) const;
    static void choosePrefix(ElementName& name, const Package& package, const Element& parent);

    const Schema& schema_;
    Key& nextKey_;
};

} // namespace millrace::metamodel
