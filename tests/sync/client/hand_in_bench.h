#pragma once

#include "core/changes/fields.h"
#include "core/changes/kinds.h"
#include "core/questions/question_store.h"
#include "core/school/pupil_vault.h"
#include "sync/client/pupil_vaults.h"
#include "sync/client/server_calls.h"
#include "sync/client/statement_writer.h"
#include "sync/protocol/hand_in.h"
#include "tests/sync/bench/test_tablet.h"

#include <QTest>

namespace pipit::tests {

using changes::Kind;
using changes::VaultKind;
using Fault = TestTransport::Fault;
using protocol::CircleType;
using protocol::Role;
using questions::Question;
using questions::QuestionStore;
using questions::Triage;

inline constexpr std::string_view kText
    = "Leo covers his ears in assembly. Who should look at that?";

/// A SENCo, a teacher and an assistant on tablets of their own, and a pupil with all vaults.
struct HandInBench {
    TestClock clock;
    crypto::SeededRandom random{ 37 };
    TestServer server{ clock, random };
    TestTablet senco{ server, clock, random };
    TestTablet teacher{ server, clock, random };
    TestTablet assistant{ server, clock, random };
    RecordId pupil = random.id<RecordId>();

    HandInBench()
    {
        senco.startSchool(server);
        QVERIFY(client::ensurePupilVaults(senco.replica(), { &pupil, 1 }).has_value());
        teacher.join(senco, Role::Teacher);
        assistant.join(senco, Role::Assistant);
    }

    QuestionStore questionsOf(TestTablet& tablet)
    {
        auto& replica = tablet.replica();
        return { replica.database(), replica.log(), random };
    }
    RecordId ask(TestTablet& tablet, std::string_view text = kText)
    {
        const auto id = questionsOf(tablet).ask({ pupil, vault(VaultKind::PupilCasework),
            std::string(text), tablet.replica().identity().person, false });
        PIPIT_CHECK(id.has_value());
        return *id;
    }
    std::vector<Question> openAt(TestTablet& tablet)
    {
        const auto found = questionsOf(tablet).open();
        PIPIT_CHECK(found.has_value());
        return *found;
    }
    VaultId vault(VaultKind kind)
    {
        return school::pupilVaultId(senco.replica().identity().school, pupil, kind);
    }
    /// A new epoch of the SEN team's key, for the SENCo alone.
    void changeTheCirclesKey()
    {
        auto& lead = senco.replica();
        const auto& known = lead.schoolRegister();
        const auto circle = *known.circleOf(CircleType::SenTeam);
        const auto key = random.secret(crypto::kKeySize);
        const KeyId id = protocol::keyIdOf(known.school(), circle.view(), key.view());
        client::StatementWriter writer(known.school(), known.length(), known.head(), clock);
        writer.add(protocol::CircleBody{ circle, CircleType::SenTeam, id,
                       protocol::handInKey(key.view()).publicKey(),
                       { { lead.identity().replica, protocol::Right::Write } } },
            { protocol::sealGrant(known.school(), lead.identity().replica,
                lead.identity().box.publicKey(), id, key.view()) },
            lead.identity().replica, lead.identity().sign);
        QVERIFY(lead.takeStatements(writer.take()).has_value());
        QVERIFY(senco.sync().has_value());
    }
};

} // namespace pipit::tests
