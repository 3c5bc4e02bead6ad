using Workforce.Platform.Changes;

namespace Workforce.Registry.Domain;

internal sealed partial class Teacher
{
    /// <summary>Without inner spaces.</summary>
    public required string Name { get; set; }

    public string? FormerName { get; set; }

    /// <summary>Lower case, "zxm": what people type to find her.</summary>
    public string PinyinInitials { get; set; } = "";

    /// <summary>The order of lists, kept by the database: initial, surname, initials of the whole name, so that one surname stands together.</summary>
    [NotLogged]
    public string NameOrder { get; private set; } = "";

    /// <summary>Code table "sex".</summary>
    public string Sex { get; set; } = "9";

    /// <summary>国籍/地区. Code table "country".</summary>
    public string Country { get; set; } = "156";

    /// <summary>Code table "id-kind".</summary>
    public string IdKind { get; set; } = "1";

    /// <summary>Shown masked; the change log leaves it out, so that a log line does not disclose it.</summary>
    [NotLogged]
    public string IdNumber { get; set; } = "";

    /// <summary>By the personnel file, which may differ from the date inside the ID number and is then right.</summary>
    public DateOnly BornOn { get; set; }

    public string? NativePlace { get; set; }
    public string? BirthPlace { get; set; }

    /// <summary>Code table "ethnicity".</summary>
    public string? Ethnicity { get; set; }

    /// <summary>Code table "political-status".</summary>
    public string? PoliticalStatus { get; set; }

    public DateOnly? PartyJoinedOn { get; set; }

    /// <summary>Code table "marital-status".</summary>
    public string? MaritalStatus { get; set; }

    /// <summary>Code table "health".</summary>
    public string? Health { get; set; }

    [NotLogged]
    public string? Phone { get; set; }
}
