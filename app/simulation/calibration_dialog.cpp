// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/calibration_dialog.h"

#include "app/simulation/elided_label.h"
#include "app/simulation/log_columns_page.h"
#include "app/simulation/log_findings_page.h"
#include "app/window/widgets.h"
#include "modeler/base/failure.h"
#include "modeler/bpmn/views.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <functional>

namespace millrace::app::simulation {

namespace {
constexpr QSize usualSize(940, 600);
constexpr int dialogMargin = 20;
} // namespace

CalibrationDialog::CalibrationDialog(run::Model model, const QByteArray& zone, QWidget* parent)
    : QDialog(parent)
    , model_(std::move(model))
    , zone_(zone)
    , worker_(new LogCalibration(this))
    , file_(new ElidedLabel)
    , pages_(new QStackedWidget)
    , columns_(new LogColumnsPage)
    , findings_(new LogFindingsPage)
{
    setWindowTitle(tr("Scenario from an event log"));
    setModal(false);
    window::setGround(this, "panel");
    window::resizeWithin(*this, usualSize);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(dialogMargin, 16, dialogMargin, 16);
    column->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(window::label(tr("Scenario from an event log"), "heading"));
    head->addWidget(file_, 1);
    column->addLayout(head);
    pages_->addWidget(columns_);
    busy_ = makeBusyPage();
    pages_->addWidget(busy_);
    failure_ = makeFailurePage();
    pages_->addWidget(failure_);
    pages_->addWidget(findings_);
    column->addWidget(pages_, 1);
    column->addWidget(window::horizontalLine());
    column->addWidget(makeButtons());
    connect(columns_, &LogColumnsPage::changed, this, &CalibrationDialog::refresh);
    connect(worker_, &LogCalibration::progressed, this, [this](const QString& words, double share) {
        busyWords_->setText(words);
        progress_->setRange(0, share < 0 ? 0 : 100);
        progress_->setValue(int(share * 100));
    });
    connect(worker_, &LogCalibration::failed, this, &CalibrationDialog::fail);
    connect(worker_, &LogCalibration::found, this, [this](const std::shared_ptr<const LogFinding>& finding) {
        findings_->setFinding(finding);
        name_->setText(finding->made.scenario.name);
        showPage(findings_);
    });
    refresh();
}

CalibrationDialog::~CalibrationDialog() = default;

QWidget* CalibrationDialog::makeBusyPage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addStretch(1);
    busyWords_ = window::label({}, "muted");
    busyWords_->setAlignment(Qt::AlignCenter);
    progress_ = new QProgressBar;
    progress_->setFixedWidth(360);
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("How much of the log was read"));
    column->addWidget(busyWords_);
    column->addWidget(progress_, 0, Qt::AlignCenter);
    column->addStretch(1);
    return page;
}

QWidget* CalibrationDialog::makeFailurePage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addStretch(1);
    column->addWidget(window::label(tr("No scenario can be made of this log"), "section"), 0, Qt::AlignHCenter);
    failureWords_ = window::label({}, "error");
    failureWords_->setWordWrap(true);
    failureWords_->setAlignment(Qt::AlignCenter);
    failureWords_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(failureWords_);
    column->addStretch(1);
    return page;
}

QWidget* CalibrationDialog::makeButtons()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    other_ = window::plainButton(tr("Other log..."));
    other_->setToolTip(tr("Choose another file"));
    back_ = window::plainButton(tr("Back to the columns"));
    back_->setToolTip(tr("Say anew which column tells what, and in which time zone"));
    nameBox_ = new QWidget;
    auto* name = new QHBoxLayout(nameBox_);
    name->setContentsMargins(0, 0, 0, 0);
    auto* caption = window::label(tr("Name of the scenario"), "muted");
    name_ = new QLineEdit;
    name_->setAccessibleName(caption->text());
    name_->setMinimumWidth(180);
    caption->setBuddy(name_);
    name->addWidget(caption);
    name->addWidget(name_);
    cancel_ = window::plainButton(tr("Cancel"));
    read_ = window::primaryButton(tr("Read the log"));
    read_->setToolTip(tr("Measure arrivals, durations, shares and people"));
    make_ = window::primaryButton(tr("Make the scenario"));
    make_->setToolTip(tr("Put it beside the others of this diagram, with where each number is from"));
    row->addWidget(other_);
    row->addWidget(back_);
    row->addStretch(1);
    row->addWidget(nameBox_);
    row->addWidget(cancel_);
    row->addWidget(read_);
    row->addWidget(make_);
    connect(other_, &QPushButton::clicked, this, &CalibrationDialog::logAsked);
    connect(back_, &QPushButton::clicked, this, [this] { showPage(columns_); });
    connect(cancel_, &QPushButton::clicked, this, &CalibrationDialog::reject);
    connect(read_, &QPushButton::clicked, this, &CalibrationDialog::read);
    connect(make_, &QPushButton::clicked, this, &CalibrationDialog::accept);
    connect(name_, &QLineEdit::textChanged, this, &CalibrationDialog::refresh);
    for (QPushButton* button : {other_, back_, cancel_})
        button->setAutoDefault(false);
    return box;
}

