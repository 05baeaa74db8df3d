// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpsim/schema.h"

#include "modeler/bpsim/types.h"
#include "modeler/metamodel/rows.h"

namespace millrace::bpsim {

namespace {

// Facts of the WfMC's BPSim schemas 1.0 and 2.0. An elementRef points at any element of the model: target foreignType.
std::vector<metamodel::TypeRow> bpsimRows()
{
    using namespace metamodel::rows;
    using namespace type;
    return {
        {BPSimData, QL("BPSimData"), QL("BPSimData"), concrete, {},
            {
                child("Scenario", Scenario, 1, many),
            }},
        {Scenario, QL("Scenario"), none, concrete, {},
            {
                child("ScenarioParameters", ScenarioParameters, 0, 1),
                child("ElementParameters", ElementParameters, 0, many),
                child("Calendar", Calendar, 0, many),
                child("VendorExtension", VendorExtension, 0, many),
                requiredId(),
                attribute("name", "string"),
                attribute("description", "string"),
                attribute("author", "string"),
                attribute("vendor", "string"),
                attribute("version", "string"),
                reference("inherits", Scenario, "IDREF"),
                reference("result", Scenario, "IDREF"),
                attribute("created", "dateTime"),
                attribute("modified", "dateTime"),
            }},
        {ScenarioParameters, QL("ScenarioParameters"), none, concrete, {},
            {
                child("Start", Parameter, 0, 1),
                child("Duration", Parameter, 0, 1),
                child("Warmup", Parameter, 0, 1),
                child("PropertyParameters", PropertyParameters, 0, 1),
                attribute("replication", "int"),
                attribute("seed", "long"),
                attribute("baseTimeUnit", "TimeUnit", "min"),
                attribute("baseCurrencyUnit", "string", "USD"),
                attribute("baseResultFrequency", "duration"),
                attribute("baseResultFrequencyCumul", "boolean", "false"),
                attribute("traceOutput", "boolean", "false"),
                attribute("traceFormat", "string", "XES"),
            }},
        {VendorExtension, QL("VendorExtension"), none, concrete, {},
            {
                requiredAttribute("name", "string"),
            }},
        {ElementParameters, QL("ElementParameters"), none, concrete, {},
            {
                child("TimeParameters", TimeParameters, 0, 1),
                child("ControlParameters", ControlParameters, 0, 1),
                child("ResourceParameters", ResourceParameters, 0, 1),
                child("PriorityParameters", PriorityParameters, 0, 1),
                child("CostParameters", CostParameters, 0, 1),
                child("PropertyParameters", PropertyParameters, 0, 1),
                child("VendorExtension", VendorExtension, 0, many),
                id(),
                reference("elementRef", metamodel::foreignType, "QName"),
            }},
        {TimeParameters, QL("TimeParameters"), none, concrete, {},
            {
                child("TransferTime", Parameter, 0, 1),
                child("QueueTime", Parameter, 0, 1),
                child("WaitTime", Parameter, 0, 1),
                child("SetUpTime", Parameter, 0, 1),
                child("ProcessingTime", Parameter, 0, 1),
                child("ValidationTime", Parameter, 0, 1),
                child("ReworkTime", Parameter, 0, 1),
                child("LagTime", Parameter, 0, 1),
                child("Duration", Parameter, 0, 1),
                child("ElapsedTime", Parameter, 0, 1),
            }},
        {ControlParameters, QL("ControlParameters"), none, concrete, {},
            {
                child("Probability", Parameter, 0, 1),
                child("Condition", Parameter, 0, 1),
                child("InterTriggerTimer", Parameter, 0, 1),
                child("TriggerCount", Parameter, 0, 1),
            }},
        {CostParameters, QL("CostParameters"), none, concrete, {},
            {
                child("FixedCost", Parameter, 0, 1),
                child("UnitCost", Parameter, 0, 1),
            }},
        {ResourceParameters, QL("ResourceParameters"), none, concrete, {},
            {
                child("Selection", Parameter, 0, 1),
                child("Availability", Parameter, 0, 1),
                child("Quantity", Parameter, 0, 1),
                child("Role", Parameter, 0, many),
            }},
        {PriorityParameters, QL("PriorityParameters"), none, concrete, {},
            {
                child("Interruptible", Parameter, 0, 1),
                child("Priority", Parameter, 0, 1),
            }},
        {Property, QL("Property"), none, concrete, {Parameter},
            {
                requiredAttribute("name", "string"),
                attribute("type", "PropertyType"),
            }},
        {PropertyParameters, QL("PropertyParameters"), none, concrete, {},
            {
                child("Property", Property, 0, many),
                child("QueueLength", Parameter, 0, 1),
            }},
        {Parameter, QL("Parameter"), none, concrete, {},
            {
                textChild("ResultRequest", "ResultType", 0, many), child("ParameterValue", ParameterValue, 0, many),
                attribute("kpi", "boolean", "false"), // 1.0 only
                attribute("sla", "boolean", "false"), // 1.0 only
            }},
        {Calendar, QL("Calendar"), none, concrete, {},
            {
                id(),
                attribute("name", "string"),
                body(),
            }},
        {ParameterValue, QL("ParameterValue"), QL("ParameterValue"), concrete, {},
            {
                reference("validFor", Calendar, "IDREF"),
                attribute("instance", "string"),
                attribute("result", "ResultType"),
                attribute("resultTimeStamp", "dateTime"),
            }},
        {EnumParameter, QL("EnumParameter"), QL("EnumParameter"), concrete, {ParameterValue},
            {
                child("ParameterValue", ParameterValue, 1, many),
            }},
        {ExpressionParameter, QL("ExpressionParameter"), QL("ExpressionParameter"), concrete, {ParameterValue},
            {
                attribute("value", "string"),
            }},
        {ConstantParameter, QL("ConstantParameter"), none, concrete, {ParameterValue}, {}},
        {StringParameter, QL("StringParameter"), QL("StringParameter"), concrete, {ConstantParameter},
            {
                attribute("value", "string"),
            }},
        {NumericParameter, QL("NumericParameter"), QL("NumericParameter"), concrete, {ConstantParameter},
            {
                attribute("value", "long"), attribute("timeUnit", "TimeUnit"),
                attribute("currencyUnit", "string"), // 1.0 only
            }},
        {FloatingParameter, QL("FloatingParameter"), QL("FloatingParameter"), concrete, {ConstantParameter},
            {
                attribute("value", "double"), attribute("timeUnit", "TimeUnit"),
                attribute("currencyUnit", "string"), // 1.0 only
            }},
        {BooleanParameter, QL("BooleanParameter"), QL("BooleanParameter"), concrete, {ConstantParameter},
            {
                attribute("value", "boolean"),
            }},
        {DurationParameter, QL("DurationParameter"), QL("DurationParameter"), concrete, {ConstantParameter},
            {
                attribute("value", "duration"),
            }},
        {DateTimeParameter, QL("DateTimeParameter"), QL("DateTimeParameter"), concrete, {ConstantParameter},
            {
                attribute("value", "dateTime"),
            }},
        {DistributionParameter, QL("DistributionParameter"), none, concrete, {ParameterValue},
            {
                attribute("timeUnit", "TimeUnit"), attribute("currencyUnit", "string"), // 1.0 only
            }},
        {LogNormalDistribution, QL("LogNormalDistribution"), QL("LogNormalDistribution"), concrete,
            {DistributionParameter},
            {
                attribute("mean", "double"),
                attribute("standardDeviation", "double"),
            }},
        {PoissonDistribution, QL("PoissonDistribution"), QL("PoissonDistribution"), concrete, {DistributionParameter},
            {
                attribute("mean", "double"),
            }},
        {WeibullDistribution, QL("WeibullDistribution"), QL("WeibullDistribution"), concrete, {DistributionParameter},
            {
                attribute("shape", "double"),
                attribute("scale", "double"),
            }},
        {UniformDistribution, QL("UniformDistribution"), QL("UniformDistribution"), concrete, {DistributionParameter},
            {
                attribute("min", "double"),
                attribute("max", "double"),
            }},
        {NormalDistribution, QL("NormalDistribution"), QL("NormalDistribution"), concrete, {DistributionParameter},
            {
                attribute("mean", "double"),
                attribute("standardDeviation", "double"),
            }},
        {BetaDistribution, QL("BetaDistribution"), QL("BetaDistribution"), concrete, {DistributionParameter},
            {
                attribute("shape", "double"),
                attribute("scale", "double"),
            }},
        {NegativeExponentialDistribution, QL("NegativeExponentialDistribution"), QL("NegativeExponentialDistribution"),
            concrete, {DistributionParameter},
            {
                attribute("mean", "double"),
            }},
        {BinomialDistribution, QL("BinomialDistribution"), QL("BinomialDistribution"), concrete,
            {DistributionParameter},
            {
                attribute("probability", "double"),
                attribute("trials", "long"),
            }},
        {TruncatedNormalDistribution, QL("TruncatedNormalDistribution"), QL("TruncatedNormalDistribution"), concrete,
            {DistributionParameter},
            {
                attribute("mean", "double"),
                attribute("standardDeviation", "double"),
                attribute("min", "double"),
                attribute("max", "double"),
            }},
        {ErlangDistribution, QL("ErlangDistribution"), QL("ErlangDistribution"), concrete, {DistributionParameter},
            {
                attribute("mean", "double"),
                attribute("k", "double"),
            }},
        {TriangularDistribution, QL("TriangularDistribution"), QL("TriangularDistribution"), concrete,
            {DistributionParameter},
            {
                attribute("mode", "double"),
                attribute("min", "double"),
                attribute("max", "double"),
            }},
        {GammaDistribution, QL("GammaDistribution"), QL("GammaDistribution"), concrete, {DistributionParameter},
            {
                attribute("shape", "double"),
                attribute("scale", "double"),
            }},
        {UserDistribution, QL("UserDistribution"), QL("UserDistribution"), concrete, {DistributionParameter},
            {
                child("UserDistributionDataPoint", UserDistributionDataPoint, 1, many),
                attribute("discrete", "boolean", "false"),
            }},
        {UserDistributionDataPoint, QL("UserDistributionDataPoint"), QL("UserDistributionDataPoint"), concrete, {},
            {
                child("ParameterValue", ParameterValue, 1, 1),
                attribute("probability", "float"),
            }},
    };
}

} // namespace

const metamodel::Package& package()
{
    static const metamodel::Package package {QLatin1String("bpsim"),
        {QLatin1String("http://www.bpsim.org/schemas/2.0"), QLatin1String("http://www.bpsim.org/schemas/1.0")},
        bpsimRows(), {}};
    return package;
}

const metamodel::Schema& schema()
{
    static const metamodel::Schema schema({&package()});
    return schema;
}

} // namespace millrace::bpsim
