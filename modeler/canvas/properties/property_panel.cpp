// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/properties/property_panel.h"

#include "modeler/base/failure.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/edit_names.h"
#include "modeler/canvas/properties/field.h"
#include "modeler/canvas/properties/field_table.h"
#include "modeler/canvas/properties/field_values.h"
#include "modeler/canvas/properties/list_rows.h"
#include "modeler/canvas/properties/quiet_combo_box.h"
#include "modeler/canvas/type_choices.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/property_path.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace millrace::canvas {
namespace {

/// The text, and its format where that is not the usual one: a value of FieldKind::Rich.
void setFormattedText(editing::Edit& step, Key key, const QString& property, const QString& value)
{
    const qsizetype end = value.indexOf(QLatin1Char('\n'));
    const QString text = value.mid(end + 1);
    editing::setValue(step, key, property, text);
    const QString format = property + QLatin1String("/textFormat");
    if (!text.isEmpty() && value.left(end) != editing::valueAt(step.tree(), *step.tree().find(key), format))
        editing::setValue(step, key, format, value.left(end));
}

} // namespace

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
    for (QLabel* label : {title_, subtitle_, hint_}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // long words must not widen the panel
        outer_->addWidget(label);
    }
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
    diagram_ = metamodel::noKey;
    if (document_ != nullptr)
        connect(document_, &editing::Document::changed, this, &PropertyPanel::follow);
    refill();
}

void PropertyPanel::setElements(const std::vector<Key>& elements)
{
    if (elements == elements_)
        return;
    finishTyping();
    elements_ = elements;
    refill();
}

/// What is being typed belongs to the element that is shown.
void PropertyPanel::finishTyping()
{
    if (QWidget* editor = focusWidget(); editor != nullptr && body_ != nullptr && body_->isAncestorOf(editor))
        editor->clearFocus();
}

/// Escape takes back what is being typed in a line, and goes back to the diagram.
void PropertyPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    for (Field* field : fields_)
        if (const QWidget* editor = focusWidget(); editor != nullptr && field->isAncestorOf(editor))
            field->takeBack();
    refresh();
    Q_EMIT left();
}

void PropertyPanel::setDiagram(Key diagram)
{
    if (diagram == diagram_)
        return;
    const bool isShown = elements_.empty();
    if (isShown)
        finishTyping();
    diagram_ = diagram;
    if (isShown)
        refill();
}

void PropertyPanel::setReadOnly(bool readOnly)
{
    isReadOnly_ = readOnly;
    refill();
}

/// The selected ones that are still there; where nothing is selected, what the diagram shows as a whole.
PropertyPanel::Elements PropertyPanel::shown() const
{
    Elements found;
    if (document_ == nullptr)
        return found;
    const metamodel::Tree& tree = document_->tree();
    for (const Key key : elements_)
        if (const metamodel::Element* element = tree.find(key))
            found.push_back(element);
    if (!elements_.empty())
        return found;
    Elements diagrams = bpmn::diagrams(tree);
    if (const metamodel::Element* inFront = tree.find(diagram_))
        diagrams = {inFront};
    for (const metamodel::Element* diagram : diagrams)
        if (const metamodel::Element* plane = diagram->child(u"BPMNPlane"); plane != nullptr && found.empty())
            if (const metamodel::Element* whole = bpmn::shown(tree, *plane))
                found.push_back(whole);
    return found;
}

void PropertyPanel::follow(const metamodel::Changes&)
{
    const Elements elements = shown();
    const bool isSameType = !elements.empty() && elements.front()->type() == shownType_;
    if (isSameType && fieldSections(document_->tree(), elements) == sections_)
        refresh();
    else
        refill();
}

void PropertyPanel::refill()
{
    // A field may be the one that caused this: it goes once it has returned. Losing the keyboard may make it write what
    // was typed, which comes here again.
    QString focused;
    const QWidget* keyboard = QApplication::focusWidget();
    for (const Field* field : fields_)
        if (keyboard != nullptr && field->isAncestorOf(keyboard))
            focused = field->property();
    QWidget* old = std::exchange(body_, nullptr);
    fields_.clear();
    sections_.clear();
    if (old != nullptr) {
        old->hide();
        old->setParent(nullptr);
        old->deleteLater();
        if (body_ != nullptr)
            return;
    }
    const Elements elements = shown();
    shownType_ = elements.empty() ? metamodel::foreignType : elements.front()->type();
    if (!elements.empty()) {
        sections_ = fieldSections(document_->tree(), elements);
        body_ = new QWidget(this);
        auto* column = new QVBoxLayout(body_);
        column->setContentsMargins(0, 8, 0, 0);
        column->setSpacing(10);
        fill(*column, elements);
        outer_->insertWidget(outer_->count() - 1, body_);
        body_->show();
    }
    refresh();
    focusField(focused);
}

