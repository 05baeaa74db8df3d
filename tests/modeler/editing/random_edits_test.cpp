// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/random_operations.h"

#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "tests/support/corpus.h"
#include "tests/support/schema_check.h"

#include <QRegularExpression>
#include <iostream>
#include <random>
#include <rapidcheck/gtest.h>
#include <set>

namespace millrace::editing {

namespace {

Key anyPlane(const Tree& tree, const Chance& below)
{
    std::vector<Key> planes;
    for (const Element* diagram : bpmn::diagrams(tree))
        if (const Element* plane = diagram->child(u"BPMNPlane"))
            planes.push_back(plane->key());
    return planes.empty() ? noKey : planes[std::size_t(below(int(planes.size())))];
}

/// One random action of a user; may turn out to be not allowed, and then changes nothing. Its name.
std::string randomEdit(Document& document, const Chance& below)
{
    const Key plane = anyPlane(document.tree(), below);
    if (plane == noKey)
        return "nothing";
    const auto operations = randomOperations();
    const RandomOperation& operation = operations[std::size_t(below(int(operations.size())))];
    Edit edit(document, QStringLiteral("Random"));
    try {
        operation.perform(RandomScene(edit, plane, below));
        if (below(8) != 0)
            edit.commit(); // else it rolls itself back
    } catch (const base::Failure&) {
        // Refused with a sentence for the user; nothing is changed by it.
    }
    return operation.name;
}

std::size_t countSteps(Document& document)
{
    std::size_t steps = 0;
    for (; document.canUndo(); ++steps)
        document.undo();
    for (std::size_t i = 0; i < steps; ++i)
        document.redo();
    return steps;
}

std::string brokenIn(const Tree& tree)
{
    std::string text;
    for (const metamodel::Reference& reference : tree.brokenReferences())
        // What is called may be in another file.
        if (reference.property != QLatin1String("calledElement"))
            text += tree.find(reference.from)->localName().toStdString() + " " + reference.property.toStdString()
                + " -> " + reference.target.toStdString() + "; ";
    return text;
}

void checkRandomEdits(Document& document, int count)
{
    const Chance below = [](int bound) { return *rc::gen::inRange(0, bound); };
    const QByteArray start = document.tree().save();
    const std::string broken = brokenIn(document.tree());
    for (int i = 0; i < count; ++i)
        RC_LOG() << randomEdit(document, below) << '\n';
    const QByteArray end = document.tree().save();
    RC_LOG() << "broken: " << brokenIn(document.tree()) << '\n';
    RC_ASSERT(brokenIn(document.tree()).size() <= broken.size());
    const auto reread = bpmn::load(end);
    RC_ASSERT(reread.tree);
    RC_ASSERT(reread.tree->save() == end);
    while (document.canUndo())
        document.undo();
    RC_ASSERT(document.tree().save() == start);
    while (document.canRedo())
        document.redo();
    RC_ASSERT(document.tree().save() == end);
}

// --- start documents

/// A new diagram in which these are drawn, in two rows of pools or one sheet.
QByteArray drawn(const std::vector<std::pair<NewElement, QPointF>>& things, bool startsEmpty)
{
    const auto document = Document::fromBytes(bpmn::newDiagram(QStringLiteral("Random")));
    const Tree& tree = document->tree();
    const Key plane = bpmn::diagrams(tree).front()->child(u"BPMNPlane")->key();
    if (startsEmpty) {
        Edit edit(*document, QStringLiteral("Clear"));
        remove(edit, {bpmn::processes(tree).front()->child(u"startEvent")->key()});
        edit.commit();
    }
    for (const auto& [what, at] : things) {
        Edit edit(*document, QStringLiteral("Draw"));
        EXPECT_NE(create(edit, plane, what, at), noKey) << int(what.type) << " " << at.x() << "," << at.y();
        edit.commit();
    }
    const auto shapes = shapesOn(*tree.find(plane));
    std::vector<Key> keys;
    for (const Element* shape : shapes)
        keys.push_back(shape->key());
    for (std::size_t i = 0; i + 1 < keys.size(); ++i) {
        Edit edit(*document, QStringLiteral("Connect"));
        connect(edit, keys[i], keys[i + 1]);
        connect(edit, keys[i], keys[(i + 5) % keys.size()]);
        edit.commit();
    }
    for (const Key key : keys)
        if (bpmn::shown(tree, *tree.find(key))->is(type::Participant)) {
            Edit edit(*document, QStringLiteral("Lanes"));
            splitLane(edit, key, 2);
            edit.commit();
        }
    return tree.save();
}

QByteArray collaboration()
{
    return drawn(
        {{{.type = type::Participant}, {500, 300}}, {{.type = type::Participant}, {500, 900}},
            {{.type = type::Participant, .isExpanded = false}, {500, 1200}}, {{.type = type::Task}, {250, 150}},
            {{.type = type::SubProcess}, {450, 250}}, {{.type = type::UserTask}, {450, 250}},
            {{.type = type::DataObjectReference}, {200, 300}}, {{.type = type::DataStoreReference}, {140, 300}},
            {{.type = type::StartEvent, .eventDefinition = type::MessageEventDefinition}, {300, 900}},
            {{.type = type::SendTask}, {450, 900}}, {{.type = type::EventBasedGateway}, {600, 900}},
            {{.type = type::IntermediateCatchEvent, .eventDefinition = type::TimerEventDefinition}, {700, 850}},
            {{.type = type::EndEvent}, {780, 950}},
            {{.type = type::BoundaryEvent, .eventDefinition = type::TimerEventDefinition}, {450, 940}},
            {{.type = type::Group}, {500, 300}}, {{.type = type::TextAnnotation}, {500, 600}}},
        false);
}

QByteArray choreography()
{
    return drawn({{{.type = type::ChoreographyTask}, {300, 300}}, {{.type = type::SubChoreography}, {500, 300}},
                     {{.type = type::CallChoreography}, {700, 300}}, {{.type = type::ExclusiveGateway}, {850, 300}},
                     {{.type = type::EndEvent}, {1000, 300}}},
        true);
}

QByteArray conversation()
{
    return drawn(
        {{{.type = type::Conversation}, {600, 400}}, {{.type = type::Participant, .isExpanded = false}, {600, 200}},
            {{.type = type::SubConversation}, {800, 400}},
            {{.type = type::Participant, .isExpanded = false}, {600, 700}},
            {{.type = type::CallConversation}, {400, 400}}},
        true);
}

struct Start {
    std::string name;
    QByteArray bytes;
};

std::vector<Start> starts()
{
    std::vector<Start> all {{"new", bpmn::newDiagram(QStringLiteral("Random"))}, {"collaboration", collaboration()},
        {"choreography", choreography()}, {"conversation", conversation()}};
    const QDir samples(QStringLiteral(MILLRACE_SOURCE_DIR "/resources/samples"));
    for (const QString& name : samples.entryList({QStringLiteral("*.bpmn")}, QDir::Files, QDir::Name))
        all.push_back({name.toStdString(), base::readFile(samples.filePath(name))});
    return all;
}

int numberFrom(const char* variable, int otherwise)
{
    bool ok = false;
    const int number = qEnvironmentVariableIntValue(variable, &ok);
    return ok && number > 0 ? number : otherwise;
}

constexpr std::size_t walkLength = 60; ///< edits on one document, which grows with them
constexpr std::size_t batch = 400; ///< files that are held against the schema at a time

/// Edits one document after another; each state is undone and redone to the byte and held against the schema.
class Walk {
public:
    explicit Walk(unsigned seed)
        : random_(seed)
        , starts_(starts())
    { }

