using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Workforce.Ethics.Domain.Pledges;

/// <summary>
/// The canonical form of a signature and its hash. UTF-8; one "name:value" line for each field below in this order, ended
/// by a line feed; backslash and line feed in a value written as "\\" and "\n"; nothing for what is absent; ids in lower
/// case with hyphens; instants in UTC with six decimals. The previous hash is the second line, so every hash stands on all before it.
/// </summary>
internal static class Chain
{
    /// <summary>What the first signature of a district stands on.</summary>
    public static readonly string Genesis = new('0', 64);

    /// <summary>How far the clocks of two hosts may lie apart.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);

    public static PledgeSignature Link(this PledgeSignature signature, long seq, string previousHash, DateTimeOffset at)
    {
        var linked = signature with { Seq = seq, PreviousHash = previousHash, SignedAt = Stored(at) };
        return linked with { Hash = HashOf(linked) };
    }

    public static string HashOf(PledgeSignature signature) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical(signature))));

    public static string Canonical(PledgeSignature s)
    {
        var text = new StringBuilder();
        Line("seq", s.Seq.ToString(CultureInfo.InvariantCulture));
        Line("previous", s.PreviousHash);
        Line("id", s.Id.Value.ToString());
        Line("district", s.DistrictId.Value.ToString());
        Line("campaign", s.CampaignId.Value.ToString());
        Line("tier", s.Tier.ToString());
        Line("school_year", s.SchoolYear.ToString(CultureInfo.InvariantCulture));
        Line("season", s.Season.ToString());
        Line("text", s.TextId.Value.ToString());
        Line("text_number", s.TextNumber.ToString(CultureInfo.InvariantCulture));
        Line("text_sha256", s.TextSha256);
        Line("subject", s.SubjectId.ToString());
        Line("subject_name", s.SubjectName);
        Line("school", s.SchoolId?.Value.ToString());
        Line("school_name", s.SchoolName);
        Line("teacher", s.TeacherId?.Value.ToString());
        Line("account", s.AccountId.ToString());
        Line("account_name", s.AccountName);
        Line("role", s.Role);
        Line("stands_in_for", s.StandsInFor);
        Line("confirmed_by", s.ConfirmedBy.ToString());
        Line("address", s.Address);
        Line("list", s.ListId?.Value.ToString());
        Line("met_on", s.MetOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Line("evidence_sha256", s.EvidenceSha256);
        Line("signed_at", s.SignedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture));
        return text.ToString();

        void Line(string name, string? value) => text.Append(name).Append(':').Append(value?.Replace("\\", "\\\\").Replace("\n", "\\n")).Append('\n');
    }

    // PostgreSQL keeps microseconds; what is hashed must be what comes back.
    private static DateTimeOffset Stored(DateTimeOffset at) => new(at.UtcTicks - at.UtcTicks % TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);
}
