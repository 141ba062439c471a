#include "app/viewmodels/starting/start_form.h"

#include "core/base/utf8.h"

namespace pipit::viewmodels {

namespace {

constexpr std::size_t kMaxName = 100; ///< characters; as a staff record takes

bool isName(const QString& typed)
{
    const std::string text = typed.simplified().toStdString();
    return !text.empty() && base::isPlainText(text, kMaxName, base::Lines::One);
}

} // namespace

StartForm::StartForm(QObject* parent)
    : QObject(parent)
{
    connect(&m_face, &FaceChoice::changed, this, &StartForm::changed);
}

void StartForm::setAddress(const QString& typed)
{
    const auto paper = client::readServerPaper(typed.toStdString());
    if (paper) {
        m_keyPin = QString::fromStdString(paper->pin.hex());
        m_startCode = QString::fromStdString(paper->startCode);
    }
    set(m_address, paper ? QString::fromStdString(paper->url) : typed);
}

void StartForm::set(QString& field, const QString& typed)
{
    if (field != typed) {
        field = typed;
        emit changed();
    }
}

std::optional<client::ServerPaper> StartForm::server() const
{
    const auto pin = client::readKeyPin(m_keyPin.toStdString());
    const QString url = m_address.trimmed();
    const QString code = m_startCode.simplified();
    if (!pin || url.isEmpty() || code.isEmpty()) {
        return std::nullopt;
    }
    return client::ServerPaper{ url.toStdString(), *pin, code.toStdString() };
}

bool StartForm::namesFit() const
{
    const bool hasTitle = !m_title.simplified().isEmpty();
    return isName(m_school) && isName(m_surname) && (!hasTitle || isName(m_title)) && m_face.fits();
}

void StartForm::forget()
{
    for (QString* field :
        { &m_address, &m_keyPin, &m_startCode, &m_school, &m_title, &m_surname }) {
        field->clear();
    }
    m_face.forget();
    emit changed();
}

} // namespace pipit::viewmodels
