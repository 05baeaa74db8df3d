// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/properties/field.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace millrace::canvas {
namespace {

constexpr int swatchSize = 22;

/// A round sample of a fill and its border; without colours a struck-out one.
class Swatch : public QAbstractButton {
public:
    Swatch(const FieldOption& option, QWidget* parent)
        : QAbstractButton(parent)
        , colours_(option.value.split(QLatin1Char(' '), Qt::SkipEmptyParts))
    {
        setFixedSize(swatchSize, swatchSize);
        setCheckable(true);
        setToolTip(option.words);
        setAccessibleName(option.words);
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF circle = QRectF(rect()).adjusted(4, 4, -4, -4);
        const QColor line = colours_.size() > 1 ? QColor(colours_[1]) : palette().color(QPalette::Mid);
        painter.setPen(QPen(line, 1.5));
        painter.setBrush(colours_.isEmpty() ? QBrush(Qt::NoBrush) : QBrush(QColor(colours_[0])));
        painter.drawEllipse(circle);
        if (colours_.isEmpty())
            painter.drawLine(circle.bottomLeft() + QPointF(2, -2), circle.topRight() + QPointF(-2, 2));
        if (!isChecked() && !hasFocus())
            return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::WindowText), 1.5));
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    }

private:
    QStringList colours_;
};

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
            auto* swatch = new Swatch(option, strip_);
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
    std::vector<Swatch*> swatches_;
};

} // namespace

std::unique_ptr<Field> makeColourField(const FieldRow& row, Field::Write write)
{
    return std::make_unique<ColourField>(row, std::move(write));
}

} // namespace millrace::canvas
