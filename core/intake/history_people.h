#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/school/pupil_vault.h"
#include "core/store/database.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace pipit::intake {

/// Who the pupils and staff of a file are here.
class HistoryPeople {
public:
    /// Errors: those of Database.
    static Result<HistoryPeople> read(store::Database& database, const school::SchoolPlace& place);

    /// Also one who has left.
    std::optional<RecordId> pupil(const std::string& upn) const;
    /// "Mrs Okafor"; the code itself if nobody here has it.
    std::string author(const std::string& code) const;
    std::optional<RecordId> staff(const std::string& code) const;

private:
    struct Adult {
        RecordId id;
        std::string name;
    };
    std::map<std::string, RecordId> m_pupils; ///< by UPN
    std::map<std::string, Adult> m_staff; ///< by code, in key form
};

} // namespace pipit::intake
