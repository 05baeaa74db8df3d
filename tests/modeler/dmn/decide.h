// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/dmn/decision_model.h"
#include "modeler/dmn/definitions.h"
#include "modeler/feel/json.h"

#include <gtest/gtest.h>
#include <string>

namespace millrace::dmn::test {

/// The text of a model around the elements given.
inline QByteArray modelText(const std::string& elements, const std::string& ns = "urn:test")
{
    return QByteArray::fromStdString("<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" name=\"m\" "
                                     "id=\"m\" namespace=\""
        + ns + "\">" + elements + "</definitions>");
}

/// <decision> with one FEEL expression; the requirements are written by the caller.
inline std::string decisionText(const std::string& name, const std::string& feel, const std::string& requirements = {})
{
    return "<decision id=\"" + name + "\" name=\"" + name + "\"><variable name=\"" + name + "\"/>" + requirements
        + "<literalExpression><text>" + feel + "</text></literalExpression></decision>";
}
inline std::string boxedText(
    const std::string& name, const std::string& expression, const std::string& requirements = {})
{
    return "<decision id=\"" + name + "\" name=\"" + name + "\"><variable name=\"" + name + "\"/>" + requirements
        + expression + "</decision>";
}
inline std::string literal(const std::string& feel)
{
    return "<literalExpression><text>" + feel + "</text></literalExpression>";
}
inline std::string inputText(const std::string& name, const std::string& type = {})
{
    const std::string typeRef = type.empty() ? "" : " typeRef=\"" + type + "\"";
    return "<inputData id=\"" + name + "\" name=\"" + name + "\"><variable name=\"" + name + "\"" + typeRef
        + "/></inputData>";
}
inline std::string needsInput(const std::string& id)
{
    return "<informationRequirement><requiredInput href=\"#" + id + "\"/></informationRequirement>";
}
inline std::string needsDecision(const std::string& id)
{
    return "<informationRequirement><requiredDecision href=\"#" + id + "\"/></informationRequirement>";
}
inline std::string needsKnowledge(const std::string& id)
{
    return "<knowledgeRequirement><requiredKnowledge href=\"#" + id + "\"/></knowledgeRequirement>";
}

inline Source sourceOf(const QByteArray& text)
{
    metamodel::Loaded loaded = load(text, QStringLiteral("m.dmn"));
    EXPECT_TRUE(loaded.tree) << (loaded.problems.empty() ? "" : loaded.problems.front().message.toStdString());
    return {QStringLiteral("m.dmn"), std::move(loaded.tree)};
}

inline std::shared_ptr<const DecisionModel> modelOf(const std::string& elements)
{
    const Source source = sourceOf(modelText(elements));
    return DecisionModel::compile(std::span(&source, 1));
}

inline Outcome decide(const DecisionModel& model, QStringView decision, const char* inputs = "{}")
{
    const auto found = model.find(decision);
    EXPECT_TRUE(found) << decision.toString().toStdString();
    const feel::Value context = feel::fromJson(inputs);
    return found ? model.decide(*found, context.asContext()) : Outcome();
}

/// As FEEL's text.
inline std::string decided(const DecisionModel& model, QStringView decision, const char* inputs = "{}")
{
    return feel::toText(decide(model, decision, inputs).value);
}
inline std::string decided(const std::string& elements, QStringView decision, const char* inputs = "{}")
{
    return decided(*modelOf(elements), decision, inputs);
}

} // namespace millrace::dmn::test
