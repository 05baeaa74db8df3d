// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/lint/rules/rules.h"

#include "modeler/bpmn/geometry.h"
#include <QCoreApplication>
#include <QSizeF>

namespace millrace::lint {

namespace type = bpmn::type;

namespace {

struct UsualSize {
    metamodel::TypeId shown;
    double width, height;
};

/// In the sizes that most modelers draw them.
constexpr UsualSize usualSizes[] = {
    {type::Activity, 100, 80},
    {type::Gateway, 50, 50},
    {type::Event, 36, 36},
    {type::DataObjectReference, 36, 50},
    {type::DataStoreReference, 50, 50},
};

} // namespace

void checkStandardSize(const metamodel::Tree& tree, const metamodel::Element& element, Findings& findings)
{
    for (const UsualSize& usual : usualSizes) {
        if (!element.is(usual.shown))
            continue;
        for (const metamodel::Element* shape : bpmn::diagramElements(tree, element)) {
            const auto bounds = bpmn::bounds(*shape);
            const bool isOpen = element.is(type::SubProcess) && bpmn::isTrue(*shape, u"isExpanded");
            if (!bounds || isOpen || bounds->size() == QSizeF(usual.width, usual.height))
                continue;
            Finding& finding = add(findings, base::Severity::Note,
                QCoreApplication::translate("lint", "'%1' has another size than others of its kind (%2 x %3).")
                    .arg(bpmn::title(element))
                    .arg(usual.width)
                    .arg(usual.height));
            finding.fixName = QCoreApplication::translate("lint", "Give it the usual size");
            const metamodel::Element& box = *shape->childOfType(type::Bounds);
            const auto set = [&](QStringView name, double value) {
                finding.fix.push_back(
                    metamodel::Set {box.key(), name.toString(), box.attribute(name), bpmn::formatCoordinate(value)});
            };
            set(u"x", bounds->center().x() - usual.width / 2);
            set(u"y", bounds->center().y() - usual.height / 2);
            set(u"width", usual.width);
            set(u"height", usual.height);
        }
        return;
    }
}

} // namespace millrace::lint
