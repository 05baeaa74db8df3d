// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/picture_commands.h"

#include "app/design/diagram_view.h"
#include "app/design/mirror.h"
#include "app/design/print_dialog.h"
#include "app/design/proposed_path.h"
#include "app/window/actions.h"
#include "app/window/main_window.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/document.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrinter>
#include <QPushButton>
#include <QTimer>
#include <QUrl>

namespace millrace::app::design {

using window::Command;

namespace {

constexpr int progressDelay = 400; ///< ms: what is done sooner needs no progress

QRectF extentOf(const drawing::Figures& figures, const std::vector<metamodel::Key>& shapes)
{
    QRectF extent;
    for (const metamodel::Key shape : shapes)
        if (const drawing::Figure* figure = figures.find(shape))
            extent |= figure->extent;
    return extent;
}

} // namespace

PictureCommands::PictureCommands(window::MainWindow& window)
    : QObject(&window)
    , window_(window)
{
    const auto bind = [this](Command command, auto verb) {
        window_.actions().bind(command, this, [this, verb] {
            if (view_)
                verb();
        });
    };
    bind(Command::ExportPicture,
        [this] { exportPicture(last_.extent == PictureChoice::Selection ? PictureChoice::Diagram : last_.extent); });
    bind(Command::ExportSelection, [this] { exportPicture(PictureChoice::Selection); });
    bind(Command::ExportHandbook, [this] { exportHandbook(); });
    bind(Command::ExportClickThrough, [this] { exportClickThrough(); });
    bind(Command::Print, [this] { printDiagram(); });
}

void PictureCommands::exportPicture(PictureChoice::Extent extent)
{
    const metamodel::Tree& tree = view_->document().tree();
    const canvas::View& canvas = view_->canvas();
    const std::vector<metamodel::Key> selected = canvas.selection();
    PictureChoice proposed = last_;
    proposed.extent = extent;
    PictureDialog dialog({canvas.figures().extent().size(), extentOf(canvas.figures(), selected).size(),
                             int(exporting::drawnDiagrams(tree).size())},
        proposed, &window_);
    if (dialog.exec() != QDialog::Accepted || !view_)
        return;
    last_ = dialog.choice();
    const QString words = last_.format == QLatin1String("svg") ? tr("Drawing that scales (*.svg)")
        : last_.format == QLatin1String("png")                 ? tr("Picture (*.png)")
        : last_.format == QLatin1String("jpg")                 ? tr("Picture (*.jpg *.jpeg)")
                                                               : tr("Pages (*.pdf)");
    const bool isAll = last_.extent == PictureChoice::All;
    const QString path = chosenPath(tr("Export picture"), {words}, !isAll);
    if (path.isEmpty() || (isAll && !mayReplace(exporting::allPicturePaths(tree, path))))
        return;
    exporting::PictureOptions picture = shownPicture(*view_);
    picture.format = QFileInfo(path).suffix().toLower();
    picture.scale = last_.scale;
    picture.isDark = last_.isDark;
    picture.paper = last_.paper;
    if (last_.extent == PictureChoice::Selection)
        picture.only = selected;
    write(tr("Writing the picture"), [picture, path, isAll](const metamodel::Tree& model) {
        return isAll ? exporting::writeAllPictures(model, path, picture)
                     : exporting::writePicture(model, path, picture);
    });
}

void PictureCommands::exportHandbook()
{
    const QString path = chosenPath(
        tr("Write the process handbook"), {tr("Web page (*.html)"), tr("Pages (*.pdf)"), tr("Text document (*.odt)")});
    if (!path.isEmpty())
        write(tr("Writing the handbook"), [path, title = documentTitle(*view_)](const metamodel::Tree& model) {
            return writeHandbook(model, title, path);
        });
}

void PictureCommands::exportClickThrough()
{
    const QString path = chosenPath(tr("Write a page to click through"), {tr("Web page (*.html)")});
    if (!path.isEmpty())
        write(tr("Writing the page"), [path, title = documentTitle(*view_)](const metamodel::Tree& model) {
            return writeClickThrough(model, title, path);
        });
}

/// Where to write to, with an ending; empty: nowhere. `kinds` as file dialogs want them, the usual one first.
QString PictureCommands::chosenPath(const QString& title, const QStringList& kinds, bool asksToReplace)
{
    const auto ending = [](const QString& kind) { return kind.section(u'*', 1, 1).section(u')', 0, 0).trimmed(); };
    const QFileInfo file(view_->path().isEmpty()
            ? unusedPath(documentsFolder(), nameFor(*view_), QStringLiteral("bpmn"))
            : view_->path());
    const QString proposed = file.path() + u'/' + file.completeBaseName();
    QFileDialog dialog(&window_, title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(kinds);
    dialog.setDefaultSuffix(ending(kinds.front()));
    dialog.setOption(QFileDialog::DontConfirmOverwrite, !asksToReplace);
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog, ending](const QString& kind) {
        dialog.setDefaultSuffix(ending(kind));
        const QStringList chosen = dialog.selectedFiles();
        if (!chosen.isEmpty())
            dialog.selectFile(QFileInfo(chosen.front()).completeBaseName() + ending(kind));
    });
    dialog.selectFile(proposed + ending(kinds.front()));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty() || !view_)
        return {};
    return dialog.selectedFiles().front();
}

