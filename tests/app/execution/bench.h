// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/execution/desk.h"
#include "modeler/base/file.h"

#include <QTemporaryDir>
#include <gmock/gmock.h>

/// For the tests of what works with the local engine: documents, and a place for a database.
namespace millrace::app::execution::bench {

inline std::unique_ptr<editing::Document> sample(const QString& name)
{
    return editing::Document::open(QStringLiteral(MILLRACE_SOURCE_DIR "/resources/samples/%1.bpmn").arg(name));
}

/// A process with these elements between <process> and </process>, id "P", name "Short".
inline QByteArray process(const QByteArray& elements)
{
    return QByteArray("<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' "
                      "xmlns:camunda='http://camunda.org/schema/1.0/bpmn' id='D' targetNamespace='urn:t'>"
                      "<message id='M' name='Answer'/><process id='P' name='Short' isExecutable='true'>")
        + elements + "</process></definitions>";
}

/// An end event "E", and the flows of these elements to it.
inline QByteArray endAfter(const QByteArrayList& ids)
{
    QByteArray end = "<endEvent id='E' name='Done'/>";
    for (const QByteArray& id : ids)
        end += "<sequenceFlow id='end_" + id + "' sourceRef='" + id + "' targetRef='E'/>";
    return end;
}

/// start -> user task A (with fields) -> end.
inline QByteArray oneTask()
{
    return process("<startEvent id='S'/><sequenceFlow id='f1' sourceRef='S' targetRef='A'/>"
                   "<userTask id='A' name='Check it'><extensionElements><camunda:formData>"
                   "<camunda:formField id='score' label='Score' type='long'/>"
                   "</camunda:formData></extensionElements></userTask>"
                   "<sequenceFlow id='f2' sourceRef='A' targetRef='E'/><endEvent id='E' name='Done'/>");
}

inline feel::Context one(const char* name, feel::Value value)
{
    return feel::Context({{name, std::move(value)}});
}

} // namespace millrace::app::execution::bench
