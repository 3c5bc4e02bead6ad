namespace Workforce.Rotation.Matching.Exchange;

/// <summary>One post on the path of the search: which holder is being asked, and which of her choices.</summary>
internal struct Step(int post)
{
    public readonly int Post = post;
    public int Holder;

    /// <summary>Index of the choice looked at last, or -1 before her first.</summary>
    public int Choice = -1;
}
