// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/log/log_reader.h"

#include <QWidget>
#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QStandardItemModel;

namespace millrace::app::simulation {

class FigureTable;

/// Which column of a log tells what, guessed and to be corrected, beside the first rows; and in which time zone. A log
/// that says that itself (XES) has the zone alone.
class LogColumnsPage : public QWidget {
    Q_OBJECT
public:
    explicit LogColumnsPage(QWidget* parent = nullptr);

    /// Looks at the file's beginning. `activities`: names in the diagram. Throws base::Failure where it is no log.
    void setFile(const QString& path, const QStringList& activities, const QByteArray& zone);
    bool asksForColumns() const { return !preview_.header.isEmpty(); }
    /// As chosen here.
    log::ReadOptions options() const;
    /// What makes no sense, in words; empty: the log may be read.
    const QStringList& doubts() const { return doubts_; }
    /// The field for a role: "case", "activity", "start", "end", "resource", "enabled", "lifecycle", "instance".
    QComboBox& field(const QString& role) const;

Q_SIGNALS:
    void changed();

private:
    struct Field {
        QString role;
        QString log::CsvColumns::*column;
        QComboBox* box = nullptr;
        QWidget* row = nullptr;
        bool isRare = false;
    };
    QWidget* makeField(Field& field, const QString& caption, const QString& tooltip);
    QWidget* makeForm();
    void fillFields();
    void fillTable();
    void showMore(bool more);
    void refresh();

    log::CsvPreview preview_;
    QStringList activities_;
    QStringList doubts_;
    std::vector<Field> fields_;
    QPushButton* more_ = nullptr;
    QWidget* columnsBox_ = nullptr;
    QWidget* datesRow_ = nullptr;
    QComboBox* dates_;
    QComboBox* zone_;
    QLabel* words_;
    FigureTable* table_;
    QStandardItemModel* cells_;
};

} // namespace millrace::app::simulation
