// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/schema_rows.h"

#include "modeler/bpmn/types.h"
#include "modeler/metamodel/rows.h"

namespace millrace::bpmn {

// Data: inputs and outputs, objects, stores, associations.
// Facts of the OMG's Semantic.xsd; what references point at is from the text of the specification (formal/2011-01-03).
Rows dataRows()
{
    using namespace metamodel::rows;
    using namespace type;
    return {
        {DataState, QL("DataState"), QL("dataState"), concrete, {BaseElement}, {attribute("name", "string")}},
        {DataObject, QL("DataObject"), QL("dataObject"), concrete, {FlowElement},
            {
                child("dataState", DataState, 0, 1),
                reference("itemSubjectRef", ItemDefinition, "QName"),
                attribute("isCollection", "boolean", "false"),
            }},
        {DataObjectReference, QL("DataObjectReference"), QL("dataObjectReference"), concrete, {FlowElement},
            {
                child("dataState", DataState, 0, 1),
                reference("itemSubjectRef", ItemDefinition, "QName"),
                reference("dataObjectRef", DataObject, "IDREF"),
            }},
        {DataStore, QL("DataStore"), QL("dataStore"), concrete, {RootElement},
            {
                child("dataState", DataState, 0, 1),
                attribute("name", "string"),
                attribute("capacity", "integer"),
                attribute("isUnlimited", "boolean", "true"),
                reference("itemSubjectRef", ItemDefinition, "QName"),
            }},
        {DataStoreReference, QL("DataStoreReference"), QL("dataStoreReference"), concrete, {FlowElement},
            {
                child("dataState", DataState, 0, 1),
                reference("itemSubjectRef", ItemDefinition, "QName"),
                reference("dataStoreRef", DataStore, "QName"),
            }},
        {Property, QL("Property"), QL("property"), concrete, {BaseElement},
            {
                child("dataState", DataState, 0, 1),
                attribute("name", "string"),
                reference("itemSubjectRef", ItemDefinition, "QName"),
            }},
        {InputOutputSpecification, QL("InputOutputSpecification"), QL("ioSpecification"), concrete, {BaseElement},
            {
                child("dataInput", DataInput, 0, many),
                child("dataOutput", DataOutput, 0, many),
                child("inputSet", InputSet, 1, many),
                child("outputSet", OutputSet, 1, many),
            }},
        {DataInput, QL("DataInput"), QL("dataInput"), concrete, {BaseElement},
            {
                child("dataState", DataState, 0, 1),
                attribute("name", "string"),
                reference("itemSubjectRef", ItemDefinition, "QName"),
                attribute("isCollection", "boolean", "false"),
            }},
        {DataOutput, QL("DataOutput"), QL("dataOutput"), concrete, {BaseElement},
            {
                child("dataState", DataState, 0, 1),
                attribute("name", "string"),
                reference("itemSubjectRef", ItemDefinition, "QName"),
                attribute("isCollection", "boolean", "false"),
            }},
        {InputSet, QL("InputSet"), QL("inputSet"), concrete, {BaseElement},
            {
                referenceChild("dataInputRefs", DataInput, "IDREF", 0, many),
                referenceChild("optionalInputRefs", DataInput, "IDREF", 0, many),
                referenceChild("whileExecutingInputRefs", DataInput, "IDREF", 0, many),
                referenceChild("outputSetRefs", OutputSet, "IDREF", 0, many),
                attribute("name", "string"),
            }},
        {OutputSet, QL("OutputSet"), QL("outputSet"), concrete, {BaseElement},
            {
                referenceChild("dataOutputRefs", DataOutput, "IDREF", 0, many),
                referenceChild("optionalOutputRefs", DataOutput, "IDREF", 0, many),
                referenceChild("whileExecutingOutputRefs", DataOutput, "IDREF", 0, many),
                referenceChild("inputSetRefs", InputSet, "IDREF", 0, many),
                attribute("name", "string"),
            }},
        {DataAssociation, QL("DataAssociation"), QL("dataAssociation"), concrete, {BaseElement},
            {
                referenceChild("sourceRef", BaseElement, "IDREF", 0, many),
                referenceChild("targetRef", BaseElement, "IDREF", 1, 1),
                child("transformation", FormalExpression, 0, 1),
                child("assignment", Assignment, 0, many),
            }},
        {DataInputAssociation, QL("DataInputAssociation"), QL("dataInputAssociation"), concrete, {DataAssociation}, {}},
        {DataOutputAssociation, QL("DataOutputAssociation"), QL("dataOutputAssociation"), concrete, {DataAssociation},
            {}},
        {Assignment, QL("Assignment"), QL("assignment"), concrete, {BaseElement},
            {
                child("from", Expression, 1, 1),
                child("to", Expression, 1, 1),
            }},
    };
}

} // namespace millrace::bpmn
