using System.Globalization;
using Workforce.Platform.Sheets;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Features.Registry.Imports;

/// <summary>What a row about a person must fulfil by itself.</summary>
internal static class TeacherRules
{
    public const string BirthDiffers = "与身份证件号里的出生日期不同（{0}）。以人事档案为准，请核对";
    public const string SexDiffers = "与身份证件号里的性别不同，请核对";
    public const string BeforeBirth = "早于出生日期";
    public const string LeftAlready = "已离开的人员一般不登记，请核对";
    private const string ResidentIdCard = "1";

    public static void Check(SheetRow row, ParseContext context)
    {
        if (row.Text("name") is { } name)
            row.Derive("pinyin_initials", PinyinInitials.Of(name));
        if (row.Text("id_number") is { } number && row.Text("id_kind") is ResidentIdCard)
            CheckResidentId(row, number);
        if (row.Date("born_on") is { } bornOn)
        {
            foreach (var later in (string[])["work_started_on", "joined_school_on", "teaching_since_on", "party_joined_on"])
            {
                if (row.Date(later) < bornOn)
                    row.Fault(later, BeforeBirth);
            }
        }
        if (row.Text("status") is ['3', ..])
            row.Warn("status", LeftAlready);
    }

    private static void CheckResidentId(SheetRow row, string number)
    {
        var (rule, hint) = ResidentId.TryParse(number, out var id);
        if (rule is not null)
        {
            row.Fault("id_number", rule, hint);
            return;
        }
        if (row.Date("born_on") is { } bornOn && bornOn != id.BornOn)
            row.Warn("born_on", BirthDiffers, id.BornOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (row.Text("sex") is "1" or "2" && row.Text("sex") != id.Sex.ToString(CultureInfo.InvariantCulture))
            row.Warn("sex", SexDiffers);
    }
}
