namespace Workforce.Rotation.Matching.Exchange;

/// <summary>What the search knows of each post.</summary>
internal sealed class PostMarks(int posts)
{
    private readonly Mark[] marks = new Mark[posts];

    private enum Mark : byte
    {
        New,
        OnPath,
        Nowhere,
    }

    public bool IsOnPath(int post) => marks[post] == Mark.OnPath;

    /// <summary>No cycle can be reached from here.</summary>
    public bool LeadsNowhere(int post) => marks[post] == Mark.Nowhere;

    public void Enter(int post) => marks[post] = Mark.OnPath;

    public void LeaveForGood(int post) => marks[post] = Mark.Nowhere;

    public void Leave(int post) => marks[post] = Mark.New;
}
