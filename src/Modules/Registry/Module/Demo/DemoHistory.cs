using Workforce.Demo;
using Workforce.Registry.Contracts;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Demo;

internal static class DemoHistory
{
    public static Education ToEducation(DemoTeacher t, DemoEducation e) => new()
    {
        Id = Guid.CreateVersion7(), TeacherId = new(t.Id), DistrictId = new(t.Employment.DistrictId),
        StartedOn = e.From, GraduatedOn = e.To, Mode = e.Mode, Level = e.Level, Institution = e.School, Major = e.Major,
        Degree = e.Degree, DegreeOn = e.DegreeOn, IsNormal = e.IsNormal, IsFirst = e.IsFirst, IsHighest = e.IsHighest,
    };

    public static Certificate ToCertificate(DemoTeacher t, DemoCertificate c) => new()
    {
        Id = Guid.CreateVersion7(), TeacherId = new(t.Id), DistrictId = new(t.Employment.DistrictId),
        Kind = c.Kind, Subject = c.Subject, Number = c.Number, IssuedBy = c.IssuedBy, IssuedOn = c.IssuedOn,
        FirstRegisteredOn = c.FirstRegisteredOn, RegisteredUntil = c.RegisteredUntil, Registration = c.Registration,
    };

    public static SchoolSpell ToSpell(DemoTeacher t, DemoSpell s) => new()
    {
        Id = Guid.CreateVersion7(), TeacherId = new(t.Id), DistrictId = new(t.Employment.DistrictId),
        AtSchoolId = s.SchoolId is { } school ? new SchoolId(school) : null, Unit = s.Unit, StartedOn = s.From, EndedOn = s.To, Area = s.Locality, Stage = s.Stage,
    };

    public static Leave ToLeave(DemoTeacher t, DemoLeave l) => new()
    {
        Id = Guid.CreateVersion7(), TeacherId = new(t.Id), DistrictId = new(t.Employment.DistrictId), Kind = l.Kind, StartedOn = l.From, EndedOn = l.To,
    };

    public static Stay ToStay(DemoTeacher t, DemoStay s) => new()
    {
        Id = Guid.CreateVersion7(), TeacherId = new(t.Id), DistrictId = new(t.Employment.DistrictId),
        Kind = s.Kind, FromSchoolId = new(s.FromSchoolId), ToSchoolId = new(s.ToSchoolId), StartedOn = s.From, EndedOn = s.To, MovesRelation = s.MovesRelation,
    };

    public static PostHeld ToPost(DemoTeacher t, DemoPostHeld p) => new()
    {
        Id = Guid.CreateVersion7(), TeacherId = new(t.Id), DistrictId = new(t.Employment.DistrictId),
        Category = p.Category, Level = p.Level, StartedOn = p.From, EndedOn = p.To, IsProvisional = p.IsProvisional,
    };

    public static TitleHeld ToTitle(DemoTeacher t, DemoTitleHeld h) => new()
    {
        Id = Guid.CreateVersion7(), TeacherId = new(t.Id), DistrictId = new(t.Employment.DistrictId),
        Title = h.Title, Subject = h.Subject, ObtainedOn = h.ObtainedOn, AppointedOn = h.AppointedOn, AppointmentEndedOn = h.AppointedTo,
    };

    public static Appraisal ToAppraisal(DemoTeacher t, DemoAppraisal a) => new()
    {
        Id = Guid.CreateVersion7(), TeacherId = new(t.Id), DistrictId = new(t.Employment.DistrictId),
        Year = a.Year, AtSchoolId = a.SchoolId is { } school ? new SchoolId(school) : null, Result = a.Result, Ethics = a.Ethics, ConfirmedOn = a.ConfirmedOn,
    };

    public static Honour ToHonour(DemoTeacher t, DemoHonour h) => new()
    {
        Id = Guid.CreateVersion7(), TeacherId = new(t.Id), DistrictId = new(t.Employment.DistrictId),
        Kind = h.Kind, Level = h.Level, Name = h.Name, GrantedOn = h.GrantedOn, GrantedBy = h.GrantedBy,
    };

    public static ClassTeacherYear ToClassTeacherYear(DemoTeacher t, int year) => new()
    {
        Id = Guid.CreateVersion7(), TeacherId = new(t.Id), DistrictId = new(t.Employment.DistrictId), SchoolYear = year,
    };
}
