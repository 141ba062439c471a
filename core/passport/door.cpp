#include "core/passport/door.h"

#include "core/base/try.h"
#include "core/school/names.h"

#include <algorithm>
#include <map>

namespace pipit::passport {

namespace {

/// The short name unless another in the class has the same.
std::vector<std::string> namesOf(const std::vector<school::Pupil>& pupils)
{
    std::map<std::string, int> uses;
    for (const school::Pupil& pupil : pupils) {
        ++uses[school::shortName(pupil)];
    }
    std::vector<std::string> names;
    for (const school::Pupil& pupil : pupils) {
        const std::string name = school::shortName(pupil);
        names.push_back(uses[name] > 1 ? school::fullName(pupil) : name);
    }
    return names;
}

DoorCard cardOf(const school::Pupil& pupil, std::string name, const Passport& passport)
{
    DoorCard card{ pupil.id, std::move(name), school::initials(pupil),
        passport.text(Section::Headline), passport.text(Section::Alert), {}, passport.version(),
        passport.shared->happened, ReadState::Never, passport.hasConflict(), shownHash(passport) };
    const std::size_t room = kDoorLines - (card.alert.empty() ? 0 : 1);
    for (const PassportLine& line : passport.lines) {
        if (card.lines.size() < room && !line.line.empty()) {
            card.lines.push_back({ line.line, line.icon });
        }
    }
    return card;
}

} // namespace

std::size_t Door::unread() const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        cards, [](const DoorCard& card) { return card.read != ReadState::Read; }));
}

std::vector<ShownVersion> Door::shown() const
{
    std::vector<ShownVersion> all;
    for (const DoorCard& card : cards) {
        all.push_back({ card.pupil, card.version, card.shown });
    }
    return all;
}

Result<Door> DoorReader::read(const RecordId& classId, const PersonId& reader)
{
    PIPIT_TRY_ASSIGN(const auto pupils, m_school.pupilsOf(classId));
    PIPIT_TRY_ASSIGN(const auto settings, m_school.settings());
    Door door{ classId, {}, {}, 0, settings.medicalListDate };
    const auto names = namesOf(pupils);
    for (std::size_t i = 0; i < pupils.size(); ++i) {
        PIPIT_TRY_ASSIGN(const Passport passport, m_passports.find(pupils[i].id));
        if (passport.shared) {
            door.cards.push_back(cardOf(pupils[i], names[i], passport));
            PIPIT_TRY_ASSIGN(door.cards.back().read, m_receipts.stateOf(passport, reader));
        } else if (!passport.text(Section::Alert).empty()) {
            door.alerts.push_back({ pupils[i].id, names[i], school::initials(pupils[i]),
                passport.text(Section::Alert) });
        } else {
            ++door.others;
        }
    }
    return door;
}

} // namespace pipit::passport
