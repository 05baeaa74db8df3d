// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/colour_swatch.h"
#include "modeler/canvas/properties/field.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace millrace::canvas {
namespace {

class ColourField : public Field {
public:
    ColourField(const FieldRow& row, Write write)
        : Field(row, std::move(write))
        , strip_(new QWidget(this))
    {
        compose(*strip_);
        strip_->setObjectName(row.property);
        auto* line = new QHBoxLayout(strip_);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(2);
        for (const FieldOption& option : row.options) {
            auto* swatch = new ColourSwatch(option.value, option.words, strip_);
            connect(swatch, &QAbstractButton::clicked, this, [this, option] { send(option.value); });
            line->addWidget(swatch);
            swatches_.push_back(swatch);
        }
        line->addStretch(1);
    }

    void show(const QString& value, bool differs) override
    {
        for (std::size_t i = 0; i < swatches_.size(); ++i)
            swatches_[i]->setChecked(!differs && row().options[i].value.compare(value, Qt::CaseInsensitive) == 0);
    }
    void setReadOnly(bool readOnly) override { strip_->setEnabled(!readOnly); }

private:
    QWidget* strip_;
    std::vector<ColourSwatch*> swatches_;
};

} // namespace

std::unique_ptr<Field> makeColourField(const FieldRow& row, Field::Write write)
{
    return std::make_unique<ColourField>(row, std::move(write));
}

} // namespace millrace::canvas
