#pragma once

#include "core/passport/sharing.h"
#include "sync/client/replica.h"
#include "tests/app/app_tablet.h"

#include <string>

namespace pipit::tests {

inline RecordId recordOf(std::uint8_t number)
{
    RecordId id;
    id.bytes.fill(number);
    return id;
}

inline const RecordId kMe = recordOf(1);
inline const RecordId kOkafor = recordOf(2);
inline const RecordId kMaple = recordOf(11);
inline const RecordId kRowan = recordOf(12);
inline const RecordId kLeo = recordOf(21);
inline const RecordId kSian = recordOf(22);
inline const RecordId kJonah = recordOf(23);

/// A school with two classes on an AppTablet, whose clock says Tuesday 24 November, 9:40.
///
/// 4 Maple (Leo, Siân) has Maths from 9:30 to 10:45 on Tuesdays, and 5 Rowan (Jonah) has English
/// with Mrs Okafor from 11:00 to 12:00. The owner of the profile is Mrs Kendrick once `nameMe` was
/// called, and then teaches the Maths.
class SmallSchool {
public:
    explicit SmallSchool(AppTablet& tablet);

    void nameMe();
    /// A new version of the passport, by a colleague.
    void share(const RecordId& pupil, passport::Section section, const std::string& text);
    void beginDraft(const RecordId& pupil);
    /// The owner of the profile has read what the passport says now.
    void markRead(const RecordId& pupil);

private:
    AppTablet& m_tablet;
};

} // namespace pipit::tests
