// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <vector>

class QWidget;

namespace millrace::app::window {

class DocumentView;

enum class ActivityId { Design, Simulate, Run, Analyze };
inline constexpr int activityCount = 4;

/// "design", "simulate", "run", "analyze": the word on the command line and in the settings.
QString toWord(ActivityId id);
/// The activity of that word; Design for any other.
ActivityId activityFromWord(const QString& word);

/// Where a widget lies over the diagram.
enum class Anchor {
    Left, ///< below the upper left corner, as tall as it wants
    TopLeft,
    TopRight,
    Bottom ///< as wide as the diagram
};

struct Overlay {
    Anchor anchor = Anchor::TopLeft;
    QWidget* widget = nullptr;
};

/// One of the four things an analyst does with a diagram. It brings what surrounds the diagram; the diagram itself
/// stays. The widgets are made once, on first use, and handed to the window, which then owns them; null where the
/// activity needs none.
class Activity : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual ActivityId id() const = 0;
    virtual QWidget* sidePanel() = 0;
    virtual QWidget* bottomPanel() = 0;
    /// Height that the bottom panel wants at first, in pixels.
    virtual int bottomHeight() const { return 120; }
    virtual std::vector<Overlay> overlays() { return {}; }
    /// What the status bar says, part by part; statusChanged() when it is another.
    virtual QStringList status() const { return {}; }
    /// The activity or the document in front has changed: show this one. Null: no document is open, or the one in front
    /// is none that this activity knows.
    virtual void show(DocumentView* document) = 0;
    /// Another activity takes over: take overlays off the drawing.
    virtual void leave() { }
    /// Whether all that it computes for the document in front is on the screen; a screenshot waits for it.
    virtual bool isSettled() const { return true; }

Q_SIGNALS:
    void statusChanged();
};

} // namespace millrace::app::window
