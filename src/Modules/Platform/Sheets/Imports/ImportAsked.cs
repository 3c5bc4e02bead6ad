namespace Workforce.Platform.Sheets.Imports;

/// <summary>Somebody asked for work on an import. A module says it to itself.</summary>
public sealed record ImportAsked(string Module, Guid ImportId, ImportAct Act)
{
    public const string Name = "platform.import-asked.v1";
}
