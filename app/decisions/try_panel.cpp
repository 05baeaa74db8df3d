// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decisions/try_panel.h"

#include "app/decisions/try_inputs.h"
#include "app/window/icons.h"
#include "app/window/note_popup.h"
#include "app/window/theme.h"
#include "app/window/widgets.h"
#include "modeler/base/failure.h"
#include "modeler/dmn/views.h"

#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace millrace::app::decisions {

namespace {

/// A context line by line, anything else as FEEL writes it.
QString resultWords(const feel::Value& value)
{
    if (!value.isContext() || value.asContext().entries().empty())
        return QString::fromStdString(feel::toText(value));
    QStringList lines;
    for (const auto& [name, entry] : value.asContext().entries())
        lines << QStringLiteral("%1: %2").arg(
            QString::fromStdString(name), QString::fromStdString(feel::toText(entry)));
    return lines.join(u'\n');
}

} // namespace

TryPanel::TryPanel(QWidget* parent)
    : QWidget(parent)
    , page_(new QWidget)
    , title_(window::label(tr("Try it"), "heading", this))
    , nothing_(window::label({}, "muted", this))
    , inputs_(new TryInputs)
    , result_(window::label({}, "section"))
    , rules_(window::label({}, "muted"))
    , problem_(window::label({}, "error"))
    , keep_(window::plainButton(tr("Keep as test case...")))
    , passed_(window::label({}, "muted"))
    , list_(new QListWidget)
    , remove_(window::linkButton(tr("Remove")))
{
    window::setGround(this, "panel");
    window::setGround(page_, "panel");
    auto* column = new QVBoxLayout(page_);
    column->setContentsMargins(14, 4, 14, 14);
    column->setSpacing(6);
    column->addWidget(inputs_);
    column->addWidget(window::label(tr("Result"), "caption"));
    auto* card = new QFrame;
    window::setGround(card, "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(10, 8, 10, 8);
    inside->setSpacing(4);
    result_->setFont(window::monospaceFont());
    result_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    result_->setAccessibleName(tr("Result"));
    for (QLabel* label : {result_, rules_, problem_}) {
        label->setWordWrap(true);
        inside->addWidget(label);
    }
    column->addWidget(card);
    keep_->setToolTip(tr("Keep these inputs with this result, to see at once when a change breaks it"));
    column->addWidget(keep_, 0, Qt::AlignLeft);
    column->addSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(window::label(tr("Test cases"), "section"));
    head->addWidget(passed_);
    head->addStretch(1);
    head->addWidget(remove_);
    column->addLayout(head);
    list_->setAccessibleName(tr("Test cases"));
    list_->setWordWrap(true);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setIconSize({15, 15});
    list_->setMinimumHeight(90);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(list_);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page_);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 10, 0, 0);
    whole->setSpacing(4);
    title_->setContentsMargins(14, 0, 14, 0);
    nothing_->setContentsMargins(14, 0, 14, 0);
    nothing_->setWordWrap(true);
    nothing_->setAlignment(Qt::AlignTop);
    whole->addWidget(title_);
    whole->addWidget(nothing_, 1);
    whole->addWidget(scroll, 8);
    connect(inputs_, &TryInputs::changed, this, &TryPanel::decide);
    connect(keep_, &QPushButton::clicked, this, &TryPanel::askForName);
    connect(remove_, &QPushButton::clicked, this, &TryPanel::removeCase);
    connect(list_, &QListWidget::itemActivated, this, &TryPanel::openCase);
    connect(list_, &QListWidget::itemClicked, this, &TryPanel::openCase);
    connect(list_, &QListWidget::currentRowChanged, this, [this](int row) { remove_->setVisible(row >= 0); });
    remove_->hide();
    scroll->hide();
}

void TryPanel::show(
    std::shared_ptr<const dmn::DecisionModel> model, const metamodel::Tree& tree, const QString& decision)
{
    model_ = std::move(model);
    tree_ = &tree;
    decision_ = decision;
    const auto number = model_ ? model_->find(decision) : std::nullopt;
    QWidget* scroll = page_->parentWidget()->parentWidget();
    scroll->setVisible(number.has_value());
    nothing_->setVisible(!number.has_value());
    nothing_->setText(model_ ? tr("Choose a decision to try it.") : tr("checking ..."));
    if (!number)
        return;
    QStringList names;
    const auto asked = model_->inputsOf(*number);
    for (const dmn::DecisionModel::Named& element : model_->elements()) // in the order of the file
        if (const auto* at = tree.byId(element.id))
            if (std::ranges::find(asked, dmn::variableName(*at).toStdString()) != asked.end())
                names << dmn::variableName(*at);
    for (const std::string& name : asked)
        names << QString::fromStdString(name);
    names.removeDuplicates();
    inputs_->show(tree, names);
    decide();
    runCases();
}

