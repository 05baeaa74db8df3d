// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/design_activity.h"

#include "app/design/autosave.h"
#include "app/design/diagram_bar.h"
#include "app/design/diagram_view.h"
#include "app/design/outline_panel.h"
#include "app/design/outline_view.h"
#include "app/design/problem_check.h"
#include "app/design/problems_panel.h"
#include "app/design/rules_dialog.h"
#include "app/window/actions.h"
#include "app/window/main_window.h"
#include "app/window/widgets.h"
#include "modeler/base/failure.h"
#include "modeler/canvas/properties/property_panel.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/document.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace millrace::app::design {

namespace {

class DesignActivity : public window::Activity {
    Q_DECLARE_TR_FUNCTIONS(DesignActivity)

public:
    DesignActivity(window::MainWindow& window, const Autosave* autosave);
    window::ActivityId id() const override { return window::ActivityId::Design; }
    QWidget* sidePanel() override;
    QWidget* bottomPanel() override;
    QStringList status() const override;
    void show(window::DocumentView* document) override;
    void leave() override;
    bool isSettled() const override { return view_ == nullptr || check() == nullptr || check()->isUpToDate(); }

private:
    ProblemCheck* check() const;
    QString problemsOf(metamodel::Key element) const;
    void follow();
    void showSelection();
    void showProblems();
    void choose(int finding);
    void mend(int finding);
    void showRules();

    window::MainWindow& window_;
    const Autosave* autosave_; ///< may be null
    QPointer<canvas::PropertyPanel> properties_;
    QPointer<OutlinePanel> outline_;
    QPointer<ProblemsPanel> problems_;
    QPointer<RulesDialog> rules_;
    QPointer<DiagramView> view_;
    bool isInFront_ = false;
};

DesignActivity::DesignActivity(window::MainWindow& window, const Autosave* autosave)
    : window_(window)
    , autosave_(autosave)
{
    if (autosave != nullptr)
        connect(autosave, &Autosave::keptChanged, this, &DesignActivity::statusChanged);
    window.actions().bind(window::Command::CheckDiagram, this, [this] {
        window_.setActivity(window::ActivityId::Design);
        if (ProblemCheck* found = check()) {
            found->checkNow();
            problems_->focusList();
        }
    });
    window.actions().setEnabled(window::Command::CheckDiagram, false);
    window.actions().bind(window::Command::CheckingRules, this, [this] { showRules(); });
    connect(&window, &window::MainWindow::currentDocumentChanged, this, [this](window::DocumentView* document) {
        window_.actions().setEnabled(window::Command::CheckDiagram, qobject_cast<DiagramView*>(document) != nullptr);
    });
}

QWidget* DesignActivity::sidePanel()
{
    properties_ = new canvas::PropertyPanel;
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    window::setGround(properties_, "panel");
    scroll->setWidget(properties_);
    connect(
        properties_, &canvas::PropertyPanel::refused, this, [this](const QString& reason) { window_.hint(reason); });
    connect(properties_, &canvas::PropertyPanel::left, this, [this] {
        if (view_)
            view_->canvas().setFocus(Qt::OtherFocusReason);
    });
    connect(properties_, &canvas::PropertyPanel::elementReplaced, this, [this](metamodel::Key element) {
        if (view_)
            view_->canvas().selectElements({element});
    });
    outline_ = new OutlinePanel;
    connect(outline_, &OutlinePanel::refused, this, [this](const QString& reason) { window_.hint(reason); });
    connect(outline_, &OutlinePanel::elementChosen, this, [this](metamodel::Key element) {
        if (view_)
            view_->reveal(element);
    });
    auto* pages = new QStackedWidget;
    pages->addWidget(scroll);
    pages->addWidget(outline_);
    auto* choice = new window::SegmentedControl({tr("Properties"), tr("Outline")});
    connect(choice, &window::SegmentedControl::currentChanged, pages, &QStackedWidget::setCurrentIndex);
    connect(choice, &window::SegmentedControl::chosen, outline_, [outline = outline_](int page) {
        if (page == 1) // typing goes on where one looks
            outline->findChild<OutlineView*>()->setFocus(Qt::OtherFocusReason);
    });
    auto* side = new QWidget;
    window::setGround(side, "panel");
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 10, 14, 2);
    head->addWidget(choice);
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(pages, 1);
    return side;
}

QWidget* DesignActivity::bottomPanel()
{
    problems_ = new ProblemsPanel;
    connect(problems_, &ProblemsPanel::chosen, this, &DesignActivity::choose);
    connect(problems_, &ProblemsPanel::fixChosen, this, &DesignActivity::mend);
    connect(problems_, &ProblemsPanel::scopeChosen, this, [this](metamodel::Key scope) {
        if (view_)
            view_->reveal(scope);
    });
    connect(problems_, &ProblemsPanel::rulesWanted, this, &DesignActivity::showRules);
    return problems_;
}

