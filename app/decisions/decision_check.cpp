// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decisions/decision_check.h"

#include "app/design/file_view.h"
#include "app/design/mirror.h"
#include "modeler/base/failure.h"
#include "modeler/dmn/decision_model_data.h"
#include "modeler/dmn/neighbours.h"
#include "modeler/dmn/types.h"
#include "modeler/dmn/views.h"
#include "modeler/editing/document.h"

#include <QTimer>
#include <set>

namespace millrace::app::decisions {

namespace {

constexpr int calm = 120; ///< ms without a further change

void collectTables(const metamodel::Element& element, std::vector<const metamodel::Element*>& tables)
{
    for (const metamodel::Element* child : element.children()) {
        if (child->is(dmn::type::DecisionTable))
            tables.push_back(child);
        collectTables(*child, tables);
    }
}

} // namespace

std::vector<const metamodel::Element*> tablesOf(const metamodel::Tree& tree)
{
    std::vector<const metamodel::Element*> tables;
    collectTables(tree.root(), tables);
    return tables;
}

DecisionCheck::DecisionCheck(design::FileView& view)
    : QObject(&view)
    , view_(view)
    , timer_(new QTimer(this))
{
    timer_->setSingleShot(true);
    timer_->setInterval(calm);
    connect(timer_, &QTimer::timeout, this, &DecisionCheck::start);
    connect(&view.document(), &editing::Document::changed, this, [this] {
        isDue_ = true;
        timer_->start();
    });
    timer_->start(0);
}

const std::vector<dmn::TableFinding>& DecisionCheck::findingsOf(int table) const
{
    static const std::vector<dmn::TableFinding> none;
    const auto found = checked_.findings.find(table);
    return found == checked_.findings.end() ? none : found->second;
}

void DecisionCheck::start()
{
    if (isRunning_)
        return; // the end of it starts again
    isRunning_ = true;
    isDue_ = false;
    view_.mirror().run(
        this, [path = view_.path()](const metamodel::Tree& tree) { return check(tree, path); },
        [this](Checked checked) {
            isRunning_ = false;
            checked_ = std::move(checked);
            if (isDue_)
                timer_->start();
            Q_EMIT this->checked();
        });
}

DecisionCheck::Checked DecisionCheck::check(const metamodel::Tree& tree, const QString& path)
{
    Checked result;
    const std::shared_ptr<const metamodel::Tree> copy = tree.copy();
    std::vector<dmn::Source> sources {{path, copy}};
    try {
        sources = dmn::withNeighbours(sources.front());
    } catch (const base::Failure&) {
        // Without them the compiler says what it misses.
    }
    result.model = dmn::DecisionModel::compile(sources);
    const auto tables = tablesOf(*copy);
    std::set<int> taken; // tables without ids may have the same place
    const auto logics = result.model->data().tables.find(0);
    if (logics == result.model->data().tables.end())
        return result;
    for (const dmn::TableLogic* logic : logics->second)
        for (int number = 0; number < int(tables.size()); ++number) {
            const metamodel::Element& table = *tables[std::size_t(number)];
            if (taken.contains(number) || dmn::nearestId(table) != logic->place().element
                || table.children(u"rule").size() != logic->table().rules.size())
                continue;
            taken.insert(number);
            result.findings[number] = dmn::checkTable(logic->table());
            break;
        }
    return result;
}

} // namespace millrace::app::decisions
