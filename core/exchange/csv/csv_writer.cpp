#include "core/exchange/csv/csv_writer.h"

namespace pipit::exchange {

namespace {

bool needsQuotes(std::string_view cell, char separator)
{
    return cell.find_first_of("\"\r\n") != std::string_view::npos
        || cell.find(separator) != std::string_view::npos;
}

} // namespace

std::string csvLine(std::initializer_list<std::string_view> cells, char separator)
{
    std::string line;
    for (const std::string_view cell : cells) {
        const bool quoted = needsQuotes(cell, separator);
        line += quoted ? "\"" : "";
        for (const char c : cell) {
            line += c == '"' ? "\"\"" : std::string(1, c);
        }
        line += quoted ? "\"" : "";
        line += separator;
    }
    if (!line.empty()) {
        line.pop_back();
    }
    return line + "\r\n";
}

} // namespace pipit::exchange
