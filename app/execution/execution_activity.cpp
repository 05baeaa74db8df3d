// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/execution/execution_activity.h"

#include "app/design/diagram_view.h"
#include "app/execution/case_panel.h"
#include "app/execution/desk.h"
#include "app/execution/local_engine.h"
#include "app/execution/run_bar.h"
#include "app/execution/words.h"
#include "app/execution/work_panel.h"
#include "app/window/actions.h"
#include "app/window/main_window.h"
#include "app/window/theme.h"
#include "modeler/base/failure.h"
#include "modeler/canvas/view.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QPointer>

namespace millrace::app::execution {

namespace {

using window::Command;
constexpr int barMargin = 14; ///< round the overlays

class ExecutionActivity : public window::Activity {
    Q_DECLARE_TR_FUNCTIONS(ExecutionActivity)
public:
    explicit ExecutionActivity(window::MainWindow& window)
        : window_(window)
    {
        connect(&desk_, &Desk::changed, this, &ExecutionActivity::refresh);
        connect(&desk_, &Desk::failed, this, [this](const QString& message) { warn(message); });
        connect(&window_, &window::MainWindow::currentDocumentChanged, this, &ExecutionActivity::follow);
        window::Actions& actions = window_.actions();
        actions.bind(Command::StartInstance, this, [this] { start(); });
        actions.bind(Command::CompleteTask, this, [this] { complete(); });
        actions.bind(Command::Deploy, this, [this] { deploy(); });
        actions.bind(Command::SendMessage, this, [this] { sendMessage(); });
        actions.setEnabled(Command::CompleteTask, false);
        follow(window_.currentDocument());
    }

    window::ActivityId id() const override { return window::ActivityId::Run; }
    QWidget* sidePanel() override
    {
        work_ = new WorkPanel(desk_, window_.actions(), attempt());
        return work_;
    }
    QWidget* bottomPanel() override
    {
        case_ = new CasePanel(desk_, attempt());
        connect(case_, &CasePanel::elementChosen, this, &ExecutionActivity::revealElement);
        return case_;
    }
    int bottomHeight() const override { return 184; }
    std::vector<window::Overlay> overlays() override
    {
        bar_ = new RunBar(desk_, window_.actions(), attempt());
        counts_ = new CountsBar(desk_);
        connect(bar_, &RunBar::runAgainWanted, this, [this] { runAgain(); });
        connect(bar_, &RunBar::cancelWanted, this, [this] { work_->cancelInstance(); });
        return {{window::Anchor::TopLeft, bar_}, {window::Anchor::TopRight, counts_}};
    }
    QStringList status() const override
    {
        if (!desk_.isOpen())
            return {desk_.failure().isEmpty() ? tr("Local engine ready") : tr("Local engine not open")};
        QStringList parts {tr("Local engine running"), tr("everything saved")};
        if (desk_.document() != nullptr && lost_ > 0)
            parts += tr("%n token(s) on elements that this diagram no longer has", nullptr, lost_);
        return parts;
    }

    void show(window::DocumentView* document) override
    {
        auto* diagram = qobject_cast<design::DiagramView*>(document);
        takeOver(diagram);
        isShown_ = diagram != nullptr;
        if (diagram == nullptr) {
            desk_.show(nullptr, {});
            return;
        }
        QString database;
        if (!attempt()([&] { database = databaseFor(diagram->path()); }))
            return;
        desk_.show(&diagram->document(), database);
        if (!desk_.failure().isEmpty())
            window_.notify(base::Severity::Error, desk_.failure(), tr("Try again"), [this] { reopen(); });
    }
    void leave() override
    {
        isShown_ = false;
        if (diagram_)
            diagram_->canvas().setOverlays({});
    }

private:
    /// The bars must not lie over one another.
    void fitBars()
    {
        if (!bar_ || !counts_ || bar_->parentWidget() == nullptr)
            return;
        const int room = bar_->parentWidget()->width() - 3 * barMargin;
        bar_->setShort(false);
        counts_->setShort(false);
        if (widthOfBars() > room)
            bar_->setShort(true);
        if (widthOfBars() > room)
            counts_->setShort(true);
        counts_->setVisible(widthOfBars() <= room); // the cases are counted at the right, too
        for (QWidget* bar : {static_cast<QWidget*>(bar_), static_cast<QWidget*>(counts_)}) {
            bar->resize(bar->sizeHint());
            bar->layout()->invalidate(); // its size may be what it was, its parts are not
            bar->layout()->activate();
            bar->updateGeometry();
        }
    }
    int widthOfBars() const
    {
        bar_->layout()->activate();
        counts_->layout()->activate();
        return bar_->sizeHint().width() + counts_->sizeHint().width();
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isResized = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
        if (isResized && isShown_ && bar_ && watched == bar_->parentWidget())
            fitBars();
        return window::Activity::eventFilter(watched, event);
    }

