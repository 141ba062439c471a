#pragma once

#include "app/tools/demo_data/dice.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pipit::demo {

/// Sentences by section and key, from the text files in text/.
///
/// A file has sections "[title rest]"; each line below is "key sentence". Lines with # and blank
/// lines are left out.
class PhraseBook {
public:
    struct Section {
        std::string title; ///< "now-next", "like ASD"
        std::string rest; ///< what follows the bracket: " communication | calendar-check | ASD"
        std::vector<std::pair<std::string, std::string>> lines; ///< key, sentence

        /// All sentences of one key, in file order.
        std::vector<std::string> of(std::string_view key) const;
        /// The first sentence of that key, or an empty one.
        std::string one(std::string_view key) const;
        /// Whole lines, for sections without keys.
        std::vector<std::string> whole() const;
    };

    /// `name` as embeddedText() knows it.
    explicit PhraseBook(std::string_view name);

    const std::vector<Section>& sections() const noexcept { return m_sections; }
    /// An empty section if there is none of that title.
    const Section& section(std::string_view title) const;

private:
    std::vector<Section> m_sections;
};

/// The words that sentences leave open.
using Slots = std::map<std::string, std::string, std::less<>>;

/// The parts between `separator`, trimmed; empty ones stay.
std::vector<std::string> splitAt(std::string_view text, char separator);

/// Fills "{n}" and the like and makes the first letter of every sentence a capital. An unknown slot
/// stays.
std::string fillSlots(std::string_view sentence, const Slots& words);

/// Gives sentences in random order and repeats none before all were given.
class Deck {
public:
    Deck() = default;
    explicit Deck(std::vector<std::string> sentences)
        : m_sentences(std::move(sentences))
    {
    }

    bool empty() const noexcept { return m_sentences.empty(); }
    /// True while there is a sentence that was never given.
    bool isFresh() const noexcept { return m_given < m_sentences.size(); }
    const std::string& draw(Dice& dice);

private:
    std::vector<std::string> m_sentences;
    std::vector<std::size_t> m_order;
    std::size_t m_given = 0;
};

} // namespace pipit::demo
