namespace Workforce.Ethics.Domain.EntryChecks;

internal enum CheckKind
{
    /// <summary>All staff, every year (未成年人保护法 art. 62).</summary>
    Annual = 0,

    /// <summary>Before hiring.</summary>
    NewHire = 1,
}
