// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPixmap>
#include <functional>
#include <vector>

class QLineEdit;
class QListView;
class QModelIndex;
class QStandardItemModel;

namespace millrace::canvas {

class View;

/// Something that can be picked.
struct PickEntry {
    QString category;
    QString title;
    QString description; ///< searched as well
    QString words; ///< not shown, searched as well
    QPixmap preview;
    bool isPresent = false; ///< what is now: marked
};

/// A list that is searched by typing and driven by keys, beside the element that it is about. Up and Down choose,
/// Return picks, Escape closes. One at a time; it deletes itself when it closes.
class PickMenu : public QFrame {
    Q_OBJECT

public:
    using Picked = std::function<void(int entry, bool byKeyboard)>;

    PickMenu(View& view, const QString& title, std::vector<PickEntry> entries, Picked picked);

    /// Beside the area (of the view's widget), on the screen as a whole: on the right, unless there is no room, or what
    /// stands there is what the entries are about.
    void openBeside(const QRect& area, Qt::Edge side = Qt::RightEdge);
    /// Told which entry is marked, while it is open; -1 when it closes.
    void setMarked(std::function<void(int entry)> marked);
    /// Titles as listed for what is typed, best first.
    QStringList listed() const;

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void refill();
    void fitHeight();
    void addRow(int entry);
    void choose(int by);
    void pick(bool byKeyboard);
    void tellMarked(const QModelIndex& index) const;
    void applyTheme();

    View& view_;
    std::vector<PickEntry> entries_;
    Picked picked_;
    std::function<void(int)> marked_;
    int width_ = 0; ///< pixels
    QLineEdit* search_;
    QListView* list_;
    QStandardItemModel* model_;
};

} // namespace millrace::canvas
