// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decisions/table_editor.h"

#include "app/decisions/column_bar.h"
#include "app/decisions/feel_names.h"
#include "app/decisions/rule_grid.h"
#include "app/window/widgets.h"
#include "modeler/base/failure.h"
#include "modeler/dmn/definitions.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/decision_requirements.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace millrace::app::decisions {

namespace {

struct WordRow {
    const char* word; ///< as the file has it
    const char* text;
    const char* tooltip;
};

struct PolicyTexts {
    Q_DECLARE_TR_FUNCTIONS(TableEditor)

public:
    static constexpr WordRow policies[] = {
        {"UNIQUE", QT_TR_NOOP("U  Unique: one rule applies"), QT_TR_NOOP("Never more than one rule may apply")},
        {"FIRST", QT_TR_NOOP("F  First: the topmost rule counts"),
            QT_TR_NOOP("Several rules may apply; the topmost of them counts")},
        {"ANY", QT_TR_NOOP("A  Any: rules agree"),
            QT_TR_NOOP("Several rules may apply, but all with the same outputs")},
        {"PRIORITY", QT_TR_NOOP("P  Priority: the highest output"),
            QT_TR_NOOP("Of the rules that apply, the one whose output stands first among the allowed values")},
        {"COLLECT", QT_TR_NOOP("C  Collect: all outputs"),
            QT_TR_NOOP("The outputs of all rules that apply, as a list or summed up")},
        {"RULE ORDER", QT_TR_NOOP("R  Rule order: all, from the top"),
            QT_TR_NOOP("The outputs of all rules that apply, in the order of the rules")},
        {"OUTPUT ORDER", QT_TR_NOOP("O  Output order: all, highest first"),
            QT_TR_NOOP("The outputs of all rules that apply, in the order of the allowed values")},
    };
    static constexpr WordRow aggregations[] = {
        {"", QT_TR_NOOP("as a list"), ""},
        {"SUM", QT_TR_NOOP("their sum"), ""},
        {"COUNT", QT_TR_NOOP("their number"), ""},
        {"MIN", QT_TR_NOOP("the smallest"), ""},
        {"MAX", QT_TR_NOOP("the largest"), ""},
    };
};

template <std::size_t count> void fill(QComboBox& box, const WordRow (&rows)[count])
{
    for (const WordRow& row : rows) {
        box.addItem(PolicyTexts::tr(row.text), QString::fromLatin1(row.word));
        if (*row.tooltip != 0)
            box.setItemData(box.count() - 1, PolicyTexts::tr(row.tooltip), Qt::ToolTipRole);
    }
}

} // namespace

TableEditor::TableEditor(QWidget* parent)
    : QWidget(parent)
    , grid_(new RuleGrid(this))
    , column_(new ColumnBar(grid_->rules(), this))
    , policy_(new QComboBox(this))
    , aggregation_(new QComboBox(this))
    , problem_(window::label({}, "error", this))
    , require_(window::linkButton(tr("Require it"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(column_);
    column->addWidget(window::horizontalLine(this));
    column->addWidget(grid_, 1);
    auto* said = new QHBoxLayout;
    said->setContentsMargins(14, 5, 14, 5);
    problem_->setWordWrap(true);
    said->addWidget(problem_, 1);
    require_->setToolTip(tr("Let this decision see it; what is not in this file yet becomes an input"));
    said->addWidget(require_);
    column->addLayout(said);
    grid_->setFrameShape(QFrame::NoFrame);
    grid_->setAccessibleName(tr("Rules"));
    setFocusProxy(grid_);
    connect(grid_, &RuleGrid::columnChanged, this, [this] {
        column_->show(grid_->currentColumn());
        sayProblem();
    });
    connect(grid_, &RuleGrid::headActivated, this, [this] { column_->enter(); });
    connect(grid_, &simulation::CellGrid::said, this, &TableEditor::refused);
    connect(&grid_->rules(), &RuleTable::refused, this, &TableEditor::refused);
    connect(&grid_->rules(), &QAbstractItemModel::dataChanged, this, &TableEditor::sayProblem);
    connect(column_, &ColumnBar::left, grid_, [this] { grid_->setFocus(Qt::OtherFocusReason); });
    connect(column_, &ColumnBar::inputWanted, this, &TableEditor::require);
    connect(require_, &QPushButton::clicked, this, [this] { require(required_, QString()); });
    connect(policy_, &QComboBox::activated, this, &TableEditor::choosePolicy);
    connect(aggregation_, &QComboBox::activated, this, &TableEditor::choosePolicy);
}

QWidget* TableEditor::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 4, 14, 4);
    row->setSpacing(8);
    fill(*policy_, PolicyTexts::policies);
    fill(*aggregation_, PolicyTexts::aggregations);
    policy_->setAccessibleName(tr("Hit policy"));
    policy_->setToolTip(tr("Which of the rules that apply count"));
    aggregation_->setAccessibleName(tr("What becomes of the outputs"));
    row->addWidget(policy_);
    row->addWidget(aggregation_);
    row->addStretch(1);
    for (const RuleGrid::Verb verb :
        {RuleGrid::Verb::InsertBelow, RuleGrid::Verb::AddInput, RuleGrid::Verb::AddOutput}) {
        auto* button = window::buttonFor(grid_->action(verb), false, bar);
        if (verb == RuleGrid::Verb::InsertBelow)
            button->setText(tr("Add rule"));
        button->setFocusPolicy(Qt::TabFocus); // the cells keep the keyboard
        row->addWidget(button);
    }
    return bar;
}

