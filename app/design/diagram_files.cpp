// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/diagram_files.h"

#include "app/design/autosave.h"
#include "app/design/diagram_view.h"
#include "app/design/proposed_path.h"
#include "app/design/samples.h"
#include "app/design/template_dialog.h"
#include "app/window/actions.h"
#include "app/window/main_window.h"
#include "app/window/notice_bar.h"
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/canvas/view.h"
#include "modeler/dmn/definitions.h"
#include "modeler/editing/document.h"
#include "modeler/repository/workspace.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>

namespace millrace::app::design {

using window::Command;

namespace {

/// "orders.bpmn, line 4: ..." for the "/home/ann/orders.bpmn:4: error: ..." that is for logs.
QString forPeople(const QString& words, const QString& path)
{
    if (!words.startsWith(path))
        return words;
    static const QRegularExpression place(
        QStringLiteral("^(?::(\\d+))?: error: (.*)$"), QRegularExpression::DotMatchesEverythingOption);
    const auto found = place.match(words.mid(path.size()));
    if (!found.hasMatch())
        return words;
    const QString name = QFileInfo(path).fileName();
    return found.captured(1).isEmpty()
        ? DiagramFiles::tr("%1 could not be opened: %2", "file, why").arg(name, found.captured(2))
        : DiagramFiles::tr("%1 could not be opened because of line %2: %3")
              .arg(name, found.captured(1), found.captured(2));
}

QString fileFilter()
{
    return QStringList {DiagramFiles::tr("Diagrams and decisions (*.bpmn *.bpmn2 *.dmn *.xml)"),
        DiagramFiles::tr("Process diagrams (*.bpmn *.bpmn2 *.xml)"), DiagramFiles::tr("Decisions (*.dmn)"),
        DiagramFiles::tr("All files (*)")}
        .join(QStringLiteral(";;"));
}

} // namespace

DiagramFiles::DiagramFiles(window::MainWindow& window, Autosave* autosave, QString samplesFolder)
    : QObject(&window)
    , window_(window)
    , autosave_(autosave)
    , samplesFolder_(std::move(samplesFolder))
{
    bindCommands();
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, &DiagramFiles::lookAgainSoon);
    if (autosave_ != nullptr)
        connect(autosave_, &Autosave::failed, this,
            [this](const QString& words) { window_.notify(base::Severity::Warning, words); });
}

void DiagramFiles::bindCommands()
{
    window::Actions& actions = window_.actions();
    actions.bind(Command::NewDiagram, this, [this] { newDiagram(); });
    actions.bind(Command::NewDecisions, this, [this] { newDecisions(); });
    actions.bind(Command::NewFromTemplate, this, [this] {
        auto* dialog = new TemplateDialog(&window_);
        connect(dialog, &TemplateDialog::chosen, this, [this](const QString& id) {
            if (const Sample* sample = sampleById(id))
                newFromTemplate(*sample);
        });
        dialog->show();
    });
    actions.bind(Command::OpenFile, this, [this] { openByDialog(); });
    actions.bind(Command::OpenSample, this, [this] { openSample(); });
    actions.bind(Command::Save, this, [this] {
        if (FileView* view = current())
            save(*view);
    });
    actions.bind(Command::SaveAs, this, [this] {
        if (FileView* view = current())
            saveByDialog(*view);
    });
    const auto refresh = [this] {
        FileView* view = current();
        window_.actions().setEnabled(Command::Save, view != nullptr && !view->isReadOnly());
        window_.actions().setEnabled(Command::SaveAs, view != nullptr);
    };
    connect(&window_, &window::MainWindow::currentDocumentChanged, this, refresh);
    refresh();
}

FileView* DiagramFiles::current() const
{
    return qobject_cast<FileView*>(window_.currentDocument());
}

FileView* DiagramFiles::opened(const QString& path) const
{
    const QFileInfo wanted(path);
    for (window::DocumentView* document : window_.documents())
        if (auto* view = qobject_cast<FileView*>(document);
            view != nullptr && !view->path().isEmpty() && QFileInfo(view->path()) == wanted)
            return view;
    return nullptr;
}

void DiagramFiles::fail(const QString& words)
{
    lastFailure_ = words;
    window_.notify(base::Severity::Error, words);
}

