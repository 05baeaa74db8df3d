// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/decision_table.h"

#include "modeler/dmn/types.h"
#include "modeler/dmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"

namespace millrace::editing {

using metamodel::Draft;
using metamodel::Element;
using metamodel::Key;
using metamodel::noKey;

namespace {

/// How the clauses and entries of a kind of column are called.
struct Shape {
    const char16_t* clause;
    const char16_t* entry;
    metamodel::TypeId clauseType;
    metamodel::TypeId entryType;
};

const Shape& shapeOf(ColumnKind kind)
{
    static const Shape shapes[] = {
        {u"input", u"inputEntry", dmn::type::InputClause, dmn::type::UnaryTests},
        {u"output", u"outputEntry", dmn::type::OutputClause, dmn::type::LiteralExpression},
        {u"annotation", u"annotationEntry", dmn::type::RuleAnnotationClause, dmn::type::RuleAnnotation},
    };
    return shapes[std::size_t(kind)];
}

/// An element that holds a <text>; its id too where the type has one.
Draft textHolder(const Edit& edit, metamodel::TypeId type, const char16_t* role, const QString& text)
{
    Draft draft;
    draft.type = type;
    draft.role = QString::fromUtf16(role);
    const metamodel::Type* row = edit.tree().schema().type(type);
    if (row->hasId())
        draft.set(u"id", edit.tree().unusedId(QString(row->name())));
    draft.add(textChild(QStringLiteral("text"), text));
    return draft;
}

/// The child in that role, made where it is missing, with that text; no text takes it away.
void setTextIn(Edit& edit, Key parent, const char16_t* role, metamodel::TypeId type, const QString& text)
{
    const Element* held = edit.tree().find(parent)->child(QStringView(role));
    if (held && text.isEmpty())
        edit.remove(held->key());
    else if (held)
        setExpressionText(edit, held->key(), text);
    else if (!text.isEmpty())
        edit.insert(textHolder(edit, type, role, text), parent);
}

void setAttribute(Edit& edit, Key key, QStringView name, const QString& text)
{
    edit.set(key, name, text.isEmpty() ? std::nullopt : std::optional(text));
}

/// The entry of a rule, with those before it that it lacks.
Key reachEntry(Edit& edit, Key rule, ColumnKind kind, int index)
{
    const Shape& shape = shapeOf(kind);
    const QStringView role(shape.entry);
    for (auto have = int(edit.tree().find(rule)->children(role).size()); have <= index; ++have)
        edit.insert(textHolder(edit, shape.entryType, shape.entry, {}), rule);
    return edit.tree().find(rule)->children(role)[std::size_t(index)]->key();
}

void insertAt(Edit& edit, const Draft& draft, Key parent, QStringView role, int at)
{
    const auto there = edit.tree().find(parent)->children(role);
    if (at < int(there.size()))
        edit.insert(draft, parent, there[std::size_t(at)]->key());
    else
        edit.insert(draft, parent);
}

void moveAmong(Edit& edit, Key parent, QStringView role, int from, int to)
{
    auto there = edit.tree().find(parent)->children(role);
    if (from >= int(there.size()) || from == to)
        return;
    const Element* moved = there[std::size_t(from)];
    there.erase(there.begin() + from);
    if (to < int(there.size())) {
        edit.move(moved->key(), parent, there[std::size_t(to)]->key());
    } else if (!there.empty()) {
        const Element* next = there.back()->nextSibling();
        edit.move(moved->key(), parent, next ? next->key() : noKey);
    }
}

Key expressionOf(Edit& edit, Key clause)
{
    const Element* found = edit.tree().find(clause)->child(u"inputExpression");
    return found ? found->key()
                 : edit.insert(textHolder(edit, dmn::type::LiteralExpression, u"inputExpression", {}), clause);
}

const Element* tableOf(const Element& part)
{
    return part.parent();
}

} // namespace

std::vector<const Element*> rulesOf(const Element& table)
{
    return table.children(u"rule");
}

std::vector<TableColumn> columnsOf(const Element& table)
{
    std::vector<TableColumn> columns;
    for (const ColumnKind kind : {ColumnKind::Input, ColumnKind::Output, ColumnKind::Annotation}) {
        int index = 0;
        for (const Element* clause : table.children(QStringView(shapeOf(kind).clause)))
            columns.push_back({kind, index++, clause->key()});
    }
    const auto rules = rulesOf(table);
    const bool hasNotes = std::any_of(rules.begin(), rules.end(), [](const Element* rule) {
        const Element* words = rule->child(u"description");
        return words && !words->text().isEmpty();
    });
    if (hasNotes || columns.empty() || columns.back().kind != ColumnKind::Annotation)
        columns.push_back({ColumnKind::Note, 0, noKey});
    return columns;
}

QString cellText(const Element& rule, const TableColumn& column)
{
    if (column.kind == ColumnKind::Note) {
        const Element* words = rule.child(u"description");
        return words ? words->text() : QString();
    }
    const auto entries = rule.children(QStringView(shapeOf(column.kind).entry));
    return column.index < int(entries.size()) ? dmn::textOf(*entries[std::size_t(column.index)]) : QString();
}

bool hasText(ColumnKind kind, ColumnText text)
{
    switch (kind) {
    case ColumnKind::Input:
        return text != ColumnText::Name && text != ColumnText::Default;
    case ColumnKind::Output:
        return text != ColumnText::Expression;
    case ColumnKind::Annotation:
        return text == ColumnText::Name;
    case ColumnKind::Note:
        break;
    }
    return false;
}

QString columnText(const metamodel::Tree& tree, const TableColumn& column, ColumnText text)
{
    const Element* clause = tree.find(column.clause);
    if (!clause || !hasText(column.kind, text))
        return {};
    const bool isInput = column.kind == ColumnKind::Input;
    const auto textIn = [&](QStringView role) {
        const Element* held = clause->child(role);
        return held ? dmn::textOf(*held) : QString();
    };
    switch (text) {
    case ColumnText::Label:
        return clause->attribute(u"label");
    case ColumnText::Name:
        return clause->name();
    case ColumnText::Expression:
        return textIn(u"inputExpression");
    case ColumnText::Type: {
        const Element* typed = isInput ? clause->child(u"inputExpression") : clause;
        return typed ? typed->attribute(u"typeRef") : QString();
    }
    case ColumnText::Allowed:
        return textIn(isInput ? QStringView(u"inputValues") : QStringView(u"outputValues"));
    case ColumnText::Default:
        return textIn(u"defaultOutputEntry");
    }
    return {};
}

QString columnTitle(const metamodel::Tree& tree, const TableColumn& column)
{
    for (const ColumnText text : {ColumnText::Label, ColumnText::Name, ColumnText::Expression})
        if (const QString words = columnText(tree, column, text).simplified(); !words.isEmpty())
            return words;
    return {};
}

void setExpressionText(Edit& edit, Key expression, const QString& text)
{
    const Element* holder = edit.tree().find(expression);
    if (!holder)
        return;
    if (const Element* words = holder->child(u"text"))
        edit.set(words->key(), metamodel::bodyProperty, text);
    else if (!text.isEmpty())
        edit.insert(textChild(QStringLiteral("text"), text), expression);
}

void setCell(Edit& edit, Key rule, const TableColumn& column, const QString& text)
{
    const Element* row = edit.tree().find(rule);
    if (!row || cellText(*row, column) == text)
        return;
    if (column.kind != ColumnKind::Note) {
        setExpressionText(edit, reachEntry(edit, rule, column.kind, column.index), text);
        return;
    }
    const Element* words = row->child(u"description");
    if (words && text.isEmpty())
        edit.remove(words->key());
    else if (words)
        edit.set(words->key(), metamodel::bodyProperty, text);
    else
        edit.insert(textChild(QStringLiteral("description"), text), rule);
}

void setColumnText(Edit& edit, const TableColumn& column, ColumnText what, const QString& text)
{
    const Element* clause = edit.tree().find(column.clause);
    if (!clause || !hasText(column.kind, what) || columnText(edit.tree(), column, what) == text)
        return;
    const bool isInput = column.kind == ColumnKind::Input;
    switch (what) {
    case ColumnText::Label:
        setAttribute(edit, column.clause, u"label", text);
        break;
    case ColumnText::Name:
        setAttribute(edit, column.clause, u"name", text);
        break;
    case ColumnText::Expression:
        setExpressionText(edit, expressionOf(edit, column.clause), text);
        break;
    case ColumnText::Type:
        setAttribute(edit, isInput ? expressionOf(edit, column.clause) : column.clause, u"typeRef", text);
        break;
    case ColumnText::Allowed:
        setTextIn(edit, column.clause, isInput ? u"inputValues" : u"outputValues", dmn::type::UnaryTests, text);
        break;
    case ColumnText::Default:
        setTextIn(edit, column.clause, u"defaultOutputEntry", dmn::type::LiteralExpression, text);
        break;
    }
}

Key addRule(Edit& edit, Key table, int at)
{
    Draft draft;
    draft.type = dmn::type::DecisionRule;
    draft.role = QStringLiteral("rule");
    draft.set(u"id", edit.tree().unusedId(u"DecisionRule"));
    insertAt(edit, draft, table, u"rule", at);
    const auto rules = rulesOf(*edit.tree().find(table));
    const Key rule = rules[std::size_t(std::min(at, int(rules.size()) - 1))]->key();
    for (const TableColumn& column : columnsOf(*edit.tree().find(table)))
        if (column.kind != ColumnKind::Note)
            reachEntry(edit, rule, column.kind, column.index);
    return rule;
}

void moveRule(Edit& edit, Key rule, int to)
{
    const Element* row = edit.tree().find(rule);
    const Element* table = row ? tableOf(*row) : nullptr;
    if (!table)
        return;
    const auto rules = rulesOf(*table);
    moveAmong(edit, table->key(), u"rule", int(std::find(rules.begin(), rules.end(), row) - rules.begin()), to);
}

Key addColumn(Edit& edit, Key table, ColumnKind kind, int at)
{
    const Shape& shape = shapeOf(kind);
    Draft clause;
    clause.type = shape.clauseType;
    clause.role = QString::fromUtf16(shape.clause);
    const metamodel::Type* row = edit.tree().schema().type(shape.clauseType);
    if (row->hasId())
        clause.set(u"id", edit.tree().unusedId(QString(row->name())));
    insertAt(edit, clause, table, QStringView(shape.clause), at);
    const auto clauses = edit.tree().find(table)->children(QStringView(shape.clause));
    const Key made = clauses[std::size_t(std::min(at, int(clauses.size()) - 1))]->key();
    if (kind == ColumnKind::Input)
        expressionOf(edit, made);
    std::vector<Key> rules;
    for (const Element* rule : rulesOf(*edit.tree().find(table)))
        rules.push_back(rule->key());
    for (const Key rule : rules)
        insertAt(edit, textHolder(edit, shape.entryType, shape.entry, {}), rule, QStringView(shape.entry), at);
    return made;
}

void removeColumn(Edit& edit, Key table, const TableColumn& column)
{
    std::vector<Key> gone;
    for (const Element* rule : rulesOf(*edit.tree().find(table))) {
        if (column.kind == ColumnKind::Note) {
            if (const Element* words = rule->child(u"description"))
                gone.push_back(words->key());
            continue;
        }
        const auto entries = rule->children(QStringView(shapeOf(column.kind).entry));
        if (column.index < int(entries.size()))
            gone.push_back(entries[std::size_t(column.index)]->key());
    }
    if (column.clause != noKey)
        gone.push_back(column.clause);
    for (const Key key : gone)
        edit.remove(key);
}

void moveColumn(Edit& edit, Key table, const TableColumn& column, int to)
{
    if (column.kind == ColumnKind::Note)
        return;
    const Shape& shape = shapeOf(column.kind);
    std::vector<Key> rules;
    for (const Element* rule : rulesOf(*edit.tree().find(table)))
        rules.push_back(rule->key());
    for (const Key rule : rules) {
        reachEntry(edit, rule, column.kind, std::max(column.index, to)); // a short rule keeps its entries apart
        moveAmong(edit, rule, QStringView(shape.entry), column.index, to);
    }
    moveAmong(edit, table, QStringView(shape.clause), column.index, to);
}

void setHitPolicy(Edit& edit, Key table, const QString& policy, const QString& aggregation)
{
    const Element* element = edit.tree().find(table);
    if (!element)
        return;
    if (element->valueOrDefault(u"hitPolicy") != policy)
        edit.set(table, u"hitPolicy", policy);
    setAttribute(edit, table, u"aggregation", policy == QLatin1String("COLLECT") ? aggregation : QString());
}

} // namespace millrace::editing
