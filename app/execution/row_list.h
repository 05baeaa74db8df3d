// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QString>
#include <vector>

class QStandardItemModel;

namespace millrace::app::execution {

/// A row of two lines with a word at the right, as in a list of tasks.
struct ListRow {
    enum class Tone { Plain, Good, Trouble };
    QString title;
    QString note; ///< second line, muted
    QString side; ///< at the right
    Tone tone = Tone::Plain; ///< of `side`
    bool operator==(const ListRow&) const = default;
};

/// A list of such rows, one of which may be chosen by mouse or keyboard.
class RowList : public QListView {
    Q_OBJECT
public:
    explicit RowList(const QString& accessibleName, QWidget* parent = nullptr);
    /// Replaces the rows; `chosen` below 0: none. Says nothing of the choice.
    void setRows(std::vector<ListRow> rows, int chosen);

Q_SIGNALS:
    /// The user has gone to this row.
    void rowChosen(int row);

private:
    std::vector<ListRow> rows_;
    QStandardItemModel* model_;
    bool filling_ = false;
};

} // namespace millrace::app::execution
