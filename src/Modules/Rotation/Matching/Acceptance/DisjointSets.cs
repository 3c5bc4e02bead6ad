namespace Workforce.Rotation.Matching.Acceptance;

/// <summary>Union-find over posts, with path halving; the smaller index becomes the root.</summary>
internal sealed class DisjointSets
{
    private readonly int[] parents;
    private int sets;

    public DisjointSets(int count)
    {
        parents = new int[count];
        sets = count;
        for (var i = 0; i < count; i++) parents[i] = i;
    }

    public int Root(int post)
    {
        while (parents[post] != post) post = parents[post] = parents[parents[post]];
        return post;
    }

    /// <summary>Joins the posts of one teacher; returns one of them, or -1 where she has none.</summary>
    public int Join(ReadOnlySpan<Choice> list, int own)
    {
        var root = own;
        if (list.Length > 0)
        {
            root = list[0].Post;
            if (sets == 1) return root;
            root = Root(root);
            foreach (var choice in list[1..])
                if (parents[choice.Post] != root) root = Union(root, Root(choice.Post));
            if (own >= 0) root = Union(root, Root(own));
        }

        return root;
    }

    /// <summary>Joins whatever the other has joined.</summary>
    public void Join(DisjointSets other)
    {
        for (var post = 0; post < parents.Length; post++) Union(Root(post), Root(other.parents[post]));
    }

    private int Union(int a, int b)
    {
        if (a == b) return a;
        sets--;
        if (a < b) return parents[b] = a;
        return parents[a] = b;
    }
}
