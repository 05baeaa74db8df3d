// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/lint/rules/rules.h"

#include <QCoreApplication>
#include <QSet>

namespace millrace::lint {

namespace type = bpmn::type;

namespace {

bool isGlobal(const metamodel::Element& element)
{
    return element.is(type::Message) || element.is(type::Signal) || element.is(type::Error)
        || element.is(type::Escalation);
}

} // namespace

/// Messages, signals, errors and escalations have names of their own, and something uses them. Asked at the file's
/// root, so that a new name is compared with all others.
void checkGlobal(const metamodel::Tree& tree, const metamodel::Element& element, Findings& findings)
{
    if (!element.is(type::Definitions))
        return;
    QSet<QString> seen;
    for (const metamodel::Element* each : element.children()) {
        if (!isGlobal(*each))
            continue;
        const QString name = each->name().trimmed();
        const QString words = bpmn::typeTitle(*each);
        if (name.isEmpty()) {
            add(findings, base::Severity::Warning,
                QCoreApplication::translate("lint", "%1 '%2' has no name. Name it, so that others can choose it.")
                    .arg(words, each->id()),
                each->key());
        } else if (const QString full = QString(each->localName()) + QLatin1Char('\n') + name; seen.contains(full)) {
            add(findings, base::Severity::Warning,
                QCoreApplication::translate("lint", "%1 '%2' is there twice. Use one of them everywhere.")
                    .arg(words, name),
                each->key());
        } else {
            seen.insert(full);
        }
        if (!each->id().isEmpty() && tree.referencesTo(each->id()).empty()) {
            Finding& finding = add(findings, base::Severity::Note,
                QCoreApplication::translate("lint", "%1 '%2' is used nowhere. Choose it in an event, or remove it.")
                    .arg(words, name.isEmpty() ? each->id() : name),
                each->key());
            finding.fixName = QCoreApplication::translate("lint", "Remove it");
            finding.fix.push_back(tree.removalOf(each->key()));
        }
    }
}

} // namespace millrace::lint
