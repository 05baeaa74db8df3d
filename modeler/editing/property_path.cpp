// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/property_path.h"

#include "modeler/bpmn/views.h"

#include <QStringList>
#include <array>

namespace millrace::editing {

using metamodel::Element;
using metamodel::Tree;

namespace {

struct VendorRow {
    QLatin1String prefix;
    QLatin1String uri;
};
constexpr std::array vendorRows {
    VendorRow {QLatin1String("camunda"), QLatin1String("http://camunda.org/schema/1.0/bpmn")},
    VendorRow {QLatin1String("zeebe"), QLatin1String("http://camunda.org/schema/zeebe/1.0")},
    VendorRow {QLatin1String("flowable"), QLatin1String("http://flowable.org/bpmn")},
    VendorRow {QLatin1String("activiti"), QLatin1String("http://activiti.org/bpmn")},
    VendorRow {QLatin1String("color"), QLatin1String("http://www.omg.org/spec/BPMN/non-normative/color/1.0")},
    VendorRow {QLatin1String("bioc"), QLatin1String("http://bpmn.io/schema/bpmn/biocolor/1.0")},
};

/// At slashes, those inside of {braces} left alone.
QStringList atSlashes(QStringView text)
{
    QStringList parts(QString {});
    bool isInBraces = false;
    for (const QChar c : text) {
        isInBraces = c == QLatin1Char('{') || (isInBraces && c != QLatin1Char('}'));
        if (c == QLatin1Char('/') && !isInBraces)
            parts.append(QString());
        else
            parts.last() += c;
    }
    return parts;
}

/// "camunda:assignee" or "{uri}assignee" as namespace and name; the first is empty for plain names.
std::pair<QString, QString> expand(const QString& name)
{
    if (name.startsWith(QLatin1Char('{'))) {
        const qsizetype end = name.indexOf(QLatin1Char('}'));
        return {name.mid(1, end - 1), name.mid(end + 1)};
    }
    const qsizetype colon = name.indexOf(QLatin1Char(':'));
    const QString uri = colon > 0 ? vendorNamespace(QStringView(name).left(colon)) : QString();
    return uri.isEmpty() ? std::pair(QString(), name) : std::pair(uri, name.mid(colon + 1));
}

PropertyPath::Part partFrom(QString text)
{
    PropertyPath::Part part;
    if (text.endsWith(QLatin1Char(']'))) {
        const qsizetype open = text.lastIndexOf(QLatin1Char('['));
        part.index = QStringView(text).mid(open + 1).chopped(1).toInt();
        text.truncate(open);
    }
    if (text == QLatin1String("~")) {
        part.step = PropertyPath::Step::Shape;
    } else if (text == QLatin1String("~initiating") || text == QLatin1String("~answering")) {
        part.step = PropertyPath::Step::Band;
        part.name = text.mid(1);
    } else if (text == QLatin1String("~answer")) {
        part.step = PropertyPath::Step::Answer;
    } else if (text == QLatin1String("^")) {
        part.step = PropertyPath::Step::Root;
    } else if (text.startsWith(QLatin1Char('>'))) {
        part.step = PropertyPath::Step::Referred;
        part.name = text.mid(1);
    } else {
        std::tie(part.uri, part.name) = expand(text);
        part.step = !part.uri.isEmpty()                      ? PropertyPath::Step::Extension
            : !part.name.isEmpty() && part.name[0].isUpper() ? PropertyPath::Step::Type
                                                             : PropertyPath::Step::Child;
    }
    return part;
}

bool matches(const Element& child, const PropertyPath::Part& part)
{
    if (part.step == PropertyPath::Step::Extension)
        return child.localName() == part.name && child.uri() == part.uri;
    if (part.step == PropertyPath::Step::Child)
        return (child.role() != nullptr && child.role()->name == part.name) || child.localName() == part.name;
    // Types go by the element's name: a performer is no potential owner, whatever the schema derives from what.
    return child.localName().compare(part.name, Qt::CaseInsensitive) == 0;
}

std::vector<const Element*> bands(const Tree& tree, const Element& activity, bool isInitiating)
{
    std::vector<const Element*> found;
    for (const Element* shape : bpmn::diagramElements(tree, activity)) {
        if (shape->id().isEmpty())
            continue;
        for (const metamodel::Reference& reference : tree.referencesTo(shape->id())) {
            const Element* band = tree.find(reference.from);
            if (band == nullptr || reference.property != QLatin1String("choreographyActivityShape"))
                continue;
            const QString kind = bpmn::bandKind(*band);
            if (kind.isEmpty() || kind.endsWith(QLatin1String("_non_initiating")) == isInitiating)
                continue;
            found.push_back(band);
        }
    }
    return found;
}

std::vector<const Element*> answers(const Tree& tree, const Element& activity)
{
    std::vector<const Element*> found;
    const QString initiator = activity.attribute(u"initiatingParticipantRef");
    for (const Element* reference : activity.children(u"messageFlowRef"))
        if (const Element* flow = tree.byId(reference->text().trimmed()))
            if (flow->attribute(u"sourceRef") != initiator)
                found.push_back(flow);
    return found;
}

std::vector<const Element*> candidates(const Tree& tree, const Element& element, const PropertyPath::Part& part)
{
    std::vector<const Element*> found;
    if (part.step == PropertyPath::Step::Shape)
        return bpmn::diagramElements(tree, element);
    if (part.step == PropertyPath::Step::Band)
        return bands(tree, element, part.name == QLatin1String("initiating"));
    if (part.step == PropertyPath::Step::Answer)
        return answers(tree, element);
    if (part.step == PropertyPath::Step::Root)
        return {&tree.root()};
    if (part.step == PropertyPath::Step::Referred) {
        const QString written = element.attribute(part.name).trimmed();
        if (const Element* target = written.isEmpty() ? nullptr : tree.byId(written))
            found.push_back(target);
        for (const Element* child : element.children(part.name))
            if (const Element* target = tree.byId(child->text().trimmed()))
                found.push_back(target);
        return found;
    }
    for (const Element* child : element.children())
        if (matches(*child, part))
            found.push_back(child);
    return found;
}

QString whichIsThere(const Element& holder, const QStringList& alternatives)
{
    for (const QString& name : alternatives)
        if (const auto part = partFrom(name); !name.isEmpty())
            for (const Element* child : holder.children())
                if (matches(*child, part))
                    return name;
    return {};
}

} // namespace

QString vendorNamespace(QStringView prefix)
{
    for (const VendorRow& row : vendorRows)
        if (row.prefix == prefix)
            return QString(row.uri);
    return {};
}

PropertyPath::PropertyPath(QStringView text)
{
    QStringList names = atSlashes(text);
    property = names.takeLast();
    for (const QString& name : names)
        parts.push_back(partFrom(name));
    if (const auto [uri, name] = expand(property); !isChoice() && !uri.isEmpty())
        property = QLatin1Char('{') + uri + QLatin1Char('}') + name;
}

QStringList PropertyPath::alternatives() const
{
    return property.mid(1).split(QLatin1Char('|'));
}

const Element* follow(const Tree& tree, const Element& element, const PropertyPath::Part& part)
{
    const std::vector<const Element*> found = candidates(tree, element, part);
    return part.index < int(found.size()) ? found[std::size_t(part.index)] : nullptr;
}

const Element* holderOf(const Tree& tree, const Element& element, const PropertyPath& path)
{
    const Element* holder = &element;
    for (const PropertyPath::Part& part : path.parts)
        if (holder != nullptr)
            holder = follow(tree, *holder, part);
    return holder;
}

QString valueAt(const Tree& tree, const Element& element, const QString& text)
{
    const PropertyPath path(text);
    const Element* holder = holderOf(tree, element, path);
    if (holder == nullptr)
        return {};
    if (path.isChoice())
        return whichIsThere(*holder, path.alternatives());
    if (path.property == metamodel::bodyProperty)
        return holder->text().trimmed();
    if (holder->hasAttribute(path.property))
        return holder->attribute(path.property);
    if (const Element* child = holder->child(path.property))
        return child->text().trimmed();
    return holder->valueOrDefault(path.property);
}

bool isThere(const Tree& tree, const Element& element, const QString& text)
{
    const PropertyPath path(text);
    const Element* holder = holderOf(tree, element, path);
    if (holder == nullptr)
        return false;
    return path.property.isEmpty() || holder->hasAttribute(path.property)
        || follow(tree, *holder, partFrom(atSlashes(text).last())) != nullptr;
}

std::vector<const Element*> itemsAt(const Tree& tree, const Element& element, const QString& text)
{
    const Element* holder = holderOf(tree, element, PropertyPath(text));
    return holder != nullptr ? candidates(tree, *holder, partFrom(atSlashes(text).last()))
                             : std::vector<const Element*>();
}

} // namespace millrace::editing
