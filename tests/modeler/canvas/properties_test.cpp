// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/properties/field_table.h"
#include "modeler/canvas/properties/property_panel.h"
#include "modeler/editing/property_path.h"
#include "tests/modeler/canvas/fixture.h"
#include "tests/support/schema_check.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace millrace::canvas {
namespace {

using test::bpmnFile;
using test::shape;

QByteArray richProcess()
{
    return bpmnFile(
        "<intermediateCatchEvent id=\"T\"><timerEventDefinition id=\"TD\"/></intermediateCatchEvent>"
        "<intermediateCatchEvent id=\"M\"><messageEventDefinition id=\"MD\"/></intermediateCatchEvent>"
        "<endEvent id=\"E\"><errorEventDefinition id=\"ED\" errorRef=\"Err\"/></endEvent>"
        "<startEvent id=\"Both\"><messageEventDefinition/><timerEventDefinition/><timerEventDefinition/></startEvent>"
        "<userTask id=\"U\"/><userTask id=\"V\"/><scriptTask id=\"S\"/><businessRuleTask id=\"R\"/>"
        "<callActivity id=\"C\"/>"
        "<serviceTask id=\"W\" w:thing=\"one\" xmlns:w=\"urn:w\"><extensionElements><w:odd a=\"1\"/>"
        "</extensionElements></serviceTask>"
        "<exclusiveGateway id=\"G\"/><sequenceFlow id=\"F1\" name=\"yes\" sourceRef=\"G\" targetRef=\"U\"/>"
        "<sequenceFlow id=\"F2\" sourceRef=\"G\" targetRef=\"S\"/>"
        "<dataObject id=\"DO\" name=\"Order\"/><dataObjectReference id=\"DR\" dataObjectRef=\"DO\"/>",
        shape("T", 0, 0, 36, 36) + shape("U", 100, 0, 100, 80) + shape("V", 300, 0, 100, 80),
        "<message id=\"Msg\" name=\"Order\"/><error id=\"Err\" name=\"Broken\" errorCode=\"E1\"/>"
        "<collaboration id=\"Col\"><participant id=\"Pool\" processRef=\"P\"/></collaboration>");
}

class PropertiesTest : public testing::Test {
protected:
    PropertiesTest()
    {
        document = editing::Document::fromBytes(richProcess());
        panel.setDocument(document.get());
        panel.show();
    }
    const metamodel::Element& element(QStringView id) const { return *document->tree().byId(id); }
    QString value(QStringView id, const char* path) const
    {
        return editing::valueAt(document->tree(), element(id), QLatin1String(path));
    }
    void show(std::vector<QStringView> ids)
    {
        std::vector<Key> keys;
        for (const QStringView id : ids)
            keys.push_back(element(id).key());
        panel.setElements(keys);
    }
    template <typename Editor> Editor& editor(const char* path) const
    {
        auto* found = panel.findChild<Editor*>(QString::fromLatin1(path));
        if (found == nullptr)
            throw std::runtime_error(std::string("no field ") + path);
        return *found;
    }
    bool has(const char* path) const { return panel.findChild<QWidget*>(QString::fromLatin1(path)) != nullptr; }
    void type(const char* path, const char* text)
    {
        auto& line = editor<QLineEdit>(path);
        line.setText(QString::fromUtf8(text));
        line.setModified(true);
        Q_EMIT line.editingFinished();
    }
    void choose(const char* path, const char* value)
    {
        auto& combo = editor<QComboBox>(path);
        const int index = combo.findData(QString::fromUtf8(value));
        ASSERT_GE(index, 0) << path << " cannot be " << value;
        combo.setCurrentIndex(index);
        Q_EMIT combo.activated(index);
    }
    void expectValid()
    {
        schema.add(document->undoName().toStdString(), document->tree().save());
        schema.run();
    }
    QString error() const
    {
        for (const QLabel* label : panel.findChildren<QLabel*>(QStringLiteral("fieldError")))
            if (!label->isHidden())
                return label->text();
        return {};
    }

