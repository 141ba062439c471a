#include "app/tools/demo_data/note_writer.h"

#include "app/tools/demo_data/send_pupils.h"

namespace pipit::demo {

namespace {

constexpr int kOwnNeedHundredths = 60;
constexpr int kRedraws = 12;
constexpr int kTailHundredths = 30;
constexpr int kOpeningHundredths = 40;
constexpr std::string_view kTakesOpening = "> ";
constexpr int kSmallUpTo = 2; // year group

const std::vector<std::string> kFew{ "two", "three", "four", "five", "six" };
const std::vector<std::string> kMinutes{ "eight", "ten", "twelve", "fifteen" };

bool isWordy(const std::string& subject)
{
    return subject == "English" || subject == "Reading" || subject == "History"
        || subject == "Geography" || subject == "RE" || subject == "Science";
}

} // namespace

NoteWriter::NoteWriter(Dice dice)
    : m_dice(dice)
{
}

Deck& NoteWriter::deck(const std::string& name, const std::vector<std::string>& sentences)
{
    return m_decks.try_emplace(name, sentences).first->second;
}

std::string NoteWriter::task(const NoteScene& scene)
{
    const PhraseBook::Section& lesson = m_lessons.section(scene.subject);
    std::vector<std::string> tasks = lesson.of("task");
    const bool small = scene.pupil->facts.year.value_or(0) <= kSmallUpTo;
    for (const std::string& fit : lesson.of(small ? "small" : "big")) {
        tasks.push_back(fit);
    }
    return m_dice.pick(tasks);
}

Slots NoteWriter::wordsFor(const NoteScene& scene)
{
    Slots words;
    addPronouns(words, *scene.pupil);
    words["peer"] = scene.peer;
    words["adult"] = scene.adult;
    words["subject"] = m_lessons.section(scene.subject).one("name");
    words["task"] = task(scene);
    words["few"] = m_dice.pick(kFew);
    words["mins"] = m_dice.pick(kMinutes);
    return words;
}

std::string NoteWriter::withOpening(std::string_view sentence, const NoteScene& scene)
{
    const auto openings = m_lessons.section(scene.subject).of("open");
    if (!sentence.starts_with(kTakesOpening)) {
        return std::string(sentence);
    }
    sentence.remove_prefix(kTakesOpening.size());
    if (openings.empty() || !m_dice.chance(kOpeningHundredths)) {
        return std::string(sentence);
    }
    return m_dice.pick(openings) + ", " + std::string(sentence);
}

std::string NoteWriter::withTail(std::string sentence, const char* tails, const NoteScene& scene)
{
    if (!m_dice.chance(kTailHundredths)) {
        return sentence;
    }
    const std::string tail = deck(tails, m_reviews.section(tails).whole()).draw(m_dice);
    const bool peerTwice = tail.find("{peer}") != std::string::npos
        && sentence.find(scene.peer) != std::string::npos;
    const bool adultTwice = tail.find("{adult}") != std::string::npos
        && sentence.find(scene.adult) != std::string::npos;
    return peerTwice || adultTwice ? sentence : sentence + ' ' + fillSlots(tail, wordsFor(scene));
}

bool NoteWriter::hasFresh(const Strategy& strategy, bool seen)
{
    const std::string name = strategy.facts.code + (seen ? "+" : "-");
    return deck(name, seen ? strategy.seen : strategy.missed).isFresh();
}

std::string NoteWriter::strategy(const Strategy& strategy, bool seen, const NoteScene& scene)
{
    const std::string name = strategy.facts.code + (seen ? "+" : "-");
    const std::string& drawn = deck(name, seen ? strategy.seen : strategy.missed).draw(m_dice);
    return withTail(fillSlots(drawn, wordsFor(scene)), seen ? "tail-seen" : "tail-missed", scene);
}

/// The sentences of a need that make sense in the lesson.
std::vector<std::string> NoteWriter::moments(
    const std::string& title, bool good, bool ofTheDay, const NoteScene& scene)
{
    const PhraseBook::Section& section = m_moments.section(title);
    const std::string key = good ? "good" : "hard";
    std::vector<std::string> out = section.of(key);
    const auto extra = section.of(scene.subject == "Maths" ? key + "-number"
            : isWordy(scene.subject)                       ? key + "-words"
                                                           : "");
    out.insert(out.end(), extra.begin(), extra.end());
    const auto round = section.of(ofTheDay ? key + "-day" : "");
    out.insert(out.end(), round.begin(), round.end());
    return out;
}

std::string NoteWriter::moment(bool good, bool ofTheDay, const NoteScene& scene)
{
    const std::string kind = scene.subject == "Maths" ? "/number"
        : isWordy(scene.subject)                      ? "/words"
                                                      : "/";
    const auto deckOf = [&](const std::string& title) -> Deck& {
        return deck(title + (good ? "/good" : "/hard") + kind + (ofTheDay ? "/day" : ""),
            moments(title, good, ofTheDay, scene));
    };
    Deck& own = deckOf(scene.pupil->facts.needs.front().code);
    const bool useOwn = own.isFresh() && m_dice.chance(kOwnNeedHundredths);
    std::string drawn = (useOwn ? own : deckOf("any")).draw(m_dice);
    for (int tries = 0; tries < kRedraws && m_used.contains(drawn); ++tries) {
        drawn = deckOf("any").draw(m_dice); // the same sentence may lie in several decks
    }
    m_used.insert(drawn);
    return withTail(fillSlots(withOpening(drawn, scene), wordsFor(scene)),
        good ? "tail-good" : "tail-hard", scene);
}

std::string NoteWriter::review(
    std::string_view section, const NoteScene& scene, const Strategy* seen, const Strategy* missed)
{
    Slots words = wordsFor(scene);
    words["seen"] = seen == nullptr ? "an adult near by" : seen->name;
    words["missed"] = missed == nullptr ? "time to answer" : missed->name;
    return fillSlots(
        deck(std::string(section), m_reviews.section(section).whole()).draw(m_dice), words);
}

} // namespace pipit::demo
