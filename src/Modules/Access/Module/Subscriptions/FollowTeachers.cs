using Microsoft.EntityFrameworkCore;
using Workforce.Access.Data;
using Workforce.Platform.Changes;
using Workforce.Platform.Events;
using Workforce.Registry.Contracts;

namespace Workforce.Access.Subscriptions;

/// <summary>A teacher who moved acts at her new school. Her principal role, if she has one, is given and taken by hand.</summary>
internal sealed class FollowTeachers : ISubscriber<AccessDbContext, TeachersMoved>
{
    public Task HandleAsync(AccessDbContext db, TeachersMoved occurred, Change change, CancellationToken ct)
    {
        var teachers = occurred.Moves.Select(m => m.TeacherId.Value).ToArray();
        var schools = occurred.Moves.Select(m => m.ToSchoolId.Value).ToArray();
        return db.Database.ExecuteSqlAsync($"""
            update assignments set in_school_id = moved.school, unit_id = {occurred.DistrictId.Value}
            from unnest({teachers}, {schools}) as moved (teacher, school)
            where as_teacher_id = moved.teacher and role = 'Teacher' and (until_on is null or until_on >= {occurred.On})
            """, ct);
    }
}