    std::unique_ptr<editing::Document> document;
    PropertyPanel panel;
    support::SchemaCheck schema;
};

TEST_F(PropertiesTest, TimersAreChosenThenChecked)
{
    show({u"T"});
    EXPECT_FALSE(has("TimerEventDefinition/timeDuration"));
    choose("TimerEventDefinition/|timeDate|timeDuration|timeCycle", "timeDuration");
    type("TimerEventDefinition/timeDuration", "8 hours");
    EXPECT_TRUE(error().contains(QStringLiteral("PT8H")));
    EXPECT_EQ(value(u"T", "TimerEventDefinition/timeDuration"), QString());
    type("TimerEventDefinition/timeDuration", "PT8H");
    EXPECT_EQ(error(), QString());
    EXPECT_EQ(value(u"T", "TimerEventDefinition/timeDuration"), QStringLiteral("PT8H"));
    EXPECT_EQ(document->undoName(), QStringLiteral("Change 'Duration'"));
}

TEST_F(PropertiesTest, EveryTimerOfAnEventHasFieldsOfItsOwn)
{
    show({u"Both"});
    choose("TimerEventDefinition[1]/|timeDate|timeDuration|timeCycle", "timeCycle");
    type("TimerEventDefinition[1]/timeCycle", "R3/PT10M");
    EXPECT_EQ(value(u"Both", "TimerEventDefinition[1]/timeCycle"), QStringLiteral("R3/PT10M"));
    EXPECT_EQ(value(u"Both", "TimerEventDefinition/|timeDate|timeDuration|timeCycle"), QString());
    EXPECT_TRUE(has("MessageEventDefinition/messageRef"));
}

TEST_F(PropertiesTest, MessagesAreTakenFromThoseThatThereAre)
{
    show({u"M"});
    choose("MessageEventDefinition/messageRef", "Msg");
    EXPECT_EQ(value(u"M", "MessageEventDefinition/messageRef"), QStringLiteral("Msg"));
    type("MessageEventDefinition/>messageRef/name", "Purchase order");
    EXPECT_EQ(element(u"Msg").name(), QStringLiteral("Purchase order"));
}

TEST_F(PropertiesTest, ANewNameMakesANewMessageInOneStep)
{
    show({u"M"});
    const QByteArray before = document->tree().save();
    auto& combo = editor<QComboBox>("MessageEventDefinition/messageRef");
    combo.setEditText(QStringLiteral("Complaint"));
    combo.lineEdit()->setModified(true);
    Q_EMIT combo.lineEdit()->editingFinished();
    EXPECT_EQ(value(u"M", "MessageEventDefinition/>messageRef/name"), QStringLiteral("Complaint"));
    document->undo();
    EXPECT_EQ(document->tree().save(), before);
}

TEST_F(PropertiesTest, ErrorsShowTheSharedCode)
{
    show({u"E"});
    EXPECT_TRUE(has("name"));
    type("ErrorEventDefinition/>errorRef/errorCode", "E2");
    EXPECT_EQ(element(u"Err").attribute(u"errorCode"), QStringLiteral("E2"));
}

TEST_F(PropertiesTest, RepetitionOffersWhatItsKindNeeds)
{
    show({u"U"});
    EXPECT_FALSE(has("MultiInstanceLoopCharacteristics/loopCardinality"));
    choose("||StandardLoopCharacteristics|MultiInstanceLoopCharacteristics", "MultiInstanceLoopCharacteristics");
    editor<QCheckBox>("MultiInstanceLoopCharacteristics/isSequential").click();
    type("MultiInstanceLoopCharacteristics/loopCardinality", "3");
    EXPECT_EQ(value(u"U", "MultiInstanceLoopCharacteristics/loopCardinality"), QStringLiteral("3"));
    EXPECT_EQ(value(u"U", "MultiInstanceLoopCharacteristics/isSequential"), QStringLiteral("true"));
    choose("||StandardLoopCharacteristics|MultiInstanceLoopCharacteristics", "StandardLoopCharacteristics");
    type("StandardLoopCharacteristics/loopMaximum", "many");
    EXPECT_FALSE(error().isEmpty());
    type("StandardLoopCharacteristics/loopMaximum", "5");
    EXPECT_EQ(value(u"U", "StandardLoopCharacteristics/loopMaximum"), QStringLiteral("5"));
}

TEST_F(PropertiesTest, GatewaysHaveADefaultFlowInWords)
{
    show({u"G"});
    auto& combo = editor<QComboBox>("default");
    EXPECT_EQ(combo.itemText(combo.findData(QStringLiteral("F1"))), QStringLiteral("yes \u2192 User task"));
    choose("default", "F2");
    EXPECT_EQ(element(u"G").attribute(u"default"), QStringLiteral("F2"));
    choose("default", "");
    EXPECT_FALSE(element(u"G").hasAttribute(u"default"));
}

TEST_F(PropertiesTest, DataHasStateAndCollection)
{
    show({u"DR"});
    type("dataState/name", "approved");
    EXPECT_EQ(value(u"DR", "dataState/name"), QStringLiteral("approved"));
    editor<QCheckBox>(">dataObjectRef/isCollection").click();
    EXPECT_EQ(element(u"DO").attribute(u"isCollection"), QStringLiteral("true"));
}

TEST_F(PropertiesTest, PoolsSpeakOfTheirProcess)
{
    show({u"Pool"});
    type(">processRef/name", "Lending");
    editor<QCheckBox>(">processRef/isExecutable").click();
    EXPECT_EQ(element(u"P").name(), QStringLiteral("Lending"));
    EXPECT_EQ(element(u"P").attribute(u"isExecutable"), QStringLiteral("true"));
    choose("||ParticipantMultiplicity", "ParticipantMultiplicity");
    type("ParticipantMultiplicity/maximum", "7");
    EXPECT_EQ(value(u"Pool", "ParticipantMultiplicity/maximum"), QStringLiteral("7"));
}

TEST_F(PropertiesTest, NothingSelectedOffersTheProcess)
{
    panel.setElements({});
    type("name", "Lending");
    EXPECT_EQ(element(u"P").name(), QStringLiteral("Lending"));
}

TEST_F(PropertiesTest, WhatTheFileSharesIsListedWithItsProcess)
{
    panel.setElements({});
    const QByteArray before = document->tree().save();
    EXPECT_EQ(editor<QTableWidget>("^/Message").item(0, 0)->text(), QStringLiteral("Order"));
    editor<QPushButton>("^/Signal+").click();
    auto* table = &editor<QTableWidget>("^/Signal");
    ASSERT_EQ(table->rowCount(), 1);
    table->item(0, 0)->setText(QStringLiteral("Alarm"));
    EXPECT_EQ(value(u"P", "^/Signal/name"), QStringLiteral("Alarm"));
    EXPECT_FALSE(value(u"P", "^/Signal/id").isEmpty());
    editor<QTableWidget>("^/Signal").selectRow(0);
    editor<QPushButton>("^/Signal-").click();
    EXPECT_EQ(document->tree().save(), before);
    editor<QTableWidget>("^/Error").selectRow(0);
    editor<QPushButton>("^/Error-").click();
    EXPECT_EQ(value(u"E", "ErrorEventDefinition/errorRef"), QString()); // nothing points at what is gone
}

TEST_F(PropertiesTest, InterfacesComeWithAnOperationAndItsMessage)
{
    panel.setElements({});
    const QByteArray before = document->tree().save();
    editor<QPushButton>("^/Interface+").click();
    editor<QTableWidget>("^/Interface").item(0, 0)->setText(QStringLiteral("Bank"));
    EXPECT_EQ(value(u"P", "^/Interface/name"), QStringLiteral("Bank"));
    EXPECT_EQ(value(u"P", "^/Interface/Operation/inMessageRef"), QStringLiteral("Msg"));
    expectValid();
    editor<QPushButton>("^/Interface[0]/Operation+").click();
    ASSERT_EQ(editor<QTableWidget>("^/Interface[0]/Operation").rowCount(), 2);
    editor<QTableWidget>("^/Interface[0]/Operation").item(1, 0)->setText(QStringLiteral("Pay out"));
    expectValid();
    const QString operation = value(u"P", "^/Interface/Operation[1]/id");
    EXPECT_FALSE(operation.isEmpty());

    show({u"W"});
    choose("operationRef", operation.toUtf8().constData());
    EXPECT_EQ(element(u"W").attribute(u"operationRef"), operation);
    show({u"M"});
    choose("MessageEventDefinition/operationRef", operation.toUtf8().constData());
    EXPECT_EQ(value(u"M", "MessageEventDefinition/operationRef"), operation);
    expectValid();

    panel.setElements({});
    for (const bool isLast : {false, true}) {
        editor<QTableWidget>("^/Interface[0]/Operation").selectRow(0);
        editor<QPushButton>("^/Interface[0]/Operation-").click();
        EXPECT_EQ(error().contains(QStringLiteral("at least one operation")), isLast);
    }
    EXPECT_EQ(editor<QTableWidget>("^/Interface[0]/Operation").rowCount(), 1);
    while (document->canUndo())
        document->undo();
    EXPECT_EQ(document->tree().save(), before);
}

TEST_F(PropertiesTest, ANewRowIsReadyToBeTyped)
{
    panel.setElements({});
    editor<QPushButton>("^/Signal+").click();
    auto& signal = editor<QTableWidget>("^/Signal");
    EXPECT_EQ(signal.currentRow(), 0);
    auto* line = signal.findChild<QLineEdit*>();
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->selectedText(), signal.item(0, 0)->text());
}

