#include "app/tools/demo_data/observations.h"

#include "app/tools/demo_data/note_writer.h"
#include "app/tools/demo_data/primary_timetable.h"
#include "app/tools/demo_data/school_days.h"
#include "app/tools/demo_data/send_pupils.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace pipit::demo {

namespace {

using exchange::ImportedObservation;
using exchange::ImportedPassport;
using exchange::NextStep;
using exchange::StrategyMark;

/// Whole lessons are watched in the core of the day; lines in passing come from anywhere.
bool isDeskSubject(const std::string& subject)
{
    return subject != "PE" && subject != "Music" && subject != "Art" && subject != "DT";
}

/// Writes the observations of one pupil.
class PupilObserver {
public:
    PupilObserver(DemoSchool& school, const ImportedPassport& passport, std::size_t place,
        const std::vector<Date>& term, Dice dice)
        : m_school(school)
        , m_pupil(school.pupils[place])
        , m_passport(passport)
        , m_term(term)
        , m_dice(dice)
        , m_writer(dice.fork("words"))
    {
        for (std::size_t i = 0; i < school.staff.size(); ++i) {
            m_floating = school.staff[i].jobTitle.starts_with("Higher Level") ? i : m_floating;
        }
        for (std::size_t i = 0; i < school.pupils.size(); ++i) {
            if (i != place && school.pupils[i].className == m_pupil.className) {
                m_peers.push_back(school.pupils[i].facts.forename.substr(0, 1)
                    + school.pupils[i].facts.surname.substr(0, 1));
            }
        }
    }

    void passing()
    {
        const Date day = m_dice.pick(m_term);
        const bool seen = goesWell(day, 60);
        const Strategy* strategy = m_dice.chance(58) ? freshStrategy(seen) : nullptr;
        const DemoLesson* lesson = pickLesson(day, strategy);
        if (lesson == nullptr) {
            return;
        }
        ImportedObservation note = begin(day, *lesson);
        const auto observer = watcher(*lesson, day);
        note.observer = m_school.staff[observer].code;
        const NoteScene scene = sceneOf(*lesson, observer, day);
        const TimeOfDay at = lesson->start + TimeOfDay(m_dice.between(2, minutes(*lesson) - 3));
        note.start = at;
        note.end = at + TimeOfDay(m_dice.between(1, 3));
        if (strategy != nullptr) {
            addStrategyNote(note, *strategy, seen, at, scene);
        } else {
            note.notes.push_back({ at, m_writer.moment(goesWell(day, 62), true, scene) });
        }
        if (m_dice.chance(22)) {
            note.notes.push_back({ note.end, m_writer.moment(goesWell(day, 70), true, scene) });
        }
        keep(std::move(note));
    }

    void wholeLesson(std::size_t senco)
    {
        const Date day = m_dice.pick(m_term);
        const DemoLesson* lesson = pickLesson(day, nullptr);
        if (lesson == nullptr || !m_school.staff[senco].worksOn(weekdayOf(day))) {
            return;
        }
        ImportedObservation note = begin(day, *lesson);
        note.observer = m_school.staff[senco].code;
        note.start = lesson->start;
        note.end = lesson->end;
        const NoteScene scene = sceneOf(*lesson, senco, day);
        writeLesson(note, *lesson, day, scene);
        fillGaps(note, day, scene);
        conclude(note, scene);
        keep(std::move(note));
    }

private:
    static int minutes(const DemoLesson& lesson)
    {
        return static_cast<int>((lesson.end - lesson.start).count());
    }

    /// A strategy of the passport of which there is something new to say; nothing if there is none.
    const Strategy* freshStrategy(bool seen)
    {
        std::vector<const Strategy*> fresh;
        for (const auto& used : m_passport.strategies) {
            const Strategy& strategy = strategyOf(used.code);
            if (m_writer.hasFresh(strategy, seen)) {
                fresh.push_back(&strategy);
            }
        }
        return fresh.empty() ? nullptr : m_dice.pick(fresh);
    }

    /// A lesson of that day in which the strategy's sentences make sense; nothing if there is none.
    const DemoLesson* pickLesson(const Date& day, const Strategy* strategy)
    {
        std::vector<const DemoLesson*> fit;
        for (const DemoLesson& lesson : m_school.lessons) {
            if (lesson.group != m_pupil.className || lesson.day != weekdayOf(day)) {
                continue;
            }
            const bool named = strategy != nullptr && !strategy->subjects.empty();
            const bool fits = named
                ? std::count(strategy->subjects.begin(), strategy->subjects.end(), lesson.subject)
                    > 0
                : isDeskSubject(lesson.subject) || m_dice.chance(12);
            if (fits) {
                fit.push_back(&lesson);
            }
        }
        return fit.empty() ? nullptr : m_dice.pick(fit);
    }

    std::size_t watcher(const DemoLesson& lesson, const Date& day)
    {
        const auto assistant
            = staffOf(m_school, "Teaching Assistant", m_pupil.className, weekdayOf(day));
        return assistant && m_dice.chance(45) ? *assistant : lesson.staff;
    }

    /// The adult whom the sentences name is one in the room who is not writing them.
    NoteScene sceneOf(const DemoLesson& lesson, std::size_t observer, const Date& day)
    {
        std::size_t adult = lesson.staff;
        if (observer == lesson.staff) {
            adult = staffOf(m_school, "Teaching Assistant", m_pupil.className, weekdayOf(day))
                        .value_or(m_floating);
        }
        return { &m_pupil, lesson.subject, m_dice.pick(m_peers), m_school.staff[adult].address() };
    }

    ImportedObservation begin(const Date& day, const DemoLesson& lesson)
    {
        ImportedObservation note;
        note.pupil = m_pupil.facts.upn;
        note.day = day;
        note.group = lesson.group;
        note.subject = lesson.subject;
        return note;
    }

