#include "core/exchange/match_people.h"

#include "core/exchange/key_text.h"
#include "core/exchange/school_builder.h"
#include "core/exchange/upn.h"

#include <unordered_map>

namespace pipit::exchange {

namespace {

using Index = std::unordered_map<std::string, std::size_t>;
constexpr std::size_t kSeveral = static_cast<std::size_t>(-1);

void index(Index& into, const std::string& key, std::size_t place)
{
    if (key.empty()) {
        return;
    }
    const auto [found, isNew] = into.emplace(key, place);
    found->second = isNew ? place : kSeveral;
}

std::optional<std::size_t> lookUp(const Index& index, const std::string& key)
{
    const auto found = key.empty() ? index.end() : index.find(key);
    return found == index.end() || found->second == kSeveral ? std::nullopt
                                                             : std::optional(found->second);
}

/// Finds pupils of the snapshot, each at most once.
class PupilFinder {
public:
    explicit PupilFinder(const SchoolSnapshot& here)
        : m_here(here)
        , m_taken(here.pupils.size(), false)
    {
        for (std::size_t i = 0; i < here.pupils.size(); ++i) {
            index(m_byId, here.pupils[i].id.hex(), i);
            index(m_byUpn, here.pupils[i].facts.upn, i);
            index(m_byName, pupilNameKey(here.pupils[i].facts), i);
        }
    }

    std::optional<std::size_t> byId(const RecordId& id) { return take(lookUp(m_byId, id.hex())); }

    PupilMatch byKeys(const ImportedPupil& pupil)
    {
        if (const auto found = take(lookUp(m_byUpn, pupil.facts.upn))) {
            return { found, {} };
        }
        const auto former = lookUp(m_byUpn, pupil.formerUpn);
        if (former && m_here.pupils[*former].facts.birthDate == pupil.facts.birthDate) {
            if (const auto found = take(former)) {
                return { found, {} };
            }
        }
        const auto named = lookUp(m_byName, pupilNameKey(pupil.facts));
        if (!named) {
            return {};
        }
        if (contradict(m_here.pupils[*named].facts.upn, pupil.facts.upn)) {
            return { {}, named };
        }
        return { take(named), {} };
    }

private:
    /// Two permanent UPNs that differ; a temporary one may have been replaced.
    static bool contradict(const std::string& a, const std::string& b)
    {
        return !a.empty() && !b.empty() && a != b && !isTemporaryUpn(a) && !isTemporaryUpn(b);
    }

    std::optional<std::size_t> take(std::optional<std::size_t> place)
    {
        if (!place || m_taken[*place]) {
            return std::nullopt;
        }
        m_taken[*place] = true;
        return place;
    }

    const SchoolSnapshot& m_here;
    std::vector<bool> m_taken;
    Index m_byId;
    Index m_byUpn;
    Index m_byName;
};

std::string staffName(const StaffFacts& facts)
{
    return keyText(facts.surname) + '\n' + keyText(facts.forename);
}

} // namespace

std::vector<PupilMatch> matchPupils(
    const SchoolSnapshot& here, const ImportedSchool& files, const Identity& identity)
{
    PupilFinder finder(here);
    std::vector<PupilMatch> matches(files.pupils.size());
    for (std::size_t i = 0; i < files.pupils.size(); ++i) {
        matches[i].here = finder.byId(identity.pupil(files.pupils[i].facts));
    }
    for (std::size_t i = 0; i < files.pupils.size(); ++i) {
        if (!matches[i].here) {
            matches[i] = finder.byKeys(files.pupils[i]);
        }
    }
    return matches;
}

std::vector<std::optional<std::size_t>> matchStaff(
    const SchoolSnapshot& here, const ImportedSchool& files, const Identity& identity)
{
    Index byId;
    Index byCode;
    Index byEmail;
    Index byName;
    for (std::size_t i = 0; i < here.staff.size(); ++i) {
        index(byId, here.staff[i].id.hex(), i);
        index(byCode, keyText(here.staff[i].facts.code), i);
        index(byEmail, keyText(here.staff[i].facts.email), i);
        index(byName, staffName(here.staff[i].facts), i);
    }
    std::vector<std::optional<std::size_t>> matches;
    std::vector<bool> taken(here.staff.size(), false);
    for (const StaffFacts& facts : files.staff) {
        auto found = lookUp(byId, identity.staff(facts).hex());
        found = found ? found : lookUp(byCode, keyText(facts.code));
        found = found ? found : lookUp(byEmail, keyText(facts.email));
        found = found ? found : lookUp(byName, staffName(facts));
        if (found && taken[*found]) {
            found.reset();
        }
        if (found) {
            taken[*found] = true;
        }
        matches.push_back(found);
    }
    return matches;
}

} // namespace pipit::exchange