    void run(std::size_t edits)
    {
        while (done_ < edits && !::testing::Test::HasFatalFailure()) {
            const Start& start = starts_[walks_ % starts_.size()];
            ++walks_;
            walk(start, std::min(walkLength, edits - done_));
        }
        check();
        std::cout << done_ << " edits in " << walks_ << " documents, " << changed_ << " changed something, "
                  << schema_.count() << " states held against the schema\n";
    }
    std::size_t changed() const { return changed_; }

private:
    void walk(const Start& start, std::size_t edits)
    {
        const auto document = Document::fromBytes(start.bytes);
        const Chance below = [this](int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(random_); };
        schema_.add(start.name, start.bytes);
        QByteArray before = start.bytes;
        std::vector<std::string> told; // of each step of the document
        for (std::size_t i = 0; i < edits; ++i, ++done_) {
            const std::string what = randomEdit(*document, below);
            const QByteArray after = document->tree().save();
            const std::string where
                = start.name + ", walk " + std::to_string(walks_) + ", edit " + std::to_string(i) + ": " + what;
            if (after == before)
                continue;
            ++changed_;
            ASSERT_EQ(brokenIn(document->tree()), "") << where;
            document->undo();
            ASSERT_TRUE(document->tree().save() == before) << where;
            document->redo();
            ASSERT_TRUE(document->tree().save() == after) << where;
            schema_.add(where, after);
            told.push_back(where);
            if (schema_.waiting() >= batch)
                check();
            before = after;
        }
        if (const std::string problems = problemsIn(before); !problems.empty())
            ADD_FAILURE() << problems << " since " << firstWithProblems(*document, told);
        const std::size_t steps = countSteps(*document);
        for (std::size_t i = 0; i < steps; ++i)
            document->undo();
        ASSERT_TRUE(document->tree().save() == start.bytes) << start.name;
    }

