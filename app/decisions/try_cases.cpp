// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decisions/try_cases.h"

#include "app/decisions/feel_names.h"
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/dmn/types.h"
#include "modeler/dmn/views.h"
#include "modeler/feel/builtins/conversion.h"
#include "modeler/feel/evaluator.h"
#include "modeler/feel/json.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace millrace::app::decisions {

namespace {

struct CaseWords {
    Q_DECLARE_TR_FUNCTIONS(TryCases)
};

QString textIn(const feel::Context& entry, std::string_view name)
{
    const feel::Value* value = entry.find(name);
    return value && value->isString() ? QString::fromStdString(value->asString()) : QString();
}

/// As it comes back from a file.
feel::Value throughJson(const feel::Value& value)
{
    return feel::fromJson(feel::toJson(value));
}

} // namespace

QString casesPath(const QString& modelPath)
{
    const QFileInfo model(modelPath);
    return model.absolutePath() + u'/' + model.completeBaseName() + QStringLiteral(".tests.json");
}

std::vector<TryCase> loadCases(const QString& modelPath)
{
    std::vector<TryCase> cases;
    const QString path = casesPath(modelPath);
    if (modelPath.isEmpty() || !QFileInfo::exists(path))
        return cases;
    const feel::JsonResult read = feel::readJson(base::readFile(path).toStdString());
    if (!read)
        throw base::Failure(CaseWords::tr("%1 could not be read as test cases: %2")
                                .arg(QFileInfo(path).fileName(), QString::fromStdString(read.message)));
    const feel::Value* tests = read.value.isContext() ? read.value.asContext().find("tests") : nullptr;
    if (!tests || !tests->isList())
        throw base::Failure(CaseWords::tr("%1 has no list \u201Ctests\u201D, so it holds no test cases.")
                                .arg(QFileInfo(path).fileName()));
    for (const feel::Value& test : tests->asList()) {
        if (!test.isContext())
            continue;
        const feel::Context& entry = test.asContext();
        TryCase one {textIn(entry, "name"), textIn(entry, "decision"), {}, {}};
        if (const feel::Value* inputs = entry.find("inputs"); inputs && inputs->isContext())
            one.inputs = inputs->asContext();
        if (const feel::Value* expected = entry.find("expected"))
            one.expected = *expected;
        cases.push_back(std::move(one));
    }
    return cases;
}

void saveCases(const QString& modelPath, const std::vector<TryCase>& cases)
{
    const QString path = casesPath(modelPath);
    if (cases.empty()) {
        QFile::remove(path);
        return;
    }
    // A line a case, which versions and people compare well.
    QByteArray text = "{\"tests\": [\n";
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const TryCase& one = cases[i];
        text += "  "
            + feel::toJson(feel::Context({{"name", one.name.toStdString()}, {"decision", one.decision.toStdString()},
                {"inputs", one.inputs}, {"expected", one.expected}}))
            + (i + 1 < cases.size() ? ",\n" : "\n");
    }
    base::writeFileAtomically(path, text + "]}\n");
}

QString typeOfName(const metamodel::Tree& tree, const QString& name)
{
    for (const metamodel::Element* element : tree.root().children())
        if (element->is(dmn::type::DRGElement) && dmn::variableName(*element) == name)
            if (const metamodel::Element* variable = element->child(u"variable"))
                return variable->attribute(u"typeRef");
    return {};
}

feel::Context typedInputs(const metamodel::Tree& tree, const feel::Context& inputs)
{
    std::vector<feel::Context::Entry> typed;
    for (const auto& [name, value] : inputs.entries()) {
        const QString type = basicType(tree, typeOfName(tree, QString::fromStdString(name)));
        const bool isTime = type.contains(QLatin1String("date")) || type.contains(QLatin1String("time"))
            || type.contains(QLatin1String("uration"));
        typed.emplace_back(name, isTime && value.isString() ? feel::temporalOf(value.asString()) : value);
    }
    return feel::Context(std::move(typed));
}

TryResult runCase(const dmn::DecisionModel& model, const metamodel::Tree& tree, const TryCase& one)
{
    TryResult result;
    const auto decision = model.find(one.decision);
    if (!decision) {
        result.words = CaseWords::tr("There is no decision \u201C%1\u201D any more.").arg(one.decision);
        return result;
    }
    const dmn::Outcome outcome = model.decide(*decision, typedInputs(tree, one.inputs));
    result.actual = outcome.value;
    result.hasPassed = feel::isEqual(throughJson(outcome.value), throughJson(one.expected));
    if (!result.hasPassed)
        result.words = CaseWords::tr("Expected %1, got %2.")
                           .arg(QString::fromStdString(feel::toText(one.expected)),
                               QString::fromStdString(feel::toText(outcome.value)));
    return result;
}

} // namespace millrace::app::decisions