    Attempt attempt()
    {
        return [this](const std::function<void()>& what) {
            try {
                what();
                return true;
            } catch (const base::Failure& failure) {
                warn(failure.message());
                return false;
            }
        };
    }
    void warn(const QString& message) { window_.notify(base::Severity::Error, message); }

    void reopen()
    {
        desk_.reopen();
        if (!desk_.isOpen())
            window_.notify(base::Severity::Error, desk_.failure(), tr("Try again"), [this] { reopen(); });
        else
            window_.notify(base::Severity::Note, tr("The local engine runs."));
    }

    /// Another file is in front: the timers of its project go on, whatever the activity.
    void follow(window::DocumentView* document)
    {
        const bool isDiagram = qobject_cast<design::DiagramView*>(document) != nullptr;
        for (const Command command : {Command::StartInstance, Command::Deploy, Command::SendMessage})
            window_.actions().setEnabled(command, isDiagram);
        if (!isDiagram)
            window_.actions().setEnabled(Command::CompleteTask, false);
        if (!isDiagram)
            return;
        try {
            desk_.wake(databaseFor(document->path()));
        } catch (const base::Failure&) {
            // A project that cannot be written to has no cases here; it is said when somebody wants to run one.
        }
    }

    void takeOver(design::DiagramView* diagram)
    {
        if (diagram_ && diagram_ != diagram)
            diagram_->canvas().setOverlays({});
        if (diagram != nullptr) {
            diagram->canvas().setReadOnly(true);
            if (diagram_ != diagram)
                connect(&diagram->canvas(), &canvas::View::selectionChanged, this, &ExecutionActivity::followSelection,
                    Qt::UniqueConnection);
        }
        diagram_ = diagram;
    }

    void refresh()
    {
        if (!isShown_ || !diagram_ || work_ == nullptr)
            return;
        drawing::Overlays layers;
        attempt()([&] { layers = desk_.layers(); });
        lost_ = desk_.lostTokens();
        diagram_->canvas().setOverlays(std::move(layers));
        bar_->refresh();
        counts_->refresh();
        if (bar_->parentWidget() != nullptr)
            bar_->parentWidget()->installEventFilter(this); // once, however often
        fitBars();
        work_->refresh();
        case_->refresh();
        showChosenElement();
        Q_EMIT statusChanged();
    }

    /// The chosen task's element is the selected one.
    void showChosenElement()
    {
        const QString wanted = desk_.chosenTask() ? desk_.chosenTask()->element : QString();
        if (wanted == selected_)
            return;
        selected_ = wanted;
        choosing_ = true;
        const metamodel::Element* element = diagram_->document().tree().byId(wanted);
        canvas::View& canvas = diagram_->canvas();
        if (element == nullptr || wanted.isEmpty())
            canvas.select({});
        else if (canvas.isVisible() && !isSeen(element->key()))
            canvas.reveal({element->key()});
        else
            canvas.selectElements({element->key()});
        choosing_ = false;
    }

    bool isSeen(metamodel::Key element) const
    {
        const canvas::View& canvas = diagram_->canvas();
        const drawing::Figure* figure = canvas.figures().ofElement(element);
        return figure == nullptr || canvas.viewport().visible(canvas.size()).contains(figure->box);
    }

    void revealElement(const QString& id)
    {
        if (!diagram_)
            return;
        if (const metamodel::Element* element = diagram_->document().tree().byId(id)) {
            choosing_ = true;
            diagram_->canvas().reveal({element->key()});
            choosing_ = false;
        }
    }

    /// Clicking an element that a task of the shown cases waits at chooses that task.
    void followSelection()
    {
        if (choosing_ || !isShown_ || !diagram_)
            return;
        const auto elements = diagram_->canvas().selectedElements();
        if (elements.size() != 1)
            return;
        const metamodel::Element* element = diagram_->document().tree().find(elements.front());
        if (element == nullptr)
            return;
        selected_ = element->id();
        for (const bool inChosenCase : {true, false}) {
            for (const runtime::TaskSummary& task : desk_.tasks()) {
                if (task.element == element->id() && (!inChosenCase || task.instance == desk_.chosenCase())) {
                    desk_.chooseTask(runtime::TaskSummary(task));
                    return;
                }
            }
        }
    }

