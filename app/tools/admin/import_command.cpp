#include "app/tools/admin/import_command.h"

#include "app/kinds/every_kind.h"
#include "app/tools/admin/import_text.h"
#include "app/tools/admin/passcode_prompt.h"
#include "app/viewmodels/importing/import_reader.h"
#include "core/base/try.h"
#include "core/crypto/random.h"
#include "core/store/profile.h"
#include "sync/client/school_intake.h"

#include <algorithm>
#include <cstdio>

namespace pipit::admin {

namespace {

Result<crypto::ProfileId> profileOf(const store::Profiles& profiles, const std::string& person)
{
    const auto all = profiles.list();
    const auto isAsked = [&](const store::ProfileEntry& entry) {
        return person.empty() || entry.face.firstName == person;
    };
    if (std::ranges::count_if(all, isAsked) != 1) {
        return Error{ ErrorCode::NotFound,
            "not exactly one such person uses this tablet: say who with --person" };
    }
    return std::ranges::find_if(all, isAsked)->id;
}

void showProgress(std::size_t done, std::size_t all)
{
    std::fprintf(stderr, "\r%zu of %zu records", std::min(done, all), all);
}

Result<ImportEnd> carryOut(intake::Intake& intake, const intake::Preview& preview)
{
    PIPIT_TRY_ASSIGN(const auto counts, intake.carryOut(preview, showProgress, {}));
    std::fputc('\n', stderr);
    std::printf("Written: %zu records, saved on this tablet. They go to the school server with its "
                "next sync.\n",
        counts.written);
    return ImportEnd::Done;
}

Result<ImportEnd> importInto(client::Replica& replica, const ImportWish& wish)
{
    const auto files = viewmodels::fetchFiles(wish.files, false);
    if (files.empty()) {
        return Error{ ErrorCode::NotFound, "there is no CSV, text or XML file to import" };
    }
    PIPIT_TRY_ASSIGN(auto intake, client::openIntake(replica, wish.today));
    PIPIT_TRY_ASSIGN(
        const auto preview, intake.read(viewmodels::chosenFiles(files), { wish.scope, {} }));
    std::fputs(asText(preview).c_str(), stdout);
    if (preview.isRefused()) {
        std::puts("A file was refused: nothing was written.");
        return ImportEnd::Refused;
    }
    if (preview.isEmpty()) {
        std::puts("Nothing to change.");
        return ImportEnd::Done;
    }
    if (!wish.write) {
        std::puts("Nothing was written. To carry this out, say --write.");
        return ImportEnd::Done;
    }
    return carryOut(intake, preview);
}

Result<ImportEnd> run(const ImportWish& wish)
{
    base::SystemClock clock;
    crypto::SystemRandom random;
    store::Profiles profiles(wish.data, clock, random);
    PIPIT_TRY_ASSIGN(const auto id, profileOf(profiles, wish.person));
    PIPIT_TRY_ASSIGN(const auto passcode, askPasscode());
    PIPIT_TRY_ASSIGN(auto profile, profiles.unlock(id, base::asText(passcode.view())));
    const auto kinds = kinds::everyKind();
    PIPIT_TRY_ASSIGN(
        const auto replica, client::Replica::open(std::move(profile), kinds, clock, random));
    return importInto(*replica, wish);
}

/// What to do about it, where a person can do something.
std::string inWords(const Error& error)
{
    switch (error.code) {
    case ErrorCode::WrongKey:
        return "That passcode does not open these records.";
    case ErrorCode::SlowDown:
        return "Too many wrong passcodes: wait a little, then try again.";
    case ErrorCode::Busy:
        return "Pipit is open on this tablet: lock or close it first.";
    case ErrorCode::Denied:
        return "Only who leads SEN can import, and only files that may be read.";
    case ErrorCode::DiskFull:
        return "The disk is full. What was written before is safe; make room, then say it again.";
    default:
        return error.detail + '.';
    }
}

} // namespace

ImportEnd runImport(const ImportWish& wish)
{
    const auto end = run(wish);
    if (!end) {
        std::fprintf(stderr, "pipit-admin: %s\n", inWords(end.error()).c_str());
        return ImportEnd::Failed;
    }
    return *end;
}

} // namespace pipit::admin
