// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the frame and the charts with made-up values, to judge their look beside the design's pictures. A test program:
// nothing of it is in the product. Takes the studio's own options (--screenshot, --activity, --dark, --size).
#include "app/charts/cycle_time_histogram.h"
#include "app/charts/kpi_row.h"
#include "app/charts/utilisation_bars.h"
#include "app/charts/waiting_causes.h"
#include "app/charts/waiting_processing.h"
#include "app/window/actions.h"
#include "app/window/command_finder.h"
#include "app/window/document_view.h"
#include "app/window/icons.h"
#include "app/window/launch.h"
#include "app/window/main_window.h"
#include "app/window/project_panel.h"
#include "app/window/theme.h"
#include "app/window/widgets.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <cmath>

using namespace millrace::app;
using namespace millrace::app::window;

namespace {

class PaintedSheet : public QWidget {
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(rect(), colors().canvas);
        painter.setFont(uiFont(11));
        for (int i = 0; i < 5; ++i) {
            painter.setPen(QPen(colors().outline, 1.5));
            painter.setBrush(colors().heatAt(i / 4.0));
            painter.drawRoundedRect(QRectF(120 + i * 140, height() / 2.0 - 40, 100, 60), 10, 10);
        }
    }
};

class SheetView : public DocumentView {
public:
    explicit SheetView(const QString& title)
        : title_(title)
    { }
    QWidget* widget() override { return &sheet_; }
    QString title() const override { return title_; }
    QString path() const override { return QStringLiteral("processes/") + title_; }
    bool isEdited() const override { return false; }
    bool mayClose() override { return true; }

private:
    QString title_;
    PaintedSheet sheet_;
};

QString words(const char* text)
{
    return QString::fromUtf8(text);
}

QWidget* field(const char* caption, QWidget* input)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label(words(caption), "caption"));
    column->addWidget(input);
    return box;
}

QVBoxLayout* panelColumn(QWidget* panel)
{
    setGround(panel, "panel");
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    return column;
}

