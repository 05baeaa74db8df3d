// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/definitions.h"

#include "modeler/base/file.h"
#include "modeler/bpmn/reading_problems.h"
#include "modeler/bpmn/types.h"
#include "modeler/metamodel/references.h"

#include <QCoreApplication>
#include <algorithm>

namespace millrace::bpmn {

namespace {

struct DefinitionsWords {
    Q_DECLARE_TR_FUNCTIONS(Definitions)
};

QString whereLogsGo()
{
    return DefinitionsWords::tr("Open the diagram of the process first; its log is taken in by \u201CScenario from an "
                                "event log\u201D in Simulate, or by the command mine calibrate.");
}

/// Not even the beginning of XML, in an encoding whose letters are bytes.
bool isPlainText(const QByteArray& source)
{
    const QByteArray begin = source.left(1000).trimmed();
    return !begin.isEmpty() && begin[0] != '<' && static_cast<unsigned char>(begin[0]) < 0x80 && !begin.contains('\0');
}

/// Why a file with this root is no BPMN, in the words of somebody who opened the wrong one.
QString otherKind(const metamodel::Element& root)
{
    const QString uri = root.uri();
    const QString name = root.localName();
    if (name.compare(QLatin1String("html"), Qt::CaseInsensitive) == 0)
        return DefinitionsWords::tr(
            "This is a web page (HTML), not a BPMN file. Perhaps a link was saved instead of the file.");
    if (uri.contains(QLatin1String("/DMN/")))
        return DefinitionsWords::tr("This is a decision model (DMN), not a BPMN file.");
    if (uri.contains(QLatin1String("/CMMN/")))
        return DefinitionsWords::tr("This is a case model (CMMN), not a BPMN file.");
    if (uri.contains(QLatin1String("bpsim")))
        return DefinitionsWords::tr("This is simulation data (BPSim), not a BPMN file.");
    if (uri.contains(QLatin1String("XPDL")) || uri.contains(QLatin1String("wfmc.org")))
        return DefinitionsWords::tr(
            "This is a process in XPDL, not in BPMN 2.0. Export it as BPMN 2.0 where it was made.");
    if (uri.contains(QLatin1String("xes-standard")) || name == QLatin1String("log"))
        return DefinitionsWords::tr("This is an event log (XES), not a BPMN file.") + u' ' + whereLogsGo();
    if (uri.contains(QLatin1String("2000/svg")))
        return DefinitionsWords::tr("This is a picture (SVG), not a BPMN file.");
    if (name == QLatin1String("definitions"))
        return DefinitionsWords::tr(
            "The root <definitions> is of the namespace \u201C%1\u201D; in BPMN 2.0 it is \u201C%2\u201D.")
            .arg(uri, QString(packages().front()->uris.front()));
    return DefinitionsWords::tr("The root of this file is <%1>; that of a BPMN file is <definitions>.").arg(name);
}

/// What a process needs to be read at all. A default flow may be left out, but where one is named, tokens rest on it;
/// what an extension's relationship is about matters to nobody but the extension.
bool isNeeded(const metamodel::Property& reference)
{
    return (metamodel::isRequired(reference) && reference.name != QLatin1String("source")
               && reference.name != QLatin1String("target"))
        || reference.name == QLatin1String("default");
}

/// A process calls others of the same project, which are seldom in the same file.
bool mayBeElsewhere(const metamodel::Property& reference)
{
    return reference.name == QLatin1String("calledElement");
}

} // namespace

metamodel::Loaded load(const QByteArray& source, const QString& file, const metamodel::Schema& schema)
{
    metamodel::Loaded loaded = metamodel::Tree::load(source, schema, file);
    if (!loaded.tree) {
        if (isPlainText(source) && !loaded.problems.empty())
            loaded.problems.front().message += u' '
                + DefinitionsWords::tr("A diagram is expected here, in BPMN. Is it a log?") + u' ' + whereLogsGo();
        return loaded;
    }
    const metamodel::Element& root = loaded.tree->root();
    if (!root.is(type::Definitions)) {
        loaded.problems.push_back({base::Severity::Error, otherKind(root), file, root.line(), {}, {}});
        loaded.tree.reset();
        return loaded;
    }
    for (base::Problems problems : {metamodel::referenceProblems(*loaded.tree, file, isNeeded, mayBeElsewhere),
             parentProblems(*loaded.tree, file), geometryProblems(*loaded.tree, file)})
        for (base::Problem& problem : problems)
            loaded.problems.push_back(std::move(problem));
    std::stable_sort(loaded.problems.begin(), loaded.problems.end(),
        [](const base::Problem& a, const base::Problem& b) { return a.line < b.line; });
    return loaded;
}

metamodel::Loaded loadFile(const QString& path, const metamodel::Schema& schema)
{
    return load(base::readFile(path), path, schema);
}

std::unique_ptr<metamodel::Schema> schemaWith(const std::vector<const metamodel::Package*>& extensions)
{
    std::vector<const metamodel::Package*> all = packages();
    all.insert(all.end(), extensions.begin(), extensions.end());
    return std::make_unique<metamodel::Schema>(std::move(all));
}

QByteArray newDiagram(const QString& name)
{
    static const char* const text = R"(<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="Definitions_1" targetNamespace="urn:millrace:bpmn" exporter="Millrace" exporterVersion="0">
  <bpmn:process id="Process_1" isExecutable="true">
    <bpmn:startEvent id="StartEvent_1" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="BPMNDiagram_1">
    <bpmndi:BPMNPlane id="BPMNPlane_1" bpmnElement="Process_1">
      <bpmndi:BPMNShape id="StartEvent_1_di" bpmnElement="StartEvent_1">
        <dc:Bounds x="160" y="160" width="36" height="36" />
      </bpmndi:BPMNShape>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
)";
    metamodel::Loaded loaded = load(QByteArray(text));
    metamodel::Tree& tree = *loaded.tree;
    tree.set(tree.root().key(), u"exporterVersion", QStringLiteral(MILLRACE_VERSION));
    if (!name.isEmpty())
        tree.set(tree.byId(u"Process_1")->key(), u"name", name);
    return tree.save();
}

} // namespace millrace::bpmn
