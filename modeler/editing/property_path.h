// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <QString>
#include <vector>

namespace millrace::editing {

/// Where a value stands, seen from the element that it is said of, as a text: steps parted by '/', the property last.
/// - `TimerEventDefinition` or `TimerEventDefinition[1]`: the first or second child of that type
/// - `resourceAssignmentExpression`: the child in that property of the schema
/// - `camunda:formData`, `{uri}formData`: a child of that name in an extension's namespace
/// - `>processRef`: what that reference names
/// - `^`: the definitions of the file
/// - `~`: the shape or line that shows the element
/// - `~initiating`, `~answering`: the band of a choreography activity's participant who starts, and of the other
/// - `~answer`: the message flow of a choreography task back to who begins it
/// The property is one of the schema, an attribute of an extension (`camunda:assignee`), `#text`, or a choice between
/// children that exclude one another (`|timeDate|timeDuration`), whose value is the name of the one that is there.
struct PropertyPath {
    enum class Step : std::uint8_t { Child, Type, Extension, Referred, Shape, Band, Answer, Root };
    struct Part {
        Step step = Step::Child;
        QString name;
        QString uri = {}; ///< of extensions
        int index = 0;
    };
    std::vector<Part> parts;
    QString property; ///< the last one; foreign attributes as "{uri}name"

    explicit PropertyPath(QStringView text);
    bool isChoice() const { return property.startsWith(QLatin1Char('|')); }
    QStringList alternatives() const; ///< of a choice
};

/// The element that has the property; null where something on the way is missing.
const metamodel::Element* holderOf(
    const metamodel::Tree& tree, const metamodel::Element& element, const PropertyPath& path);
/// One step further; null where it leads nowhere.
const metamodel::Element* follow(
    const metamodel::Tree& tree, const metamodel::Element& element, const PropertyPath::Part& part);

/// The value as it stands, else the schema's default, else empty. References as they are written.
QString valueAt(const metamodel::Tree& tree, const metamodel::Element& element, const QString& path);
/// Whether the last step leads to an element, a written attribute or a text.
bool isThere(const metamodel::Tree& tree, const metamodel::Element& element, const QString& path);
/// The elements that the last name of the path stands for: the rows of a list.
std::vector<const metamodel::Element*> itemsAt(
    const metamodel::Tree& tree, const metamodel::Element& element, const QString& path);

/// A namespace that vendors of engines use: "camunda" -> "http://camunda.org/schema/1.0/bpmn". Empty for others.
QString vendorNamespace(QStringView prefix);

} // namespace millrace::editing