QWidget* table(const QStringList& heads, const std::vector<QStringList>& rows)
{
    auto* view = new QTableView;
    auto* model = new QStandardItemModel(view);
    model->setHorizontalHeaderLabels(heads);
    for (const auto& row : rows) {
        QList<QStandardItem*> items;
        for (const auto& cell : row)
            items += new QStandardItem(cell);
        model->appendRow(items);
    }
    view->setModel(model);
    view->setShowGrid(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->setColumnWidth(1, 300);
    return view;
}

class DemoActivity : public Activity {
public:
    explicit DemoActivity(ActivityId id)
        : id_(id)
    { }
    ActivityId id() const override { return id_; }
    QStringList status() const override
    {
        return {words("30 replications, 300,000 cases in 0.24 s"), words("seed 1"), words("95 % confidence")};
    }
    void show(DocumentView*) override { }
    int bottomHeight() const override { return id_ == ActivityId::Simulate || id_ == ActivityId::Analyze ? 284 : 150; }
    QWidget* sidePanel() override { return id_ == ActivityId::Simulate ? simulateSide() : designSide(); }
    QWidget* bottomPanel() override
    {
        return id_ == ActivityId::Simulate ? results() : id_ == ActivityId::Analyze ? moreResults() : problems();
    }
    std::vector<Overlay> overlays() override
    {
        auto* card = new QFrame;
        card->setProperty("ground", words("card"));
        auto* row = new QHBoxLayout(card);
        row->setContentsMargins(8, 6, 8, 6);
        if (id_ == ActivityId::Run) {
            row->addWidget(primaryButton(words("Start")));
            row->addWidget(plainButton(words("Run again with last input")));
        } else if (id_ == ActivityId::Design) {
            delete row;
            auto* column = new QVBoxLayout(card);
            column->setContentsMargins(4, 4, 4, 4);
            for (const char* name : {"hand", "lasso", "space", "connect", "event", "gateway", "task", "file"}) {
                auto* tool = new QToolButton;
                tool->setIcon(icon(words(name)));
                tool->setIconSize({20, 20});
                column->addWidget(tool);
            }
            return {{Anchor::Left, card}};
        } else {
            row->addWidget(
                new SegmentedControl({words("Frequency"), words("Waiting"), words("Deviations"), words("Cost")}));
        }
        return {{Anchor::TopLeft, card}};
    }

private:
    QWidget* designSide()
    {
        auto* panel = new QWidget;
        auto* column = panelColumn(panel);
        column->addWidget(label(words("Check credit history"), "heading"));
        column->addWidget(label(words("User task"), "muted"));
        column->addWidget(new SegmentedControl({words("General"), words("Data"), words("Rules"), words("Simulate")}));
        column->addWidget(field("Name", new QLineEdit(words("Check credit history"))));
        auto* documentation = new QPlainTextEdit(
            words("Ask the bureau for the applicant’s score. A score older than 30 days is asked for again."));
        documentation->setFixedHeight(74);
        column->addWidget(field("Documentation", documentation));
        auto* who = new QComboBox;
        who->addItems({words("Credit officers"), words("Clerks")});
        column->addWidget(field("Performed by", who));
        auto* check = new QCheckBox(words("Once for each applicant"));
        check->setChecked(true);
        column->addWidget(check);
        column->addWidget(new QCheckBox(words("Skip when cached")));
        auto* more = new QPushButton(words("Advanced: id, expressions, retries, extensions"));
        more->setProperty("kind", words("disclosure"));
        more->setIcon(icon(words("chevron-right"), colors().muted));
        column->addWidget(more);
        column->addStretch(1);
        return panel;
    }
    QWidget* simulateSide()
    {
        auto* panel = new QWidget;
        auto* column = panelColumn(panel);
        auto* top = new QHBoxLayout;
        auto* scenario = new QComboBox;
        scenario->addItem(words("Two more officers"));
        top->addWidget(scenario, 1);
        top->addWidget(plainButton(words("Keep")));
        top->addWidget(plainButton(words("Reset")));
        column->addLayout(top);
        column->addWidget(label(words("Compared with Today. The tick is today's value."), "muted"));
        for (const char* name : {"Credit officers", "Underwriters", "Applications per day"}) {
            auto* slider = new QSlider(Qt::Horizontal);
            slider->setValue(40);
            column->addWidget(field(name, slider));
        }
        auto* buttons = new QHBoxLayout;
        buttons->addWidget(primaryButton(words("Find best staffing")));
        buttons->addWidget(plainButton(words("Compare")));
        buttons->addWidget(plainButton(words("Report")));
        buttons->addStretch(1);
        column->addLayout(buttons);
        column->addStretch(1);
        return panel;
    }
    QWidget* problems()
    {
        auto* panel = new QWidget;
        setGround(panel, "panel");
        auto* column = new QVBoxLayout(panel);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto* tabs = new TextTabs;
        for (const char* tab : {"History", "Variables", "Incidents", "Comments 2"})
            tabs->addTab(words(tab));
        auto* row = new QHBoxLayout;
        row->setContentsMargins(6, 0, 14, 0);
        row->addWidget(tabs);
        row->addStretch(1);
        row->addWidget(label(words("checked 3 ms ago"), "muted"));
        column->addLayout(row);
        column->addWidget(table({words("When"), words("What"), words("Change")},
            {{words("today 09:31:07"), words("Receive application completed"), words("complete: true")},
                {words("today 09:52:10"), words("Check credit history completed"), words("score: 731")},
                {words("today 10:02:44"), words("Draft saved in Assess income"), words("income 2024: 48 200")}}));
        return panel;
    }
    QWidget* results()
    {
        auto* panel = new QWidget;
        setGround(panel, "panel");
        auto* column = new QVBoxLayout(panel);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto* kpis = new charts::KpiRow;
        kpis->setKpis({{words("Cycle time"), words("31.4 h"), words("± 0.4"), words("− 28.6 % ± 0.9"),
                           charts::Kpi::Sense::Good, {}},
            {words("Waiting"), words("24.7 h"), words("± 0.4"), words("− 33.1 % ± 1.0"), charts::Kpi::Sense::Good, {}},
            {words("Paid cost per case"), words("€ 118.40"), words("± 0.60"), words("+ 4.9 % ± 0.3"),
                charts::Kpi::Sense::Neutral, {}},
            {words("Within 3 days"), words("94.2 %"), words("± 0.5"), words("+ 15.7 ± 0.8"), charts::Kpi::Sense::Good,
                {}},
            {words("Rework"), words("20.1 %"), words("no significant difference"), {}, charts::Kpi::Sense::Neutral,
                {}}});
        column->addWidget(kpis);
        auto* row = new QHBoxLayout;
        row->setSpacing(0);
        auto* histogram = new charts::CycleTimeHistogram;
        charts::HistogramData shape;
        shape.binSeconds = 5 * 3600;
        for (int i = 0; i < 20; ++i) {
            const double x = (i + 1) / 4.0;
            shape.shares.push_back(std::pow(x, 2) * std::exp(-x * 1.3) * 0.3);
            shape.baseShares.push_back(std::pow(x, 2) * std::exp(-x * 1.0) * 0.16);
        }
        shape.markers = {{words("P50"), 30 * 3600}, {words("P90"), 62 * 3600}, {words("P95"), 73 * 3600}};
        histogram->setData(shape);
        row->addWidget(histogram, 10);
        row->addWidget(waits(new charts::WaitingCauses), 14);
        auto* busy = new charts::UtilisationBars;
        busy->setRows({{words("Underwriters"), {0.93, 0.92, 0.94}}, {words("Clerks"), {0.88, 0.87, 0.89}},
            {words("Appraisers"), {0.84, 0.83, 0.85}}, {words("Credit officers"), {0.62, 0.61, 0.63}}});
        row->addWidget(busy, 8);
        column->addLayout(row, 1);
        return panel;
    }
    QWidget* waits(charts::WaitingCauses* chart)
    {
        charts::StackedBarsData bars;
        bars.parts = {{words("staff busy"), 1}, {words("off hours"), 2}, {words("joins"), 4}};
        const std::pair<const char*, double> rows[]
            = {{"Verify repayment", 7.4}, {"Check insurance", 6.2}, {"Appraise property", 4.1}, {"Assess income", 2.8},
                {"Check credit history", 2.1}, {"Assess eligibility", 1.9}};
        for (const auto& [name, hours] : rows) {
            const double s = hours * 3600;
            bars.rows.push_back({words(name), {s * 0.62, s * 0.33, s * 0.05}, {s, s - 1200, s + 1200}});
        }
        chart->setData(bars);
        return chart;
    }
    QWidget* moreResults()
    {
        auto* panel = new QWidget;
        setGround(panel, "panel");
        auto* row = new QHBoxLayout(panel);
        auto* chart = new charts::WaitingProcessing;
        chart->setRows({{words("Verify repayment"), 26640, 3600, {30240, 29000, 31500}},
            {words("Check insurance"), 20000, 7200, {27200, 26000, 28000}},
            {words("Assess income"), 9000, 1200, {10200, 9900, 10500}}});
        row->addWidget(chart);
        row->addWidget(new charts::CycleTimeHistogram);
        return panel;
    }

    ActivityId id_;
};

ProjectState project()
{
    ProjectState state;
    state.name = words("Lending");
    state.folders = {{words("processes"),
                         {{words("a"), words("loan-origination.bpmn"), true, true},
                             {words("b"), words("customer-onboarding.bpmn")}, {words("c"), words("procurement.bpmn")}}},
        {words("decisions"), {{words("d"), words("eligibility.dmn")}}},
        {words("forms"), {{words("e"), words("application.form")}}}};
    state.versions = {{words("1"), words("Parallel checks"), words("today 09:14"), {}},
        {words("2"), words("Approved for pilot"), words("18 Nov"), words("1.2")},
        {words("3"), words("Added insurance quote"), words("12 Nov"), {}},
        {words("4"), words("First draft"), words("3 Nov"), {}}};
    state.alternatives = {{words("main"), words("Main line"), true},
        {words("no-appraisal"), words("without appraisal below 50 000"), false}};
    return state;
}

} // namespace

