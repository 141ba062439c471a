#include "tests/scenarios/people/words.h"

#include "core/changes/kinds.h"
#include "core/store/record_state.h"

namespace pipit::scenarios {

std::vector<std::string> paragraphsOf(std::string_view text)
{
    std::vector<std::string> all;
    while (!text.empty()) {
        const auto end = text.find('\n');
        all.emplace_back(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    return all;
}

std::string joined(const std::vector<std::string>& paragraphs)
{
    std::string text;
    for (const std::string& paragraph : paragraphs) {
        text += (text.empty() ? "" : "\n") + paragraph;
    }
    return text;
}

std::string brief(std::string_view text)
{
    std::string words;
    for (const std::string& paragraph : paragraphsOf(text)) {
        words += (words.empty() ? "" : "/") + paragraph;
    }
    return words;
}

std::vector<changes::Head> headsOf(SimProfile& profile, const FieldKey& field)
{
    const auto element
        = field.element.isZero() ? std::optional<RecordId>{} : std::optional(field.element);
    auto heads = store::headsOf(profile.replica().database(), field.record, field.field, element);
    return heads ? std::move(*heads) : std::vector<changes::Head>{};
}

std::vector<std::string> valuesOf(SimProfile& profile, const FieldKey& field)
{
    std::vector<std::string> values;
    for (const changes::Head& head : headsOf(profile, field)) {
        values.emplace_back(base::asText(head.value));
    }
    return values;
}

bool isNote(const FieldKey& field)
{
    return field.record.kind == static_cast<std::uint16_t>(changes::Kind::Note);
}

bool isShown(SimProfile& profile, const FieldKey& field)
{
    const auto hidden = store::isHidden(profile.replica().database(), field.record);
    return hidden && !*hidden && !headsOf(profile, field).empty();
}

} // namespace pipit::scenarios
