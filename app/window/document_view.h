// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QString>
#include <QStringList>

class QWidget;

namespace millrace::app::window {

/// An open file as the window sees it: a tab with a widget. Who brings a kind of file (diagrams, decisions, forms)
/// derives from it; the activities reach their own kind by qobject_cast.
class DocumentView : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// What the tab shows; owned by this view, lives as long.
    virtual QWidget* widget() = 0;
    /// File name, or a word for what was never saved.
    virtual QString title() const = 0;
    /// Absolute path; empty for what was never saved.
    virtual QString path() const = 0;
    virtual bool isEdited() const = 0;
    virtual bool isReadOnly() const { return false; }
    /// Whether all that belongs to it is in its widget, whatever the activity: then the window has no panels around it.
    virtual bool hasOwnPanels() const { return false; }
    /// What the status bar says of one that has its own panels, part by part; stateChanged() when it is another.
    virtual QStringList status() const { return {}; }
    /// Whether one that has its own panels shows all that it computes.
    virtual bool isSettled() const { return true; }
    /// A small picture for the welcome page; null where there is none.
    virtual QImage thumbnail(QSize) const { return {}; }
    /// Settles whatever must not be lost. False: the user wants to stay.
    virtual bool mayClose() = 0;

Q_SIGNALS:
    /// Title, path or edited state are others now.
    void stateChanged();
    /// A file was written beside its own, as scenarios are.
    void wroteBeside();
};

} // namespace millrace::app::window
