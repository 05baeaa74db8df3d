// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace millrace::app::design {

/// The samples as templates: a picture, a title and a sentence each. Not modal; goes when one is chosen.
class TemplateDialog : public QDialog {
    Q_OBJECT

public:
    explicit TemplateDialog(QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& sampleId);
};

} // namespace millrace::app::design
