#include "app/tools/demo/demo_targets.h"

#include "app/tools/demo_data/phrase_book.h"
#include "core/base/try.h"
#include "core/intervention/group_store.h"
#include "core/target/target_store.h"

#include <map>

namespace pipit::demo {

namespace {

/// What children work towards, by the name of the group.
std::map<std::string, std::vector<std::string>> targetsByGroup()
{
    std::map<std::string, std::vector<std::string>> lines;
    const PhraseBook book("groups");
    for (const PhraseBook::Section& section : book.sections()) {
        if (auto targets = section.of("target"); !targets.empty()) {
            lines[section.one("name")] = std::move(targets);
        }
    }
    return lines;
}

} // namespace

Result<void> setTargets(DemoTablet& lead, Day today, crypto::Random& random, const Say& say)
{
    PIPIT_TRY_ASSIGN(const auto place, lead.place());
    client::Replica& replica = lead.replica();
    intervention::GroupStore groups(replica.database(), replica.log(), place);
    target::TargetStore targets(replica.database(), replica.log(), random, place);
    PIPIT_TRY_ASSIGN(const auto all, groups.all());
    const auto lines = targetsByGroup();
    int written = 0;
    PIPIT_TRY(replica.database().transaction([&]() -> Result<void> {
        for (const intervention::Group& group : all) {
            const auto found = lines.find(group.name);
            for (std::size_t i = 0; found != lines.end() && i < group.pupils.size(); ++i) {
                target::TargetEdit edit = targets.begin(group.pupils[i]);
                edit.target.line = found->second[i % found->second.size()];
                edit.target.group = group.id;
                edit.target.due = today + std::chrono::days(24);
                PIPIT_TRY(targets.save(edit));
                ++written;
            }
        }
        return {};
    }));
    say("setting " + std::to_string(written) + " targets");
    return {};
}

} // namespace pipit::demo