    /// What is told when the state is read again.
    static std::string problemsIn(const QByteArray& state)
    {
        const auto reread = bpmn::load(state);
        std::string text = reread.tree ? "" : "refused; ";
        for (const base::Problem& problem : reread.problems)
            text += base::toText(problem).toStdString() + "; ";
        return text;
    }

    /// Undoes until nothing is told any more; the step that was undone last.
    static std::string firstWithProblems(Document& document, std::vector<std::string> steps)
    {
        std::string last = "the start";
        while (!steps.empty() && !problemsIn(document.tree().save()).empty()) {
            document.undo();
            last = steps.back();
            steps.pop_back();
        }
        while (document.canRedo())
            document.redo();
        return last;
    }

    void check()
    {
        // One fault stays in the states that follow it: the first of each walk is told.
        for (const auto& [name, reason] : schema_.invalid()) {
            const std::string walk = name.substr(0, name.find(", edit"));
            if (told_.insert(walk).second)
                ADD_FAILURE() << name << ": " << reason;
        }
    }

    std::mt19937 random_;
    std::vector<Start> starts_;
    support::SchemaCheck schema_;
    std::set<std::string> told_;
    std::size_t walks_ = 0;
    std::size_t done_ = 0;
    std::size_t changed_ = 0;
};

} // namespace

TEST(RandomOperationsTest, EveryVerbOfTheHeadersIsOneOfThem)
{
    std::set<QString> rows;
    for (const RandomOperation& operation : randomOperations())
        EXPECT_TRUE(rows.insert(QLatin1String(operation.name)).second) << operation.name;
    const QDir folder(QStringLiteral(MILLRACE_SOURCE_DIR "/modeler/editing/operations"));
    const QStringList ofVerbs {
        QStringLiteral("operations.h"), QStringLiteral("format_diagram.h"), QStringLiteral("begin_diagram.h")};
    // What verbs share among themselves.
    const QStringList ofParts {QStringLiteral("answer.h"), QStringLiteral("attach.h"), QStringLiteral("band_drafts.h"),
        QStringLiteral("change_pool.h"), QStringLiteral("close_pool.h"), QStringLiteral("draw_plane.h"),
        QStringLiteral("inside.h"), QStringLiteral("turn_pool.h"), QStringLiteral("check_value.h"),
        QStringLiteral("clipboard_contents.h"), QStringLiteral("clipboard_partners.h"),
        QStringLiteral("clipboard_reading.h"), QStringLiteral("fit_lanes.h"), QStringLiteral("convert.h"),
        QStringLiteral("create_parts.h"), QStringLiteral("follow_edges.h"), QStringLiteral("fresh_ids.h"),
        QStringLiteral("lane_division.h"), QStringLiteral("make_space.h"), QStringLiteral("place.h"),
        QStringLiteral("place_names.h"), QStringLiteral("pool_room.h")};
    // Their documents are DMN's, which these walks do not go through.
    const QStringList ofDecisions {QStringLiteral("decision_table.h"), QStringLiteral("decision_requirements.h")};
    const QRegularExpression verb(
        QStringLiteral("^[\\w:<>]+ (\\w+)\\(\\s*Edit& edit"), QRegularExpression::MultilineOption);
    std::set<QString> declared;
    for (const QString& header : folder.entryList({QStringLiteral("*.h")})) {
        EXPECT_TRUE(ofVerbs.contains(header) || ofParts.contains(header) || ofDecisions.contains(header))
            << header.toStdString() << ": its verbs belong into the table of random operations";
        if (!ofVerbs.contains(header))
            continue;
        auto found = verb.globalMatch(QString::fromUtf8(base::readFile(folder.filePath(header))));
        while (found.hasNext())
            declared.insert(found.next().captured(1));
    }
    EXPECT_GT(declared.size(), 30U);
    for (const QString& name : declared)
        EXPECT_TRUE(rows.contains(name)) << name.toStdString() << " is no row of the table of random operations";
    for (const QString& name : rows)
        EXPECT_TRUE(declared.contains(name)) << name.toStdString() << " is in no header";
}

RC_GTEST_PROP(RandomEditsProperty, UndoneTheyGiveTheStartRedoneTheEnd, ())
{
    const auto document = Document::fromBytes(bpmn::newDiagram(QStringLiteral("Random")));
    checkRandomEdits(*document, *rc::gen::inRange(1, 25));
}

/// MILLRACE_RANDOM_EDITS says how many, MILLRACE_RANDOM_SEED which ones.
TEST(RandomEditsTest, EveryStateIsValidAndUndoneAndRedoneToTheByte)
{
    Walk walk(unsigned(numberFrom("MILLRACE_RANDOM_SEED", 1)));
    const int edits = numberFrom("MILLRACE_RANDOM_EDITS", 600);
    walk.run(std::size_t(edits));
    EXPECT_GT(walk.changed(), std::size_t(edits) / 4);
}

/// A file that has a diagram to edit; small ones, since each case saves the whole several times.
bool isEditable(const QString& path)
{
    if (QFileInfo(path).size() > 100'000)
        return false;
    const auto loaded = bpmn::loadFile(path);
    const auto diagrams = loaded.tree ? bpmn::diagrams(*loaded.tree) : std::vector<const Element*>();
    return !diagrams.empty() && diagrams.front()->child(u"BPMNPlane");
}

TEST(RandomEditsCorpusTest, UndoRestoresTheBytesOfForeignFiles)
{
    SKIP_WITHOUT_CORPUS("bpmn");
    std::vector<QString> files;
    for (const QString& path : support::corpusFiles("bpmn", {QStringLiteral("*.bpmn")})) {
        if (isEditable(path))
            files.push_back(path);
    }
    ASSERT_TRUE(rc::check([&] {
        const QString path = files[*rc::gen::inRange<std::size_t>(0, files.size())];
        RC_LOG() << path.toStdString();
        const auto document = Document::open(path);
        checkRandomEdits(*document, 12);
    }));
}

} // namespace millrace::editing
