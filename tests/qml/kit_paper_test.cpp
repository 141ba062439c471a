#include <QTest>

#include "app/tablet/kit_paper.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace pipit;

namespace {

QByteArray run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                : QByteArray();
}

} // namespace

/// The printed page, as somebody finds it in the safe years later.
class KitPaperTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    client::NewSchool m_planned = plan();
    QStringList m_groups;
    QString m_qr;

    static client::NewSchool plan()
    {
        crypto::SeededRandom random(1914);
        base::SystemClock clock;
        ServerKeyPin pin;
        random.fill(pin.bytes);
        const client::Install install{ random.id<InstallId>(),
            crypto::SigningKey::generate(random) };
        return client::NewSchool::plan(
            { "https://pipit.oakfield.example:8443", pin, "CODE" }, install, clock, random);
    }
    QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

private slots:
    void initTestCase()
    {
        viewmodels::StorageThread storage;
        viewmodels::KitPaper paper;
        viewmodels::KitPage page(storage, [&](const viewmodels::KitPaper& asked) {
            paper = asked;
            return QByteArray();
        });
        page.show(m_planned, QStringLiteral("Ysgol Gynradd Derwen Deg"),
            QStringLiteral("Tuesday 24 November 2026"));
        page.save(QUrl::fromLocalFile(file("unused.pdf")));
        m_groups = paper.groups;
        m_qr = paper.qr;
        QFile pdf(file("kit.pdf"));
        QVERIFY(pdf.open(QIODevice::WriteOnly));
        const QByteArray bytes = tablet::printKit(paper);
        QVERIFY(bytes.startsWith("%PDF"));
        QCOMPARE(pdf.write(bytes), bytes.size());
    }

    void isOnePageOfA4InOurOwnFont()
    {
        const QByteArray facts = run("pdfinfo", { file("kit.pdf") });
        QVERIFY(facts.contains("Pages:           1\n"));
        QVERIFY(facts.contains("A4"));
        QVERIFY(!facts.contains("Ysgol")); // what a file says of itself shows in lists of files
        QVERIFY(run("pdffonts", { file("kit.pdf") }).contains("Inter"));
    }

    void itsCodeCanBeReadByPeople()
    {
        const QByteArray text = run("pdftotext", { "-layout", file("kit.pdf"), "-" });
        QCOMPARE(m_groups.size(), 9);
        for (const QString& group : m_groups) {
            QVERIFY2(text.contains(group.toLatin1()), text.constData());
        }
        QVERIFY(text.contains("Ysgol Gynradd Derwen Deg"));
        QVERIFY(text.contains("https://pipit.oakfield.example:8443"));
    }

    void itsPictureCanBeReadByACamera()
    {
        run("pdftoppm", { "-png", "-r", "120", "-singlefile", file("kit.pdf"), file("kit") });
        const QByteArray read = run("zbarimg", { "-q", "--raw", file("kit.png") }).trimmed();
        QCOMPARE(QString::fromLatin1(read), m_qr);
        const auto sheet = protocol::readKitSheet(read.toStdString());
        QVERIFY(sheet.has_value());
        QVERIFY(sheet->code == m_planned.kit().code());
        QCOMPARE(sheet->serverUrl, "https://pipit.oakfield.example:8443");
    }
};

PIPIT_TEST(KitPaperTest)
#include "kit_paper_test.moc"
