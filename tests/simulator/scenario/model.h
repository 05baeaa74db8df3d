// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/bpmn/definitions.h"
#include "simulator/scenario/scenarios.h"

#include <QByteArray>
#include <gtest/gtest.h>
#include <memory>

namespace millrace::support {

/// A process S -> A -> X -> (B | C | D) -> E with a pool R, a catch event W before E; `extra` stands behind it.
inline QByteArray smallModelXml(const QByteArray& extra = {})
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:test" id="D">
<resource id="R" name="Clerks"/><resource id="R2" name="Experts"/>
<process id="P">
<startEvent id="S"/><task id="A" name="Ask"/><exclusiveGateway id="X" name="Which?"/>
<task id="B"/><task id="C"/><task id="D1"/><exclusiveGateway id="M"/>
<intermediateCatchEvent id="W"><timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition></intermediateCatchEvent>
<endEvent id="E"/>
<sequenceFlow id="f1" sourceRef="S" targetRef="A"/><sequenceFlow id="f2" sourceRef="A" targetRef="X"/>
<sequenceFlow id="fB" sourceRef="X" targetRef="B"/><sequenceFlow id="fC" sourceRef="X" targetRef="C"/>
<sequenceFlow id="fD" sourceRef="X" targetRef="D1"/><sequenceFlow id="g1" sourceRef="B" targetRef="M"/>
<sequenceFlow id="g2" sourceRef="C" targetRef="M"/><sequenceFlow id="g3" sourceRef="D1" targetRef="M"/>
<sequenceFlow id="h1" sourceRef="M" targetRef="W"/><sequenceFlow id="h2" sourceRef="W" targetRef="E"/>
</process>)"
        + extra + "\n</definitions>\n";
}

inline std::unique_ptr<metamodel::Tree> smallModel(const QByteArray& extra = {})
{
    metamodel::Loaded loaded = bpmn::load(smallModelXml(extra));
    EXPECT_TRUE(loaded.tree);
    return std::move(loaded.tree);
}

inline QByteArray bpsimFile(const QByteArray& scenarios)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<bpsim:BPSimData "
           "xmlns:bpsim=\"http://www.bpsim.org/schemas/2.0\">\n"
        + scenarios + "\n</bpsim:BPSimData>\n";
}

inline QString allMessages(const base::Problems& problems)
{
    QString text;
    for (const base::Problem& problem : problems)
        text += base::toText(problem) + QLatin1Char('\n');
    return text;
}

} // namespace millrace::support
