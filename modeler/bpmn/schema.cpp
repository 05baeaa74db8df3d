// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/schema_rows.h"

namespace millrace::bpmn {

using metamodel::Package;

namespace {

Rows semanticRows()
{
    Rows all;
    for (const Rows& topic :
        {foundationRows(), commonRows(), processRows(), eventsRows(), dataRows(), collaborationRows()})
        all.insert(all.end(), topic.begin(), topic.end());
    return all;
}

} // namespace

const std::vector<const Package*>& packages()
{
    static const Package semantic {QLatin1String("bpmn"),
        {QLatin1String("http://www.omg.org/spec/BPMN/20100524/MODEL")}, semanticRows(), QLatin1String("t")};
    static const Package bpmndi {
        QLatin1String("bpmndi"), {QLatin1String("http://www.omg.org/spec/BPMN/20100524/DI")}, bpmndiRows(), {}};
    static const Package di {
        QLatin1String("di"), {QLatin1String("http://www.omg.org/spec/DD/20100524/DI")}, diRows(), {}};
    static const Package dc {
        QLatin1String("dc"), {QLatin1String("http://www.omg.org/spec/DD/20100524/DC")}, dcRows(), {}};
    static const std::vector<const Package*> all {&semantic, &bpmndi, &di, &dc};
    return all;
}

const metamodel::Schema& schema()
{
    static const metamodel::Schema schema(packages());
    return schema;
}

} // namespace millrace::bpmn
