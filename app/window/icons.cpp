// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/icons.h"

#include "app/window/theme.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <optional>

namespace millrace::app::window {

namespace {

const QString iconFolder = QStringLiteral(":/icons/");

QByteArray source(const QString& name)
{
    static QHash<QString, QByteArray> sources;
    auto found = sources.find(name);
    if (found == sources.end()) {
        QFile file(iconFolder + name + QStringLiteral(".svg"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "icon", qPrintable(name));
        found = sources.insert(name, opened ? file.readAll() : QByteArray());
    }
    return *found;
}

/// Renders the line art anew for each size, mode and theme; asks for the colours when it paints, so nothing has to be
/// told when the theme changes.
class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(QString name, std::optional<QColor> color)
        : name_(std::move(name))
        , color_(std::move(color))
    { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return rendered(size, mode, state);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return rendered(size, mode, state);
    }
    QIconEngine* clone() const override { return new LineIconEngine(*this); }

private:
    QColor ink(QIcon::Mode mode, QIcon::State state) const
    {
        const Colors& c = colors();
        QColor color = color_ ? *color_ : state == QIcon::On || mode == QIcon::Selected ? c.accent : c.text;
        if (mode == QIcon::Disabled) {
            color = c.muted;
            color.setAlphaF(0.5F);
        }
        return color;
    }

    QPixmap rendered(const QSize& size, QIcon::Mode mode, QIcon::State state) const
    {
        if (size.isEmpty())
            return {};
        const QColor color = ink(mode, state);
        const QString key = QStringLiteral("millrace-%1-%2x%3-%4")
                                .arg(name_, QString::number(size.width()), QString::number(size.height()),
                                    color.name(QColor::HexArgb));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QByteArray svg = source(name_);
        svg.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&pixmap);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString name_;
    std::optional<QColor> color_;
};

} // namespace

QIcon icon(const QString& name)
{
    return QIcon(new LineIconEngine(name, std::nullopt));
}

QIcon icon(const QString& name, const QColor& color)
{
    return QIcon(new LineIconEngine(name, color));
}

QIcon applicationIcon()
{
    return QIcon(iconFolder + QStringLiteral("millrace.svg"));
}

QStringList iconNames()
{
    QStringList names = QDir(iconFolder).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(4);
    return names;
}

} // namespace millrace::app::window
