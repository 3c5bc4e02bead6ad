namespace Workforce.Access.Domain;

internal enum UnitKind
{
    City,
    District,
}
