// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QStringList>
#include <QWidget>
#include <vector>

class QHBoxLayout;
class QLabel;
class QStackedLayout;

namespace millrace::app::charts {

/// What every chart has: a title with a muted note, words where there is nothing to show, its numbers as a table, and
/// `Copy picture` and `Copy data` (context menu, Ctrl+C and Ctrl+Shift+C while it has the focus).
class Chart : public QWidget {
    Q_OBJECT
public:
    explicit Chart(const QString& title, QWidget* parent = nullptr);

    QString title() const;
    void setTitle(const QString& title);
    /// Beside the title, muted: where the numbers come from.
    void setNote(const QString& note);
    /// At the right of the title: what the chart is of, where that may be chosen. Takes it.
    void setChoice(QWidget* choice);
    /// What stands here while there are no data.
    void setEmptyWords(const QString& words);

    /// The chart's numbers: a row of column names with their units, then the rows. Empty without data.
    virtual std::vector<QStringList> table() const = 0;
    /// The table as tab-separated text, for spreadsheets.
    QString tableText() const;
    /// The chart as it looks, `scale` device pixels a pixel.
    QImage picture(double scale = 2);

public:
    void copyPicture();
    void copyData();

protected:
    /// The derived chart's drawing, below the title.
    void setContent(QWidget* content);
    /// Call when the data have changed: shows the words or the drawing, and tells readers of the screen.
    void refreshState();

private:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

    QHBoxLayout* head_;
    QLabel* title_;
    QLabel* note_;
    QLabel* words_;
    QStackedLayout* stack_;
    QWidget* empty_;
};

/// A part of a bar as the legend has it too.
struct PartLook {
    QString name; ///< "staff busy"
    int series = 0; ///< which chart colour, 0 to 6
    bool isPale = false; ///< akin to another part of the same colour
    /// As strong as `opacity`, where it is not pale.
    QColor color(double opacity = 1) const;
};

} // namespace millrace::app::charts
