// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decisions/check_list.h"

#include "app/window/icons.h"
#include "app/window/theme.h"
#include "app/window/widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace millrace::app::decisions {

CheckList::CheckList(QWidget* parent)
    : QWidget(parent)
    , count_(window::label({}, "muted", this))
    , none_(window::label({}, "muted", this))
    , list_(new QListWidget(this))
{
    window::setGround(this, "panel");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 9, 14, 7);
    head->setSpacing(16);
    head->addWidget(window::label(tr("Rule check"), "section", this));
    head->addWidget(count_);
    head->addStretch(1);
    column->addLayout(head);
    none_->setContentsMargins(14, 2, 14, 8);
    none_->setWordWrap(true);
    none_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(none_, 1);
    list_->setAccessibleName(tr("What is odd about the rules"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setWordWrap(true);
    list_->setTextElideMode(Qt::ElideNone);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setResizeMode(QListView::Adjust);
    list_->setIconSize({15, 15});
    column->addWidget(list_, 1);
    connect(list_, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { choose(list_->row(item)); });
    connect(list_, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { choose(list_->row(item)); });
}

void CheckList::show(const std::vector<dmn::TableFinding>& findings, bool isUpToDate)
{
    findings_ = findings;
    list_->clear();
    const window::Colors& colors = window::colors();
    for (const dmn::TableFinding& finding : findings_) {
        const bool isNote = finding.severity == base::Severity::Note;
        const QColor color = finding.severity == base::Severity::Error ? colors.error
            : isNote                                                   ? colors.muted
                                                                       : colors.warning;
        auto* row = new QListWidgetItem(
            window::icon(isNote ? QStringLiteral("info") : QStringLiteral("warning"), color), finding.message, list_);
        row->setToolTip(finding.message);
    }
    list_->setVisible(!findings_.empty());
    none_->setVisible(findings_.empty());
    none_->setText(
        isUpToDate ? tr("Nothing to mend: no gaps, no overlaps, and each rule can apply.") : tr("checking ..."));
    count_->setText(findings_.empty() ? QString() : tr("%n finding(s)", nullptr, int(findings_.size())));
}

void CheckList::choose(int row)
{
    if (row >= 0 && row < int(findings_.size()))
        Q_EMIT chosen(findings_[std::size_t(row)]);
}

} // namespace millrace::app::decisions
