// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/definitions.h"
#include "modeler/dmn/schema_rows.h"
#include "modeler/dmn/versions.h"

namespace millrace::dmn {

using metamodel::Package;

namespace {

Rows semanticRows()
{
    Rows all = modelRows();
    const Rows expressions = expressionRows();
    all.insert(all.end(), expressions.begin(), expressions.end());
    return all;
}

/// The one that is written first.
std::vector<QLatin1String> modelUris()
{
    std::vector<QLatin1String> uris {writtenVersion().uri};
    for (const Version& version : versions())
        if (version.uri != writtenVersion().uri)
            uris.push_back(version.uri);
    return uris;
}

} // namespace

std::span<const Version> versions()
{
    static const std::array<Version, 8> all {{
        {QLatin1String("1.1"), QLatin1String("http://www.omg.org/spec/DMN/20151101/dmn.xsd")},
        {QLatin1String("1.1"), QLatin1String("http://www.omg.org/spec/DMN/20151101/dmn11.xsd")},
        {QLatin1String("1.1"), QLatin1String("http://www.omg.org/spec/DMN/20151101")},
        {QLatin1String("1.2"), QLatin1String("http://www.omg.org/spec/DMN/20180521/MODEL/")},
        {QLatin1String("1.3"), QLatin1String("https://www.omg.org/spec/DMN/20191111/MODEL/")},
        {QLatin1String("1.4"), QLatin1String("https://www.omg.org/spec/DMN/20211108/MODEL/")},
        {QLatin1String("1.5"), QLatin1String("https://www.omg.org/spec/DMN/20230324/MODEL/")},
        {QLatin1String("1.6"), QLatin1String("https://www.omg.org/spec/DMN/20240513/MODEL/")},
    }};
    return all;
}

const Version& writtenVersion()
{
    return versions()[4];
}

const std::vector<const Package*>& packages()
{
    static const Package semantic {QLatin1String("dmn"), modelUris(), semanticRows(), QLatin1String("t")};
    static const Package dmndi {QLatin1String("dmndi"),
        {QLatin1String("https://www.omg.org/spec/DMN/20191111/DMNDI/"),
            QLatin1String("http://www.omg.org/spec/DMN/20180521/DMNDI/"),
            QLatin1String("https://www.omg.org/spec/DMN/20230324/DMNDI/")},
        dmndiRows(), {}};
    static const Package di {
        QLatin1String("di"), {QLatin1String("http://www.omg.org/spec/DMN/20180521/DI/")}, diRows(), {}};
    static const Package dc {
        QLatin1String("dc"), {QLatin1String("http://www.omg.org/spec/DMN/20180521/DC/")}, dcRows(), {}};
    static const std::vector<const Package*> all {&semantic, &dmndi, &di, &dc};
    return all;
}

const metamodel::Schema& schema()
{
    static const metamodel::Schema schema(packages());
    return schema;
}

} // namespace millrace::dmn
