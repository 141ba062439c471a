#include "app/tools/admin/import_command.h"

#include "core/base/day.h"

#include <CLI/CLI.hpp>
#include <QDate>

#include <cstdio>

namespace {

using namespace pipit;

constexpr int kUsage = 2;

/// The day on the wall of the school; nothing if what was asked for is no day.
std::optional<Day> dayOf(const std::string& asked)
{
    return base::parseDay(
        asked.empty() ? QDate::currentDate().toString(Qt::ISODate).toStdString() : asked);
}

} // namespace

/// `pipit-admin import`: 0 done or nothing to do, 1 failed, 2 usage, 3 a file was refused.
int main(int argc, char** argv)
{
    CLI::App app("Looks after a school's Pipit from the command line.");
    app.require_subcommand(1);
    auto* import = app.add_subcommand("import",
        "Says what files of the school's system would change, and with --write changes it. The "
        "passcode is read from standard input.");
    admin::ImportWish wish;
    std::string today;
    bool some = false;
    import->add_option("--data", wish.data, "The tablet's data directory")->required();
    import->add_option("--person", wish.person, "First name, if several use this tablet");
    import->add_flag("--some-pupils", some, "Nobody leaves by not being in the files");
    import->add_flag("--write", wish.write, "Carry it out");
    import->add_option("--today", today, "The school day, such as 2026-11-26");
    std::vector<std::string> files;
    import->add_option("files", files, "CSV or CTF files, or folders of them")->required();
    CLI11_PARSE(app, argc, argv);
    const auto day = dayOf(today);
    if (!day) {
        std::fputs("pipit-admin: --today must be a date such as 2026-11-26\n", stderr);
        return kUsage;
    }
    wish.today = *day;
    for (const std::string& file : files) {
        wish.files.append(QString::fromStdString(file));
    }
    wish.scope = some ? exchange::ImportScope::SomePupils : exchange::ImportScope::WholeSchool;
    return static_cast<int>(admin::runImport(wish));
}
