// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <QString>
#include <vector>

namespace millrace::editing {

class Edit;

// Decision tables (DMN 1.5, 8.2) as rows and columns. What is not said of a cell is left as the file has it; entries
// that a short rule lacks are made when one behind them is written.

enum class ColumnKind {
    Input,
    Output,
    Annotation, ///< since DMN 1.2
    Note ///< the rule's description, which every version and most tools have
};

struct TableColumn {
    ColumnKind kind = ColumnKind::Input;
    int index = 0; ///< among those of its kind
    metamodel::Key clause = metamodel::noKey; ///< the element that heads it; of notes there is none
    bool operator==(const TableColumn&) const = default;
};

/// Inputs, outputs, annotations, and the notes: these last where a rule has one or there is no annotation.
std::vector<TableColumn> columnsOf(const metamodel::Element& table);
std::vector<const metamodel::Element*> rulesOf(const metamodel::Element& table);
QString cellText(const metamodel::Element& rule, const TableColumn& column);

/// What heads a column.
enum class ColumnText {
    Label,
    Expression, ///< of inputs
    Name, ///< of outputs and annotations
    Type,
    Allowed, ///< values, as unary tests
    Default ///< of outputs: what holds where no rule applies
};
bool hasText(ColumnKind kind, ColumnText text);
QString columnText(const metamodel::Tree& tree, const TableColumn& column, ColumnText text);
/// For people: the label, else the name or expression.
QString columnTitle(const metamodel::Tree& tree, const TableColumn& column);

void setCell(Edit& edit, metamodel::Key rule, const TableColumn& column, const QString& text);
void setColumnText(Edit& edit, const TableColumn& column, ColumnText what, const QString& text);
/// With an empty entry for each column, as the row number `at`; gives the rule.
metamodel::Key addRule(Edit& edit, metamodel::Key table, int at);
/// To where it is the row number `to` of the table without it.
void moveRule(Edit& edit, metamodel::Key rule, int to);
/// An empty one as number `at` of its kind; gives its clause. Not for notes.
metamodel::Key addColumn(Edit& edit, metamodel::Key table, ColumnKind kind, int at);
/// With its entries. Of notes, the notes alone.
void removeColumn(Edit& edit, metamodel::Key table, const TableColumn& column);
/// To where it is number `to` of its kind without it.
void moveColumn(Edit& edit, metamodel::Key table, const TableColumn& column, int to);
/// "UNIQUE", "RULE ORDER" ... and, for COLLECT, "SUM" ... or nothing.
void setHitPolicy(Edit& edit, metamodel::Key table, const QString& policy, const QString& aggregation);
/// Writes the <text> of a literal expression or of unary tests, which is made where it is missing.
void setExpressionText(Edit& edit, metamodel::Key expression, const QString& text);

} // namespace millrace::editing