QStringList CalibrationDialog::activities() const
{
    QStringList names;
    const std::function<void(const metamodel::Element&)> collect = [&](const metamodel::Element& scope) {
        for (const metamodel::Element* element : bpmn::flowElements(scope)) {
            if (element->is(bpmn::type::Activity) && !element->name().isEmpty())
                names << element->name();
            if (element->is(bpmn::type::SubProcess))
                collect(*element);
        }
    };
    for (const metamodel::Element* process : bpmn::processes(*model_.tree))
        collect(*process);
    names.removeDuplicates();
    return names;
}

void CalibrationDialog::openLog(const QString& path)
{
    worker_->abandon();
    path_ = path;
    file_->setText(QFileInfo(path).fileName());
    file_->setToolTip(path);
    try {
        columns_->setFile(path, activities(), zone_);
    } catch (const base::Failure& failure) {
        fail(failure.message());
        return;
    }
    if (columns_->asksForColumns())
        showPage(columns_);
    else
        read();
}

void CalibrationDialog::read()
{
    if (path_.isEmpty() || !columns_->doubts().isEmpty())
        return;
    busyWords_->clear();
    progress_->setRange(0, 0);
    showPage(busy_);
    worker_->start(model_, path_, columns_->options());
}

void CalibrationDialog::fail(const QString& reason)
{
    failureWords_->setText(reason);
    showPage(failure_);
}

bool CalibrationDialog::showsColumns() const
{
    return pages_->currentWidget() == columns_;
}

bool CalibrationDialog::showsFindings() const
{
    return pages_->currentWidget() == findings_;
}

QString CalibrationDialog::problem() const
{
    return pages_->currentWidget() == failure_ ? failureWords_->text() : QString();
}

void CalibrationDialog::showPage(QWidget* page)
{
    pages_->setCurrentWidget(page);
    refresh();
    if (page == findings_)
        make_->setFocus();
    else if (page == columns_)
        columns_->field(QStringLiteral("case")).setFocus();
}

void CalibrationDialog::refresh()
{
    const QWidget* page = pages_->currentWidget();
    read_->setVisible(page == columns_);
    read_->setEnabled(columns_->doubts().isEmpty() && !path_.isEmpty());
    back_->setVisible(page == findings_ || (page == failure_ && !path_.isEmpty()));
    other_->setVisible(page != busy_);
    nameBox_->setVisible(page == findings_);
    make_->setVisible(page == findings_);
    make_->setEnabled(!name_->text().trimmed().isEmpty());
    cancel_->setText(page == busy_ ? tr("Stop") : tr("Cancel"));
    (page == findings_ ? make_ : read_)->setDefault(true);
}

void CalibrationDialog::accept()
{
    if (!showsFindings() || name_->text().trimmed().isEmpty())
        return;
    const LogFinding& finding = *findings_->finding();
    Q_EMIT scenarioMade(finding.made.scenario, name_->text().simplified());
    QDialog::accept();
}

void CalibrationDialog::reject()
{
    // Stopping the reading is not leaving: one sees the columns again.
    if (pages_->currentWidget() == busy_) {
        worker_->abandon();
        showPage(columns_);
        return;
    }
    worker_->abandon();
    QDialog::reject();
}

} // namespace millrace::app::simulation
