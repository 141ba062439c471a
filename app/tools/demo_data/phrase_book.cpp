#include "app/tools/demo_data/phrase_book.h"

#include "app/tools/demo_data/embedded_text.h"
#include "core/exchange/key_text.h"

namespace pipit::demo {

namespace {

std::string_view takeLine(std::string_view& text)
{
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    return line;
}

PhraseBook::Section openSection(std::string_view line)
{
    const std::size_t close = line.find(']');
    return { std::string(line.substr(1, close - 1)), std::string(line.substr(close + 1)), {} };
}

void capitalise(std::string& text)
{
    bool atStart = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (atStart && text[i] >= 'a' && text[i] <= 'z') {
            text[i] = static_cast<char>(text[i] - 'a' + 'A');
        }
        atStart = text[i] == ' ' && i > 0 && text[i - 1] == '.';
    }
}

} // namespace

PhraseBook::PhraseBook(std::string_view name)
{
    for (std::string_view text = embeddedText(name); !text.empty();) {
        const std::string_view line = takeLine(text);
        if (line.empty() || line.front() == '#') {
            continue;
        }
        if (line.front() == '[') {
            m_sections.push_back(openSection(line));
            continue;
        }
        const std::size_t space = line.find(' ');
        m_sections.back().lines.emplace_back(
            line.substr(0, space), space == std::string_view::npos ? "" : line.substr(space + 1));
    }
}

std::vector<std::string> PhraseBook::Section::of(std::string_view key) const
{
    std::vector<std::string> out;
    for (const auto& [lineKey, sentence] : lines) {
        if (lineKey == key) {
            out.push_back(sentence);
        }
    }
    return out;
}

std::string PhraseBook::Section::one(std::string_view key) const
{
    const auto all = of(key);
    return all.empty() ? std::string() : all.front();
}

std::vector<std::string> PhraseBook::Section::whole() const
{
    std::vector<std::string> out;
    for (const auto& [key, sentence] : lines) {
        out.push_back(sentence.empty() ? key : key + ' ' + sentence);
    }
    return out;
}

const PhraseBook::Section& PhraseBook::section(std::string_view title) const
{
    static const Section kNone;
    for (const Section& section : m_sections) {
        if (section.title == title) {
            return section;
        }
    }
    return kNone;
}

std::vector<std::string> splitAt(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    for (;;) {
        const std::size_t end = text.find(separator);
        parts.emplace_back(exchange::trimmed(text.substr(0, end)));
        if (end == std::string_view::npos) {
            return parts;
        }
        text.remove_prefix(end + 1);
    }
}

std::string fillSlots(std::string_view sentence, const Slots& words)
{
    std::string out;
    while (!sentence.empty()) {
        const std::size_t open = sentence.find('{');
        out += sentence.substr(0, open);
        if (open == std::string_view::npos) {
            break;
        }
        const std::size_t close = sentence.find('}', open);
        const auto found = words.find(sentence.substr(open + 1, close - open - 1));
        out += found == words.end() ? std::string(sentence.substr(open, close - open + 1))
                                    : found->second;
        sentence.remove_prefix(close + 1);
    }
    capitalise(out);
    return out;
}

const std::string& Deck::draw(Dice& dice)
{
    if (m_order.empty()) {
        for (std::size_t i = 0; i < m_sentences.size(); ++i) {
            m_order.push_back(i);
        }
        dice.shuffle(m_order);
    }
    const std::size_t place = m_order.back();
    m_order.pop_back();
    ++m_given;
    return m_sentences[place];
}

} // namespace pipit::demo
