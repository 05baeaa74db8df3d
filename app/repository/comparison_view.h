// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/repository/comparison.h"

#include <QFrame>
#include <memory>

class QListWidget;

namespace millrace::app::design {
class DiagramView;
}

namespace millrace::app::repository {

/// The list of differences that lies over the compared diagram: a click or Enter jumps to the element. Each row carries
/// the colour of its mark on the diagram; what was only moved comes last, in one row where that is much.
class DifferenceList : public QFrame {
    Q_OBJECT
public:
    DifferenceList(design::DiagramView& view, const Comparison& comparison, const QString& heading);

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void place();
    int fitRows(int most);
    void fillRows();
    void paintDots();
    void jump(int row);

    design::DiagramView& view_;
    std::vector<diff::Difference> differences_;
    QListWidget* list_;
};

/// A read-only tab that shows both states, coloured by what was added, removed, changed and moved, with the list.
std::unique_ptr<design::DiagramView> makeComparisonView(
    const Comparison& comparison, const QString& title, const QString& heading);

} // namespace millrace::app::repository
