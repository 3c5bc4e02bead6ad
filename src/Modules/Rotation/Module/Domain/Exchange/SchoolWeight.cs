using Workforce.Registry.Contracts;

namespace Workforce.Rotation.Domain.Exchange;

/// <summary>How many of a school are eligible, leaders aside.</summary>
internal sealed record SchoolWeight(SchoolId School, int Backbone, int Ordinary);
