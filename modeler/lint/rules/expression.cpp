// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/feel/parser.h"
#include "modeler/lint/rules/rules.h"

#include <QCoreApplication>

namespace millrace::lint {

namespace type = bpmn::type;

namespace {

/// FEEL, a JUEL of Camunda models, or nothing said. Other languages are not ours to judge.
bool isOurs(const metamodel::Tree& tree, const metamodel::Element& expression)
{
    const QString own = expression.attribute(u"language");
    const QString language = own.isEmpty() ? tree.root().attribute(u"expressionLanguage") : own;
    return language.isEmpty() || language.contains(QLatin1String("feel"), Qt::CaseInsensitive)
        || language.contains(QLatin1String("juel"), Qt::CaseInsensitive);
}

} // namespace

void checkExpression(const metamodel::Tree& tree, const metamodel::Element& element, Findings& findings)
{
    if (!element.is(type::SequenceFlow))
        return;
    const metamodel::Element* condition = element.child(u"conditionExpression");
    const std::string text = condition ? condition->text().trimmed().toStdString() : std::string();
    if (text.empty() || !isOurs(tree, *condition))
        return;
    const feel::ParseResult parsed = feel::parse(text);
    if (parsed)
        return;
    const metamodel::Element* process = element.ancestor(type::Process);
    Finding finding;
    finding.problem.severity
        = process && bpmn::isTrue(*process, u"isExecutable") ? base::Severity::Error : base::Severity::Warning;
    finding.problem.message
        = QCoreApplication::translate("lint", "The condition '%1' cannot be read: %2 (at character %3).")
              .arg(condition->text().trimmed(), QString::fromStdString(parsed.error.message))
              .arg(parsed.error.column);
    findings.push_back(std::move(finding));
}

} // namespace millrace::lint
