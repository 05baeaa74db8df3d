// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/bpmn/geometry.h"
#include "modeler/canvas/view.h"
#include "tests/modeler/drawing/diagram.h"

#include <QApplication>
#include <QEventLoop>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimer>
#include <QWheelEvent>
#include <gtest/gtest.h>

namespace millrace::canvas::test {

using drawing::test::bpmnFile;
using drawing::test::edge;
using drawing::test::shape;

inline QByteArray smallProcess()
{
    return bpmnFile("<startEvent id=\"S\"/><task id=\"A\" name=\"First\"/><task id=\"B\" name=\"Second\"/>"
                    "<sequenceFlow id=\"G\" sourceRef=\"S\" targetRef=\"A\"/>"
                    "<sequenceFlow id=\"F\" sourceRef=\"A\" targetRef=\"B\"/>",
        shape("S", 20, 122, 36, 36) + shape("A", 100, 100, 100, 80) + shape("B", 300, 100, 100, 80)
            + edge("G", {{56, 140}, {100, 140}}) + edge("F", {{200, 140}, {300, 140}}));
}

/// A document in a view of 1000 x 700 pixels, driven by events as a person does.
class ViewTest : public testing::Test {
protected:
    void load(const QByteArray& bytes)
    {
        document = editing::Document::fromBytes(bytes);
        view.resize(1000, 700);
        view.show();
        view.setDocument(document.get());
        view.setZoom(1);
    }

    Key keyOf(QStringView id) const
    {
        const metamodel::Element* element = document->tree().byId(id);
        return element != nullptr ? element->key() : metamodel::noKey;
    }
    Key shapeOf(QStringView id) const
    {
        const drawing::Figure* figure = view.figures().ofElement(keyOf(id));
        return figure != nullptr ? figure->shape : metamodel::noKey;
    }
    QRectF boxOf(QStringView id) const { return view.figures().find(shapeOf(id))->box; }

    void mouse(QEvent::Type type, QPointF diagram, Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers = {})
    {
        const QPointF place = view.viewport().toWidget(diagram);
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, place, view.mapToGlobal(place), button, buttons, modifiers);
        QApplication::sendEvent(&view, &event);
    }
    void click(QPointF diagram, Qt::KeyboardModifiers modifiers = {})
    {
        mouse(QEvent::MouseMove, diagram, Qt::NoButton, modifiers);
        mouse(QEvent::MouseButtonPress, diagram, Qt::LeftButton, modifiers);
        mouse(QEvent::MouseButtonRelease, diagram, Qt::NoButton, modifiers);
    }
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = {})
    {
        mouse(QEvent::MouseMove, from, Qt::NoButton, modifiers);
        mouse(QEvent::MouseButtonPress, from, Qt::LeftButton, modifiers);
        for (int i = 1; i <= 4; ++i)
            mouse(QEvent::MouseMove, from + (to - from) * i / 4, Qt::LeftButton, modifiers);
        mouse(QEvent::MouseButtonRelease, to, Qt::NoButton, modifiers);
    }
    void key(int code, Qt::KeyboardModifiers modifiers = {}, const QString& text = {})
    {
        QWidget* target = view.focusWidget() != nullptr ? view.focusWidget() : &view;
        QKeyEvent press(QEvent::KeyPress, code, modifiers, text);
        QApplication::sendEvent(target, &press);
        QKeyEvent release(QEvent::KeyRelease, code, modifiers, text);
        QApplication::sendEvent(target, &release);
    }

    /// While timers go on.
    static void wait(int milliseconds)
    {
        QEventLoop loop;
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        loop.exec();
    }

    std::unique_ptr<editing::Document> document;
    View view;
};

} // namespace millrace::canvas::test
