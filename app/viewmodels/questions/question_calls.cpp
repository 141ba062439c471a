#include "app/viewmodels/questions/question_calls.h"

#include "app/viewmodels/school_calls.h"
#include "core/base/try.h"
#include "core/changes/policy.h"
#include "core/questions/question_drafts.h"
#include "core/questions/question_store.h"
#include "core/school/names.h"
#include "core/school/school_store.h"

#include <map>

namespace pipit::viewmodels {

namespace {

using questions::Question;
using questions::QuestionDrafts;
using questions::QuestionStore;
using questions::Triage;

constexpr int kTold = 1;

QuestionStore storeOf(const QuestionSources& sources, client::Replica& replica)
{
    return { replica.database(), replica.log(), sources.random };
}

QuestionDrafts draftsOf(const QuestionSources& sources, client::Replica& replica)
{
    return { replica.database(), sources.clock };
}

bool mayAsk(client::Replica& replica)
{
    const auto* me = replica.schoolRegister().member(replica.identity().replica);
    return me != nullptr && changes::mayHandIn(me->role);
}

std::optional<Triage> triageFrom(int choice)
{
    return choice >= 0 && choice <= static_cast<int>(Triage::None)
        ? std::optional(static_cast<Triage>(choice))
        : std::nullopt;
}

int choiceOf(const std::optional<Triage>& triage)
{
    return triage ? static_cast<int>(*triage) : -1;
}

/// Puts the page together. Made for one call: remembers whom it has looked up.
class Reader {
public:
    Reader(client::Replica& replica, const school::SchoolPlace& place)
        : m_replica(replica)
        , m_school(replica.database(), place)
    {
    }

    Result<AskPupil> pupil(const RecordId& id)
    {
        if (const auto known = m_pupils.find(id); known != m_pupils.end()) {
            return known->second;
        }
        AskPupil found{ id, {}, {}, {}, {} };
        const auto pupil = m_school.pupil(id);
        if (!pupil && pupil.error().code != base::ErrorCode::NotFound) {
            return pupil.error();
        }
        if (pupil) {
            found.name = school::fullName(*pupil);
            found.firstName = school::calledName(*pupil);
            found.initials = school::initials(*pupil);
            if (pupil->registrationClass) {
                const auto theClass = m_school.classOf(*pupil->registrationClass);
                found.className = theClass ? theClass->name : std::string();
            }
        }
        m_pupils[id] = found;
        return found;
    }

    Result<AskedQuestion> line(const Question& question)
    {
        AskedQuestion line{ question, {}, {}, isMine(question) };
        PIPIT_TRY_ASSIGN(line.pupil, pupil(question.pupil));
        if (!line.mine) {
            line.asker = authorName(m_replica, question.author);
        }
        return line;
    }

    bool isMine(const Question& question)
    {
        return personOf(m_replica)(question.author) == m_replica.identity().person;
    }

