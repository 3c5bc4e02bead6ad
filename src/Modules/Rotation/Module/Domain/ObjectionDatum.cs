namespace Workforce.Rotation.Domain;

/// <summary>Which of her own data an objection is about.</summary>
internal enum ObjectionDatum
{
    Score = 0,
    Admission = 1,
    Guarantee = 2,
    Lottery = 3,
    Other = 9,
}
