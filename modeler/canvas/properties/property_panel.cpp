// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/properties/property_panel.h"

#include "modeler/base/failure.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/properties/field.h"
#include "modeler/canvas/properties/field_table.h"
#include "modeler/canvas/type_choices.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"

#include <QComboBox>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

namespace millrace::canvas {

PropertyPanel::PropertyPanel(QWidget* parent)
    : QWidget(parent)
    , outer_(new QVBoxLayout(this))
    , title_(new QLabel(this))
    , subtitle_(new QLabel(this))
    , hint_(new QLabel(this))
{
    setAccessibleName(tr("Properties"));
    outer_->setContentsMargins(16, 14, 16, 14);
    outer_->setSpacing(4);
    QFont strong = title_->font();
    strong.setWeight(QFont::DemiBold);
    title_->setFont(strong);
    title_->setWordWrap(true);
    title_->setTextFormat(Qt::PlainText);
    title_->setObjectName(QStringLiteral("panelTitle"));
    subtitle_->setObjectName(QStringLiteral("caption"));
    hint_->setObjectName(QStringLiteral("caption"));
    hint_->setWordWrap(true);
    for (QLabel* label : {title_, subtitle_, hint_})
        outer_->addWidget(label);
    outer_->addStretch(1);
    refill();
}

PropertyPanel::~PropertyPanel() = default;

void PropertyPanel::setDocument(editing::Document* document)
{
    if (document_ != nullptr)
        document_->disconnect(this);
    document_ = document;
    elements_.clear();
    if (document_ != nullptr)
        connect(document_, &editing::Document::changed, this, &PropertyPanel::follow);
    refill();
}

void PropertyPanel::setElements(const std::vector<Key>& elements)
{
    if (elements == elements_)
        return;
    // What is being typed belongs to the element that was shown.
    if (QWidget* editor = focusWidget(); editor != nullptr && body_ != nullptr && body_->isAncestorOf(editor))
        editor->clearFocus();
    elements_ = elements;
    refill();
}

void PropertyPanel::setReadOnly(bool readOnly)
{
    isReadOnly_ = readOnly;
    refill();
}

const metamodel::Element* PropertyPanel::element() const
{
    return document_ != nullptr && elements_.size() == 1 ? document_->tree().find(elements_.front()) : nullptr;
}

void PropertyPanel::follow(const metamodel::Changes&)
{
    const metamodel::Element* shown = element();
    if (shown != nullptr && body_ != nullptr && shown->type() == shownType_)
        refresh();
    else
        refill();
}

void PropertyPanel::refill()
{
    // A field may be the one that caused this: it goes once it has returned. Losing the keyboard may make it write what
    // was typed, which comes here again.
    QWidget* old = std::exchange(body_, nullptr);
    fields_.clear();
    if (old != nullptr) {
        old->hide();
        old->setParent(nullptr);
        old->deleteLater();
        if (body_ != nullptr)
            return;
    }
    const metamodel::Element* shown = element();
    if (shown != nullptr) {
        shownType_ = shown->type();
        body_ = new QWidget(this);
        auto* column = new QVBoxLayout(body_);
        column->setContentsMargins(0, 8, 0, 0);
        column->setSpacing(10);
        addGeneral(*column, *shown);
        addTypeChoice(*column, *shown);
        addAdvanced(*column, *shown);
        outer_->insertWidget(outer_->count() - 1, body_);
        body_->show();
    }
    refresh();
}

void PropertyPanel::refresh()
{
    const metamodel::Element* shown = element();
    title_->setText(shown != nullptr ? bpmn::title(*shown)
            : elements_.size() > 1   ? tr("%n element(s) selected", nullptr, int(elements_.size()))
                                     : tr("Nothing selected"));
    subtitle_->setVisible(shown != nullptr);
    hint_->setVisible(shown == nullptr);
    hint_->setText(elements_.size() > 1
            ? tr("Select one element to see what can be said about it.")
            : tr("Select an element of the diagram to see and change its name, its type and "
                 "what is written about it."));
    if (shown == nullptr)
        return;
    subtitle_->setText(bpmn::typeTitle(*shown));
    const bool readOnly = isReadOnly_ || document_->isReadOnly();
    for (Field* field : fields_) {
        field->show(valueOf(*shown, field->property()));
        field->setReadOnly(readOnly);
    }
}

void PropertyPanel::addField(QVBoxLayout& column, std::unique_ptr<Field> field)
{
    Field* kept = field.release(); // the layout's parent owns it
    column.addWidget(kept);
    fields_.push_back(kept);
}

void PropertyPanel::addGeneral(QVBoxLayout& column, const metamodel::Element& shown)
{
    const Key key = shown.key();
    const auto write = [this, key](const QString& property, const QString& value) {
        const QString name = property == QLatin1String("name") ? tr("Rename") : tr("Change properties");
        if (!edit(name, [&](editing::Edit& step) { editing::setProperty(step, key, property, value); }))
            refresh();
    };
    for (const FieldRow& row : generalFields(shown))
        addField(column, makeField(row.kind, row.property, row.caption, write));
}

void PropertyPanel::addTypeChoice(QVBoxLayout& column, const metamodel::Element& shown)
{
    const std::vector<TypeChoice> choices = typeChoices(document_->tree(), shown);
    if (choices.size() < 2)
        return;
    auto* caption = new QLabel(tr("Type"), body_);
    caption->setObjectName(QStringLiteral("caption"));
    auto* combo = new QComboBox(body_);
    combo->setObjectName(QStringLiteral("type"));
    combo->setAccessibleName(tr("Type"));
    caption->setBuddy(combo);
    for (const TypeChoice& choice : choices) {
        combo->addItem(choice.title);
        if (choice.isPresent)
            combo->setCurrentIndex(combo->count() - 1);
    }
    combo->setEnabled(!isReadOnly_ && !document_->isReadOnly());
    const Key key = shown.key();
    connect(combo, &QComboBox::activated, this, [this, choices, key](int index) {
        const TypeChoice& choice = choices[std::size_t(index)];
        Key made = metamodel::noKey;
        if (!choice.isPresent)
            edit(tr("Change type"), [&](editing::Edit& step) { made = editing::replaceType(step, key, choice.what); });
        if (made == metamodel::noKey)
            return;
        setElements({made});
        Q_EMIT elementReplaced(made);
    });
    auto* pair = new QVBoxLayout;
    pair->setSpacing(4);
    pair->addWidget(caption);
    pair->addWidget(combo);
    column.addLayout(pair);
}

void PropertyPanel::addAdvanced(QVBoxLayout& column, const metamodel::Element& shown)
{
    const std::vector<FieldRow> rows = advancedFields(document_->tree().schema(), shown);
    if (rows.empty())
        return;
    auto* head = new QToolButton(body_);
    head->setObjectName(QStringLiteral("advanced"));
    head->setText(tr("Advanced"));
    head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    head->setAutoRaise(true);
    head->setCheckable(true);
    auto* inner = new QWidget(body_);
    auto* fields = new QVBoxLayout(inner);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(8);
    const Key key = shown.key();
    const auto write = [this, key](const QString& property, const QString& value) {
        if (!edit(tr("Change properties"),
                [&](editing::Edit& step) { editing::setProperty(step, key, property, value); }))
            refresh();
    };
    for (const FieldRow& row : rows)
        addField(*fields, makeField(row.kind, row.property, row.caption, write));
    const auto open = [this, head, inner](bool isOpen) {
        isAdvancedOpen_ = isOpen;
        head->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        inner->setVisible(isOpen);
    };
    connect(head, &QToolButton::toggled, this, open);
    head->setChecked(isAdvancedOpen_);
    open(isAdvancedOpen_);
    column.addWidget(head);
    column.addWidget(inner);
}

bool PropertyPanel::edit(const QString& name, const std::function<void(editing::Edit&)>& verb)
{
    if (document_ == nullptr)
        return false;
    try {
        editing::Edit step(*document_, name);
        verb(step);
        step.commit();
        return true;
    } catch (const base::Failure& failure) {
        Q_EMIT refused(failure.message());
        return false;
    }
}

} // namespace millrace::canvas
