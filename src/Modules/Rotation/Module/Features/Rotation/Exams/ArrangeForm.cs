using System.ComponentModel.DataAnnotations;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>When and where the papers are sat, as typed. Rooms without a name are left out.</summary>
internal sealed class ArrangeForm
{
    public const int SpareRooms = 4;
    public const int MostRooms = 60;

    [Required(ErrorMessage = "请填写考点。"), StringLength(80, ErrorMessage = "不超过 80 个字。")]
    public string? Place { get; set; }

    public List<SittingForm> Sittings { get; set; } = [];
    public List<RoomForm> Rooms { get; set; } = [];
    public uint Version { get; set; }

    public static ArrangeForm Of(Exam? exam, ExamRule rule) => new()
    {
        Place = exam?.Place,
        Sittings = rule.Parts.Select(part => exam?.Sittings.FirstOrDefault(s => s.Part == part.Part) is { } sitting
            ? new SittingForm { Part = part.Part, StartsAt = Stages.Local(sitting.StartsAt), Minutes = sitting.Minutes } : new SittingForm { Part = part.Part }).ToList(),
        Rooms = exam?.Rooms.Select(room => new RoomForm { Name = room.Name, Seats = room.Seats }).ToList() ?? [],
        Version = exam?.Version ?? 0,
    };

    /// <exception cref="RuleBrokenException">A paper without its time, or two at one time.</exception>
    public IReadOnlyList<Sitting> SittingsOf(ExamRule rule)
    {
        var sittings = rule.Parts.Select(part =>
        {
            var typed = Sittings.FirstOrDefault(s => s.Part == part.Part);
            return typed?.StartsAt is { } at && typed.Minutes is > 0 and <= 300
                ? new Sitting(part.Part, Calendar.At(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at)), typed.Minutes.Value)
                : throw new RuleBrokenException("{0}：请填写开考时间和时长（分钟，1 至 300）。", part.Name);
        }).OrderBy(s => s.StartsAt).ToList();
        for (var i = 1; i < sittings.Count; i++)
        {
            if (sittings[i].StartsAt < sittings[i - 1].StartsAt.AddMinutes(sittings[i - 1].Minutes))
                throw new RuleBrokenException("{0}和{1}的考试时间重叠。", NameOf(sittings[i - 1]), NameOf(sittings[i]));
        }
        return sittings;

        string NameOf(Sitting sitting) => rule.Parts.First(p => p.Part == sitting.Part).Name;
    }

    public IReadOnlyList<ExamRoom> RoomsTyped()
    {
        var named = Rooms.Where(room => !string.IsNullOrWhiteSpace(room.Name)).Take(MostRooms).ToList();
        if (named.Count == 0)
            throw new RuleBrokenException("请至少填写一个考场。");
        if (named.FirstOrDefault(room => room.Seats is null or < 1 or > 99) is { } wrong)
            throw new RuleBrokenException("{0}：座位数为 1 至 99。", wrong.Name!.Trim());
        if (named.GroupBy(room => room.Name!.Trim()).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new RuleBrokenException("考场“{0}”写了两次。", twice.Key);
        return named.Select((room, i) => new ExamRoom(i + 1, room.Name!.Trim()[..Math.Min(room.Name.Trim().Length, 40)], room.Seats!.Value)).ToList();
    }
}
