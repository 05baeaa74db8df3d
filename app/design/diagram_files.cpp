// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/diagram_files.h"

#include "app/design/autosave.h"
#include "app/design/diagram_view.h"
#include "app/design/samples.h"
#include "app/design/template_dialog.h"
#include "app/window/actions.h"
#include "app/window/main_window.h"
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/editing/document.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QStandardPaths>
#include <QTimer>

namespace millrace::app::design {

using window::Command;

namespace {

constexpr int quietTime = 150; // ms: another program may write a file in several goes

/// Of the file's content; empty where there is none.
QByteArray hashOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    return hash.result();
}

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString fileFilter()
{
    return DiagramFiles::tr("Process diagrams (*.bpmn *.bpmn2 *.xml)") + QStringLiteral(";;")
        + DiagramFiles::tr("All files (*)");
}

} // namespace

DiagramFiles::DiagramFiles(window::MainWindow& window, Autosave* autosave, QString samplesFolder)
    : QObject(&window)
    , window_(window)
    , autosave_(autosave)
    , samplesFolder_(std::move(samplesFolder))
{
    bindCommands();
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this,
        [this](const QString& path) { QTimer::singleShot(quietTime, this, [this, path] { lookAgain(path); }); });
    if (autosave_ != nullptr)
        connect(autosave_, &Autosave::failed, this,
            [this](const QString& words) { window_.notify(base::Severity::Warning, words); });
}

void DiagramFiles::bindCommands()
{
    window::Actions& actions = window_.actions();
    actions.bind(Command::NewDiagram, this, [this] { newDiagram(); });
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
        if (DiagramView* view = current())
            save(*view);
    });
    actions.bind(Command::SaveAs, this, [this] {
        if (DiagramView* view = current())
            saveByDialog(*view);
    });
    const auto refresh = [this] {
        DiagramView* view = current();
        window_.actions().setEnabled(Command::Save, view != nullptr && !view->isReadOnly());
        window_.actions().setEnabled(Command::SaveAs, view != nullptr);
    };
    connect(&window_, &window::MainWindow::currentDocumentChanged, this, refresh);
    refresh();
}

DiagramView* DiagramFiles::current() const
{
    return qobject_cast<DiagramView*>(window_.currentDocument());
}