TEST_F(PropertiesTest, AnInterfaceInAFileWithoutMessagesMakesOne)
{
    document = editing::Document::fromBytes(bpmnFile("<task id=\"A\"/>", shape("A", 0, 0, 100, 80)));
    panel.setDocument(document.get());
    editor<QPushButton>("^/Interface+").click();
    EXPECT_FALSE(value(u"P", "^/Message/name").isEmpty());
    EXPECT_EQ(value(u"P", "^/Interface/Operation/inMessageRef"), value(u"P", "^/Message/id"));
    expectValid();
}

TEST_F(PropertiesTest, DataTypesAreMadeAndChosen)
{
    show({u"DR"});
    EXPECT_FALSE(has(">dataObjectRef/itemSubjectRef")) << "there is none to choose";
    panel.setElements({});
    EXPECT_EQ(editor<QTableWidget>("^/Message").columnCount(), 1);
    editor<QPushButton>("^/ItemDefinition+").click();
    const QString made = value(u"P", "^/ItemDefinition/id");
    ASSERT_EQ(editor<QTableWidget>("^/Message").columnCount(), 2);
    editor<QTableWidget>("^/Message").item(0, 1)->setText(made);
    EXPECT_EQ(value(u"P", "^/Message/itemRef"), made);
    show({u"DR"});
    choose(">dataObjectRef/itemSubjectRef", made.toUtf8().constData());
    EXPECT_EQ(element(u"DO").attribute(u"itemSubjectRef"), made);
    expectValid();
}

