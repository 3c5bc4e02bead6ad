using System.Security.Cryptography;
using System.Text;
using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Domain.Scoring;

namespace Workforce.Rotation.Domain;

/// <summary>A teacher in a round, as she was on the base date. What decides is read from here, never from today's registry.</summary>
internal sealed class Entrant
{
    public EntrantId Id { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }
    public TeacherId TeacherId { get; init; }

    /// <summary>Her pseudonym in the published bundle.</summary>
    public required string Number { get; init; }

    public required string Name { get; init; }
    public string Initials { get; init; } = "";
    public required string StaffNumber { get; init; }

    /// <summary>Not called school_id: principals see applicants from other schools.</summary>
    public SchoolId HomeSchoolId { get; init; }

    public required string HomeSchoolName { get; init; }
    public required string HomeArea { get; init; }
    public int HomeTier { get; init; }
    public string? HomeCluster { get; init; }
    public required string Stage { get; init; }
    public required string Subject { get; init; }
    public IReadOnlyList<Certificate> Certificates { get; init; } = [];
    public required string Education { get; init; }
    public required string Title { get; init; }
    public DateOnly? TitleObtainedOn { get; init; }
    public DateOnly? TitleAppointedOn { get; init; }
    public int WorkYears { get; init; }

    /// <summary>Level of the post she holds, code table "post-level-group"; null when none is on record.</summary>
    public string? Level { get; init; }

    public int TeachingYears { get; init; }
    public int YearsInSchool { get; init; }
    public bool IsBackbone { get; init; }

    /// <summary>What scoring schemes count of her; null for who came in before it was kept.</summary>
    [NotLogged]
    public ScoringFacts? Facts { get; init; }

    public EntrantBasis Basis { get; set; }

    /// <summary>The post of this round she holds today.</summary>
    public PostId? CurrentPostId { get; set; }

    /// <summary>She may keep <see cref="CurrentPostId"/>.</summary>
    public bool IsGuaranteed { get; set; }

    /// <summary>A sentence from Ethics when something bars her; null when nothing does.</summary>
    public string? EthicsBar { get; set; }

    /// <summary>What she got in the round's exam, in thousandths of 100 points; null until it is published.</summary>
    public int? ExamResult { get; set; }

    /// <summary>When the bureau last reminded her to choose; her home page says so.</summary>
    public DateTimeOffset? RemindedAt { get; set; }

    public DateTimeOffset? RemovedAt { get; private set; }
    public string? RemovedReason { get; private set; }

    /// <summary>When she gave up of her own will after choosing; some plans bar her for years (谯城 2021).</summary>
    public DateTimeOffset? WithdrewAt { get; private set; }

    /// <summary>She holds one of the places for posts of a higher tier than her school's.</summary>
    public bool MayGoUp { get; set; }

    public uint Version { get; private set; }

    public void Remove(string reason, DateTimeOffset now)
    {
        if (RemovedAt is not null)
            throw new RuleBrokenException("这位教师已经移出本轮。");
        (RemovedAt, RemovedReason) = (now, reason);
    }

    public void Withdraw(string reason, DateTimeOffset now)
    {
        Remove(reason, now);
        WithdrewAt = now;
    }

    public void TakeBack() => (RemovedAt, RemovedReason, WithdrewAt) = (null, null, null);

    /// <summary>
    /// The same teacher always has the same number in a round, so leaving and coming back cannot draw a new lottery.
    /// Twelve hex digits of a hash over ids that are not published.
    /// </summary>
    public static string NumberOf(string roundKey, TeacherId teacher) =>
        "T" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{roundKey}\0{teacher.Value:N}")))[..12];
}