// --- in

FileView* DiagramFiles::open(const QString& path)
{
    if (FileView* there = opened(path)) {
        window_.setCurrentDocument(*there);
        return there;
    }
    try {
        FileView& view = take(viewOf(editing::Document::open(QFileInfo(path).absoluteFilePath()), QString()));
        window_.recentFiles().add(view.path());
        tellOf(view);
        return &view;
    } catch (const base::Failure& failure) {
        lastFailure_ = failure.message();
        window_.notify(base::Severity::Error, forPeople(lastFailure_, QFileInfo(path).absoluteFilePath()));
        return nullptr;
    }
}

void DiagramFiles::tellOf(FileView& view)
{
    if (view.isDrawn())
        window_.notify({base::Severity::Note,
            tr("%1 holds no diagram, so Millrace drew one to look at. Save to keep it in the file.").arg(view.title()),
            {{tr("Save"), [this, &view] { save(view); }}}, &view});
    if (!view.document().problems().empty())
        window_.hint(tr("Reading found %n problem(s); they are listed below the diagram.", nullptr,
            int(view.document().problems().size())));
}

FileView& DiagramFiles::take(std::unique_ptr<FileView> made, FileView* inPlaceOf)
{
    FileView& view = *made;
    view.setCloseQuestion([this](FileView& closing) { return askToClose(closing); });
    watch(view);
    connect(
        &view, &QObject::destroyed, this, [this, gone = static_cast<const FileView*>(&view)] { onDisk_.erase(gone); });
    if (autosave_ != nullptr && !view.isReadOnly())
        autosave_->follow(view);
    if (inPlaceOf != nullptr)
        window_.replaceDocument(*inPlaceOf, std::move(made));
    else
        window_.addDocument(std::move(made));
    return view;
}

std::unique_ptr<FileView> DiagramFiles::viewOf(std::unique_ptr<editing::Document> read, const QString& title) const
{
    if (read->holdsDecisions() && makeDecisions_)
        return makeDecisions_(std::move(read), title);
    return DiagramView::of(std::move(read), title);
}

QString DiagramFiles::unusedTitle(const QString& stem) const
{
    QSet<QString> taken;
    for (const window::DocumentView* document : window_.documents())
        taken.insert(document->title());
    QString title = stem;
    for (int i = 2; taken.contains(title); ++i)
        title = QStringLiteral("%1 %2").arg(stem).arg(i);
    return title;
}

DiagramView* DiagramFiles::newDiagram()
{
    const QString title = unusedTitle(tr("New diagram"));
    window_.setActivity(window::ActivityId::Design);
    auto made = DiagramView::fromBytes(bpmn::newDiagram({}), title);
    DiagramView& view = *made;
    take(std::move(made));
    view.canvas().selectAll(); // the start, so that what can follow it is offered at once
    return &view;
}

FileView* DiagramFiles::newDecisions()
{
    const QString title = unusedTitle(tr("New decision"));
    window_.setActivity(window::ActivityId::Design);
    return &take(viewOf(editing::Document::fromBytes(dmn::newModel(tr("New decision"))), title));
}

DiagramView* DiagramFiles::newFromTemplate(const Sample& sample)
{
    auto made = DiagramView::fromBytes(readSample(sample), sample.title);
    DiagramView& view = *made;
    take(std::move(made));
    onDisk_[&view].templateId = sample.id;
    window_.setActivity(window::ActivityId::Design);
    return &view;
}

FileView* DiagramFiles::openSample()
{
    const Sample* sample = sampleById(firstSample);
    try {
        FileView* view = open(copySample(*sample, samplesFolder_));
        if (view != nullptr)
            window_.setActivity(window::ActivityId::Simulate);
        return view;
    } catch (const base::Failure& failure) {
        fail(failure.message());
        return nullptr;
    }
}

DiagramView* DiagramFiles::show(const QByteArray& bytes, const QString& title)
{
    try {
        auto made = DiagramView::fromBytes(bytes, title);
        made->setReadOnly(true);
        DiagramView& view = *made;
        take(std::move(made));
        return &view;
    } catch (const base::Failure& failure) {
        fail(failure.message());
        return nullptr;
    }
}

