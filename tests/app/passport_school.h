#pragma once

#include "app/viewmodels/passport/editor_calls.h"
#include "core/changes/fields.h"
#include "core/school/school_writer.h"
#include "tests/app/app_tablet.h"

namespace pipit::tests {

/// A lead's tablet with one pupil, Leo, who has a passport of two lines, and a small library.
class PassportSchool {
public:
    PassportSchool()
    {
        m_tablet.open();
        write([](client::Replica& replica) -> Result<void> {
            PIPIT_TRY_ASSIGN(const auto place, viewmodels::placeOf(replica));
            school::Pupil leo{ kLeo, "Leo", "Morgan", {}, 4, {}, {} };
            school::Pupil mia{ kMia, "Mia", "Jones", {}, 4, {}, {} };
            const std::vector updates{ school::updateOf(place, leo), school::updateOf(place, mia) };
            PIPIT_TRY(
                school::SchoolWriter(replica.database(), replica.log(), place).apply(updates));
            strategy::Library library(replica.database(), replica.log(), place.vault);
            PIPIT_TRY(
                library.save({ { strategyId(), "Ear defenders are fine", "I take them off",
                                   strategy::Area::SensoryAndPhysical, "volume-x", "", false },
                    {} }));
            return {};
        });
        viewmodels::PassportWriting first{ passport::PassportDraft{ kLeo }, "First" };
        first.draft.text(passport::Section::Likes).text = "Maps";
        for (std::uint8_t i = 1; i <= 2; ++i) {
            passport::DraftLine line{ id(i) };
            line.line.text = i == 1 ? "Now and next" : "Front seat";
            first.draft.lines.push_back(line);
        }
        write([&](client::Replica& replica) -> Result<void> {
            PIPIT_TRY(viewmodels::shareWriting(sources(), replica, first));
            return {};
        });
    }

    static RecordId id(std::uint8_t byte)
    {
        RecordId id;
        id.bytes.fill(byte);
        return id;
    }
    static RecordId strategyId() { return id(0x33); }
    static inline const RecordId kLeo = id(0x1E);
    static inline const RecordId kMia = id(0x2E);
    static QString hex(const RecordId& id) { return QString::fromStdString(id.hex()); }

    AppTablet& tablet() { return m_tablet; }
    viewmodels::PassportSources sources()
    {
        const auto from = m_tablet.sources();
        return { from.clock, from.random };
    }

    /// Runs work on the storage thread; it must succeed.
    void write(const viewmodels::StorageThread::Work<void>& work)
    {
        m_tablet.clock().advance(std::chrono::seconds(1));
        PIPIT_CHECK(m_tablet.ask<void>(work).has_value());
    }
    /// A text that comes by sync, with a version of its own.
    void othersShare(passport::Section section, const std::string& words, std::uint32_t number)
    {
        write([&](client::Replica& replica) {
            return viewmodels::atDesk<void>(
                sources(), replica, [&](viewmodels::PassportDesk& desk) -> Result<void> {
                    const passport::VersionNote note{ number, "theirs", {} };
                    const ByteView bytes = base::asBytes(words);
                    PIPIT_TRY(replica.log().append({ desk.passports.keyOf(kLeo), std::nullopt,
                        { { static_cast<std::uint16_t>(section),
                              changes::PutOp{ Bytes(bytes.begin(), bytes.end()), {} } },
                            { changes::passport::kVersions,
                                changes::EventOp{ id(static_cast<std::uint8_t>(0x70 + number)),
                                    passport::encodeNote(note), std::nullopt } } } }));
                    return {};
                });
        });
    }
    passport::Passport now(const RecordId& pupil = kLeo)
    {
        const auto found = m_tablet.ask<passport::Passport>([&](client::Replica& replica) {
            return viewmodels::atDesk<passport::Passport>(sources(), replica,
                [&](viewmodels::PassportDesk& desk) { return desk.passports.find(pupil); });
        });
        return found.value();
    }
    bool hasDraft(const RecordId& pupil = kLeo)
    {
        const auto found = m_tablet.ask<bool>([&](client::Replica& replica) {
            return viewmodels::atDesk<bool>(
                sources(), replica, [&](viewmodels::PassportDesk& desk) -> Result<bool> {
                    PIPIT_TRY_ASSIGN(const auto draft, desk.passports.draftOf(pupil));
                    return draft.has_value();
                });
        });
        return found.value();
    }

private:
    AppTablet m_tablet;
};

} // namespace pipit::tests
