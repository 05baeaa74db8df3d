// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/rules_dialog.h"

#include "app/design/problem_check.h"
#include "app/window/widgets.h"
#include "modeler/base/failure.h"
#include "modeler/lint/rules/rules.h"
#include "modeler/wellformed/wellformed.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace millrace::app::design {

namespace {

using Grade = lint::Configuration::Grade;

enum RuleColumn { TitleColumn, FoundColumn, WeightColumn, RuleColumns };

constexpr int categoryHeight = 34, ruleHeight = 38; // px

struct Weight {
    QString word; ///< in the combo box's data; empty: as it is by itself
    Grade grade;
};
const std::array<Weight, 4>& weights()
{
    static const std::array<Weight, 4> all {{{QStringLiteral("off"), Grade::Off}, {QStringLiteral("note"), Grade::Note},
        {QStringLiteral("warning"), Grade::Warning}, {QStringLiteral("error"), Grade::Error}}};
    return all;
}
const QString onWord = QStringLiteral("on");

QString wordOf(const lint::Configuration& configuration, const QString& rule)
{
    for (const Weight& weight : weights())
        if (configuration.grade(rule) == weight.grade)
            return weight.word;
    return configuration.isSwitchedOn(rule) ? onWord : QString();
}

} // namespace

RulesDialog::RulesDialog(QWidget* parent)
    : QDialog(parent)
    , where_(window::label({}, "caption", this))
    , tree_(new QTreeWidget(this))
    , reset_(window::linkButton(tr("All as usual"), this))
{
    setWindowTitle(tr("Rules of the project"));
    setModal(false);
    window::setGround(this, "panel");
    resize(820, 660);
    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Search the rules"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, this, &RulesDialog::filter);
    where_->setWordWrap(true);
    where_->setTextFormat(Qt::PlainText);
    tree_->setAccessibleName(windowTitle());
    tree_->setColumnCount(RuleColumns);
    tree_->setHeaderLabels({tr("What it asks for"), tr("Found here"), tr("In this project")});
    tree_->setRootIsDecorated(false);
    tree_->setIndentation(12);
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    tree_->header()->setSectionResizeMode(FoundColumn, QHeaderView::Fixed);
    tree_->setColumnWidth(FoundColumn, 96);
    tree_->header()->setSectionResizeMode(WeightColumn, QHeaderView::Fixed);
    tree_->setColumnWidth(WeightColumn, 170);
    connect(reset_, &QPushButton::clicked, this, [this] {
        change([this](lint::Configuration& rules) {
            for (const Line& line : lines_)
                rules.setGrade(line.rule, Grade::AsItIs);
        });
    });
    auto* close = window::plainButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* foot = new QHBoxLayout;
    foot->addWidget(reset_);
    foot->addStretch(1);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(window::label(windowTitle(), "heading", this));
    column->addWidget(where_);
    column->addWidget(search);
    column->addWidget(tree_, 1);
    column->addLayout(foot);
    fill();
    refresh();
}

void RulesDialog::fill()
{
    QTreeWidgetItem* own = addCategory(tr("What BPMN asks for"));
    for (const wellformed::NamedRule& rule : wellformed::rules())
        addRule(own, QLatin1String(rule.name), QCoreApplication::translate("wellformed", rule.title), false);
    using lint::RuleTopic;
    for (const auto& [topic, title] :
        {std::pair(RuleTopic::Behaviour, tr("How cases go through")), std::pair(RuleTopic::Style, tr("Style")),
            std::pair(RuleTopic::Names, tr("Names")), std::pair(RuleTopic::Drawing, tr("Drawing"))}) {
        QTreeWidgetItem* group = addCategory(title);
        for (const lint::NamedRule& rule : lint::rules())
            if (rule.topic == topic)
                addRule(group, QLatin1String(rule.name), QCoreApplication::translate("lint", rule.title), rule.isOff);
    }
    tree_->expandAll();
    tree_->setCurrentItem(own->child(0));
}

QTreeWidgetItem* RulesDialog::addCategory(const QString& title)
{
    auto* item = new QTreeWidgetItem(tree_, {title});
    item->setFirstColumnSpanned(true);
    item->setSizeHint(TitleColumn, QSize(0, categoryHeight));
    item->setFlags(Qt::ItemIsEnabled);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    item->setFont(TitleColumn, strong);
    return item;
}

