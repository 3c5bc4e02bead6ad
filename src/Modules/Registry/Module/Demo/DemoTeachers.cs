using Workforce.Demo;
using Workforce.Registry.Contracts;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Demo;

internal static class DemoTeachers
{
    public static Teacher ToTeacher(DemoTeacher t)
    {
        var teacher = Teacher.At(new SchoolId(t.Employment.SchoolId), new TeacherId(t.Id), new(t.Employment.DistrictId), t.StaffNumber, t.Person.Name);
        teacher.WorkAt(new SchoolId(t.Employment.WorkSchoolId));
        Put(teacher, t.Person);
        Put(teacher, t.Employment);
        Put(teacher, t.Teaching);
        teacher.Stand(t.Titles.MaxBy(h => h.ObtainedOn)?.Title, t.Posts.Where(p => p.To is null).MaxBy(p => p.From)?.Level, t.Education.OrderByDescending(e => e.IsHighest).ThenByDescending(e => e.To).FirstOrDefault()?.Level,
            t.Certificates.Count > 0, t.Certificates.Max(c => c.RegisteredUntil));
        return teacher;
    }

    private static void Put(Teacher teacher, DemoPersonalData p)
    {
        teacher.FormerName = p.FormerName;
        teacher.PinyinInitials = p.PinyinInitials;
        teacher.Sex = p.Sex;
        teacher.Country = p.Country;
        teacher.IdKind = p.IdKind;
        teacher.IdNumber = p.IdNumber;
        teacher.BornOn = p.BornOn;
        teacher.NativePlace = p.NativePlace;
        teacher.BirthPlace = p.BirthPlace;
        teacher.Ethnicity = p.Ethnicity;
        teacher.PoliticalStatus = p.PoliticalStatus;
        teacher.PartyJoinedOn = p.PartyJoinedOn;
        teacher.MaritalStatus = p.MaritalStatus;
        teacher.Health = p.Health;
        teacher.Phone = p.Phone;
    }

    private static void Put(Teacher teacher, DemoEmployment e)
    {
        teacher.WorkStartedOn = e.WorkStartedOn;
        teacher.TeachingSinceOn = e.TeachingSince;
        teacher.JoinedSchoolOn = e.JoinedSchoolOn;
        teacher.Source = e.Source;
        teacher.Kind = e.Kind;
        teacher.EmploymentType = e.EmploymentType;
        teacher.IsEstablished = e.IsEstablished;
        teacher.EstablishedOn = e.EstablishedOn;
        teacher.EstablishmentStage = e.EstablishmentStage;
        teacher.ContractKind = e.ContractKind;
        teacher.ContractStartsOn = e.ContractFrom;
        teacher.ContractEndsOn = e.ContractTo;
        teacher.Status = e.Status;
        teacher.OnPostStatus = e.OnPostStatus;
        teacher.Duty = e.Duty;
        teacher.OriginalRetirementAge = e.OriginalRetirementAge;
    }

    private static void Put(Teacher teacher, DemoTeaching t)
    {
        teacher.Stage = t.Stage;
        teacher.Subject = t.Subject;
        teacher.SecondSubject = t.SecondSubject;
        teacher.Grade = t.Grade;
        teacher.WeeklyPeriods = t.WeeklyPeriods;
        teacher.IsClassTeacher = t.IsClassTeacher;
        teacher.MandarinLevel = t.MandarinLevel;
        teacher.ItAbility = t.ItAbility;
        teacher.IsNormalGraduate = t.IsNormalGraduate;
        teacher.IsPublicNormalStudent = t.IsPublicNormalStudent;
        teacher.ServedGrassroots = t.ServedGrassroots;
        teacher.HasSpecialEducationTraining = t.HasSpecialEducationTraining;
        teacher.HasSpecialEducationCertificate = t.HasSpecialEducationCertificate;
        teacher.IsSpecialGrade = t.IsSpecialGrade;
        teacher.IsBackbone = t.IsBackbone;
        teacher.IsPsychologyTeacher = t.IsPsychologyTeacher;
        teacher.IsDualQualified = t.IsDualQualified;
    }
}
