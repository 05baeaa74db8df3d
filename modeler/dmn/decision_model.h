// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/dmn/evaluation.h"
#include "modeler/feel/scope.h"
#include "modeler/metamodel/tree.h"

#include <QString>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace millrace::dmn {

/// A DMN file as read.
struct Source {
    QString file;
    std::shared_ptr<const metamodel::Tree> tree;
};

/// The source at `first`, then those that it imports directly or by way of others, found by their namespaces.
std::vector<std::size_t> withImports(const std::vector<Source>& sources, std::size_t first);

/// What a decision came to.
struct Outcome {
    feel::Value value;
    std::vector<MatchedRule> rules; ///< of all tables that were looked at, in that order
    base::Problems problems; ///< why something is null, and what else is odd
};

/// A decision model with what it imports, ready to decide: immutable, shared among threads. Values that hold functions
/// keep it alive.
class DecisionModel : public std::enable_shared_from_this<DecisionModel> {
public:
    /// The first source is the model, the others are what it may import, found by their namespaces. Never fails: what
    /// is wrong is in problems(), and decides as null.
    static std::shared_ptr<const DecisionModel> compile(std::span<const Source> sources);
    /// Loads the file, and the models that it imports from the same folder, and compiles them; throws base::Failure
    /// when the file cannot be read or is no DMN.
    static std::shared_ptr<const DecisionModel> loadFile(const QString& path);

    const base::Problems& problems() const { return problems_; }

    enum class Kind { InputData, Decision, KnowledgeModel, Service };
    struct Named {
        QString name;
        QString id;
        Kind kind;
    };
    /// What the model itself has (not what it imports), in the order of the file.
    std::vector<Named> elements() const;
    /// Number of the decision or decision service with that name or id; empty for none. Those of imported models are
    /// found under "import.name".
    std::optional<std::size_t> find(QStringView nameOrId) const;
    /// The only decision that no other one requires, or the last of them; empty for a model without decisions.
    std::optional<std::size_t> topDecision() const;

    /// The names of the input data that it asks for, directly or by way of other decisions; of a decision service those
    /// of its parameters.
    std::vector<std::string> inputsOf(std::size_t decision) const;
    /// The name of the variable that a decision gives a value to.
    const std::string& nameOf(std::size_t decision) const;

    /// Decides, with all that is required first, each once. `inputs`: values by the names of input data (of imported
    /// models: in a context under the name of the import, or by the name alone); for a decision service also its input
    /// decisions. `clock` is for now() and today(). Never throws.
    Outcome decide(
        std::size_t decision, const feel::Context& inputs, const feel::Scope& clock = feel::EmptyScope()) const;

    ~DecisionModel();
    DecisionModel(const DecisionModel&) = delete;
    DecisionModel& operator=(const DecisionModel&) = delete;

    struct Data; ///< known inside of dmn only
    const Data& data() const { return *d_; }

private:
    DecisionModel();
    friend class ModelCompiler;

    std::unique_ptr<Data> d_;
    base::Problems problems_;
};

} // namespace millrace::dmn
