// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QStringList>

namespace millrace::canvas {

/// A round sample of a fill and its border ("#rrggbb #rrggbb"); without colours a struck-out one.
class ColourSwatch : public QAbstractButton {
    Q_OBJECT

public:
    ColourSwatch(const QString& colours, const QString& name, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList colours_;
};

} // namespace millrace::canvas
