#include "app/tools/demo_data/demo_files.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace {

using namespace pipit;

struct Wish {
    std::string school = "oakfield";
    std::string folder;
    std::string today;
    demo::DemoOptions options;
};

std::vector<demo::DemoFile> makeFiles(const Wish& wish)
{
    if (wish.school == "penrhyn") {
        return demo::secondaryFiles(demo::makePenrhyn(wish.options));
    }
    return demo::primaryFiles(wish.school == "oakfield-september"
            ? demo::makeOakfieldNextYear(wish.options)
            : demo::makeOakfield(wish.options));
}

int write(Wish wish)
{
    if (!wish.today.empty()) {
        const auto day = exchange::parseDate(wish.today);
        if (!day) {
            std::cerr << "pipit-demo-files: --today must be a date such as 2026-11-26\n";
            return 2;
        }
        wish.options.today = *day;
    }
    const auto files = makeFiles(wish);
    if (const auto written = demo::writeFiles(wish.folder, files); !written) {
        std::cerr << "pipit-demo-files: cannot write to " << wish.folder << '\n';
        return 1;
    }
    for (const demo::DemoFile& file : files) {
        std::cout << file.name << ' ' << file.bytes.size() << '\n';
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app("Writes a school that does not exist, as files that Pipit imports.");
    Wish wish;
    app.add_option("school", wish.school, "Which one")
        ->check(CLI::IsMember({ "oakfield", "oakfield-september", "penrhyn" }))
        ->required();
    app.add_option("folder", wish.folder, "Where to")->required();
    app.add_option("--seed", wish.options.seed, "The same number gives the same files");
    app.add_option("--today", wish.today, "The school day on which history ends");
    CLI11_PARSE(app, argc, argv);
    return write(std::move(wish));
}
