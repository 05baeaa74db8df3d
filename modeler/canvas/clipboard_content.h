// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMimeData>

namespace millrace::canvas {

/// What is copied: BPMN for this and other modelers (also as text), and for everything else a picture of it, PNG and
/// SVG, drawn only when somebody asks.
class ClipboardContent : public QMimeData {
    Q_OBJECT

public:
    static QString bpmnType();

    explicit ClipboardContent(const QByteArray& bpmn);

    QStringList formats() const override;
    bool hasFormat(const QString& format) const override;

protected:
    QVariant retrieveData(const QString& format, QMetaType type) const override;

private:
    QByteArray bpmn_;
};

} // namespace millrace::canvas
