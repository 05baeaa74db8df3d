// SPDX-License-Identifier: GPL-3.0-or-later
// The open files and their tabs.
#include "app/window/actions.h"
#include "app/window/document_view.h"
#include "app/window/main_window.h"
#include "app/window/notice_bar.h"
#include "app/window/welcome_page.h"

#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <algorithm>
#include <utility>

namespace millrace::app::window {

DocumentView& MainWindow::addDocument(std::unique_ptr<DocumentView> document)
{
    DocumentView* view = document.get();
    documents_.push_back(std::move(document));
    {
        // A first tab becomes the current one before it can be told whose it is.
        const QSignalBlocker quiet(tabs_);
        seatDocument(*view, tabs_->addTab(view->title()));
    }
    tabs_->updateGeometry(); // Qt forgets to tell a layout that measured the bar while it was hidden and empty
    setCurrentDocument(*view);
    return *view;
}

void MainWindow::seatDocument(DocumentView& view, int tab)
{
    pages_->addWidget(view.widget());
    tabs_->setTabData(tab, QVariant::fromValue<QObject*>(&view));
    connect(&view, &DocumentView::stateChanged, this, [this, shown = &view] { refreshTab(shown); });
    refreshTab(&view);
}

DocumentView& MainWindow::replaceDocument(DocumentView& old, std::unique_ptr<DocumentView> fresh)
{
    const auto found
        = std::find_if(documents_.begin(), documents_.end(), [&](const auto& owned) { return owned.get() == &old; });
    Q_ASSERT(found != documents_.end());
    DocumentView& view = *fresh;
    const std::unique_ptr<DocumentView> leaving = std::exchange(*found, std::move(fresh));
    seatDocument(view, tabOf(old));
    if (currentDocument() == &view)
        showCurrentPage();
    pages_->removeWidget(leaving->widget());
    return view;
}

int MainWindow::tabOf(const DocumentView& document) const
{
    for (int tab = 0; tab < tabs_->count(); ++tab)
        if (tabs_->tabData(tab).value<QObject*>() == &document)
            return tab;
    return -1;
}

std::vector<DocumentView*> MainWindow::documents() const
{
    std::vector<DocumentView*> views;
    for (int tab = 0; tab < tabs_->count(); ++tab)
        views.push_back(qobject_cast<DocumentView*>(tabs_->tabData(tab).value<QObject*>()));
    return views;
}

DocumentView* MainWindow::currentDocument() const
{
    return tabs_->currentIndex() < 0
        ? nullptr
        : qobject_cast<DocumentView*>(tabs_->tabData(tabs_->currentIndex()).value<QObject*>());
}

void MainWindow::setCurrentDocument(DocumentView& document)
{
    tabs_->setCurrentIndex(tabOf(document));
    showCurrentPage();
}

void MainWindow::showCurrentPage()
{
    DocumentView* document = currentDocument();
    pages_->setCurrentWidget(document != nullptr ? document->widget() : welcome_);
    notice_->setFront(document);
    setWindowTitle(document != nullptr ? tr("%1 - Millrace").arg(document->title()) : tr("Millrace"));
    for (const auto command : {Command::CloseTab, Command::NextTab, Command::PreviousTab})
        actions_->setEnabled(command, document != nullptr);
    refreshSurroundings();
    if (document != nullptr)
        document->widget()->setFocus(Qt::OtherFocusReason);
    Q_EMIT currentDocumentChanged(document);
}

bool MainWindow::closeDocument(DocumentView& document)
{
    if (!document.mayClose())
        return false;
    const QString path = document.path();
    const auto found = std::find_if(
        documents_.begin(), documents_.end(), [&](const auto& owned) { return owned.get() == &document; });
    Q_ASSERT(found != documents_.end());
    const int tab = tabOf(document);
    // Deleted by hand after the window has turned to another: removing the tab asks for the current page.
    const std::unique_ptr<DocumentView> closing = std::move(*found);
    documents_.erase(found);
    tabs_->removeTab(tab);
    pages_->removeWidget(closing->widget());
    showCurrentPage();
    Q_EMIT documentClosed(path);
    return true;
}

void MainWindow::refreshTab(DocumentView* document)
{
    const int tab = tabOf(*document);
    tabs_->setTabText(tab, document->isEdited() ? document->title() + QStringLiteral(" \u2022") : document->title());
    tabs_->setTabToolTip(tab, document->path());
    if (document == currentDocument())
        setWindowTitle(tr("%1 - Millrace").arg(document->title()));
    if (document == currentDocument() && document->hasOwnPanels())
        refreshStatus();
    Q_EMIT documentStateChanged(document);
}

void MainWindow::bindTabs()
{
    const auto go = [this](int by) {
        if (const int count = tabs_->count(); count > 0)
            tabs_->setCurrentIndex((tabs_->currentIndex() + by + count) % count);
    };
    actions_->bind(Command::NextTab, this, [go] { go(1); });
    actions_->bind(Command::PreviousTab, this, [go] { go(-1); });
    actions_->bind(Command::CloseTab, this, [this] {
        if (DocumentView* document = currentDocument())
            closeDocument(*document);
    });
    for (const auto command : {Command::CloseTab, Command::NextTab, Command::PreviousTab})
        actions_->setEnabled(command, false);
    connect(tabs_, &QTabBar::currentChanged, this, [this] { showCurrentPage(); });
    connect(tabs_, &QTabBar::tabCloseRequested, this,
        [this](int tab) { closeDocument(*documents().at(static_cast<std::size_t>(tab))); });
}

} // namespace millrace::app::window