    Result<void> addSettings(AskPage& page)
    {
        PIPIT_TRY_ASSIGN(const auto settings, m_school.settings());
        page.dslName = settings.dslName;
        page.dslPhone = settings.dslPhone;
        return {};
    }

private:
    client::Replica& m_replica;
    school::SchoolStore m_school;
    std::map<RecordId, AskPupil> m_pupils;
};

Result<void> addQuestions(Reader& reader, QuestionStore& store, AskPage& page)
{
    if (page.mayDecide) {
        PIPIT_TRY_ASSIGN(const auto open, store.open());
        for (const Question& question : open) {
            PIPIT_TRY_ASSIGN(auto line, reader.line(question));
            page.open.push_back(std::move(line));
        }
    }
    PIPIT_TRY_ASSIGN(const auto all, store.latest());
    for (const Question& question : all) {
        if (page.mayDecide ? question.triage.has_value() : reader.isMine(question)) {
            PIPIT_TRY_ASSIGN(auto line, reader.line(question));
            (page.mayDecide ? page.decided : page.mine).push_back(std::move(line));
        }
    }
    return {};
}

} // namespace

Result<AskPage> readQuestions(const QuestionSources& sources, client::Replica& replica)
{
    PIPIT_TRY_ASSIGN(const auto place, placeOf(replica));
    Reader reader(replica, place);
    AskPage page;
    page.now = sources.clock.now();
    page.mayAsk = mayAsk(replica);
    page.mayDecide = isLead(replica);
    PIPIT_TRY(reader.addSettings(page));
    PIPIT_TRY_ASSIGN(const auto begun, draftsOf(sources, replica).begun());
    for (const RecordId& id : begun) {
        PIPIT_TRY_ASSIGN(auto pupil, reader.pupil(id));
        page.begun.push_back(std::move(pupil));
    }
    auto store = storeOf(sources, replica);
    PIPIT_TRY(addQuestions(reader, store, page));
    return page;
}

Result<AskPupil> readAskPupil(client::Replica& replica, const RecordId& pupil)
{
    PIPIT_TRY_ASSIGN(const auto place, placeOf(replica));
    return Reader(replica, place).pupil(pupil);
}

Result<int> countOpenQuestions(const QuestionSources& sources, client::Replica& replica)
{
    if (!isLead(replica)) {
        return 0;
    }
    PIPIT_TRY_ASSIGN(const auto open, storeOf(sources, replica).open());
    return static_cast<int>(open.size());
}

Result<BoxDraft> readQuestion(
    const QuestionSources& sources, client::Replica& replica, const RecordId& pupil)
{
    PIPIT_TRY_ASSIGN(auto draft, draftsOf(sources, replica).of(pupil));
    return BoxDraft{ std::move(draft.text), draft.toldInPerson ? kTold : -1 };
}

Result<void> keepQuestion(const QuestionSources& sources, client::Replica& replica,
    const RecordId& pupil, const BoxDraft& draft)
{
    return draftsOf(sources, replica).keep(pupil, { draft.text, draft.choice == kTold });
}

Result<void> sendQuestion(const QuestionSources& sources, client::Replica& replica,
    const RecordId& pupil, const BoxDraft& draft)
{
    if (!mayAsk(replica)) {
        return Error{ ErrorCode::Denied, "this role asks no questions" };
    }
    PIPIT_TRY_ASSIGN(const auto place, placeOf(replica));
    const auto& me = replica.identity();
    const questions::Asking asking{ pupil,
        school::pupilVaultId(place.school, pupil, changes::VaultKind::PupilCasework), draft.text,
        me.person, draft.choice == kTold };
    // After a crash there is the question or its draft, never both and never neither.
    return replica.database().transaction([&]() -> Result<void> {
        PIPIT_TRY(storeOf(sources, replica).ask(asking));
        return draftsOf(sources, replica).clear(pupil);
    });
}

Result<BoxDraft> readDecision(
    const QuestionSources& sources, client::Replica& replica, const RecordId& question)
{
    PIPIT_TRY_ASSIGN(const auto begun, draftsOf(sources, replica).decisionOn(question));
    if (begun) {
        return BoxDraft{ begun->answer, choiceOf(begun->triage) };
    }
    PIPIT_TRY_ASSIGN(const auto found, storeOf(sources, replica).find(question));
    return BoxDraft{ found.answer, choiceOf(found.triage) };
}

Result<void> keepDecision(const QuestionSources& sources, client::Replica& replica,
    const RecordId& question, const BoxDraft& draft)
{
    return draftsOf(sources, replica)
        .keepDecision(question, { draft.text, triageFrom(draft.choice) });
}

Result<void> sendDecision(const QuestionSources& sources, client::Replica& replica,
    const RecordId& question, const BoxDraft& draft)
{
    const auto triage = triageFrom(draft.choice);
    if (!isLead(replica)) {
        return Error{ ErrorCode::Denied, "this role decides no questions" };
    }
    if (!triage) {
        return Error{ ErrorCode::BadInput, "a decision" };
    }
    return replica.database().transaction([&]() -> Result<void> {
        PIPIT_TRY(storeOf(sources, replica).decide(question, { *triage, draft.text }));
        return draftsOf(sources, replica).clearDecision(question);
    });
}

} // namespace pipit::viewmodels
