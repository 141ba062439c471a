#include "tests/scenarios/oracle/final_checks.h"

#include "core/changes/kinds.h"
#include "core/crypto/hash.h"
#include "core/inbox/inbox.h"
#include "core/store/record_state.h"
#include "core/store/table_dump.h"
#include "core/store/text_state.h"
#include "tests/scenarios/oracle/paragraphs.h"
#include "tests/scenarios/people/words.h"
#include "tests/scenarios/world/world.h"

#include <algorithm>
#include <map>

namespace pipit::scenarios {

namespace {

std::string nameOf(const FieldKey& field)
{
    const auto kind = changes::kindOf(field.record.kind);
    return std::string(kind ? kind->name : "?") + " " + field.record.id.hex().substr(0, 6)
        + " field " + std::to_string(field.field);
}

bool isText(const FieldKey& field)
{
    return changes::fieldKind(field.record.kind, field.field) == changes::FieldKind::Text;
}

} // namespace

void FinalChecks::look(SimProfile& profile)
{
    values(profile);
    tallies(profile);
    texts(profile);
    inbox(profile);
    drafts(profile);
    erasures(profile);
    dump(profile);
}

/// I1, I14, I17: the values that nobody replaced, each exactly once, and no other.
void FinalChecks::values(SimProfile& profile)
{
    const Model& model = m_world.model();
    for (const FieldKey& field : model.fields()) {
        if (!m_world.maySee(profile, field)) {
            continue;
        }
        std::vector<std::string> expected;
        for (const int id : model.heads(field)) {
            expected.push_back(model.wrote(id).value);
        }
        std::vector<std::string> found = valuesOf(profile, field);
        std::ranges::sort(expected);
        std::ranges::sort(found);
        const bool lost = !std::ranges::includes(found, expected);
        if (found == expected || (!lost && model.mayRepeat(field))) {
            continue;
        }
        std::string what = profile.name()
            + (lost ? " lacks a value of " : " has too many values of ") + nameOf(field)
            + ": expected";
        for (const std::string& value : expected) {
            what += " [" + brief(value) + "]";
        }
        what += ", found";
        for (const std::string& value : found) {
            what += " [" + brief(value) + "]";
        }
        m_world.breaks(lost ? 1 : 14, what);
    }
}

/// I19: as many as people made and did not take back themselves. The set is one of ids: what a
/// tablet sealed again after it was put back is the same event.
void FinalChecks::tallies(SimProfile& profile)
{
    const Model& model = m_world.model();
    for (const auto& [field, all] : model.tallies()) {
        const auto events
            = store::eventsOf(profile.replica().database(), field.record, field.field);
        std::multiset<RecordId> found;
        std::map<RecordId, ReplicaId> first;
        for (const store::Event& event : events ? *events : std::vector<store::Event>{}) {
            const bool retracted = std::ranges::any_of(event.retractedBy,
                [&](const ReplicaId& by) { return m_world.samePerson(by, event.replica); });
            const auto [before, isFirst] = first.emplace(event.id, event.replica);
            const bool again = !isFirst && m_world.samePerson(before->second, event.replica);
            if (!retracted && !again) {
                found.insert(event.id);
            }
        }
        std::set<RecordId> expected = model.counted(field);
        for (const Tally& tally : all) {
            if (tally.blurred) {
                expected.erase(tally.event);
                found.erase(tally.event);
            }
        }
        if (!std::ranges::equal(found, expected)) {
            m_world.breaks(19,
                profile.name() + " counts " + std::to_string(found.size()) + " events of "
                    + nameOf(field) + ", " + std::to_string(expected.size()) + " were made");
        }
    }
}

/// I21.
void FinalChecks::texts(SimProfile& profile)
{
    const Model& model = m_world.model();
    for (const FieldKey& field : model.fields()) {
        if (!isText(field) || model.mayRepeat(field)) {
            continue;
        }
        const auto shown = store::textOf(profile.replica().database(), field.record, field.field);
        const auto heads = model.heads(field);
        if (!shown || !*shown || heads.empty()) {
            continue; // what is missing is said by `values`
        }
        if (const std::string fault = faultOfText(model, heads, (*shown)->view); !fault.empty()) {
            m_world.breaks(
                21, profile.name() + " is shown " + nameOf(field) + " wrongly: " + fault);
        }
    }
}

/// I15: of registers that matter, those with different values; of texts, those that do not merge.
void FinalChecks::inbox(SimProfile& profile)
{
    const auto role = static_cast<changes::Role>(profile.person().role);
    if (role == changes::Role::Assistant) {
        return; // settles none of these
    }
    inbox::Inbox inbox(profile.replica().database(), profile.replica().log(), role);
    const auto open = inbox.open(500);
    if (!open) {
        return m_world.breaks(15, profile.name() + " cannot open the inbox");
    }
    const Model& model = m_world.model();
    for (const FieldKey& field : model.fields()) {
        const bool matters = changes::matters(field.record.kind, field.field);
        if (isText(field) || !field.element.isZero() || model.mayRepeat(field)) {
            continue;
        }
        const auto listed = std::ranges::count_if(*open, [&](const inbox::Conflict& one) {
            return one.record == field.record && one.field == field.field;
        });
        std::set<std::string> values; // two people who wrote the same are in no conflict
        for (const int id : model.heads(field)) {
            values.insert(model.wrote(id).value);
        }
        const bool expected = matters && values.size() > 1;
        if (listed != (expected ? 1 : 0)) {
            m_world.breaks(15,
                "the inbox of " + profile.name() + " lists " + nameOf(field) + " "
                    + std::to_string(listed) + " times");
        }
    }
}

/// I20: a delete hides what it had seen, and nothing else does.
void FinalChecks::erasures(SimProfile& profile)
{
    const Model& model = m_world.model();
    for (const Erased& erased : model.erasures()) {
        const auto hidden = store::isHidden(profile.replica().database(), erased.record);
        if (!hidden || *hidden != model.isHidden(erased.record)) {
            m_world.breaks(20,
                "note " + erased.record.id.hex().substr(0, 6)
                    + (hidden && *hidden ? " is hidden from " : " is shown to ") + profile.name());
        }
    }
}

/// I40: what was only typed is nobody's content.
void FinalChecks::drafts(SimProfile& profile)
{
    const auto found = profile.replica().database().integer(
        "SELECT count(*) FROM head WHERE instr(value, ?) > 0", { base::asBytes(kOnlyTyped) });
    if (!found || *found != 0) {
        m_world.breaks(40, "a draft became content, as " + profile.name() + " sees it");
    }
}

/// I11.
void FinalChecks::dump(SimProfile& profile)
{
    const auto dump = profile.replica().log().canonicalDump();
    if (!dump) {
        return m_world.breaks(11, profile.name() + " cannot print the tables");
    }
    compare(profile.person().role == protocol::Role::Lead ? "leads" : "others", profile, *dump);
    if (m_world.school().isLanded()) {
        dumpOfSchoolVault(profile);
    }
}

/// Where there is one lead and one teacher, what both may open is all that can be compared.
void FinalChecks::dumpOfSchoolVault(SimProfile& profile)
{
    const auto dump = store::TableDump(profile.replica().database(), m_world.place().vault)
                          .ofAll(m_world.projections());
    if (!dump) {
        return m_world.breaks(11, profile.name() + " cannot print the tables of the school");
    }
    compare("everybody, of the school", profile, *dump);
}

void FinalChecks::compare(
    const std::string& with, const SimProfile& profile, const std::string& dump)
{
    First& first = m_first[with];
    if (first.name.empty()) {
        first = { profile.name(), dump };
        m_world.say("such as " + profile.name() + " see "
            + base::toHex(crypto::blake2b<16>(base::asBytes(dump))));
    } else if (first.dump != dump) {
        m_world.breaks(11,
            "the tables of " + profile.name() + " and " + first.name
                + " differ: " + firstDifference(first.dump, dump));
    }
}

void FinalChecks::replay(SimProfile& profile)
{
    const auto before = profile.replica().log().canonicalDump();
    const auto replayed = profile.replica().replay();
    const auto after = profile.replica().log().canonicalDump();
    if (!replayed || !before || !after || *before != *after) {
        m_world.breaks(12,
            "a replay gives " + profile.name() + " other tables: "
                + (before && after ? firstDifference(*before, *after) : std::string("none")));
    }
}

} // namespace pipit::scenarios