TEST_F(PropertiesTest, DataInputsAndOutputsAreInTheirSets)
{
    show({u"U"});
    const QByteArray before = document->tree().save();
    for (const char* list : {"ioSpecification/dataInput", "ioSpecification/dataOutput"}) {
        editor<QPushButton>((list + std::string("+")).c_str()).click();
        ASSERT_EQ(editor<QTableWidget>(list).rowCount(), 1);
        editor<QTableWidget>(list).item(0, 0)->setText(QStringLiteral("Order"));
    }
    EXPECT_EQ(value(u"U", "ioSpecification/dataOutput/name"), QStringLiteral("Order"));
    EXPECT_EQ(value(u"U", "ioSpecification/inputSet/dataInputRefs"), value(u"U", "ioSpecification/dataInput/id"));
    expectValid();
    editor<QTableWidget>("ioSpecification/dataInput").selectRow(0);
    editor<QPushButton>("ioSpecification/dataInput-").click();
    EXPECT_EQ(value(u"U", "ioSpecification/inputSet/dataInputRefs"), QString());
    expectValid();
    while (document->canUndo())
        document->undo();
    EXPECT_EQ(document->tree().save(), before);
}

TEST_F(PropertiesTest, DataOnItsWayIsTurnedIntoSomethingElse)
{
    document = editing::Document::fromBytes(bpmnFile(
        "<dataObject id=\"DO\"/><dataObjectReference id=\"DR\" dataObjectRef=\"DO\"/>"
        "<task id=\"A\"><ioSpecification><dataInput id=\"in\"/><inputSet><dataInputRefs>in</dataInputRefs></inputSet>"
        "<outputSet/></ioSpecification><dataInputAssociation id=\"DA\"><sourceRef>D</sourceRef>"
        "<targetRef>in</targetRef></dataInputAssociation></task>",
        {}));
    panel.setDocument(document.get());
    show({u"DA"});
    type("transformation", "order.customer");
    editor<QPushButton>("assignment+").click();
    editor<QTableWidget>("assignment").item(0, 0)->setText(QStringLiteral("order.id"));
    editor<QTableWidget>("assignment").item(0, 1)->setText(QStringLiteral("id"));
    EXPECT_EQ(value(u"DA", "assignment/from"), QStringLiteral("order.id"));
    EXPECT_EQ(value(u"DA", "assignment/to"), QStringLiteral("id"));
    EXPECT_EQ(value(u"DA", "transformation"), QStringLiteral("order.customer"));
    expectValid();
}

