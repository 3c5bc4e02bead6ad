namespace Workforce.Rotation.Domain;

internal enum CorrectionKind
{
    /// <summary>Her score at a post of her list was wrong, or the post should not have admitted her.</summary>
    Score = 0,

    /// <summary>Whether she may keep her post was wrong.</summary>
    Guarantee = 1,

    /// <summary>She should not have taken part.</summary>
    Withdrawal = 2,
}