/// Numbered files are not those that the file dialog has asked about.
bool PictureCommands::mayReplace(const QStringList& paths)
{
    QStringList there;
    for (const QString& path : paths)
        if (QFileInfo::exists(path))
            there.append(QFileInfo(path).fileName());
    if (there.isEmpty())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Export picture"),
        tr("%n of these files are there already.", nullptr, int(there.size())), QMessageBox::Cancel, &window_);
    box.setInformativeText(there.mid(0, 8).join(QStringLiteral(", ")));
    const auto* replace = box.addButton(tr("Replace"), QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == replace;
}

void PictureCommands::write(const QString& progress, std::function<QStringList(const metamodel::Tree&)> work)
{
    auto* waiting = new QTimer(this);
    waiting->setSingleShot(true);
    connect(waiting, &QTimer::timeout, this, [this, progress] { window_.setProgress(0, progress); });
    // A tab that is closed meanwhile tells no result any more.
    connect(waiting, &QObject::destroyed, &window_, [this] { window_.setProgress(-1); });
    connect(view_, &QObject::destroyed, waiting, &QObject::deleteLater);
    waiting->start(progressDelay);
    view_->mirror().run(
        waiting,
        [work = std::move(work)](const metamodel::Tree& model) { return written([&] { return work(model); }); },
        [this, waiting](const Written& result) {
            delete waiting;
            tell(result);
        });
}

void PictureCommands::tell(const Written& result)
{
    if (!result.failure.isEmpty()) {
        window_.notify(base::Severity::Error, result.failure);
        return;
    }
    const QString first = result.paths.front();
    const QString words = result.paths.size() == 1
        ? tr("%1 was written.").arg(QFileInfo(first).fileName())
        : tr("%n files were written, from %1 on.", nullptr, int(result.paths.size())).arg(QFileInfo(first).fileName());
    window_.notify(
        base::Severity::Note, words, tr("Open"), [first] { QDesktopServices::openUrl(QUrl::fromLocalFile(first)); });
}

void PictureCommands::printDiagram()
{
    QPrinter printer(QPrinter::HighResolution);
    const QSizeF size = view_->canvas().figures().extent().size();
    printer.setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setDocName(documentTitle(*view_));
    PrintDialog dialog(
        printer, view_->title(), exporting::drawnDiagrams(view_->document().tree()).size() > 1,
        [this](const PrintChoice& choice, QPrinter& target) {
            if (view_)
                print(*view_, choice, target);
        },
        &window_);
    dialog.resize(window_.size() * 4 / 5);
    dialog.exec();
}

} // namespace millrace::app::design
