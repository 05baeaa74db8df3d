// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <vector>

namespace millrace::support {

/// Writes a BPMN file with one process "P", piece by piece; names are the ids. Flows are called FROM_TO unless said
/// otherwise.
class ProcessBuilder {
public:
    /// Any flow node: element is BPMN's ("userTask"), attributes as in XML, content the XML inside it.
    ProcessBuilder& node(const std::string& element, const std::string& id, const std::string& attributes = {},
        const std::string& content = {});
    ProcessBuilder& start(const std::string& id) { return node("startEvent", id); }
    ProcessBuilder& end(const std::string& id) { return node("endEvent", id); }
    ProcessBuilder& endTerminate(const std::string& id);
    ProcessBuilder& endError(const std::string& id, const std::string& code);
    ProcessBuilder& task(const std::string& id) { return node("task", id); }
    ProcessBuilder& exclusive(const std::string& id, const std::string& defaultFlow = {});
    ProcessBuilder& parallel(const std::string& id) { return node("parallelGateway", id); }
    ProcessBuilder& inclusive(const std::string& id, const std::string& defaultFlow = {});
    ProcessBuilder& eventBased(const std::string& id) { return node("eventBasedGateway", id); }
    /// `element` is "startEvent", "intermediateCatchEvent", "intermediateThrowEvent" or "endEvent".
    ProcessBuilder& timer(const std::string& element, const std::string& id, const std::string& timer);
    ProcessBuilder& message(const std::string& element, const std::string& id, const std::string& name);
    ProcessBuilder& signal(const std::string& element, const std::string& id, const std::string& name);
    ProcessBuilder& boundaryTimer(
        const std::string& id, const std::string& activity, const std::string& timer, bool interrupting = true);
    ProcessBuilder& boundaryMessage(
        const std::string& id, const std::string& activity, const std::string& name, bool interrupting = true);
    ProcessBuilder& boundaryError(const std::string& id, const std::string& activity, const std::string& code = {});

    ProcessBuilder& flow(
        const std::string& from, const std::string& to, const std::string& condition = {}, const std::string& id = {});
    /// Flows along the nodes.
    ProcessBuilder& chain(std::initializer_list<std::string> ids);

    /// What follows stands in the sub-process, until close().
    ProcessBuilder& open(
        const std::string& id, const std::string& element = "subProcess", const std::string& attributes = {});
    ProcessBuilder& close();

    /// Stands beside the process: a message, an escalation.
    ProcessBuilder& root(const std::string& element);

    std::string xml() const;

private:
    std::string reference(const std::string& element, const std::string& name, const std::string& attributes);

    std::string body_;
    std::string roots_;
    std::vector<std::string> open_;
    std::vector<std::string> known_;
};

} // namespace millrace::support
