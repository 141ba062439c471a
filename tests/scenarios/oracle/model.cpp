#include "tests/scenarios/oracle/model.h"

#include <algorithm>

namespace pipit::scenarios {

int Model::write(Wrote wrote)
{
    const int id = static_cast<int>(m_writes.size());
    m_ofField[wrote.field].push_back(id);
    m_writes.push_back(std::move(wrote));
    return id;
}

int Model::tally(const FieldKey& field, const Tally& tally)
{
    auto& all = m_tallies[field];
    all.push_back(tally);
    return static_cast<int>(all.size()) - 1;
}

std::set<FieldKey> Model::fields() const
{
    std::set<FieldKey> all;
    for (const auto& [field, ids] : m_ofField) {
        all.insert(field);
    }
    return all;
}

std::vector<int> Model::heads(const FieldKey& field) const
{
    std::set<int> named;
    std::vector<int> heads;
    const auto ids = m_ofField.find(field);
    if (ids == m_ofField.end()) {
        return heads;
    }
    for (const int id : ids->second) {
        if (wrote(id).fate == Fate::Kept) {
            named.insert(wrote(id).names.begin(), wrote(id).names.end());
        }
    }
    std::ranges::copy_if(ids->second, std::back_inserter(heads), [&](int id) {
        const Wrote& one = wrote(id);
        return one.fate == Fate::Kept && !one.takesOut && !named.contains(id);
    });
    return heads;
}

std::vector<int> Model::find(const FieldKey& field, std::string_view value) const
{
    std::vector<int> found;
    const auto ids = m_ofField.find(field);
    if (ids != m_ofField.end()) {
        std::ranges::copy_if(ids->second, std::back_inserter(found),
            [&](int id) { return wrote(id).value == value; });
    }
    return found;
}

std::set<int> Model::ancestors(int write) const
{
    std::set<int> all;
    std::vector<int> left(wrote(write).names.begin(), wrote(write).names.end());
    while (!left.empty()) {
        const int next = left.back();
        left.pop_back();
        if (all.insert(next).second) {
            left.insert(left.end(), wrote(next).names.begin(), wrote(next).names.end());
        }
    }
    return all;
}

std::optional<int> Model::commonBase(int one, int other) const
{
    const std::set<int> first = ancestors(one);
    const std::set<int> second = ancestors(other);
    std::set<int> common;
    std::ranges::set_intersection(first, second, std::inserter(common, common.end()));
    std::set<int> greatest = common;
    for (const int id : common) {
        for (const int older : ancestors(id)) {
            greatest.erase(older);
        }
    }
    return greatest.size() == 1 ? std::optional(*greatest.begin()) : std::nullopt;
}

bool Model::isHidden(const changes::RecordKey& record) const
{
    const auto sees = [&](const Erased& erased, std::size_t number) {
        const Act& act = m_acts[number];
        if (act.record != record) {
            return true;
        }
        if (act.author == erased.author) {
            return number < erased.actsBefore;
        }
        const auto seen = erased.seen.find(act.author);
        return act.sequence != 0 && seen != erased.seen.end() && act.sequence <= seen->second;
    };
    return std::ranges::any_of(m_erasures, [&](const Erased& erased) {
        if (erased.fate != Fate::Kept || erased.record != record) {
            return false;
        }
        for (std::size_t i = 0; i < m_acts.size(); ++i) {
            if (!sees(erased, i)) {
                return false;
            }
        }
        return true;
    });
}

std::set<RecordId> Model::counted(const FieldKey& field) const
{
    std::set<RecordId> all;
    const auto tallies = m_tallies.find(field);
    if (tallies != m_tallies.end()) {
        for (const Tally& tally : tallies->second) {
            if (tally.fate == Fate::Kept && !tally.retracted) {
                all.insert(tally.event);
            }
        }
    }
    return all;
}

} // namespace pipit::scenarios
