// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/distribution_fields.h"

#include "app/simulation/cell_grid.h"
#include "app/simulation/distribution_shapes.h"
#include "app/simulation/distribution_tables.h"
#include "app/simulation/duration_shape.h"
#include "app/simulation/input_field.h"
#include "app/simulation/input_text.h"
#include "app/simulation/list_pane.h"
#include "app/window/widgets.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace millrace::app::simulation {

using kernel::Distribution;

namespace {

constexpr int fieldsInRow = 2;
constexpr int partWidths[] = {78, 120, 84}; ///< px

std::vector<ShapeParameter> parametersOf(Distribution::Kind kind)
{
    for (DistributionShape& shape : distributionShapes())
        if (shape.kind == kind)
            return shape.parameters;
    return {};
}

} // namespace

DistributionFields::DistributionFields(bool isPart, QWidget* parent)
    : QWidget(parent)
    , isPart_(isPart)
    , column_(new QVBoxLayout(this))
{
    column_->setContentsMargins(0, 0, 0, 0);
}

void DistributionFields::setDistribution(const Distribution& distribution)
{
    distribution_ = distribution;
    rebuild();
}

void DistributionFields::rebuild()
{
    delete body_;
    fields_.clear();
    pane_ = nullptr;
    part_ = nullptr;
    body_ = new QWidget;
    column_->addWidget(body_);
    if (PointTable::isOne(distribution_.kind()))
        addTable();
    else if (distribution_.kind() == Distribution::Kind::Mixture)
        addParts();
    else
        addParameters();
}

void DistributionFields::addParameters()
{
    auto* grid = new QGridLayout(body_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    const auto parameters = parametersOf(distribution_.kind());
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        auto* field = new InputField(
            parameters[i].caption, [this, i](const QString& text) { return enter(i, text); }, body_);
        const double value = distribution_.parameters()[i];
        field->setText(parameters[i].isTime ? spanText(value) : numberText(value));
        grid->addWidget(field, int(i) / fieldsInRow, int(i) % fieldsInRow);
        fields_.push_back(field);
    }
}

void DistributionFields::addTable()
{
    auto* column = new QVBoxLayout(body_);
    column->setContentsMargins(0, 0, 0, 0);
    auto* table = new PointTable(distribution_);
    pane_ = new ListPane(table, shapeOf(distribution_).name);
    pane_->grid().horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    column->addWidget(pane_);
    connect(table, &ListTable::edited, this, [this, table] { take(table->distribution()); });
}

void DistributionFields::addParts()
{
    auto* column = new QVBoxLayout(body_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    if (isPart_) {
        auto* words
            = window::label(tr("It is a mixture itself, which stays as it is; its mean can be changed."), "muted");
        words->setWordWrap(true);
        column->addWidget(words);
        return;
    }
    auto* parts = new PartTable(distribution_);
    pane_ = new ListPane(parts, shapeOf(distribution_).name);
    pane_->grid().setColumnWidths(partWidths);
    pane_->grid().horizontalHeader()->setSectionResizeMode(PartTable::Shape, QHeaderView::Stretch);
    column->addWidget(pane_);
    partTitle_ = window::label({}, "caption");
    column->addWidget(partTitle_);
    part_ = new DistributionFields(true);
    column->addWidget(part_);
    connect(parts, &ListTable::edited, this, [this, parts] { take(parts->distribution()); });
    connect(pane_, &ListPane::changed, this, [this, parts] { showPart(*parts); });
    connect(part_, &DistributionFields::changed, this, [this, parts] {
        if (const int row = pane_->currentEntry(); row >= 0)
            parts->setPart(row, part_->distribution());
    });
    showPart(*parts);
}

/// Below the table: the numbers of the part in its chosen row.
void DistributionFields::showPart(const PartTable& parts)
{
    const int row = pane_->currentEntry();
    partTitle_->setVisible(row >= 0);
    part_->setVisible(row >= 0);
    if (row < 0)
        return;
    const Distribution& part = parts.part(row);
    partTitle_->setText(tr("The chosen part: %1").arg(shapeOf(part).name));
    const bool isShown = part_->body_ != nullptr && part_->distribution() == part;
    if (!isShown)
        part_->setDistribution(part);
}

void DistributionFields::take(const Distribution& distribution)
{
    distribution_ = distribution;
    Q_EMIT changed();
}

QString DistributionFields::enter(std::size_t parameter, const QString& text)
{
    const auto parameters = parametersOf(distribution_.kind());
    const bool isTime = parameters[parameter].isTime;
    const auto value = isTime ? parseSpan(text) : parseNumber(text);
    if (!value)
        return isTime ? notASpan(text) : tr("'%1' is no number.").arg(text.trimmed());
    const auto given = distribution_.parameters();
    std::vector<double> values(given.begin(), given.begin() + std::ptrdiff_t(parameters.size()));
    values[parameter] = *value;
    fields_[parameter]->setText(isTime ? spanText(*value) : numberText(*value));
    take(distributionOf(distribution_.kind(), values));
    return {};
}

InputField* DistributionFields::field(int parameter) const
{
    return parameter >= 0 && std::size_t(parameter) < fields_.size() ? fields_[std::size_t(parameter)] : nullptr;
}

QString DistributionFields::problem() const
{
    const auto* table = pane_ ? qobject_cast<const ListTable*>(pane_->grid().model()) : nullptr;
    if (table)
        if (const QString words = table->problem(); !words.isEmpty())
            return words;
    if (part_ && part_->isVisibleTo(this))
        if (const QString words = part_->problem(); !words.isEmpty())
            return words;
    return distribution_.problem();
}

} // namespace millrace::app::simulation
