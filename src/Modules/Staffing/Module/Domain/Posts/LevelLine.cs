namespace Workforce.Staffing.Domain.Posts;

/// <param name="Approved">Null without an approved structure.</param>
internal sealed record LevelLine(int Level, int? Approved, int Held)
{
    /// <summary>Below zero where more hold it than were approved.</summary>
    public int? Vacant => Approved - Held;
}
