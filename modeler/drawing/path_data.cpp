// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/drawing/path_data.h"

#include <QStringList>
#include <array>
#include <charconv>
#include <cmath>

namespace millrace::drawing {
namespace {

class PathReader {
public:
    explicit PathReader(std::string_view data)
        : rest_(data)
    { }

    QPainterPath read()
    {
        while (skipSpaces()) {
            const char command = rest_.front();
            if (command >= 'A' && command <= 'Z') {
                current_ = command;
                rest_.remove_prefix(1);
            }
            if (!apply())
                break;
        }
        return path_;
    }

private:
    bool skipSpaces()
    {
        while (!rest_.empty() && (rest_.front() == ' ' || rest_.front() == ','))
            rest_.remove_prefix(1);
        return !rest_.empty();
    }

    double number()
    {
        skipSpaces();
        double value = 0;
        const auto result = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
        isBroken_ = isBroken_ || result.ec != std::errc();
        rest_.remove_prefix(std::size_t(result.ptr - rest_.data()));
        return value;
    }

    QPointF point()
    {
        const double x = number();
        return {x, number()};
    }

    bool apply()
    {
        const QPointF at = path_.currentPosition();
        switch (current_) {
        case 'M':
            path_.moveTo(point());
            break;
        case 'L':
            path_.lineTo(point());
            break;
        case 'H':
            path_.lineTo(number(), at.y());
            break;
        case 'V':
            path_.lineTo(at.x(), number());
            break;
        case 'C':
            cubic();
            break;
        case 'Q':
            quad();
            break;
        case 'Z':
            path_.closeSubpath();
            break;
        case 'O':
            circle();
            break;
        case 'A':
            arc();
            break;
        default:
            return false;
        }
        return !isBroken_;
    }

    void cubic()
    {
        const QPointF first = point();
        const QPointF second = point();
        path_.cubicTo(first, second, point());
    }

    void quad()
    {
        const QPointF control = point();
        path_.quadTo(control, point());
    }

    void circle()
    {
        const QPointF centre = point();
        const double radius = number();
        path_.addEllipse(centre, radius, radius);
    }

    void arc()
    {
        const QPointF centre = point();
        const double radius = number();
        const QRectF box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
        const double start = number();
        path_.arcMoveTo(box, start);
        path_.arcTo(box, start, number());
    }

    std::string_view rest_;
    QPainterPath path_;
    char current_ = 'M';
    bool isBroken_ = false;
};

QString svgPoint(const QPainterPath::Element& element)
{
    return svgNumber(element.x) + u' ' + svgNumber(element.y);
}

} // namespace

QPainterPath pathFrom(std::string_view data)
{
    return PathReader(data).read();
}

QString svgPathData(const QPainterPath& path)
{
    QString data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            data += u'M';
            break;
        case QPainterPath::LineToElement:
            data += u'L';
            break;
        case QPainterPath::CurveToElement:
            data += u'C';
            break;
        case QPainterPath::CurveToDataElement:
            data += u' ';
            break;
        }
        data += svgPoint(element);
    }
    return data;
}

QString svgNumber(double value)
{
    const double rounded = std::round(value * 1000) / 1000;
    return QString::number(rounded == 0 ? 0.0 : rounded, 'g', 10);
}

} // namespace millrace::drawing
