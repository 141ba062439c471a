#pragma once

#include "tests/scenarios/world/school_template.h"

namespace pipit::scenarios {

/// The schools that the runs of a scenario begin with, made once in a process.
class Schools {
public:
    explicit Schools(Scenario scenario)
        : m_made(scenario)
        , m_landed(scenario == Scenario::Upgrade ? SchoolTemplate::landed() : nullptr)
    {
    }

    /// The one that this version makes, where what earlier landings left cannot be opened.
    const SchoolTemplate& of(const Plan& plan) const
    {
        return plan.landed && m_landed != nullptr ? *m_landed : m_made;
    }

private:
    SchoolTemplate m_made;
    std::unique_ptr<SchoolTemplate> m_landed;
};

} // namespace pipit::scenarios