TEST_F(PropertiesTest, TasksSayWhatTheyCall)
{
    show({u"C"});
    auto& called = editor<QComboBox>("calledElement");
    called.setEditText(QStringLiteral("elsewhere"));
    called.lineEdit()->setModified(true);
    Q_EMIT called.lineEdit()->editingFinished();
    EXPECT_EQ(element(u"C").attribute(u"calledElement"), QStringLiteral("elsewhere"));
    show({u"R"});
    type("camunda:decisionRef", "eligibility");
    EXPECT_EQ(value(u"R", "camunda:decisionRef"), QStringLiteral("eligibility"));
    show({u"S"});
    EXPECT_TRUE(has("script"));
    EXPECT_TRUE(has("scriptFormat"));
}

TEST_F(PropertiesTest, FormsAreAskedForOnce)
{
    show({u"U"});
    EXPECT_TRUE(has("camunda:formKey"));
    EXPECT_FALSE(has("camunda:formRef")) << "another way to say it, for those who have it";
    type("camunda:formKey", "order.form");
    EXPECT_EQ(value(u"U", "camunda:formKey"), QStringLiteral("order.form"));
}

TEST_F(PropertiesTest, FormsGrowFieldByField)
{
    const char* fields = "extensionElements/camunda:formData/camunda:formField";
    show({u"U"});
    EXPECT_TRUE(editor<QTableWidget>(fields).isHidden());
    editor<QPushButton>("extensionElements/camunda:formData/camunda:formField+").click();
    EXPECT_FALSE(editor<QTableWidget>(fields).isHidden());
    editor<QPushButton>("extensionElements/camunda:formData/camunda:formField+").click();
    auto* table = &editor<QTableWidget>(fields);
    ASSERT_EQ(table->rowCount(), 2);
    EXPECT_NE(table->item(0, 0)->text(), table->item(1, 0)->text());
    table->item(1, 1)->setText(QStringLiteral("Amount"));
    EXPECT_EQ(value(u"U", "extensionElements/camunda:formData/camunda:formField[1]/label"), QStringLiteral("Amount"));
    table->selectRow(0);
    editor<QPushButton>("extensionElements/camunda:formData/camunda:formField-").click();
    EXPECT_EQ(editor<QTableWidget>(fields).rowCount(), 1);
    EXPECT_EQ(value(u"U", "extensionElements/camunda:formData/camunda:formField/label"), QStringLiteral("Amount"));
}

