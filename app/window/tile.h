// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QImage>

namespace millrace::app::window {

/// A card to click: icon or picture, a title and a muted line. Two shapes: a row (icon at the left) and a picture tile.
class Tile : public QAbstractButton {
    Q_OBJECT
public:
    enum class Shape { Row, Picture };

    Tile(Shape shape, const QString& title, const QString& note, const QString& iconName, QWidget* parent = nullptr);
    /// At twice the size of the tile's picture area, for sharp screens.
    void setPicture(const QImage& picture);
    static QSize pictureSize();

private:
    QSize sizeHint() const override;
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintPicture(QPainter& painter) const;

    Shape shape_;
    QString note_;
    QString iconName_;
    QImage picture_;
};

} // namespace millrace::app::window
