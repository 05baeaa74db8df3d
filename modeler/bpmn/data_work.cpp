// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/data_work.h"

#include "modeler/bpmn/types.h"

namespace millrace::bpmn {

using metamodel::Element;

namespace {

constexpr QStringView zeebeUri = u"http://camunda.org/schema/zeebe/1.0";

/// The first of the vendors' attributes of that name.
QString vendorAttribute(const Element& element, QStringView name)
{
    for (const QStringView uri : {u"http://camunda.org/schema/1.0/bpmn", u"http://flowable.org/bpmn"}) {
        const QString value = element.attribute(QStringLiteral("{%1}%2").arg(uri, name)).trimmed();
        if (!value.isEmpty())
            return value;
    }
    return {};
}

/// Camunda 8 says it in an element; null where there is none.
const Element* zeebeElement(const Element& element, QStringView name)
{
    const Element* extensions = element.child(u"extensionElements");
    if (extensions)
        for (const Element* one : extensions->children())
            if (one->uri() == zeebeUri && one->localName() == name)
                return one;
    return nullptr;
}

DataWork scriptOf(const Element& task)
{
    DataWork work;
    const Element* script = task.child(u"script");
    work.script = script ? script->text().trimmed() : QString();
    work.format = task.attribute(u"scriptFormat").trimmed();
    work.result = vendorAttribute(task, u"resultVariable");
    if (const Element* zeebe = zeebeElement(task, u"script")) {
        work.script = zeebe->attribute(u"expression").trimmed();
        work.format = QStringLiteral("feel");
        work.result = zeebe->attribute(u"resultVariable").trimmed();
    }
    return work;
}

DataWork decisionOf(const Element& task)
{
    DataWork work;
    work.kind = DataWork::Kind::Decision;
    work.decision = vendorAttribute(task, u"decisionRef");
    work.result = vendorAttribute(task, u"resultVariable");
    work.mapping = vendorAttribute(task, u"mapDecisionResult");
    if (const Element* zeebe = zeebeElement(task, u"calledDecision")) {
        work.decision = zeebe->attribute(u"decisionId").trimmed();
        work.result = zeebe->attribute(u"resultVariable").trimmed();
    }
    return work;
}

} // namespace

std::optional<DataWork> dataWork(const Element& task)
{
    if (task.is(type::ScriptTask) || task.is(type::GlobalScriptTask))
        return scriptOf(task);
    if (task.is(type::BusinessRuleTask) || task.is(type::GlobalBusinessRuleTask))
        return decisionOf(task);
    return std::nullopt;
}

} // namespace millrace::bpmn