    /// True where the diagram may run; else its first obstacle is named, with a way to it.
    bool isReady()
    {
        base::Problems obstacles;
        if (!attempt()([&] { obstacles = desk_.obstacles(); }))
            return false;
        if (obstacles.empty())
            return true;
        const QString more = obstacles.size() > 1
            ? u' ' + tr("%n more problem(s) forbid it.", nullptr, static_cast<int>(obstacles.size()) - 1)
            : QString();
        say(base::Severity::Error, tr("The diagram cannot run yet: %1").arg(obstacles.front().message) + more,
            obstacles.front().element);
        return false;
    }

    /// With a way to the element, if it has one.
    void say(base::Severity severity, const QString& words, const QString& element)
    {
        if (element.isEmpty())
            window_.notify(severity, words);
        else
            window_.notify(severity, words, tr("Show"), [this, element] { revealElement(element); });
    }

    /// What is assumed in place of what the diagram leaves open, behind other `words`; said again only when it is
    /// something else, or asked for.
    void sayCautions(const QString& words, bool isAsked)
    {
        base::Problems cautions;
        attempt()([&] { cautions = desk_.cautions(); });
        QString text;
        for (const base::Problem& caution : cautions)
            text += caution.message + u'\n';
        const bool isKnown = text == said_ && desk_.document() == saidAbout_;
        said_ = text;
        saidAbout_ = desk_.document();
        if (cautions.empty() || (isKnown && !isAsked)) {
            if (!words.isEmpty())
                window_.notify(base::Severity::Note, words);
            return;
        }
        QStringList parts;
        if (!words.isEmpty())
            parts += words;
        parts += cautions.front().message;
        if (cautions.size() > 1)
            parts += tr(
                "%n more assumption(s): see the problems in Design.", nullptr, static_cast<int>(cautions.size()) - 1);
        say(base::Severity::Warning, parts.join(u' '), cautions.front().element);
    }

    void enter()
    {
        if (!isShown_)
            window_.setActivity(window::ActivityId::Run);
    }

    void start()
    {
        enter();
        if (!isShown_ || !isReady())
            return;
        runtime::Form form;
        if (!attempt()([&] { form = desk_.startForm(); }))
            return;
        if (form.empty())
            startWith({});
        else
            work_->askForStart([this](const feel::Context& variables) { startWith(variables); });
    }

    void startWith(const feel::Context& variables)
    {
        if (attempt()([&] { desk_.start(variables); }))
            sayCautions({}, false);
    }

    void runAgain()
    {
        if (!isReady())
            return;
        if (attempt()([&] { desk_.start(desk_.lastInput().value_or(feel::Context())); }))
            sayCautions({}, false);
    }

    void deploy()
    {
        enter();
        if (!isShown_ || !isReady())
            return;
        attempt()([&] {
            const runtime::Deployment deployment = desk_.putInForce();
            QString words = tr("Version %1 of '%2' is in force: new cases follow it.")
                                .arg(QString::number(deployment.version), deployment.name);
            if (const auto next = desk_.nextStart())
                words += u' ' + tr("The next one begins by itself: %1.").arg(momentText(*next, runtime::wallClock()));
            sayCautions(words, true);
        });
    }

    void complete()
    {
        enter();
        if (isShown_)
            work_->complete();
    }

    void sendMessage()
    {
        enter();
        if (isShown_)
            bar_->offerMessages();
    }

    window::MainWindow& window_;
    Desk desk_;
    QPointer<design::DiagramView> diagram_;
    QPointer<WorkPanel> work_;
    QPointer<CasePanel> case_;
    QPointer<RunBar> bar_;
    QPointer<CountsBar> counts_;
    QString said_; ///< cautions, and of which document
    const editing::Document* saidAbout_ = nullptr;
    QString selected_; ///< element that was selected for the chosen task
    int lost_ = 0;
    bool isShown_ = false;
    bool choosing_ = false;
};

} // namespace

std::unique_ptr<window::Activity> makeActivity(window::MainWindow& window)
{
    return std::make_unique<ExecutionActivity>(window);
}

} // namespace millrace::app::execution
