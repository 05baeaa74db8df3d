// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/geometry.h"
#include "modeler/bpmn/reading_problems.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"

#include <QCoreApplication>

namespace millrace::bpmn {

namespace {

struct GeometryWords {
    Q_DECLARE_TR_FUNCTIONS(GeometryProblems)
};

class GeometryCheck {
public:
    GeometryCheck(const Tree& tree, const QString& file)
        : tree_(tree)
        , file_(file)
    { }

    base::Problems run()
    {
        for (const Element* diagram : diagrams(tree_)) {
            if (!diagram->child(u"BPMNPlane"))
                warn(*diagram,
                    GeometryWords::tr(
                        "The diagram \u201C%1\u201D has no BPMNPlane, so there is nothing in it to draw on. "
                        "It is kept as it is. Format the diagram to draw the process in a new one."));
            for (const Element* plane : diagram->children(u"BPMNPlane"))
                for (const Element* drawn : plane->children()) {
                    if (drawn->is(type::BPMNShape))
                        checkShape(*drawn);
                    else if (drawn->is(type::BPMNEdge))
                        checkEdge(*drawn);
                }
        }
        return std::move(problems_);
    }

private:
    void checkShape(const Element& shape)
    {
        checkSubject(shape);
        const auto place = bounds(shape);
        if (!place)
            warn(shape,
                GeometryWords::tr("The shape of \u201C%1\u201D has no place that can be drawn: x, y, width and height "
                                  "must be numbers. It is left out of the drawing. Format the diagram to place it."));
        else if (place->isEmpty())
            warn(shape,
                GeometryWords::tr("The shape of \u201C%1\u201D has no size, so it cannot be seen. Format the diagram "
                                  "to give it its usual one."));
    }

    void checkEdge(const Element& edge)
    {
        checkSubject(edge);
        const auto said = qsizetype(edge.children(u"waypoint").size());
        const qsizetype usable = waypoints(edge).size();
        if (usable < 2)
            warn(edge,
                GeometryWords::tr(
                    "The line of \u201C%1\u201D leads nowhere: it needs two points at least whose x and y "
                    "are numbers. It is left out of the drawing. Format the diagram to draw it."));
        else if (usable < said)
            warn(edge,
                GeometryWords::tr("The line of \u201C%1\u201D has points whose x or y is no number. It is drawn "
                                  "without them."));
    }

    void checkSubject(const Element& drawn)
    {
        if (drawn.attribute(u"bpmnElement").trimmed().isEmpty())
            warn(drawn,
                GeometryWords::tr("\u201C%1\u201D in the diagram does not say what it shows. It is kept as it is, and "
                                  "nothing is drawn of it."));
    }

    void warn(const Element& drawn, const QString& message)
    {
        const Element* element = shown(tree_, drawn);
        const QString subject = element ? shortTitle(*element)
            : drawn.id().isEmpty()      ? drawn.attribute(u"bpmnElement")
                                        : drawn.id();
        problems_.push_back({base::Severity::Warning, message.arg(subject), file_, drawn.line(),
            element ? element->id() : drawn.id(), {}});
    }

    const Tree& tree_;
    const QString& file_;
    base::Problems problems_;
};

} // namespace

base::Problems geometryProblems(const Tree& tree, const QString& file)
{
    return GeometryCheck(tree, file).run();
}

} // namespace millrace::bpmn
