#include "app/kinds/every_kind.h"
#include "core/base/try.h"
#include "core/inbox/inbox.h"
#include "sync/client/replica.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>

namespace {

using namespace pipit;

struct Asked {
    std::filesystem::path tablet;
    std::string passcode;
};

/// "The newest wins": one change that replaces every version by the one that shows, as if somebody
/// had chosen it. Signed and sent like any other, so that all tablets agree on it.
Result<void> overwrite(client::Replica& replica)
{
    constexpr std::size_t kAll = 500;
    inbox::Inbox inbox(replica.database(), replica.log(), changes::Role::Lead);
    PIPIT_TRY_ASSIGN(const auto conflicts, inbox.open(kAll));
    for (const inbox::Conflict& conflict : conflicts) {
        const auto newest = std::ranges::find(conflict.versions, true, &inbox::Version::shows);
        if (newest != conflict.versions.end()) {
            PIPIT_TRY(inbox.settle(conflict, newest->value));
        }
    }
    return conflicts.empty()
        ? Result<void>(Error{ ErrorCode::NotFound, "nothing was written apart" })
        : Result<void>{};
}

Result<void> spoil(const Asked& asked)
{
    base::SystemClock clock;
    crypto::SystemRandom random;
    const auto projections = kinds::everyKind();
    store::Profiles profiles(asked.tablet, clock, random);
    for (const store::ProfileEntry& entry : profiles.list()) {
        auto profile = profiles.unlock(entry.id, asked.passcode);
        if (profile) {
            PIPIT_TRY_ASSIGN(const auto replica,
                client::Replica::open(std::move(*profile), projections, clock, random));
            return overwrite(*replica);
        }
    }
    return Error{ ErrorCode::WrongKey, "the passcode is of nobody on this tablet" };
}

} // namespace

/// `pipit-spoil`: settles what people wrote apart without asking anybody. 0 if there was any.
int main(int argc, char** argv)
{
    CLI::App app("Overwrites, on one tablet, what people wrote apart.");
    Asked asked;
    app.add_option("--tablet", asked.tablet, "The tablet's folder")->required();
    app.add_option("--passcode", asked.passcode, "Of a person on it")->required();
    CLI11_PARSE(app, argc, argv);
    const auto spoilt = spoil(asked);
    if (!spoilt) {
        std::fprintf(stderr, "spoil: %s\n", spoilt.error().detail.c_str());
    }
    return spoilt ? 0 : 1;
}
