// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/definitions.h"

#include "modeler/base/file.h"
#include "modeler/dmn/types.h"
#include "modeler/dmn/versions.h"
#include "modeler/dmn/views.h"
#include "modeler/metamodel/references.h"

#include <QCoreApplication>
#include <algorithm>

namespace millrace::dmn {

using metamodel::Element;

namespace {

struct DmnWords {
    Q_DECLARE_TR_FUNCTIONS(DecisionModel)
};

/// Why a file with this root is no decision model.
QString otherKind(const Element& root)
{
    if (root.uri().contains(QLatin1String("/BPMN/")))
        return DmnWords::tr("This is a process (BPMN), not a decision model (DMN).");
    if (root.localName() == QLatin1String("definitions"))
        return DmnWords::tr(
            "The root <definitions> is of the namespace \u201C%1\u201D, which no version of DMN from 1.1 to 1.6 has.")
            .arg(root.uri());
    return DmnWords::tr("The root of this file is <%1>; that of a decision model (DMN) is <definitions>.")
        .arg(root.localName());
}

/// References to elements of the file itself ("#id") that lead nowhere.
void findBrokenHrefs(const metamodel::Tree& tree, const Element& element, const QString& file, base::Problems& problems)
{
    for (const Element* child : element.children())
        findBrokenHrefs(tree, *child, file, problems);
    if (!element.is(type::DMNElementReference))
        return;
    const Href href = hrefOf(element);
    if (href.ns.isEmpty() && !tree.byId(href.id))
        problems.push_back({base::Severity::Warning,
            DmnWords::tr("%1 refers to \u201C%2\u201D, which is not in this file.").arg(element.localName(), href.id),
            file, element.line(), nearestId(element), {}});
}

} // namespace

bool isDefinitions(const Element& root)
{
    return root.is(type::Definitions);
}

QString versionOf(const Element& definitions)
{
    const QString uri = definitions.uri();
    const auto all = versions();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Version& version) { return version.uri == uri; });
    return found == all.end() ? QString() : QString(found->number);
}

metamodel::Loaded load(const QByteArray& source, const QString& file)
{
    metamodel::Loaded loaded = metamodel::Tree::load(source, schema(), file);
    if (!loaded.tree)
        return loaded;
    const Element& root = loaded.tree->root();
    if (!isDefinitions(root)) {
        loaded.problems.push_back({base::Severity::Error, otherKind(root), file, root.line(), {}, {}});
        loaded.tree.reset();
        return loaded;
    }
    for (base::Problem& problem :
        metamodel::referenceProblems(*loaded.tree, file, [](const metamodel::Property&) { return false; }))
        loaded.problems.push_back(std::move(problem));
    findBrokenHrefs(*loaded.tree, root, file, loaded.problems);
    std::stable_sort(loaded.problems.begin(), loaded.problems.end(),
        [](const base::Problem& a, const base::Problem& b) { return a.line < b.line; });
    return loaded;
}

metamodel::Loaded loadFile(const QString& path)
{
    return load(base::readFile(path), path);
}

QByteArray newModel(const QString& name)
{
    static const char* const text = R"(<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:di="http://www.omg.org/spec/DMN/20180521/DI/" id="Definitions_1" name="Decision" namespace="urn:millrace:dmn" exporter="Millrace" exporterVersion="0">
  <decision id="Decision_1" name="Decision">
    <variable id="Variable_1" name="Decision" />
    <decisionTable id="DecisionTable_1">
      <input id="Input_1" label="Input">
        <inputExpression id="InputExpression_1" typeRef="string">
          <text></text>
        </inputExpression>
      </input>
      <output id="Output_1" label="Output" name="output" typeRef="string" />
    </decisionTable>
  </decision>
  <dmndi:DMNDI>
    <dmndi:DMNDiagram id="DMNDiagram_1">
      <dmndi:DMNShape id="Decision_1_di" dmnElementRef="Decision_1">
        <dc:Bounds height="80" width="180" x="160" y="100" />
      </dmndi:DMNShape>
    </dmndi:DMNDiagram>
  </dmndi:DMNDI>
</definitions>
)";
    metamodel::Loaded loaded = load(QByteArray(text));
    metamodel::Tree& tree = *loaded.tree;
    tree.set(tree.root().key(), u"exporterVersion", QStringLiteral(MILLRACE_VERSION));
    if (!name.isEmpty())
        for (const QStringView id : {u"Definitions_1", u"Decision_1", u"Variable_1"})
            tree.set(tree.byId(id)->key(), u"name", name);
    return tree.save();
}

} // namespace millrace::dmn
