#pragma once

#include "core/changes/change.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace pipit::scenarios {

/// A register or text field, or one element of a set.
struct FieldKey {
    changes::RecordKey record;
    std::uint16_t field = 0;
    RecordId element = {}; ///< zeros but for sets

    auto operator<=>(const FieldKey&) const = default;
};

/// Whether a person was told that it is kept.
enum class Fate : std::uint8_t {
    Unsure, ///< the tablet died over it: it may be there or not
    Kept,
    Lost, ///< the person was told so, or it was not there after the tablet died over it
};

/// One write of one person. Every one has words of its own, so a value names its write.
struct Wrote {
    std::size_t author = 0; ///< a profile
    FieldKey field;
    std::string value;
    std::set<int> names; ///< what the person saw, and replaces
    Fate fate = Fate::Unsure;
    bool takesOut = false; ///< a set's element; there is no value
};

/// One tally of one person.
struct Tally {
    std::size_t author = 0;
    RecordId event;
    Fate fate = Fate::Unsure;
    bool retracted = false; ///< by the person who made it, on whatever tablet
    bool blurred = false; ///< a tablet died over a retraction of it
};

/// Any kept act of a profile on a record, in the order in which it made them.
struct Act {
    std::size_t author = 0;
    changes::RecordKey record;
    std::uint64_t sequence = 0; ///< of the envelope that it left in; 0: still pending
};

/// Somebody deleted a record: whatever they had seen of it is hidden.
struct Erased {
    std::size_t author = 0;
    changes::RecordKey record;
    std::size_t actsBefore = 0; ///< of all profiles, when they did it
    std::map<std::size_t, std::uint64_t> seen; ///< of each other profile, up to which envelope
    Fate fate = Fate::Unsure;
};

/// What every person did and was told: the oracle. It knows nothing of clocks or tables, and of
/// envelopes only which act left in which.
class Model {
public:
    int write(Wrote wrote);
    int tally(const FieldKey& field, const Tally& tally);

    Wrote& wrote(int id) { return m_writes[static_cast<std::size_t>(id)]; }
    const Wrote& wrote(int id) const { return m_writes[static_cast<std::size_t>(id)]; }
    const std::vector<Wrote>& writes() const { return m_writes; }
    std::map<FieldKey, std::vector<Tally>>& tallies() { return m_tallies; }
    const std::map<FieldKey, std::vector<Tally>>& tallies() const { return m_tallies; }

    std::vector<Act>& acts() { return m_acts; }
    std::vector<Erased>& erasures() { return m_erasures; }
    const std::vector<Erased>& erasures() const { return m_erasures; }
    /// True if one delete saw every act on the record.
    bool isHidden(const changes::RecordKey& record) const;

    /// Fields that somebody wrote.
    std::set<FieldKey> fields() const;
    /// Writes of this field may stand twice: they waited in a copy of a tablet that was put back,
    /// after its twin had sent them (docs/adr/0013).
    void repeats(const FieldKey& field) { m_repeated.insert(field); }
    bool mayRepeat(const FieldKey& field) const { return m_repeated.contains(field); }
    /// Writes that are kept and that no kept write names: what everybody sees in the end.
    std::vector<int> heads(const FieldKey& field) const;
    /// The writes with these words: one, unless people settled a conflict in the same way.
    std::vector<int> find(const FieldKey& field, std::string_view value) const;
    /// Everything that these writes were made from, and what that was made from.
    std::set<int> ancestors(int write) const;
    /// The one write that both were made from and that all others such were made into; nothing if
    /// there is none, or more than one.
    std::optional<int> commonBase(int one, int other) const;
    /// Events that count in the end: not taken back by the person who made them.
    std::set<RecordId> counted(const FieldKey& field) const;

private:
    std::vector<Wrote> m_writes;
    std::map<FieldKey, std::vector<int>> m_ofField;
    std::map<FieldKey, std::vector<Tally>> m_tallies;
    std::vector<Act> m_acts;
    std::set<FieldKey> m_repeated;
    std::vector<Erased> m_erasures;
};

} // namespace pipit::scenarios
