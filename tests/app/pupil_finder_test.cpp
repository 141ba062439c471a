#include <QTest>

#include "app/viewmodels/pupils/pupil_finder.h"
#include "tests/app/small_school.h"
#include "tests/support/registry.h"

using namespace pipit;
using namespace pipit::tests;
using viewmodels::PupilFinder;
using viewmodels::PupilList;

/// Pupils are found while somebody types.
class PupilFinderTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        tablet = std::make_unique<AppTablet>();
        tablet->open();
        school = std::make_unique<SmallSchool>(*tablet);
        finder = std::make_unique<PupilFinder>(tablet->storage(), tablet->clock());
        finder->begin();
        waitUntil([&] { return finder->pupils()->known(); });
    }

    void showsEverybodyWithClassAndPassport()
    {
        school->share(kLeo, passport::Section::Likes, "Kind");
        waitUntil([&] { return at(1, PupilList::PassportRole).toBool(); });
        QCOMPARE(names(), (QStringList{ "Jonah Webb", "Leo Morgan", "Siân Llŷr" }));
        QCOMPARE(at(1, PupilList::ClassRole).toString(), QStringLiteral("4 Maple"));
        QCOMPARE(at(1, PupilList::InitialsRole).toString(), QStringLiteral("LM"));
        QVERIFY(!at(0, PupilList::PassportRole).toBool());
        QCOMPARE(at(1, PupilList::PupilRole).toString(), QString::fromStdString(kLeo.hex()));
    }

    void findsByTheBeginningOfNamesWithoutAccents()
    {
        for (const char* typed : { "sian", "SIÂ", "llyr", "Si Ll", " sian " }) {
            finder->setSearch(QString::fromUtf8(typed));
            waitUntil([&] { return names() == QStringList{ "Siân Llŷr" }; });
            finder->setSearch({});
            waitUntil([&] { return finder->pupils()->count() == 3; });
        }
        QCOMPARE(finder->pupils()->total(), 3);
    }

    void saysThatNobodyHasTheName()
    {
        finder->setSearch(QStringLiteral("zebedee"));
        waitUntil([&] { return finder->pupils()->count() == 0; });
        QCOMPARE(finder->pupils()->total(), 3);
    }

    void listsThoseOfOneClassAndThenEverybodyAgain()
    {
        finder->setSearch(QStringLiteral("jon"));
        finder->setClass(kMaple);
        QVERIFY(finder->inClass() && finder->search().isEmpty());
        QCOMPARE(names(), QStringList()); // nobody of another class, while it is read
        waitUntil([&] { return finder->pupils()->known(); });
        QCOMPARE(names(), (QStringList{ "Leo Morgan", "Siân Llŷr" }));
        QCOMPARE(at(0, PupilList::ClassRole).toString(), QStringLiteral("4 Maple"));

        finder->setClass({});
        waitUntil([&] { return finder->pupils()->count() == 3; });
        QVERIFY(!finder->inClass());
    }

    void holdsNobodyAfterTheLock()
    {
        finder->setClass(kMaple);
        finder->setSearch(QStringLiteral("leo"));
        finder->forget();
        QVERIFY(!finder->inClass());
        QCOMPARE(finder->pupils()->count(), 0);
        QVERIFY(finder->search().isEmpty());
    }

private:
    QVariant at(int row, int role) { return finder->pupils()->index(row).data(role); }
    QStringList names()
    {
        QStringList all;
        for (int row = 0; row < finder->pupils()->count(); ++row) {
            all << at(row, PupilList::NameRole).toString();
        }
        return all;
    }

    std::unique_ptr<AppTablet> tablet;
    std::unique_ptr<SmallSchool> school;
    std::unique_ptr<PupilFinder> finder;
};

PIPIT_TEST(PupilFinderTest)
#include "pupil_finder_test.moc"