    bool goesWell(const Date& day, int atFirst)
    {
        return m_dice.chance(atFirst + progressOf(day, m_term) / 5);
    }

    /// Marks the strategy, and says how it was unless all had been said of it before.
    void addStrategyNote(ImportedObservation& note, const Strategy& strategy, bool seen,
        TimeOfDay at, const NoteScene& scene)
    {
        if (m_writer.hasFresh(strategy, seen)) {
            note.notes.push_back({ at, m_writer.strategy(strategy, seen, scene) });
        }
        note.marks.push_back(
            { strategy.facts.code, seen ? StrategyMark::Seen : StrategyMark::Missed });
    }

    void writeLesson(ImportedObservation& note, const DemoLesson& lesson, const Date& day,
        const NoteScene& scene)
    {
        std::vector<const Strategy*> looked;
        for (const auto& strategy : m_passport.strategies) {
            looked.push_back(&strategyOf(strategy.code));
        }
        m_dice.shuffle(looked);
        const int step = (minutes(lesson) - 6) / (static_cast<int>(looked.size()) * 2 + 1);
        TimeOfDay at = lesson.start + TimeOfDay(m_dice.between(1, 4));
        note.notes.push_back({ at, m_writer.moment(goesWell(day, 55), false, scene) });
        for (const Strategy* strategy : looked) {
            at += TimeOfDay(std::max(1, step + m_dice.between(-1, 1)));
            const bool fits = strategy->subjects.empty()
                || std::count(strategy->subjects.begin(), strategy->subjects.end(), lesson.subject);
            if (!fits || m_dice.chance(8)) {
                note.marks.push_back({ strategy->facts.code, StrategyMark::DidNotArise });
                continue;
            }
            addStrategyNote(note, *strategy, goesWell(day, 60), at, scene);
            if (m_dice.chance(70)) {
                at += TimeOfDay(std::max(1, step));
                note.notes.push_back({ at, m_writer.moment(goesWell(day, 65), false, scene) });
            }
        }
    }

    /// Someone who watches a whole lesson has at least six things to say.
    void fillGaps(ImportedObservation& note, const Date& day, const NoteScene& scene)
    {
        while (note.notes.size() < 6) {
            const TimeOfDay at = note.start
                + TimeOfDay(
                    m_dice.between(4, static_cast<int>((note.end - note.start).count()) - 2));
            note.notes.push_back({ at, m_writer.moment(goesWell(day, 65), false, scene) });
        }
        std::stable_sort(note.notes.begin(), note.notes.end(),
            [](const auto& a, const auto& b) { return a.at < b.at; });
    }

    const Strategy* markedAs(const ImportedObservation& note, StrategyMark mark)
    {
        for (const auto& marked : note.marks) {
            if (marked.mark == mark) {
                return &strategyOf(marked.strategy);
            }
        }
        return nullptr;
    }

    void conclude(ImportedObservation& note, const NoteScene& scene)
    {
        const Strategy* seen = markedAs(note, StrategyMark::Seen);
        const Strategy* missed = markedAs(note, StrategyMark::Missed);
        const bool mixed = missed != nullptr;
        note.summary
            = m_writer.review(mixed ? "summary-mixed" : "summary-good", scene, seen, missed);
        const int dice = m_dice.between(1, 100);
        note.next = missed == nullptr ? (dice > 70 ? NextStep::Review : NextStep::Nothing)
            : dice <= 60              ? NextStep::Support
            : dice <= 88              ? NextStep::Review
                                      : NextStep::Referral;
        static constexpr std::array<const char*, 4> kSections{ "next-none", "next-support",
            "next-review", "next-referral" };
        note.nextText = m_writer.review(
            kSections.at(static_cast<std::size_t>(*note.next)), scene, seen, missed);
    }

    void keep(ImportedObservation note)
    {
        note.id = m_pupil.facts.upn + '-' + exchange::isoDate(note.day) + '-'
            + std::to_string(m_count++);
        m_school.history.observations.push_back(std::move(note));
    }

    DemoSchool& m_school;
    const DemoPupil& m_pupil;
    const ImportedPassport& m_passport;
    const std::vector<Date>& m_term;
    Dice m_dice;
    NoteWriter m_writer;
    std::vector<std::string> m_peers;
    std::size_t m_floating = 0; ///< the higher level assistant, where a class has none
    int m_count = 1;
};

std::size_t sencoOf(const DemoSchool& school)
{
    for (std::size_t i = 0; i < school.staff.size(); ++i) {
        if (school.staff[i].jobTitle == "SENCo") {
            return i;
        }
    }
    return 0;
}

} // namespace

void addObservations(DemoSchool& school, const Date& today, Dice dice)
{
    const auto term = daysOfTerm(today);
    const std::size_t senco = sencoOf(school);
    const auto places = sendPupils(school);
    for (std::size_t i = 0; i < places.size(); ++i) {
        Dice own = dice.fork("pupil", places[i]);
        PupilObserver observer(school, school.history.passports[i], places[i], term, own);
        const bool much = school.pupils[places[i]].cast;
        const int lines = own.between(17, 23) + (much ? 8 : 0);
        for (int n = 0; n < lines; ++n) {
            observer.passing();
        }
        const int lessons = own.between(1, 3) + (much ? 6 : 0);
        for (int n = 0; n < lessons; ++n) {
            observer.wholeLesson(senco);
        }
    }
    std::stable_sort(school.history.observations.begin(), school.history.observations.end(),
        [](const ImportedObservation& a, const ImportedObservation& b) {
            return std::tie(a.day, a.start, a.id) < std::tie(b.day, b.start, b.id);
        });
}

} // namespace pipit::demo
