// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/picture.h"

#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/drawing/image.h"
#include "modeler/drawing/svg.h"
#include "modeler/editing/document.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/format_diagram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <unordered_set>

namespace millrace::app::exporting {

namespace {

using metamodel::Element;
using metamodel::Key;
using metamodel::Tree;

using Keys = std::unordered_set<Key>;

/// What somebody means who selects these: with all that lies inside.
Keys withInside(const Tree& model, const PictureOptions& options)
{
    drawing::Figures figures;
    figures.rebuild(model, options.diagram);
    Keys wanted(options.only.begin(), options.only.end());
    for (const Key key : options.only)
        if (const drawing::Figure* figure = figures.find(key); figure != nullptr && figure->isContainer)
            for (const drawing::Figure* inside : figures.within(figure->box))
                wanted.insert(inside->shape);
    Keys elements;
    for (const drawing::Figure* figure : figures.all())
        if (wanted.count(figure->shape) > 0)
            elements.insert(figure->element);
    for (const drawing::Figure* figure : figures.all()) {
        const Element* edge = figure->isEdge() ? model.find(figure->element) : nullptr;
        if (edge == nullptr)
            continue;
        const Element* source = bpmn::referred(model, *edge, u"sourceRef");
        const Element* target = bpmn::referred(model, *edge, u"targetRef");
        if (source != nullptr && target != nullptr && elements.count(source->key()) > 0
            && elements.count(target->key()) > 0)
            wanted.insert(figure->shape);
    }
    return wanted;
}

/// A copy of the model whose diagram shows nothing else.
std::unique_ptr<Tree> cutOut(const Tree& model, const PictureOptions& options)
{
    const Keys wanted = withInside(model, options);
    std::unique_ptr<Tree> part = model.copy();
    const Element* diagram = options.diagram != metamodel::noKey ? part->find(options.diagram)
        : bpmn::diagrams(*part).empty()                          ? nullptr
                                                                 : bpmn::diagrams(*part).front();
    const Element* plane = diagram != nullptr ? diagram->child(u"BPMNPlane") : nullptr;
    if (plane == nullptr)
        return part;
    std::vector<Key> others;
    for (const Element* shown : plane->children())
        if ((shown->is(bpmn::type::BPMNShape) || shown->is(bpmn::type::BPMNEdge)) && wanted.count(shown->key()) == 0)
            others.push_back(shown->key());
    // From the end, so that little has to move up.
    for (auto other = others.rbegin(); other != others.rend(); ++other)
        part->remove(*other);
    return part;
}

/// Its own name, else those of the pools that have a process.
QString collaborationName(const Element& collaboration)
{
    constexpr int most = 3;
    if (const QString name = collaboration.name().simplified(); !name.isEmpty())
        return name;
    QStringList names;
    for (const Element* pool : collaboration.children(u"participant"))
        if (!pool->attribute(u"processRef").isEmpty() && !pool->name().isEmpty())
            names += bpmn::shortTitle(*pool);
    return names.size() > most ? QString() : names.join(QStringLiteral(", "));
}

} // namespace

const QStringList& pictureFormats()
{
    static const QStringList formats {QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("jpg"),
        QStringLiteral("jpeg"), QStringLiteral("pdf")};
    return formats;
}

QByteArray picture(const Tree& model, const PictureOptions& options)
{
    if (!options.only.empty()) {
        PictureOptions rest = options;
        rest.only.clear();
        return picture(*cutOut(model, options), rest);
    }
    const drawing::Theme& theme = options.isDark ? drawing::Theme::dark() : drawing::Theme::light();
    if (options.format == QLatin1String("pdf")) {
        const std::vector<const Element*> diagrams = bpmn::diagrams(model);
        const bool isFirst = options.diagram == metamodel::noKey && !diagrams.empty();
        return diagramsPdf(model, theme,
            {options.title, options.paper, isFirst ? diagrams.front()->key() : options.diagram, options.layers});
    }
    drawing::Figures figures;
    figures.rebuild(model, options.diagram);
    if (options.format == QLatin1String("svg"))
        return drawing::toSvg(model, figures, theme, options.layers);
    if (options.format == QLatin1String("png"))
        return drawing::toPng(figures, theme, options.scale, options.layers);
    return toJpeg(figures, theme, options.scale, options.layers);
}

std::vector<Key> drawnDiagrams(const Tree& model)
{
    std::vector<Key> drawn;
    for (const Element* diagram : bpmn::diagrams(model))
        if (const Element* plane = diagram->child(u"BPMNPlane"))
            for (const Element* shown : plane->children())
                if (shown->is(bpmn::type::BPMNShape) || shown->is(bpmn::type::BPMNEdge)) {
                    drawn.push_back(diagram->key());
                    break;
                }
    return drawn;
}

QString diagramName(const Tree& model, const Element& diagram)
{
    if (const QString name = diagram.name().simplified(); !name.isEmpty())
        return name;
    const Element* plane = diagram.child(u"BPMNPlane");
    const Element* subject = plane != nullptr ? bpmn::shown(model, *plane) : nullptr;
    if (subject == nullptr)
        return {};
    return subject->is(bpmn::type::Collaboration) ? collaborationName(*subject) : bpmn::title(*subject).simplified();
}

QStringList writePicture(const Tree& model, const QString& path, const PictureOptions& options)
{
    if (!pictureFormats().contains(options.format))
        throw base::Failure(QCoreApplication::translate("Picture",
            "A picture can be written as .svg, .png, .jpg or .pdf; '%1' ends otherwise. Choose another name.")
                                .arg(QFileInfo(path).fileName()));
    base::writeFileAtomically(path, picture(model, options));
    return {path};
}

QStringList allPicturePaths(const Tree& model, const QString& path)
{
    const QFileInfo file(path);
    const auto count = int(drawnDiagrams(model).size());
    if (count < 2 || file.suffix().toLower() == QLatin1String("pdf"))
        return {path};
    QStringList paths;
    const auto digits = QString::number(count).size();
    for (int i = 1; i <= count; ++i)
        paths.append(QDir(file.path())
                         .filePath(file.completeBaseName() + u'-' + QString::number(i).rightJustified(digits, u'0')
                             + u'.' + file.suffix()));
    return paths;
}

QStringList writeAllPictures(const Tree& model, const QString& path, PictureOptions options)
{
    options.only.clear();
    const std::vector<Key> diagrams = drawnDiagrams(model);
    const QStringList paths = allPicturePaths(model, path);
    if (options.format == QLatin1String("pdf") && diagrams.size() > 1) {
        const drawing::Theme& theme = options.isDark ? drawing::Theme::dark() : drawing::Theme::light();
        base::writeFileAtomically(
            path, diagramsPdf(model, theme, {options.title, options.paper, metamodel::noKey, options.layers}));
        return paths;
    }
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (!diagrams.empty())
            options.diagram = diagrams[std::size_t(i)];
        writePicture(model, paths[i], options);
    }
    return paths;
}

std::unique_ptr<Tree> laidOut(const Tree& model)
{
    if (!editing::lacksDiagram(model))
        return nullptr;
    const auto document = editing::Document::fromBytes(model.save());
    editing::Edit edit(*document, QStringLiteral("layout"));
    editing::formatAll(edit);
    if (edit.changes().empty())
        return nullptr;
    edit.commit();
    return document->tree().copy();
}

} // namespace millrace::app::exporting
