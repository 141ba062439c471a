#pragma once

#include "app/tools/demo_data/demo_school.h"
#include "app/tools/demo_data/phrase_book.h"
#include "app/tools/demo_data/strategy_library.h"

#include <map>
#include <set>

namespace pipit::demo {

/// Who and what the sentences of one observation speak of.
struct NoteScene {
    const DemoPupil* pupil = nullptr;
    std::string subject; ///< key of text/lessons.txt
    std::string peer; ///< initials
    std::string adult; ///< "Mrs Okafor"
};

/// Writes sentences about one pupil and repeats none before all that fit were used.
class NoteWriter {
public:
    explicit NoteWriter(Dice dice);

    /// True while a sentence about it was not used for this pupil.
    bool hasFresh(const Strategy& strategy, bool seen);
    std::string strategy(const Strategy& strategy, bool seen, const NoteScene& scene);
    /// Something of the lesson, or `ofTheDay` of anything round it, from the bank of the child's
    /// need or of any child.
    std::string moment(bool good, bool ofTheDay, const NoteScene& scene);
    /// A closing sentence, or what follows: a section of text/reviews.txt.
    std::string review(std::string_view section, const NoteScene& scene, const Strategy* seen,
        const Strategy* missed);

private:
    Deck& deck(const std::string& name, const std::vector<std::string>& sentences);
    std::vector<std::string> moments(
        const std::string& title, bool good, bool ofTheDay, const NoteScene& scene);
    Slots wordsFor(const NoteScene& scene);
    std::string withTail(std::string sentence, const char* tails, const NoteScene& scene);
    std::string withOpening(std::string_view sentence, const NoteScene& scene);
    std::string task(const NoteScene& scene);

    Dice m_dice;
    PhraseBook m_moments{ "moments" };
    PhraseBook m_lessons{ "lessons" };
    PhraseBook m_reviews{ "reviews" };
    std::map<std::string, Deck> m_decks;
    std::set<std::string> m_used; ///< moments that were told of this pupil
};

} // namespace pipit::demo
