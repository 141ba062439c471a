#include "core/store/search_words.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace pipit::store;

class SearchWordsTest : public QObject {
    Q_OBJECT

private slots:
    void queryHoldsNothingButTheBeginningsOfWords_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("query");
        const auto row = [](const QByteArray& typed, const QByteArray& query) {
            QTest::newRow(typed.constData()) << typed << query;
        };
        row("read well", "\"read\"* \"well\"*");
        row("  \"OR\" -x* ", "\"OR\"* \"x\"*");
        row("o'con", "\"o\"* \"con\"*");
        row(" \" -- * ", "");
        row("", "");
        row("\xC5\xB7n", "\"\xC5\xB7n\"*");
    }
    void queryHoldsNothingButTheBeginningsOfWords()
    {
        QFETCH(const QByteArray, typed);
        QFETCH(const QByteArray, query);
        QCOMPARE(QByteArray::fromStdString(searchWords(typed.toStdString())), query);
    }

    void longTextIsCut()
    {
        QVERIFY(searchWords(std::string(100'000, 'x')).size() < 300);
        QVERIFY(searchWords(std::string(100'000, '"')).empty());
    }
};

PIPIT_TEST(SearchWordsTest)

#include "search_words_test.moc"