int main(int argc, char** argv)
{
    choosePlatform(argc, argv);
    QApplication application(argc, argv);
    prepareApplication();
    QCoreApplication::setApplicationName(QStringLiteral("MillraceGallery"));
    const LaunchOptions options = readLaunchOptions(application.arguments());
    applyLook(options);
    MainWindow window;
    for (const auto id : {ActivityId::Design, ActivityId::Simulate, ActivityId::Run, ActivityId::Analyze})
        window.addActivity(std::make_unique<DemoActivity>(id));
    for (const auto command : {Command::Undo, Command::Layout, Command::RunSimulation, Command::StartInstance,
             Command::Save, Command::OpenFile})
        window.actions().bind(command, &window, [] {});
    for (const char* title : {"loan-origination.bpmn", "eligibility.dmn", "customer-onboarding.bpmn"})
        window.addDocument(std::make_unique<SheetView>(words(title)));
    window.setCurrentDocument(*window.documents().front());
    window.projectPanel().show(project());
    applyLayout(window, options);
    window.show();
    if (options.files.contains(words("find")))
        QTimer::singleShot(50, &window, [&window] { window.commandFinder().open(); });
    if (options.files.contains(words("settings")))
        window.actions().action(Command::Settings)->trigger();
    if (options.files.contains(words("notice")))
        window.notify(millrace::base::Severity::Warning, words("The file was changed by another program."),
            words("Load it again"));
    if (!options.screenshot.isEmpty())
        takeScreenshot(window, options);
    return QApplication::exec();
}
