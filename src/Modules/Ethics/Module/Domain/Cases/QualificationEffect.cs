namespace Workforce.Ethics.Domain.Cases;

/// <summary>What becomes of the teacher's qualification, from light to heavy.</summary>
internal enum QualificationEffect
{
    None = 0,

    /// <summary>撤销教师资格 (教师资格条例 art. 19): no new application for some years.</summary>
    Revoked = 1,

    /// <summary>丧失教师资格 (教师法 art. 14): for good.</summary>
    Lost = 2,
}