TEST_F(PropertiesTest, ExtensionsOfOthersAreShownAndKept)
{
    show({u"W"});
    type("{urn:w}thing", "two");
    EXPECT_EQ(element(u"W").attribute(u"{urn:w}thing"), QStringLiteral("two"));
    EXPECT_TRUE(editor<QLabel>("~extension/0").text().contains(QStringLiteral("w:odd")));
}

TEST_F(PropertiesTest, WhatNoColumnHasIsToldInItsRow)
{
    document = editing::Document::fromBytes(
        bpmnFile("<callActivity id=\"C\"><extensionElements xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\">"
                 "<camunda:in variables=\"all\"/><camunda:in source=\"a\" target=\"b\"/>"
                 "<camunda:inputOutput><camunda:inputParameter name=\"m\"><camunda:map><camunda:entry key=\"k\">v"
                 "</camunda:entry></camunda:map></camunda:inputParameter></camunda:inputOutput>"
                 "</extensionElements></callActivity>",
            shape("C", 0, 0, 100, 80)));
    panel.setDocument(document.get());
    show({u"C"});
    const auto& in = editor<QTableWidget>("extensionElements/camunda:in");
    EXPECT_EQ(in.item(0, 0)->text(), QStringLiteral("variables = all"));
    EXPECT_FALSE(in.item(0, 0)->flags() & Qt::ItemIsEditable);
    EXPECT_EQ(in.item(1, 0)->text(), QStringLiteral("a"));
    EXPECT_TRUE(in.item(1, 0)->flags() & Qt::ItemIsEditable);
    const auto& parameters = editor<QTableWidget>("extensionElements/camunda:inputOutput/camunda:inputParameter");
    EXPECT_EQ(parameters.item(0, 1)->text(), QStringLiteral("camunda:map"));
    EXPECT_TRUE(parameters.item(0, 1)->toolTip().contains(QStringLiteral("key = k")));
}

TEST_F(PropertiesTest, ExtensionsAreToldWithAllTheyHold)
{
    document = editing::Document::fromBytes(
        bpmnFile("<userTask id=\"U\"><extensionElements xmlns:zeebe=\"http://camunda.org/schema/zeebe/1.0\">"
                 "<zeebe:formDefinition formId=\"f\" bindingType=\"latest\"/>"
                 "<zeebe:taskListeners xmlns:x=\"urn:x\"><zeebe:taskListener type=\"audit\"/></zeebe:taskListeners>"
                 "</extensionElements></userTask>",
            shape("U", 0, 0, 100, 80)));
    panel.setDocument(document.get());
    show({u"U"});
    EXPECT_TRUE(editor<QLabel>("~extension/1").text().contains(QStringLiteral("type = audit")));
    EXPECT_FALSE(editor<QLabel>("~extension/1").text().contains(QStringLiteral("urn:x"))) << "says nothing to people";
    type("extensionElements/{http://camunda.org/schema/zeebe/1.0}formDefinition/bindingType", "deployment");
    EXPECT_EQ(value(u"U", "extensionElements/zeebe:formDefinition/bindingType"), QStringLiteral("deployment"));
    EXPECT_EQ(value(u"U", "extensionElements/zeebe:formDefinition/formId"), QStringLiteral("f"));
}

