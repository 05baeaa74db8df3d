// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/clipboard_content.h"

#include "modeler/drawing/figures.h"
#include "modeler/drawing/image.h"
#include "modeler/drawing/svg.h"
#include "modeler/editing/document.h"

#include <QVariant>

namespace millrace::canvas {
namespace {

constexpr double copiedPictureScale = 2;

QString imageType()
{
    return QStringLiteral("application/x-qt-image"); // offered to others as PNG and their own kinds
}
QString svgType()
{
    return QStringLiteral("image/svg+xml");
}

} // namespace

QString ClipboardContent::bpmnType()
{
    return QStringLiteral("application/x-bpmn+xml");
}

ClipboardContent::ClipboardContent(const QByteArray& bpmn)
    : bpmn_(bpmn)
{ }

QStringList ClipboardContent::formats() const
{
    return {bpmnType(), svgType(), imageType(), QStringLiteral("text/plain")};
}

bool ClipboardContent::hasFormat(const QString& format) const
{
    return formats().contains(format);
}

QVariant ClipboardContent::retrieveData(const QString& format, QMetaType) const
{
    if (format == bpmnType())
        return bpmn_;
    if (format == QLatin1String("text/plain"))
        return QString::fromUtf8(bpmn_);
    if (format != svgType() && format != imageType())
        return {};
    const auto document = editing::Document::fromBytes(bpmn_);
    drawing::Figures figures;
    figures.rebuild(document->tree());
    const drawing::Theme& theme = drawing::Theme::light(); // paper is white
    if (format == svgType())
        return drawing::toSvg(document->tree(), figures, theme);
    return drawing::toImage(figures, theme, copiedPictureScale);
}

} // namespace millrace::canvas
