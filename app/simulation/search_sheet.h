// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>
#include <optional>
#include <string>

class QComboBox;
class QPushButton;
class QStandardItemModel;

namespace millrace::app::simulation {

class ElidedLabel;
class FigureTable;

/// Where something is searched for, by a figure: what is asked, and a table of what was found, of which a row is chosen
/// and tried. How it is worded and shown is that of one kind of search; searching is its owner's.
class SearchSheet : public QWidget {
    Q_OBJECT
public:
    /// While a search is under way: what it does. Empty: none is.
    void setProgress(const QString& words);
    /// Nothing was found yet, or cannot be: why.
    virtual void setWords(const QString& words) = 0;
    /// Above what was found: what it is worth by now.
    void setNote(const QString& words);
    bool hasFound() const { return hasFound_; }
    /// The figure that is asked for, as optimization::Goal has it.
    std::string kpi() const;
    std::optional<bool> isHighestBest() const; ///< of it; none: as it is usually meant
    /// Offers key figures of the user's own too, each as low and as high as can be.
    void setOwnFigures(const QStringList& names);

    FigureTable& table() { return *table_; }

Q_SIGNALS:
    void findAsked();
    void stopAsked();
    void otherAsked(); ///< the sheet that stands beside this one
    void tryAsked(int point); ///< of those that were found

protected:
    /// How one kind of search is worded.
    struct Look {
        QString table;
        QString question; ///< before the choice of a figure
        QString figures;
        QString figuresTip;
        QString findTip;
        QString tryName;
        QString tryTip;
        QString other;
        QString otherTip;
        bool isOfPeople; ///< the figures are those that more people make better
    };
    static constexpr int pointRole = Qt::UserRole + 1; ///< of the first cell of a row; noPoint: it cannot be tried
    static constexpr int noPoint = -1;

    /// `choices`: what else is asked, or null.
    SearchSheet(const Look& look, QWidget* choices, QWidget* parent);
    void setBody(QWidget* body); ///< below what is asked

    static QString figureName(const std::string& kpi);
    QComboBox& figures() const { return *figures_; }
    QPushButton& findButton() const { return *find_; }
    QPushButton& tryButton() const { return *try_; }
    QPushButton& otherLink() const { return *other_; }
    QStandardItemModel& cells() const { return *cells_; }
    void setFound(bool has) { hasFound_ = has; }
    int chosen() const; ///< a point, or noPoint
    void choose(int point);

private:
    QWidget* asking(const Look& look);
    void tryChosen();

    QComboBox* figures_;
    QWidget* choices_;
    QPushButton* find_;
    QPushButton* stop_;
    QPushButton* try_;
    QPushButton* other_;
    ElidedLabel* words_;
    FigureTable* table_;
    QStandardItemModel* cells_;
    QStringList ownFigures_; ///< behind those of everybody
    bool hasFound_ = false;
};

} // namespace millrace::app::simulation
