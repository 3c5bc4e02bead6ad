using Workforce.Staffing.Domain.Posts;

namespace Workforce.Staffing.Features.Staffing.Posts;

/// <summary>Keys of the texts for the words of posts.</summary>
internal static class PostWords
{
    public static string Title(this PaySource source) => source switch { PaySource.Fiscal => "财政全额", PaySource.Subsidised => "财政补助", PaySource.Own => "单位自筹", _ => "派遣单位发放" };

    public static string Title(this PensionScheme scheme) => scheme == PensionScheme.Institution ? "机关事业单位养老保险" : "企业职工养老保险";

    public static string Title(this PostTier tier) => tier switch { PostTier.FullSenior => "正高级", PostTier.Senior => "副高级", PostTier.Middle => "中级", _ => "初级" };

    /// <summary>Signed, "+3" and "−2", so that over and short are told apart without colour.</summary>
    public static string Signed(int? number) => number switch { null => "—", > 0 => $"+{number}", < 0 => $"−{-number}", _ => "0" };
}
