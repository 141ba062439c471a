#pragma once

#include "core/crypto/random.h"
#include "core/questions/question.h"
#include "core/store/change_log.h"

#include <vector>

namespace pipit::questions {

/// What somebody asks.
struct Asking {
    RecordId pupil;
    VaultId vault; ///< the pupil's casework: school::pupilVaultId
    std::string text;
    PersonId person; ///< who asks
    bool toldInPerson = false;
};

struct Decision {
    Triage triage = Triage::None;
    std::string answer; ///< may be empty
};

/// Questions to the SENCo, in each pupil's casework vault.
///
/// Whoever cannot open that vault may ask all the same: the sync client hands the change in, and
/// what is listed here is then the asker's own questions only. Who opens the vault sees all.
/// Thread: the database's. Errors: those of Database, and what stands beside a call.
class QuestionStore {
public:
    /// All references outlive it.
    QuestionStore(store::Database& database, store::ChangeLog& log, crypto::Random& random)
        : m_database(database)
        , m_log(log)
        , m_random(random)
    {
    }

    /// Durable when this returns. BadInput unless the text is 1 to kMaxText characters of plain
    /// text.
    Result<RecordId> ask(const Asking& asking);
    /// Replaces what is decided now. NotFound; BadInput for an answer that is no plain text.
    Result<void> decide(const RecordId& id, const Decision& decision);

    /// Those that nobody has decided about, oldest first.
    Result<std::vector<Question>> open();
    /// All, newest first; at most kMaxQuestionsShown.
    Result<std::vector<Question>> latest();
    Result<std::vector<Question>> ofPupil(const RecordId& pupil);
    /// NotFound.
    Result<Question> find(const RecordId& id);

private:
    Result<changes::RecordKey> keyOf(const RecordId& id);
    Result<std::vector<Question>> where(
        std::string_view rest, std::initializer_list<store::Parameter> parameters);

    store::Database& m_database;
    store::ChangeLog& m_log;
    crypto::Random& m_random;
};

} // namespace pipit::questions