TEST_F(PropertiesTest, MessagesOfCamunda8SayWhichCaseTheyBelongTo)
{
    document = editing::Document::fromBytes(
        bpmnFile("<intermediateCatchEvent id=\"M\"><messageEventDefinition id=\"MD\" messageRef=\"Msg\"/>"
                 "</intermediateCatchEvent><sendTask id=\"S\"><extensionElements "
                 "xmlns:zeebe=\"http://camunda.org/schema/zeebe/1.0\"><zeebe:taskDefinition type=\"mail\"/>"
                 "</extensionElements></sendTask>",
            shape("M", 0, 0, 36, 36),
            "<message id=\"Msg\" name=\"Paid\" xmlns:zeebe=\"http://camunda.org/schema/zeebe/1.0\">"
            "<extensionElements><zeebe:subscription correlationKey=\"=a\"/></extensionElements></message>"));
    panel.setDocument(document.get());
    const char* key = "MessageEventDefinition/>messageRef/extensionElements/zeebe:subscription/correlationKey";
    show({u"M"});
    type(key, "=orderId");
    EXPECT_EQ(value(u"M", key), QStringLiteral("=orderId"));
    type(key, "");
    EXPECT_EQ(value(u"M", "MessageEventDefinition/>messageRef/name"), QStringLiteral("Paid"));
    show({u"S"});
    EXPECT_EQ(editor<QLineEdit>("extensionElements/zeebe:taskDefinition/type").text(), QStringLiteral("mail"));
}

TEST_F(PropertiesTest, ChoreographiesSayWhoBeginsAndShowTheirMessages)
{
    document = editing::Document::fromBytes(
        "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
        "xmlns:bpmndi=\"http://www.omg.org/spec/BPMN/20100524/DI\" xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\" "
        "targetNamespace=\"urn:t\"><choreography id=\"Ch\"><participant id=\"A\" name=\"Buyer\"/><participant id=\"B\" "
        "name=\"Seller\"/><messageFlow id=\"mf\" sourceRef=\"A\" targetRef=\"B\"/><choreographyTask id=\"T\" "
        "initiatingParticipantRef=\"A\"><participantRef>A</participantRef><participantRef>B</participantRef>"
        "<messageFlowRef>mf</messageFlowRef></choreographyTask></choreography><bpmndi:BPMNDiagram><bpmndi:BPMNPlane "
        "bpmnElement=\"Ch\">"
        + shape("T", 0, 0, 100, 80)
        + "<bpmndi:BPMNShape id=\"bA\" bpmnElement=\"A\" choreographyActivityShape=\"T_di\" "
          "participantBandKind=\"top_initiating\" isMessageVisible=\"false\"><dc:Bounds x=\"0\" y=\"0\" width=\"100\" "
          "height=\"20\"/></bpmndi:BPMNShape><bpmndi:BPMNShape id=\"bB\" bpmnElement=\"B\" "
          "choreographyActivityShape=\"T_di\" participantBandKind=\"bottom_non_initiating\" "
          "isMessageVisible=\"false\"><dc:Bounds x=\"0\" y=\"60\" width=\"100\" height=\"20\"/></bpmndi:BPMNShape>"
          "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>");
    panel.setDocument(document.get());
    show({u"T"});
    choose("initiatingParticipantRef", "B");
    EXPECT_EQ(element(u"bB").attribute(u"participantBandKind"), QStringLiteral("bottom_initiating"));
    editor<QCheckBox>("~initiating/isMessageVisible").click();
    EXPECT_EQ(element(u"bB").attribute(u"isMessageVisible"), QStringLiteral("true"));
    EXPECT_EQ(element(u"bA").attribute(u"isMessageVisible"), QStringLiteral("false"));
    EXPECT_TRUE(has(">messageFlowRef[0]/messageRef"));
    expectValid();

    const QByteArray before = document->tree().save();
    type("~answer/messageRef", "Offer");
    EXPECT_EQ(value(u"T", "~answer/sourceRef"), QStringLiteral("A"));
    EXPECT_EQ(value(u"T", "~answer/>messageRef/name"), QStringLiteral("Offer"));
    EXPECT_EQ(element(u"bA").attribute(u"isMessageVisible"), QStringLiteral("true"));
    EXPECT_EQ(editor<QLineEdit>("~answer/messageRef").text(), QStringLiteral("Offer"));
    expectValid();
    type("~answer/messageRef", "");
    EXPECT_EQ(document->tree().save(), before);
    EXPECT_TRUE(has("~answer/messageRef")) << "to be given again";
}

