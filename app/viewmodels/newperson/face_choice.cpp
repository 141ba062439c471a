#include "app/viewmodels/newperson/face_choice.h"

#include "core/store/face.h"

namespace pipit::viewmodels {

namespace {

constexpr qsizetype kMostInitials = 3;

/// "Anna Mai" is "AM".
QString initialsOf(const QString& name)
{
    QString initials;
    for (const QString& word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (initials.size() < kMostInitials && word.front().isLetter()) {
            initials += word.front().toUpper();
        }
    }
    return initials;
}

} // namespace

FaceChoice::FaceChoice(QObject* parent)
    : QObject(parent)
    , m_colour(colours().front())
{
}

QStringList FaceChoice::colours() const
{
    // No red: it is nobody's colour here.
    return { QStringLiteral("#176b63"), QStringLiteral("#c98a3a"), QStringLiteral("#3f6fb5"),
        QStringLiteral("#6a55b8"), QStringLiteral("#b0478d"), QStringLiteral("#3c8d5a") };
}

QStringList FaceChoice::colourNames() const
{
    return { tr("Pine"), tr("Honey"), tr("Blue"), tr("Violet"), tr("Heather"), tr("Green") };
}

void FaceChoice::setFirstName(const QString& name)
{
    if (m_firstName != name) {
        m_firstName = name;
        emit changed();
    }
}

QString FaceChoice::initials() const { return m_initials.value_or(initialsOf(m_firstName)); }

void FaceChoice::setInitials(const QString& initials)
{
    const QString typed = initials.trimmed().toUpper().left(kMostInitials);
    if (this->initials() != typed) {
        m_initials = typed;
        emit changed();
    }
}

void FaceChoice::setColour(const QString& colour)
{
    if (m_colour != colour && colours().contains(colour)) {
        m_colour = colour;
        emit changed();
    }
}

store::Face FaceChoice::face() const
{
    return { m_firstName.simplified().toStdString(), initials().toStdString(),
        m_colour.toStdString() };
}

bool FaceChoice::fits() const { return store::encodeFace(face()).has_value(); }

void FaceChoice::forget()
{
    m_firstName.clear();
    m_initials.reset();
    m_colour = colours().front();
    emit changed();
}

} // namespace pipit::viewmodels
