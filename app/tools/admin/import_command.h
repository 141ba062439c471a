#pragma once

#include "core/base/day.h"
#include "core/exchange/plan.h"

#include <QStringList>

#include <filesystem>
#include <string>

namespace pipit::admin {

struct ImportWish {
    std::filesystem::path data; ///< the tablet's data directory
    std::string person; ///< first name, as on "Who are you?"; may be empty if there is one person
    QStringList files; ///< a folder stands for the CSV, text and XML files in it
    exchange::ImportScope scope = exchange::ImportScope::WholeSchool;
    Day today;
    bool write = false; ///< else only the preview
};

/// Ends of `pipit-admin import`, as its exit status.
enum class ImportEnd { Done = 0, Failed = 1, Refused = 3 };

/// Reads the files, says what they would change, and with `write` carries it out as the person
/// whose passcode stands on standard input. What it writes goes to the school with that tablet's
/// next sync. Stopped half-way, the same call does the rest.
ImportEnd runImport(const ImportWish& wish);

} // namespace pipit::admin
