// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/dmn/decision_model.h"
#include "modeler/feel/evaluator.h"
#include "tests/conformance/dmn_tck/tck_values.h"
#include "tests/conformance/report.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <cstdio>
#include <map>

// Runs the tests of a folder laid out like the DMN TCK: folders with a .dmn file and files NAME-test-NN.xml whose test
// cases give values to input data and say what decisions come to. Each result node counts by itself. Folders below
// `non-compliant` are counted apart: they test what the specification does not say.

namespace millrace::conformance {

namespace {

using metamodel::Element;

struct Totals {
    Report compliant;
    Report apart;
};

/// The models of one folder, each compiled when it is first asked for.
class Models {
public:
    explicit Models(QDir folder)
        : folder_(std::move(folder))
    { }
    std::shared_ptr<const dmn::DecisionModel> at(const QString& name)
    {
        auto& model = models_[name];
        if (!model)
            model = dmn::DecisionModel::loadFile(folder_.filePath(name));
        return model;
    }

private:
    QDir folder_;
    std::map<QString, std::shared_ptr<const dmn::DecisionModel>> models_;
};

feel::Context inputsOf(const Element& testCase)
{
    feel::Context inputs;
    for (const Element* input : testCase.children(u"inputNode"))
        inputs.put(input->name().simplified().toStdString(), valueOf(*input));
    return inputs;
}

/// What a result node came to; throws base::Failure where there is nothing of that name.
feel::Value resultOf(const dmn::DecisionModel& model, const Element& testCase, const QString& node)
{
    const QString service = testCase.attribute(u"invocableName");
    const bool invokes = testCase.attribute(u"type") == QLatin1String("decisionService") && !service.isEmpty();
    const auto decision = model.find(invokes ? service : node);
    if (!decision)
        throw base::Failure(QStringLiteral("no decision of that name"));
    feel::Value value = model.decide(*decision, inputsOf(testCase)).value;
    if (!invokes || !value.isContext())
        return value;
    const feel::Value* const output = value.asContext().find(node.toStdString());
    return output ? *output : value;
}

void runCase(Models& models, const QString& modelName, const QString& folder, const Element& testCase, Totals& totals)
{
    Report& report = folder.startsWith(QLatin1String("non-compliant/")) ? totals.apart : totals.compliant;
    for (const Element* node : testCase.children(u"resultNode")) {
        const QString name = QStringLiteral("%1 %2 %3").arg(folder, testCase.id(), node->name());
        const Element* const wanted = node->child(u"expected");
        const feel::Value expected = wanted ? valueOf(*wanted) : feel::Value();
        QString got;
        try {
            const feel::Value value = resultOf(*models.at(modelName), testCase, node->name());
            if (agree(expected, value)) {
                report.pass();
                continue;
            }
            got = QString::fromStdString(feel::toText(value));
        } catch (const base::Failure& failure) {
            got = failure.message();
        }
        report.fail({name, QString::fromStdString(feel::toText(expected)), got});
    }
}

void runFile(const QString& path, const QString& root, Totals& totals)
{
    static const metamodel::Schema nothing({});
    const metamodel::Loaded loaded = metamodel::Tree::load(base::readFile(path), nothing, path);
    if (!loaded.tree)
        throw base::Failure(base::toText(loaded.problems.front()));
    const Element& tests = loaded.tree->root();
    const Element* const modelName = tests.child(u"modelName");
    if (tests.localName() != QLatin1String("testCases") || !modelName)
        return;
    const QDir folder = QFileInfo(path).dir();
    const QString shown = QDir(root).relativeFilePath(folder.path());
    Models models(folder);
    for (const Element* testCase : tests.children(u"testCase"))
        runCase(models, modelName->text().trimmed(), shown, *testCase, totals);
}

int complain(const QString& message, int code)
{
    std::fprintf(stderr, "dmn_tck: %s\n", qPrintable(message));
    return code;
}

int runSuite(const QString& root, const QString& known, bool asJson)
{
    QStringList files;
    QDirIterator walk(root, {QStringLiteral("*test*.xml")}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files << walk.next();
    files.sort();
    if (files.isEmpty())
        return complain(QStringLiteral("%1 holds no tests").arg(root), someFailed);
    Totals totals;
    if (!known.isEmpty())
        totals.compliant.excuse(known);
    for (const QString& file : files)
        runFile(file, root, totals);
    if (!totals.apart.isEmpty())
        totals.compliant.setApart(QStringLiteral("nonCompliant"), totals.apart);
    return totals.compliant.print(asJson);
}

int runWith(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Runs the tests of a folder laid out like the DMN TCK and counts result nodes."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("DIR"), QStringLiteral("the folder"));
    const QCommandLineOption format(
        QStringLiteral("format"), QStringLiteral("text or json"), QStringLiteral("FORMAT"), QStringLiteral("text"));
    const QCommandLineOption knownFile(QStringLiteral("known"),
        QStringLiteral(
            "known failures, a line each: FOLDER CASE NODE, a tab, and why; they do not count for the exit code"),
        QStringLiteral("FILE"));
    const QCommandLineOption skipAbsent(
        QStringLiteral("skip-absent"), QStringLiteral("exit with 77 where the folder is not there"));
    parser.addOptions({format, knownFile, skipAbsent});
    if (!parser.parse(arguments))
        return complain(parser.errorText(), misused);
    if (parser.isSet(QStringLiteral("help"))) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return allPassed;
    }
    const bool asJson = parser.value(format) == QLatin1String("json");
    if (parser.positionalArguments().size() != 1 || (!asJson && parser.value(format) != QLatin1String("text")))
        return complain(QStringLiteral("dmn_tck DIR [--format text|json] [--known FILE]"), misused);
    const QString root = parser.positionalArguments().front();
    if (!QFileInfo(root).isDir())
        return parser.isSet(skipAbsent) ? skipped
                                        : complain(QStringLiteral("there is no folder %1").arg(root), someFailed);
    try {
        return runSuite(root, parser.value(knownFile), asJson);
    } catch (const base::Failure& failure) {
        return complain(failure.message(), someFailed);
    }
}

} // namespace

} // namespace millrace::conformance

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return millrace::conformance::runWith(QCoreApplication::arguments());
}
