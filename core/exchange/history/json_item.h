#pragma once

#include "core/exchange/file_report.h"
#include "core/exchange/history/history_codes.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <set>

namespace pipit::exchange::detail {

/// One JSON object being read strictly. The first member that is not what it should be refuses the
/// file, with its place; members that nobody asked for are counted when the item goes.
class JsonItem {
public:
    JsonItem(const nlohmann::json& json, std::string place, FileReport& report);
    ~JsonItem();
    JsonItem(const JsonItem&) = delete;
    JsonItem& operator=(const JsonItem&) = delete;

    /// At most `limit` bytes; must be there and not empty unless `mayBeEmpty`.
    std::string text(const char* key, std::size_t limit, bool mayBeEmpty = false);
    Date date(const char* key);
    TimeOfDay time(const char* key);
    int integer(const char* key, int min, int max);
    std::optional<int> optionalInteger(const char* key, int min, int max);
    bool boolean(const char* key);
    std::vector<std::string> texts(const char* key, std::size_t limit);
    std::vector<int> integers(const char* key, int min, int max);
    void items(const char* key, const std::function<void(JsonItem&)>& read);
    bool has(const char* key) const { return m_json.contains(key); }

    template <class E, std::size_t N> E word(const char* key, const WordTable<E, N>& words)
    {
        const auto value = valueOf(text(key, 64), words);
        if (!value) {
            refuse(key);
        }
        return value.value_or(words[0].first);
    }

    void refuse(const char* key);
    bool ok() const { return !m_report.refused; }

private:
    const nlohmann::json& member(const char* key);

    const nlohmann::json& m_json;
    std::string m_place;
    FileReport& m_report;
    std::set<std::string> m_asked;
};

} // namespace pipit::exchange::detail
