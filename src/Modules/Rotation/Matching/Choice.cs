namespace Workforce.Rotation.Matching;

/// <summary>One line of a teacher's list. Grade 0 is the highest score in the market, greater is worse.</summary>
internal readonly record struct Choice(int Post, int Grade)
{
    /// <summary>The grade of a missing score: the post does not admit her, and it counts lowest among guaranteed holders.</summary>
    public const int NotAdmitted = int.MaxValue;

    public bool Admitted => Grade != NotAdmitted;
}
