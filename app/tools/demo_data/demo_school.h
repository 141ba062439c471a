#pragma once

#include "core/exchange/history/history.h"
#include "core/exchange/imported.h"

#include <cstdint>
#include <string>
#include <vector>

namespace pipit::demo {

using exchange::Date;
using exchange::TimeOfDay;

/// What decides a demo school.
struct DemoOptions {
    std::uint64_t seed = 7;
    /// The school day on which the school is looked at; history ends the day before.
    Date today{ std::chrono::year{ 2026 }, std::chrono::November, std::chrono::day{ 26 } };
};

struct DemoPupil {
    exchange::PupilFacts facts;
    bool she = false;
    std::string className;
    std::string interest; ///< "maps"
    std::string person; ///< somebody at home: "my gran"
    bool cast = false; ///< written by hand in text/cast.txt
};

struct DemoStaff {
    std::string code;
    std::string title;
    std::string forename;
    std::string surname;
    std::string jobTitle;
    std::string workingDays; ///< "Mon Tue"; empty for all
    std::vector<std::string> classes;

    std::string email(const std::string& domain) const;
    /// "Mrs Okafor"
    std::string address() const { return title + ' ' + surname; }
    bool worksOn(int weekday) const;
};

struct DemoLesson {
    char week = '*';
    int day = 1;
    std::string period;
    TimeOfDay start{ 0 };
    TimeOfDay end{ 0 };
    std::string group;
    std::string subject;
    std::size_t staff = 0;
    std::string room;
};

/// A pupil in a teaching group.
struct DemoGroupPlace {
    std::size_t pupil = 0;
    std::string group;
    std::string subject;
    std::size_t staff = 0;
};

struct DemoCover {
    Date date;
    std::string period;
    std::string group;
    std::string room;
    std::size_t absent = 0;
    std::size_t cover = 0;
};

struct DemoSchool {
    std::string name;
    int authority = 0; ///< LA number
    int establishment = 0; ///< from 0, which no school has
    std::string domain; ///< of the e-mail addresses
    std::vector<DemoPupil> pupils;
    std::vector<DemoStaff> staff;
    std::vector<DemoLesson> lessons;
    std::vector<DemoGroupPlace> places;
    std::vector<DemoCover> cover;
    exchange::ImportedHistory history;
};

/// 420 pupils in 14 classes, 38 staff, a term of history.
DemoSchool makeOakfield(const DemoOptions& options);

/// The same children a year on: all moved up, Year 6 gone, 60 new in Reception, no history.
DemoSchool makeOakfieldNextYear(const DemoOptions& options);

/// 1,100 pupils in teaching groups, a two-week timetable, a cover list, passports.
DemoSchool makePenrhyn(const DemoOptions& options);

/// The year in which the school year of that day began.
int schoolYearOf(const Date& day);

} // namespace pipit::demo
