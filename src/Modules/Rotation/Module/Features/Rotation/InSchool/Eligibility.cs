using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exemptions;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Domain.Scoring;
using Workforce.Rotation.Features.Rotation.Scores;

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>What the record says against a teacher's application for a post of her own school; the school decides.</summary>
internal static class Eligibility
{
    public static IReadOnlyList<Refusal> Of(Round round, TeacherFacts teacher, Post post) => EligibleAtHome.Of(new()
    {
        Number = "", Name = teacher.Name, StaffNumber = teacher.StaffNumber, HomeSchoolId = teacher.SchoolId, HomeSchoolName = post.SchoolName, HomeArea = post.SchoolArea, Stage = teacher.Stage, Subject = teacher.Subject,
        Certificates = teacher.Certificates.Select(c => new Certificate(c.Kind, c.Subject)).ToList(), Education = teacher.Education, Title = teacher.Title, TeachingYears = teacher.TeachingYears, YearsInSchool = teacher.YearsInSchool,
    }, post, round.Policy);
}
