// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decisions/column_bar.h"

#include "app/decisions/feel_field.h"
#include "app/decisions/rule_table.h"
#include "app/window/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace millrace::app::decisions {

using editing::ColumnKind;
using editing::ColumnText;

ColumnBar::ColumnBar(RuleTable& rules, QWidget* parent)
    : QWidget(parent)
    , rules_(rules)
    , kind_(window::label({}, "caption", this))
    , label_(new QLineEdit(this))
    , name_(new QLineEdit(this))
    , expression_(new FeelField(FeelKind::Expression, FeelField::Size::Line, this))
    , type_(new QComboBox(this))
    , allowed_(new FeelField(FeelKind::Tests, FeelField::Size::Line, this))
    , default_(new FeelField(FeelKind::Expression, FeelField::Size::Line, this))
    , problem_(window::label({}, "error", this))
    , makeInput_(window::linkButton({}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 4, 14, 8);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    column->addLayout(row);
    boxes_[int(ColumnText::Label)] = addField(tr("Column"), label_);
    boxes_[int(ColumnText::Expression)] = addField(tr("Expression"), expression_);
    boxes_[int(ColumnText::Name)] = addField(tr("Name"), name_);
    boxes_[int(ColumnText::Type)] = addField(tr("Type"), type_);
    boxes_[int(ColumnText::Allowed)] = addField(tr("Allowed values"), allowed_);
    boxes_[int(ColumnText::Default)] = addField(tr("If no rule applies"), default_);
    for (const ColumnText text : {ColumnText::Label, ColumnText::Expression, ColumnText::Name, ColumnText::Type,
             ColumnText::Allowed, ColumnText::Default})
        row->addWidget(boxes_[int(text)], text == ColumnText::Type || text == ColumnText::Default ? 2 : 3);
    row->addWidget(kind_, 1);
    FeelNames constants;
    constants.isWhole = false;
    allowed_->setNames(constants);
    label_->setToolTip(tr("What people call this column"));
    expression_->setPlaceholderText(tr("what is tested"));
    name_->setToolTip(tr("What the output is called in the result"));
    allowed_->setPlaceholderText(tr("any, or \"a\", \"b\""));
    type_->setEditable(true);
    type_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    type_->setMinimumContentsLength(8);
    type_->setInsertPolicy(QComboBox::NoInsert);
    auto* said = new QHBoxLayout;
    said->addWidget(problem_);
    said->addWidget(makeInput_);
    said->addStretch(1);
    column->addLayout(said);
    for (QLineEdit* line : {label_, name_}) {
        const ColumnText text = line == label_ ? ColumnText::Label : ColumnText::Name;
        connect(line, &QLineEdit::editingFinished, this, [this, line, text] { commit(text, line->text()); });
        connect(line, &QLineEdit::returnPressed, this, &ColumnBar::left);
    }
    const auto bind = [this](FeelField* field, ColumnText text) {
        connect(field, &FeelField::committed, this, [this, text](const QString& words) { commit(text, words); });
    };
    bind(expression_, ColumnText::Expression);
    bind(allowed_, ColumnText::Allowed);
    bind(default_, ColumnText::Default);
    connect(expression_, &FeelField::problemChanged, this, &ColumnBar::refreshProblem);
    connect(allowed_, &FeelField::problemChanged, this, &ColumnBar::refreshProblem);
    connect(default_, &FeelField::problemChanged, this, &ColumnBar::refreshProblem);
    connect(type_, &QComboBox::activated, this, [this] { commit(ColumnText::Type, type_->currentText()); });
    connect(type_->lineEdit(), &QLineEdit::editingFinished, this,
        [this] { commit(ColumnText::Type, type_->currentText().trimmed()); });
    connect(makeInput_, &QPushButton::clicked, this, [this] {
        if (expression_->problem())
            Q_EMIT inputWanted(expression_->problem()->unknownName, type_->currentText());
    });
    show(-1);
}

QWidget* ColumnBar::addField(const QString& caption, QWidget* field)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(window::label(caption, "caption", box));
    column->addWidget(field);
    field->setAccessibleName(caption);
    field->setMinimumWidth(60);
    return box;
}

void ColumnBar::setTypes(const QStringList& types)
{
    const QSignalBlocker quiet(type_);
    const QString text = type_->currentText();
    type_->clear();
    type_->addItems(types);
    type_->setEditText(text);
}

void ColumnBar::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
}

void ColumnBar::show(int column)
{
    const editing::TableColumn* at = rules_.columnAt(column);
    const bool isOther = column != column_;
    column_ = column;
    for (const ColumnText text : {ColumnText::Label, ColumnText::Expression, ColumnText::Name, ColumnText::Type,
             ColumnText::Allowed, ColumnText::Default})
        boxes_[int(text)]->setVisible(at != nullptr && editing::hasText(at->kind, text));
    kind_->setVisible(at != nullptr && (at->kind == ColumnKind::Note || at->kind == ColumnKind::Annotation));
    kind_->setText(tr("Notes are for people: they change nothing."));
    if (at == nullptr)
        return;
    const auto fill = [&](QLineEdit* line, ColumnText text) {
        if (const QString words = rules_.textOf(column, text); isOther || !line->hasFocus() || !line->isModified())
            line->setText(words);
    };
    fill(label_, ColumnText::Label);
    fill(name_, ColumnText::Name);
    const FeelNames names = rules_.namesFor(column);
    expression_->setNames(names);
    expression_->show(rules_.textOf(column, ColumnText::Expression));
    allowed_->show(rules_.textOf(column, ColumnText::Allowed));
    default_->setNames(names);
    default_->show(rules_.textOf(column, ColumnText::Default));
    const QSignalBlocker quiet(type_);
    type_->setEditText(rules_.textOf(column, ColumnText::Type));
    type_->lineEdit()->setCursorPosition(0); // the beginning of a long one tells more
    refreshProblem();
}

void ColumnBar::commit(ColumnText text, const QString& words)
{
    if (column_ >= 0)
        rules_.setTextOf(column_, text, words);
}

void ColumnBar::refreshProblem()
{
    const editing::TableColumn* at = rules_.columnAt(column_);
    QString words, name;
    for (const FeelField* field : {expression_, allowed_, default_}) {
        const ColumnText text = field == expression_ ? ColumnText::Expression
            : field == allowed_                      ? ColumnText::Allowed
                                                     : ColumnText::Default;
        if (at == nullptr || !editing::hasText(at->kind, text) || !field->problem() || !words.isEmpty())
            continue;
        words = field->problem()->words;
        if (field == expression_)
            name = field->problem()->unknownName;
    }
    problem_->setText(words);
    problem_->setVisible(!words.isEmpty());
    makeInput_->setText(tr("Make \u201C%1\u201D an input of this decision").arg(name));
    makeInput_->setVisible(!name.isEmpty());
}

void ColumnBar::enter()
{
    for (QWidget* field : std::initializer_list<QWidget*> {label_, expression_, name_})
        if (field->isVisible()) {
            field->setFocus(Qt::ShortcutFocusReason);
            if (auto* line = qobject_cast<QLineEdit*>(field))
                line->selectAll();
            return;
        }
}

} // namespace millrace::app::decisions
