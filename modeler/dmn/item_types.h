// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "modeler/feel/type_library.h"
#include "modeler/metamodel/tree.h"

#include <QString>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace millrace::dmn {

class ItemTypes;

/// A type that values are held against: an item definition, one of its components, or a type of FEEL (DMN 1.5, 7.3.2
/// and 7.3.3).
class ItemType final : public feel::NamedType {
public:
    bool holds(const feel::Value& value) const override;
    bool isList() const override;
    bool isFunction() const { return isFunction_ || (base_ && base_->isFunction()); }
    /// What a function of this type gives: null for any.
    const ItemType* output() const { return base_ ? base_->output() : output_; }
    /// What its values may be, of a collection its items; null for any.
    const feel::Expression* allowedValues() const
    {
        return allowedValues_ ? allowedValues_.get() : base_ ? base_->allowedValues() : nullptr;
    }

private:
    friend class ItemTypes;
    friend class ItemTypeReader;
    struct Component {
        std::string name;
        std::unique_ptr<ItemType> type;
    };
    bool holdsItem(const feel::Value& value) const;
    bool isFunctionOf(const feel::Value& value) const;

    feel::TypeExpression builtin_; ///< no name: any
    const ItemType* base_ = nullptr; ///< the type that it refers to, in place of a builtin
    std::vector<Component> components_;
    bool isContext_ = false;
    bool isCollection_ = false;
    bool isFunction_ = false;
    std::size_t parameterCount_ = 0; ///< of a function
    const ItemType* output_ = nullptr;
    std::shared_ptr<const feel::Expression> allowedValues_; ///< of the value, or of each item of a collection
    std::shared_ptr<const feel::Expression> constraint_; ///< of the value as a whole
};

/// The types of one model. Types of imported models go by the name of the import and a point: "common.Person".
/// Immutable after the last add().
class ItemTypes final : public feel::TypeLibrary {
public:
    /// Reads the item definitions of a model; what is wrong with them goes to `problems`.
    void add(const metamodel::Element& definitions, const QString& file, base::Problems& problems);
    /// The types of an imported model under its prefix; an empty one imports them under their own names.
    void import(const std::string& prefix, std::shared_ptr<const ItemTypes> other);

    const feel::NamedType* find(std::string_view name) const override;
    /// What a typeRef means: an item definition, a type of FEEL (old and new spellings, "feel:number"); null for none,
    /// for Any and for an unknown one.
    const ItemType* resolve(const QString& typeRef) const;
    /// Whether a typeRef says anything that is known; "" and "Any" are.
    bool knows(const QString& typeRef) const;
    /// Names of components, for the parser: they may hold any character.
    const std::vector<std::string>& componentNames() const { return componentNames_; }

private:
    friend class ItemTypeReader;
    const ItemType* findOwn(const std::string& name) const;

    std::unordered_map<std::string, std::unique_ptr<ItemType>> own_;
    std::unordered_map<std::string, std::unique_ptr<ItemType>> builtins_;
    std::vector<std::pair<std::string, std::shared_ptr<const ItemTypes>>> imports_;
    std::vector<std::string> componentNames_;
};

} // namespace millrace::dmn
