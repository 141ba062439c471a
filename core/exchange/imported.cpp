#include "core/exchange/imported.h"

namespace pipit::exchange {

std::string fieldText(const PupilFacts& facts, PupilField field)
{
    switch (field) {
    case PupilField::Upn:
        return facts.upn;
    case PupilField::Surname:
        return facts.surname;
    case PupilField::Forename:
        return facts.forename;
    case PupilField::PreferredSurname:
        return facts.preferredSurname;
    case PupilField::PreferredForename:
        return facts.preferredForename;
    case PupilField::BirthDate:
        return isoDate(facts.birthDate);
    case PupilField::Year:
        return yearText(facts.year);
    case PupilField::Sen:
        return facts.sen ? std::string(senStatusCode(*facts.sen)) : std::string();
    case PupilField::SenSince:
        return isoDate(facts.senSince);
    case PupilField::Needs:
        return needsText(facts.needs);
    case PupilField::MedicalAlert:
        return facts.medicalAlert;
    }
    return {};
}

} // namespace pipit::exchange
