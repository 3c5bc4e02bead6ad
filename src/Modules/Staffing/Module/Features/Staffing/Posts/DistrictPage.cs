using Microsoft.AspNetCore.Mvc;
using Workforce.Access.Contracts;
using Workforce.Platform.Actors;
using Workforce.Platform.Pages;
using Workforce.Registry.Contracts;

namespace Workforce.Staffing.Features.Staffing.Posts;

/// <summary>A page about one district: her own, or for the city the one its address names.</summary>
internal abstract class DistrictPage : WorkforcePage
{
    [BindProperty(SupportsGet = true, Name = "district")]
    public Guid? AskedDistrict { get; set; }

    public bool MayChange => Actor.Role == Role.DistrictOfficer;

    /// <summary>Only a principal has one.</summary>
    public SchoolId? OwnSchool => Actor.Role == Role.Principal && Actor.Reach.SchoolId is { } school ? new(school) : null;

    public DistrictId District => Actor.Reach.DistrictIds is { Count: > 0 } own
        ? new(AskedDistrict is { } asked && own.Contains(asked) ? asked : own[0])
        : throw new InvalidOperationException("This page needs somebody who acts in a district.");

    public IReadOnlyList<Guid> Districts => Actor.Reach.DistrictIds ?? [];
}