void TableEditor::show(editing::Document& document, metamodel::Key owner, metamodel::Key table)
{
    if (document_ != nullptr)
        document_->disconnect(this);
    document_ = &document;
    owner_ = owner;
    table_ = table;
    grid_->setKnowsAnnotations(dmn::versionOf(document.tree().root()) != QLatin1String("1.1"));
    grid_->rules().show(&document, table, namesIn(document.tree(), *document.tree().find(owner)));
    connect(&document, &editing::Document::changed, this, &TableEditor::follow);
    connect(
        &document, &editing::Document::stateChanged, this, [this] { column_->setReadOnly(document_->isReadOnly()); });
    column_->setReadOnly(document.isReadOnly());
    follow();
}

void TableEditor::follow()
{
    const metamodel::Element* table = document_->tree().find(table_);
    const metamodel::Element* owner = document_->tree().find(owner_);
    if (table == nullptr || owner == nullptr)
        return;
    const QString policy = table->valueOrDefault(u"hitPolicy");
    policy_->setCurrentIndex(policy_->findData(policy));
    aggregation_->setCurrentIndex(aggregation_->findData(table->attribute(u"aggregation")));
    aggregation_->setVisible(policy == QLatin1String("COLLECT"));
    policy_->setEnabled(!document_->isReadOnly());
    aggregation_->setEnabled(!document_->isReadOnly());
    grid_->rules().setNames(namesIn(document_->tree(), *owner));
    column_->setTypes(typesIn(document_->tree()));
    column_->show(grid_->currentColumn());
    sayProblem();
}

void TableEditor::choosePolicy()
{
    try {
        editing::Edit step(*document_, tr("Change hit policy"));
        editing::setHitPolicy(step, table_, policy_->currentData().toString(), aggregation_->currentData().toString());
        step.commit();
    } catch (const base::Failure& failure) {
        Q_EMIT refused(failure.message());
    }
}

void TableEditor::require(const QString& name, const QString& type)
{
    try {
        editing::Edit step(*document_, tr("Require %1").arg(name));
        editing::require(step, owner_, name, type);
        step.commit();
    } catch (const base::Failure& failure) {
        Q_EMIT refused(failure.message());
    }
}

/// Of the cell in hand, else how many there are and where the first is.
void TableEditor::sayProblem()
{
    const RuleTable& rules = grid_->rules();
    const QModelIndex cell = grid_->currentIndex();
    QString words;
    required_.clear();
    if (cell.isValid())
        if (const auto problem = rules.problemAt(cell.row(), cell.column())) {
            required_ = problem->unknownName;
            words = tr("%1 of rule %2: %3").arg(rules.titleOf(cell.column())).arg(cell.row() + 1).arg(problem->words);
        }
    int count = 0, firstRow = 0, firstColumn = 0;
    for (int row = 0; words.isEmpty() && row < rules.ruleCount(); ++row)
        for (int column = 0; column < rules.columnCount(); ++column)
            if (rules.problemAt(row, column) && count++ == 0) {
                firstRow = row;
                firstColumn = column;
            }
    if (count > 0)
        words = tr("%n cell(s) cannot be read; the first is %1 of rule %2.", nullptr, count)
                    .arg(rules.titleOf(firstColumn))
                    .arg(firstRow + 1);
    problem_->setText(words);
    problem_->setVisible(!words.isEmpty());
    require_->setVisible(!required_.isEmpty() && !document_->isReadOnly());
}

} // namespace millrace::app::decisions
