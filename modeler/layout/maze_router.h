// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/layout/obstacles.h"
#include "modeler/layout/orthogonal_router.h"

#include <QLineF>

namespace millrace::layout {

/// Finds orthogonal ways between shapes that are placed already, around everything that is in the way (A* over the
/// lines that borders suggest). Lines that were drawn count: they are crossed where that saves a way, but not covered.
class MazeRouter {
public:
    MazeRouter() = default;

    /// A shape that no line may cross, numbered as the caller likes.
    void addObstacle(int number, const QRectF& rect);
    void addLine(const bpmn::Waypoints& line);

    struct Request {
        Outline source, target;
        /// Obstacles that do not count: the ends themselves and what they stand in.
        std::vector<int> ignored;
        bool prefersVertical = false; ///< leaves and arrives at top and bottom where that is as good
        bool isSourceWide = false; ///< a pool: the line may dock anywhere on its top and bottom
        bool isTargetWide = false;
        bool isSourceUpright = false; ///< is or stands in an upright pool: the line docks at left and right
        bool isTargetUpright = false;
        bool keepsApart = false; ///< docks where no other line does, rather than at the best side
        double crossCost = 70; ///< what a crossing counts for, in pixels of a longer way
    };
    /// The best way found; the direct one, whatever is in its way, where there is none.
    bpmn::Waypoints route(const Request& request) const;
    /// Whether a line passes through an obstacle that counts.
    bool isBlocked(const bpmn::Waypoints& line, const std::vector<int>& ignored) const;
    /// Whether a part of it lies upon (or right beside) a line that was added.
    bool covers(const bpmn::Waypoints& line) const;
    /// How many stretches of added lines it crosses, apart from its ends.
    int crossings(const bpmn::Waypoints& line) const;

private:
    std::vector<QRectF> rects_;
    std::vector<int> numbers_; ///< by place in rects_
    RectIndex index_;
    std::vector<QLineF> stretches_;
    RectIndex lines_;
};

} // namespace millrace::layout
