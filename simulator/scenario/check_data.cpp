// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/check_data.h"

#include "modeler/bpmn/data_work.h"
#include "modeler/bpmn/views.h"
#include "modeler/feel/parser.h"
#include "simulator/scenario/scenarios.h"

#include <QCoreApplication>
#include <algorithm>
#include <functional>

namespace millrace::scenario {

using metamodel::Element;
namespace type = bpmn::type;

namespace {

class DataChecker {
    Q_DECLARE_TR_FUNCTIONS(Scenario)

public:
    DataChecker(const Scenario& scenario, const metamodel::Tree& model, base::Problems& problems)
        : scenario_(scenario)
        , model_(model)
        , problems_(problems)
    { }

    void run()
    {
        checkAttributes();
        for (const auto& [id, inputs] : scenario_.elements)
            addNames(inputs);
        for (const Element* process : bpmn::processes(model_))
            addResults(*process);
        for (const auto& [id, inputs] : scenario_.elements)
            if (const Element* element = model_.byId(id))
                checkElement(*element, inputs);
        for (const Arrivals& arrivals : scenario_.arrivals)
            checkFeel(arrivals.startEvent, arrivals.dueExpression,
                tr("when cases from '%1' are due").arg(nameOf(arrivals.startEvent)));
        checkKeyFigures();
    }

private:
    void complain(base::Severity severity, const QString& id, const QString& message)
    {
        const Element* element = model_.byId(id);
        problems_.push_back({severity, message, {}, element ? element->line() : 0, id, QLatin1String(checkRule)});
    }
    void error(const QString& id, const QString& message) { complain(base::Severity::Error, id, message); }

    QString nameOf(const QString& id) const
    {
        const Element* element = model_.byId(id);
        return element ? bpmn::title(*element) : id;
    }

    void addName(const QString& name) { names_.push_back(name.toStdString()); }

    void addNames(const ElementInputs& inputs)
    {
        for (const auto* list : {&inputs.changesOnEntry, &inputs.changes})
            for (const Attribute& attribute : *list)
                addName(attribute.name);
    }

    /// Variables that scripts and decisions of the model give.
    void addResults(const Element& scope)
    {
        for (const Element* element : bpmn::flowElements(scope)) {
            if (element->is(type::SubProcess))
                addResults(*element);
            const auto work = bpmn::dataWork(*element);
            if (!work)
                continue;
            if (!work->result.isEmpty())
                addName(work->result);
            else if (work->kind == bpmn::DataWork::Kind::Decision)
                hasOpenResults_ = true; // called as the decision has it
        }
    }

    void checkAttributes()
    {
        for (const Attribute& attribute : scenario_.attributes) {
            if (std::ranges::find(names_, attribute.name.toStdString()) != names_.end())
                error({}, tr("There are two attributes with the name '%1'.").arg(attribute.name));
            checkValue({}, attribute, tr("the attribute '%1'").arg(attribute.name));
            addName(attribute.name); // it knows those before it alone
        }
    }

    void checkElement(const Element& element, const ElementInputs& inputs)
    {
        const QString id = element.id();
        const QString name = bpmn::title(element);
        checkFeel(id, inputs.durationExpression, tr("the duration of '%1'").arg(name));
        checkFeel(id, inputs.priorityExpression, tr("the priority of '%1'").arg(name));
        checkFeel(id, inputs.condition, tr("the condition of '%1'").arg(name));
        if (inputs.batch)
            checkFeel(id, inputs.batch->condition, tr("when a batch of '%1' is complete").arg(name), {"batch"});
        checkChanges(id, inputs.changesOnEntry);
        checkChanges(id, inputs.changes);
        if (!inputs.condition.isEmpty() && !element.is(type::SequenceFlow))
            complain(base::Severity::Warning, id,
                tr("'%1' has a condition, but is no sequence flow: the condition does not count.").arg(name));
        if (!inputs.changes.empty() && !element.is(type::Activity))
            complain(base::Severity::Warning, id,
                tr("'%1' is no activity that could be done: what changes when it is done does not count.").arg(name));
    }

