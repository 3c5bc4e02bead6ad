namespace Workforce.Demo.Generation;

/// <summary>Time at one school; <paramref name="School"/> is null outside the city.</summary>
internal sealed record ServiceSpell(SchoolDraft? School, string Unit, string Locality, DateOnly From, DateOnly? To);
