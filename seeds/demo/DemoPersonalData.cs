namespace Workforce.Demo;

/// <summary>The personal part of the national field list (基本信息).</summary>
public sealed record DemoPersonalData
{
    public required string Name { get; init; }

    public required string? FormerName { get; init; }

    /// <summary>Full pinyin without tones, family name first: "zhang xiaoming".</summary>
    public required string Pinyin { get; init; }

    /// <summary>Lower case: "zxm".</summary>
    public required string PinyinInitials { get; init; }

    /// <summary>Code table <c>sex</c>.</summary>
    public required string Sex { get; init; }

    /// <summary>Code table <c>country</c>; always 156.</summary>
    public required string Country { get; init; }

    /// <summary>Code table <c>id-kind</c>; always 1.</summary>
    public required string IdKind { get; init; }

    /// <summary>18 characters with a valid check digit (GB 11643) in areas 3399xx, a prefecture that does not exist: nobody's number.</summary>
    public required string IdNumber { get; init; }

    /// <summary>By the personnel file; in a few cases it differs from the date inside the ID number.</summary>
    public required DateOnly BornOn { get; init; }

    public required string NativePlace { get; init; }

    public required string BirthPlace { get; init; }

    /// <summary>Code table <c>ethnicity</c>.</summary>
    public required string Ethnicity { get; init; }

    /// <summary>Code table <c>political-status</c>.</summary>
    public required string PoliticalStatus { get; init; }

    /// <summary>Only for party members.</summary>
    public required DateOnly? PartyJoinedOn { get; init; }

    /// <summary>Code table <c>marital-status</c>.</summary>
    public required string MaritalStatus { get; init; }

    /// <summary>Code table <c>health</c>.</summary>
    public required string Health { get; init; }

    /// <summary>Eleven digits beginning with the unassigned 100.</summary>
    public required string Phone { get; init; }
}