void PropertyPanel::refresh()
{
    const Elements elements = shown();
    showHead(elements);
    if (elements.empty())
        return;
    const metamodel::Tree& tree = document_->tree();
    // Open or closed is part of what kind it is, and the diagram may have changed that.
    if (auto* types = body_ != nullptr ? body_->findChild<QComboBox*>(QStringLiteral("type")) : nullptr)
        for (const TypeChoice& choice : typeChoices(tree, *elements.front()))
            if (choice.isPresent && types->findText(choice.title) >= 0)
                types->setCurrentIndex(types->findText(choice.title));
    const bool readOnly = isReadOnly_ || document_->isReadOnly();
    for (Field* field : fields_) {
        const QString value = valueOf(tree, *elements.front(), field->row());
        const bool differs = std::any_of(elements.begin() + 1, elements.end(),
            [&](const metamodel::Element* other) { return valueOf(tree, *other, field->row()) != value; });
        if (field->row().kind == FieldKind::List)
            field->showItems(itemsOf(tree, *elements.front(), field->row()));
        else
            field->show(differs ? QString() : value, differs);
        field->setReadOnly(readOnly);
    }
}

void PropertyPanel::showHead(const Elements& elements)
{
    const bool isOne = elements_.size() == 1 && elements.size() == 1;
    title_->setText(isOne          ? bpmn::title(*elements.front())
            : elements_.size() > 1 ? tr("%n element(s) selected", nullptr, int(elements_.size()))
                                   : tr("Nothing selected"));
    const QString type = isOne ? bpmn::typeTitle(*elements.front()) : QString();
    subtitle_->setText(type);
    subtitle_->setVisible(isOne && title_->text() != type); // what has no name is called by its type
    hint_->setVisible(!isOne);
    hint_->setText(elements_.size() > 1
            ? fields_.empty() ? tr("These have nothing in common that could be said of all of them.")
                              : tr("What is entered here goes to all of them.")
            : tr("Select an element of the diagram to see and change its name, its type and "
                 "what is written about it."));
}

void PropertyPanel::fill(QVBoxLayout& column, const Elements& elements)
{
    QVBoxLayout* advanced = nullptr;
    QString head;
    if (elements_.empty()) {
        head = bpmn::typeTitle(*elements.front());
        auto* whole = new QLabel(head, body_);
        whole->setProperty("role", QStringLiteral("section"));
        column.addWidget(whole);
    }
    bool isFirst = true;
    for (const FieldSection& section : sections_) {
        if (section.isAdvanced && advanced == nullptr)
            advanced = addAdvanced(column);
        addSection(section.isAdvanced ? *advanced : column, section, section.title == head ? QString() : section.title);
        if (isFirst && elements_.size() == 1)
            addTypeChoice(column, *elements.front());
        isFirst = false;
    }
}

void PropertyPanel::addSection(QVBoxLayout& column, const FieldSection& section, const QString& title)
{
    if (!title.isEmpty()) {
        auto* heading = new QLabel(title, body_);
        heading->setProperty("role", QStringLiteral("section"));
        heading->setContentsMargins(0, 6, 0, 0);
        heading->setTextFormat(Qt::PlainText);
        heading->setWordWrap(true);
        heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        heading->setToolTip(title);
        column.addWidget(heading);
    }
    for (const FieldRow& row : section.rows) {
        const auto made = std::make_shared<Field*>(nullptr);
        auto field = makeField(row, [this, made](const Entry& entry) { take(entry, **made); });
        *made = field.release(); // the layout's parent owns it
        for (QWidget* each : (*made)->findChildren<QWidget*>())
            if (each->focusPolicy() == Qt::WheelFocus) // scrolling by must not take the keyboard from the diagram
                each->setFocusPolicy(Qt::StrongFocus);
        column.addWidget(*made);
        fields_.push_back(*made);
    }
}

