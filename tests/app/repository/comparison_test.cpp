// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/repository/comparison.h"

#include "modeler/base/failure.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/document.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"

#include <gtest/gtest.h>

namespace millrace::app::repository {

namespace {

namespace type = bpmn::type;

/// A model with a task, and what one edit made of it.
class ComparisonTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        document_ = editing::Document::fromBytes(bpmn::newDiagram(QStringLiteral("Test")));
        editing::Edit edit(*document_, QStringLiteral("Append"));
        const metamodel::Element& process = *bpmn::processes(document_->tree()).front();
        const metamodel::Element& plane = *bpmn::diagrams(document_->tree()).front()->child(u"BPMNPlane");
        const auto start = editing::diagramElementOn(document_->tree(), plane, *process.child(u"startEvent"))->key();
        shape_ = editing::append(edit, start, {.type = type::Task, .name = QStringLiteral("Check")});
        edit.commit();
        older_ = document_->tree().save();
    }

    const metamodel::Element& task() const { return *bpmn::shown(document_->tree(), *document_->tree().find(shape_)); }

    template <typename Action> Comparison after(Action action)
    {
        editing::Edit edit(*document_, QStringLiteral("Change"));
        action(edit);
        edit.commit();
        return compareModels(older_, QStringLiteral("old"), document_->tree().save(), QStringLiteral("new"));
    }

    std::unique_ptr<editing::Document> document_;
    metamodel::Key shape_ = metamodel::noKey;
    QByteArray older_;
};

TEST_F(ComparisonTest, OfTheSameIsEmpty)
{
    EXPECT_TRUE(compareModels(older_, {}, older_, {}).differences.empty());
}

TEST_F(ComparisonTest, ARemovedElementStillStandsInTheUnitedModel)
{
    const QString id = task().id();
    const Comparison comparison = after([&](editing::Edit& edit) { editing::remove(edit, {task().key()}); });
    const auto united = bpmn::load(comparison.united);
    ASSERT_TRUE(united.tree);
    const metamodel::Element* removed = united.tree->byId(id);
    ASSERT_TRUE(removed);
    EXPECT_FALSE(bpmn::diagramElements(*united.tree, *removed).empty());
    EXPECT_TRUE(std::any_of(comparison.differences.begin(), comparison.differences.end(),
        [&](const diff::Difference& one) { return one.kind == diff::Kind::Removed && one.element == id; }));
}

TEST_F(ComparisonTest, ARenamedElementIsToldWithBothNames)
{
    const Comparison comparison
        = after([&](editing::Edit& edit) { editing::rename(edit, task().key(), QStringLiteral("Check credit")); });
    ASSERT_EQ(comparison.differences.size(), 1U);
    EXPECT_EQ(toSentence(comparison.differences.front()), QStringLiteral("name ‘Check’ is now ‘Check credit’"));
}

TEST_F(ComparisonTest, WhereAFlowLeadsIsToldByName)
{
    const auto model = [](const char* target) {
        return QByteArray("<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' id='d' targetNamespace='t'>"
                          "<process id='p'><task id='a' name='Check'/><task id='b' name='Approve'/>"
                          "<task id='c' name='Reject'/><sequenceFlow id='f' sourceRef='a' targetRef='")
            + target + "'/></process></definitions>";
    };
    const Comparison comparison = compareModels(model("b"), {}, model("c"), {});
    ASSERT_EQ(comparison.differences.size(), 1U);
    EXPECT_EQ(toSentence(comparison.differences.front()), QStringLiteral("end ‘Approve’ is now ‘Reject’"));
}

TEST_F(ComparisonTest, ALineThatWasStraightenedHasNoOldBends)
{
    const auto model = [](const char* points) {
        return QByteArray("<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' id='d' targetNamespace='t' "
                          "xmlns:b='http://www.omg.org/spec/BPMN/20100524/DI' "
                          "xmlns:i='http://www.omg.org/spec/DD/20100524/DI'><process id='p'><task id='a'/>"
                          "<task id='c'/><sequenceFlow id='f' sourceRef='a' targetRef='c'/></process>"
                          "<b:BPMNDiagram id='D'><b:BPMNPlane id='L' bpmnElement='p'><b:BPMNEdge id='E' "
                          "bpmnElement='f'>")
            + points + "</b:BPMNEdge></b:BPMNPlane></b:BPMNDiagram></definitions>";
    };
    const Comparison comparison = compareModels(
        model("<i:waypoint x='0' y='0'/><i:waypoint x='50' y='0'/><i:waypoint x='50' y='90'/><i:waypoint x='99' "
              "y='90'/>"),
        {}, model("<i:waypoint x='0' y='0'/><i:waypoint x='99' y='0'/>"), {});
    const auto united = bpmn::load(comparison.united);
    ASSERT_TRUE(united.tree);
    const metamodel::Element* edge = united.tree->byId(QStringLiteral("E"));
    ASSERT_TRUE(edge);
    EXPECT_EQ(edge->children(u"waypoint").size(), 2U);
}

TEST_F(ComparisonTest, WhatIsNoModelIsRefusedByName)
{
    try {
        compareModels("<html/>", QStringLiteral("First draft"), older_, {});
        FAIL() << "a page was taken for a model";
    } catch (const base::Failure& failure) {
        EXPECT_TRUE(failure.message().contains(QStringLiteral("First draft"))) << failure.what();
    }
}

} // namespace

} // namespace millrace::app::repository
