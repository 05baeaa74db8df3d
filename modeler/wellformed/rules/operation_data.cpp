// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>

namespace millrace::wellformed {

namespace type = bpmn::type;

namespace {

using metamodel::Element;
using metamodel::Tree;

/// The same item definition, or two with the same structure.
bool isSameItem(const Element* a, const Element* b)
{
    if (a == b || !a || !b)
        return a == b;
    const QString structure = a->attribute(u"structureRef").trimmed();
    return !structure.isEmpty() && structure == b->attribute(u"structureRef").trimmed()
        && bpmn::isTrue(*a, u"isCollection") == bpmn::isTrue(*b, u"isCollection");
}

const Element* itemOf(const Tree& tree, const Element* message)
{
    return message ? bpmn::referred(tree, *message, u"itemRef") : nullptr;
}

/// One side of the task's data against the message that it carries.
void checkData(
    const Tree& tree, const Element& task, const Element& message, QStringView data, bool mustBeThere, Flaws& flaws)
{
    const Element* item = itemOf(tree, &message);
    const Element* specification = task.child(u"ioSpecification");
    const auto all = specification ? specification->children(data) : std::vector<const Element*>();
    const bool isInput = data == QStringView(u"dataInput");
    if (all.size() > 1 || (all.empty() && mustBeThere && item))
        add(flaws,
            isInput ? QCoreApplication::translate(
                "wellformed", "'%1' sends the message '%2', so it has one data input that holds it, and not %3.")
                          .arg(bpmn::title(task), bpmn::title(message))
                          .arg(all.size())
                    : QCoreApplication::translate("wellformed",
                        "'%1' receives the message '%2', so it has one data output that takes it, and not %3.")
                          .arg(bpmn::title(task), bpmn::title(message))
                          .arg(all.size()));
    else if (!all.empty() && !isSameItem(bpmn::referred(tree, *all.front(), u"itemSubjectRef"), item))
        add(flaws,
            QCoreApplication::translate("wellformed",
                "'%1' of '%2' and the message '%3' hold different kinds of data. Choose the same item definition in "
                "both.")
                .arg(bpmn::title(*all.front()), bpmn::title(task), bpmn::title(message)));
}

void checkOneSet(const Element& task, QStringView set, Flaws& flaws)
{
    const Element* specification = task.child(u"ioSpecification");
    if (specification && specification->children(set).size() > 1)
        add(flaws,
            QCoreApplication::translate("wellformed", "'%1' has more than one '%2', but carries one message. Keep one.")
                .arg(bpmn::title(task), set.toString()));
}

} // namespace

/// BPMN 2.0.2, 10.3.3: service, send and receive tasks have at most one input and one output, which hold what the
/// messages of their operation hold.
void checkOperationData(const Tree& tree, const Element& element, Flaws& flaws)
{
    const bool isService = element.is(type::ServiceTask), isSend = element.is(type::SendTask),
               isReceive = element.is(type::ReceiveTask);
    if (!isService && !isSend && !isReceive)
        return;
    const Element* operation = bpmn::referred(tree, element, u"operationRef");
    const auto messageOf = [&](QStringView property) -> const Element* {
        return operation && operation->is(type::Operation) ? bpmn::referred(tree, *operation, property) : nullptr;
    };
    if (isService && !operation)
        return;
    const Element* in = isService ? messageOf(u"inMessageRef") : bpmn::referred(tree, element, u"messageRef");
    const Element* out = isService ? messageOf(u"outMessageRef") : in;
    if (in && (isService || isSend)) {
        checkOneSet(element, u"inputSet", flaws);
        checkData(tree, element, *in, u"dataInput", isService && isToRun(element), flaws);
    }
    if (out && (isService || isReceive)) {
        checkOneSet(element, u"outputSet", flaws);
        checkData(tree, element, *out, u"dataOutput", isService && isToRun(element), flaws);
    }
}

} // namespace millrace::wellformed
