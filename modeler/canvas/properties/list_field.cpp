// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/properties/field.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace millrace::canvas {
namespace {

/// Cells of a column with options are chosen, the others typed.
class CellDelegate : public QStyledItemDelegate {
public:
    CellDelegate(const FieldRow& row, QObject* parent)
        : QStyledItemDelegate(parent)
        , columns_(row.columns)
    { }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& options = columns_[std::size_t(index.column())].options;
        if (options.empty())
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto* combo = new QComboBox(parent);
        for (const FieldOption& each : options)
            combo->addItem(each.words, each.value);
        return combo;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        if (auto* combo = qobject_cast<QComboBox*>(editor))
            combo->setCurrentIndex(combo->findData(index.data(Qt::UserRole)));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        if (const auto* combo = qobject_cast<QComboBox*>(editor))
            model->setData(index, combo->currentData(), Qt::EditRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }

private:
    std::vector<FieldColumn> columns_;
};

class ListField : public Field {
public:
    ListField(const FieldRow& row, Write write)
        : Field(row, std::move(write))
        , table_(new QTableWidget(0, int(row.columns.size()), this))
        , add_(new QPushButton(QCoreApplication::translate("Property", "Add"), this))
        , remove_(new QPushButton(QCoreApplication::translate("Property", "Remove"), this))
    {
        QVBoxLayout* column = compose(*table_);
        table_->setObjectName(row.property);
        table_->verticalHeader()->hide();
        table_->verticalHeader()->setDefaultSectionSize(26);
        table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
        for (int x = 0; x < table_->columnCount(); ++x)
            if (!row.columns[std::size_t(x)].options.empty())
                table_->horizontalHeader()->setSectionResizeMode(x, QHeaderView::ResizeToContents);
        table_->setSelectionBehavior(QAbstractItemView::SelectRows);
        table_->setSelectionMode(QAbstractItemView::SingleSelection);
        table_->setItemDelegate(new CellDelegate(row, table_));
        QStringList heads;
        for (const FieldColumn& each : row.columns)
            heads += each.words;
        table_->setHorizontalHeaderLabels(heads);
        addButtons(*column);
        connect(table_, &QTableWidget::itemChanged, this, [this](QTableWidgetItem* item) { changed(*item); });
        connect(table_, &QTableWidget::itemSelectionChanged, this, [this] { updateButtons(); });
    }

    void show(const QString&, bool) override { }

    void showItems(const std::vector<QStringList>& items) override
    {
        if (items == items_)
            return;
        items_ = items;
        isFilling_ = true;
        table_->setRowCount(int(items.size()));
        for (int y = 0; y < int(items.size()); ++y)
            for (int x = 0; x < table_->columnCount(); ++x)
                table_->setItem(y, x, cell(x, items[std::size_t(y)]));
        isFilling_ = false;
        table_->setVisible(!items.empty()); // an empty list is its caption and a way to add
        const int rows = std::clamp(int(items.size()), 1, 6);
        table_->setFixedHeight(table_->horizontalHeader()->sizeHint().height() + rows * 26 + 4);
        updateButtons();
    }

    void setReadOnly(bool readOnly) override
    {
        isReadOnly_ = readOnly;
        table_->setEditTriggers(readOnly ? QAbstractItemView::NoEditTriggers
                                         : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
        updateButtons();
    }

    void typeIntoLast() override
    {
        const int last = table_->rowCount() - 1;
        if (isReadOnly_ || last < 0)
            return;
        table_->setFocus();
        table_->setCurrentCell(last, 0);
        table_->editItem(table_->item(last, 0));
        QTimer::singleShot(0, this, [this] { scrollTo(); }); // once it has its place
    }

private:
    void scrollTo()
    {
        for (QWidget* around = parentWidget(); around != nullptr; around = around->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(around))
                area->ensureWidgetVisible(this);
    }

    void addButtons(QVBoxLayout& column)
    {
        auto* buttons = new QHBoxLayout;
        buttons->setSpacing(4);
        for (QPushButton* button : {add_, remove_}) {
            button->setProperty("kind", QStringLiteral("link"));
            button->setAccessibleName(button->text() + QLatin1String(": ") + row().caption);
            buttons->addWidget(button);
        }
        add_->setObjectName(property() + QStringLiteral("+"));
        remove_->setObjectName(property() + QStringLiteral("-"));
        buttons->addStretch(1);
        column.insertLayout(2, buttons);
        connect(add_, &QPushButton::clicked, this, [this] { send({}, Entry::Kind::AddRow); });
        connect(remove_, &QPushButton::clicked, this,
            [this] { send(QString::number(table_->currentRow()), Entry::Kind::RemoveRow); });
    }

    /// The last of the values is what no column has: told where a value could stand instead.
    QTableWidgetItem* cell(int column, const QStringList& values) const
    {
        const FieldColumn& head = row().columns[std::size_t(column)];
        const QString value = values.value(column);
        const QString rest = values.value(table_->columnCount());
        QString words = value;
        for (const FieldOption& option : head.options)
            if (option.value == value)
                words = option.words;
        auto* item = new QTableWidgetItem(words);
        item->setData(Qt::UserRole, value);
        item->setToolTip(rest.isEmpty() ? words : (words + QLatin1Char('\n') + rest).trimmed());
        if (value.isEmpty() && !rest.isEmpty() && head.standing == Standing::OrElse) {
            item->setText(rest.section(QLatin1Char('\n'), 0, 0));
            item->setFlags(item->flags() & ~Qt::ItemIsEditable);
            item->setForeground(palette().placeholderText());
        }
        return item;
    }

    void changed(const QTableWidgetItem& item)
    {
        if (isFilling_)
            return;
        const QString value = item.text();
        items_.clear(); // what stands in the model is shown again, whatever becomes of this
        sendCell(QStringLiteral("%1[%2]/%3")
                     .arg(property())
                     .arg(item.row())
                     .arg(row().columns[std::size_t(item.column())].property),
            value);
    }

    void updateButtons()
    {
        add_->setEnabled(!isReadOnly_);
        remove_->setEnabled(!isReadOnly_ && !table_->selectedItems().isEmpty());
        remove_->setVisible(!items_.empty());
    }

    QTableWidget* table_;
    QPushButton* add_;
    QPushButton* remove_;
    std::vector<QStringList> items_ {QStringList()}; ///< unlike any that is shown
    bool isFilling_ = false;
    bool isReadOnly_ = false;
};

} // namespace

std::unique_ptr<Field> makeListField(const FieldRow& row, Field::Write write)
{
    return std::make_unique<ListField>(row, std::move(write));
}

} // namespace millrace::canvas
