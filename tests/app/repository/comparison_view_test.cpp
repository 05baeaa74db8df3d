// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/repository/comparison_view.h"

#include "app/design/diagram_view.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/canvas/view.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <gtest/gtest.h>

namespace millrace::app::repository {

namespace {

QByteArray withTasks(const char* suffix, int count, int left = 0)
{
    QByteArray tasks, shapes;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        tasks += "<task id=\"t" + number + "\" name=\"Look at the papers of the applicant " + number + suffix + "\"/>";
        shapes += "<di:BPMNShape id=\"s" + number + "\" bpmnElement=\"t" + number + "\"><dc:Bounds x=\""
            + QByteArray::number(left) + "\" y=\"" + QByteArray::number(i * 100)
            + "\" width=\"100\" height=\"80\"/></di:BPMNShape>";
    }
    return "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
           "xmlns:di=\"http://www.omg.org/spec/BPMN/20100524/DI\" xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\" "
           "targetNamespace=\"urn:x\"><process id=\"P\">"
        + tasks + "</process><di:BPMNDiagram id=\"D\"><di:BPMNPlane id=\"L\" bpmnElement=\"P\">" + shapes
        + "</di:BPMNPlane></di:BPMNDiagram></definitions>";
}

} // namespace

TEST(ComparisonView, NothingOfTheListIsCutOff)
{
    const Comparison comparison = compareModels(withTasks("", 3), {}, withTasks(", and of whoever vouches", 3), {});
    ASSERT_EQ(comparison.differences.size(), 3U);
    const auto view = makeComparisonView(comparison, QStringLiteral("compared"),
        QStringLiteral("From ‘Appraisal looks at the surroundings too, as the regulator asked in October’ to now"));
    view->widget()->resize(900, 700);
    view->widget()->show();
    QApplication::processEvents();
    const auto* card = view->canvas().findChild<DifferenceList*>();
    ASSERT_NE(card, nullptr);
    for (const QLabel* label : card->findChildren<QLabel*>())
        EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
    const auto* list = card->findChild<QListWidget*>();
    EXPECT_EQ(list->verticalScrollBar()->maximum(), 0) << "all rows are seen";
    EXPECT_LT(card->height(), 400) << "and no more room is taken than they need";
    // More than there is room for is scrolled, and stays inside of the diagram.
    view->widget()->resize(900, 220);
    QApplication::processEvents();
    EXPECT_GT(list->verticalScrollBar()->maximum(), 0);
    EXPECT_LE(card->geometry().bottom(), view->canvas().height());
}

TEST(ComparisonView, WhatWasOnlyMovedIsOneRowWhereItIsMuch)
{
    const Comparison comparison = compareModels(withTasks("", 8), {}, withTasks("", 8, 300), {});
    ASSERT_EQ(comparison.differences.size(), 8U);
    const auto view = makeComparisonView(comparison, QStringLiteral("compared"), QStringLiteral("To now"));
    auto* list = view->canvas().findChild<QListWidget*>();
    ASSERT_EQ(list->count(), 1);
    EXPECT_TRUE(list->item(0)->text().startsWith(QStringLiteral("8 ")));
    list->setCurrentRow(0);
    EXPECT_EQ(view->canvas().selectedElements().size(), 8U);
    const Comparison few = compareModels(withTasks("", 3), {}, withTasks("", 3, 300), {});
    EXPECT_EQ(makeComparisonView(few, {}, {})->canvas().findChild<QListWidget*>()->count(), 3);
}

} // namespace millrace::app::repository
