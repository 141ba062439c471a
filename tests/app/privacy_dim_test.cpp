#include <QTest>

#include "app/viewmodels/door/privacy_dim.h"
#include "tests/app/app_tablet.h"
#include "tests/support/registry.h"

#include <QKeyEvent>
#include <QTimer>

using namespace pipit;
using viewmodels::PrivacyDim;

class PrivacyDimTest : public QObject {
    Q_OBJECT

private slots:
    void dimsAfterTheRestAndShowsAgain()
    {
        PrivacyDim dim;
        dim.setRestTime(std::chrono::milliseconds(1));
        dim.show();
        QVERIFY(!dim.isDimmed());
        tests::waitUntil([&] { return dim.isDimmed(); });

        dim.setRestTime(std::chrono::hours(1));
        dim.show();
        QVERIFY(!dim.isDimmed());
    }

    void aTouchBeginsTheRestAnewAndDoesNotShowWhatIsDimmed()
    {
        PrivacyDim dim;
        dim.show();
        dim.setRestTime(std::chrono::milliseconds(1));
        QKeyEvent key(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
        QVERIFY(!dim.eventFilter(nullptr, &key)); // counts, and goes on to whom it is meant for
        tests::waitUntil([&] { return dim.isDimmed(); });

        QVERIFY(!dim.eventFilter(nullptr, &key));
        QVERIFY(dim.isDimmed());
    }

    void nothingDimsThatIsNotOnTheScreen()
    {
        PrivacyDim dim;
        dim.setRestTime(std::chrono::milliseconds(1));
        dim.show();
        dim.stop();
        bool passed = false;
        QTimer::singleShot(5, this, [&] { passed = true; });
        tests::waitUntil([&] { return passed; });
        QVERIFY(!dim.isDimmed());
    }

    void aMinuteIsTheRule()
    {
        PrivacyDim dim;
        dim.show();
        QCOMPARE(dim.restTime(), std::chrono::milliseconds(60000));
    }
};

PIPIT_TEST(PrivacyDimTest)
#include "privacy_dim_test.moc"
