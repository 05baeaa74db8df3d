// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/feel/evaluation.h"

namespace millrace::feel {

/// A name has a value as long as this lives. Bindings end in the reverse order of their beginning.
class Evaluation::Binding {
public:
    Binding(Evaluation& evaluation, Symbol symbol, const Value& value)
        : evaluation_(evaluation)
        , frame_ {evaluation.top_, &value, symbol}
    {
        evaluation_.top_ = &frame_;
    }
    ~Binding() { evaluation_.top_ = frame_.outer; }
    Binding(const Binding&) = delete;
    Binding& operator=(const Binding&) = delete;

private:
    Evaluation& evaluation_;
    Frame frame_;
};

/// Counts how deeply evaluation is nested, so that recursion ends with a null and not with the stack.
class Evaluation::Level {
public:
    explicit Level(Evaluation& evaluation)
        : evaluation_(evaluation)
    {
        ++evaluation_.run_.depth;
    }
    ~Level() { --evaluation_.run_.depth; }
    Level(const Level&) = delete;
    Level& operator=(const Level&) = delete;
    bool tooDeep() const { return evaluation_.run_.depth > Run::maximumDepth; }

private:
    Evaluation& evaluation_;
};

} // namespace millrace::feel
