// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/schema.h"

/// The types of BPSim as numbers; what each holds is in the rows of schema.cpp.
namespace millrace::bpsim::type {

enum : metamodel::TypeId {
    BPSimData = 500,
    Scenario,
    ScenarioParameters,
    VendorExtension,
    ElementParameters,
    TimeParameters,
    ControlParameters,
    CostParameters,
    ResourceParameters,
    PriorityParameters,
    Property,
    PropertyParameters,
    Parameter,
    Calendar,
    ParameterValue,
    EnumParameter,
    ExpressionParameter,
    ConstantParameter,
    StringParameter,
    NumericParameter,
    FloatingParameter,
    BooleanParameter,
    DurationParameter,
    DateTimeParameter,
    DistributionParameter,
    LogNormalDistribution,
    PoissonDistribution,
    WeibullDistribution,
    UniformDistribution,
    NormalDistribution,
    BetaDistribution,
    NegativeExponentialDistribution,
    BinomialDistribution,
    TruncatedNormalDistribution,
    ErlangDistribution,
    TriangularDistribution,
    GammaDistribution,
    UserDistribution,
    UserDistributionDataPoint,
};

} // namespace millrace::bpsim::type