    void checkChanges(const QString& id, const std::vector<Attribute>& changes)
    {
        QStringList before;
        for (const Attribute& change : changes) {
            if (before.contains(change.name))
                error(id, tr("'%1' changes '%2' twice.").arg(nameOf(id), change.name));
            before << change.name;
            checkValue(id, change, tr("what '%1' makes of '%2'").arg(nameOf(id), change.name));
        }
    }

    /// `what` names the value in a sentence.
    void checkValue(const QString& id, const Attribute& attribute, const QString& what)
    {
        if (!isName(attribute.name))
            error(id,
                attribute.name.isEmpty()
                    ? tr("An attribute has no name.")
                    : tr("'%1' is no name for an attribute: begin it with a letter, and let no sign stand in it.")
                          .arg(attribute.name));
        if (const auto* expression = std::get_if<Expression>(&attribute.value)) {
            if (expression->feel.trimmed().isEmpty())
                error(id, tr("There is no expression for %1.").arg(what));
            checkFeel(id, expression->feel, what);
        } else if (const auto* distribution = std::get_if<Distribution>(&attribute.value)) {
            if (const QString problem = distribution->problem(); !problem.isEmpty())
                error(id, tr("The distribution of %1: %2").arg(what, problem));
        } else {
            const auto& options = std::get<std::vector<Option>>(attribute.value);
            const bool isWeight
                = std::ranges::all_of(options, [](const Option& one) { return one.weight >= 0 && one.weight < 1e300; });
            const bool isAny = std::ranges::any_of(options, [](const Option& one) { return one.weight > 0; });
            if (!isWeight || !isAny)
                error(id,
                    tr("The values to choose from for %1 need weights of 0 or more, some of them above 0.").arg(what));
        }
    }

    bool isName(const QString& name) const
    {
        const std::string text = name.toStdString();
        const auto parsed = feel::parse(text, feel::Dialect::Feel, std::span(&text, 1));
        return parsed && parsed.expression->root().kind == feel::NodeKind::Name && name.trimmed() == name
            && !name.contains(QLatin1Char('`'));
    }

    void checkFeel(
        const QString& id, const QString& feel, const QString& what, std::initializer_list<std::string_view> more = {})
    {
        if (feel.trimmed().isEmpty())
            return;
        const auto parsed = feel::parse(feel.toStdString(), feel::Dialect::Feel, names_);
        if (!parsed) {
            error(id,
                tr("The expression '%1' for %2 cannot be read: %3")
                    .arg(feel, what, QString::fromStdString(parsed.error.message)));
            return;
        }
        if (hasOpenResults_)
            return;
        for (const std::string& name : parsed.expression->names())
            if (std::ranges::find(names_, name) == names_.end() && std::ranges::find(more, name) == more.end())
                complain(base::Severity::Warning, id,
                    tr("Nothing gives a value to '%1', which the expression '%2' for %3 asks for.")
                        .arg(QString::fromStdString(name), feel, what));
    }

    void checkKeyFigures()
    {
        QStringList before;
        for (const KeyFigure& figure : scenario_.keyFigures) {
            if (figure.name.trimmed().isEmpty())
                error({}, tr("A key figure has no name."));
            if (before.contains(figure.name))
                error({}, tr("There are two key figures with the name '%1'.").arg(figure.name));
            before << figure.name;
            const QString what = tr("the key figure '%1'").arg(figure.name);
            if (figure.feel.trimmed().isEmpty())
                error({}, tr("There is no expression for %1.").arg(what));
            checkFeel({}, figure.feel, what, {"cycleTime", "waitingTime", "processingTime", "cost"});
        }
    }

    const Scenario& scenario_;
    const metamodel::Tree& model_;
    base::Problems& problems_;
    std::vector<std::string> names_; ///< that have values
    bool hasOpenResults_ = false; ///< there may be others
};

} // namespace

void checkData(const Scenario& scenario, const metamodel::Tree& model, base::Problems& problems)
{
    DataChecker(scenario, model, problems).run();
}

} // namespace millrace::scenario
