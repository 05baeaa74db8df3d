// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/design/file_view.h"
#include "modeler/metamodel/element.h"

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QWidget;

namespace millrace::dmn {
struct TableFinding;
}

namespace millrace::app::decisions {

class CheckList;
class DecisionCheck;
class DecisionList;
class LogicEditor;
class TableEditor;
class TryPanel;

/// A DMN file in a tab: what it holds at the left, the logic of what is chosen in the middle, what is odd about its
/// rules below, and trying it at the right. It brings all its panels itself, whatever the activity.
class DecisionView : public design::FileView {
    Q_OBJECT

public:
    DecisionView(std::unique_ptr<editing::Document> document, const QString& title);
    ~DecisionView() override;

    QWidget* widget() override;
    bool hasOwnPanels() const override { return true; }
    QStringList status() const override;
    bool isSettled() const override;
    void setReadOnly(bool readOnly) override;
    void lookLike(const FileView& other) override;
    QString proposedName() const override;
    QString ending() const override { return QStringLiteral("dmn"); }
    bool canDo(window::Command command) const override;
    void perform(window::Command command) override;

    /// Shows the decision or knowledge model of that key.
    void choose(metamodel::Key element);
    /// By its id or name; false where there is none.
    bool choose(const QString& idOrName);
    metamodel::Key chosen() const;
    TableEditor& tableEditor() { return *table_; }
    DecisionCheck& check() { return *check_; }
    TryPanel& tryPanel() { return *try_; }

Q_SIGNALS:
    /// Something was not allowed, and why.
    void refused(const QString& words);

private:
    void makePages();
    QWidget* makeMiddle();
    QWidget* makeHead();
    QWidget* makeNothing();
    void follow();
    void showChosen();
    void showTable(metamodel::Key table);
    void showFindings();
    void showTrial();
    void showFinding(const dmn::TableFinding& finding);
    void rename();
    void give(bool isTable);
    void addDecision();
    bool isTableShown() const;

    std::unique_ptr<QWidget> page_;
    DecisionCheck* check_;
    DecisionList* list_ = nullptr;
    QPushButton* add_ = nullptr;
    QLineEdit* name_ = nullptr;
    QLabel* kind_ = nullptr;
    QStackedWidget* editors_ = nullptr;
    TableEditor* table_ = nullptr;
    LogicEditor* logic_ = nullptr;
    QWidget* nothing_ = nullptr;
    QLabel* about_ = nullptr;
    QWidget* aboutPage_ = nullptr;
    CheckList* checks_ = nullptr;
    TryPanel* try_ = nullptr;
    QLineEdit* find_ = nullptr;
    metamodel::Key shown_ = metamodel::noKey; ///< the element
    metamodel::Key shownLogic_ = metamodel::noKey;
};

} // namespace millrace::app::decisions
