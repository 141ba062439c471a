#include "core/changes/word_union.h"
#include "tests/support/registry.h"

#include <QTest>
#include <rapidcheck.h>

#include <iterator>
#include <sstream>

using namespace pipit::changes;

namespace {

QString both(const char* base, const char* one, const char* other)
{
    return QString::fromStdString(keepBoth(base, one, other));
}

std::vector<std::string> words(const std::string& text)
{
    std::istringstream in(text);
    return { std::istream_iterator<std::string>(in), {} };
}

/// True if all of `part` is in `whole`, in its order.
bool isWithin(const std::vector<std::string>& part, const std::vector<std::string>& whole)
{
    std::size_t found = 0;
    for (const std::string& word : whole) {
        found += found < part.size() && part[found] == word ? 1U : 0U;
    }
    return found == part.size();
}

std::string anyText()
{
    std::string text;
    for (int count = *rc::gen::inRange(0, 8); count > 0; --count) {
        text += (text.empty() ? "" : " ") + std::string(1, *rc::gen::inRange<char>('a', 'e'));
    }
    return text;
}

} // namespace

class WordUnionTest : public QObject {
    Q_OBJECT

private slots:
    void wordsThatEitherAddedAreThere()
    {
        QCOMPARE(both("Give one step", "Give one small step", "Give one step at a time"),
            QString("Give one small step at a time"));
        QCOMPARE(both("", "quiet corner", "quiet space"), QString("quiet corner space"));
        QCOMPARE(both("Use red card", "Use green card", "Use blue card"),
            QString("Use green blue card"));
        QCOMPARE(both("a b c", "a c", "a b c d"), QString("a c d"));
        QCOMPARE(
            both("one\ntwo", "one more\ntwo", "one\ntwo\nthree"), QString("one more\ntwo\nthree"));
    }

    void sameOnBothSidesIsOnce()
    {
        QCOMPARE(both("a", "a b", "a b"), QString("a b"));
        QCOMPARE(both("a", "a", "a b"), QString("a b"));
        QCOMPARE(both("a", "a b", "a"), QString("a b"));
    }

    void withoutABaseNoWordIsLost()
    {
        QVERIFY(rc::check("every word of both is there, in its order", [] {
            const std::string one = anyText();
            const std::string other = anyText();
            const auto all = words(keepBoth("", one, other));
            RC_ASSERT(isWithin(words(one), all));
            RC_ASSERT(isWithin(words(other), all));
        }));
    }

    void untouchedSideChangesNothing()
    {
        QVERIFY(rc::check("who changed nothing adds nothing", [] {
            const std::string base = anyText();
            const std::string one = anyText();
            RC_ASSERT(keepBoth(base, one, base) == one);
            RC_ASSERT(keepBoth(base, base, one) == one);
            RC_ASSERT(keepBoth(base, one, one) == one);
        }));
    }

    void textsTooLongToCompareStandOneAfterTheOther()
    {
        std::string one;
        std::string other;
        for (int i = 0; i < 3000; ++i) {
            one += "a" + std::to_string(i) + ' ';
            other += "b" + std::to_string(i) + ' ';
        }
        QCOMPARE(keepBoth("", one, other), one + '\n' + other);
    }
};

PIPIT_TEST(WordUnionTest)

#include "word_union_test.moc"
