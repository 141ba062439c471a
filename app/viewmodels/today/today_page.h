#pragma once

#include "app/viewmodels/observation/observation_page.h"
#include "core/base/day.h"
#include "core/passport/receipts.h"
#include "core/school/timetable.h"
#include "core/store/log_items.h"

#include <optional>
#include <string>
#include <vector>

namespace pipit::viewmodels {

/// A lesson and what there is to read before it.
struct TodayLesson {
    school::Lesson lesson;
    int passports = 0; ///< pupils of the class who have one
    int changed = 0; ///< of these: what it says is not what this person read
    int unread = 0; ///< of these: this person has read none of it
};

struct TodayPupil {
    RecordId id;
    std::string name; ///< "Leo M."
    std::string initials;
};

struct TodayReview {
    TodayPupil pupil;
    Day day;
};

/// Passports of a class that this person has still to read.
struct TodayUnread {
    RecordId classId;
    std::string className;
    int passports = 0;
    int changed = 0; ///< of these: read before, and changed since
};

/// A passport that colleagues have still to read.
struct TodayNotRead {
    TodayPupil pupil;
    std::vector<std::string> by; ///< "Mrs Okafor"
};

/// What Today is made of, as the store has it at one minute.
struct TodayPage {
    WallTime now;
    bool isLead = false;
    bool hasSchool = false; ///< any class is here
    /// The lessons are this person's own; else the school's, that are on or begin next.
    bool isMine = false;
    /// The timetable has lessons today: this person's, or where they have none, the school's.
    bool isSchoolDay = false;
    std::optional<school::Week> week;
    std::vector<TodayLesson> lessons; ///< in order of their start
    std::optional<std::pair<Day, TodayLesson>> following; ///< of a later day, if today has no more
    std::vector<TodayUnread> unread;
    std::vector<TodayNotRead> notRead; ///< for who leads
    std::vector<TodayPupil> conflicts; ///< passports of which two versions differ
    int questions = 0; ///< that wait for who leads
    std::vector<TodayReview> reviews; ///< due or overdue, the oldest first
    std::vector<TodayPupil> drafts; ///< passports that this person is writing
    std::vector<OpenObservation> observations; ///< that this person began and did not finish
    int questionsBegun = 0; ///< that this person was typing
    bool noteBegun = false;
    store::WaitingCounts waiting;
};

} // namespace pipit::viewmodels
