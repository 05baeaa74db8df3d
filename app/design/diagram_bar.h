// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/design/diagram_sheets.h"

#include <QPointF>
#include <QWidget>
#include <map>

class QAction;
class QHBoxLayout;
class QTabBar;

namespace millrace::canvas {
class View;
}
namespace millrace::editing {
class Document;
}

namespace millrace::app::design {

/// Below the canvas, where a file has more than one diagram: a tab for each, and inside of a collapsed sub-process the
/// way back. A collapsed sub-process opens by a double click on its marker (the canvas asks for it), by Ctrl+Down and
/// from its menu; Ctrl+Up goes back. Each diagram keeps its zoom and place. What is taken back in a diagram that is not
/// in front brings that to front. Hidden where there is one diagram.
class DiagramBar : public QWidget {
    Q_OBJECT

public:
    DiagramBar(editing::Document& document, canvas::View& canvas, QWidget* parent = nullptr);

    void open(Key diagram);
    /// The diagram of a collapsed sub-process; false where it has none.
    bool enter(Key element);
    void leave();

Q_SIGNALS:
    void opened();

private:
    struct Seen {
        double zoom = 1;
        QPointF origin;
    };
    void follow(const metamodel::Changes& changes);
    void refresh();
    void refreshTabs();
    void refreshWay();
    void offerActions();

    editing::Document& document_;
    canvas::View& canvas_;
    QTabBar* tabs_;
    QWidget* way_ = nullptr; ///< made anew for each
    QHBoxLayout* row_;
    QAction* enter_;
    QAction* leave_;
    std::vector<Sheet> sheets_;
    std::vector<Sheet> path_;
    std::map<Key, Seen> seen_;
};

} // namespace millrace::app::design
