// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

#include "tests/support/corpus.h"

#include <rapidcheck/gtest.h>

namespace millrace::editing {

namespace {

/// One random action of a user on the document; may turn out to be not allowed, and then changes nothing.
void randomEdit(Document& document)
{
    const Tree& tree = document.tree();
    const Element* plane = bpmn::diagrams(tree).front()->child(u"BPMNPlane");
    const auto shapes = shapesOn(*plane);
    const auto edges = edgesOn(*plane);
    const auto anyShape
        = [&] { return shapes.empty() ? noKey : shapes[*rc::gen::inRange<std::size_t>(0, shapes.size())]->key(); };
    const auto anyEdge = [&] { return edges[*rc::gen::inRange<std::size_t>(0, edges.size())]->key(); };
    const auto coordinate = [] { return double(*rc::gen::inRange(-100, 1500)); };
    const auto anyType = [] {
        return NewElement {.type = *rc::gen::element<TypeId>(type::Task, type::UserTask, type::ExclusiveGateway,
                               type::EndEvent, type::IntermediateCatchEvent, type::SubProcess, type::TextAnnotation,
                               type::DataObjectReference, type::Participant)};
    };
    Edit edit(document, QStringLiteral("Random"));
    const Key shape = anyShape();
    const Element* shown = shape == noKey ? nullptr : bpmn::shown(tree, *tree.find(shape));
    switch (*rc::gen::inRange(0, 19)) {
    case 0:
        create(edit, plane->key(), anyType(), {coordinate(), coordinate()});
        break;
    case 1:
        append(edit, shape, anyType());
        break;
    case 2:
        connect(edit, shape, anyShape());
        break;
    case 3:
        moveShapes(edit, {shape, anyShape()}, {coordinate() / 10, coordinate() / 10});
        break;
    case 4:
        moveShapes(edit, {shape}, {coordinate() / 4, coordinate() / 4},
            containerAt(tree, *plane, {coordinate(), coordinate()})->key());
        break;
    case 5:
        resizeShape(edit, shape, {coordinate(), coordinate(), coordinate(), coordinate()});
        break;
    case 6:
        if (shown)
            rename(edit, shown->key(),
                QString::fromStdString(*rc::gen::element<std::string>("Check <it> & \"go\"", "", "Zoë\n2", "x")));
        break;
    case 7:
        if (shown)
            remove(edit, {shown->key()});
        break;
    case 8:
        if (shown)
            replaceType(edit, shown->key(), anyType());
        break;
    case 9: {
        const QByteArray clipboard = copy(tree, {shape, anyShape()});
        if (!clipboard.isEmpty())
            paste(edit, plane->key(), clipboard, {coordinate(), coordinate()});
        break;
    }
    case 10:
        if (!edges.empty())
            reconnect(edit, anyEdge(), *rc::gen::inRange(0, 2) == 0, shape);
        break;
    case 11:
        if (!edges.empty())
            insertOnFlow(edit, shape, anyEdge());
        break;
    case 12:
        if (shape != noKey)
            placeLabel(edit, shape, {coordinate(), coordinate(), 80, 20});
        break;
    case 13:
        align(edit, {shape, anyShape(), anyShape()},
            *rc::gen::element(Alignment::Left, Alignment::Centre, Alignment::Right, Alignment::Top, Alignment::Middle,
                Alignment::Bottom));
        break;
    case 14:
        distribute(edit, {shape, anyShape(), anyShape()}, *rc::gen::element(Qt::Horizontal, Qt::Vertical));
        break;
    case 15:
        makeSpace(edit, plane->key(), *rc::gen::element(Qt::Horizontal, Qt::Vertical), coordinate(), coordinate() / 5);
        break;
    case 16:
        splitLane(edit, shape, *rc::gen::inRange(1, 4));
        break;
    case 17:
        addLane(edit, shape, *rc::gen::inRange(0, 2) == 0);
        break;
    default:
        if (!edges.empty())
            setWaypoints(edit, anyEdge(), {{1, 2}, {coordinate(), 2}, {coordinate(), 9}});
        break;
    }
    if (*rc::gen::inRange(0, 8) != 0)
        edit.commit(); // else it rolls itself back
}

void checkRandomEdits(Document& document, int count)
{
    const QByteArray start = document.tree().save();
    const std::size_t broken = document.tree().brokenReferences().size();
    for (int i = 0; i < count; ++i)
        randomEdit(document);
    const QByteArray end = document.tree().save();
    for (const auto& reference : document.tree().brokenReferences())
        RC_LOG() << "broken: " << reference.property.toStdString() << " -> " << reference.target.toStdString() << '\n';
    RC_ASSERT(document.tree().brokenReferences().size() <= broken);
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

} // namespace

RC_GTEST_PROP(RandomEditsProperty, UndoneTheyGiveTheStartRedoneTheEnd, ())
{
    const auto document = Document::fromBytes(bpmn::newDiagram(QStringLiteral("Random")));
    checkRandomEdits(*document, *rc::gen::inRange(1, 25));
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
