// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_fixture.h"

namespace millrace::support {

using ::testing::AllOf;
using ::testing::HasSubstr;

class CliSensitivity : public CliFixture {
protected:
    Ran tried(const QStringList& arguments)
    {
        return run(QStringList {QStringLiteral("sensitivity"), sample("loan-origination.bpmn"),
                       QStringLiteral("--cases"), QStringLiteral("200"), QStringLiteral("--replications"),
                       QStringLiteral("5"), QStringLiteral("--warmup"), QStringLiteral("0")}
            + arguments);
    }
};

TEST_F(CliSensitivity, SaysWhichInputsMatterMost)
{
    const Ran text = tried({});
    ASSERT_EQ(text.code, 0) << text.text();
    EXPECT_THAT(text.out.toStdString(),
        AllOf(HasSubstr("Time between cases"), HasSubstr("10 % lower"), HasSubstr("5 replications")));
    const QJsonObject json
        = tried({QStringLiteral("--change"), QStringLiteral("0.2"), QStringLiteral("--format"), QStringLiteral("json")})
              .json();
    EXPECT_EQ(json[QLatin1String("kpi")].toString(), QStringLiteral("process.cycleTime"));
    EXPECT_DOUBLE_EQ(json[QLatin1String("change")].toDouble(), 0.2);
    const QJsonArray inputs = json[QLatin1String("inputs")].toArray();
    ASSERT_GT(inputs.size(), 3);
    const auto width = [](const QJsonValue& input) {
        const auto mean = [&](const char* side) {
            return input.toObject()[QLatin1String(side)]
                .toObject()[QLatin1String("difference")]
                .toObject()[QLatin1String("mean")]
                .toDouble();
        };
        return std::max({0.0, mean("low"), mean("high")}) - std::min({0.0, mean("low"), mean("high")});
    };
    EXPECT_GT(width(inputs.first()), 0);
    for (int i = 1; i < inputs.size(); ++i)
        EXPECT_GE(width(inputs[i - 1]), width(inputs[i]));
}

TEST_F(CliSensitivity, SaysWhatItCannotTry)
{
    const Ran figure = tried({QStringLiteral("--kpi"), QStringLiteral("luck")});
    EXPECT_EQ(figure.code, 1);
    EXPECT_THAT(figure.err.toStdString(), HasSubstr("luck"));
    EXPECT_EQ(tried({QStringLiteral("--change"), QStringLiteral("200%")}).code, 2);
    write("a.bpmn", smallModel);
    const Ran draft = run("sensitivity a.bpmn");
    EXPECT_EQ(draft.code, 1);
    EXPECT_THAT(draft.err.toStdString(), HasSubstr("nothing to try"));
}

} // namespace millrace::support
