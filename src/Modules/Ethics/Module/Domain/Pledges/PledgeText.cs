using System.Security.Cryptography;
using System.Text;
using Workforce.Access.Contracts;

namespace Workforce.Ethics.Domain.Pledges;

/// <summary>One version of a pledge's text. It never changes: another wording is another version, signed anew.</summary>
internal sealed class PledgeText
{
    public PledgeTextId Id { get; init; }
    public DistrictId DistrictId { get; init; }
    public PledgeTier Tier { get; init; }

    /// <summary>1, 2, 3 ... within the district and tier.</summary>
    public int Number { get; init; }

    public required string Title { get; init; }

    /// <summary>The Chinese text that is signed; a line is a paragraph.</summary>
    public required string Body { get; init; }

    /// <summary>For reading only; not part of the hash.</summary>
    public required string English { get; init; }

    /// <summary>Lower-case hex, over title, line feed and body in UTF-8.</summary>
    public required string Sha256 { get; init; }

    public string? Reason { get; init; }
    public required string WrittenBy { get; init; }
    public DateTimeOffset WrittenAt { get; init; }

    public bool IsUnchanged => HashOf(Title, Body) == Sha256;

    public static string HashOf(string title, string body) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{title}\n{body}")));

    /// <summary>Line ends of whatever browser typed it, and blanks at the ends of lines, are not part of a text.</summary>
    public static string Clean(string typed) => string.Join('\n', typed.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
}
