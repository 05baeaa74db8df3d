// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitoring/monitoring_activity.h"

#include "app/design/diagram_view.h"
#include "app/execution/local_engine.h"
#include "app/monitoring/figures.h"
#include "app/monitoring/findings_panel.h"
#include "app/monitoring/summary_panel.h"
#include "app/window/main_window.h"
#include "app/window/widgets.h"
#include "engine/runtime/engine.h"
#include "modeler/base/failure.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/document.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QTimer>

namespace millrace::app::monitoring {

namespace {

constexpr int refreshDelay = 300; // ms: a running case moves in bursts

class MonitoringActivity : public window::Activity {
    Q_DECLARE_TR_FUNCTIONS(MonitoringActivity)
public:
    explicit MonitoringActivity(window::MainWindow& window)
        : window_(window)
    {
        again_.setSingleShot(true);
        again_.setInterval(refreshDelay);
        connect(&again_, &QTimer::timeout, this, [this] { measure(); });
    }

    window::ActivityId id() const override { return window::ActivityId::Analyze; }
    QWidget* sidePanel() override
    {
        summary_ = new SummaryPanel;
        connect(&summary_->variants(), &VariantList::chosenChanged, this, [this] { paintLayers(); });
        return summary_;
    }
    QWidget* bottomPanel() override
    {
        findings_ = new FindingsPanel(window_.actions());
        return findings_;
    }
    int bottomHeight() const override { return 278; }
    std::vector<window::Overlay> overlays() override
    {
        bar_ = new QFrame;
        bar_->setProperty("ground", QStringLiteral("card"));
        auto* row = new QHBoxLayout(bar_);
        row->setContentsMargins(10, 6, 10, 6);
        by_ = new window::SegmentedControl({tr("Frequency"), tr("Time open")});
        by_->setAccessibleName(tr("Colour the diagram by"));
        by_->setToolTip(tr("How often an activity was done, or how long it was open from ready to done on average"));
        by_->setCurrent(1);
        row->addWidget(by_);
        connect(by_, &window::SegmentedControl::currentChanged, this, [this] { paintLayers(); });
        return {{window::Anchor::TopLeft, bar_}};
    }
    QStringList status() const override
    {
        if (cases_.finished() == 0)
            return {tr("No finished case"), tr("%Ln running", nullptr, cases_.running)};
        return {tr("%Ln event(s)", nullptr, cases_.events), tr("measured in %1 ms").arg(milliseconds_),
            tr("round the clock, in local time")};
    }

    void show(window::DocumentView* document) override
    {
        auto* diagram = qobject_cast<design::DiagramView*>(document);
        if (diagram_ && diagram_ != diagram)
            diagram_->canvas().setOverlays({});
        diagram_ = diagram;
        isShown_ = diagram != nullptr;
        if (diagram == nullptr)
            return;
        diagram->canvas().setReadOnly(true);
        open();
        measure();
    }
    void leave() override
    {
        isShown_ = false;
        if (diagram_)
            diagram_->canvas().setOverlays({});
    }

private:
    void open()
    {
        std::shared_ptr<runtime::Engine> engine;
        try {
            const QString database = execution::databaseFor(diagram_->path());
            if (QFileInfo::exists(database))
                engine = execution::localEngine(database);
        } catch (const base::Failure& failure) {
            window_.notify(base::Severity::Error, failure.message(), tr("Try again"), [this] { reopen(); });
        }
        if (engine == engine_)
            return;
        if (engine_)
            disconnect(engine_.get(), nullptr, this, nullptr);
        engine_ = engine;
        if (engine_)
            connect(engine_.get(), &runtime::Engine::changed, this, [this] {
                if (isShown_ && !again_.isActive())
                    again_.start();
            });
    }
    void reopen()
    {
        if (diagram_ && isShown_) {
            open();
            measure();
        }
    }

    void measure()
    {
        if (!diagram_ || !isShown_ || summary_ == nullptr)
            return;
        cases_ = {};
        QString title = diagram_->title();
        std::set<QString> processes;
        for (const metamodel::Element* process : bpmn::processes(diagram_->document().tree())) {
            processes.insert(process->id());
            if (processes.size() == 1 && !process->name().isEmpty())
                title = process->name();
        }
        QElapsedTimer clock;
        clock.start();
        try {
            if (engine_)
                cases_ = readFinishedCases(*engine_, processes);
        } catch (const base::Failure& failure) {
            window_.notify(base::Severity::Error, failure.message());
        }
        milliseconds_ = clock.elapsed();
        summary_->setCases(title, cases_);
        findings_->setCases(cases_);
        bar_->setVisible(cases_.finished() > 0);
        paintLayers();
        Q_EMIT statusChanged();
    }

    void paintLayers()
    {
        if (!diagram_ || !isShown_ || summary_ == nullptr)
            return;
        const metamodel::Tree& tree = diagram_->document().tree();
        drawing::Overlays layers;
        layers.heat = heatOf(cases_, by_->current() == 0 ? HeatBy::Frequency : HeatBy::TimeOpen, tree);
        if (const int chosen = summary_->variants().chosen(); chosen >= 0) {
            for (const int activity : cases_.variants[static_cast<std::size_t>(chosen)].path) {
                const QString& id = cases_.activities[static_cast<std::size_t>(activity)].id;
                if (const metamodel::Element* element = tree.byId(id))
                    layers.highlighted.insert(element->key());
            }
        }
        diagram_->canvas().setOverlays(std::move(layers));
    }

    window::MainWindow& window_;
    QPointer<design::DiagramView> diagram_;
    QPointer<SummaryPanel> summary_;
    QPointer<FindingsPanel> findings_;
    QPointer<QFrame> bar_;
    QPointer<window::SegmentedControl> by_;
    std::shared_ptr<runtime::Engine> engine_;
    FinishedCases cases_;
    QTimer again_;
    qint64 milliseconds_ = 0;
    bool isShown_ = false;
};

} // namespace

std::unique_ptr<window::Activity> makeActivity(window::MainWindow& window)
{
    return std::make_unique<MonitoringActivity>(window);
}

} // namespace millrace::app::monitoring
