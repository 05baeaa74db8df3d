// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/window/actions.h"
#include "app/window/activity_bar.h"
#include "app/window/command_finder.h"
#include "app/window/document_view.h"
#include "app/window/icons.h"
#include "app/window/notice_bar.h"
#include "app/window/overlay_host.h"
#include "app/window/project_panel.h"
#include "app/window/status_line.h"
#include "app/window/welcome_page.h"
#include "app/window/widgets.h"

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusTipEvent>
#include <QTabBar>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace millrace::app::window {

namespace {

constexpr int topRowHeight = 33;
constexpr int tabRowHeight = 36;
constexpr int projectWidth = 236;
constexpr int sideWidth = 340;
constexpr int wideEnoughForThree = 1100; ///< the project, the diagram and the panel beside it
constexpr int wideEnough = 1400, narrowProjectWidth = 184, narrowSideWidth = 312;
constexpr int hintTime = 8000; // ms
const QString geometryKey = QStringLiteral("window/geometry");
const QString acrossKey = QStringLiteral("window/across");
const QString projectKey = QStringLiteral("window/project");
const QString activityKey = QStringLiteral("window/activity");
const QString bottomHeightKey = QStringLiteral("window/bottomHeight/%1");

/// A panel column or row with a hairline at the edge where no splitter draws one.
QWidget* withLineBelow(QWidget* content)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(content);
    column->addWidget(horizontalLine(box));
    return box;
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
    , actions_(new Actions(this))
    , recent_(new RecentFiles(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Millrace"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    setMinimumSize(860, 560);
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    finder_ = new CommandFinder;
    setMenuWidget(makeTopRow());
    setCentralWidget(makeMiddle());
    bindOwnCommands();
    bindPanels();
    makeMenus();
    finder_->addActions(*actions_);
    connect(welcome_, &WelcomePage::recentChosen, this, &MainWindow::recentChosen);
    restoreLayout();
    refreshSurroundings();
    welcome_->setFocus(Qt::OtherFocusReason); // not the command finder, whose list would open
}

MainWindow::~MainWindow()
{
    // Views go before the widgets that show them.
    documents_.clear();
}

QWidget* MainWindow::makeTopRow()
{
    auto* row = new QWidget;
    setGround(row, "panel");
    row->setFixedHeight(topRowHeight);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(14, 0, 14, 0);
    layout->setSpacing(8);
    layout->addWidget(label(tr("Millrace"), "product", row));
    auto* menus = new QMenuBar(row);
    menus->setNativeMenuBar(false);
    menus->setObjectName(QStringLiteral("menus"));
    layout->addWidget(menus, 1, Qt::AlignVCenter);
    finder_->setFixedSize(330, 26);
    finder_->setStyleSheet(
        QStringLiteral("QLineEdit { background: palette(window); min-height: 16px; padding: 1px 10px; }"
                       "QLineEdit:focus { padding: 0 9px; }"));
    layout->addWidget(finder_, 0, Qt::AlignVCenter);
    return withLineBelow(row);
}

QWidget* MainWindow::makeMiddle()
{
    bar_ = new ActivityBar(*actions_);
    project_ = new ProjectPanel(*actions_);
    welcome_ = new WelcomePage(*actions_, *recent_);
    notice_ = new NoticeBar;
    status_ = new StatusLine;
    tabs_ = new QTabBar;
    tabs_->setAccessibleName(tr("Open files"));
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setTabsClosable(true);
    tabs_->setMovable(true);
    tabs_->setElideMode(Qt::ElideMiddle);
    tabRow_ = new QWidget;
    setGround(tabRow_, "tabs");
    tabRow_->setFixedHeight(tabRowHeight);
    auto* tabLayout = new QHBoxLayout(tabRow_);
    tabLayout->setContentsMargins(0, 0, 0, 0);
    tabLayout->addWidget(tabs_, 1);
    pages_ = new QStackedWidget;
    pages_->addWidget(welcome_);
    stage_ = new OverlayHost(pages_);

    auto* upper = new QWidget;
    auto* upperColumn = new QVBoxLayout(upper);
    upperColumn->setContentsMargins(0, 0, 0, 0);
    upperColumn->setSpacing(0);
    upperColumn->addWidget(tabRow_);
    upperColumn->addWidget(notice_);
    upperColumn->addWidget(stage_, 1);
    bottom_ = new QStackedWidget;
    bottom_->setObjectName(QStringLiteral("below"));
    setGround(bottom_, "panel");
    side_ = new QStackedWidget;
    setGround(side_, "panel");
    side_->setMinimumWidth(260);

    down_ = new HairlineSplitter(Qt::Vertical);
    down_->addWidget(upper);
    down_->addWidget(bottom_);
    down_->setStretchFactor(0, 1);
    // Only what somebody chose is kept: a height of before the first layout, or of a low window, is nobody's wish.
    connect(down_, &QSplitter::splitterMoved, this, [this] { seat(current_).bottomHeight = bottom_->height(); });
    across_ = new HairlineSplitter(Qt::Horizontal);
    across_->addWidget(project_);
    across_->addWidget(down_);
    across_->addWidget(side_);
    across_->setStretchFactor(1, 1);
    across_->setSizes({projectWidth, 1600 - projectWidth - sideWidth, sideWidth});

    auto* line = new QWidget;
    line->setFixedWidth(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(bar_);
    row->addWidget(line);
    row->addWidget(across_, 1);
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(horizontalLine(middle));
    column->addWidget(status_);
    return middle;
}

void MainWindow::addActivity(std::unique_ptr<Activity> activity)
{
    Seat& place = seat(activity->id());
    connect(activity.get(), &Activity::statusChanged, this, &MainWindow::refreshStatus);
    place.activity = std::move(activity);
    place.made = false;
    refreshSurroundings();
}

void MainWindow::makeSeat(Seat& place)
{
    place.made = true;
    place.side = place.activity->sidePanel();
    place.bottom = place.activity->bottomPanel();
    place.overlays = place.activity->overlays();
    const QString key = bottomHeightKey.arg(toWord(place.activity->id()));
    place.bottomHeight = QSettings().value(key, place.activity->bottomHeight()).toInt();
    if (place.side != nullptr)
        side_->addWidget(place.side);
    if (place.bottom != nullptr)
        bottom_->addWidget(place.bottom);
}

Activity* MainWindow::currentActivity() const
{
    return seats_[static_cast<std::size_t>(current_)].activity.get();
}

void MainWindow::setActivity(ActivityId id)
{
    if (id != current_) {
        const Seat& before = seat(current_);
        if (before.activity)
            before.activity->leave();
        current_ = id;
    }
    refreshSurroundings();
    Q_EMIT activityChanged(id);
}

void MainWindow::refreshSurroundings()
{
    bar_->setCurrent(current_);
    const Command commands[] = {Command::Design, Command::Simulate, Command::Run, Command::Analyze};
    for (const Command command : commands)
        actions_->action(command)->setChecked(command == commands[static_cast<std::size_t>(current_)]);
    DocumentView* document = currentDocument();
    Seat& place = seat(current_);
    tabRow_->setVisible(!documents_.empty());
    if (document == nullptr || !place.activity) {
        side_->hide();
        bottom_->hide();
        stage_->setOverlays({});
        refreshStatus();
        return;
    }
    if (document->hasOwnPanels()) {
        side_->hide();
        bottom_->hide();
        stage_->setOverlays({});
        if (place.made)
            place.activity->show(document);
        refreshStatus();
        return;
    }
    const bool first = !place.made;
    if (first)
        makeSeat(place);
    if (place.side != nullptr)
        side_->setCurrentWidget(place.side);
    side_->setVisible(place.side != nullptr && sideWanted_);
    if (place.bottom != nullptr) {
        // A page that is not shown asks for no room: the stack's least height is that of its largest page.
        for (int page = 0; page < bottom_->count(); ++page)
            bottom_->widget(page)->setSizePolicy(QSizePolicy::Preferred,
                bottom_->widget(page) == place.bottom ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        bottom_->setCurrentWidget(place.bottom);
        const int whole = down_->height();
        down_->setSizes({std::max(100, whole - place.bottomHeight), place.bottomHeight});
    }
    bottom_->setVisible(place.bottom != nullptr && bottomWanted_);
    stage_->setOverlays(place.overlays);
    place.activity->show(document);
    refreshStatus();
}

void MainWindow::refreshStatus()
{
    const Activity* activity = currentActivity();
    const DocumentView* document = currentDocument();
    if (document != nullptr && document->hasOwnPanels())
        status_->setParts(document->status());
    else
        status_->setParts(activity != nullptr && document != nullptr ? activity->status() : QStringList {tr("Ready")});
}

void MainWindow::notify(
    base::Severity severity, const QString& words, const QString& actionText, std::function<void()> action)
{
    Notice said {severity, words, {}, nullptr};
    if (!actionText.isEmpty())
        said.actions.push_back({actionText, std::move(action)});
    notify(std::move(said));
}

void MainWindow::notify(Notice notice)
{
    notice_->say(std::move(notice));
}

void MainWindow::forgetNotices(const DocumentView& about)
{
    notice_->forget(&about);
}

QString MainWindow::notice() const
{
    return notice_->words();
}

void MainWindow::hint(const QString& words)
{
    status_->setHint(words);
    QTimer::singleShot(hintTime, this, [this, mine = ++hints_] {
        if (mine == hints_)
            status_->setHint({});
    });
}

bool MainWindow::isSettled() const
{
    if (const DocumentView* document = currentDocument(); document != nullptr && document->hasOwnPanels())
        return document->isSettled();
    return currentDocument() == nullptr || currentActivity() == nullptr || currentActivity()->isSettled();
}

void MainWindow::setProgress(double fraction, const QString& words)
{
    status_->setProgress(fraction, words);
}

void MainWindow::restoreLayout()
{
    QSettings settings;
    restoreGeometry(settings.value(geometryKey).toByteArray());
    across_->restoreState(settings.value(acrossKey).toByteArray());
    across_->setHandleWidth(1);
    if (!settings.value(projectKey, true).toBool())
        actions_->action(Command::ToggleProject)->trigger();
    current_ = activityFromWord(settings.value(activityKey).toString());
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    // Nobody has chosen widths yet: a small screen leaves more of itself to the diagram.
    if (event->spontaneous() || QSettings().contains(acrossKey) || width() >= wideEnough)
        return;
    across_->setSizes({narrowProjectWidth, width() - narrowProjectWidth - narrowSideWidth, narrowSideWidth});
    if (width() < wideEnoughForThree && actions_->action(Command::ToggleProject)->isChecked())
        actions_->action(Command::ToggleProject)->trigger();
}

void MainWindow::storeLayout()
{
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(acrossKey, across_->saveState());
    settings.setValue(projectKey, actions_->action(Command::ToggleProject)->isChecked());
    settings.setValue(activityKey, toWord(current_));
    for (const Seat& place : seats_)
        if (place.made)
            settings.setValue(bottomHeightKey.arg(toWord(place.activity->id())), place.bottomHeight);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    for (DocumentView* document : documents()) {
        if (!document->mayClose()) {
            event->ignore();
            return;
        }
    }
    storeLayout();
    event->accept();
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::StatusTip) {
        status_->setHint(static_cast<QStatusTipEvent*>(event)->tip());
        return true;
    }
    return QMainWindow::event(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths += url.toLocalFile();
    if (!paths.isEmpty())
        Q_EMIT filesDropped(paths);
}

} // namespace millrace::app::window
