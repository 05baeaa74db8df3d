// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/execution/form_editor.h"

#include "app/window/date_text.h"
#include "app/window/icons.h"
#include "app/window/widgets.h"

#include <QAction>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStyle>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace millrace::app::execution {

using window::dateFrom;
using window::dateText;

namespace {

using Kind = runtime::FormField::Kind;

constexpr int longestHalfLabel = 18; ///< characters that fit above a field of half the width

bool isShort(const runtime::FormField& field)
{
    return (field.kind == Kind::Number || field.kind == Kind::Date) && field.label.size() <= longestHalfLabel;
}

/// One that shows which number is the day.
QDate exampleDay()
{
    return {QDate::currentDate().year(), 12, 31};
}

void setInvalid(QWidget* input, bool isInvalid)
{
    if (input->property("invalid").toBool() == isInvalid)
        return;
    input->setProperty("invalid", isInvalid);
    input->style()->unpolish(input);
    input->style()->polish(input);
}

} // namespace

FormEditor::FormEditor(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void FormEditor::setForm(runtime::Form form)
{
    form_ = std::move(form);
    fields_.clear();
    delete page_;
    page_ = new QWidget(this);
    layout()->addWidget(page_);
    for (const runtime::FormField& field : form_)
        fields_.push_back(makeField(field));
    arrange();
}

FormEditor::Field FormEditor::makeField(const runtime::FormField& field)
{
    Field made = field.isReadOnly    ? makeLine(field)
        : field.kind == Kind::YesNo  ? makeYesNo(field)
        : field.kind == Kind::Choice ? makeChoice(field)
        : field.kind == Kind::Date   ? makeDate(field)
                                     : makeLine(field);
    made.input->setAccessibleName(field.isRequired ? tr("%1 (required)").arg(field.label) : field.label);
    made.input->setObjectName(field.id);
    made.problem = window::label({}, "error", page_);
    made.problem->setWordWrap(true);
    made.problem->hide();
    return made;
}

FormEditor::Field FormEditor::makeLine(const runtime::FormField& field)
{
    auto* line = new QLineEdit(page_);
    QString shown = field.value;
    if (field.isReadOnly && field.kind == Kind::YesNo)
        shown = field.value == QLatin1String("true") ? tr("yes") : tr("no");
    if (field.kind == Kind::Number)
        shown.replace(u'.', QLocale().decimalPoint());
    line->setText(shown);
    line->setReadOnly(field.isReadOnly);
    const std::size_t index = fields_.size();
    connect(line, &QLineEdit::textEdited, this, [this, index] { showProblem(index, {}); });
    connect(line, &QLineEdit::returnPressed, this, [this, line] { goOn(line); });
    return {line, nullptr, [line] { return line->text(); }, [line](const QString& text) { line->setText(text); }};
}

FormEditor::Field FormEditor::makeYesNo(const runtime::FormField& field)
{
    auto* box = new QCheckBox(field.label, page_);
    box->setChecked(field.value == QLatin1String("true"));
    return {box, nullptr, [box] { return box->isChecked() ? QStringLiteral("true") : QStringLiteral("false"); },
        [box](const QString& text) { box->setChecked(text == QLatin1String("true")); }};
}

FormEditor::Field FormEditor::makeChoice(const runtime::FormField& field)
{
    auto* list = new QComboBox(page_);
    for (const auto& [id, label] : field.choices)
        list->addItem(label, id);
    list->setPlaceholderText(tr("Choose"));
    list->setCurrentIndex(list->findData(field.value));
    const std::size_t index = fields_.size();
    connect(list, &QComboBox::currentIndexChanged, this, [this, index] { showProblem(index, {}); });
    return {list, nullptr, [list] { return list->currentData().toString(); },
        [list](const QString& text) { list->setCurrentIndex(list->findData(text)); }};
}

FormEditor::Field FormEditor::makeDate(const runtime::FormField& field)
{
    auto* line = new QLineEdit(page_);
    const QDate present = dateFrom(field.value);
    line->setText(present.isValid() ? dateText(present) : field.value);
    line->setPlaceholderText(dateText(exampleDay()));
    auto* menu = new QMenu(line);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    auto* holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    QAction* pick = line->addAction(window::icon(QStringLiteral("table")), QLineEdit::TrailingPosition);
    pick->setToolTip(tr("Choose a date from a calendar"));
    const std::size_t index = fields_.size();
    connect(pick, &QAction::triggered, this, [line, menu, calendar] {
        const QDate typed = dateFrom(line->text());
        calendar->setSelectedDate(typed.isValid() ? typed : QDate::currentDate());
        menu->popup(line->mapToGlobal(QPoint(0, line->height())));
    });
    connect(calendar, &QCalendarWidget::activated, this, [this, line, menu, index](const QDate& date) {
        line->setText(dateText(date));
        showProblem(index, {});
        menu->close();
    });
    connect(line, &QLineEdit::textEdited, this, [this, index] { showProblem(index, {}); });
    connect(line, &QLineEdit::returnPressed, this, [this, line] { goOn(line); });
    return {line, nullptr,
        [line] {
            const QDate date = dateFrom(line->text().trimmed());
            return date.isValid() ? date.toString(Qt::ISODate) : line->text();
        },
        [line](const QString& text) { line->setText(text); }};
}

/// Label, field and words below it; short ones two in a row.
void FormEditor::arrange()
{
    auto* grid = new QGridLayout(page_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0, column = 0;
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        const runtime::FormField& field = form_[i];
        auto* box = new QWidget(page_);
        auto* inner = new QVBoxLayout(box);
        inner->setContentsMargins(0, 0, 0, 0);
        inner->setSpacing(3);
        if (qobject_cast<QCheckBox*>(fields_[i].input) == nullptr) {
            QLabel* caption
                = window::label(field.isRequired ? tr("%1 (required)").arg(field.label) : field.label, "caption", box);
            caption->setWordWrap(true);
            caption->setBuddy(fields_[i].input);
            inner->addWidget(caption);
        }
        inner->addWidget(fields_[i].input);
        inner->addWidget(fields_[i].problem);
        const bool half = isShort(field);
        const bool nextIsHalf = half && i + 1 < fields_.size() && isShort(form_[i + 1]);
        if (column == 1 && half) {
            grid->addWidget(box, row, 1, Qt::AlignTop);
            column = 0;
            ++row;
        } else if (nextIsHalf) {
            grid->addWidget(box, row, 0, Qt::AlignTop);
            column = 1;
        } else {
            grid->addWidget(box, row, 0, 1, 2);
            ++row;
        }
    }
}

std::vector<std::pair<QString, QString>> FormEditor::texts() const
{
    std::vector<std::pair<QString, QString>> all;
    for (std::size_t i = 0; i < fields_.size(); ++i)
        all.emplace_back(form_[i].id, fields_[i].text());
    return all;
}

std::optional<feel::Context> FormEditor::values()
{
    const auto given = texts();
    QWidget* firstWrong = nullptr;
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        QString problem = runtime::readForm({form_[i]}, given).problem;
        if (!problem.isEmpty() && form_[i].kind == Kind::Date && !given[i].second.trimmed().isEmpty())
            problem = tr("This is no date. Write it as in %1.").arg(dateText(exampleDay()));
        showProblem(i, problem);
        if (!problem.isEmpty() && firstWrong == nullptr)
            firstWrong = fields_[i].input;
    }
    if (firstWrong != nullptr) {
        firstWrong->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    return runtime::readForm(form_, given).variables;
}

void FormEditor::setText(const QString& id, const QString& text)
{
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        if (form_[i].id == id)
            fields_[i].setText(text);
    }
}

QString FormEditor::problemAt(const QString& id) const
{
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        if (form_[i].id == id)
            return fields_[i].problem->text();
    }
    return {};
}

void FormEditor::showProblem(std::size_t index, const QString& words)
{
    const Field& field = fields_[index];
    field.problem->setText(words);
    field.problem->setVisible(!words.isEmpty());
    field.input->setAccessibleDescription(words);
    setInvalid(field.input, !words.isEmpty());
}

void FormEditor::goOn(QWidget* input)
{
    if (!fields_.empty() && fields_.back().input == input)
        Q_EMIT finished();
    else
        focusNextPrevChild(true);
}

void FormEditor::placeInTabOrder(QWidget* before, QWidget* after)
{
    for (const Field& field : fields_) {
        setTabOrder(before, field.input);
        before = field.input;
    }
    setTabOrder(before, after);
}

void FormEditor::focusFirst()
{
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        if (!form_[i].isReadOnly) {
            fields_[i].input->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace millrace::app::execution
