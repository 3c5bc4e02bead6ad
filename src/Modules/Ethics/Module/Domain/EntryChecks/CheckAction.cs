namespace Workforce.Ethics.Domain.EntryChecks;

/// <summary>What was done on a hit. A choice and not a text, so that the offence has nowhere to be written.</summary>
internal enum CheckAction
{
    None = 0,
    NotHired = 1,
    Suspended = 2,
    Dismissed = 3,

    /// <summary>The authority confirms that somebody else was meant.</summary>
    NotThisPerson = 4,
}
