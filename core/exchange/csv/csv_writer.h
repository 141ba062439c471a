#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace pipit::exchange {

/// One CSV record with its line end (CR LF): cells quoted where RFC 4180 asks for it.
std::string csvLine(std::initializer_list<std::string_view> cells, char separator = ',');

} // namespace pipit::exchange
