#include "core/questions/question_store.h"

#include "core/base/try.h"
#include "core/base/utf8.h"
#include "core/changes/fields.h"
#include "core/changes/kinds.h"
#include "core/store/record_writer.h"

#include <algorithm>
#include <array>

namespace pipit::questions {

namespace {

constexpr std::array<std::string_view, 4> kCodes{ "observe", "support", "refer", "none" };

/// Columns of a question, and where what this tablet wrote of it is: as note_shown has it.
const std::string& selection()
{
    static const std::string kOfIt = ".vault = q.vault AND %.kind = "
        + std::to_string(static_cast<int>(changes::Kind::Query)) + " AND %.record = q.record";
    const auto ofIt = [](char table) {
        std::string text = std::string(1, table) + kOfIt;
        std::ranges::replace(text, '%', table);
        return text;
    };
    static const std::string kSelection
        = "SELECT record, pupil, text, author, asked, told, triage, answer, conflicts,"
          " EXISTS (SELECT 1 FROM pending p WHERE "
        + ofIt('p') + ") OR EXISTS (SELECT 1 FROM unsent_record u WHERE " + ofIt('u')
        + " AND u.envelope NOT IN (SELECT envelope FROM unsendable)),"
          " EXISTS (SELECT 1 FROM unsent_record u JOIN unsendable s ON s.envelope = u.envelope"
          " WHERE "
        + ofIt('u') + ") FROM question q ";
    return kSelection;
}

bool fits(std::string_view text) { return base::isPlainText(text, kMaxText, base::Lines::Many); }

Question questionFrom(const store::Row& row)
{
    Question question;
    question.id = row.id<RecordId>(0);
    question.pupil = row.id<RecordId>(1);
    question.text = row.text(2);
    question.author = row.id<ReplicaId>(3);
    question.asked = Instant(std::chrono::milliseconds(row.integer(4)));
    question.toldInPerson = row.integer(5) != 0;
    question.triage = triageOf(row.text(6));
    question.answer = row.text(7);
    question.conflict = row.integer(8) != 0;
    question.waiting = row.integer(9) != 0;
    question.refused = row.integer(10) != 0;
    return question;
}

changes::RecordKey keyIn(const VaultId& vault, const RecordId& id)
{
    return { vault, static_cast<std::uint16_t>(changes::Kind::Query), id };
}

changes::Write put(std::uint16_t field, ByteView value)
{
    return { field, changes::PutOp{ Bytes(value.begin(), value.end()), {} } };
}

} // namespace

std::string_view codeOf(Triage triage) { return kCodes.at(static_cast<std::size_t>(triage)); }

std::optional<Triage> triageOf(std::string_view code)
{
    const auto found = std::ranges::find(kCodes, code);
    return found == kCodes.end() ? std::nullopt
                                 : std::optional(static_cast<Triage>(found - kCodes.begin()));
}

Result<RecordId> QuestionStore::ask(const Asking& asking)
{
    using namespace changes::query;
    if (asking.text.empty() || !fits(asking.text)) {
        return Error{ ErrorCode::BadInput, "a question needs a plain text" };
    }
    const auto id = m_random.id<RecordId>();
    changes::Draft draft{ keyIn(asking.vault, id), {},
        { put(kPupil, asking.pupil.view()), put(kText, base::asBytes(asking.text)),
            put(kAsker, asking.person.view()) } };
    if (asking.toldInPerson) {
        draft.writes.push_back(put(kToldInPerson, base::asBytes("yes")));
    }
    PIPIT_TRY_ASSIGN(const auto number, m_log.append(draft));
    static_cast<void>(number);
    return id;
}

Result<void> QuestionStore::decide(const RecordId& id, const Decision& decision)
{
    using namespace changes::query;
    if (!fits(decision.answer)) {
        return Error{ ErrorCode::BadInput, "an answer is plain text" };
    }
    PIPIT_TRY_ASSIGN(const auto key, keyOf(id));
    store::RecordUpdate update{ key,
        { { kTriage, std::string(codeOf(decision.triage)) }, { kAnswer, decision.answer } } };
    PIPIT_TRY_ASSIGN(auto seen, store::shownFields(m_database, update.record));
    store::nameSeen(update, seen);
    PIPIT_TRY_ASSIGN(const auto counts, store::RecordWriter(m_database, m_log).apply(update));
    static_cast<void>(counts);
    return {};
}

Result<changes::RecordKey> QuestionStore::keyOf(const RecordId& id)
{
    std::optional<VaultId> vault;
    PIPIT_TRY(m_database.each("SELECT vault FROM question WHERE record = ?", { id.view() },
        [&](const store::Row& row) -> Result<void> {
            vault = row.id<VaultId>(0);
            return {};
        }));
    return vault ? Result<changes::RecordKey>(keyIn(*vault, id))
                 : Result<changes::RecordKey>(Error{ ErrorCode::NotFound, "question" });
}

Result<std::vector<Question>> QuestionStore::where(
    std::string_view rest, std::initializer_list<store::Parameter> parameters)
{
    std::vector<Question> found;
    PIPIT_TRY(m_database.each(
        selection() + std::string(rest), parameters, [&](const store::Row& row) -> Result<void> {
            found.push_back(questionFrom(row));
            return {};
        }));
    return found;
}

Result<std::vector<Question>> QuestionStore::open()
{
    return where("WHERE triage = '' ORDER BY asked, record LIMIT ?",
        { static_cast<std::int64_t>(kMaxQuestionsShown) });
}

Result<std::vector<Question>> QuestionStore::latest()
{
    return where(
        "ORDER BY asked DESC, record LIMIT ?", { static_cast<std::int64_t>(kMaxQuestionsShown) });
}

Result<std::vector<Question>> QuestionStore::ofPupil(const RecordId& pupil)
{
    return where("WHERE pupil = ? ORDER BY asked DESC, record LIMIT ?",
        { pupil.view(), static_cast<std::int64_t>(kMaxQuestionsShown) });
}

Result<Question> QuestionStore::find(const RecordId& id)
{
    PIPIT_TRY_ASSIGN(auto found, where("WHERE record = ?", { id.view() }));
    return found.empty() ? Result<Question>(Error{ ErrorCode::NotFound, "question" })
                         : Result<Question>(std::move(found.front()));
}

} // namespace pipit::questions
