namespace Workforce.Rotation.Matching.Adjustment.Search;

/// <summary>By teacher, what is already decided, and so which of her pairs are left.</summary>
internal sealed class Decisions(AdjustmentCase adjustment)
{
    private readonly Freedom[] freedoms = new Freedom[adjustment.Teachers.Count];
    private readonly int[] posts = new int[adjustment.Teachers.Count];

    public Freedom this[int teacher] => freedoms[teacher];

    /// <summary>Exempt teachers stay; everything else is open.</summary>
    public static Decisions ExemptStay(AdjustmentCase adjustment)
    {
        var decisions = new Decisions(adjustment);
        for (var teacher = 0; teacher < adjustment.Teachers.Count; teacher++)
            if (adjustment.Standings[teacher].Exempt) decisions.Set(teacher, Freedom.Stays);
        return decisions;
    }

    public void Set(int teacher, Freedom freedom) => freedoms[teacher] = freedom;

    public void Place(int teacher, int post) => (freedoms[teacher], posts[teacher]) = (Freedom.Placed, post);

    public bool Allows(int teacher, int post) => freedoms[teacher] switch
    {
        Freedom.Moves => adjustment.Moves(teacher, post),
        Freedom.Stays => !adjustment.Moves(teacher, post),
        Freedom.Placed => posts[teacher] == post,
        _ => true,
    };

    public bool Keeps(Plan plan)
    {
        for (var teacher = 0; teacher < freedoms.Length; teacher++)
            if (freedoms[teacher] != Freedom.Open && !Allows(teacher, adjustment.Pairs[plan.Pairs[teacher]].Post)) return false;
        return true;
    }

    /// <summary>Whether some pair is left for everybody; else the first teacher without.</summary>
    public int FirstWithoutAPair()
    {
        for (var teacher = 0; teacher < freedoms.Length; teacher++)
        {
            var any = false;
            foreach (var pair in adjustment.PairsOf(teacher)) any |= Allows(teacher, pair.Post);
            if (!any) return teacher;
        }

        return -1;
    }
}
