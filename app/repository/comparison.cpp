// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/repository/comparison.h"

#include "modeler/base/failure.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/subject.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"

#include <QCoreApplication>

namespace millrace::app::repository {

namespace {

struct PropertyWord {
    QLatin1String property;
    const char* word;
};

struct ComparisonTexts {
    Q_DECLARE_TR_FUNCTIONS(repository)

public:
    static constexpr PropertyWord words[] = {{QLatin1String("name"), QT_TR_NOOP("name")},
        {QLatin1String("documentation"), QT_TR_NOOP("documentation")}, {QLatin1String("type"), QT_TR_NOOP("type")},
        {QLatin1String("conditionExpression"), QT_TR_NOOP("condition")},
        {QLatin1String("timeDuration"), QT_TR_NOOP("duration")}, {QLatin1String("timeDate"), QT_TR_NOOP("date")},
        {QLatin1String("timeCycle"), QT_TR_NOOP("repetition")}, {QLatin1String("sourceRef"), QT_TR_NOOP("start")},
        {QLatin1String("targetRef"), QT_TR_NOOP("end")}, {QLatin1String("default"), QT_TR_NOOP("default flow")}};
};

/// A property as people call it; what has no word of its own goes by the file's.
QString wordFor(const QString& property)
{
    for (const PropertyWord& row : ComparisonTexts::words)
        if (property.section(QLatin1Char('/'), -1) == row.property)
            return ComparisonTexts::tr(row.word);
    return property;
}

std::unique_ptr<metamodel::Tree> readModel(const QByteArray& bytes, const QString& name)
{
    metamodel::Loaded loaded = bpmn::load(bytes, name);
    if (!loaded.tree)
        throw base::Failure(loaded.problems.empty() ? name : base::toText(loaded.problems.front()));
    return std::move(loaded.tree);
}

diff::Spokesman speaksFor(const metamodel::Tree& tree, const metamodel::Element& node)
{
    const bpmn::Subject subject = bpmn::subjectOf(tree, node);
    return {subject.element, subject.isLayout};
}

/// Where a flow leads, and a gateway's default, by the names that the diagram shows: ids are for the file.
void tellByName(std::vector<diff::Difference>& differences, const metamodel::Tree& older, const metamodel::Tree& newer)
{
    const auto name = [](const metamodel::Tree& tree, QString& value) {
        if (const metamodel::Element* element = tree.byId(value))
            value = bpmn::title(*element).simplified();
    };
    for (diff::Difference& difference : differences) {
        const QString property = difference.property;
        if (property != QLatin1String("sourceRef") && property != QLatin1String("targetRef")
            && property != QLatin1String("default"))
            continue;
        name(older, difference.oldValue);
        name(newer, difference.newValue);
    }
}

/// A point or a place of something that is still drawn: kept, a line would lead through its old bends too.
bool isOldPlace(const metamodel::Change& change)
{
    const auto* removed = std::get_if<metamodel::Remove>(&change);
    return removed != nullptr
        && (removed->subtree->is(bpmn::type::Point) || removed->subtree->is(bpmn::type::Bounds)
            || removed->subtree->is(bpmn::type::BPMNLabel));
}

/// The older model with everything that came, and nothing gone.
QByteArray unite(const metamodel::Tree& older, const metamodel::Tree& newer)
{
    const auto both = older.copy();
    for (const metamodel::Change& change : diff::compare(older, newer)) {
        if (!std::holds_alternative<metamodel::Remove>(change) || isOldPlace(change))
            both->apply(change);
    }
    return both->save();
}

} // namespace

Comparison compareModels(
    const QByteArray& older, const QString& olderName, const QByteArray& newer, const QString& newerName)
{
    const auto olderTree = readModel(older, olderName);
    const auto newerTree = readModel(newer, newerName);
    Comparison comparison {unite(*olderTree, *newerTree), diff::differences(*olderTree, *newerTree, speaksFor)};
    tellByName(comparison.differences, *olderTree, *newerTree);
    return comparison;
}

QString toSentence(const diff::Difference& difference)
{
    switch (difference.kind) {
    case diff::Kind::Added:
        return ComparisonTexts::tr("added");
    case diff::Kind::Removed:
        return ComparisonTexts::tr("removed");
    case diff::Kind::Moved:
        return ComparisonTexts::tr("moved");
    case diff::Kind::Changed:
        break;
    }
    if (difference.oldValue.isEmpty())
        return ComparisonTexts::tr("%1 is now ‘%2’").arg(wordFor(difference.property), difference.newValue);
    if (difference.newValue.isEmpty())
        return ComparisonTexts::tr("%1 ‘%2’ is gone").arg(wordFor(difference.property), difference.oldValue);
    return ComparisonTexts::tr("%1 ‘%2’ is now ‘%3’")
        .arg(wordFor(difference.property), difference.oldValue, difference.newValue);
}

} // namespace millrace::app::repository
