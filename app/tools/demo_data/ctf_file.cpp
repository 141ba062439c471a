#include "app/tools/demo_data/ctf_file.h"

#include <fmt/format.h>

namespace pipit::demo {

namespace {

constexpr int kSourceEstablishment = 42;

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        out += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
    }
    return out;
}

std::string element(std::string_view name, std::string_view text)
{
    return fmt::format("<{}>{}</{}>", name, escaped(text), name);
}

std::string header(const DemoSchool& school)
{
    return "<Header>" + element("DocumentName", "Common Transfer File")
        + element("CTFversion", "25.0") + element("DateTime", "2026-07-17T10:00:00")
        + element("DocumentQualifier", "partial") + element("SupplierID", "Pipit demo")
        + "<SourceSchool>" + element("LEA", fmt::format("{:03}", school.authority))
        + element("Estab", fmt::format("{:04}", kSourceEstablishment))
        + element("SchoolName", "Oakfield Primary") + "</SourceSchool><DestSchool>"
        + element("LEA", fmt::format("{:03}", school.authority))
        + element("Estab", fmt::format("{:04}", school.establishment)) + "</DestSchool></Header>\n";
}

std::string senHistory(const exchange::PupilFacts& facts)
{
    std::string needs;
    for (const exchange::Need& need : facts.needs) {
        needs += "<SENneed>" + element("SENtypeRank", std::to_string(need.rank))
            + element("SENtype", need.code) + "</SENneed>";
    }
    return "<SENhistory><SEN>" + element("StartDate", exchange::isoDate(facts.senSince))
        + element("SENprovision", exchange::senStatusCode(*facts.sen)) + "</SEN><SENneeds>" + needs
        + "</SENneeds></SENhistory>";
}

std::string pupilElement(const DemoPupil& pupil)
{
    const exchange::PupilFacts& facts = pupil.facts;
    return "<Pupil>" + element("UPN", facts.upn) + element("Surname", facts.surname)
        + element("Forename", facts.forename) + element("DOB", exchange::isoDate(facts.birthDate))
        + element("Sex", pupil.she ? "F" : "M") + "<BasicDetails>"
        + element("NCyearActual", std::to_string(*facts.year)) + "</BasicDetails>"
        + senHistory(facts) + "<Attendance>" + element("YearData", "") + "</Attendance></Pupil>\n";
}

} // namespace

DemoFile yearSevenCtf(const DemoSchool& school)
{
    std::string body;
    for (const DemoPupil& pupil : school.pupils) {
        if (pupil.facts.year == 7 && pupil.facts.sen != exchange::SenStatus::None) {
            body += pupilElement(pupil);
        }
    }
    return { fmt::format("{:03}{:04}_CTF_{:03}{:04}_001.xml", school.authority,
                 kSourceEstablishment, school.authority, school.establishment),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CTfile>\n" + header(school)
            + "<CTFpupilData>\n" + body + "</CTFpupilData>\n</CTfile>\n" };
}

} // namespace pipit::demo
