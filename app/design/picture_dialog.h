// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/pages.h"

#include <QDialog>
#include <QSizeF>

class QComboBox;
class QLabel;

namespace millrace::app::design {

/// What is written as a picture, and how.
struct PictureChoice {
    enum Extent { Diagram, Selection, All };
    Extent extent = Diagram;
    QString format = QStringLiteral("svg"); ///< an ending
    double scale = 2; ///< of PNG and JPEG
    exporting::Paper paper = exporting::Paper::Content; ///< of PDF
    bool isDark = false;
};

/// Asks for it before the file's name is asked for: only what counts for the chosen format can be answered.
class PictureDialog : public QDialog {
    Q_OBJECT

public:
    /// What there is to be drawn. Sizes in diagram pixels.
    struct Offer {
        QSizeF diagram;
        QSizeF selection; ///< empty: nothing is selected
        int diagrams = 1; ///< in the file
    };
    PictureDialog(const Offer& offer, const PictureChoice& choice, QWidget* parent);

    PictureChoice choice() const;

private:
    void refresh();

    Offer offer_;
    QComboBox* extent_;
    QComboBox* format_;
    QComboBox* scale_;
    QComboBox* paper_;
    QComboBox* ground_;
    QLabel* note_;
};

} // namespace millrace::app::design
