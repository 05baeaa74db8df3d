// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/case_data_table.h"

#include "app/simulation/case_value_text.h"

namespace millrace::app::simulation {

using scenario::Attribute;
using scenario::KeyFigure;

CaseDataTable::CaseDataTable(
    const std::vector<Attribute>& attributes, QStringList known, bool isOfCase, QObject* parent)
    : EntryTable(parent)
    , known_(std::move(known))
    , isOfCase_(isOfCase)
{
    for (const Attribute& attribute : attributes)
        entries_.push_back({attribute.name, valueKindText(attribute.value), attribute.value, attribute.isWhole});
}

std::vector<Attribute> CaseDataTable::attributes() const
{
    std::vector<Attribute> attributes;
    for (const CaseDataEntry& entry : entries_)
        if (entry.value)
            attributes.push_back({entry.name, *entry.value, entry.isWhole});
    return attributes;
}

std::vector<ListTable::Column> CaseDataTable::columns() const
{
    return {{tr("Name"),
                isOfCase_ ? tr("As formulas and conditions call it: amount, kind of customer")
                          : tr("What of the case it changes")},
        {tr("Of what kind"), tr("How a case gets it: drawn at random, one of some values, or by a formula"), false,
            true},
        {tr("Value"), tr("The numbers with semicolons between; values with their shares; or a formula (FEEL)")},
        {tr("Whole number"), tr("What is drawn at random is rounded"), false, true}};
}

QString CaseDataTable::addWords() const
{
    return isOfCase_ ? tr("Add a name, as in amount") : tr("Add the name of what it changes");
}

QString CaseDataTable::textOf(int row, int column) const
{
    const CaseDataEntry& entry = at(row);
    switch (column) {
    case Name:
        return entry.name;
    case Kind:
        return entry.kind;
    case Value:
        return entry.value ? valueText(*entry.value) : QString();
    case Whole:
        return entry.isWhole ? tr("yes") : QString();
    default:
        return {};
    }
}

QString CaseDataTable::assumedOf(int row, int column) const
{
    const CaseDataEntry& entry = at(row);
    if (column == Value)
        return valueHint(entry.kind);
    const bool isDrawn = entry.value && std::holds_alternative<kernel::Distribution>(*entry.value);
    return column == Whole && isDrawn ? tr("no") : QString();
}

QStringList CaseDataTable::choicesOf(int, int column) const
{
    if (column == Kind)
        return valueKinds();
    if (column == Whole)
        return {tr("no"), tr("yes")};
    return column == Name && !isOfCase_ ? known_ : QStringList();
}

QStringList CaseDataTable::namesFor(int row) const
{
    QStringList names = known_;
    for (int i = 0; i < row; ++i)
        names << at(i).name;
    return names;
}

ListTable::Texts CaseDataTable::write(int row, const Texts& texts)
{
    CaseDataEntry& entry = at(row);
    Texts problems;
    if (const auto name = texts.find(Name); name != texts.end())
        entry.name = name->second.simplified();
    if (const auto whole = texts.find(Whole); whole != texts.end())
        entry.isWhole = whole->second.compare(tr("yes"), Qt::CaseInsensitive) == 0;
    const auto kind = texts.find(Kind), value = texts.find(Value);
    if (kind == texts.end() && value == texts.end())
        return problems;
    if (kind != texts.end())
        entry.kind = kind->second.simplified();
    const QString text = value != texts.end() ? value->second : textOf(row, Value);
    if (text.trimmed().isEmpty()) {
        entry.value.reset();
        return problems;
    }
    const ParsedValue parsed = parseValue(entry.kind, text, namesFor(row));
    if (parsed.value) {
        entry.value = parsed.value;
        entry.kind = valueKindText(*parsed.value);
    }
    if (!parsed.kindProblem.isEmpty())
        problems[Kind] = parsed.kindProblem;
    if (!parsed.valueProblem.isEmpty())
        problems[Value] = parsed.valueProblem;
    return problems;
}

QString CaseDataTable::problemOf(int row, int column) const
{
    const CaseDataEntry& entry = at(row);
    if (column == Value && !entry.value)
        return tr("Say how a case gets it, as in: %1")
            .arg(valueHint(entry.kind.isEmpty() ? valueKinds().front() : entry.kind));
    if (column != Name)
        return {};
    const QString whereEmpty = tr("Give it a name, as in amount.");
    if (!isOfCase_)
        return entry.name.isEmpty() ? whereEmpty : QString();
    return problemOfName(row, whereEmpty);
}

// --- key figures

KeyFigureTable::KeyFigureTable(std::vector<KeyFigure> figures, QStringList known, QObject* parent)
    : EntryTable(parent)
    , figures_(std::move(figures))
    , known_(std::move(known))
{ }

std::vector<ListTable::Column> KeyFigureTable::columns() const
{
    return {{tr("Key figure"), tr("What it is called in the results: Profit, Late and urgent")},
        {tr("Formula"),
            tr("FEEL over what is known of a case, and cycleTime, waitingTime, processingTime (in the "
               "scenario's unit of time) and cost. True or false gives the share of the cases.")}};
}

QString KeyFigureTable::addWords() const
{
    return tr("Add a key figure, as in Profit");
}

QString KeyFigureTable::textOf(int row, int column) const
{
    const KeyFigure& figure = at(row);
    return column == FigureName ? figure.name : figure.feel;
}

ListTable::Texts KeyFigureTable::write(int row, const Texts& texts)
{
    KeyFigure& figure = at(row);
    if (const auto name = texts.find(FigureName); name != texts.end())
        figure.name = name->second.simplified();
    if (const auto formula = texts.find(Formula); formula != texts.end())
        figure.feel = formula->second.simplified();
    return {};
}

QString KeyFigureTable::problemOf(int row, int column) const
{
    const KeyFigure& figure = at(row);
    if (column == Formula)
        return figure.feel.isEmpty() ? tr("Write a formula, as in: amount * 0.1 - cost")
                                     : feelProblem(figure.feel, known_);
    return problemOfName(row, tr("Give it a name, as in Profit."));
}

} // namespace millrace::app::simulation
