// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QFrame>
#include <cstdint>

class QComboBox;
class QLabel;
class QSlider;
class QTimer;
class QToolButton;

namespace millrace::app::simulation {

/// Over the diagram's lower edge: plays one replication, with a slider through its time and a choice of speeds. It
/// knows no simulation: it says which moment is to be shown.
class ReplayBar : public QFrame {
    Q_OBJECT
public:
    explicit ReplayBar(QWidget* parent = nullptr);

    /// The time that can be played, in microseconds since 1970; shown in that time zone. It begins at its beginning.
    void setSpan(std::int64_t begin, std::int64_t end, const QByteArray& zone);
    /// Nothing to play any more: back to the button alone.
    void clear();
    /// A replay is shown: a moment was asked for since the last clear().
    bool isOpen() const { return isOpen_; }
    /// Somebody asked for it: setSpan() will be answered by playing.
    bool isWanted() const { return playsWhenReady_; }
    bool isPlaying() const;
    std::int64_t time() const { return time_; }
    void setTime(std::int64_t time); ///< within the span
    void play(bool on);

Q_SIGNALS:
    /// Somebody wants to see it, and setSpan() has not been called since clear().
    void asked();
    void moved(std::int64_t time);
    void closed();

private:
    void tick();
    void open();
    void refresh();
    double speed() const;

    QToolButton* play_;
    QSlider* slider_;
    QLabel* when_;
    QComboBox* speed_;
    QToolButton* close_;
    QTimer* timer_;
    QElapsedTimer sinceTick_;
    std::int64_t begin_ = 0, end_ = 0, time_ = 0;
    QByteArray zone_;
    bool isOpen_ = false;
    bool playsWhenReady_ = false;
};

} // namespace millrace::app::simulation
