// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/design/picture.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPrintPreviewWidget;

namespace millrace::app::design {

/// The pages as they will be printed, side by side, with what can be chosen about them. Printing itself asks for a
/// printer.
class PrintDialog : public QDialog {
    Q_OBJECT

public:
    using Paint = std::function<void(const PrintChoice&, QPrinter&)>;

    /// The printer is borrowed, and comes with the proposed paper and orientation. `title` is that of the file;
    /// `hasSeveral`: it has more than one diagram.
    PrintDialog(QPrinter& printer, const QString& title, bool hasSeveral, Paint paint, QWidget* parent);

    PrintChoice choice() const;
    int pageCount() const;

private:
    void resizeEvent(QResizeEvent* event) override;
    QWidget* makeBar(bool hasSeveral);
    void setUpPages();
    void tellPages();
    void print();

    QPrinter& printer_;
    Paint paint_;
    QPrintPreviewWidget* pages_;
    QLabel* count_;
    QComboBox* paper_ = nullptr;
    QComboBox* orientation_ = nullptr;
    QCheckBox* onePage_ = nullptr;
    QCheckBox* all_ = nullptr;
    bool isZoomed_ = false; ///< by hand: all pages need not be seen any more
};

} // namespace millrace::app::design
