// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/check_value.h"

#include "modeler/base/failure.h"
#include "modeler/bpmn/enumerations.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/metamodel/namespaces.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>
#include <cmath>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Element;
using metamodel::Property;
using metamodel::PropertyKind;
using metamodel::Tree;

namespace {

struct CheckValueTexts {
    Q_DECLARE_TR_FUNCTIONS(SetProperty)
};

/// A name without a colon (XML Schema's NCName).
bool isName(QStringView value)
{
    static const QRegularExpression name(QStringLiteral("\\A[\\p{L}_][\\p{L}\\p{N}_.\\-]*\\z"));
    return name.match(value.toString()).hasMatch();
}

/// With a prefix, where the file knows it.
bool isQualifiedName(const Element& element, const QString& value)
{
    const qsizetype colon = value.indexOf(QLatin1Char(':'));
    const QStringView prefix = QStringView(value).left(std::max<qsizetype>(colon, 0));
    return isName(QStringView(value).mid(colon + 1))
        && (colon < 0 || (isName(prefix) && metamodel::uriOfPrefix(element, prefix)));
}

bool isUri(const QString& value)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\s<>\"{}|\\\\^`\\[\\]]"));
    return !forbidden.match(value).hasMatch() && (value.isEmpty() || QUrl(value, QUrl::StrictMode).isValid());
}

bool isOfKind(const Element& element, QLatin1String kind, const QString& value)
{
    bool ok = true;
    if (kind == QLatin1String("boolean"))
        return value == QLatin1String("true") || value == QLatin1String("false");
    if (kind == QLatin1String("integer"))
        value.toLongLong(&ok);
    else if (kind == QLatin1String("int"))
        value.toInt(&ok);
    else if (kind == QLatin1String("double"))
        ok = std::isfinite(value.toDouble(&ok)) && ok;
    else if (kind == QLatin1String("QName"))
        ok = isQualifiedName(element, value);
    else if (kind == QLatin1String("IDREF"))
        ok = isName(value);
    else if (kind == QLatin1String("anyURI"))
        ok = isUri(value);
    else if (const auto values = bpmn::valuesOf(kind); !values.empty())
        ok = std::find(values.begin(), values.end(), value) != values.end() || (bpmn::allowsUri(kind) && isUri(value));
    return ok;
}

/// What has no width or no height cannot be seen, nor taken hold of again.
bool isSizeToSee(const Element& element, const Property& property, const QString& value)
{
    const bool isSize = property.name == QLatin1String("width") || property.name == QLatin1String("height");
    return !isSize || !element.is(type::Bounds) || value.toDouble() > 0;
}

void checkId(const Tree& tree, const Element& element, const QString& value)
{
    if (!isName(value))
        throw base::Failure(CheckValueTexts::tr(
            "'%1' is no id: it starts with a letter or _, and holds letters, digits, '.', '-' and '_' only.")
                                .arg(value));
    const auto holders = tree.allById(value);
    if (!holders.empty() && holders.front() != &element)
        throw base::Failure(
            CheckValueTexts::tr("The id '%1' is taken by %2.").arg(value, bpmn::title(*holders.front())));
}

/// What a diagram may be of (BPMN 2.0.2, 12.2.2.2): the schema would let it be anything.
bool isDrawnOnPlane(const Element& element)
{
    return element.is(type::Process) || element.is(type::Collaboration) || element.is(type::SubProcess)
        || element.is(type::SubChoreography);
}

void checkReference(const Tree& tree, const Element& element, const Property& property, const QString& value)
{
    // What is called may be in another file.
    if (property.type == type::CallableElement)
        return;
    const Element* target = tree.byId(value);
    if (!target)
        throw base::Failure(CheckValueTexts::tr("There is nothing with the id '%1' in this file.").arg(value));
    const bool isOfType = property.type == metamodel::textType || target->is(property.type);
    const bool isOutOfReach = property.name == QLatin1String("attachedToRef") && target->parent() != element.parent();
    const bool isPlane = element.is(type::BPMNPlane);
    const bool isPlaneless = element.is(type::DiagramElement) && !isPlane && target->is(type::RootElement);
    if (!isOfType || isOutOfReach || isPlaneless || (isPlane && !isDrawnOnPlane(*target)))
        throw base::Failure(CheckValueTexts::tr("%1 cannot refer to %2.").arg(property.name, bpmn::title(*target)));
}

void checkEmpty(const Tree& tree, const Element& element, const Property& property)
{
    const bool isReferredTo = property.valueType == QLatin1String("ID") && !tree.referencesTo(element.id()).empty();
    const bool saysWhatIsShown = property.name == QLatin1String("bpmnElement");
    const bool hasNoEmptyValue = property.valueType != QLatin1String("string") && !property.valueType.isEmpty();
    if (isReferredTo || saysWhatIsShown || (property.least > 0 && hasNoEmptyValue))
        throw base::Failure(
            CheckValueTexts::tr("%1 cannot do without its %2.").arg(bpmn::title(element), property.name));
}

} // namespace

void checkValue(const Tree& tree, const Element& element, const Property& property, const QString& value)
{
    if (element.is(type::Lane) && property.name == QLatin1String("flowNodeRef"))
        throw base::Failure(CheckValueTexts::tr("What is in a lane follows from where it is drawn: move it there."));
    if (value.isEmpty())
        checkEmpty(tree, element, property);
    else if (property.valueType == QLatin1String("ID"))
        checkId(tree, element, value);
    else if (!isOfKind(element, property.valueType, value) || !isSizeToSee(element, property, value))
        throw base::Failure(
            CheckValueTexts::tr("'%1' is no value for %2 of %3.").arg(value, property.name, element.id()));
    else if (property.isReference)
        checkReference(tree, element, property, value);
}

} // namespace millrace::editing