void RulesDialog::addRule(QTreeWidgetItem* category, const QString& rule, const QString& title, bool isOff)
{
    auto* item = new QTreeWidgetItem(category, {title});
    item->setToolTip(TitleColumn, tr("%1\nRule: %2").arg(title, rule));
    item->setSizeHint(TitleColumn, QSize(0, ruleHeight));
    item->setTextAlignment(FoundColumn, Qt::AlignRight | Qt::AlignVCenter);
    auto* weight = new QComboBox(tree_);
    weight->setAccessibleName(title);
    weight->addItem(isOff ? tr("Off, as usual") : tr("As usual"), QString());
    if (isOff)
        weight->addItem(tr("On"), onWord);
    else
        weight->addItem(tr("Off"), QStringLiteral("off"));
    weight->addItem(tr("Note"), QStringLiteral("note"));
    weight->addItem(tr("Warning"), QStringLiteral("warning"));
    weight->addItem(tr("Error"), QStringLiteral("error"));
    connect(
        weight, &QComboBox::activated, this, [this, rule, weight] { choose(rule, weight->currentData().toString()); });
    tree_->setItemWidget(item, WeightColumn, weight);
    lines_.push_back({rule, item, weight});
}

void RulesDialog::follow(ProblemCheck* check)
{
    if (check == check_)
        return;
    if (check_)
        check_->disconnect(this);
    check_ = check;
    if (check_) {
        connect(check_, &ProblemCheck::checked, this, &RulesDialog::refresh);
        connect(check_, &QObject::destroyed, this, &RulesDialog::refresh, Qt::QueuedConnection);
    }
    refresh();
}

void RulesDialog::refresh()
{
    bool isKept = false;
    if (!check_) {
        where_->setText(tr("Open a diagram to see and change the rules of its project."));
    } else {
        try {
            where_->setText(
                tr("They hold for all diagrams in %1, and are kept there in the file %2.")
                    .arg(QDir::toNativeSeparators(check_->folder()), QLatin1String(lint::Configuration::fileName)));
            isKept = true;
        } catch (const base::Failure& failure) {
            where_->setText(failure.message());
        }
    }
    bool isAnyOwn = false;
    for (const Line& line : lines_) {
        const auto found = !check_ ? 0
                                   : std::count_if(check_->findings().begin(), check_->findings().end(),
                                       [&](const auto& finding) { return finding.problem.rule == line.rule; });
        line.item->setText(FoundColumn, found > 0 ? QLocale().toString(qlonglong(found)) : QString());
        const QString word = check_ ? wordOf(check_->configuration(), line.rule) : QString();
        line.weight->setCurrentIndex(std::max(0, line.weight->findData(word)));
        line.weight->setEnabled(isKept);
        isAnyOwn = isAnyOwn || !word.isEmpty();
    }
    reset_->setEnabled(isKept && isAnyOwn);
}

void RulesDialog::filter(const QString& words)
{
    const QString wanted = words.trimmed();
    for (const Line& line : lines_)
        line.item->setHidden(!line.item->text(TitleColumn).contains(wanted, Qt::CaseInsensitive)
            && !line.rule.contains(wanted, Qt::CaseInsensitive));
    for (int i = 0; i < tree_->topLevelItemCount(); ++i) {
        QTreeWidgetItem* category = tree_->topLevelItem(i);
        bool isEmpty = true;
        for (int j = 0; j < category->childCount(); ++j)
            isEmpty = isEmpty && category->child(j)->isHidden();
        category->setHidden(isEmpty);
    }
}

void RulesDialog::choose(const QString& rule, const QString& word)
{
    change([&](lint::Configuration& rules) {
        const auto weight
            = std::find_if(weights().begin(), weights().end(), [&](const Weight& each) { return each.word == word; });
        rules.setGrade(rule, weight == weights().end() ? Grade::AsItIs : weight->grade);
        if (word == onWord)
            rules.setOn(rule);
    });
}

void RulesDialog::change(const std::function<void(lint::Configuration&)>& how)
{
    if (!check_)
        return;
    try {
        check_->configure(how);
    } catch (const base::Failure& failure) {
        refresh();
        where_->setText(failure.message());
    }
}

} // namespace millrace::app::design
