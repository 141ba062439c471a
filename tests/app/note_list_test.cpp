#include "app/viewmodels/notes/note_list.h"
#include "core/crypto/random.h"
#include "tests/support/registry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace pipit;
using viewmodels::NoteList;
using viewmodels::NotePage;
using viewmodels::NoteRow;

namespace {

const QDate kToday(2026, 11, 24);

NoteRow row(std::uint8_t number, const QString& text = QStringLiteral("a note"))
{
    NoteRow out;
    out.id.bytes[0] = number;
    out.text = text;
    out.at = std::chrono::sys_days(std::chrono::year(2026) / 11 / 24) + std::chrono::hours(9)
        + std::chrono::minutes(number);
    return out;
}

NotePage page(std::vector<NoteRow> rows)
{
    const int total = static_cast<int>(rows.size());
    return { std::move(rows), total, false };
}

QStringList texts(const NoteList& list)
{
    QStringList out;
    for (int i = 0; i < list.rowCount(); ++i) {
        out << list.index(i).data(NoteList::TextRole).toString();
    }
    return out;
}

} // namespace

class NoteListTest : public QObject {
    Q_OBJECT

private slots:
    void showsEachPageWhateverWasThereBefore()
    {
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        NoteList list;
        QAbstractItemModelTester tester(&list);
        for (int round = 0; round < 200; ++round) {
            std::vector<NoteRow> rows;
            QStringList wanted;
            for (std::uint8_t i = 0; i < 20; ++i) {
                if (random() % 3 != 0) {
                    rows.push_back(row(i, QString::number(i + 100 * (random() % 2))));
                }
            }
            std::shuffle(rows.begin(), rows.end(), random);
            for (const auto& each : rows) {
                wanted << each.text;
            }
            list.show(page(rows), kToday);
            QCOMPARE(texts(list), wanted);
        }
    }

    void touchesOnlyWhatChanged()
    {
        NoteList list;
        list.show(page({ row(1), row(2) }), kToday);
        QSignalSpy inserted(&list, &NoteList::rowsInserted);
        QSignalSpy changed(&list, &NoteList::dataChanged);
        QSignalSpy reset(&list, &NoteList::modelReset);

        list.show(page({ row(1), row(2, QStringLiteral("other words")), row(3) }), kToday);

        QCOMPARE(inserted.count(), 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QCOMPARE(reset.count(), 0);
    }

    void namesTheDayOnceForTheFirstOfEachDay()
    {
        NoteList list;
        NoteRow old = row(9);
        old.at -= std::chrono::hours(24);
        list.show(page({ old, row(1), row(2) }), kToday);
        QStringList days;
        for (int i = 0; i < 3; ++i) {
            days << list.index(i).data(NoteList::DayRole).toString();
        }
        QCOMPARE(days, (QStringList{ "Yesterday", "Today", "" }));
    }

    void inventsNoNameForAColleague()
    {
        NoteList list;
        list.setMe({ "Rhian", "RK", "#c98a3a" });
        NoteRow mine = row(1);
        mine.mine = true;
        NoteRow theirs = row(3);
        theirs.author = QStringLiteral("Mrs Okafor");
        theirs.initials = QStringLiteral("SO");
        theirs.colour = QStringLiteral("#3f7fc5");
        list.show(page({ mine, row(2), theirs }), kToday);
        QCOMPARE(list.index(2).data(NoteList::AuthorRole).toString(), theirs.author);
        QCOMPARE(list.index(2).data(NoteList::InitialsRole).toString(), theirs.initials);
        QCOMPARE(list.index(2).data(NoteList::ColourRole).toString(), theirs.colour);
        QCOMPARE(list.index(0).data(NoteList::AuthorRole).toString(), QStringLiteral("You"));
        QCOMPARE(list.index(0).data(NoteList::InitialsRole).toString(), QStringLiteral("RK"));
        QCOMPARE(
            list.index(1).data(NoteList::AuthorRole).toString(), QStringLiteral("A colleague"));
        QCOMPARE(list.index(1).data(NoteList::InitialsRole).toString(), QString());
    }

    void forgetsEveryRow()
    {
        NoteList list;
        list.show(page({ row(1) }), kToday);
        list.forget();
        QCOMPARE(list.count(), 0);
        QVERIFY(!list.known());
    }
};

PIPIT_TEST(NoteListTest)
#include "note_list_test.moc"