void DiagramFiles::openByDialog()
{
    const QString folder = current() != nullptr && !current()->path().isEmpty() ? QFileInfo(current()->path()).path()
                                                                                : documentsFolder();
    for (const QString& path : QFileDialog::getOpenFileNames(&window_, tr("Open"), folder, fileFilter()))
        open(path);
}

// --- out

bool DiagramFiles::save(FileView& view)
{
    if (view.isReadOnly())
        return false;
    return view.path().isEmpty() ? saveByDialog(view) : mayReplace(view, view.path()) && saveAs(view, view.path());
}

QString DiagramFiles::proposedPath(const FileView& view) const
{
    if (!view.path().isEmpty())
        return view.path();
    QString folder = projectFolder_ ? projectFolder_() : QString();
    if (folder.isEmpty() || (QDir::cleanPath(folder) + u'/').startsWith(QDir::cleanPath(samplesFolder_) + u'/'))
        folder = documentsFolder();
    const auto known = onDisk_.find(&view);
    const bool isOfTemplate = known != onDisk_.end() && !known->second.templateId.isEmpty();
    const QString name = isOfTemplate ? view.title() : view.proposedName();
    return unusedPath(folder, name, view.ending());
}

bool DiagramFiles::saveByDialog(FileView& view)
{
    QString path = QFileDialog::getSaveFileName(&window_, tr("Save as"), proposedPath(view), fileFilter());
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + view.ending();
    return saveAs(view, path);
}

bool DiagramFiles::saveAs(FileView& view, const QString& path)
{
    try {
        const QString before = view.path();
        view.document().save(QFileInfo(path).absoluteFilePath());
        if (before != view.path() && !before.isEmpty())
            watcher_.removePath(before);
        const QString templateId = onDisk_[&view].templateId;
        watch(view);
        window_.forgetNotices(view);
        window_.recentFiles().add(view.path());
        if (const Sample* sample = sampleById(templateId))
            copyScenario(sample->file, view.path());
        else if (!before.isEmpty() && !view.document().holdsDecisions())
            copyScenario(before, view.path());
        window_.hint(tr("%1 is saved.").arg(view.title()));
        return true;
    } catch (const base::Failure& failure) {
        fail(failure.message());
        return false;
    }
}

bool DiagramFiles::mayReplace(FileView& view, const QString& path)
{
    const QByteArray now = contentHash(path);
    if (now.isEmpty() || now == onDisk_[&view].hash)
        return true;
    QMessageBox question(QMessageBox::NoIcon, tr("Save"),
        tr("%1 was changed by another program since it was opened here.").arg(view.title()), QMessageBox::NoButton,
        &window_);
    question.setInformativeText(tr("Saving replaces what the other program wrote."));
    auto* replace = question.addButton(tr("Replace"), QMessageBox::DestructiveRole);
    question.addButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == replace;
}

bool DiagramFiles::askToClose(FileView& view)
{
    window_.setCurrentDocument(view);
    QMessageBox question(QMessageBox::NoIcon, tr("Close"), tr("Save the changes to %1?").arg(view.title()),
        QMessageBox::NoButton, &window_);
    question.setInformativeText(tr("Without saving, what you did since it was saved last is lost."));
    auto* keep = question.addButton(QMessageBox::Save);
    auto* lose = question.addButton(tr("Do not save"), QMessageBox::DestructiveRole);
    question.addButton(QMessageBox::Cancel);
    question.setDefaultButton(keep);
    question.exec();
    if (question.clickedButton() == static_cast<QAbstractButton*>(keep))
        return save(view);
    return question.clickedButton() == static_cast<QAbstractButton*>(lose);
}

bool DiagramFiles::saveAll(const ::millrace::repository::Workspace& project)
{
    bool all = true;
    for (window::DocumentView* document : window_.documents())
        if (auto* view = qobject_cast<FileView*>(document);
            view != nullptr && view->isEdited() && !project.relative(view->path()).isEmpty())
            all = save(*view) && all;
    return all;
}

bool DiagramFiles::nameFront()
{
    FileView* view = current();
    return view == nullptr || view->isReadOnly() || !view->path().isEmpty() || saveByDialog(*view);
}

} // namespace millrace::app::design
