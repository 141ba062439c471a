#pragma once

#include "app/tools/demo_data/demo_school.h"
#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace pipit::demo {

struct DemoFile {
    std::string name;
    std::string bytes;
};

/// A school as a primary's system exports it: pupils, staff and timetable as CSV (UTF-8 with BOM),
/// history as JSON.
std::vector<DemoFile> primaryFiles(const DemoSchool& school);

/// As a secondary's does: CSV in Windows-1252 with semicolons, groups, cover, a CTF of the Year 7
/// pupils with SEN, library and passports as JSON.
std::vector<DemoFile> secondaryFiles(const DemoSchool& school);

/// Writes the files into a folder, which is made if missing. DiskFailed.
Result<void> writeFiles(const std::filesystem::path& folder, const std::vector<DemoFile>& files);

} // namespace pipit::demo
