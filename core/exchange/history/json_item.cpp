#include "core/exchange/history/json_item.h"

#include "core/exchange/limits.h"

namespace pipit::exchange::detail {

namespace {

constexpr std::size_t kMaxListItems = 500;

const nlohmann::json& nothing()
{
    static const nlohmann::json json;
    return json;
}

bool inRange(const nlohmann::json& json, int min, int max)
{
    return json.is_number_integer() && json >= min && json <= max;
}

} // namespace

JsonItem::JsonItem(const nlohmann::json& json, std::string place, FileReport& report)
    : m_json(json.is_object() ? json : nothing())
    , m_place(std::move(place))
    , m_report(report)
{
    if (!json.is_object()) {
        refuse("");
    }
}

JsonItem::~JsonItem()
{
    if (!ok() || !m_json.is_object()) {
        return;
    }
    for (const auto& [key, value] : m_json.items()) {
        if (!m_asked.contains(key)) {
            ++m_report.unknownElements[cutText(key, 60)];
        }
    }
}

void JsonItem::refuse(const char* key)
{
    if (ok()) {
        std::string where = m_place;
        where += *key == '\0' ? "" : (where.empty() ? "" : ".") + std::string(key);
        m_report.refuseFile({ ProblemCode::BadJson, Severity::RefusedFile, 0, where, {} });
    }
}

const nlohmann::json& JsonItem::member(const char* key)
{
    m_asked.insert(key);
    const auto found = m_json.find(key);
    return found == m_json.end() ? nothing() : *found;
}

std::string JsonItem::text(const char* key, std::size_t limit, bool mayBeEmpty)
{
    const nlohmann::json& json = member(key);
    if (json.is_null() && mayBeEmpty) {
        return {};
    }
    const auto* text = json.get_ptr<const std::string*>();
    if (text == nullptr || text->size() > limit || (text->empty() && !mayBeEmpty)) {
        refuse(key);
        return {};
    }
    return *text;
}

Date JsonItem::date(const char* key)
{
    const auto date = parseDate(text(key, 10));
    if (!date) {
        refuse(key);
    }
    return date.value_or(Date{});
}

TimeOfDay JsonItem::time(const char* key)
{
    const auto time = parseTime(text(key, 8));
    if (!time) {
        refuse(key);
    }
    return time.value_or(TimeOfDay{ 0 });
}

int JsonItem::integer(const char* key, int min, int max)
{
    const nlohmann::json& json = member(key);
    if (!inRange(json, min, max)) {
        refuse(key);
        return min;
    }
    return json.get<int>();
}

std::optional<int> JsonItem::optionalInteger(const char* key, int min, int max)
{
    return member(key).is_null() ? std::nullopt : std::optional(integer(key, min, max));
}

bool JsonItem::boolean(const char* key)
{
    const nlohmann::json& json = member(key);
    if (!json.is_boolean()) {
        refuse(key);
        return false;
    }
    return json.get<bool>();
}

std::vector<std::string> JsonItem::texts(const char* key, std::size_t limit)
{
    std::vector<std::string> out;
    const nlohmann::json& json = member(key);
    if (!json.is_array() || json.size() > kMaxListItems) {
        refuse(key);
        return out;
    }
    for (const nlohmann::json& item : json) {
        const auto* text = item.get_ptr<const std::string*>();
        if (text == nullptr || text->empty() || text->size() > limit) {
            refuse(key);
            return out;
        }
        out.push_back(*text);
    }
    return out;
}

std::vector<int> JsonItem::integers(const char* key, int min, int max)
{
    std::vector<int> out;
    const nlohmann::json& json = member(key);
    if (!json.is_array() || json.size() > kMaxListItems) {
        refuse(key);
        return out;
    }
    for (const nlohmann::json& item : json) {
        if (!inRange(item, min, max)) {
            refuse(key);
            return out;
        }
        out.push_back(item.get<int>());
    }
    return out;
}

void JsonItem::items(const char* key, const std::function<void(JsonItem&)>& read)
{
    const nlohmann::json& json = member(key);
    if (json.is_null()) {
        return;
    }
    if (!json.is_array() || json.size() > kMaxRows) {
        refuse(key);
        return;
    }
    const std::string prefix = (m_place.empty() ? "" : m_place + ".") + key;
    for (std::size_t i = 0; i < json.size() && ok(); ++i) {
        JsonItem item(json[i], prefix + '[' + std::to_string(i) + ']', m_report);
        read(item);
    }
}

} // namespace pipit::exchange::detail