TEST_F(PropertiesTest, SeveralElementsShareWhatIsEnteredInOneStep)
{
    show({u"U", u"V"});
    EXPECT_FALSE(has("name"));
    EXPECT_FALSE(has("id"));
    type("camunda:candidateGroups", "clerks");
    EXPECT_EQ(value(u"U", "camunda:candidateGroups"), QStringLiteral("clerks"));
    EXPECT_EQ(value(u"V", "camunda:candidateGroups"), QStringLiteral("clerks"));
    document->undo();
    EXPECT_FALSE(document->canUndo());
    show({u"U", u"T"});
    EXPECT_TRUE(has("documentation"));
    EXPECT_FALSE(has("camunda:candidateGroups"));
}

TEST_F(PropertiesTest, ColoursGoToTheShapes)
{
    show({u"U"});
    const auto swatches = editor<QWidget>("~colours").findChildren<QAbstractButton*>();
    ASSERT_GT(swatches.size(), 2);
    swatches[1]->click();
    EXPECT_FALSE(value(u"U", "~/color:background-color").isEmpty());
    document->undo();
    EXPECT_TRUE(value(u"U", "~/color:background-color").isEmpty());
}

/// Every field of every element of the file takes its own value back without a change.
TEST_F(PropertiesTest, WhatIsShownIsWhatIsThere)
{
    const QByteArray before = document->tree().save();
    for (const char* id : {"T", "M", "E", "Both", "U", "S", "R", "C", "W", "G", "DR", "Pool", "P", "F1"}) {
        show({QString::fromLatin1(id)});
        for (QLineEdit* line : panel.findChildren<QLineEdit*>())
            if (line->isVisibleTo(&panel))
                Q_EMIT line->editingFinished();
    }
    EXPECT_EQ(document->tree().save(), before);
    EXPECT_FALSE(document->canUndo());
}

TEST(ValueCheck, KnowsTimesAndExpressions)
{
    EXPECT_EQ(problemWith(Check::Duration, QStringLiteral("P2D")), QString());
    EXPECT_EQ(problemWith(Check::Duration, QStringLiteral("= due")), QString());
    EXPECT_EQ(problemWith(Check::Duration, QStringLiteral("${due}")), QString());
    EXPECT_EQ(problemWith(Check::Duration, QString()), QString());
    EXPECT_NE(problemWith(Check::Duration, QStringLiteral("-PT1H")), QString());
    EXPECT_NE(problemWith(Check::Duration, QStringLiteral("tomorrow")), QString());
    EXPECT_EQ(problemWith(Check::Date, QStringLiteral("2026-01-05T09:00:00Z")), QString());
    EXPECT_NE(problemWith(Check::Date, QStringLiteral("2026-13-05T09:00:00Z")), QString());
    EXPECT_EQ(problemWith(Check::Cycle, QStringLiteral("R/P1D")), QString());
    EXPECT_EQ(problemWith(Check::Cycle, QStringLiteral("0 0 9 * * MON-FRI")), QString());
    EXPECT_NE(problemWith(Check::Cycle, QStringLiteral("R3")), QString());
    EXPECT_NE(problemWith(Check::Number, QStringLiteral("-1")), QString());
}

} // namespace
} // namespace millrace::canvas
