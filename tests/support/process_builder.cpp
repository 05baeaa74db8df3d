// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/process_builder.h"

#include <algorithm>

namespace millrace::support {

static std::string escaped(const std::string& text)
{
    std::string out;
    for (const char c : text)
        out += c == '<' ? "&lt;" : c == '&' ? "&amp;" : c == '"' ? "&quot;" : std::string(1, c);
    return out;
}

static std::string timerDefinition(const std::string& timer)
{
    const char* kind = timer.starts_with('R')              ? "timeCycle"
        : timer.starts_with('P') || timer.starts_with('=') ? "timeDuration"
                                                           : "timeDate";
    return std::string("<timerEventDefinition><") + kind + ">" + escaped(timer) + "</" + kind
        + "></timerEventDefinition>";
}

ProcessBuilder& ProcessBuilder::node(
    const std::string& element, const std::string& id, const std::string& attributes, const std::string& content)
{
    body_ += "<" + element + " id=\"" + id + "\" name=\"" + id + "\" " + attributes + ">" + content + "</" + element
        + ">\n";
    return *this;
}

/// The root element of that name, made once; gives its id.
std::string ProcessBuilder::reference(
    const std::string& element, const std::string& name, const std::string& attributes)
{
    const std::string id = element + "_" + name;
    if (std::find(known_.begin(), known_.end(), id) == known_.end()) {
        known_.push_back(id);
        roots_ += "<" + element + " id=\"" + id + "\" name=\"" + name + "\" " + attributes + "/>\n";
    }
    return id;
}

ProcessBuilder& ProcessBuilder::endTerminate(const std::string& id)
{
    return node("endEvent", id, {}, "<terminateEventDefinition/>");
}

ProcessBuilder& ProcessBuilder::endError(const std::string& id, const std::string& code)
{
    const std::string error = reference("error", code, "errorCode=\"" + code + "\"");
    return node("endEvent", id, {}, "<errorEventDefinition errorRef=\"" + error + "\"/>");
}

ProcessBuilder& ProcessBuilder::exclusive(const std::string& id, const std::string& defaultFlow)
{
    return node("exclusiveGateway", id, defaultFlow.empty() ? "" : "default=\"" + defaultFlow + "\"");
}

ProcessBuilder& ProcessBuilder::inclusive(const std::string& id, const std::string& defaultFlow)
{
    return node("inclusiveGateway", id, defaultFlow.empty() ? "" : "default=\"" + defaultFlow + "\"");
}

ProcessBuilder& ProcessBuilder::timer(const std::string& element, const std::string& id, const std::string& timer)
{
    return node(element, id, {}, timerDefinition(timer));
}

ProcessBuilder& ProcessBuilder::message(const std::string& element, const std::string& id, const std::string& name)
{
    return node(element, id, {}, "<messageEventDefinition messageRef=\"" + reference("message", name, {}) + "\"/>");
}

ProcessBuilder& ProcessBuilder::signal(const std::string& element, const std::string& id, const std::string& name)
{
    return node(element, id, {}, "<signalEventDefinition signalRef=\"" + reference("signal", name, {}) + "\"/>");
}

static std::string attachment(const std::string& activity, bool interrupting)
{
    return "attachedToRef=\"" + activity + "\" cancelActivity=\"" + (interrupting ? "true" : "false") + "\"";
}

ProcessBuilder& ProcessBuilder::boundaryTimer(
    const std::string& id, const std::string& activity, const std::string& timer, bool interrupting)
{
    return node("boundaryEvent", id, attachment(activity, interrupting), timerDefinition(timer));
}

ProcessBuilder& ProcessBuilder::boundaryMessage(
    const std::string& id, const std::string& activity, const std::string& name, bool interrupting)
{
    return node("boundaryEvent", id, attachment(activity, interrupting),
        "<messageEventDefinition messageRef=\"" + reference("message", name, {}) + "\"/>");
}

ProcessBuilder& ProcessBuilder::boundaryError(
    const std::string& id, const std::string& activity, const std::string& code)
{
    const std::string attribute
        = code.empty() ? "" : " errorRef=\"" + reference("error", code, "errorCode=\"" + code + "\"") + "\"";
    return node("boundaryEvent", id, attachment(activity, true), "<errorEventDefinition" + attribute + "/>");
}

ProcessBuilder& ProcessBuilder::flow(
    const std::string& from, const std::string& to, const std::string& condition, const std::string& id)
{
    body_ += "<sequenceFlow id=\"" + (id.empty() ? from + "_" + to : id) + "\" sourceRef=\"" + from + "\" targetRef=\""
        + to + "\"";
    body_ += condition.empty()
        ? "/>\n"
        : "><conditionExpression>" + escaped(condition) + "</conditionExpression></sequenceFlow>\n";
    return *this;
}

ProcessBuilder& ProcessBuilder::chain(std::initializer_list<std::string> ids)
{
    for (const auto* id = ids.begin(); id + 1 < ids.end(); ++id)
        flow(*id, *(id + 1));
    return *this;
}

ProcessBuilder& ProcessBuilder::open(const std::string& id, const std::string& element, const std::string& attributes)
{
    body_ += "<" + element + " id=\"" + id + "\" name=\"" + id + "\" " + attributes + ">\n";
    open_.push_back(element);
    return *this;
}

ProcessBuilder& ProcessBuilder::close()
{
    body_ += "</" + open_.back() + ">\n";
    open_.pop_back();
    return *this;
}

ProcessBuilder& ProcessBuilder::root(const std::string& element)
{
    roots_ += element;
    return *this;
}

std::string ProcessBuilder::xml() const
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"test\">\n"
        + roots_ + "<process id=\"P\" isExecutable=\"true\">\n" + body_ + "</process>\n</definitions>\n";
}

} // namespace millrace::support