DiagramView* DiagramFiles::opened(const QString& path) const
{
    const QFileInfo wanted(path);
    for (window::DocumentView* document : window_.documents())
        if (auto* view = qobject_cast<DiagramView*>(document);
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

DiagramView* DiagramFiles::open(const QString& path)
{
    if (DiagramView* there = opened(path)) {
        window_.setCurrentDocument(*there);
        return there;
    }
    try {
        DiagramView& view = take(DiagramView::open(path));
        window_.recentFiles().add(view.path());
        if (!view.document().problems().empty())
            window_.hint(tr("Reading found %n problem(s); they are listed below the diagram.", nullptr,
                int(view.document().problems().size())));
        return &view;
    } catch (const base::Failure& failure) {
        fail(failure.message());
        return nullptr;
    }
}

DiagramView& DiagramFiles::take(std::unique_ptr<DiagramView> made)
{
    DiagramView& view = *made;
    view.setCloseQuestion([this](DiagramView& closing) { return askToClose(closing); });
    watch(view);
    connect(&view, &QObject::destroyed, this,
        [this, gone = static_cast<const DiagramView*>(&view)] { onDisk_.erase(gone); });
    if (autosave_ != nullptr && !view.isReadOnly())
        autosave_->follow(view);
    window_.addDocument(std::move(made));
    return view;
}

QString DiagramFiles::unusedTitle() const
{
    QSet<QString> taken;
    for (const window::DocumentView* document : window_.documents())
        taken.insert(document->title());
    QString title = tr("New diagram");
    for (int i = 2; taken.contains(title); ++i)
        title = tr("New diagram %1").arg(i);
    return title;
}

DiagramView* DiagramFiles::newDiagram()
{
    const QString title = unusedTitle();
    window_.setActivity(window::ActivityId::Design);
    return &take(DiagramView::fromBytes(bpmn::newDiagram(tr("New process")), title));
}

DiagramView* DiagramFiles::newFromTemplate(const Sample& sample)
{
    DiagramView& view = take(DiagramView::fromBytes(readSample(sample), sample.title));
    onDisk_[&view].templateId = sample.id;
    window_.setActivity(window::ActivityId::Design);
    return &view;
}

DiagramView* DiagramFiles::openSample()
{
    const Sample* sample = sampleById(firstSample);
    try {
        DiagramView* view = open(copySample(*sample, samplesFolder_));
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
        auto view = DiagramView::fromBytes(bytes, title);
        view->setReadOnly(true);
        return &take(std::move(view));
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

bool DiagramFiles::save(DiagramView& view)
{
    if (view.isReadOnly())
        return false;
    return view.path().isEmpty() ? saveByDialog(view) : mayReplace(view, view.path()) && saveAs(view, view.path());
}

bool DiagramFiles::saveByDialog(DiagramView& view)
{
    QString proposed = view.path();
    if (proposed.isEmpty()) {
        QString name = view.title().simplified();
        name.replace(u'/', u'-');
        proposed = documentsFolder() + u'/' + name + QStringLiteral(".bpmn");
    }
    QString path = QFileDialog::getSaveFileName(&window_, tr("Save as"), proposed, fileFilter());
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".bpmn");
    return saveAs(view, path);
}

bool DiagramFiles::saveAs(DiagramView& view, const QString& path)
{
    try {
        const QString before = view.path();
        view.document().save(QFileInfo(path).absoluteFilePath());
        if (before != view.path() && !before.isEmpty())
            watcher_.removePath(before);
        const QString templateId = onDisk_[&view].templateId;
        watch(view);
        window_.recentFiles().add(view.path());
        if (const Sample* sample = sampleById(templateId))
            copyScenario(*sample, view.path());
        window_.hint(tr("%1 is saved.").arg(view.title()));
        return true;
    } catch (const base::Failure& failure) {
        fail(failure.message());
        return false;
    }
}

bool DiagramFiles::mayReplace(DiagramView& view, const QString& path)
{
    const QByteArray now = hashOf(path);
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

bool DiagramFiles::askToClose(DiagramView& view)
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

// --- what others write

void DiagramFiles::watch(DiagramView& view)
{
    OnDisk& state = onDisk_[&view];
    state.templateId.clear();
    if (view.path().isEmpty())
        return;
    state.hash = hashOf(view.path());
    watcher_.addPath(view.path());
}

void DiagramFiles::lookAgain(const QString& path)
{
    DiagramView* view = opened(path);
    if (view == nullptr)
        return;
    watcher_.addPath(path); // one that was replaced is watched no more
    const QByteArray now = hashOf(path);
    if (now.isEmpty() || now == onDisk_[view].hash)
        return;
    window_.notify(base::Severity::Warning,
        view->isEdited()
            ? tr("%1 was changed by another program. Loading it again loses your changes.").arg(view->title())
            : tr("%1 was changed by another program.").arg(view->title()),
        tr("Load it again"), [this, alive = QPointer<DiagramView>(view)] {
            if (alive)
                reload(*alive);
        });
}

void DiagramFiles::reload(DiagramView& view)
{
    try {
        auto fresh = DiagramView::open(view.path());
        view.setCloseQuestion({});
        window_.closeDocument(view);
        take(std::move(fresh));
    } catch (const base::Failure& failure) {
        fail(failure.message());
    }
}

void DiagramFiles::reload(const QStringList& paths)
{
    for (const QString& path : paths)
        if (DiagramView* view = opened(path))
            reload(*view);
}

bool DiagramFiles::saveAll()
{
    bool all = true;
    for (window::DocumentView* document : window_.documents())
        if (auto* view = qobject_cast<DiagramView*>(document); view != nullptr && view->isEdited())
            all = !view->path().isEmpty() && save(*view) && all;
    return all;
}

// --- what an earlier session left

void DiagramFiles::offerLeftCopies()
{
    if (autosave_ == nullptr)
        return;
    const std::vector<LeftCopy> left = autosave_->left();
    if (left.empty())
        return;
    QStringList titles;
    for (const LeftCopy& copy : left)
        titles += copy.title;
    window_.notify(base::Severity::Warning,
        tr("The studio ended before %n file(s) were saved: %1.", nullptr, int(left.size()))
            .arg(titles.join(QStringLiteral(", "))),
        tr("Bring back"), [this, left] { recover(left); });
}

void DiagramFiles::recover(const std::vector<LeftCopy>& left)
{
    for (const LeftCopy& copy : left) {
        try {
            const QByteArray bytes = base::readFile(copy.copy);
            if (DiagramView* there = copy.path.isEmpty() ? nullptr : opened(copy.path);
                there != nullptr && !there->isEdited())
                window_.closeDocument(*there);
            // What somebody else has written since is not to be overwritten by mistake.
            const bool isOwnPath = !copy.path.isEmpty() && !copy.isOutdated && opened(copy.path) == nullptr;
            const QString title = copy.isOutdated ? tr("%1 (brought back)").arg(copy.title) : copy.title;
            auto view = DiagramView::fromBytes(bytes, title, isOwnPath ? copy.path : QString());
            view->document().markModified();
            DiagramView& taken = take(std::move(view));
            autosave_->adopt(copy, taken);
            window_.setActivity(window::ActivityId::Design);
        } catch (const base::Failure& failure) {
            fail(failure.message());
        }
    }
}

} // namespace millrace::app::design
