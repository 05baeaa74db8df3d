// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the canvas answers on large diagrams, as a person meets it: pointer events go to the view, and each gesture
// counts with the frame that shows it. Prints CPU milliseconds beside the limits; the exit code says whether all held.
//
//   canvas_benchmark [nodes or words ...]     1000 5000 10000 unless told; words: only the rows whose name has one
#include "modeler/base/file.h"
#include "modeler/bpmn/types.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/document.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"

#include <QApplication>
#include <QFileInfo>
#include <QImage>
#include <QMouseEvent>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <map>

namespace {

using namespace millrace;
using canvas::View;
using metamodel::Key;

constexpr QSize frameSize(1600, 900);

double cpuMilliseconds()
{
    timespec now {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double timed(const std::function<void()>& work)
{
    const double start = cpuMilliseconds();
    work();
    return cpuMilliseconds() - start;
}

double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, std::size_t(share * double(values.size())))];
}

/// The studio's canvas on a file, painted into an image.
class Session {
public:
    explicit Session(const QByteArray& bytes)
        : frame_(frameSize, QImage::Format_ARGB32_Premultiplied)
        , document_(editing::Document::fromBytes(bytes))
    {
        view_.resize(frameSize);
        view_.show();
        view_.setDocument(document_.get());
        paint();
    }

    View& view() { return view_; }
    editing::Document& document() { return *document_; }
    void paint() { view_.render(&frame_); }

    void mouse(QEvent::Type type, QPointF place)
    {
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, place, view_.mapToGlobal(place), button,
            type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&view_, &event);
    }

    /// A task somewhere in the middle, with flows on both sides.
    Key middleTask() const
    {
        const auto all = view_.figures().all();
        for (std::size_t i = all.size() / 2; i < all.size(); ++i)
            if (metamodel::Schema const& schema = document_->tree().schema();
                schema.isA(all[i]->type, bpmn::type::Task))
                return all[i]->shape;
        return metamodel::noKey;
    }

private:
    QImage frame_;
    std::unique_ptr<editing::Document> document_;
    View view_;
};

struct Row {
    const char* name;
    std::map<int, double> limits; ///< by nodes, CPU milliseconds
    std::function<double(const QByteArray&)> measure;
};

double openToFirstFrame(const QByteArray& bytes)
{
    return timed([&bytes] { Session session(bytes); });
}

double panAndZoom(const QByteArray& bytes)
{
    Session session(bytes);
    View& view = session.view();
    double worst = 0;
    for (const double scale : {0.05, 0.1, 0.2, 0.34, 0.36, 0.5, 0.75, 1.0, 2.0, 4.0}) {
        std::vector<double> frames;
        for (int i = 0; i < 24; ++i)
            frames.push_back(timed([&] {
                if (i % 4 == 0)
                    view.setZoom(scale * (1 + 0.01 * (i % 3)));
                else
                    view.scrollBy(QPointF(i % 2 == 0 ? 60 : -45, i % 3 == 0 ? 50 : -30));
                session.paint();
            }));
        worst = std::max(worst, quantile(frames, 0.95));
    }
    view.fit();
    std::vector<double> frames;
    for (int i = 0; i < 24; ++i)
        frames.push_back(timed([&] {
            view.scrollBy(QPointF(i % 2 == 0 ? 3 : -3, 0));
            session.paint();
        }));
    return std::max(worst, quantile(frames, 0.95));
}

