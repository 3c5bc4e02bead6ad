using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Plans;

/// <summary>A part of a plan as an officer types it on one page.</summary>
internal interface IPlanForm
{
    /// <summary>The document or meeting the changes rest on.</summary>
    string? Source { get; }

    /// <summary>The round's, as the page showed it.</summary>
    uint Version { get; set; }

    /// <summary>The policy values it stands for, by key, as JSON.</summary>
    /// <param name="shown">The policy the form was filled from: what a page does not show stays as it is there.</param>
    IReadOnlyDictionary<string, string> Values(RotationPolicy shown);
}
