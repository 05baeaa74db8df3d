// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/dmn/boxed_logic.h"
#include "modeler/metamodel/tree.h"

#include <span>
#include <string>
#include <vector>

namespace millrace::dmn {

struct Clause;
struct Table;
class TableLogic;

/// Makes logic out of the boxed expressions of one model. What cannot be read is told once, here, and evaluates to
/// null.
class LogicCompiler {
public:
    /// The decision tables that it makes are listed in `tables` too.
    LogicCompiler(
        const ItemTypes& types, QString file, base::Problems& problems, std::vector<const TableLogic*>& tables)
        : types_(types)
        , file_(std::move(file))
        , problems_(problems)
        , tables_(tables)
    { }

    /// The logic of a decision, with the names that it may use; its tables are told to belong to `owner`; null pointer
    /// where the element holds no expression.
    LogicPtr compileIn(const metamodel::Element& holder, std::span<const std::string> names, const QString& owner);
    /// The function of a business knowledge model; null pointer where it has none, or one that is not of FEEL.
    std::unique_ptr<const FunctionLogic> compileFunction(
        const metamodel::Element& definition, std::span<const std::string> names, const QString& owner);

    Place placeOf(const metamodel::Element& element) const;
    Parameter parameterOf(const metamodel::Element& informationItem);
    void report(
        const metamodel::Element& element, const QString& message, base::Severity severity = base::Severity::Error);

private:
    LogicPtr compile(const metamodel::Element& expression);
    LogicPtr compileChild(const metamodel::Element& parent, QStringView role);
    LogicPtr compileUntyped(const metamodel::Element& expression);
    LogicPtr typed(const metamodel::Element& element, LogicPtr logic);
    LogicPtr compileLiteral(const metamodel::Element& element);
    LogicPtr compileContext(const metamodel::Element& element);
    LogicPtr compileInvocation(const metamodel::Element& element);
    std::unique_ptr<const FunctionLogic> compileFunctionDefinition(
        const metamodel::Element& element, std::string ownName = {});
    LogicPtr compileRelation(const metamodel::Element& element);
    LogicPtr compileList(const metamodel::Element& element);
    LogicPtr compileConditional(const metamodel::Element& element);
    LogicPtr compileIterator(const metamodel::Element& element);
    LogicPtr compileFilter(const metamodel::Element& element);
    LogicPtr compileTable(const metamodel::Element& element);
    void compileRules(const metamodel::Element& element, Table& table);
    Clause clauseOf(const metamodel::Element& clause, const metamodel::Element& typed, QStringView values);

    std::shared_ptr<const feel::Expression> parse(const metamodel::Element& element, bool isTests);

    /// What is added to the names goes again at its end.
    class Names {
    public:
        explicit Names(LogicCompiler& compiler)
            : names_(compiler.names_)
            , count_(names_.size())
        { }
        ~Names() { names_.resize(count_); }
        Names(const Names&) = delete;
        Names& operator=(const Names&) = delete;
        void add(std::string name) { names_.push_back(std::move(name)); }

    private:
        std::vector<std::string>& names_;
        std::size_t count_;
    };

    const ItemTypes& types_;
    QString file_;
    base::Problems& problems_;
    std::vector<const TableLogic*>& tables_;
    QString owner_;
    std::vector<std::string> names_;
};

/// A name as it is matched: white space made one blank.
std::string nameOf(const QString& text);

} // namespace millrace::dmn
