// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/variant_finder.h"
#include "tests/app/simulation/simulation_bench.h"

#include <QLabel>
#include <QPushButton>

namespace millrace::app::simulation::bench {

/// A sheet in a window, and what searches for it.
template <class Sheet, class Finder> class SearchBench : public ::testing::Test {
protected:
    explicit SearchBench(const Scenario& scenario)
    {
        sheet.resize(1000, 220);
        sheet.show();
        QObject::connect(&finder, &VariantFinder::scenarioWanted, [this](const Scenario& other) { wanted = other; });
        follow(scenario);
    }
    void follow(const Scenario& scenario, std::shared_ptr<const execution::Decisions> decisions = nullptr)
    {
        auto answer = std::make_shared<RunAnswer>();
        answer->scenario = scenario;
        finder.follow({tree, std::move(decisions)}, answer);
    }
    QPushButton* button(const QString& words)
    {
        for (QPushButton* one : sheet.template findChildren<QPushButton*>())
            if (one->text() == words)
                return one;
        return nullptr;
    }
    bool says(const QString& part)
    {
        for (const QLabel* label : sheet.template findChildren<QLabel*>())
            if (label->isVisibleTo(&sheet) && label->text().contains(part))
                return true;
        return false;
    }
    void find()
    {
        button(QStringLiteral("Search"))->click();
        ASSERT_TRUE(waitFor([this] { return sheet.hasFound(); }, 120000));
    }

    std::shared_ptr<const metamodel::Tree> tree = model();
    Sheet sheet;
    Finder finder {sheet, nullptr};
    std::optional<Scenario> wanted;
};

} // namespace millrace::app::simulation::bench
