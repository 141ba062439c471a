#pragma once

#include "app/viewmodels/door/door_calls.h"
#include "core/store/record_writer.h"
#include "tests/app/app_tablet.h"

namespace pipit::tests {

inline RecordId numbered(std::uint8_t number)
{
    RecordId id;
    id.bytes.fill(number);
    return id;
}

inline const RecordId kMaple = numbered(0x4A);
inline const RecordId kRowan = numbered(0x5A);
inline const RecordId kElder = numbered(0x6A);
inline const RecordId kLeo = numbered(1);
inline const RecordId kAisha = numbered(2);
inline const RecordId kOwen = numbered(3);
inline const RecordId kMia = numbered(4);
inline const RecordId kMe = numbered(0x70);

/// A small school on a tablet, whose person teaches: Tuesday 24 November 2026, 9:40.
///
/// 4 Maple (mine): Leo and Aisha with passports, Owen with an alert only, Mia with neither.
/// 5 Rowan: Maths with me at 10:45. 6 Elder: nobody of it has a passport.
class DoorSchool {
public:
    DoorSchool();

    AppTablet& tablet() { return m_tablet; }
    /// Maths in 4 Maple from 9:15, English in 5 Rowan from 10:45, both with me.
    void fillTimetable();
    /// Shares a version in which the headline is this.
    void share(const RecordId& pupil, const std::string& headline);
    viewmodels::DoorAnswer read(const std::optional<RecordId>& asked = {});
    /// A time today, on the wall.
    void setTime(int hour, int minute);

private:
    void write(const std::vector<store::RecordUpdate>& updates);
    void fill();

    AppTablet m_tablet;
    school::SchoolPlace m_place;
};

} // namespace pipit::tests
