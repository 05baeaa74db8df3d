// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands/commands.h"
#include "app/cli/model_file.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/lint/measures.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>

namespace millrace::app::cli {

namespace type = bpmn::type;
using metamodel::Element;

namespace {

/// By BPMN type, the diagram interchange left out: it says how, not what.
void count(const Element& element, QMap<QString, int>& counts)
{
    if (element.is(type::Diagram) || element.is(type::ExtensionElements))
        return;
    if (element.is(type::BaseElement) || element.is(type::Definitions))
        ++counts[element.localName()];
    for (const Element* child : element.children())
        count(*child, counts);
}

QJsonObject diagramJson(const metamodel::Tree& tree, const Element& diagram)
{
    const Element* plane = diagram.child(u"BPMNPlane");
    const Element* shows = plane ? bpmn::shown(tree, *plane) : nullptr;
    int shapes = 0;
    int edges = 0;
    for (const Element* one : plane ? plane->children() : std::vector<const Element*>()) {
        shapes += one->is(type::BPMNShape) ? 1 : 0;
        edges += one->is(type::BPMNEdge) ? 1 : 0;
    }
    return {{QStringLiteral("id"), diagram.id()}, {QStringLiteral("name"), diagram.name()},
        {QStringLiteral("shows"), shows ? shows->id() : QString()}, {QStringLiteral("shapes"), shapes},
        {QStringLiteral("edges"), edges}};
}

QJsonArray participantsJson(const Element& root)
{
    QJsonArray result;
    for (const Element* collaboration : root.children()) {
        if (!collaboration->is(type::Collaboration))
            continue;
        for (const Element* participant : collaboration->children(u"participant")) {
            result.append(
                QJsonObject {{QStringLiteral("id"), participant->id()}, {QStringLiteral("name"), participant->name()},
                    {QStringLiteral("process"), participant->attribute(u"processRef")}});
        }
    }
    return result;
}

/// How much a reader of each process and sub-process has to keep in mind.
QJsonArray complexityJson(const metamodel::Tree& tree)
{
    QJsonArray all;
    for (const millrace::lint::Measures& each : millrace::lint::measuresOf(tree)) {
        const Element& scope = *tree.find(each.scope);
        all.append(QJsonObject {{QStringLiteral("element"), scope.id()}, {QStringLiteral("name"), bpmn::title(scope)},
            {QStringLiteral("level"), each.level}, {QStringLiteral("steps"), each.steps},
            {QStringLiteral("flows"), each.flows}, {QStringLiteral("connectivity"), each.connectivity},
            {QStringLiteral("controlFlow"), each.controlFlow}, {QStringLiteral("mostWays"), each.mostWays},
            {QStringLiteral("nesting"), each.nesting}, {QStringLiteral("tooMuch"), each.isTooMuch},
            {QStringLiteral("advice"), each.advice}});
    }
    return all;
}

QString complexityText(const QJsonArray& complexity)
{
    QList<QStringList> rows;
    for (const QJsonValue value : complexity) {
        const QJsonObject each = value.toObject();
        const auto number
            = [&each](const char* key) { return QString::number(each.value(QLatin1String(key)).toInt()); };
        rows << QStringList {each.value(QLatin1String("name")).toString(), number("steps"), number("flows"),
            number("controlFlow"), number("mostWays"), number("nesting"),
            each.value(QLatin1String("advice")).toString()};
    }
    return table({QCoreApplication::translate("cli", "process"), QCoreApplication::translate("cli", "steps"),
                     QCoreApplication::translate("cli", "flows"), QCoreApplication::translate("cli", "ways"),
                     QCoreApplication::translate("cli", "most at one"), QCoreApplication::translate("cli", "nested"),
                     QCoreApplication::translate("cli", "what to split")},
        rows, {1, 2, 3, 4, 5});
}

QString text(const QJsonObject& result)
{
    QList<QStringList> rows;
    const QJsonObject elements = result.value(QLatin1String("elements")).toObject();
    for (auto it = elements.begin(); it != elements.end(); ++it)
        rows << QStringList {it.key(), QString::number(it.value().toInt())};
    QStringList lines {
        table({QCoreApplication::translate("cli", "element"), QCoreApplication::translate("cli", "count")}, rows, {1})};
    for (const QJsonValue value : result.value(QLatin1String("diagrams")).toArray()) {
        const QJsonObject diagram = value.toObject();
        lines << QCoreApplication::translate("cli", "Diagram %1 shows %2: %3 shapes, %4 edges")
                     .arg(diagram.value(QLatin1String("id")).toString(),
                         diagram.value(QLatin1String("shows")).toString())
                     .arg(diagram.value(QLatin1String("shapes")).toInt())
                     .arg(diagram.value(QLatin1String("edges")).toInt());
    }
    for (const QJsonValue value : result.value(QLatin1String("participants")).toArray()) {
        const QJsonObject participant = value.toObject();
        lines << QCoreApplication::translate("cli", "Participant %1 (%2)")
                     .arg(participant.value(QLatin1String("name")).toString(),
                         participant.value(QLatin1String("id")).toString());
    }
    const QJsonArray complexity = result.value(QLatin1String("complexity")).toArray();
    if (!complexity.isEmpty())
        lines << QString() << complexityText(complexity);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

int info(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("info"),
        QCoreApplication::translate("cli",
            "Counts elements by type, lists diagrams and participants, says how hard each process is to read and what "
            "to "
            "split, and names what is wrong with the file."));
    line.takes(QStringLiteral("FILE"), QCoreApplication::translate("cli", "a BPMN file"));
    line.offersJson();
    line.example(QStringLiteral("order.bpmn"),
        QCoreApplication::translate("cli", "prints the counts; problems go to standard error"));
    line.example(QStringLiteral("order.bpmn --format json"),
        QCoreApplication::translate("cli", "for a script: elements, diagrams, participants, complexity, problems"));
    if (const auto stop = line.read(arguments, 1, 1))
        return *stop;
    const QString path = line.files().front();
    const metamodel::Loaded loaded = openModel(path);
    QJsonObject result;
    QJsonObject elements;
    QJsonArray diagrams;
    if (loaded.tree) {
        QMap<QString, int> counts;
        count(loaded.tree->root(), counts);
        for (auto it = counts.begin(); it != counts.end(); ++it)
            elements.insert(it.key(), it.value());
        for (const Element* diagram : bpmn::diagrams(*loaded.tree))
            diagrams.append(diagramJson(*loaded.tree, *diagram));
        result.insert(QStringLiteral("complexity"), complexityJson(*loaded.tree));
        result.insert(QStringLiteral("participants"), participantsJson(loaded.tree->root()));
    }
    QJsonArray problems;
    for (const base::Problem& problem : loaded.problems)
        problems.append(toJson(problem));
    result.insert(QStringLiteral("elements"), elements);
    result.insert(QStringLiteral("diagrams"), diagrams);
    result.insert(QStringLiteral("problems"), problems);
    if (line.wantsJson()) {
        print(result);
    } else if (loaded.tree) {
        print(text(result));
        complain(loaded.problems, path);
    }
    return loaded.tree ? exitCode(loaded.problems) : failed;
}

} // namespace millrace::app::cli