QStringList DesignActivity::status() const
{
    if (!view_)
        return {tr("Ready")};
    QStringList parts;
    const int selected = int(view_->canvas().selection().size());
    parts += selected == 0 ? tr("Nothing selected") : tr("%n selected", nullptr, selected);
    parts += tr("%1 %").arg(QLocale().toString(view_->canvas().zoom() * 100, 'f', 0));
    if (view_->isReadOnly())
        parts += tr("Read only");
    else if (!view_->isEdited())
        parts += view_->path().isEmpty() ? tr("New") : tr("Saved");
    else
        parts += autosave_ != nullptr && autosave_->isKept(*view_) ? tr("Edited, kept aside") : tr("Edited");
    if (const ProblemCheck* found = check(); found != nullptr && found->isUpToDate()) {
        if (found->errors() > 0)
            parts += tr("%n error(s)", nullptr, found->errors());
        if (found->warnings() > 0)
            parts += tr("%n warning(s)", nullptr, found->warnings());
    }
    return parts;
}

ProblemCheck* DesignActivity::check() const
{
    return view_ ? view_->findChild<ProblemCheck*>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
}

void DesignActivity::show(window::DocumentView* document)
{
    auto* view = qobject_cast<DiagramView*>(document);
    isInFront_ = true;
    if (view != view_) {
        if (view_) {
            view_->disconnect(this);
            view_->canvas().disconnect(this);
            view_->canvas().setTips({});
            view_->diagramBar().disconnect(this);
            if (ProblemCheck* old = check())
                old->disconnect(this);
        }
        view_ = view;
        properties_->setDocument(view != nullptr ? &view->document() : nullptr);
        outline_->setDocument(view != nullptr ? &view->document() : nullptr);
        if (view != nullptr)
            follow();
        else
            problems_->clear();
    }
    if (view != nullptr) {
        view->canvas().setReadOnly(false); // a read-only document stays so
        showSelection();
        if (check() != nullptr)
            check()->followRules();
        showProblems();
    }
    if (rules_)
        rules_->follow(check());
    Q_EMIT statusChanged();
}

void DesignActivity::follow()
{
    // An old version cannot be mended, and a comparison brings layers of its own.
    if (check() == nullptr && !view_->isReadOnly())
        new ProblemCheck(*view_);
    if (check() != nullptr)
        connect(check(), &ProblemCheck::checked, this, &DesignActivity::showProblems);
    view_->canvas().setTips([this](metamodel::Key element) { return problemsOf(element); });
    connect(view_, &DiagramView::stateChanged, this, &DesignActivity::statusChanged);
    connect(view_, &DiagramView::refused, this, [this](const QString& reason) { window_.hint(reason); });
    connect(&view_->canvas(), &canvas::View::selectionChanged, this, &DesignActivity::showSelection);
    connect(&view_->diagramBar(), &DiagramBar::opened, this, &DesignActivity::showSelection);
    connect(&view_->canvas(), &canvas::View::zoomChanged, this, &DesignActivity::statusChanged);
}

void DesignActivity::showSelection()
{
    if (!isInFront_ || !view_)
        return;
    const std::vector<metamodel::Key> selected = view_->canvas().selectedElements();
    properties_->setElements(selected);
    properties_->setDiagram(view_->canvas().figures().diagram());
    if (selected.size() == 1)
        outline_->setElement(selected.front());
    Q_EMIT statusChanged();
}

void DesignActivity::showProblems()
{
    if (!isInFront_ || !view_)
        return;
    if (check() == nullptr) {
        problems_->clear();
        return;
    }
    const ProblemCheck& found = *check();
    problems_->follow(check());
    problems_->show(found.findings(), view_->document().tree(), found.milliseconds());
    drawing::Overlays overlays;
    // Worst first: the first mark on an element stays.
    for (const lint::Finding& finding : found.findings())
        if (finding.element != metamodel::noKey)
            overlays.marks.try_emplace(finding.element, finding.problem.severity);
    view_->canvas().setOverlays(std::move(overlays));
    Q_EMIT statusChanged();
}

/// What the mark on it means, for the pointer that rests on it.
QString DesignActivity::problemsOf(metamodel::Key element) const
{
    if (!isInFront_ || check() == nullptr)
        return {};
    QStringList lines;
    for (const lint::Finding& finding : check()->findings())
        if (finding.element == element && element != metamodel::noKey)
            lines += QStringLiteral("<p>%1</p>").arg(finding.problem.message.toHtmlEscaped());
    return lines.join(QString());
}

void DesignActivity::choose(int finding)
{
    if (!view_ || finding < 0 || finding >= int(check()->findings().size()))
        return;
    const lint::Finding& found = check()->findings()[std::size_t(finding)];
    if (found.element != metamodel::noKey)
        view_->reveal(found.element);
}

void DesignActivity::mend(int finding)
{
    if (!view_ || finding < 0 || finding >= int(check()->findings().size()))
        return;
    try {
        check()->fix(check()->findings()[std::size_t(finding)]);
    } catch (const base::Failure& failure) {
        window_.hint(failure.message());
    }
}

void DesignActivity::showRules()
{
    if (!rules_) {
        rules_ = new RulesDialog(&window_);
        rules_->setAttribute(Qt::WA_DeleteOnClose);
    }
    rules_->follow(check());
    rules_->show();
    rules_->raise();
    rules_->activateWindow();
}

void DesignActivity::leave()
{
    isInFront_ = false;
    if (check() != nullptr)
        view_->canvas().setOverlays({});
}

} // namespace

std::unique_ptr<window::Activity> makeActivity(window::MainWindow& window, const Autosave* autosave)
{
    return std::make_unique<DesignActivity>(window, autosave);
}

} // namespace millrace::app::design
