// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decisions/logic_editor.h"

#include "app/decisions/feel_field.h"
#include "app/decisions/feel_names.h"
#include "app/window/widgets.h"
#include "modeler/base/failure.h"
#include "modeler/dmn/types.h"
#include "modeler/dmn/views.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/decision_requirements.h"
#include "modeler/editing/operations/decision_table.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace millrace::app::decisions {

namespace {

constexpr int deepestLogic = 100;

struct LogicWords {
    Q_DECLARE_TR_FUNCTIONS(LogicEditor)
};

/// What the place of an expression in its parent is called.
QString placeIn(const metamodel::Element& parent, const metamodel::Element& child, int number)
{
    if (parent.is(dmn::type::ContextEntry) || parent.is(dmn::type::Binding)) {
        const metamodel::Element* named = parent.child(parent.is(dmn::type::Binding) ? u"parameter" : u"variable");
        return named ? named->name() : LogicWords::tr("result");
    }
    if (parent.is(dmn::type::Invocation))
        return LogicWords::tr("called function");
    if (parent.is(dmn::type::FunctionDefinition))
        return LogicWords::tr("body");
    if (parent.is(dmn::type::List))
        return LogicWords::tr("item %1").arg(number);
    if (parent.is(dmn::type::ChildExpression))
        return parent.localName(); // in, if, then, match: FEEL's own words
    return child.localName();
}

} // namespace

LogicEditor::LogicEditor(QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
}

void LogicEditor::show(editing::Document& document, metamodel::Key owner, metamodel::Key logic)
{
    if (document_ != nullptr)
        document_->disconnect(this);
    document_ = &document;
    owner_ = owner;
    logic_ = logic;
    connect(&document, &editing::Document::changed, this, &LogicEditor::refresh);
    build();
}

void LogicEditor::collect(const metamodel::Element& element, const QString& place, std::vector<Part>& parts)
{
    if (element.is(dmn::type::LiteralExpression) || element.is(dmn::type::DecisionTable)) {
        parts.push_back({element.key(), place, element.is(dmn::type::DecisionTable)});
        return;
    }
    if (place.count(u'\n') > deepestLogic)
        return;
    int number = 0;
    for (const metamodel::Element* child : element.children()) {
        ++number;
        QString at = place;
        if (child->is(dmn::type::Expression) && !child->is(dmn::type::UnaryTests)) {
            const QString here = placeIn(element, *child, number);
            at = place.isEmpty() ? here : QStringLiteral("%1 \u203A %2").arg(place, here);
        }
        collect(*child, at, parts);
    }
}

std::vector<LogicEditor::Part> LogicEditor::parts() const
{
    std::vector<Part> found;
    if (const metamodel::Element* logic = document_ ? document_->tree().find(logic_) : nullptr)
        collect(*logic, {}, found);
    return found;
}

void LogicEditor::build()
{
    shown_ = parts();
    fields_.clear();
    auto* page = new QWidget;
    window::setGround(page, "panel");
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(14, 8, 14, 14);
    column->setSpacing(4);
    const metamodel::Element* owner = document_->tree().find(owner_);
    FeelNames names = owner ? namesIn(document_->tree(), *owner) : FeelNames();
    const bool isOne = shown_.size() == 1 && shown_.front().expression == logic_ && !shown_.front().isTable;
    names.isWhole = names.isWhole && isOne; // the entries of a context see those before them
    for (const Part& part : shown_) {
        FeelField* field = nullptr;
        if (!isOne)
            column->addWidget(window::label(part.place, "caption", page));
        if (part.isTable) {
            auto* open = window::plainButton(tr("Open the table"), page);
            connect(open, &QPushButton::clicked, this, [this, key = part.expression] { Q_EMIT tableWanted(key); });
            column->addWidget(open, 0, Qt::AlignLeft);
        } else {
            field = new FeelField(FeelKind::Expression, isOne ? FeelField::Size::Page : FeelField::Size::Line, page);
            field->setAccessibleName(part.place.isEmpty() ? tr("Expression") : part.place);
            field->setReadOnly(document_->isReadOnly());
            field->setNames(names);
            connect(field, &FeelField::committed, this,
                [this, part](const QString& text) { write(part.expression, part.place, text); });
            auto* problem = window::label({}, "error", page);
            problem->setWordWrap(true);
            problem->hide();
            connect(field, &FeelField::problemChanged, problem, [field, problem] {
                problem->setText(field->problem() ? field->problem()->words : QString());
                problem->setVisible(field->problem().has_value());
            });
            auto* require = window::linkButton(tr("Require it"), page);
            require->setToolTip(tr("Let this decision see it; what is not in this file yet becomes an input"));
            require->hide();
            connect(require, &QPushButton::clicked, this, [this, field] {
                if (field->problem())
                    makeRequired(field->problem()->unknownName);
            });
            connect(field, &FeelField::problemChanged, require, [this, field, require] {
                require->setVisible(
                    field->problem() && !field->problem()->unknownName.isEmpty() && !document_->isReadOnly());
            });
            column->addWidget(field, isOne ? 1 : 0);
            column->addWidget(problem);
            column->addWidget(require, 0, Qt::AlignLeft);
        }
        fields_.push_back(field);
    }
    if (shown_.empty())
        column->addWidget(window::label(tr("There is no expression in this logic."), "muted", page));
    if (isOne)
        column->addWidget(window::label(
            tr("Ctrl+Enter takes the text over, Ctrl+Space offers names and functions."), "caption", page));
    else
        column->addStretch(1);
    setWidget(page);
    if (isOne)
        setFocusProxy(fields_.front());
    refresh();
}

void LogicEditor::refresh()
{
    const std::vector<Part> now = parts();
    if (document_->tree().find(logic_) == nullptr)
        return; // whoever shows it shows something else soon
    if (now != shown_) {
        build();
        return;
    }
    for (std::size_t i = 0; i < shown_.size(); ++i)
        if (fields_[i] != nullptr)
            if (const metamodel::Element* expression = document_->tree().find(shown_[i].expression))
                fields_[i]->show(dmn::textOf(*expression));
}

void LogicEditor::makeRequired(const QString& name)
{
    try {
        editing::Edit step(*document_, tr("Require %1").arg(name));
        editing::require(step, owner_, name, QString());
        step.commit();
        // With the names that are known now; later, as the button that asked for it goes too.
        QMetaObject::invokeMethod(this, &LogicEditor::build, Qt::QueuedConnection);
    } catch (const base::Failure& failure) {
        Q_EMIT refused(failure.message());
    }
}

void LogicEditor::write(metamodel::Key expression, const QString& place, const QString& text)
{
    try {
        editing::Edit step(*document_, place.isEmpty() ? tr("Edit expression") : tr("Edit %1").arg(place));
        editing::setExpressionText(step, expression, text);
        step.commit();
    } catch (const base::Failure& failure) {
        Q_EMIT refused(failure.message());
    }
}

} // namespace millrace::app::decisions
