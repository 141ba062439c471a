#include "core/changes/text_merge.h"
#include "core/changes/unit_diff.h"
#include "tests/support/property.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <map>

using namespace pipit::changes;

namespace {

std::string text(const std::vector<std::string>& paragraphs)
{
    std::string out;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        out += (i == 0 ? "" : "\n") + paragraphs[i];
    }
    return out;
}

/// One person's edit of a base of paragraphs "0", "1", ...: what stays, what comes.
struct Edited {
    std::vector<std::string> paragraphs;
    std::vector<bool> kept; ///< of the base
    std::vector<std::string> added;
};

/// New paragraphs carry the person's letter and a number, so each is told apart.
Edited edited(std::size_t base, char person)
{
    Edited out;
    const auto add = [&] {
        out.added.push_back(person + std::to_string(out.added.size()));
        out.paragraphs.push_back(out.added.back());
    };
    for (std::size_t i = 0; i < base; ++i) {
        const int act = *rc::gen::weightedElement<int>({ { 12, 0 }, { 1, 1 }, { 1, 2 }, { 1, 3 } });
        if (act == 1) {
            add();
        }
        out.kept.push_back(act < 2);
        if (act < 2) {
            out.paragraphs.push_back(std::to_string(i));
        } else if (act == 2) {
            add();
        }
    }
    if (base == 0 || *rc::gen::inRange(0, 8) == 0) {
        add();
    }
    return out;
}

std::map<std::string, int> counted(std::string_view whole)
{
    std::map<std::string, int> counts;
    for (const auto paragraph : paragraphsOf(whole)) {
        ++counts[std::string(paragraph)];
    }
    return counts;
}

/// A few letters with many repeats, so that hunks slide and touch.
std::string smallText()
{
    const auto letters
        = *rc::gen::container<std::vector<char>>(rc::gen::elementOf(std::string("ab. \n\n")));
    return std::string(letters.begin(), letters.end());
}

} // namespace

class TextMergeTest : public QObject {
    Q_OBJECT

private slots:
    void cases_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        QFile file(PIPIT_TEST_DATA "/changes/text_merge.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject vectors = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(vectors["merge_rules"].toInt(), static_cast<int>(kMergeRules));
        for (const auto& entry : vectors["cases"].toArray()) {
            const QJsonObject vector = entry.toObject();
            QTest::newRow(vector["name"].toString().toUtf8().constData()) << vector;
        }
    }
    void cases()
    {
        QFETCH(const QJsonObject, vector);
        const auto text = [&](const char* name) { return vector[name].toString().toStdString(); };
        const auto merged = mergeText(text("base"), text("one"), text("other"));
        QCOMPARE(merged.has_value(), vector["merged"].isString());
        QCOMPARE(merged.value_or(""), text("merged"));
        QVERIFY(mergeText(text("base"), text("other"), text("one")) == merged);
    }

    /// I21
    void paragraphThatOnlyOneSideTouchedIsNeitherLostNorRepeated()
    {
        int merges = 0;
        QVERIFY(rc::check("each side's own edits are all there, once", [&] {
            const auto size = *rc::gen::inRange<std::size_t>(1, 12);
            std::vector<std::string> base;
            for (std::size_t i = 0; i < size; ++i) {
                base.push_back(std::to_string(i));
            }
            const Edited one = edited(size, 'x');
            const Edited other = edited(size, 'y');
            const auto merged = mergeText(text(base), text(one.paragraphs), text(other.paragraphs));
            if (!merged) {
                return;
            }
            ++merges;
            auto counts = counted(*merged);
            for (const Edited* side : { &one, &other }) {
                for (const std::string& added : side->added) {
                    RC_ASSERT(counts[added] == 1);
                }
            }
            for (std::size_t i = 0; i < size; ++i) {
                RC_ASSERT(counts[base[i]] == (one.kept[i] && other.kept[i] ? 1 : 0));
            }
        }));
        QVERIFY(merges > 10); // or the law was hardly asked
    }

    void swappingTheSidesChangesNothing()
    {
        QVERIFY(rc::check("merge(b, x, y) == merge(b, y, x)", [] {
            const auto base = smallText();
            const auto one = smallText();
            const auto other = smallText();
            RC_ASSERT(mergeText(base, one, other) == mergeText(base, other, one));
        }));
    }

    void untouchedSideGivesTheOther()
    {
        QVERIFY(rc::check("merge(b, b, x) == x and merge(b, x, x) == x", [] {
            const auto base = smallText();
            const auto side = smallText();
            RC_ASSERT(mergeText(base, base, side) == side);
            RC_ASSERT(mergeText(base, side, side) == side);
        }));
    }

    void unitsTogetherAreTheText()
    {
        QVERIFY(rc::check("nothing is lost by splitting", [] {
            const auto whole = smallText();
            std::vector<std::string> paragraphs;
            for (const auto paragraph : paragraphsOf(whole)) {
                std::string sentences;
                for (const auto sentence : sentencesOf(paragraph)) {
                    sentences += sentence;
                }
                RC_ASSERT(sentences == paragraph);
                paragraphs.emplace_back(paragraph);
            }
            RC_ASSERT(text(paragraphs) == whole);
        }));
    }

    void hunksLeadFromBaseToSide()
    {
        QVERIFY(rc::check("hunks applied to the base give the side", [] {
            const auto from = smallText();
            const auto to = smallText();
            const Units base = paragraphsOf(from);
            const Units side = paragraphsOf(to);
            const auto hunks = diff(base, side);
            RC_ASSERT(hunks.has_value());
            Units rebuilt;
            std::size_t done = 0;
            for (const Hunk& hunk : *hunks) {
                RC_ASSERT(hunk.baseFrom > done || (done == 0 && rebuilt.empty()));
                for (; done < hunk.baseFrom; ++done) {
                    rebuilt.push_back(base[done]);
                }
                for (auto i = hunk.sideFrom; i < hunk.sideTo; ++i) {
                    rebuilt.push_back(side[i]);
                }
                done = hunk.baseTo;
            }
            rebuilt.insert(
                rebuilt.end(), base.begin() + static_cast<std::ptrdiff_t>(done), base.end());
            RC_ASSERT(rebuilt == side);
        }));
    }

    void tiesGoToTheEarliestBaseUnit()
    {
        const auto insertion = diff(paragraphsOf("a\na"), paragraphsOf("a\na\na"));
        QVERIFY((*insertion == std::vector<Hunk>{ { 0, 0, 0, 1 } }));
        const auto deletion = diff(paragraphsOf("x\na\na"), paragraphsOf("x\na"));
        QVERIFY((*deletion == std::vector<Hunk>{ { 1, 2, 1, 1 } }));
    }

    void textsBeyondTheLimitsAreNotMerged()
    {
        const std::string many(kMaxUnits, '\n');
        QVERIFY(!mergeText(many, many, "a"));
        std::string other;
        for (std::size_t i = 0; i < kMaxEdits; ++i) {
            other += "x\n";
        }
        QVERIFY(!mergeText(std::string(kMaxEdits, '\n'), other, "a"));
    }
};

PIPIT_TEST(TextMergeTest)

#include "text_merge_test.moc"
