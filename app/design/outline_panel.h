// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/design/outline_entry.h"
#include "modeler/editing/document.h"

#include <QPointer>
#include <QWidget>
#include <functional>
#include <memory>

class QAction;
class QLabel;
class QStackedWidget;
class QStandardItem;
class QStandardItemModel;

namespace millrace::editing {
class Edit;
}

namespace millrace::app::design {

class OutlineView;

/// The process as an indented list beside the diagram: each step, who does it, and on what condition. It is typed like
/// a list, and the diagram draws itself; what changes in the diagram stands in the list at once. How questions,
/// answers, ends and the like are typed says outline_entry.h. Every entry is one undo step.
class OutlinePanel : public QWidget {
    Q_OBJECT

public:
    explicit OutlinePanel(QWidget* parent = nullptr);
    ~OutlinePanel() override;

    void setDocument(editing::Document* document); ///< borrowed, may be null
    void setReadOnly(bool readOnly);
    /// Goes to the line of the element, and says nothing about it.
    void setElement(metamodel::Key element);

    /// A new empty line below the current one, to be typed into; written nowhere before it has a name.
    void addStep();

Q_SIGNALS:
    void elementChosen(millrace::metamodel::Key element);
    void refused(const QString& reason);

private:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void makeActions();
    QAction* makeAction(
        const QString& text, const QString& icon, const QKeySequence& keys, void (OutlinePanel::*run)());
    void updateActions();
    void schedule();
    void rebuild();
    QStandardItem* currentItem() const;
    metamodel::Key currentElement() const;
    void goTo(metamodel::Key element);
    void take(QStandardItem* item);
    QStandardItem* itemOf(metamodel::Key element) const; ///< null where no line tells it
    // typing
    void beginLine(metamodel::Key element, OutlinePlace place, const QString& words = {});
    void takeNewStep(QStandardItem* item);
    void endEditing(bool typed, int by);
    void typeBeside(int column, int by);
    bool nothingFollows() const;
    void goOnTyping(metamodel::Key made);
    void goUp();
    /// The gateway below which the line of the element stands; noKey where it is below none.
    metamodel::Key gatewayAbove(metamodel::Key element) const;
    bool asks(metamodel::Key gateway) const; ///< one of its ways is taken
    metamodel::Key unanswered(metamodel::Key question, const QString& answer) const;
    bool edit(const QString& name, const std::function<void(editing::Edit&)>& verb);
    void makeConditional();
    void moveEarlier();
    void moveLater();
    void endHere();
    void removeStep();

    QPointer<editing::Document> document_;
    bool isReadOnly_ = false;
    bool isStale_ = true; ///< the document has changed since the lines were made
    bool isFilling_ = false; ///< entries are ours and not the user's
    metamodel::Key newAfter_ = metamodel::noKey; ///< the step or gateway that a line under way follows
    OutlinePlace newPlace_ = OutlinePlace::Next;
    OutlineEntry entry_; ///< as it was typed last
    QStackedWidget* stack_;
    QLabel* none_; ///< why the list is empty
    QLabel* hint_; ///< how to go on
    OutlineView* view_;
    QStandardItemModel* model_;
    QAction* add_ = nullptr;
    QAction* conditional_ = nullptr;
    QAction* earlier_ = nullptr;
    QAction* later_ = nullptr;
    QAction* end_ = nullptr;
    QAction* remove_ = nullptr;
};

} // namespace millrace::app::design
