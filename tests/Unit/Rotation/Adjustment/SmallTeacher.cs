namespace Workforce.UnitTests.Rotation.Adjustment;

/// <summary>A teacher of a small district; a cost by post, null where the pair is not allowed.</summary>
internal sealed record SmallTeacher(int Home, bool Eligible, bool Exempt, bool Backbone, long Points, long?[] Costs);