void TryPanel::decide()
{
    const auto number = model_ ? model_->find(decision_) : std::nullopt;
    if (!number)
        return;
    const QString wrong = inputs_->problem();
    std::set<int> rules;
    QString table;
    if (wrong.isEmpty()) {
        const dmn::Outcome outcome = model_->decide(*number, inputs_->values());
        outcome_ = outcome.value;
        const bool isAsked = !inputs_->values().entries().empty() || inputs_->names().isEmpty();
        result_->setText(isAsked ? resultWords(outcome.value) : QStringLiteral("\u2013"));
        QStringList matched;
        const auto hits = isAsked ? outcome.rules : decltype(outcome.rules)();
        for (const dmn::MatchedRule& rule : hits) {
            matched << tr("%1: rule %2").arg(rule.decision).arg(rule.number);
            table = rule.table;
        }
        for (const dmn::MatchedRule& rule : hits)
            if (rule.table == table)
                rules.insert(rule.number);
        matched.removeDuplicates();
        rules_->setText(matched.join(u'\n'));
        problem_->setText(outcome.problems.empty() || !outcome.value.isNull() || !isAsked
                ? QString()
                : outcome.problems.front().message);
    } else {
        result_->setText(QStringLiteral("\u2013"));
        rules_->clear();
        problem_->setText(wrong);
    }
    rules_->setVisible(!rules_->text().isEmpty());
    problem_->setVisible(!problem_->text().isEmpty());
    keep_->setEnabled(wrong.isEmpty());
    Q_EMIT matched(table, rules);
}

QString TryPanel::result() const
{
    return result_->text();
}

void TryPanel::fill(const feel::Context& values)
{
    feel::Context all = inputs_->values();
    for (const auto& [name, value] : values.entries())
        all.put(name, value);
    inputs_->fill(all);
}

void TryPanel::setPath(const QString& path)
{
    if (path == path_)
        return;
    const bool isFirst = path_.isEmpty();
    path_ = path;
    try {
        if (isFirst && cases_.empty())
            cases_ = loadCases(path);
        else if (!isUnreadable_)
            saveCases(path, cases_); // saved under another name: they go along
    } catch (const base::Failure& failure) {
        isUnreadable_ = isUnreadable_ || isFirst;
        Q_EMIT refused(failure.message());
    }
    runCases();
}

void TryPanel::runCases()
{
    const int row = list_->currentRow();
    list_->clear();
    int passed = 0;
    const window::Colors& colors = window::colors();
    for (const TryCase& one : cases_) {
        const TryResult result = model_ && tree_ ? runCase(*model_, *tree_, one) : TryResult();
        passed += result.hasPassed ? 1 : 0;
        const QString words = result.hasPassed
            ? QStringLiteral("%1 (%2)").arg(one.name, one.decision)
            : QStringLiteral("%1 (%2)\n%3").arg(one.name, one.decision, result.words);
        auto* item
            = new QListWidgetItem(window::icon(result.hasPassed ? QStringLiteral("check") : QStringLiteral("error"),
                                      result.hasPassed ? colors.good : colors.error),
                words, list_);
        item->setToolTip(tr("Click to try it with these inputs"));
    }
    list_->setVisible(!cases_.empty());
    passed_->setText(cases_.empty() ? tr("none yet") : tr("%1 of %2 pass").arg(passed).arg(cases_.size()));
    if (row >= 0 && row < list_->count())
        list_->setCurrentRow(row);
    remove_->setVisible(list_->currentRow() >= 0);
}

void TryPanel::store(std::vector<TryCase> cases)
{
    try {
        if (isUnreadable_)
            throw base::Failure(tr("%1 cannot be read and is left as it is. Mend it or take it away first.")
                                    .arg(QFileInfo(casesPath(path_)).fileName()));
        if (!path_.isEmpty())
            saveCases(path_, cases);
        cases_ = std::move(cases);
        Q_EMIT wroteBeside();
    } catch (const base::Failure& failure) {
        Q_EMIT refused(failure.message());
    }
    runCases();
}

void TryPanel::saveAsCase(const QString& name)
{
    const auto number = model_ ? model_->find(decision_) : std::nullopt;
    if (!number)
        return;
    std::vector<TryCase> cases = cases_;
    const TryCase made {name, decision_, inputs_->values(), outcome_};
    const auto same = std::ranges::find_if(
        cases, [&](const TryCase& one) { return one.name == name && one.decision == decision_; });
    if (same != cases.end())
        *same = made;
    else
        cases.push_back(made);
    store(std::move(cases));
}

void TryPanel::askForName()
{
    window::NotePopup::ask(*keep_,
        {tr("Keep as test case"), tr("What it is about"), tr("Keep"),
            path_.isEmpty() ? tr("It is written beside the file when the file is saved.")
                            : tr("It is written beside the file, and run with each change.")},
        false, [this](const QString& name, const QString&) { saveAsCase(name); });
}

void TryPanel::removeCase()
{
    const int row = list_->currentRow();
    if (row < 0 || row >= int(cases_.size()))
        return;
    std::vector<TryCase> cases = cases_;
    cases.erase(cases.begin() + row);
    store(std::move(cases));
}

void TryPanel::openCase()
{
    const int row = list_->currentRow();
    if (row >= 0 && row < int(cases_.size()) && tree_ != nullptr)
        inputs_->fill(typedInputs(*tree_, cases_[std::size_t(row)].inputs));
}

} // namespace millrace::app::decisions
