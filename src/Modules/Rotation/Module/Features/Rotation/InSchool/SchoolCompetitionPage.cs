using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Calendars;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Domain.Scoring;
using Workforce.Rotation.Features.Rotation.Scores;

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>A principal's page about the competition her school has begun.</summary>
internal abstract class SchoolCompetitionPage : SchoolRoundPage
{
    public CompetitionView View { get; private set; } = null!;
    public Competition Competition => View.Competition;
    public bool IsOpen => Round.IsEditable;
    protected override bool SeesDraft => true;

    /// <returns>False when the round is out of reach or the school has not begun, or <paramref name="find"/> did not find what was asked.</returns>
    protected Task<bool> LoadAsync(Func<CompetitionView, bool>? find, CancellationToken ct) => ReadAsync(async db =>
    {
        if (await CompetitionView.ReadAsync(db, CompetitionGate.Of(db, RoundId, School), ct) is not { } view)
            return false;
        View = view;
        return find is null || find(view);
    }, ct);
}
