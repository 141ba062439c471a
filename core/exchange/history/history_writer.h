#pragma once

#include "core/exchange/history/history.h"

#include <string>

namespace pipit::exchange {

/// The JSON that readHistory() reads back to an equal value: one member for each list that is not
/// empty, keys in a fixed order, one item a line.
std::string historyJson(const ImportedHistory& history);

} // namespace pipit::exchange
