namespace Workforce.Rotation.Matching.Adjustment.Placing;

/// <summary>By post, the teachers placed there who may still be moved on, as linked lists.</summary>
internal sealed class Holders
{
    private const int None = -1;
    private readonly int[] first, next, previous, post;

    public Holders(int posts, int teachers)
    {
        (first, next, previous, post) = (new int[posts], new int[teachers], new int[teachers], new int[teachers]);
        Array.Fill(first, None);
        Array.Fill(post, None);
    }

    public int First(int at) => first[at];

    public int Next(int teacher) => next[teacher];

    public bool Has(int teacher) => post[teacher] != None;

    public void Add(int teacher, int at)
    {
        (post[teacher], previous[teacher], next[teacher]) = (at, None, first[at]);
        if (first[at] != None) previous[first[at]] = teacher;
        first[at] = teacher;
    }

    public void Remove(int teacher)
    {
        if (previous[teacher] == None) first[post[teacher]] = next[teacher];
        else next[previous[teacher]] = next[teacher];
        if (next[teacher] != None) previous[next[teacher]] = previous[teacher];
        post[teacher] = None;
    }
}
