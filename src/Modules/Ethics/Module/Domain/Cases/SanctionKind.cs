namespace Workforce.Ethics.Domain.Cases;

/// <summary>处分, from light to heavy; the order is the weight.</summary>
internal enum SanctionKind
{
    None = 0,
    Warning = 1,
    Demerit = 2,
    LowerPost = 3,
    Removal = 4,
    Dismissal = 5,
}
