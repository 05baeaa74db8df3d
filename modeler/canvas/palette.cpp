// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/palette.h"

#include "modeler/bpmn/types.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/operations/operations.h"

#include <QGridLayout>
#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace millrace::canvas {
namespace {

namespace type = bpmn::type;

constexpr int paletteButton = 32;

struct ThingRow {
    Glyph glyph;
    metamodel::TypeId type;
    const char* name;
    bool isExpanded = true;
};
constexpr std::array things {
    ThingRow {Glyph::Start, type::StartEvent, QT_TRANSLATE_NOOP("Palette", "Start event")},
    ThingRow {Glyph::Intermediate, type::IntermediateThrowEvent, QT_TRANSLATE_NOOP("Palette", "Intermediate event")},
    ThingRow {Glyph::End, type::EndEvent, QT_TRANSLATE_NOOP("Palette", "End event")},
    ThingRow {Glyph::Gateway, type::ExclusiveGateway, QT_TRANSLATE_NOOP("Palette", "Gateway")},
    ThingRow {Glyph::Task, type::Task, QT_TRANSLATE_NOOP("Palette", "Task")},
    ThingRow {Glyph::SubProcess, type::SubProcess, QT_TRANSLATE_NOOP("Palette", "Sub-process")},
    ThingRow {Glyph::Data, type::DataObjectReference, QT_TRANSLATE_NOOP("Palette", "Data object")},
    ThingRow {Glyph::Pool, type::Participant, QT_TRANSLATE_NOOP("Palette", "Pool")},
    ThingRow {Glyph::Annotation, type::TextAnnotation, QT_TRANSLATE_NOOP("Palette", "Note")},
};

} // namespace

Palette::Palette(View& view)
    : FloatingPad(view)
    , grid_(new QGridLayout(this))
    , line_(new QWidget(this))
{
    setAccessibleName(tr("Palette"));
    grid_->setContentsMargins(5, 6, 5, 6);
    grid_->setSpacing(1);
    addTool(ToolKind::Hand, Glyph::Hand, tr("Hand: move the paper (H)"));
    addTool(ToolKind::Lasso, Glyph::Lasso, tr("Lasso: select several (L)"));
    addTool(ToolKind::Space, Glyph::Space, tr("Make space (S)"));
    addTool(ToolKind::Connect, Glyph::Connect, tr("Connect (C)"));
    line_->setFixedHeight(9);
    addThings();
    auto* more = new PadButton(view_, Glyph::More, tr("Create anything (N)"), paletteButton, this);
    QObject::connect(more, &QAbstractButton::clicked, &view_, &View::openCreateMenu);
    things_.push_back(more);
    lay(1);
    connect(&view, &View::toolChanged, this, &Palette::showTool);
}

void Palette::addTool(ToolKind kind, Glyph glyph, const QString& name)
{
    auto* button = new PadButton(view_, glyph, name, paletteButton, this);
    button->setCheckable(true);
    connect(button, &QAbstractButton::clicked, this,
        [this, kind] { view_.useTool(view_.toolKind() == kind ? ToolKind::Select : kind); });
    tools_.emplace_back(kind, button);
}

void Palette::addThings()
{
    for (const ThingRow& row : things) {
        auto* button = new PadButton(view_, row.glyph, tr(row.name), paletteButton, this);
        const auto start = [this, row] {
            editing::NewElement what;
            what.type = row.type;
            what.isExpanded = row.isExpanded;
            view_.startCreating(what);
        };
        connect(button, &QAbstractButton::clicked, this, start);
        button->setDragHandler(start);
        things_.push_back(button);
    }
}

void Palette::lay(int columns)
{
    if (std::exchange(columns_, columns) == columns)
        return;
    int index = 0;
    const auto put = [this, columns, &index](QWidget* button) {
        grid_->addWidget(button, index / columns, index % columns);
        ++index;
    };
    const auto toNextRow = [columns, &index] { index = (index + columns - 1) / columns * columns; };
    while (const auto item = std::unique_ptr<QLayoutItem>(grid_->takeAt(0))) { }
    for (const auto& [kind, button] : tools_)
        put(button);
    toNextRow();
    grid_->addWidget(line_, index / columns, 0, 1, columns);
    index += columns;
    for (QWidget* thing : things_)
        put(thing);
    adjustSize();
}

void Palette::fitInto(int height)
{
    constexpr int mostColumns = 4;
    for (int columns = 1; columns <= mostColumns; ++columns) {
        lay(columns);
        if (sizeHint().height() <= height)
            return;
    }
}

void Palette::showTool()
{
    for (const auto& [kind, button] : tools_)
        button->setChecked(view_.toolKind() == kind);
}

} // namespace millrace::canvas
