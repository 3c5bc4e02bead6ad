using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Registry.Data;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Features.Registry.Teachers;

/// <summary>Corrects basic facts of a teacher. Who moved, was promoted or appraised is history and has its own ways in.</summary>
internal sealed class EditTeacher(Work<RegistryDbContext> work)
{
    /// <exception cref="StaleEditException">Somebody else saved since the form was opened.</exception>
    /// <returns>False when there is no such teacher in reach.</returns>
    public Task<bool> HandleAsync(TeacherId id, Input input, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        if (await db.Teachers.SingleOrDefaultAsync(t => t.TeacherId == id, ct) is not { } teacher)
            return false;
        db.Entry(teacher).Property(t => t.Version).OriginalValue = input.Version;
        input.PutInto(teacher);
        return true;
    }, ct);

    internal sealed class Input
    {
        public uint Version { get; set; }

        [Required(ErrorMessage = "请填写姓名。"), StringLength(50, ErrorMessage = "姓名太长。"), RegularExpression(@"[^\u0000-\u001f]*", ErrorMessage = "姓名含有无法保存的字符。")]
        public string Name { get; set; } = "";

        [StringLength(50)] public string? FormerName { get; set; }
        [StringLength(50)] public string? NativePlace { get; set; }
        public string? Ethnicity { get; set; }
        public string? PoliticalStatus { get; set; }
        public DateOnly? PartyJoinedOn { get; set; }
        public string? MaritalStatus { get; set; }
        public string? Health { get; set; }
        public string Status { get; set; } = "100";
        public string? OnPostStatus { get; set; }
        public string Duty { get; set; } = "none";
        public string? Stage { get; set; }
        public string? Subject { get; set; }
        public string? SecondSubject { get; set; }
        [Range(1, 12, ErrorMessage = "任教年级应在 1 到 12 之间。")] public int? Grade { get; set; }
        [Range(0, 40, ErrorMessage = "周课时数应在 0 到 40 之间。")] public int? WeeklyPeriods { get; set; }
        public bool IsClassTeacher { get; set; }
        public string? MandarinLevel { get; set; }
        public string? ItAbility { get; set; }
        public bool IsBackbone { get; set; }
        public bool IsPsychologyTeacher { get; set; }
        public bool IsDualQualified { get; set; }

        /// <summary>Why, and on what paper: it goes into the change log.</summary>
        [Required(ErrorMessage = "请写明修改原因。"), StringLength(200, ErrorMessage = "修改原因最多 200 字。")]
        public string Reason { get; set; } = "";

        public static Input Of(Teacher t) => new()
        {
            Version = t.Version, Name = t.Name, FormerName = t.FormerName, NativePlace = t.NativePlace, Ethnicity = t.Ethnicity, PoliticalStatus = t.PoliticalStatus, PartyJoinedOn = t.PartyJoinedOn,
            MaritalStatus = t.MaritalStatus, Health = t.Health, Status = t.Status, OnPostStatus = t.OnPostStatus, Duty = t.Duty, Stage = t.Stage, Subject = t.Subject, SecondSubject = t.SecondSubject,
            Grade = t.Grade, WeeklyPeriods = t.WeeklyPeriods, IsClassTeacher = t.IsClassTeacher, MandarinLevel = t.MandarinLevel, ItAbility = t.ItAbility,
            IsBackbone = t.IsBackbone, IsPsychologyTeacher = t.IsPsychologyTeacher, IsDualQualified = t.IsDualQualified,
        };

        public void PutInto(Teacher t)
        {
            if (t.Name != Name.Trim())
                (t.Name, t.PinyinInitials) = (Name.Trim(), PinyinInitials.Of(Name.Trim()));
            t.FormerName = Blank(FormerName);
            t.NativePlace = Blank(NativePlace);
            t.Ethnicity = Ethnicity;
            t.PoliticalStatus = PoliticalStatus;
            t.PartyJoinedOn = PartyJoinedOn;
            t.MaritalStatus = MaritalStatus;
            t.Health = Health;
            t.Status = Status;
            t.OnPostStatus = OnPostStatus;
            t.Duty = Duty;
            t.Stage = Stage;
            t.Subject = Subject;
            t.SecondSubject = SecondSubject;
            t.Grade = Grade;
            t.WeeklyPeriods = WeeklyPeriods;
            t.IsClassTeacher = IsClassTeacher;
            t.MandarinLevel = MandarinLevel;
            t.ItAbility = ItAbility;
            t.IsBackbone = IsBackbone;
            t.IsPsychologyTeacher = IsPsychologyTeacher;
            t.IsDualQualified = IsDualQualified;
        }

        private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }
}
