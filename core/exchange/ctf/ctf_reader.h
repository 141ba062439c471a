#pragma once

#include "core/exchange/file_report.h"
#include "core/exchange/file_rows.h"

#include <string_view>

namespace pipit::exchange {

/// True if the text begins as XML does.
bool looksLikeXml(std::string_view text);

/// Reads the pupils of a Common Transfer File by element name, in any order. Elements that are not
/// read are counted, a version after 25.0 is a warning, a document type is refused. `text` is
/// UTF-8, whatever encoding the declaration names.
FileRows readCtf(std::string_view text, FileReport& report);

} // namespace pipit::exchange