/// Takes hold of a task in sight at actual size; the moves' and the drop's times.
std::pair<double, double> dragTask(const QByteArray& bytes)
{
    std::vector<double> moves;
    std::vector<double> drops;
    Session session(bytes);
    View& view = session.view();
    const Key task = session.middleTask();
    const Key element = view.figures().find(task)->element;
    view.setZoom(1);
    for (int round = 0; round < 8; ++round) {
        view.reveal({element});
        session.paint();
        QPointF at = view.viewport().toWidget(view.figures().find(task)->box.center() - QPointF(20, 22));
        session.mouse(QEvent::MouseButtonPress, at);
        const QPointF step = round % 2 == 0 ? QPointF(7, 9) : QPointF(-7, -9);
        for (int i = 0; i < 15; ++i) {
            at += step;
            moves.push_back(timed([&] {
                session.mouse(QEvent::MouseMove, at);
                session.paint();
            }));
        }
        drops.push_back(timed([&] {
            session.mouse(QEvent::MouseButtonRelease, at);
            session.paint();
        }));
    }
    return {quantile(moves, 0.5), quantile(drops, 0.5)};
}

double selectAll(const QByteArray& bytes)
{
    Session session(bytes);
    return timed([&session] {
        session.view().selectAll();
        session.paint();
    });
}

double moveHalfAndUndo(const QByteArray& bytes)
{
    Session session(bytes);
    std::vector<Key> shapes;
    bool takes = false;
    for (const drawing::Figure* figure : session.view().figures().all())
        if (!figure->isEdge() && (takes = !takes))
            shapes.push_back(figure->shape);
    session.view().select(shapes);
    session.paint();
    return timed([&] {
        session.view().edit(QStringLiteral("Move half of it"),
            [&shapes](editing::Edit& edit) { editing::moveShapes(edit, shapes, QPointF(20, 10)); });
        session.paint();
        session.document().undo();
        session.paint();
    });
}

std::vector<Row> table()
{
    return {
        {"open to first frame", {{1000, 100}, {5000, 400}, {10000, 900}}, openToFirstFrame},
        {"pan and zoom, p95", {{1000, 16}, {5000, 16}, {10000, 16}}, panAndZoom},
        {"drag one task, a move", {{1000, 8}, {5000, 8}, {10000, 8}},
            [](const QByteArray& bytes) { return dragTask(bytes).first; }},
        {"drop", {{1000, 20}, {5000, 20}, {10000, 20}}, [](const QByteArray& bytes) { return dragTask(bytes).second; }},
        {"select all", {{1000, 20}, {5000, 35}, {10000, 50}}, selectAll},
        {"move half, plus undo", {{1000, 100}, {5000, 500}, {10000, 1000}}, moveHalfAndUndo},
    };
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments().mid(1);
    QStringList sizes, words;
    for (const QString& argument : arguments)
        (argument.toInt() > 0 ? sizes : words).append(argument);
    if (sizes.isEmpty())
        sizes = {u"1000"_qs, u"5000"_qs, u"10000"_qs};
    const auto isWanted = [&words](const Row& row) {
        return words.isEmpty() || std::any_of(words.begin(), words.end(), [&row](const QString& word) {
            return QString::fromLatin1(row.name).contains(word);
        });
    };
    bool holds = true;
    for (const QString& nodes : sizes) {
        const QString path = QStringLiteral(MILLRACE_SOURCE_DIR "/../shared/data/bpmn/perf/perf-%1.bpmn").arg(nodes);
        if (!QFileInfo::exists(path)) {
            std::printf("%s is not there: left out.\n", qPrintable(path));
            continue;
        }
        const QByteArray bytes = base::readFile(path);
        openToFirstFrame(bytes); // fonts and pages are warm from here on
        std::printf("%s nodes\n", qPrintable(nodes));
        for (const Row& row : table()) {
            if (!isWanted(row))
                continue;
            const double measured = row.measure(bytes);
            const auto limit = row.limits.find(nodes.toInt());
            const bool isMet = limit == row.limits.end() || measured <= limit->second;
            holds = holds && isMet;
            std::printf("  %-24s %9.1f ms   limit %6.0f%s\n", row.name, measured,
                limit == row.limits.end() ? 0.0 : limit->second, isMet ? "" : "   MISSED");
            std::fflush(stdout);
        }
    }
    return holds ? 0 : 1;
}
