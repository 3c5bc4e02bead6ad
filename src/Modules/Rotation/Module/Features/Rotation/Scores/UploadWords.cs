using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Scores;

internal static class UploadWords
{
    public static string Title(this ScoreUploadState state) => state switch
    {
        ScoreUploadState.Checked => "待确认",
        ScoreUploadState.Committed => "已导入",
        ScoreUploadState.Undone => "已撤销",
        _ => "已放弃",
    };

    public static string Colour(this ScoreUploadState state) => state switch { ScoreUploadState.Checked => "orange", ScoreUploadState.Committed => "green", _ => "secondary" };
}
