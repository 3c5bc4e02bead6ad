using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Staffing.Domain.Computation;
using Workforce.Staffing.Domain.Enrolments;

namespace Workforce.Staffing.Data;

/// <summary>The pupils and classes that count: those the bureau confirmed.</summary>
internal static class EnrolmentReader
{
    /// <summary>Confirmed lines of a school year, corrections in place of what they corrected.</summary>
    public static IQueryable<EnrolmentLine> Confirmed(this StaffingDbContext db, DistrictId district, int schoolYear) =>
        from line in db.EnrolmentLines
        join form in db.EnrolmentReturns on line.ReturnId equals form.Id
        where line.DistrictId == district && line.SchoolYear == schoolYear && form.State == ReturnState.Confirmed
        select line;

    public static Enrolled AsEnrolled(this EnrolmentLine line) =>
        new(line.Stage, line.Grade, line.Pupils, line.Classes, line.Point, line.Category, line.Boarders, line.Integrated);
}
