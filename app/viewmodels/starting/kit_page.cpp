#include "app/viewmodels/starting/kit_page.h"

#include "app/viewmodels/typed_path.h"
#include "core/base/base32.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace pipit::viewmodels {

namespace {

enum class Written { Fine, Exists, Failed };

QString textOf(const crypto::Secret& secret)
{
    const std::string_view text = base::asText(secret.view());
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QStringList inGroups(const QString& code)
{
    QStringList groups;
    const auto group = static_cast<qsizetype>(protocol::kKitGroup);
    for (qsizetype at = 0; at < code.size(); at += group) {
        groups << code.mid(at, group);
    }
    return groups;
}

/// In place and without a copy beside it: nothing else of the page ever lies on the disk.
Written writeFile(const QString& path, const QByteArray& bytes, bool replace)
{
    QFile file(path);
    if (!replace && file.exists()) {
        return Written::Exists;
    }
    if (!file.open(QIODevice::WriteOnly)) {
        return Written::Failed;
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        file.remove();
        return Written::Failed;
    }
    return Written::Fine;
}

} // namespace

KitPage::KitPage(StorageThread& storage, KitPrinter printer, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_printer(std::move(printer))
{
}

void KitPage::show(const client::NewSchool& planned, const QString& school, const QString& today)
{
    const client::ServerPaper& server = planned.server();
    m_paper.heading = tr("Recovery kit");
    m_paper.school = school;
    m_paper.purpose = tr("Pipit seals what your school writes, and nobody can look up a passcode. "
                         "If every lead's tablet is lost or its passcode forgotten, this page is "
                         "the only way back to it.");
    m_paper.qr = textOf(planned.sheetText());
    m_paper.groups = inGroups(textOf(protocol::kitText(planned.kit())));
    m_paper.rules = QStringList{
        tr("Keep this page in the school's safe, and tell the head that it is there."),
        tr("Whoever holds it can open everything: treat it as you would all the records together."),
        tr("Take no photo of it and send it to nobody. Delete the file that it was printed from."),
    };
    m_paper.foot = QStringList{ tr("School server: %1").arg(QString::fromStdString(server.url)),
        tr("Key pin: %1").arg(QString::fromStdString(server.pin.hex())),
        tr("Made on %1").arg(today) };
    m_savedTo.clear();
    m_problem.clear();
    emit changed();
}

void KitPage::forget()
{
    m_paper = {};
    m_savedTo.clear();
    m_problem.clear();
    emit changed();
}

void KitPage::save(const QUrl& file) { write(file.toLocalFile(), true); }

void KitPage::savePath(const QString& path)
{
    QString bare = typedPath(path);
    if (QFileInfo(bare).isDir()) {
        bare = QDir(bare).filePath(tr("Recovery kit") + QLatin1String(".pdf"));
    }
    write(bare, false);
}

void KitPage::write(const QString& path, bool replace)
{
    if (m_saving || path.isEmpty() || m_paper.groups.isEmpty()) {
        return;
    }
    const auto pdf = std::make_shared<QByteArray>(m_printer(m_paper));
    m_saving = true;
    m_problem.clear();
    emit changed();
    m_storage.compute<Written>(
        this,
        [path, pdf, replace] {
            const auto written = pdf->isEmpty() ? Written::Failed : writeFile(path, *pdf, replace);
            pdf->fill('\0');
            return written;
        },
        [this, path](Written written) {
            m_saving = false;
            if (written == Written::Fine) {
                m_savedTo = QDir::toNativeSeparators(path);
            } else {
                m_problem = written == Written::Exists
                    ? tr("There is a file of that name. Nothing was changed; choose another name.")
                    : tr("The page could not be saved there. Choose another place, or write the "
                         "code down by hand.");
            }
            emit changed();
        });
}

QString KitPage::judge(const QString& typed) const
{
    const auto kit = protocol::readKitText(typed.toStdString());
    const QString wanted = m_paper.groups.join(QString());
    if (kit && textOf(protocol::kitText(*kit)) == wanted) {
        return {};
    }
    const auto plain = base::plainBase32(typed.toStdString());
    if (!plain) {
        return tr("A code has letters and digits only.");
    }
    const QString compared = QString::fromStdString(*plain);
    if (compared.size() < wanted.size() && wanted.startsWith(compared)) {
        return tr("%1 of %2 characters: the rest is missing.")
            .arg(compared.size())
            .arg(wanted.size());
    }
    qsizetype at = 0;
    while (at < qMin(compared.size(), wanted.size()) && compared[at] == wanted[at]) {
        ++at;
    }
    const auto group = at / static_cast<qsizetype>(protocol::kKitGroup) + 1;
    return group > m_paper.groups.size()
        ? tr("There is something behind the last group.")
        : tr("Group %1 is not as on the page. Look at it once more.").arg(group);
}

} // namespace pipit::viewmodels
