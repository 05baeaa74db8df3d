// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <gmock/gmock.h>

namespace millrace::support {

/// What a run of the program gave.
struct Ran {
    int code = -1; ///< -1: it crashed or did not end in time
    QByteArray out;
    QByteArray err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    std::string text() const { return err.toStdString() + out.toStdString(); }
};

/// Runs millrace-cli in a folder of its own.
class CliFixture : public ::testing::Test {
protected:
    Ran run(const QStringList& arguments, const std::function<void()>& inChild = {})
    {
        QProcess process;
        process.setWorkingDirectory(folder_.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")); // the words of the source
        environment.remove(QStringLiteral("LANGUAGE"));
        process.setProcessEnvironment(environment);
        if (inChild)
            process.setChildProcessModifier(inChild);
        process.start(QStringLiteral(MILLRACE_CLI), arguments);
        const bool ended = process.waitForFinished(120'000);
        Ran ran {-1, process.readAllStandardOutput(), process.readAllStandardError()};
        if (!ended)
            ADD_FAILURE() << "did not end: " << arguments.join(QLatin1Char(' ')).toStdString();
        else if (process.exitStatus() != QProcess::NormalExit)
            ADD_FAILURE() << "crashed: " << arguments.join(QLatin1Char(' ')).toStdString() << '\n' << ran.text();
        else
            ran.code = process.exitCode();
        return ran;
    }
    /// "info a.bpmn --format json", split at blanks.
    Ran run(const char* arguments) { return run(QString::fromUtf8(arguments).split(QLatin1Char(' '))); }

    QString path(const QString& name) const { return folder_.filePath(name); }
    void write(const char* name, const QByteArray& bytes)
    {
        QFile file(path(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    QByteArray read(const char* name) const { return readAt(path(QLatin1String(name))); }
    static QByteArray readAt(const QString& where)
    {
        QFile file(where);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << where.toStdString();
        return file.readAll();
    }
    bool exists(const char* name) const { return QFile::exists(path(QLatin1String(name))); }
    static QString sample(const char* name)
    {
        return QStringLiteral(MILLRACE_SOURCE_DIR "/resources/samples/") + QLatin1String(name);
    }

    QTemporaryDir folder_;
};

/// Start, user task "t" and end, drawn.
inline const QByteArray smallModel
    = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
      "xmlns:di=\"http://www.omg.org/spec/BPMN/20100524/DI\" xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\" "
      "xmlns:ddi=\"http://www.omg.org/spec/DD/20100524/DI\" targetNamespace=\"urn:test\">\n"
      "  <process id=\"P\" name=\"Order\" isExecutable=\"true\">\n"
      "    <startEvent id=\"s\" name=\"Ordered\"><outgoing>f1</outgoing></startEvent>\n"
      "    <userTask id='t' name='Check order'><incoming>f1</incoming><outgoing>f2</outgoing></userTask>\n"
      "    <endEvent id=\"e\" name=\"Done\"><incoming>f2</incoming></endEvent>\n"
      "    <sequenceFlow id=\"f1\" sourceRef=\"s\" targetRef=\"t\" />\n"
      "    <sequenceFlow id=\"f2\" sourceRef=\"t\" targetRef=\"e\" />\n"
      "  </process>\n"
      "  <di:BPMNDiagram id=\"D\"><di:BPMNPlane id=\"L\" bpmnElement=\"P\">\n"
      "    <di:BPMNShape id=\"s_di\" bpmnElement=\"s\"><dc:Bounds x=\"100\" y=\"100\" width=\"36\" "
      "height=\"36\"/></di:BPMNShape>\n"
      "    <di:BPMNShape id=\"t_di\" bpmnElement=\"t\"><dc:Bounds x=\"200\" y=\"78\" width=\"100\" "
      "height=\"80\"/></di:BPMNShape>\n"
      "    <di:BPMNShape id=\"e_di\" bpmnElement=\"e\"><dc:Bounds x=\"360\" y=\"100\" width=\"36\" "
      "height=\"36\"/></di:BPMNShape>\n"
      "    <di:BPMNEdge id=\"f1_di\" bpmnElement=\"f1\"><ddi:waypoint x=\"136\" y=\"118\"/><ddi:waypoint x=\"200\" "
      "y=\"118\"/></di:BPMNEdge>\n"
      "    <di:BPMNEdge id=\"f2_di\" bpmnElement=\"f2\"><ddi:waypoint x=\"300\" y=\"118\"/><ddi:waypoint x=\"360\" "
      "y=\"118\"/></di:BPMNEdge>\n"
      "  </di:BPMNPlane></di:BPMNDiagram>\n"
      "</definitions>\n";

} // namespace millrace::support