void PropertyPanel::addTypeChoice(QVBoxLayout& column, const metamodel::Element& element)
{
    const std::vector<TypeChoice> choices = typeChoices(document_->tree(), element);
    if (choices.size() < 2)
        return;
    auto* caption = new QLabel(tr("Type"), body_);
    caption->setObjectName(QStringLiteral("caption"));
    auto* combo = new QuietComboBox(body_);
    combo->setObjectName(QStringLiteral("type"));
    combo->setAccessibleName(tr("Type"));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    caption->setBuddy(combo);
    for (const TypeChoice& choice : choices) {
        combo->addItem(choice.title);
        if (choice.isPresent)
            combo->setCurrentIndex(combo->count() - 1);
    }
    combo->setEnabled(!isReadOnly_ && !document_->isReadOnly());
    const Key key = element.key();
    connect(combo, &QComboBox::activated, this, [this, choices, key](int index) {
        const TypeChoice& choice = choices[std::size_t(index)];
        Key made = metamodel::noKey;
        if (!choice.isPresent)
            edit(changeName(choice.what),
                [&](editing::Edit& step) { made = editing::replaceType(step, key, choice.what); });
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

QVBoxLayout* PropertyPanel::addAdvanced(QVBoxLayout& column)
{
    auto* head = new QPushButton(body_);
    head->setObjectName(QStringLiteral("advanced"));
    head->setAccessibleName(tr("Advanced"));
    head->setProperty("kind", QStringLiteral("disclosure"));
    head->setCheckable(true);
    auto* inner = new QWidget(body_);
    auto* fields = new QVBoxLayout(inner);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(8);
    const auto open = [this, head, inner](bool isOpen) {
        isAdvancedOpen_ = isOpen;
        const QString arrow = isOpen ? QStringLiteral("\u25be  ") : QStringLiteral("\u25b8  ");
        head->setText(arrow + tr("Advanced: id, technical details, extensions"));
        inner->setVisible(isOpen);
    };
    connect(head, &QPushButton::toggled, this, open);
    head->setChecked(isAdvancedOpen_);
    open(isAdvancedOpen_);
    column.addWidget(head);
    column.addWidget(inner);
    return fields;
}

void PropertyPanel::take(const Entry& entry, Field& field)
{
    const Elements elements = shown();
    const QString rename = elements.size() == 1 ? renameName(document_->tree(), elements.front()->key()) : tr("Rename");
    const QString name = entry.property == QLatin1String("name") ? rename : tr("Change '%1'").arg(field.row().caption);
    edit(
        name, [&](editing::Edit& step) { write(entry, field.row(), step); }, &field);
    if (entry.kind != Entry::Kind::AddRow)
        return;
    const QString list = entry.property;
    for (Field* each : fields_) // made anew, perhaps
        if (each->property() == list)
            each->typeIntoLast();
}

void PropertyPanel::write(const Entry& entry, const FieldRow& row, editing::Edit& step) const
{
    std::vector<Key> keys;
    for (const metamodel::Element* element : shown())
        keys.push_back(element->key());
    if (keys.empty())
        return;
    if (entry.property == QLatin1String("~colours")) {
        const QStringList colours = entry.value.split(QLatin1Char(' '));
        editing::setColours(step, keys, colours.value(0), colours.value(1));
        return;
    }
    QString value = entry.value;
    for (const Key key : keys)
        switch (entry.kind) {
        case Entry::Kind::Define:
            if (key == keys.front())
                value = step.tree().find(editing::define(step, key, entry.property, value))->id();
            else
                editing::setValue(step, key, entry.property, value);
            break;
        case Entry::Kind::Set:
            if (row.kind == FieldKind::Rich)
                setFormattedText(step, key, entry.property, value);
            else
                editing::setValue(step, key, entry.property, value);
            break;
        case Entry::Kind::AddRow:
            addListRow(step, key, row);
            break;
        case Entry::Kind::RemoveRow:
            removeListRow(step, key, row, value.toInt());
            break;
        }
}

bool PropertyPanel::edit(const QString& name, const std::function<void(editing::Edit&)>& verb, Field* field)
{
    if (document_ == nullptr)
        return false;
    const QPointer<Field> entered(field);
    try {
        editing::Edit step(*document_, name);
        verb(step);
        step.commit();
        return true;
    } catch (const base::Failure& failure) {
        if (entered)
            entered->setError(failure.message());
        Q_EMIT refused(failure.message());
        return false;
    }
}

void PropertyPanel::focusField(const QString& property)
{
    if (property.isEmpty())
        return;
    for (Field* field : fields_)
        if (field->property() == property)
            field->setFocus();
}

} // namespace millrace::canvas
